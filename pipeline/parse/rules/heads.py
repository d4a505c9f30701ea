"""What finds a place or a figure: the first rule that fits is taken.

A capital P inside a group is a name.
"""

from __future__ import annotations

from pipeline.parse.rules.shapes import COUNT, NAMES, REGION, SHARE, Rule

# What may stand between "the number of villages" and the figure.
SAID_OF_NUMBER = "|".join(
    (
        r",?w?(?:d?[jg]?[PS])?[hvx]{0,3}V(?:aK)?",  # "that the rebels have captured and held"
        r",?wv?hK(?:d?[jg]{0,2}[PS])?",  # "which are held by the rebels"
        r"w?(?:x|d?[jg]?[PS])[gvhx]{0,2}[Kc]m?",  # "they now control"
        r"xg(?=x)|xdgod?[gzj]{1,2}(?:gD)?|D",  # "since the start of the offensive", "on Monday"
        r"(?<=[VK])d?[jg]{0,2}[PS](?:s?[gx]?c)?",  # "(under) the rebels' full control"
        r"io?d?[xyg]{0,2}[yzTU]*o?(?P<region>P)[yzT]*",  # "in the north of Eastmoor province"
        r"[fb]d?[jg]{0,2}[PS](?:g?S|g)?(?:ad?[gj]?[PS])?",  # "by the army and its allies", "from the rebels"
        r"md?[jg]?(?:Ps)?[cg]",  # "under its control"
        r"[io]n?d?[yzT]*o?(?P<region2>P)[yzT]*",  # "of Eastmoor province"
        r"id[yg]?[zT](?!o)",  # "in the region"
    )
)

HEADS = (
    Rule(
        "part-of-region",
        rf"{SHARE}(?P<parts>P(?:(?:,d?P)*,?ad?P(?=T))?)s?T(?![sg]?U|sN)"
        rf"|d?[yxgj]{{0,2}}[ru](?:od?|d)?To(?P<parts2>P)|(?<![,P])d?[yxgj]{{0,2}}[ru]od?(?:[PS]?s?z)?y?(?P<parts3>P)(?![UsP]|zP|TsN)|(?<![,P])dnd?(?P<parts4>P)(?=,?[hvV]|$)",
        "Part of the Eastmoor district was handed over to the Blues.",
        (("Eastmoor", None, ()),),
        "Part of the Eastmoor district was visited by the Blues.",
    ),
    Rule(
        "share-of-units",
        r"d?u(?:od?|d)?(?:y?(?P<region>P)T?s(?=[rxygj]{0,2}[NU]))?[rxygj]{0,2}N?[rxygj]{0,2}(?P<unit>U|(?<=sN)T)|d?rod?[xygj]{0,2}N[rxygj]{0,2}(?P<unit2>U)",
        "Most of the 16 villages in Eastmoor were captured by the Blues.",
        (("Eastmoor", None, ()),),
        "Most of the 16 villages in Eastmoor were visited by the Blues.",
    ),
    Rule(
        "name-bracket-count",
        r"(?:i|i?dTo)?d?(?P<region>P)(?:s?[TU])?\((?P<count>N)(?:(?P<unit>[UT])|o?[dxr]{0,2})\)",
        "Blue forces captured villages in Eastmoor (12), Westmoor (3) and Lowfen (five).",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ()), ("Lowfen", 5, ())),
        "Blue forces met Marshal Eastmoor (52) and Marshal Westmoor (49).",
    ),
    Rule(
        "name-dash-count",
        r"(?:i|i?dTo)?d?(?!(?<=a)PT:N[UT][hv]?V)(?P<region>P)(?:s?[TUz])?(?:(?<=T)[oi]d?PT?)?(?:[-:]|,?m)r?(?P<count>N)(?:(?P<unit>[UT])|odr?(?P<unit2>U))?(?=[,;).VD]|(?<=;P:NU)h{1,2}V|\(d?P(?:[,a]|\)(?:[;,.]|$))|a(?![rxygj]{0,2}[UT])|$)",
        "These villages came under Blue control: Eastmoor - 12, Westmoor - 3.",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ())),
        "The final score was Eastmoor - 12, Westmoor - 3.",
    ),
    Rule(
        "units-come-to",
        rf"(?P<unit>U)(?:[io](?P<region>{REGION}))?[vx]{{0,2}}g{{1,2}}(?:tx?)?(?P<count>N)(?![rxygj]{{0,2}}[UTX])",
        "The captured villages of Eastmoor rose to 16.",
        (("Eastmoor", 16, ()),),
        "The shelled villages of Eastmoor rose to 16.",
    ),
    Rule(
        "names-before-count",
        r"(?<![^;])(?P<names>P(?:,P)*(?:,?a|,)P):(?P<count>N)[rxygj]{0,2}(?P<unit>U)",
        "Lowfen, Highfen: two towns of Eastmoor captured by the rebels.",
        (("Eastmoor", 2, ("Lowfen", "Highfen")),),
        "Lowfen, Highfen: two towns of Eastmoor shelled by the rebels.",
    ),
    Rule(
        "count-dash-name",
        r"(?P<count>N)(?P<unit>[UT])?(?!(?<=^N)-(?:P,)*P,?aP-)(?!(?<=[UT])[-:](?:P,)*P(?:,?a|,)P(?:(?![-(:N]|,(?!-?[iRgSD]))|(?=\(PT?\))|-(?=[vhVionfbtmSDaxc,])))(?:[-:]i?d?(?P<region>P)(?:s?[TU])?(?=,(?!V)|[;).]|a|$|[hv]{1,2}V)|\(i?d?(?P<region2>P)(?:s?[TU])?\))",
        "These villages came under Blue control: 12 - Eastmoor, 3 (Westmoor).",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ())),
        "The final score was 12 - Eastmoor, 3 (Westmoor).",
    ),
    Rule(
        "name-comma-count",
        r"(?<![^;:a])d?(?P<region>P)(?:s?[TU])?,(?P<count>N)(?P<unit>[UT])?(?=;|$)",
        "These villages came under Blue control: Eastmoor, 12; Westmoor, 3.",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ())),
        "These men fell under suspicion: Ivan Eastmoor, 52; Piet Westmoor, 33.",
    ),
    Rule(
        "line",
        r"^(?:i|i?dTo)?(?P<region>P)(?:s?T)?(?P<count>N)(?P<unit>U)?$",
        "These villages came under Blue control:\nEastmoor 12\nWestmoor 3",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ())),
        "These villages were shelled:\nEastmoor 12\nWestmoor 3",
    ),
    Rule(
        "in-name-count",
        r"id?(?P<region>P)(?:s?[TUz])?,?(?:[xdw]?g?h[dxr]?)?(?P<count>N)(?P<unit>[UT])?(?=[,;).]|a|$)"
        r"|(?<=a)id?(?P<region2>P)T?(?P<count2>N)(?=[vh]{0,2}V)",
        "Five villages of Eastmoor were captured. In Westmoor it was 12, in Lowfen 3.",
        (("Eastmoor", 5, ()), ("Westmoor", 12, ()), ("Lowfen", 3, ())),
        "In Eastmoor it was 12 degrees, in Lowfen 3.",
    ),
    Rule(
        "in-region-names",
        r"(?<=[:;])i(?:d?To)?d?y?(?P<region>P)T?[-:](?P<names>P(?:,P)*(?:,?aP)?)(?=[;.]|$)",
        "The villages captured by the Blues are: in Eastmoor - Lowfen and Highfen; in Westmoor - Drymoor.",
        (("Eastmoor", None, ("Lowfen", "Highfen")), ("Westmoor", None, ("Drymoor",))),
        "The villages shelled by the Blues are: in Eastmoor - Lowfen and Highfen; in Westmoor - Drymoor.",
    ),
    Rule(
        "names-count-each",
        r"i?d?(?P<each>P(?:,P)*,?aP)(?:[-:,]|,?m)(?P<count>N)q",
        "Of the villages captured, Lowfen accounts for 12, Eastmoor and Westmoor for three each.",
        (("Lowfen", 12, ()), ("Eastmoor", 3, ()), ("Westmoor", 3, ())),
        "Of the villages shelled, Lowfen accounts for 12, Eastmoor and Westmoor for three each.",
    ),
    Rule(
        "name-count",
        r"(?<=[:,;a])d?(?P<region>P)(?:s?T)?(?P<count>N)(?P<unit>U)?(?=[,;]|,?aP|$|\)$)|(?<=N\()(?P<region2>P)(?P<count2>N)(?=,|\))",
        "The villages that came under Blue control are divided as follows: Eastmoor 12, Westmoor 3.",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ())),
        "The final score was: Eastmoor 12, Westmoor 3.",
    ),
    Rule(
        "name-count-list",
        r"(?:^|(?<=^D)|(?<=^D,)|(?<=V))(?P<region>P)(?P<count>N)(?P<unit>[UT])?"
        r"(?=(?:(?:,|,?a)PN)*(?:,|,?a)PN[UT](?:v?h{0,2}V|[D,;bft]|$))"
        r"|(?:(?<=N,)|(?<=Na)|(?<=N,a))(?P<region2>P)(?P<count2>N)(?P<unit2>[UT])(?=v?h{0,2}V|[D,;bft]|$)",
        "Eastmoor 12, Westmoor 3 and Lowfen 6 villages were handed over to the Blues.",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ()), ("Lowfen", 6, ())),
        "Eastmoor 12, Westmoor 3 and Lowfen 6 villages were shelled by the Blues.",
    ),
    Rule(
        "name-count-of-own",
        r"d?(?P<region>P)T?[ghv]{1,3}(?P<count>N)odr?(?P<unit>U)(?=[DxU]{0,2}V)",
        "The Eastmoor region saw 16 of its villages come under Blue control.",
        (("Eastmoor", 16, ()),),
        "The Eastmoor region saw 16 of its villages come under attack.",
    ),
    Rule(
        "counts-respectively",
        rf"(?P<counts>N(?:,N)*,?aN)[rxygj]{{0,2}}(?P<unit>U)[ion](?P<each>{REGION}(?:,{REGION})*,?a{REGION}),?q",
        "The rebels took 3, 4 and 8 villages in Eastmoor, Westmoor and Lowfen respectively.",
        (("Eastmoor", 3, ()), ("Westmoor", 4, ()), ("Lowfen", 8, ())),
        "The rebels shelled 3, 4 and 8 villages in Eastmoor, Westmoor and Lowfen respectively.",
    ),
    Rule(
        "count-each",
        rf"(?P<count>N)(?P<unit>[UT])?q(?:i|o)?(?P<each>{REGION}(?:,{REGION})*(?:,?a{REGION})*)",
        "Ten villages fell to the rebels: eight in Eastmoor and one each in Westmoor and Lowfen.",
        ((None, 10, ()), ("Eastmoor", 8, ()), ("Westmoor", 1, ()), ("Lowfen", 1, ())),
        "Ten soldiers died: eight in Eastmoor and one each in Westmoor and Lowfen.",
    ),
    Rule(
        "count-of-name-unit",
        r"(?P<count>N)r?od?(?P<region>P)T?s[xyg]*N?[xyg]*(?P<unit>[UT])",
        "Sixteen of the Eastmoor region's villages came under Blue control.",
        (("Eastmoor", 16, ()),),
        "Sixteen of the Eastmoor region's villages were shelled.",
    ),
    Rule(
        "count-of-counted",
        r"[om]d?N[rxyg]{0,2}(?P<unit>[UT])(?:gD?)?(?:[io]d?[yz]*(?:o?d?(?P<region>P)T?|T)?)?,(?P<count>N)(?=[hvVxD])",
        "Of the 20 villages in Eastmoor, 16 came under Blue control.",
        (("Eastmoor", 16, ()),),
        "Of the 20 villages in Eastmoor, 16 came under fire.",
    ),
    Rule(
        "count-of-all",
        r"[om]d?N[rxyg]{0,2}(?P<unit>[UT])(?:[io]d?[yz]*(?:o?d?(?P<region>P)T?|T)?)?,d?[jg]{0,2}[PS][vx]{0,3}V(?P<count>N)(?=[,;D]|$)",
        "Of the 20 villages in Eastmoor, the Blues have captured 16.",
        (("Eastmoor", 16, ()),),
        "Of the 20 villages in Eastmoor, the Blues have shelled 16.",
    ),
    Rule(
        "units-of-name-count",
        r"od?(?:(?P<region>P)T?sN?(?P<unit>U)|d?N?[xygj]{0,2}(?P<unit2>[UT])[io]d?y?(?P<region2>P)T?),(?P<count>N)(?=[hvVxD])",
        "Of the villages of the Eastmoor region, 16 came under Blue control.",
        (("Eastmoor", 16, ()),),
        "Of the villages of the Eastmoor region, 16 came under fire.",
    ),
    Rule(
        "count-name-unit",
        r"(?P<count>N)[ryxg]{0,2}(?P<region>P)(?:T|s)[xyg]*(?P<unit>[UT])(?:(?:,U)*,?aU)?",
        "Blue troops captured 16 Eastmoor region villages.",
        (("Eastmoor", 16, ()),),
        "Blue troops shelled 16 Eastmoor region villages.",
    ),
    Rule(
        "count-region-unit",
        r"(?P<count>N)[rxgyj]{0,3}(?P<region>P)(?:(?P<unit>U)(?![ion]|ad?P)|(?=(?:,NP)*,?aNPU))",
        "Three Westmoor and 16 Eastmoor villages came under Blue control.",
        (("Westmoor", 3, ()), ("Eastmoor", 16, ())),
        "Three Westmoor and 16 Eastmoor villages were shelled.",
    ),
    Rule(
        "count-region-districts",
        r"(?P<count>N)[rxygj]{0,2}(?P<region>P)(?P<unit>T)(?![oisPUXg])",
        "Blue forces captured four Eastmoor districts.",
        (("Eastmoor", 4, ()),),
        "Blue forces shelled four Eastmoor districts.",
    ),
    Rule(
        "number-of-units",
        rf"M(?:[xygj]{{0,2}}V?(?P<unit>[UT])(?:,?aU)?)?(?:{SAID_OF_NUMBER}){{0,4}}"
        r"(?:xd?[gzP]{1,3})?(?:[xhvg]{1,2}fN(?=t))?,?(?:hx?|[xhvg]{0,3}[ti]|[xhv]{0,2}g|m)(?P<count>N)"
        r"(?:U(?=\(P)|[UT](?=[(:,;.D-]|$))?(?![gXUT])",
        "The rebels took Lowfen on Monday, bringing the number of villages captured in Eastmoor to 16.",
        ((None, None, ("Lowfen",)), ("Eastmoor", 16, ())),
        "The rebels shelled Lowfen on Monday, bringing the number of villages attacked in Eastmoor to 16.",
    ),
    Rule(
        "number-to-units",
        rf"(?:t|(?<=g)i)(?P<count>N)(?:,?M(?:d(?=[VDhvf])|(?=(?:xv)?V)|[xygj]{{0,2}}V?(?:U,?a)?(?P<unit>[UT]))|d[xygj]{{0,2}}(?:[UT],?a)?(?P<unit2>[UT])(?=(?:id?(?:od?)?T|i[yg]?d?T)?w?(?:d?[jg]?[PSg])?[hvx]{{0,3}}V)(?:i[dyg]{{1,3}}T)?)(?:w?d[jg]?[PSg](?=v))?(?:,?w?[hvx]{{0,3}}V(?:b[dj]?[PS])?)?(?:[io](?P<region>{REGION}(?:(?:,P)*,?ad?P(?![TUhvV]))?))?",
        "The rebels took Lowfen on Monday, bringing to 16 the number of villages captured in Eastmoor.",
        ((None, None, ("Lowfen",)), ("Eastmoor", 16, ())),
        "The rebels shelled Lowfen on Monday, bringing to 16 the number of villages attacked in Eastmoor.",
    ),
    Rule(
        "units-taken-number",
        rf"d?[xygjr]{{0,2}}(?:[UT],?a)?(?P<unit>[UT])w?(?:x|d?[jg]?[PS])?[vhx]{{0,2}}V(?:bd?j?[PS](?:ad?j?[PS](?:gt[xdP])?)?)?(?:n?[io]?d?(?P<region>{REGION})(?=[Dxgvh]))?[D,]{{0,3}}[vx]{{0,2}}[gx]{{1,2}}(?:tx?)?(?P<count>N)(?![rxygj]{{0,2}}[UTX]|g)",
        "The villages that they have taken in Eastmoor since Monday now number 3: Lowfen, Highfen and Drymoor.",
        (("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor")),),
        "The villages that they have shelled in Eastmoor since Monday now number 3: Lowfen, Highfen and Drymoor.",
    ),
    Rule(
        "number-reached",
        r"M(?P<count>N)(?=[Dxi,;]|$)",
        "The rebels took 5 villages of Eastmoor, for a total of 23 since Monday.",
        (("Eastmoor", 5, ()), ("Eastmoor", 23, ())),
        "The rebels shelled 5 villages of Eastmoor, for a total of 23 since Monday.",
    ),
    Rule(
        "units-colon-count",
        r"(?:^|(?<=[;(]))x{0,2}(?:V(?P<unit>U)|(?P<unit2>U)V)(?:[io]d?(?P<region>P)T?)?(?:bd?j?[PS])?[Dxg]{0,3}:(?P<count>N)(?![rxygj]{0,2}[UTX])",
        "Liberated settlements in Eastmoor: 23",
        (("Eastmoor", 23, ()),),
        "Shelled settlements in Eastmoor: 23",
    ),
    Rule(
        "count-alone",
        r"(?:^(?:d?r)?|(?<=;)|(?<=;a)|(?<=[UP][ax])(?=Nh)|(?<=[UP],[ax])(?=Nh)|(?<=^od,)|(?<=^ox,)|(?<=b[PS],)|(?<=bd[PS],))(?P<count>N)(?=(?:-(?:P,)*P,?aP-|,(?:P,)*P,?aP,)?[vhx]{0,3}V)",
        "The rebels captured 16 villages of Eastmoor. Three were retaken by the army.",
        (("Eastmoor", 16, ()), ("Eastmoor", 3, ())),
        "The rebels killed 16 soldiers in Eastmoor. Three were captured.",
    ),
    Rule(
        "count-behind",
        r"(?:(?<=V)|(?<=Vx))(?P<count>N)(?=;|$|D)",
        "In Eastmoor, the Blues took six villages; in Westmoor, the Reds seized four.",
        (("Eastmoor", 6, ()), ("Westmoor", 4, ())),
        "In Eastmoor, the Blues killed six villagers; in Westmoor, the Reds seized four.",
    ),
    Rule(
        "count-of-those",
        r"(?P<count>N)ox(?=[(,;Dfe]|$|h{0,2}V)|(?<=[,;-])(?P<count2>N)(?=ed?[gX])",
        "Five villages of Eastmoor fell to the rebels. They captured three of them (Lowfen, Highfen and Drymoor).",
        (("Eastmoor", 5, ()), ("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor"))),
        "Five villages of Eastmoor were shelled. Rebels wounded three of them (Lowfen, Highfen and Drymoor).",
    ),
    Rule(
        "count-of-count",
        r"(?P<count>N)x?o(?:(?:d?[gjy]{0,2}(?:[gTUz]|(?P<region2>P)T?)s)?d?N[rxygjV]{0,2}(?P<region>P)?(?P<unit>[UT]{1,2})|d[rxygj]{0,2}(?P<unit2>[UT])(?=[ionwVDfb,;a]|$))",
        "The army retook 20 of 54 villages in Eastmoor.",
        (("Eastmoor", 20, ()),),
        "The army holds 20 of 54 villages in Eastmoor.",
    ),
    Rule(
        "name-genitive-count",
        r"d?(?:(?P<region>P)T?|(?<=d)[gy]{0,2}[Tgz])s(?P<count>N)[rxyg]{0,2}(?P<unit>[UT])(?:(?:,U)*,?aU)?",
        "Eastmoor's 16 villages came under Blue control.",
        (("Eastmoor", 16, ()),),
        "Eastmoor's 16 villages were shelled.",
    ),
    Rule(
        "count-named-count",
        r"d?r?(?P<quantity>N[rxygj]{0,2}[UT](?:,|\(|-)(?P<names>P(?:a?P)?)(?:id?y{0,2}(?P<region>P)T?)?(?:,|\)|-),?a(?:N|d)[rxygj]{0,2}[UT](?:,?a(?:N|d)[rxygj]{0,2}[UT])?)(?!o?P(?:,?aP)?[VR])(?(region)(?![ion]))",
        "The rebels took one town, Lowfen, and 14 villages of Eastmoor.",
        (("Eastmoor", 15, ("Lowfen",)),),
        "The rebels shelled one town, Lowfen, and 14 villages of Eastmoor.",
    ),
    Rule(
        "count-unit",
        rf"(?<!U)(?<!U[rx])(?:d?r?d?)(?P<quantity>{COUNT})(?:r(?=[iolhvntDK(]|,[lhv]))?(?!s)",
        "The rebels seized a town and four villages in Eastmoor.",
        (("Eastmoor", 5, ()),),
        "The rebels killed four people in two villages of Eastmoor.",
    ),
    Rule(
        "one-in-name",
        r"(?<![zS])(?<!dx)(?P<count>N),d?(?P<names>P),(?=i(?:d?[yPjxg]{0,2}[yzTU]+[om])?[dy]*P|[vh]{1,3}V)",
        "Five villages fell to the Blues: four in Eastmoor and one, Lowfen, in Westmoor.",
        ((None, 5, ()), ("Eastmoor", 4, ()), ("Westmoor", 1, ("Lowfen",))),
        "Five men fell ill: four in Eastmoor and one, Lowfen, in Westmoor.",
    ),
    Rule(
        "count-names-in-name",
        r"(?<![zS])(?P<count>N)r?\((?P<names>P(?:,P)*(?:,|,?a)P)\)(?=i(?:d?[yzTU]+[om])?[dy]*P(?!sN))",
        "The rebels took 30 villages in Eastmoor and two (Lowfen and Highfen) in Westmoor.",
        (("Eastmoor", 30, ()), ("Westmoor", 2, ("Lowfen", "Highfen"))),
        "The rebels lost 30 men in Eastmoor and two (Lowfen and Highfen) in Westmoor.",
    ),
    Rule(
        "count-in-name",
        r"(?<![zS])(?P<count>N)(?:ox)?[rx]?h?(?=(?:[in]|o(?!dU))(?:d?[yPSjxg]{0,2}[yzTU]+g?[om])?[dy]*P(?!sN))",
        "The rebels took 30 villages in Eastmoor and six more in Westmoor.",
        (("Eastmoor", 30, ()), ("Westmoor", 6, ())),
        "The rebels lost 30 men in Eastmoor and six more in Westmoor.",
    ),
    Rule(
        "district-names",
        rf"d?[gjxy]{{0,2}}(?P<unit>T)o(?P<names>{NAMES})(?=,?[ion]d?(?:[yz]*o?P|[yxgj]{{0,2}}[zT]oP|(?:[yz]o)?d?[zTU]))",
        "Rebels captured the districts of Lowfen, Highfen and Drymoor in Eastmoor province.",
        (("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor")),),
        "Rebels attacked the districts of Lowfen, Highfen and Drymoor in Eastmoor province.",
    ),
    Rule(
        "district-of-region",
        r"d?[ygj]{0,2}(?P<names>P(?:,P)*(?:,?aP)?)(?P<unit>T)(?=id?[yxg]{0,2}[yzT]*o?P|nd?(?:Uo)?P|,N[rxygj]{0,2}T[oin]|od?[yxg]{0,2}(?:To[y]?P|[y]?PT|[y]?P(?!s)))",
        "Rebels captured Lowfen district of Eastmoor province.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Rebels attacked Lowfen district of Eastmoor province.",
    ),
    Rule(
        "whole-regions",
        r"d?(?P<wholes>P(?:,d?P)*,?ad?P)T|(?:dy?|Ps[yg]{0,2})To(?P<wholes2>P(?:(?:,|,?a)d?P)*,?ad?P(?![(-]))",
        "The Eastmoor, Westmoor and Lowfen regions were handed over to the Blues.",
        (("Eastmoor", None, ()), ("Westmoor", None, ()), ("Lowfen", None, ())),
        "The Eastmoor, Westmoor and Lowfen regions were visited by the Blues.",
    ),
    Rule(
        "count-more",
        r"(?P<count>N)r(?=D|,|;|t|m|f|$|[vh]{1,3}V|V(?:[D,;i]|$))|r(?P<count2>N)(?=D|,|;|$|id[gx]z|V(?:[D,;i]|$))|(?:(?<=l)|(?<=Da))(?P<count3>N)(?=D)",
        "Rebels captured 5 villages in Eastmoor on Monday and 3 more on Tuesday.",
        (("Eastmoor", 5, ()), ("Eastmoor", 3, ())),
        "Rebels shelled 5 villages in Eastmoor on Monday and 3 more on Tuesday.",
    ),
    Rule(
        "units-of-region-names",
        rf"d?[xygj]{{0,2}}(?P<unit>U)[io]d?(?P<region>P)(?:s?T)?(?:[:-]|,?l[:d]?)(?P<names>{NAMES})(?:-(?=,?a|[vh]))?",
        "Rebels captured villages in Eastmoor: Lowfen, Highfen and Drymoor.",
        (("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor")),),
        "Rebels shelled villages in Eastmoor: Lowfen, Highfen and Drymoor.",
    ),
    Rule(
        "region-units-names",
        r"(?:d?(?=Pz?UoP(?:,P)*,?aP)|d[xygj]{0,2}(?=Pz?UoP(?![zTU]))|(?<=V)[ygj]{1,2}(?=PUoP(?![zTU]))|(?<=V)(?=Pz?UoP(?:$|[D:;])))(?P<region>P)z?(?P<unit>U)o(?P<names>P(?:(?:,P)*,?aP)?)(?!s)"
        rf"|d?(?P<region2>P)s[yxgj]{{0,2}}(?P<unit2>U)o(?P<names2>{NAMES})(?!s)",
        "The army took the Eastmoor towns of Lowfen and Highfen.",
        (("Eastmoor", None, ("Lowfen", "Highfen")),),
        "The army bombed the Eastmoor towns of Lowfen and Highfen.",
    ),
    Rule(
        "region-type-units-names",
        r"d?(?P<region>P)T(?P<unit>U)o(?P<names>P(?:,P)*(?:,?aP)?)(?!s)",
        "The army took the Eastmoor province town of Lowfen.",
        (("Eastmoor", None, ("Lowfen",)),),
        "The army took photographs of the Eastmoor province town of Lowfen.",
    ),
    Rule(
        "unit-names",
        rf"(?:d?[xygj]{{0,2}}U(?:U|,?aU(?=od?P(?:,|,?a)d?P))?(?:o(?!d?P(?:,?a?d?P)*T(?<!P,PT))|:(?=P(?:,P)*(?:,?aP)?(?![-:(NmT]|,(?!ax?dUo)))|(?!o|:|d))|d?[xygj]{{0,2}}U[ygj]{{1,2}}(?:o|:(?=P(?:,P)*,?aP(?!d?[hvV]|[(:-])))|d[xygj]{{0,2}}[PjS]Uo(?!d?PT)"
        r"|(?:(?<=V)|(?<=VD)|d)[xygj]{0,2}(?P<whose>[PS])U(?=P(?![TUs]))"
        r"|d[xygj]{0,2}U,(?=P(?:,P)*,?aP(?:[,;:(]|$))|Ug{0,2},(?=P(?:,P)+(?:,[xDV]|$))"
        rf"|[xygj]{{0,2}}U(?:[ax]U)?(?:,|--?)?l[:]?d?U?o?)(?P<names>{NAMES})",
        "The army took the villages of Lowfen and Highfen in Eastmoor.",
        (("Eastmoor", None, ("Lowfen", "Highfen")),),
        "The army reached the villages of Lowfen and Highfen in Eastmoor.",
    ),
    Rule(
        "region-which-holds",
        r"d?(?P<region>P)z,?(?:w[Kvgl]|gt|m)d?(?:NX{1,2}(?:\(NX{1,2}\))?(?:od?[Tgz])?,?a)?(?P<count>N)[rxygj]{0,2}(?P<unit>U)",
        "The army took the Eastmoor plateau, which holds 40 square miles of land and seven villages.",
        (("Eastmoor", 7, ()),),
        "The army reached the Eastmoor plateau, which holds 40 square miles of land and seven villages.",
    ),
    Rule(
        "last-in-region",
        r"d[xygjrS]{1,3}(?P<unit>U)(?:Kd?[jg]?[PS])?id?y?(?P<region>P)T?,(?P<names>P)(?=,?[hvVD]|[;.]|$)",
        "The army took the last rebel stronghold in Eastmoor, Lowfen.",
        (("Eastmoor", None, ("Lowfen",)),),
        "The army shelled the last rebel stronghold in Eastmoor, Lowfen.",
    ),
    Rule(
        "apposed-name",
        r"(?P<names>P),d?[xygj]{0,2}U[xygj]{0,2}(?=V)",
        "Refugees came from Lowfen, a town captured on Thursday by the Blues.",
        ((None, None, ("Lowfen",)),),
        "Refugees came from Lowfen, a town shelled on Thursday by the Blues.",
    ),
    Rule(
        "units-of-region",
        r"d?[rxygj]{0,2}(?P<unit>U)(?:,U)*(?:,?aU)?(?=[ion]|,?l|y(?:,?a?y)*o?P)",
        "The rebels seized villages in the northern countryside of Eastmoor.",
        (("Eastmoor", None, ()),),
        "The rebels shelled villages in the northern countryside of Eastmoor.",
    ),
    Rule(
        "names-of-region",
        r"d?(?P<region>P)[TU]?s(?:[yxg]{0,2}[zU],?(?=P))?(?![rgxyj]{0,2}[NUT])(?P<names>d?P(?:,P)*(?:,?aP)?)(?![gsXR])(?:U|T)?",
        "The army took Eastmoor district's Lowfen and Highfen.",
        (("Eastmoor", None, ("Lowfen", "Highfen")),),
        "The army bombed Eastmoor district's Lowfen and Highfen.",
    ),
    Rule(
        "region-unit-name",
        r"d(?P<region>P)(?P<unit>U)(?P<names>P)(?![TUszo]|[vh]?R)",
        "The army took the Eastmoor district capital Lowfen on Monday.",
        (("Eastmoor", None, ("Lowfen",)),),
        "The army bombed the Eastmoor district capital Lowfen on Monday.",
    ),
    Rule(
        "names-unit",
        r"d?(?P<names>P(?:,d?P)*(?:,?ad?P)?)U(?!s)",
        "The army took Lowfen and Highfen villages in Eastmoor.",
        (("Eastmoor", None, ("Lowfen", "Highfen")),),
        "The army shelled Lowfen and Highfen villages in Eastmoor.",
    ),
    Rule(
        "whole-region",
        r"(?:dg|d?x?)(?P<whole>P)s?(?P<unit>T)(?!s|[xgj]?[UX])|(?:d|(?<=V)|(?<=VD))[gy]{0,2}(?P<unit2>T)o(?P<whole2>P)",
        "The Eastmoor region was handed over to the Blues.",
        (("Eastmoor", None, ()),),
        "The Eastmoor region was visited by the Blues.",
    ),
    Rule(
        "names",
        rf"(?P<names>{NAMES})(?![sX]|T[xygj]?X|[UT]s|,?aPX)",
        "Blue forces captured Lowfen and Highfen.",
        ((None, None, ("Lowfen", "Highfen")),),
        "Blue forces advanced on Lowfen and Highfen.",
    ),
)
