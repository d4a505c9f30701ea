"""What belongs to a place or a figure and stands behind it: its region, its names, its day."""

from __future__ import annotations

from pipeline.parse.rules.shapes import NAMES, REGION, REGIONS, Rule

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
        r",(?:d[yxgj]{0,3}[UTzgX]|[xgyr]{0,3}[Uz][gjy]{0,2}|g{1,3}(?=od?[zT]o))(?:od?[jg]?S)?(?P<where>(?:o|i(?!dz)|ni?)(?:d?[yjxg]{0,3}[yzTU]+[om])?[dy]*(?P<region>P)(?:s?[yzTU]+)?),?",
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
        r",d?(?P<number>N)[xygj]{0,2}[UT][rg]?(?=o|i|,|$)",
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
        rf"h?[xg]?,?d?x?(?:idz)?[ion](?P<region>{REGIONS})X?(?![TU]?(?:\(N[UT]?\)|[-:]N|mN))(?:[oi]d?y?P[zTU]*(?![(R]|,?a?d?P[(])|\(P\)(?=,?[hvVD]|$)|(?<=[io]P),P(?=$|D|,(?!P|a|N))|,yP(?=$|,|[hvV]))?|y(?:,?a?y)*o?(?P<region2>P)|f?d?(?P<region3>P)T",
        "The rebels captured two villages in the northern countryside of Eastmoor.",
        (("Eastmoor", 2, ()),),
        "The rebels held two meetings in the northern countryside of Eastmoor.",
    ),
    Rule(
        "held",
        r",?(?:w?[hvxD]{0,3}Kb?d?[jg]{0,2}[PS](?:\(P\)S?)?|wd?[xPS][vxD]{0,3}K|wK)(?=[inD])",
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
        "in-area",
        r"[io]n?d?(?:[yxg]{0,2}[uz]od?)?[zTU](?!o)|iN[xyg]?[TU](?!o)",
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
