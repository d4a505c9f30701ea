"""What a sentence says changed hands: rules over symbols, each with its example and a near miss.

A rule's pattern is a regular expression over the symbols of `chunks.SYMBOLS`; a capital P inside a group is a name.
`HEADS` find a place or a figure, `TAILS` what belongs to it, `FRAMES` where a verb has its object and its sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.model import Unit
from pipeline.parse.beginnings import LETTERS, Beginning
from pipeline.parse.chunks import ARTICLES, Chunk, fronted, line_of

NAME = r"P(?![RKPX]|xPR|v?R)"
NAMES = (
    rf"(?:d?{NAME}U?(?:(?:,|,?a)d?{NAME}U?)*,?a[rdxj]{{0,2}}P(?!h?v?[RV])"
    rf"|d?{NAME}(?:,{NAME})*(?=[();:-]|,?$|,[DRhvaw]|,?[VDR]|,?aV|i)|d?{NAME})"
)
# "the northern countryside of", "the province of", "the rebels' stronghold of", "the capital", "south and east of":
# what may stand between "in" and a region's name.
AREA = r"d?[yjxgr]{0,2}(?:[gS]s)?(?:y(?:,y)*,?an?d?)?[yzTUru]+g?[om]"
REGION = (
    rf"(?:d?[gP][UT]?s)?(?:(?:{AREA}){{0,2}}(?:d?[yjxg]{{0,2}}[zU]o)?(?:d?Ps[yjxg]{{0,2}}(?=P))?(?:d?[yj]{{0,2}}|dg[yj]?|[dy]*)|d[yjxg]{{0,2}}[zU])"
    r"P(?:s?[yzTU]+)?"
)
REGIONS = (
    rf"(?:d?Tod?P(?:,d?P)+,?ad?P(?![-(])|(?:d?T[o]d?)?{REGION}"
    r"(?:(?:(?:,|,?a)d?P[zTU]*(?![-(]))*,?ad?P(?!h?v?[RVK]|[-(]|T?\(|i|,?l(?:[,;]|$)|,P(?:,|,?a)|(?:,P)+,?a?P?U|Uo)[yzTU]*)?)"
)
# "a town, two settlements and 286 villages" is one figure, and so is "16 towns and villages of Lowfen";
# "10 villages and the town of Lowfen" are two.
COUNT = (
    r"(?:N[rxygj]{0,3}(?:P(?!T))?[xygj]?[UT]|d[xygj]{0,2}U(?=(?:,d[xygj]{0,2}U)*,?aN))"
    r"(?:,(?:N|d(?=[xygj]{0,2}Ua?,?(?:a|d|N)))?[rxygj]{0,2}[UT](?=,[Nd]?[xygj]{0,2}[UT]|,?a[rxygj]{0,2}[dNUT]))*"
    r"(?:(?:,U)+(?=[hvVio]))?"
    r"(?:,?a(?:N[rxygj]{0,2}P?[UT]|[rxygj]{0,2}[UT](?!P(?!s?T))|d?[rxygj]{0,2}P?[UT](?!o?P)))*"
)
# "part of the", "the southern part of the", "most of the", "southern": before a region, never the whole of it
SHARE = r"d?(?:[yxgj]{0,2}[ru](?:od?|d)?y?(?:To)?|(?<=d)n|y)d?"
SEPARATOR = re.compile(r"(?:,?a(?:[drt]|x?[xD],?)?|[,;](?:x?a|l)?)[dhi]?")

JOINT = re.compile(r",?a|[,;]a?")
# "a number of villages, three bases and the town of Lowfen": what is no locality stands between
PASSED = re.compile(r"(?:,?a|,)[Ndxgjyr]{0,3}X{1,2}(?:,?a|,)d?")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over symbols with a sentence that it reads, what it then finds, and a near miss.

    `finds` is (region, count, names) of each claim; the near miss gives no claim by any rule.
    """

    name: str
    pattern: str
    example: str
    finds: tuple[tuple[str | None, int | None, tuple[str, ...]], ...]
    near_miss: str


HEADS = (
    Rule(
        "part-of-region",
        rf"{SHARE}(?P<parts>P(?:(?:,d?P)*,?ad?P(?=T))?)s?T(?![sg]?U)"
        rf"|d?[yxgj]{{0,2}}[ru](?:od?|d)?To(?P<parts2>P)|(?<![,P])d?[yxgj]{{0,2}}[ru]od?y?(?P<parts3>P)(?![UsP])|(?<![,P])dnd?(?P<parts4>P)(?=,?[hvV]|$)",
        "Part of the Eastmoor district was handed over to the Blues.",
        (("Eastmoor", None, ()),),
        "Part of the Eastmoor district was visited by the Blues.",
    ),
    Rule(
        "share-of-units",
        r"d?u(?:od?|d)?[rxygj]{0,2}N?[rxygj]{0,2}(?P<unit>U)|d?rod?[xygj]{0,2}N[rxygj]{0,2}(?P<unit2>U)",
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
        r"(?:i|i?dTo)?d?(?P<region>P)(?:s?[TU])?(?:(?<=T)[oi]d?PT?)?(?:[-:]|,?m)(?P<count>N)(?:(?P<unit>[UT])|odr?(?P<unit2>U))?(?=[,;).VD]|a(?![rxygj]{0,2}[UT])|$)",
        "These villages came under Blue control: Eastmoor - 12, Westmoor - 3.",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ())),
        "The final score was Eastmoor - 12, Westmoor - 3.",
    ),
    Rule(
        "units-come-to",
        rf"(?P<unit>U)(?:[io](?P<region>{REGION}))?v?g{{1,2}}(?:tx?)?(?P<count>N)(?![rxygj]{{0,2}}[UTX])",
        "The captured villages of Eastmoor rose to 16.",
        (("Eastmoor", 16, ()),),
        "The shelled villages of Eastmoor rose to 16.",
    ),
    Rule(
        "count-dash-name",
        r"(?P<count>N)(?P<unit>[UT])?(?!(?<=U)[-:](?:P,)*P(?:,?a|,)P(?![-(,:N]))(?:[-:]i?d?(?P<region>P)(?:s?[TU])?(?=[,;).]|a|$)|\(i?d?(?P<region2>P)(?:s?[TU])?\))",
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
        r"id?(?P<region>P)(?:s?[TU])?,?(?:[xdw]?g?h[dxr]?)?(?P<count>N)(?P<unit>[UT])?(?=[,;).]|a|$)",
        "Five villages of Eastmoor were captured. In Westmoor it was 12, in Lowfen 3.",
        (("Eastmoor", 5, ()), ("Westmoor", 12, ()), ("Lowfen", 3, ())),
        "In Eastmoor it was 12 degrees, in Lowfen 3.",
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
        r"(?<=[:,;a])d?(?P<region>P)(?:s?T)?(?P<count>N)(?P<unit>U)?(?=[,;]|,?aP|$)",
        "The villages that came under Blue control are divided as follows: Eastmoor 12, Westmoor 3.",
        (("Eastmoor", 12, ()), ("Westmoor", 3, ())),
        "The final score was: Eastmoor 12, Westmoor 3.",
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
        rf"(?P<count>N)(?P<unit>U)?q(?:i|o)?(?P<each>{REGION}(?:,{REGION})*(?:,?a{REGION})*)",
        "Ten villages fell to the rebels: eight in Eastmoor and one each in Westmoor and Lowfen.",
        ((None, 10, ()), ("Eastmoor", 8, ()), ("Westmoor", 1, ()), ("Lowfen", 1, ())),
        "Ten soldiers died: eight in Eastmoor and one each in Westmoor and Lowfen.",
    ),
    Rule(
        "count-of-name-unit",
        r"(?P<count>N)r?od?(?P<region>P)T?s[xyg]*(?P<unit>U)",
        "Sixteen of the Eastmoor region's villages came under Blue control.",
        (("Eastmoor", 16, ()),),
        "Sixteen of the Eastmoor region's villages were shelled.",
    ),
    Rule(
        "units-of-name-count",
        r"od?(?:(?P<region>P)T?s(?P<unit>U)|d?(?P<unit2>U)[io]d?(?P<region2>P)T?),(?P<count>N)(?=[hvVxD])",
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
        r"(?P<count>N)r?(?P<region>P)(?:(?P<unit>U)(?![ion]|ad?P)|(?=(?:,NP)*,?aNPU))",
        "Three Westmoor and 16 Eastmoor villages came under Blue control.",
        (("Westmoor", 3, ()), ("Eastmoor", 16, ())),
        "Three Westmoor and 16 Eastmoor villages were shelled.",
    ),
    Rule(
        "number-of-units",
        r"M(?:[xygj]{0,2}V?(?P<unit>[UT]))?(?:,?w?[hvx]{0,3}V|io?d?[xyg]{0,2}[yzTU]*o?(?P<region>P)[yzT]*|[fb]d?[jg]{0,2}[PS]g?|md?[jg]?(?:Ps)?[cg]"
        r"|[io]n?d?[yzT]*o?(?P<region2>P)[yzT]*){0,3}(?:hx?|[xhvg]{0,2}[ti]|[xhv]{0,2}g|m)(?P<count>N)(?![gXUT])",
        "The rebels took Lowfen on Monday, bringing the number of villages captured in Eastmoor to 16.",
        ((None, None, ("Lowfen",)), ("Eastmoor", 16, ())),
        "The rebels shelled Lowfen on Monday, bringing the number of villages attacked in Eastmoor to 16.",
    ),
    Rule(
        "count-of-those",
        r"(?P<count>N)ox(?=[(,;Df]|$)",
        "Five villages of Eastmoor fell to the rebels. They captured three of them (Lowfen, Highfen and Drymoor).",
        (("Eastmoor", 5, ()), ("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor"))),
        "Five villages of Eastmoor were shelled. Rebels wounded three of them (Lowfen, Highfen and Drymoor).",
    ),
    Rule(
        "count-of-count",
        r"(?P<count>N)o(?:d?N[rxygj]{0,2}(?P<unit>[UT])|d[rxygj]{0,2}(?P<unit2>[UT])(?=[ion]))",
        "The army retook 20 of 54 villages in Eastmoor.",
        (("Eastmoor", 20, ()),),
        "The army holds 20 of 54 villages in Eastmoor.",
    ),
    Rule(
        "name-genitive-count",
        r"d?(?P<region>P)T?s(?P<count>N)[rxyg]{0,2}(?P<unit>U)(?:(?:,U)*,?aU)?",
        "Eastmoor's 16 villages came under Blue control.",
        (("Eastmoor", 16, ()),),
        "Eastmoor's 16 villages were shelled.",
    ),
    Rule(
        "count-unit",
        rf"(?<!U)(?<!U[rx])(?:d?r?d?)(?P<quantity>{COUNT})",
        "The rebels seized a town and four villages in Eastmoor.",
        (("Eastmoor", 5, ()),),
        "The rebels killed four people in two villages of Eastmoor.",
    ),
    Rule(
        "count-in-name",
        r"(?<![zS])(?P<count>N)(?:ox)?[rx]?h?(?=(?:[in]|o(?!dU))(?:d?[yPjxg]{0,2}[yzTU]+[om])?[dy]*P)",
        "The rebels took 30 villages in Eastmoor and six more in Westmoor.",
        (("Eastmoor", 30, ()), ("Westmoor", 6, ())),
        "The rebels lost 30 men in Eastmoor and six more in Westmoor.",
    ),
    Rule(
        "district-names",
        rf"d?(?P<unit>T)o(?P<names>{NAMES})(?=[ion]d?(?:[yz]*o?P|[zT]oP|(?:[yz]o)?d?[zTU]))",
        "Rebels captured the districts of Lowfen, Highfen and Drymoor in Eastmoor province.",
        (("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor")),),
        "Rebels attacked the districts of Lowfen, Highfen and Drymoor in Eastmoor province.",
    ),
    Rule(
        "district-of-region",
        r"d?(?P<names>P(?:,P)*(?:,?aP)?)(?P<unit>T)(?=id?[yxg]{0,2}[yzT]*o?P|od?[yxg]{0,2}(?:To[y]?P|[y]?PT))",
        "Rebels captured Lowfen district of Eastmoor province.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Rebels attacked Lowfen district of Eastmoor province.",
    ),
    Rule(
        "whole-regions",
        r"d?(?P<wholes>P(?:,d?P)*,?ad?P)T|dTo(?P<wholes2>P(?:(?:,|,?a)d?P)*,?ad?P(?![(-]))",
        "The Eastmoor, Westmoor and Lowfen regions were handed over to the Blues.",
        (("Eastmoor", None, ()), ("Westmoor", None, ()), ("Lowfen", None, ())),
        "The Eastmoor, Westmoor and Lowfen regions were visited by the Blues.",
    ),
    Rule(
        "count-more",
        r"(?P<count>N)r(?=D|,|;|t|$)",
        "Rebels captured 5 villages in Eastmoor on Monday and 3 more on Tuesday.",
        (("Eastmoor", 5, ()), ("Eastmoor", 3, ())),
        "Rebels shelled 5 villages in Eastmoor on Monday and 3 more on Tuesday.",
    ),
    Rule(
        "unit-names",
        rf"(?:d?[xygj]{{0,2}}U(?:o(?!d?P(?:,?a?d?P)*T)|:(?=P(?:,P)*(?:,?aP)?(?![-:(N,mT])))?|d?[xygj]{{0,2}}U[ygj]{{1,2}}o|d[xygj]{{0,2}}[PjS]Uo"
        rf"|[xygj]{{0,2}}U(?:[ax]U)?(?:,|--?)?l[:]?d?U?o?)(?P<names>{NAMES})",
        "The army took the villages of Lowfen and Highfen in Eastmoor.",
        (("Eastmoor", None, ("Lowfen", "Highfen")),),
        "The army reached the villages of Lowfen and Highfen in Eastmoor.",
    ),
    Rule(
        "apposed-name",
        r"(?P<names>P),d?[xygj]{0,2}U[xygj]{0,2}(?=V)",
        "Refugees came from Lowfen, a town captured on Thursday by the Blues.",
        ((None, None, ("Lowfen",)),),
        "Refugees came from Lowfen, a town shelled on Thursday by the Blues.",
    ),
    Rule(
        "units-of-region-names",
        rf"d?[xygj]{{0,2}}(?P<unit>U)[io]d?(?P<region>P)(?:s?T)?[:-](?P<names>{NAMES})",
        "Rebels captured villages in Eastmoor: Lowfen, Highfen and Drymoor.",
        (("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor")),),
        "Rebels shelled villages in Eastmoor: Lowfen, Highfen and Drymoor.",
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
        r"d?(?P<region>P)[TU]?s(?![rgxyj]{0,2}[NUT])(?P<names>d?P(?:,P)*(?:,?aP)?)(?![gsTX])U?",
        "The army took Eastmoor district's Lowfen and Highfen.",
        (("Eastmoor", None, ("Lowfen", "Highfen")),),
        "The army bombed Eastmoor district's Lowfen and Highfen.",
    ),
    Rule(
        "names-unit",
        r"d?(?P<names>P(?:,d?P)*(?:,?ad?P)?)U",
        "The army took Lowfen and Highfen villages in Eastmoor.",
        (("Eastmoor", None, ("Lowfen", "Highfen")),),
        "The army shelled Lowfen and Highfen villages in Eastmoor.",
    ),
    Rule(
        "whole-region",
        r"d?x?(?P<whole>P)s?(?P<unit>T)|dg?(?P<unit2>T)o(?P<whole2>P)",
        "The Eastmoor region was handed over to the Blues.",
        (("Eastmoor", None, ()),),
        "The Eastmoor region was visited by the Blues.",
    ),
    Rule(
        "names",
        rf"(?P<names>{NAMES})(?![sX])",
        "Blue forces captured Lowfen and Highfen.",
        ((None, None, ("Lowfen", "Highfen")),),
        "Blue forces advanced on Lowfen and Highfen.",
    ),
)

TAILS = (
    Rule(
        "bracket-region",
        rf"\([dxq]{{0,2}}[ni](?P<region>{REGION})\)|\((?:d?To)?(?P<region2>P)T\)|\(d?[yzT]{{1,2}}od?(?P<region3>P)\)",
        "Blue forces seized Lowfen (southeast of Eastmoor).",
        (("Eastmoor", None, ("Lowfen",)),),
        "Blue forces advanced near Lowfen (southeast of Eastmoor).",
    ),
    Rule(
        "bracket-name",
        r"\((?P<region>P)\)",
        "The villages of Lowfen (Eastmoor) and Highfen (Westmoor) were captured.",
        (("Eastmoor", None, ("Lowfen",)), ("Westmoor", None, ("Highfen",))),
        "The villages of Lowfen (Eastmoor) and Highfen (Westmoor) were shelled.",
    ),
    Rule(
        "comma-region",
        r"[,-](?P<region>P)T(?=[,;]|$|a|h|v|V)|,yo?(?P<region2>P)(?=,|$|h|v|V)",
        "Highfen village, Eastmoor district, was captured.",
        (("Eastmoor", None, ("Highfen",)),),
        "Highfen village, Eastmoor district, was shelled.",
    ),
    Rule(
        "apposition",
        r",d[yxgj]{0,3}[UTzgX](?P<where>(?:o|i(?!dz)|ni?)(?:d?[yjxg]{0,3}[yzTU]+[om])?[dy]*(?P<region>P)(?:s?[yzTU]+)?),?",
        "Blue forces seized Lowfen, the capital of the northern Eastmoor district.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Blue forces shelled Lowfen, the capital of the northern Eastmoor district.",
    ),
    Rule(
        "description",
        r",(?:dr?|r)[xygj]{0,2}U[xygj]{0,2}(?=i)|[,-]U(?=i?T)",
        "Blue forces captured Lowfen, the last town in Eastmoor.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Blue forces reached Lowfen, the last town in Eastmoor.",
    ),
    Rule(
        "to-side",
        r"td?j?d?[SP](?:\(P\))?c?",
        "The army lost 14 villages to the rebels north of Eastmoor.",
        (("Eastmoor", 14, ()),),
        "The army lost 14 soldiers to the rebels north of Eastmoor.",
    ),
    Rule(
        "names-of-count",
        rf"(?:[:(-]|,?l[hd]?[:-]?|,(?=d?P(?:,d?P|,?ad?P|i[dyzo]*P,)))(?:d(?:U|T?[gUz]o)[o:]?|d?U[o:]?|d[xygj]{{1,3}})?(?P<names>{NAMES})U?\)?-?",
        "The army took three towns of Eastmoor: Lowfen, Highfen and Drymoor.",
        (("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor")),),
        "The army bombed three towns of Eastmoor: Lowfen, Highfen and Drymoor.",
    ),
    Rule(
        "names-among-them",
        rf",(?P<names>{NAMES}),?l(?=,|;|$)",
        "Rebels captured ten villages of Eastmoor, Lowfen and Highfen among them.",
        (("Eastmoor", 10, ("Lowfen", "Highfen")),),
        "Rebels shelled ten villages of Eastmoor, Lowfen and Highfen among them.",
    ),
    Rule(
        "count-of-names",
        r",(?P<number>N)[xygj]{0,2}[UT](?=o|i|,|$)",
        "Rebels captured Lowfen and Highfen, two villages of Eastmoor.",
        (("Eastmoor", 2, ("Lowfen", "Highfen")),),
        "Rebels shelled Lowfen and Highfen, two villages of Eastmoor.",
    ),
    Rule(
        "except",
        r",?\(?e(?P<except>[^VKR)]*?)\)?(?=,?h?v?V|,?v|,?h|$|;)",
        "Eastmoor district, except the Low corridor with Lowfen and Highfen, was handed over to the Blues.",
        (("Eastmoor", None, ()),),
        "Eastmoor district, except Lowfen, was visited by the Blues.",
    ),
    Rule(
        "in-region",
        rf"h?[xg]?,?d?x?(?:idz)?[ion](?P<region>{REGIONS})X?(?![TU]?(?:\(N[UT]?\)|[-:]N|mN))(?:[oi]d?P[zTU]*(?![(R]|,?a?d?P[(])|\(P\)(?=,?[hvVD]|$)|(?<=[io]P),P(?=$|D|,(?!P|a|N))|,yP(?=$|,|[hvV]))?|y(?:,?a?y)*o?(?P<region2>P)|f?d?(?P<region3>P)T",
        "The rebels captured two villages in the northern countryside of Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels held two meetings in the northern countryside of Eastmoor.",
    ),
    Rule(
        "also-near",
        r"nd?P(?![PT])",
        "Two villages in the Lowfen valley north of Eastmoor were taken by the Blues.",
        (("Lowfen", 2, ()),),
        "Two villages in the Lowfen valley north of Eastmoor were visited by the Blues.",
    ),
    Rule(
        "in-area",
        r"[io]n?d?(?:[yxg]{0,2}[uz]od?)?[zTU](?!o)",
        "Ten villages in the area came under Blue control.",
        ((None, 10, ()),),
        "Ten villages in the area were shelled.",
    ),
    Rule(
        "aside",
        r"\((?P<day3>D)\)",
        "The villages that came under Blue control: 16 in Eastmoor (today), 3 in Westmoor.",
        (("Eastmoor", 16, ()), ("Westmoor", 3, ())),
        "The villages that came under fire: 16 in Eastmoor (today), 3 in Westmoor.",
    ),
    Rule(
        "between",
        r"(?:idz)?m(?P<region>P)(?=ad)|m\((?P<region2>P)\)",
        "The rebels captured two villages in the area between Eastmoor and the border.",
        (("Eastmoor", 2, ()),),
        "The rebels saw two villages in the area between Eastmoor and the border.",
    ),
    Rule(
        "from-side",
        r"f(?!d?PT)(?P<loser>d?j?d?P|d?[jgr]{0,2}d?S)(?:\(P\))?s?c?|fd?c",
        "The rebels captured two villages from the army south of Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels fled to two villages from the army south of Eastmoor.",
    ),
    Rule(
        "day",
        r",?(?P<day>D),?(?=[ionf:])|(?P<day2>D)",
        "The rebels captured two villages on Monday in Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels attacked two villages on Monday in Eastmoor.",
    ),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a verb has its object and its sides: `left` or `right` of it, or behind a preposition."""

    object: str
    subject: str | None  # what the subject is: `gainer`, `loser`, or nobody
    after: tuple[tuple[str, str], ...] = ()  # preposition (or none) behind the verb, and the side there


# "under the control of Vespera", "under Vespera's control", "into the hands of Vespera"
UNDER_SIDE = (("[mit][djg]{0,2}co", "gainer"), ("[mt](?=[djyxg]{0,2}[PS]s?[gx]?c)", "gainer"))
FRAMES = {
    "take": Frame("right", "gainer", (("f", "loser"),)),
    "take-passive": Frame("left", None, (("b", "gainer"), ("f", "loser"))),
    # "arrebató dos pueblos al ejército", "remis à Vespera": one preposition says to whom and from whom
    "seize": Frame("right", "gainer", (("f", "loser"), ("t", "loser"))),
    "seize-passive": Frame("left", None, (("b", "gainer"), ("f", "loser"), ("t", "loser"))),
    "fall": Frame("right", None, (("t", "gainer"),)),
    "hand": Frame("right", "loser", (*UNDER_SIDE, ("[ti]", "gainer"))),
    "hand-passive": Frame("left", None, (*UNDER_SIDE, ("[ti]", "gainer"), ("b", "loser"))),
    "put": Frame("right", "gainer", (*UNDER_SIDE, ("f", "loser"))),
    "put-passive": Frame("left", None, (*UNDER_SIDE, ("b", "gainer"), ("f", "loser"))),
    "pass": Frame("left", None, (("", "gainer"), ("co", "gainer"), ("t", "gainer"), ("f", "loser"))),
    "give": Frame("right", "loser", (*UNDER_SIDE, ("t", "gainer"))),
    "give-passive": Frame("left", None, (*UNDER_SIDE, ("t", "gainer"), ("b", "loser"), ("f", "loser"))),
    "set": Frame("over", None),  # "control of Vespera was established over Lowfen"
    "set-left": Frame("left", None),  # "control of Vespera over Lowfen was established"
    "oust": Frame("out", "gainer", (("", "loser"),)),  # "drove the army out of Lowfen"
    "lose": Frame("right", "loser", (("t", "gainer"), ("b", "gainer"))),
    "lose-passive": Frame("left", None, (("b", "loser"), ("t", "gainer"))),
    # Verb-final languages: sides and object stand before the verb, `final` finds them.
    "final-take": Frame("before", "gainer"),
    "final-taken": Frame("before", None),
    "final-clear": Frame("before", "gainer"),
    "final-cleared": Frame("before", None),
    "final-pass": Frame("before", None),
    "final-give": Frame("before", "loser"),
    "final-given": Frame("before", None),
    "final-lose": Frame("before", "loser"),
    "final-over": Frame("before", "gainer"),  # "established control in Lowfen"
    "final-held": Frame("before", None),  # "in Lowfen was established the control of"
    # Verb-initial languages: subject and object stand behind the verb, `leading` finds them.
    "first-take": Frame("behind", "gainer", (("b", "gainer"), ("f", "loser"))),
    "first-taken": Frame("behind", None, (("b", "gainer"), ("f", "loser"))),
    "first-fall": Frame("behind", None, (("t", "gainer"), ("b", "gainer"), ("f", "loser"))),
    "first-give": Frame("behind", "loser", (("t", "gainer"), ("b", "loser"))),
    "first-given": Frame("behind", None, (("t", "gainer"), ("b", "loser"))),
    "first-lose": Frame("behind", "loser", (("t", "gainer"),)),
    "first-oust": Frame("behind", "gainer", (("", "loser"),)),
    "noun": Frame("right", None, (("b", "gainer"), ("f", "loser"))),
    "noun-give": Frame("right", None, (*UNDER_SIDE, ("t", "gainer"), ("b", "loser"), ("f", "loser"))),
    "noun-lose": Frame("right", None, (("b", "loser"), ("t", "gainer"))),
}


@dataclass(frozen=True, slots=True)
class Item:
    """A figure or named places with their region: chunk positions, so that every word can be quoted.

    `start` and `end` are positions in the sentence's chunks, half-open; `regions`, `names` and `excepted` are too.
    """

    rule: str
    start: int
    end: int
    count: tuple[int, ...] = ()
    unit: Unit | None = None
    regions: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    excepted: tuple[int, ...] = ()
    whole: bool = False
    part: bool = False  # an unnumbered share: of a region, of its villages
    loser: int | None = None
    day: int | None = None
    here: bool = False  # "of the region": the one that was just named
    near: bool = False  # the region is only said to be near; one that it lies in takes precedence

    @property
    def listed(self) -> bool:
        """True for an entry of a list that needs no noun of its own: "Eastmoor (12)"."""
        return self.rule in (
            "in-name-count",
            "name-bracket-count",
            "name-count",
            "names-count-each",
            "name-dash-count",
            "name-comma-count",
            "count-dash-name",
            "line",
            "count-in-name",
            "count-more",
            "count-each",
            "place-count",
            "count-of-them",
            "names-bracket",
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Items in a row: "16 in Eastmoor, 3 in Westmoor and 2 in Lowfen"."""

    items: tuple[Item, ...] = field(default=())

    @property
    def start(self) -> int:
        return self.items[0].start

    @property
    def end(self) -> int:
        return self.items[-1].end


PLACES = (
    "part-of-region",
    "district-names",
    "district-of-region",
    "names",
    "whole-regions",
    "names-unit",
    "unit-names",
    "whole-region",
)
WHOLES = ("whole-regions", "whole-region")
# "the capture by the rebels of", "took on Monday control of"
REGION_ASIDE = re.compile(r"P(?=\((?:id?)?PT?\))")
LATE = re.compile(r"V(?:[xgdD,]{0,4}[cD],?|bd?j?[PS]D?)od?$")
CAPTURED = re.compile(r",?wd?j?[PS][vxD]{0,3}V")  # "near Lowfen, which the army captured"
# "drove the army out of Lowfen": who is driven, up to "from" or "of"
OUSTED = r"[dD]?[gj]{0,2}[SP](?:\(P\)S?)?(?:ad?[gjxd]{0,3}S)?[Dxc]{0,2}"
SECOND = re.compile(r"[ionfbtm]d?(?:P,d?)*P,?ad?$")
_HEADS = Beginning((rule.pattern, (rule.name, re.compile(rule.pattern))) for rule in HEADS)
_TAILS = Beginning((rule.pattern, (rule.name, re.compile(rule.pattern))) for rule in TAILS)


def groups(row: Sequence[Chunk]) -> list[Group]:
    """Return the groups of places and figures in a sentence, in order, none overlapping."""
    found: list[Group] = []
    line = line_of(row)
    at = 0
    while at < len(row):
        items = list(_items(line, row, at)) if _HEADS[line[at : at + LETTERS]] else []
        if items:
            found.append(Group(tuple(_without_shared_type([one for item in items for one in _divided(item, row)]))))
        at = items[-1].end if items else at + 1
    return found


def _divided(item: Item, row: Sequence[Chunk]) -> list[Item]:
    """Part a total from the first of several lists: "four villages: Lowfen in Eastmoor and ... in Westmoor"."""
    number = row[item.count[0]].number if len(item.count) == 1 else None
    first = item.names[0] if item.names else 0
    if number is None or number.low is None or not 0 < len(item.names) < number.low:
        return [item]
    if not item.regions or item.regions[0] < first or row[first - 1].symbol != ":":
        return [item]
    return [
        replace(item, names=(), regions=(), end=first - 1),
        Item("names", first, item.end, names=item.names, regions=item.regions, near=item.near),
    ]


def _without_shared_type(items: list[Item]) -> list[Item]:
    """Leave the type word behind a list out: in "Eastmoor - 12, Westmoor - 3 districts" it is no unit."""
    last, types = items[-1], (Unit.DISTRICT, Unit.WHOLE_REGION)
    if last.listed and last.unit in types and any(item.listed and item.unit is None for item in items[:-1]):
        return [*items[:-1], replace(last, unit=None)]
    return items


def _items(line: str, row: Sequence[Chunk], at: int) -> Iterator[Item]:
    heads = _head(line, row, at)
    while heads:
        yield from heads
        end = heads[-1].end
        gaps = dict.fromkeys(gap.end() for pattern in (SEPARATOR, JOINT, PASSED) if (gap := pattern.match(line, end)))
        # An entry of a list follows a comma or "and"; the "in" of "in Eastmoor (12)" belongs to the entry.
        heads = next((found for start in gaps if start > end and (found := _head(line, row, start))), [])


def _head(line: str, row: Sequence[Chunk], at: int) -> list[Item]:
    for name, pattern in _HEADS[line[at : at + LETTERS]]:
        found = pattern.match(line, at)
        if (
            found
            and not (name in PLACES and _is_governed(line, row, at) and not CAPTURED.match(line, found.end()))
            and not (name in WHOLES and _is_second(line, at))
            and not (name == "district-of-region" and row[found.start("unit")].unit is not Unit.DISTRICT)
            and not (name == "unit-names" and _is_seats(found, row))
            and not (name == "names" and _is_attribute(found, row))
            and not (name == "units-of-region" and _is_single(row, found.start("unit")))
        ):
            return _made(name, found, line, row)
    return []


def _is_attribute(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the name only tells which: "the Lowfen airfield", but not "the fall of Lowfen opened"."""
    after = row[found.end()] if found.end() < len(row) else None
    before = row[found.start() - 1].verb if found.start() else None
    told = before is not None and before.frame.startswith("noun") and after is not None and after.text.endswith("ed")
    return after is not None and after.symbol == "g" and not told


def _is_seats(found: re.Match[str], row: Sequence[Chunk]) -> bool:
    """Return whether the names are what the units belong to: "the capitals of Eastmoor and Westmoor"."""
    return any(chunk.text.casefold() == "capitals" for chunk in row[found.start() : found.start("names")])


def _is_second(line: str, at: int) -> bool:
    """Return whether a preposition governs the place through the one before it: "the ruins of Eastmoor and ..."."""
    return bool(SECOND.search(line[max(0, at - 12) : at]))


def _is_governed(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether a preposition governs the place: "in Eastmoor" says where, not what."""
    first = at - 1 - (line[at - 1 : at] == "d")
    before = line[first] if first >= 0 else ""
    if before == "V":
        verb = row[first].verb
        # "passed to Vespera": the taker; but "to Vespera passed Lowfen"
        return "U" not in line[at : at + 2] and verb is not None and verb.frame == "pass" and not fronted(line, first)
    if before in ("f", "o") and _is_ousted(line, row, first):
        return False
    if before == "R":
        return " " in row[first].text
    # "control of Lowfen" names what passes, "under the control of Vespera" who has it
    owned = line[first - 1 : first] == "c" and not re.search(r"[mti]d?$", line[max(0, first - 3) : first - 1])
    late = before == "o" and LATE.search(line[:at])
    return before in tuple("ionfbtm") and not owned and not late


def _is_ousted(line: str, row: Sequence[Chunk], at: int) -> bool:
    """Return whether "out of" names what is taken: "drove the army out of Lowfen"."""
    verb = re.search(rf"V{OUSTED}$", line[:at])
    said = row[verb.start()].verb if verb else None
    return said is not None and said.frame == "oust"


def _made(name: str, found: re.Match[str], line: str, row: Sequence[Chunk]) -> list[Item]:
    groups_ = found.groupdict()
    for key in ("each", "wholes", "wholes2", "parts", "parts2", "parts3", "parts4"):
        if groups_.get(key):
            items = _shared(name, key, found, line)
            return [_tailed(items[0], line, row)] if key.startswith("parts") and len(items) == 1 else items
    item = Item(name, found.start(), found.end())
    if "quantity" in groups_:
        item = _summed(item, found, row)
    if groups_.get("count"):
        item = replace(item, count=(found.start("count"),))
    for key in ("unit", "unit2"):
        if groups_.get(key):
            item = replace(item, unit=row[found.start(key)].unit)
    for key in ("region", "region2"):
        if groups_.get(key):
            item = replace(item, regions=_positions(found, key, line))
    if groups_.get("names"):
        item = replace(item, names=_positions(found, "names", line), unit=item.unit or _unit_in(found, row))
    for key in ("whole", "whole2"):
        if groups_.get(key):
            item = replace(item, regions=_positions(found, key, line), whole=True, unit=Unit.WHOLE_REGION)
    if name in ("share-of-units", "units-of-region"):
        item = replace(item, part=True)
    return [_tailed(item, line, row)]


def _unit_in(found: re.Match[str], row: Sequence[Chunk]) -> Unit | None:
    return next((row[i].unit for i in range(found.start(), found.end()) if row[i].symbol == "U"), None)


def _summed(item: Item, found: re.Match[str], row: Sequence[Chunk]) -> Item:
    span = range(found.start("quantity"), found.end("quantity"))
    counted = tuple(i for i in span if row[i].symbol == "N" or row[i].text.casefold() in ARTICLES)
    unit = next(row[i].unit for i in span if row[i].symbol in "UT")
    return replace(item, count=counted, unit=unit)


def _shared(name: str, key: str, found: re.Match[str], line: str) -> list[Item]:
    """Return an item for each region of "one each in A and B", "the A and B regions", "parts of A and B"."""
    each, whole, part = key == "each", key.startswith("wholes"), key.startswith("parts")
    counts = [i for i in range(*found.span("counts")) if line[i] == "N"] if found.groupdict().get("counts") else []
    if counts:
        return _paired(name, found, counts, line)
    count = (found.start("count"),) if each else ()
    unit = None if each else Unit.WHOLE_REGION if whole else Unit.LOCALITY
    places = _positions(found, key, line)
    items = [
        Item(name, i if whole and i != places[0] else found.start(), i + 1, count, unit, (i,), whole=whole, part=part)
        for i in places
    ]
    return [*items[:-1], replace(items[-1], end=found.end())]


def _paired(name: str, found: re.Match[str], counts: Sequence[int], line: str) -> list[Item]:
    """Return an item for each figure with its region: "3, 4 and 8 villages in A, B and C respectively"."""
    places = _positions(found, "each", line)
    if len(places) != len(counts):
        return []
    items = [
        Item(name, count, place + 1, (count,), None, (place,)) for count, place in zip(counts, places, strict=True)
    ]
    return [*items[:-1], replace(items[-1], end=found.end())]


def _positions(found: re.Match[str], key: str, line: str) -> tuple[int, ...]:
    """Return the names of a group; in "the Redland province of Eastmoor" the last name is the region."""
    start, end = found.span(key)
    names = [i for i in range(start, end) if line[i] == "P"]
    if key in ("region", "region2", "region3", "each"):
        names = [
            i for i in names if not re.match(r"P[yzTU]*[zTU][om][dy]*P|Ps[yjxg]{0,2}P|P[UT]?s[^,a]*P", line[i:end])
        ]
    return tuple(names)


def _tailed(item: Item, line: str, row: Sequence[Chunk]) -> Item:
    seen: set[str] = set()
    while found := _tail(item, line, seen):
        name, match = found
        seen.add(name)
        item = _with_tail(item, name, match, line, row)
        item = _with_own_names(item, line, row)
    return item


def _with_own_names(item: Item, line: str, row: Sequence[Chunk]) -> Item:
    """Leave as many names as the figure says to it: "two villages of Eastmoor, Lowfen and Highfen".

    "The two villages of Lowfen and Highfen" are these, and lie in no region that is named.
    """
    number = row[item.count[0]].number if len(item.count) == 1 else None
    alike = number and number.low == len(item.regions) > 1 and not item.names and not item.near
    if alike and line[item.count[0] + 1 : item.regions[0]].rstrip("d").endswith("Uo"):
        return replace(item, regions=(), names=item.regions)
    if number is None or item.names or len(item.regions) - 1 != number.low or number.low < 2:
        return item
    first = item.regions[0]
    typed = re.compile("[zTU]*(?=,)").match(line, first + 1)
    return replace(item, regions=(first,), end=typed.end()) if typed else item


def _tail(item: Item, line: str, seen: set[str]) -> tuple[str, re.Match[str]] | None:
    for name, pattern in _TAILS[line[item.end : item.end + LETTERS]]:
        if (name in seen and not item.near) or not _fits(item, name, line):
            continue
        if found := pattern.match(line, item.end):
            return name, found
    return None


def _fits(item: Item, tail: str, line: str) -> bool:
    if tail == "bracket-name":
        # Alone, "(Eastmoor)" may be another name of the place; in a row of them it is the region.
        return bool(item.names) and not item.regions and len(REGION_ASIDE.findall(line)) > 1
    if tail in ("comma-region", "apposition", "description"):
        return bool(item.names) and not item.regions
    if tail == "except":
        return item.whole or bool(item.count)
    if tail == "count-of-names":
        return len(item.names) > 1 and not item.count
    if tail in ("names-of-count", "names-among-them"):
        counted = item.count or item.part
        return bool(counted) and not item.listed and not item.names
    if tail == "aside":
        return True
    if tail == "also-near":
        return bool(item.regions) and not item.near
    if tail in ("in-region", "bracket-region", "between"):
        return not item.regions or item.near
    return not item.listed


def _with_tail(item: Item, name: str, found: re.Match[str], line: str, row: Sequence[Chunk]) -> Item:
    item = replace(item, end=found.end())
    if name == "count-of-names":
        return replace(item, count=(found.start("number"),))
    if name in ("names-of-count", "names-among-them"):
        return replace(item, names=_positions(found, "names", line))
    if name == "except":
        return replace(item, excepted=_excepted(found, line))
    if name == "from-side":
        return replace(item, loser=found.end("loser") - 1) if found["loser"] else item
    if name in ("day", "aside"):
        return replace(item, day=line.index("D", found.start()))
    if name == "in-area":
        return replace(item, here=row[found.end() - 1].symbol == "T")
    if name in ("to-side", "description", "also-near"):
        return item
    key = next(key for key in ("region", "region2", "region3") if found.groupdict().get(key))
    places = _positions(found, key, line)
    if item.names and len(places) > 1 and line[places[-1] + 1 : places[-1] + 2] in ("i", "o"):
        # "Lowfen in Eastmoor and Highfen in Westmoor": the second name has its own region
        types = re.compile(r"s?[yzTU]*").match(line, places[0] + 1)
        return replace(item, end=types.end() if types else places[0] + 1, regions=places[:1])
    if len(places) > 1 and _is_single(row, places[-1] + 1):
        # "in Eastmoor and Lowfen town": the town is not where the rest lies
        return replace(item, end=places[-2] + 1, regions=places[:-1])
    near = "n" in line[found.start() : found.start(key)]
    within = re.search(r"i[dy]{0,2}(?P<container>P)[zTU]*$", line[found.end(key) : found.end()])
    if near and within:  # "near Lowfen in Eastmoor" is in Eastmoor
        places, near = (found.end(key) + within.start("container"),), False
    if item.near and near:
        return replace(item, near=False)
    return replace(item, regions=places, near=near)


def _is_single(row: Sequence[Chunk], at: int) -> bool:
    return at < len(row) and row[at].symbol == "U" and not row[at].text.endswith("s")


def _excepted(found: re.Match[str], line: str) -> tuple[int, ...]:
    """Return the places left out; of "the corridor with A and B" those are A and B."""
    start, end = found.span("except")
    names = [i for i in range(start, end) if line[i] == "P"]
    plain = [i for i in names if line[i + 1 : i + 2] not in ("z", "T")]
    return tuple(plain or names)
