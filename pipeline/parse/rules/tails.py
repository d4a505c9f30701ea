"""What belongs to a place or a figure and stands behind it: its region, its names, its day."""

from __future__ import annotations

from pipeline.parse.rules.shapes import NAMES, REGION, REGIONS, Rule

# "and a base (near)", "are, further north, in", "in the countryside of"
BEFORE_REGION = r"(?:,?a[dN]X(?=n))?h?[xgy]?,?d?x?(?:idz|i(?=n))?[ion]"
NO_ENTRY = r"(?![TU]?(?:\(N[UT]?\)|[-:]N|mN(?![gX])|N(?:[,;a]|$)))"  # "in Eastmoor (12)": an entry of a list
# In what a region lies.
WIDER = "|".join(
    (
        # "in the Eastmoor district of northern Redland", "of Eastmoor in Redland (Lowfen, Highfen)"
        r"[oi]d?y?P[zTU]*(?!\((?!P(?:,P)*(?:,|,?a)P\))|R|,?a?d?P[(])",
        r"\(P\)(?=,?[hvVD]|$)",  # "in Eastmoor (Redland) were"
        # "in Eastmoor, Redland, on Monday"
        r"(?:(?<=[ioyn]P)|(?<=[io]PT)|(?<=UoPaP)),P(?:[zT]?(?=$|D|,(?!P|a|N)|,N{1,2}X)|T(?=,a(?:x?V|g[dN])))",
        r",yP(?=$|,|[hvV])",  # "in Eastmoor, northern Redland"
    )
)

TAILS = (
    Rule(
        "bracket-region",
        rf"\([dxq]{{0,2}}[ni](?P<region>{REGION})\)|\((?:d?To|d-)?(?P<region2>P)T\)|\((?P<region4>P)[TU](?:,P[TUg]?){{1,3}}\)|\(d?[yzT]{{1,2}}od?(?P<region3>P)\)",
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
        "other-name",
        r"\(P\)(?=,?aN[rxygj]{0,2}U)",
        "Blue forces retook Lowfen (Highfen) and four villages in Eastmoor.",
        ((None, None, ("Lowfen",)), ("Eastmoor", 4, ())),
        "Blue forces shelled Lowfen (Highfen) and four villages in Eastmoor.",
    ),
    Rule(
        "comma-region",
        r"[,-](?P<region>P)(?:T|U,PT)(?=[,;]|$|a|h|v|V)|,To(?P<region3>P)(?=[,;(]|$|a|h|v|V)|,yo?(?P<region2>P)(?=,|$|h|v|V)|,d?(?P<region4>P)s[xyg]{0,2}[zU],?(?=$|D|[;,avhV])",
        "Highfen village, Eastmoor district, was captured.",
        (("Eastmoor", None, ("Highfen",)),),
        "Highfen village, Eastmoor district, was shelled.",
    ),
    Rule(
        "apposition",
        r"(?:,(?:d[yxgjPS]{0,3}(?:[UTzgX]|[Uz][gj])|(?:No|l)d?N?[xygjS]{0,3}[UTzgX]|(?=[zUX]o)[UTzgX]|[xgyr]{0,3}[Uz][gjy]{0,2}|y?g{1,3}(?=od?[zT]o))|(?<=P)[gy]{0,2}(?=U)[UTzgX])(?:od?[jg]?S|x?(?:[gK]b|t)d?S)?(?P<where>(?:o|i(?!dz)|ni?)(?:d?[yjxg]{0,3}[yzTU]+g?[om])?[dy]*(?:Ps(?=P[TU])|(?<=i)S(?=P[,;]))?(?P<region>P)(?!s?[yzTU]*D?[vh]?R)(?:s?[yzTU]+)?),?",
        "Blue forces seized Lowfen, the capital of the northern Eastmoor district.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Blue forces shelled Lowfen, the capital of the northern Eastmoor district.",
    ),
    Rule(
        "description",
        r",(?:d|d?Ps)[xygj]{1,3}(?=id?P)|,(?:dr?|r)[xygj]{0,2}U[xygj]{0,2}(?:oNX)?,?(?=x?[if]|x?nd?[xygj]{0,2}(?:Uo)?P)|[,-]U(?=i?T)|,d(?:[TU]s)?[xygj]{0,2}[UTz]{1,2}(?=,a)",
        "Blue forces captured Lowfen, the last town in Eastmoor.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Blue forces reached Lowfen, the last town in Eastmoor.",
    ),
    Rule(
        "on-road",
        r",?md?[zX]g?N?(?:[ot]?d?P(?:ad?P)?)?(?=i)",
        "Blue forces seized Lowfen, towards the front of Highfen in Eastmoor.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Blue forces shelled Lowfen, towards the front of Highfen in Eastmoor.",
    ),
    Rule(
        "far-off",
        r",?m?(?:N{1,2}|(?<=m))X(?:\(N{1,2}X\))?[xg]?nd?P(?=,?id?[yz]*P)",
        "Blue forces took Lowfen, 30 miles north of Highfen in Eastmoor.",
        (("Eastmoor", None, ("Lowfen",)),),
        "Blue forces shelled Lowfen, 30 miles north of Highfen in Eastmoor.",
    ),
    Rule(
        "further-on",
        r"r?x?y(?=[,:(-])",
        "Blue forces took two towns further north, Lowfen and Highfen.",
        ((None, 2, ("Lowfen", "Highfen")),),
        "Blue forces shelled two towns further north, Lowfen and Highfen.",
    ),
    Rule(
        "far-inside",
        r"N{1,2}X(?:\(N{1,2}X\))?(?=id?P)",
        "Blue forces took five villages some 15 kilometres (nine miles) inside Eastmoor.",
        (("Eastmoor", 5, ()),),
        "Blue forces shelled five villages some 15 kilometres (nine miles) inside Eastmoor.",
    ),
    Rule(
        "far-from",
        r"[gy]?,?[ti]?N{1,2}X(?:\(N{1,2}X\))?nd?(?:Uo)?P(?=,?[hvV])",
        "Two villages 15 kilometres north of Eastmoor were captured by Blue forces.",
        ((None, 2, ()),),
        "Two villages 15 kilometres north of Eastmoor were shelled by Blue forces.",
    ),
    Rule(
        "to-side",
        r",?[gy]?td?j?d?[SP](?:\(P\))?(?:ad?j?[SP](?=[inD])|adg(?=[inD]))?c?|tc(?=i)",
        "The army lost 14 villages to the rebels north of Eastmoor.",
        (("Eastmoor", 14, ()),),
        "The army lost 14 soldiers to the rebels north of Eastmoor.",
    ),
    Rule(
        "names-among-them",
        rf",(?P<names>{NAMES}),?l(?=,|;|$)",
        "Rebels captured ten villages of Eastmoor, Lowfen and Highfen among them.",
        (("Eastmoor", 10, ("Lowfen", "Highfen")),),
        "Rebels shelled ten villages of Eastmoor, Lowfen and Highfen among them.",
    ),
    Rule(
        "names-of-count",
        rf"[:,(-](?P<dated>PD(?:,PD)*,?aPD)|(?:[:(-]|[,-]?l[hd]?[:-]?|,(?=d?P(?:,d?P|,?ad?P|i[dyzo]*P,)))(?:d(?:U|T?[gUz]o)[o:]?|d?[xygj]{{0,2}}U(?:aU)?(?:[gy]?o|:)?|d[xygj]{{1,3}})?(?P<names>{NAMES})(?!N)U?\)?-?",
        "The army took three towns of Eastmoor: Lowfen, Highfen and Drymoor.",
        (("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor")),),
        "The army bombed three towns of Eastmoor: Lowfen, Highfen and Drymoor.",
    ),
    Rule(
        "name-of-one",
        r"[,-]d?(?P<names>P)(?=[,;D-]|$|,?a[VX])",
        "The rebels took one village in Eastmoor, Lowfen, and lost 20 men.",
        (("Eastmoor", 1, ("Lowfen",)),),
        "The rebels shelled one village in Eastmoor, Lowfen, and lost 20 men.",
    ),
    Rule(
        "count-of-names",
        r",d?(?P<number>N)[rxygj]{0,2}[UT](?:og|[rg])?(?=[oinmtw]|,|$|(?:d?[jg]?S|x)[vhxg]{0,3}[gVK])",
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
        "names-of-these",
        r"[gj]{0,2}o[dgj]{0,3}(?P<names>P(?:,d?P)*,?ad?P)(?!s?[zTU])",
        "Blue forces took the two villages of Lowfen and Highfen in Eastmoor.",
        (("Eastmoor", 2, ("Lowfen", "Highfen")),),
        "Blue forces shelled the two villages of Lowfen and Highfen in Eastmoor.",
    ),
    Rule(
        "in-several",
        r"i[dx]?N[gjyx]{0,2}T(?:,?aN[gjyx]{0,2}T)?",
        "The army took 14 towns in three states and one region.",
        ((None, 14, ()),),
        "The army took part in three states and one region.",
    ),
    Rule(
        "in-region",
        rf"{BEFORE_REGION}(?P<region>{REGIONS})X?{NO_ENTRY}(?:{WIDER})?"
        r"|y(?:,?a?y)*o?(?P<region2>P)(?:(?<=oP),P(?=$))?|f?d?(?P<region3>P)T",
        "The rebels captured two villages in the northern countryside of Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels held two meetings in the northern countryside of Eastmoor.",
    ),
    Rule(
        "held",
        r"[gy]?,?(?:w?[hvxD]{0,3}K(?:b|c?o)?d?[jg]{0,2}[PS]g?[PS]?(?:\([^()]{1,8}\)S?)?(?:adg)?(?:s?[gx]?c)?|wd?[xPS][vxD]{0,3}K|wK)(?=[inD])"
        r"|(?:w[hvxD]{0,2}|x)?K[bo]?d?[jg]{0,2}(?P<loser>[PS])(?:\(P\)S?)?(?:s?[gx]?c)?(?=[vh]{1,3}x?V)|md?[jgPS]{1,2}s?c(?=[vh]{1,3}x?V)",
        "The rebels captured two villages that were held by the army in Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels shelled two villages that were held by the army in Eastmoor.",
    ),
    Rule(
        "also-near",
        r"nd?P(?![PT])",
        "Two villages in the Lowfen valley north of Eastmoor were taken by the Blues.",
        (("Lowfen", 2, ()),),
        "Two villages in the Lowfen valley north of Eastmoor were visited by the Blues.",
    ),
    Rule(
        "beside-others",
        r"(?:,N[xygjPS]{0,2}[Xg])*,?a[Nd]?[xygjPS]{0,2}X{1,2}(?=x?[inf]|,?t(?:d?[gj]?[SP]|NX)|,(?:n|id?[yxg]?[TPUzyu])|,?Kb|yo?P|od?P)",
        "The rebels captured two villages, nine farms and three hills in Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels shelled two villages, nine farms and three hills in Eastmoor.",
    ),
    Rule(
        "and-around",
        r",?ad?g[yr]?U(?=[vhxDV;.,]|$)",
        "Lowfen and the surrounding villages fell.",
        ((None, None, ("Lowfen",)),),
        "Lowfen and the surrounding villages burned.",
    ),
    Rule(
        "in-units-of",
        r"[io]d?y?T,(?P<region>P)(?:,(?=[hvVxD])|(?=$|;))|iN(?P<region2>P)[UT]",
        "The rebels captured six villages of their district, Eastmoor, on Monday.",
        (("Eastmoor", 6, ()),),
        "The rebels shelled six villages of their district, Eastmoor, on Monday.",
    ),
    Rule(
        "at-border",
        r"[inm]d?[jyPg]{0,2}[gX](?=,d?P|,?ad?P|,?w|$)",
        "Blue forces took Lowfen at the Redland border, Highfen in Eastmoor and Drymoor in Westmoor.",
        ((None, None, ("Lowfen",)), ("Eastmoor", None, ("Highfen",)), ("Westmoor", None, ("Drymoor",))),
        "Blue forces shelled Lowfen at the Redland border, Highfen in Eastmoor and Drymoor in Westmoor.",
    ),
    Rule(
        "in-action",
        r"i(?:d[xygj]{0,2}|[xygj]{0,2})D?(?:[TUz]o[jgS]{0,2})?[gz](?=i)",
        "The rebels captured two villages in a night raid in Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels shelled two villages in a night raid in Eastmoor.",
    ),
    Rule(
        "in-area",
        r"[io](?:n?d?(?:[yxg]{0,2}[uz]od?|[gx](?=T))?|dn)[zTU](?!o)|iN[xyg]?[TU](?!o)|,?id(?:[Tg]s)?y(?=[,;hvVDa)-]|$)|iy(?=[,;a]|$)|idX(?=[hvVD,])|,?id?gyodT(?=[,;)]|$)|,?idyodT(?=[,;)D]|$)|,idg?T(?=[,;)]|$)",
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
        "lying-between",
        r",?[gV]?m(?:d?[yg]?Uo)?P[TU]?a(?:d?[yg]?Uo)?P[TU]?",
        "Two villages between Lowfen and Highfen were captured by the Blues.",
        ((None, 2, ()),),
        "Two villages between Lowfen and Highfen were shelled by the Blues.",
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
        r"(?:,|[grx](?=fd?[jgr]{0,2}d?S))?f(?!d?PT)(?:d?[gj]?co)?(?P<loser>d?j?d?P|d?[jgr]{0,2}d?S)(?:\(P\))?s?c?|fd?c",
        "The rebels captured two villages from the army south of Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels fled to two villages from the army south of Eastmoor.",
    ),
    Rule(
        "day",
        r",?D?(?P<day>D),?(?=[ionf:])|D?(?P<day2>D)",
        "The rebels captured two villages on Monday in Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels attacked two villages on Monday in Eastmoor.",
    ),
)
