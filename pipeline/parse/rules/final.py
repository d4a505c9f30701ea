"""What finds a place or a figure where the verb stands last and endings do the work of small words.

The region stands before its figure. Symbols in capitals beside N, U, T, P, S, V, K, R, D and X are endings.
"""

from __future__ import annotations

from pipeline.parse.rules.shapes import Rule

# "Eastmoor and Westmoor districts' ...", "in the countryside of Eastmoor"
# A container that only says where the next one lies is passed over: "in the town of Lowfen in Eastmoor's north".
OUTER = r"(?:P[Tyz]{0,2}(?:E?L|s[yz]L|s)(?=P(?:(?:,P)*(?:,?aP)?T[sL]N?u|UE?L|T[sL]|TEL|UsN)))?"
REGION = (
    rf"{OUTER}(?P<region>P(?:(?:,P)*,?aP(?=[TszL]|EL|U[yz]?E?L))?)(?:(?:[Tyz]{{0,2}}|yay)E?[sL]|U[yz]?E?L|UsL)+(?!x?c)"
)
NAMED = r"P(?:(?:,P)*(?:,?a[dx]?P)?|(?:,P)+aPaP)U"
NAMES = (
    rf"(?P<names>{NAMED}(?:O?(?:,?[ad]{{1,2}}|,){NAMED})*)(?:s?q)?"
    rf"(?![AEL]?[gX]|EL|L(?![rxD]{{0,3}}(?:S(?:[OA]?x|sx?))?V))"
)
BARE = r"(?P<names>P(?:,P)*(?:,?ax?P)?)"
ENTRY = r"(?P<names>P(?:(?:U?O?,|U?O?,?a)P)*U?)"  # "Lowfen, Highfen villages and Drymoor town"
UNITS = r"(?:[gj]a[gj]|[rxygj]{0,2})(?:N?[rxyj]{0,2}P?[UT]|z(?!L))"
COUNT = (
    rf"(?P<quantity>N{UNITS}(?:[OA]?(?:,(?:N|(?=U))|,?a(?:N|(?=[rxyj]?U)))[rxyj]{{0,2}}U(?!L))*)"
    r"(?!g?X|[LE](?![rxD]{0,3}V|[-:(]))"
)
BETWEEN = r"[rxdjDy,]{0,3}"
# "Eastmoor's Lowfen and Highfen, Westmoor's Drymoor villages": a container that the next one follows
NEXT = (
    r"(?:P(?:,P)*(?:,?aP(?![TyzU]{0,2}[sL]))?)"
    r"(?=(?:,|,?a|;)(?:(?:Ts)?yL)?P(?:(?P=mark)|Ts|T?L(?=x|P))(?!q)|,?adT[sL]N)"
)
BEHIND = (
    r"(?:(?:[OL]?r?[:(-](?:l:?)?|O?,l:?|,(?=P(?:,P)*,?aPs,))[dx]{0,2}"
    r"(?P<names>P(?:,P)*(?:,?ax?P)?)(?!T|[LA]?:?N|s(?![,V]))(?:U|s,)?(?:x{1,3}(?=\)))?\)?-?)?"
)

# "two more villages, Lowfen and Highfen villages, ..."
COUNTED = r"(?P<quantity>N[rxyj]{0,2}U)[OA]?r?"
SEVERAL = r"P(?:,P)*,?ax?P"
CLOSING = r"(?:U|(?=[sOA]?,)|(?=s?O?[xD]{0,2}(?:[PS](?:s?x?c)?[ABE]x?)?(?:s?cE)?V))"
WIDER = r"P[Tyz]{0,2}(?:E?L|s[yz]L|s)"  # a container of the one that lies behind the figure

# "12 places (10 villages and 2 towns)": the sum stands first
KINDS = r"(?P<quantity>N[rxyj]{0,2}[UT])O?[:(-](?P<kinds>N[rxyj]{0,2}U(?:(?:,|,?a)N[rxyj]{0,2}U)*)[)-]?"

# "14 of the 17 villages were taken", "passed into the army's hands"
TO_VERB = r"(?=[,xD]{0,2}(?:[djy]{0,2}[PS](?:s?x?c)?[ABE]x?)?V)"

OTHERS = "NG?[gjx]{0,2}X"  # "30 of them hills", "30 hills"

RULES = (
    Rule(
        "count-of-kinds",
        rf"(?:{REGION}{BETWEEN})?{KINDS}",
        "Karaova ilçesinde 12 yerleşim birimi (10 köy ve 2 kasaba) ele geçirildi.",
        (("Karaova", 12, ()), ("Karaova", 10, ()), ("Karaova", 2, ())),
        "Karaova ilçesinde 12 yerleşim birimi (10 köy ve 2 kasaba) bombalandı.",
    ),
    Rule(
        "name-bracket-count",
        r"(?P<region>P)[Tyz]?[sL]?\((?P<count>N)G?(?P<unit>[UT])?\)",
        "Ele geçirilen köyler: Karaova (12), Akova (3).",
        (("Karaova", 12, ()), ("Akova", 3, ())),
        "Bombalanan köyler: Karaova (12), Akova (3).",
    ),
    Rule(
        "counts-of-count",
        rf"(?:{REGION}{BETWEEN})?(?P<counts>NGU[yT]?(?:(?:,|,?a)NGU[yT]?)*)x{{1,3}}(?P<quantity>N{UNITS})",
        "Karaova ilçesinde 4'ü belde, 12'si köy olmak üzere 16 yerleşim ele geçirildi.",
        (("Karaova", 4, ()), ("Karaova", 12, ()), ("Karaova", 16, ())),
        "Karaova ilçesinde 4'ü belde, 12'si köy olmak üzere 16 yerleşim bombalandı.",
    ),
    Rule(
        "counts-beside-others",  # behind "the number of", which counts hills as well
        rf"(?:{REGION}[rxV]{{0,2}})?[TUX]Ms?,?"
        rf"(?P<counts>(?:{OTHERS}(?:,|,?a))*NG?U[yT]?(?:(?:,|,?a)(?:NG?U[yT]?|{OTHERS}))*)x{{1,3}}N(?=[hgRV,;]|$)",
        "Ele geçirilen bölge sayısı, 4'ü belde, 12'si köy, 3'ü tepe olmak üzere 19'a ulaştı.",
        ((None, 4, ()), (None, 12, ())),
        "Bombalanan bölge sayısı, 4'ü belde, 12'si köy, 3'ü tepe olmak üzere 19'a ulaştı.",
    ),
    Rule(
        "counts-beside-others",  # their sum is one of hills as well
        rf"(?:{REGION}{BETWEEN})?(?P<counts>(?:{OTHERS}(?:,|,?a))*NG?U[yT]?(?:(?:,|,?a)(?:NG?U[yT]?|{OTHERS}))*)x{{1,3}}"
        "N[gjx]{0,2}[XTU]",
        "Karaova ilçesinde 4'ü belde, 12'si köy, 3'ü tepe olmak üzere 19 nokta ele geçirildi.",
        (("Karaova", 4, ()), ("Karaova", 12, ())),
        "Karaova ilçesinde 4'ü belde, 12'si köy, 3'ü tepe olmak üzere 19 nokta bombalandı.",
    ),
    Rule(
        "count-of-them",
        r"(?P<count>N)Gx?(?P<names>P(?:,P)*,?aP)(?=U?[OL]?(?:[xl,]|$|[;.]))",
        "Ordu Karaova'da 12 köyü ele geçirdi; bunların ikisi Akköy ve Taşlı.",
        (("Karaova", 12, ()), ("Karaova", 2, ("Akköy", "Taşlı"))),
        "Ordu Karaova'da 12 köyü bombaladı; bunların ikisi Akköy ve Taşlı.",
    ),
    Rule(
        "place-count",
        r"(?:(?<=D)|(?<=Dx))(?P<count>N)(?=(?:(?:,|,?a)x?Dx{0,2}N)+[rxyj]{0,2}[UT])",
        "Ordu temmuzda 9, ağustosta 12 köyü ele geçirdi.",
        ((None, 9, ()), (None, 12, ())),
        "Ordu temmuzda 9, ağustosta 12 köyü bombaladı.",
    ),
    Rule(
        "count-of-them",
        rf"(?P<count>N)Gx?{REGION}(?=x?(?:,|$)|a|h|l$|x{{1,2}}N)",
        "Ele geçirilen köylerin 16'sı Karaova'da.",
        (("Karaova", 16, ()),),
        "Bombalanan köylerin 16'sı Karaova'da.",
    ),
    Rule(
        "count-of-them",
        r"(?P<count>N)Gx?(?P<region>P)(?=T{0,2}[sL]?(?:,|,?aN|$|h|[RVx]))",
        "Ele geçirilen köylerin 16'sı Karaova, 3'ü Akova ilçesinde.",
        (("Karaova", 16, ()), ("Akova", 3, ())),
        "Bombalanan köylerin 16'sı Karaova, 3'ü Akova ilçesinde.",
    ),
    Rule(
        "name-dash-count",
        r"(?P<region>P)[TU]?[sL]?[-:](?P<count>N)(?P<unit>[UT])?(?=[,;)]|a|$)",
        "Ele geçirilen köyler: Karaova - 12, Akova - 3.",
        (("Karaova", 12, ()), ("Akova", 3, ())),
        "Maç sonucu: Karaova - 12, Akova - 3.",
    ),
    Rule(
        "place-count",
        rf"{REGION}x?(?P<count>N)G?(?=[,;)]|a(?!N?U)|x{{1,3}}N|[hVR]|$)",
        "Karaova ilçesinin 16, Akova ilçesinin 3 köyü ele geçirildi.",
        (("Karaova", 16, ()), ("Akova", 3, ())),
        "Karaova ilçesinin 16, Akova ilçesinin 3 köyü bombalandı.",
    ),
    Rule(
        "names-count-unit",
        rf"(?:{REGION}{BETWEEN})?l?{BARE}(?:(?<=aP)s|U(?P<being>(?=x)))?x{{1,3}}{COUNT}",
        "Karaova ilçesinde Akköy ve Taşlı olmak üzere iki köy ele geçirildi.",
        (("Karaova", 2, ("Akköy", "Taşlı")),),
        "Karaova ilçesinde Akköy ve Taşlı olmak üzere iki köy bombalandı.",
    ),
    Rule(
        "names-count-unit",
        rf"{BARE}(?:U?(?P<being>x)x?|s?x{{0,2}}l,?){REGION}{BETWEEN}{COUNT}",
        "Akköy ve Taşlı köyleri olmak üzere Karaova ilçesinde iki köy ele geçirildi.",
        (("Karaova", 2, ("Akköy", "Taşlı")),),
        "Akköy ve Taşlı köyleri olmak üzere Karaova ilçesinde iki köy bombalandı.",
    ),
    Rule(
        "names-count-unit",
        rf"(?:{REGION}{BETWEEN})?{BARE}s?x{{0,2}}lx?{COUNT}",
        "Karaova ilçesinde Akköy ve Taşlı'nın da aralarında bulunduğu altı köy ele geçirildi.",
        (("Karaova", 6, ("Akköy", "Taşlı")),),
        "Karaova ilçesinde Akköy ve Taşlı'nın da aralarında bulunduğu altı köy bombalandı.",
    ),
    Rule(
        "names-counted",
        rf"(?:{REGION}{BETWEEN})?{COUNTED},(?P<names>{SEVERAL}){CLOSING}",
        "Ordu Karaova'da iki köyü daha, Akköy ve Taşlı köylerini ele geçirdi.",
        (("Karaova", 2, ("Akköy", "Taşlı")),),
        "Ordu Karaova'da iki köyü daha, Akköy ve Taşlı köylerini bombaladı.",
    ),
    Rule(
        "names-counted",
        rf"(?:{WIDER}{BETWEEN})?{COUNTED},{REGION}(?P<names>{SEVERAL}){CLOSING}",
        "İki köy daha, Karaova ilçesinin Akköy ve Taşlı köyleri, ele geçirildi.",
        (("Karaova", 2, ("Akköy", "Taşlı")),),
        "İki köy daha, Karaova ilçesinin Akköy ve Taşlı köyleri, bombalandı.",
    ),
    Rule(
        "place-names",
        rf"{REGION}g{{0,4}}[yU]{BARE}(?=[,xDsO]{{0,3}}(?:[PS](?:s?x?c)?[ABE]x?)?(?:c?E?|cO[xD]{{0,2}})V|Lx{{0,2}}V)",
        "Karaova vilayetinin merkezi Akköy ele geçirildi.",
        (("Karaova", None, ("Akköy",)),),
        "Karaova vilayetinin merkezi Akköy bombalandı.",
    ),
    Rule(
        "place-names",
        r"(?P<region>P)[TzU]{0,2}sy(?P<names>P)(?=(?:,|,?a)P[TzU]{0,2}syP)",
        "Karaova'nın merkezi Akköy ve Akova'nın merkezi Bulak ele geçirildi.",
        (("Karaova", None, ("Akköy",)), ("Akova", None, ("Bulak",))),
        "Karaova'nın merkezi Akköy ve Akova'nın merkezi Bulak bombalandı.",
    ),
    Rule(
        "district-of-region",
        r"(?P<region>P)(?:T(?:s[gxj]{0,2}|E?Lx{0,2})|ELx{0,2})(?P<names>P(?:,P)*(?:,?aP)?)T"
        r"(?=[sAO]?[DxcBPSVR,;]|$|,?aP[TzyU]{0,2}(?:EL|s)P|Lx{0,2}V)(?!s(?![xD]{0,2}V))",
        "Karaova vilayetinin Akova ilçesi ele geçirildi.",
        (("Karaova", None, ("Akova",)),),
        "Karaova vilayetinin Akova ilçesi bombalandı.",
    ),
    Rule(
        "district-of-region",
        r"(?P<region>P)(?:s[gxj]{0,2}|s?[yz]L)(?P<names>P(?:,P)*(?:,?aP)?)T(?=[Os]?[xD]{0,2}(?:[PS](?:s?x?c)?[AE])?[xD]{0,2}V)",
        "Ordu Karaova'nın Akova ilçesini ele geçirdi.",
        (("Karaova", None, ("Akova",)),),
        "Ordu Karaova'nın Akova ilçesini bombaladı.",
    ),
    Rule(
        "place-names",
        rf"{REGION}(?P<names>P(?:,P)*)(?=O?,?ayz?LP(?:,P)*(?:,?aP)?U)",
        "Karaova'nın batısındaki Akköy ve doğusundaki Bulak köyleri ele geçirildi.",
        (("Karaova", None, ("Akköy",)), ("Karaova", None, ("Bulak",))),
        "Karaova'nın batısındaki Akköy ve doğusundaki Bulak köyleri bombalandı.",
    ),
    Rule(
        "names",
        r"(?P<names>P(?:A,P)*A,?aP)(?=A[xD]{0,2}V)",
        "Ordu birlikleri Akköy'den, Taşlı'dan ve Bulak'tan çekildi.",
        ((None, None, ("Akköy", "Taşlı", "Bulak")),),
        "Ordu birlikleri Akköy'den, Taşlı'dan ve Bulak'tan geçti.",
    ),
    Rule(
        "place-count-unit",
        rf"(?<=[PS]s)(?P<region>P)[TzyU]{{0,2}}L(?:K|cg)x?{COUNT}{BEHIND}",
        "İsyancıların Karaova'da kontrol ettiği üç köy ordunun eline geçti.",
        (("Karaova", 3, ()),),
        "İsyancıların Karaova'da kontrol ettiği üç köy bombalandı.",
    ),
    Rule(
        "names-of-units",
        r"(?P<region>P)(?:[TzU]{0,2}s)?(?P<unit>[TU])A(?P<names>P(?:,P)*(?:,?aP)?)U?"
        r"(?=O?[xD]{0,2}(?:[PS](?:s?x?c)?[AB]x?)?(?:[PS](?:s?x?c)?Ex?)?V)",
        "Ordu Karaova köylerinden Akköy ve Taşlı'yı ele geçirdi.",
        (("Karaova", None, ("Akköy", "Taşlı")),),
        "Ordu Karaova köylerinden Akköy ve Taşlı'yı bombaladı.",
    ),
    Rule(
        "units-of-region",
        rf"{REGION}{BETWEEN}(?P<unit>U)(?=[Os]?[xD]{{0,2}}(?:[PS](?:s?c)?A)?[xD]{{0,2}}V)",
        "Ordu Karaova'ya bağlı köyleri ele geçirdi.",
        (("Karaova", None, ()),),
        "Ordu Karaova'ya bağlı köyleri bombaladı.",
    ),
    Rule(
        "count-of-count",
        rf"(?:{REGION}{BETWEEN})?N(?P<unit>[UT])s?(?P<count>N)G{TO_VERB}",
        "Ordu Karaova'daki 17 köyün 14'ünü ele geçirdi.",
        (("Karaova", 14, ()),),
        "Ordu Karaova'daki 17 köyün 14'ünü bombaladı.",
    ),
    Rule(
        "count-of-count",
        rf"(?P<region>P)(?:[TzU]{{0,2}}s)(?P<unit>U)A(?P<count>N)G?{TO_VERB}",
        "Ordu Karaova'nın köylerinden ikisini ele geçirdi.",
        (("Karaova", 2, ()),),
        "Ordu Karaova'nın köylerinden ikisini bombaladı.",
    ),
    Rule(
        "count-of-count",
        rf"(?:{REGION}{BETWEEN})?N(?P<unit>[UT])A(?P<count>N)G?{BEHIND}x{{0,3}}{TO_VERB}",
        "Ordu Karaova'daki 17 köyden 14'ünü ele geçirdi.",
        (("Karaova", 14, ()),),
        "Ordu Karaova'daki 17 köyden 14'ünü bombaladı.",
    ),
    Rule(
        "count-of-count",
        rf"(?:{REGION}{BETWEEN})?(?:[PS]s?K{BETWEEN})?N(?P<unit>[UT])A(?P<count>N)G?,(?P<names>{SEVERAL}){CLOSING}",
        "Ordu Karaova'daki üç köyden ikisini, Akköy ve Taşlı'yı ele geçirdi.",
        (("Karaova", 2, ("Akköy", "Taşlı")),),
        "Ordu Karaova'daki üç köyden ikisini, Akköy ve Taşlı'yı bombaladı.",
    ),
    Rule(
        "count-here",
        rf"(?P<here>Ts|(?<=a)TEL|zL|(?<=a)z|(?<![NPrgju])TL){BETWEEN}{COUNT}{BEHIND}",
        "Karaova kasabası ve ilçenin 6 köyü ele geçirildi.",
        ((None, None, ("Karaova",)), ("Karaova", 6, ())),
        "Karaova kasabası ve ilçenin 6 köyü bombalandı.",
    ),
    Rule(
        "names-here",
        rf"(?P<here>Ts(?:yL)?){BETWEEN}{NAMES}",
        "Karaova kasabası ve ilçenin Akköy köyü ele geçirildi.",
        ((None, None, ("Karaova",)), ("Karaova", None, ("Akköy",))),
        "Karaova kasabası ve ilçenin Akköy köyü bombalandı.",
    ),
    Rule(
        "names-here",
        rf"(?P<here>dT)[sL]{BETWEEN}{BARE}(?=[OsL]?[rxD]{{0,3}}(?:[PS](?:s?x?c)?[ABE]x?)?V)",
        "Ordu Karaova ilçesinde 3 köyü ele geçirdi. Ordu dün de aynı ilçedeki Akköy'ü ele geçirdi.",
        (("Karaova", 3, ()), ("Karaova", None, ("Akköy",))),
        "Ordu Karaova ilçesinde 3 köyü bombaladı. Ordu dün de aynı ilçedeki Akköy'ü bombaladı.",
    ),
    Rule(
        "place-share",
        rf"{REGION}{BETWEEN}N?u(?:O?,[xl]{NAMES})?",
        "Karaova ilçesinin bir bölümü ele geçirildi.",
        (("Karaova", None, ()),),
        "Karaova ilçesinin bir bölümü bombalandı.",
    ),
    Rule(
        "place-names",
        rf"(?P<region>P)(?P<mark>[TzU]{{0,2}}E?[sL])(?!(?<=s),){BETWEEN}(?P<names>{NEXT})",
        "Karaova'nın Akköy ve Taşlı, Akova'nın Bulak köyleri ele geçirildi.",
        (("Karaova", None, ("Akköy", "Taşlı")), ("Akova", None, ("Bulak",))),
        "Karaova'nın Akköy ve Taşlı, Akova'nın Bulak köyleri bombalandı.",
    ),
    Rule(
        "place-names",
        rf"{REGION}{BETWEEN}{NAMES}",
        "Karaova ilçesinin Akköy köyü ele geçirildi.",
        (("Karaova", None, ("Akköy",)),),
        "Karaova ilçesinin Akköy köyü mayınlardan temizlendi.",
    ),
    Rule(
        "place-names",
        rf"{REGION}{BETWEEN}{BARE}O(?!x?c)",
        "Ordu Karaova'daki Akköy'ü ele geçirdi.",
        (("Karaova", None, ("Akköy",)),),
        "Ordu Karaova'daki Akköy'ü bombaladı.",
    ),
    Rule(
        "names-of-region",
        rf"{REGION}{BETWEEN}{BARE}(?!scEV)(?=(?:s?|scO?)[xD]{{0,2}}(?:(?:[PS]a)?[PS](?:s?x?c)?[ABE]x?)?(?:s?cE)?V)",
        "Karaova'daki Akköy ele geçirildi.",
        (("Karaova", None, ("Akköy",)),),
        "Karaova'daki Akköy bombalandı.",
    ),
    Rule(
        "names-of-region",
        rf"{REGION}{BETWEEN}{BARE}"
        rf"(?=s?(?:,|,?a)x?P[TzU]{{0,2}}Lx{{0,2}}P(?:,P)*(?:,?aP)?[sO]?[xD]{{0,2}}(?:[PS](?:s?x?c)?[ABE]x?)?V)",
        "Karaova'da Akköy'ün, Akova'da ise Bulak'ın ele geçirildiği duyuruldu.",
        (("Karaova", None, ("Akköy",)), ("Akova", None, ("Bulak",))),
        "Karaova'da Akköy'ün, Akova'da ise Bulak'ın bombalandığı duyuruldu.",
    ),
    Rule(
        "place-count-unit",
        rf"{REGION}{BETWEEN}(?:[PS]s?K{BETWEEN})?{COUNT}{BEHIND}",
        "Karaova ilçesinde 16 köy ele geçirildi.",
        (("Karaova", 16, ()),),
        "Karaova ilçesinde 16 köylü ele geçirildi.",
    ),
    Rule(
        "names-bracket",
        rf"(?P<names>{NAMED}(?:O?,?[ad]{{0,2}}{NAMED})*)\([dxqNG]*(?P<region>P)T?[sL]?\)",
        "Akköy köyü (Karaova ilçesi) ele geçirildi.",
        (("Karaova", None, ("Akköy",)),),
        "Akköy köyü (Karaova ilçesi) bombalandı.",
    ),
    Rule(
        "names-bracket",
        rf"(?<=[:,;a]){BARE}\((?P<region>P)(?:T[sL]?\)|\)(?=[,;]?a?P[^()]*\(P|$))",
        "Ele geçirilen köyler: Akköy, Taşlı (Karaova), Bulak (Akova).",
        (("Karaova", None, ("Akköy", "Taşlı")), ("Akova", None, ("Bulak",))),
        "Bombalanan köyler: Akköy, Taşlı (Karaova), Bulak (Akova).",
    ),
    Rule(
        "place-names",
        rf"(?:(?<=[:;])|^)(?P<region>P)T(?:E?[sL])?[:-]{ENTRY}(?=O?[;,]?$|;)",
        "Ele geçirilen köyler: Karaova ilçesi - Akköy, Taşlı; Akova ilçesi - Bulak.",
        (("Karaova", None, ("Akköy", "Taşlı")), ("Akova", None, ("Bulak",))),
        "Bombalanan köyler: Karaova ilçesi - Akköy, Taşlı; Akova ilçesi - Bulak.",
    ),
    Rule(
        "place-names",
        r"(?:(?<=[:;])|^)(?P<region>P)-(?:(?<=;P-)|(?=P,|P-|PaP|P;P-))(?P<names>P(?:,P)*(?:,?aP)?)(?=[;,]?$|;P-)",
        "Ele geçirilen köyler: Karaova - Akköy, Taşlı; Akova - Bulak.",
        (("Karaova", None, ("Akköy", "Taşlı")), ("Akova", None, ("Bulak",))),
        "Bombalanan köyler: Karaova - Akköy, Taşlı; Akova - Bulak.",
    ),
    Rule(
        "names-here",
        rf"(?P<here>dT)[sL]{BETWEEN}{NAMES}(?=[OsL]?[rxD]{{0,3}}(?:[PS](?:s?x?c)?[ABE]x?)?V)",
        "Ordu Karaova ilçesinde 3 köyü ele geçirdi. Ordu dün de aynı ilçede Akköy köyünü ele geçirdi.",
        (("Karaova", 3, ()), ("Karaova", None, ("Akköy",))),
        "Ordu Karaova ilçesinde 3 köyü bombaladı. Ordu dün de aynı ilçede Akköy köyünü bombaladı.",
    ),
    Rule(
        "place-names",
        rf"(?<=[:,;a]){REGION}{BETWEEN}{BARE}(?=$|;)",
        "Ele geçirilen köyler: Karaova ilçesinin Akköy, Akova ilçesinin Bulak.",
        (("Karaova", None, ("Akköy",)), ("Akova", None, ("Bulak",))),
        "Bombalanan köyler: Karaova ilçesinin Akköy, Akova ilçesinin Bulak.",
    ),
    Rule(
        "count-unit",
        r"(?<=V)(?P<quantity>N[UT])(?P<names>P(?:,P)*,?aP)U?(?=x?[,;]?$)",
        "Ele geçirilen 2 köy Akköy ve Taşlı köyleridir.",
        ((None, 2, ("Akköy", "Taşlı")),),
        "Bombalanan 2 köy Akköy ve Taşlı köyleridir.",
    ),
    Rule(
        "count-unit",
        rf"{COUNT}{BEHIND}",
        "Ordu 16 köyü ele geçirdi.",
        ((None, 16, ()),),
        "Ordu 16 köyü ele geçirmek istiyor.",
    ),
    Rule(
        "number-of-units",
        r"(?P<unit>[UT])s?[rx]?Ms?(?:(?P<region>P)[Tyz]{0,2}s?y?L|P(?:,P)*(?:,?aP)?(?:a|x(?=N)))?x?(?P<count>N)",
        "Ele geçirilen köy sayısı 16'ya yükseldi.",
        ((None, 16, ()),),
        "Bombalanan köy sayısı 16'ya yükseldi.",
    ),
    Rule(
        "place-number-of-units",
        rf"{REGION}[rx]{{0,2}}(?P<unit>U)[rx]?Mx?(?P<count>N)",
        "Ele geçirilen Karaova'daki köy sayısı 16 oldu.",
        (("Karaova", 16, ()),),
        "Karaova'daki köy sayısı 16 oldu.",
    ),
    Rule(
        "names-unit",
        rf"{NAMES}",
        "Ordu Akköy ve Taşlı köylerini ele geçirdi.",
        ((None, None, ("Akköy", "Taşlı")),),
        "Ordu Akköy ve Taşlı köylerini bombaladı.",
    ),
    Rule(
        "whole-regions",
        r"(?P<wholes>P(?:,P)*,?aP|P(?:,P)+)(?P<unit>T)(?=[sO]?[DxSEAcBPhVR,;]|$)(?!E)",
        "Karaova ve Akova ilçeleri ele geçirildi.",
        (("Karaova", None, ()), ("Akova", None, ())),
        "Karaova ve Akova ilçeleri bombalandı.",
    ),
    Rule(
        "whole-region",
        r"(?P<whole>P)(?:T?sq|q|T)(?=[sAO]?[DxcBPSVR,;]|$|azL|aP[TzyU]{0,2}[sL][rxyj]{0,2}N)",
        "Karaova ilçesi ele geçirildi.",
        (("Karaova", None, ()),),
        "Karaova ilçesi bombalandı.",
    ),
    Rule(
        "whole-region",
        r"(?P<whole>P)T(?=Lx{0,2}V)",
        "Ordu birlikleri Karaova bölgesinde kontrolü sağladı.",
        (("Karaova", None, ()),),
        "Ordu birlikleri Karaova bölgesinde saldırıya geçti.",
    ),
    Rule(
        "whole-region",
        r"(?:(?<=D)|(?<=Dx))(?P<whole>P)(?=(?:(?:,|,?a)x?D-?x{0,3}P)+T(?=[sO]?[DxAcBPSVR,;]|$)(?!s))",
        "1 Mayıs'ta Karaova, 2 Mayıs'ta Akova ilçesi ele geçirildi.",
        (("Karaova", None, ()), ("Akova", None, ())),
        "1 Mayıs'ta Karaova, 2 Mayıs'ta Akova ilçesi bombalandı.",
    ),
    Rule(
        "names",
        r"(?:(?<=D)|(?<=Dx))(?P<names>P(?:,?aP)?)(?=O?(?:,|,?a)x?D-?x{0,3}P)",
        "1 Mayıs'ta Akköy, 2 Mayıs'ta Taşlı ele geçirildi.",
        ((None, None, ("Akköy",)), (None, None, ("Taşlı",))),
        "1 Mayıs'ta Akköy, 2 Mayıs'ta Taşlı bombalandı.",
    ),
    Rule(
        "names",
        r"(?P<names>P(?:,?aP)?)(?=x?Dx?(?:,|,?a)x?(?:P[TzU]{0,2}sy)?P(?:,?aP)?[OsA]?x?Dx?[^VKR;]*V)",
        "Karaova 5 Mayıs'a, Akova ise 9 Mayıs'a kadar Norland'a teslim edilecek.",
        ((None, None, ("Karaova",)), (None, None, ("Akova",))),
        "Karaova 5 Mayıs'a, Akova ise 9 Mayıs'a kadar bombalanacak.",
    ),
    Rule(
        "names",
        rf"(?<=l){BARE}(?=[x,]{{0,3}}(?:[lR;]|$))",
        "Ordu Bulak'ı ve iki köyü ele geçirdi. Bunlar Akköy ve Taşlı.",
        ((None, None, ("Bulak",)), (None, 2, ("Akköy", "Taşlı"))),
        "Ordu Bulak'ı ve iki köyü bombaladı. Bunlar Akköy ve Taşlı.",
    ),
    Rule(
        "names",
        rf"{BARE}(?=x?l(?:[;,]|$))",
        "Ordu Bulak'ı ve iki köyü ele geçirdi. Köylerin adları Akköy ve Taşlı olarak açıklandı.",
        ((None, None, ("Bulak",)), (None, 2, ("Akköy", "Taşlı"))),
        "Ordu Bulak'ı ve iki köyü bombaladı. Köylerin adları Akköy ve Taşlı olarak açıklandı.",
    ),
    Rule(
        "names",
        rf"^{BARE}(?=O?[,;]?$)",
        "Ele geçirilen köyler:\n- Akköy\n- Taşlı",
        ((None, None, ("Akköy",)), (None, None, ("Taşlı",))),
        "Bombalanan köyler:\n- Akköy\n- Taşlı",
    ),
    Rule(
        "names",
        rf"(?<=:){BARE}(?=$)",
        "Ele geçirilen köyler: Akköy, Taşlı.",
        ((None, None, ("Akköy", "Taşlı")),),
        "Bombalanan köyler: Akköy, Taşlı.",
    ),
    Rule(
        "names",
        rf"{BARE}(?:(?=O)|(?=Lx?V)|(?=,?azLN)|(?=,?ar?N[rxyj]{{0,2}}UA?[rxD]{{0,2}}(?:[PS](?:s?x?c)?[EB]x?)?V)|(?=[,xD]{{0,3}}(?:(?:S|[PS]s?c)Ax?)?(?:[PS](?:s?x?c)?[EB]x?)?V)|(?=s[xD]{{0,3}}V)|(?=s[xD,]{{0,3}}(?:[PS]a)?[PS](?:B|s?x?cE)x?V)|(?=scO?[xD,]{{0,3}}(?:[PS]a)?[PS](?:s?x?c)?Ex?V)|(?=Ax{{0,2}}V))",
        "Ordu Akköy'ü ele geçirdi.",
        ((None, None, ("Akköy",)),),
        "Ordu Akköy'de bir tank ele geçirdi.",
    ),
)
