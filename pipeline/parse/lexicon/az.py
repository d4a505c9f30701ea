"""Azerbaijani: the verb stands last, endings say who and where; a name stands in a claim without its case ending."""

from __future__ import annotations

from pipeline.model import Unit
from pipeline.parse.lexicon.shapes import (
    RC,
    C,
    DateWords,
    Discourse,
    Endings,
    H,
    Headings,
    L,
    Lexicon,
    Mood,
    NumberWords,
    Topic,
    Verb,
    W,
    X,
    symbols,
)
from pipeline.parse.lexicon.turkic import (
    BY_PEOPLE,
    ENDS,
    KINDS,
    MOVEMENT,
    PEOPLES,
    I,
    beside,
    counted,
    declined,
    later,
    reached,
    undeclined,
    verb,
)
from pipeline.parse.text.normal import fold

ONES = "bir iki üç dörd beş altı yeddi səkkiz doqquz".split()
TENS = "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan".split()
OWNED = "biri ikisi üçü dördü beşi altısı yeddisi səkkizi doqquzu".split()  # "three of them", also as an object
OWNED_TOO = "birini ikisini üçünü dördünü beşini altısını yeddisini səkkizini doqquzunu".split()


NUMBERS = NumberWords(
    ones=counted(ONES) | counted(OWNED) | counted(OWNED_TOO) | beside(ONES, "ə", "yaxın") | reached(ONES, "ə"),
    tens=counted(TENS, step=10)
    | beside(TENS, "ə", "yaxın", step=10)
    | reached(TENS, "ə", 10)
    | reached(TENS, "ə", 10, of="ı"),
    hundreds={"yüz": 100, "yüzdən": 100, "yüzü": 100, fold("yüzə yaxın"): 100},
    thousand=("min",),
    joiner="və",
    dozen="(?!)",
    at_least="(?:ən azı|azı|ən azından|minimum)",
    at_most="(?:ən çoxu|maksimum)",
    approx="(?:təxminən|təqribən|haradasa|ümumilikdə)",
    vague="bir (?:neçə|çox|sıra)|bəzi|çoxsaylı|onlarla|onlarca|xeyli",
    between="(?:(?!))",
    to="(?:və ya|yaxud|ya)",
    ending=rf"-(?:s{I}|{I}|n{I}n|{I}n|n{I}|y?[aə]|d[aə]n?)(?:n{I}n?|nd[aə])?",
    behind=r"(?:-d[aə]n)?\s+(?:çox|artıq)",
    about=r"-?[yn]?[aə] yaxın",
)

MONTHS = "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr".split()

WEEKDAYS = ("bazar ertəsi", "çərşənbə axşamı", "çərşənbə", "cümə axşamı", "cümə", "şənbə", "bazar")
AGO = ("əvvəl", "öncə", "qabaq")
MORROWS = ["ertəsi gün", "növbəti gün", "ertəsi səhər", "səhəri gün", "ertəsi günə qədər", "ertəsi axşama qədər"]
MORROWS += [
    f"{next_day} günün {hour}"
    for next_day in ("ertəsi", "növbəti")
    for hour in ("səhəri", "axşamı", "gecəsi", "axşamına qədər", "axşamınadək", "səhərinə qədər", "səhərinədək")
]
LATER = later(ONES, MORROWS)
DATES = DateWords(
    anniversary=r"\b\w+ il (?:öt(?:ür|dü|üb)|keç(?:ir|di|ib)|tamam olur)\b|\bildönüm\w*|\btarixdə bu gün\b"
    r"|(?:edil|olun)(?:diyi|duğu) gün(?:dür|üdür)",
    months={
        fold(month + ending): number
        for number, month in enumerate(MONTHS, start=1)
        for ending in ("", "ın", "in", "un", "ün", "a", "ə", "da", "də", "dan", "dən", "adək", "ədək", " ayının")
    },
    weekdays={
        "bazar ertəsi": 0,
        "bazar ertəsi günü": 0,
        "çərşənbə axşami": 1,
        "çərşənbə axşami günü": 1,
        "çərşənbə günü": 2,
        "cümə axşami": 3,
        "cümə axşami günü": 3,
        "cümə günü": 4,
        "şənbə günü": 5,
        "bazar günü": 6,
    }
    | {fold(f"{day} günündən"): number for number, day in enumerate(WEEKDAYS)},
    days={fold(f"{one} gün {ago}"): -step for step, one in enumerate(ONES, start=1) if step > 1 for ago in AGO}
    | {fold(f"{step} gün {ago}"): -step for step in range(2, 10) for ago in AGO}
    | {
        "bu gün": 0,
        "bugün": 0,
        "bu səhər": 0,
        "bu gecə": 0,
        "ötən gecə": 0,
        "dünən": -1,
        "dünənki": -1,
        "srağagün": -2,
        "sabah": 1,
    },
    on="(?!)",
    since="(?!)",
    by="(?!)",
    past_day="(?:son|ötən|keçən) (?:24 saat|bir sutka|sutka|bir gün|gün(?= ərzində))(?: ərzində|da)?",
    window=r"(?:\d+|bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on|bir neçə) "
    r"(?:gündə|həftədə|ayda|(?:gün|həftə|ay) (?:ərzində|içində))|son \w+ (?:gün|həftə|ay)(?:də|da)?(?: ərzində)?",
    steps={
        "həmin gün": 0,
        "eyni gün": 0,
        "elə həmin gün": 0,
        "həmin tarixdə": 0,
        "elə həmin tarixdə": 0,
        "eyni tarixdə": 0,
    }
    | LATER,
    loose=rf"(?:{'|'.join(MONTHS)}) ay{I}(?:nd[aə])?"
    rf"|(?:(?:19|20)\d\d-c[ıiuü] ilin )?(?:{'|'.join(MONTHS)}){I}nd[aə]"
    rf"|(?:{'|'.join(MONTHS)}){I}n (?:əvvəl|orta|son)(?:l[aə]r)?{I}nd[aə]|(?:ötən|keçən) (?:gün|həftə|ay)l[aə]rd[aə]|"
    r"(?:\w+ )?(?:ay|il) (?:əvvəl|öncə|qabaq)"
    rf"|(?:elə )?(?:həmin|eyni|ertəsi|növbəti) gün|{'|'.join(LATER)}|(?:elə )?(?:həmin|eyni) tarixdə"
    r"|(?:bu|ötən|keçən) (?:həftə|ay|il)\w*|bu günlərdə"
    r"|son (?:gün|həftə|ay)l[aə]r(?:d[aə])?|son ayda"
    r"|(?:19|20)\d\d-c[ıiuü] illərin (?:əvvəl|son|orta)\w*|(?:19|20)\d\d-c[ıiuü] il(?:də|in|dən|lərdə)?",
    year=r"-c[ıiuü] il(?:in)?|,",
)

UNITS = {
    **dict.fromkeys(declined("kənd şəhər şəhərcik qəsəbə oba yurd", "ə"), Unit.LOCALITY),
    **dict.fromkeys(declined("icma bələdiyyə", "ə"), Unit.COMMUNITY),
    **dict.fromkeys(declined("məhəllə", "ə"), Unit.NEIGHBOURHOOD),
}
TYPES = {
    **dict.fromkeys(declined("rayon mahal qəza nahiyə kanton", "ə"), Unit.DISTRICT),
    **dict.fromkeys(declined("vilayət əyalət bölgə region quberniya ştat", "ə"), Unit.WHOLE_REGION),
}
SIDES = (
    "ordu qüvvə qoşun döyüşçü yaraqlı silahlı üsyançı hərbçi separatçı terrorçu cəngavər birlik bölük dəstə tərəf "
    "hökumət rejim müxalifət əsgər işğalçı düşmən bölmə qruplaşma hakimiyyət muxalif müxalif taliban husi milis "
    "peşmərqə koalisiya birləşmə hərbiçi qiyamçı cihadçı islamçı talib qrup batalyon briqada diviziya korpus xunta "
    "partizan ittifaq işğalçı erməni rus legion mücahid sərhədçi bolşevik təşkilat"
)
AREAS = "ərazi vadi ətraf istiqamət kənar yaxınlıq cəbhə"
COMPASS = "şimal cənub şərq qərb"

WORDS = symbols(
    {
        "S": " ".join(declined(SIDES, "ə")),
        "z": " ".join(declined(AREAS, "ə")),
        "y": " ".join(declined(COMPASS, "ə"))
        + " paytaxtı şimali cənubi şərqi qərbi şimal-şərqi şimal-qərbi cənub-qərbi mərkəzi "
        "şimal-şərqində şimal-qərbində cənub-şərqində cənub-qərbində şimal-şərq cənub-qərb",
        "c": " ".join(declined("nəzarət əl tabelik ixtiyar işğal tapdaq əsarət", "ə")),
        "M": " ".join(declined("say", "ə")),
        "u": "hissəsi hissəsini hissəsinin hissələri hissələrini hissələrinin "
        "yarısı yarısını çoxu çoxunu əksəriyyəti əksəriyyətini bəziləri",
        "B": "tərəfindən",
        "a": "və ilə həmçinin habelə",
        "r": "digər qalan başqa daha əlavə",
        "j": "muzdlu terror geniş paytaxt radikal mülayim müttəfiq dəstəkli yönümlü tərəfdarı müzəffər şanlı qəhrəman"
        " erməni "
        "qədim tarixi strateji federal",
        "l": "adları adlarını "
        "belədir bunlardır bunlar aşağıdakılardır aralarında sadalanıb sadalandı sadalanır göstərilib göstərilir "
        "sıralanıb",
        "q": "hamısı bütünü tamamı bütününü tamamını",
        "h": "ötüb ötdü aşıb aşdı çatıb çatdı çatır yüksəlib yüksəldi olub idi idilər olunub ibarətdir",
        "d": "bu həmin o hər yenə öz bizim",
        "R": "bildirib bildirdi bildirir bildirilir bildirilib deyib dedi deyilir deyilib "
        "açıqlayıb açıqladı açıqlanıb yazıb yazır "
        "qeyd xəbər məlumat görə elan vurğulayıb yayıb paylaşıb təsdiqləyib əsasən iddia",
        "g": " ".join(declined("ölkə", "ə")),
        "X": " ".join(declined("baza yüksəklik", "ə"))
        + " nəfər insan adam sakin sakini sakinin mülki əsir ev evi evini ailə ailəsi kilometr km kvadrat hektar "
        "faiz "
        "mina tank raket post mövqe mövqeyi məktəb məktəbi körpü səs deputat "
        "jurnalist "
        "yanğın yanğını yanğınlar daşqın vəziyyət sərhəd hücum zərbə şəhid yaralı meyit cəsəd uşaq qadın məcburi "
        "köçkün",
        "x": "siyahı siyahısı komandan vali yeni yerli döyüşsüz müqavimətsiz həftələrlə günlərlə aylarla "
        "orada burada oralarda buralarda sonxəbər dərhal təcili tədricən mərhələli bizə sizə yerləşir yerləşirdi "
        "da də isə ki artıq hələ yenidən tamamilə tam qismən bütünlüklə ilk olaraq ilkin günədək yaxın olan "
        "tarixinədək tarixədək kəndlərdən kimi dək qədər üçün adlı "
        "olmaqla cəmi ümumilikdə birlikdə birgə nəticəsində zamanı sonra əvvəl etibarən ərzində uğurla rəsmən "
        "indiyədək bununla beləliklə hazırda artıq nəhayət əvvəlki gecə səhər axşam saat təkzib edib etdi "
        "onun onlar onların özü özləri özünü biz mən prezident prezidenti üzərində üzrə boyunca sayəsində "
        "ci cı cu cü il ildə ilin tarixdə tarixində tarixində tarixli var vardır açıqlamada açıqlamasında açıqlamaya "
        "məlumatda məlumatında paylaşımda paylaşımında xəbərdə xəbərində bəyanatda bəyanatında "
        "ümumi xanım cənab nazir naziri sözçü sözçüsü sözcüsü naməlum əməliyyat əməliyyatı hərbi",
    }
)

# "on the road from Lowfen to Highfen" is where a figure's villages lie, not what was taken
ROAD = (
    r"(?-i:[A-ZƏÖÜÇŞĞİ]\w+) yolu üzərində(?:ki)?"
    r"|(?-i:[A-ZƏÖÜÇŞĞİ]\w+)(?: ?[-–—] ?(?-i:[A-ZƏÖÜÇŞĞİ]\w+))+ (?:(?:magistral|avtomobil) )?(?:yol|şosse"
    r"|magistral)\w*"
    r" (?:üzərində|boyunca|yaxınlığında)(?:ki)?"
)

PHRASES = {
    "g": r"(?-i:Əli)(?= (?-i:[A-ZƏÖÜÇŞĞİ]))",  # a person's name, no hand
    "c": r"(?:nəzarəti|işğalı|hakimiyyəti) altına",
    "d": r"hər birin(?:in|də)",
    "u": r"(?:böyük|xeyli|kiçik|əsas) (?:hissə|qism)\w*",
    "a": r"(?<=, )ardınca(?= (?-i:[A-ZƏÖÜÇŞĞİ]))|ilə yanaşı|eləcə də|habelə də|həmçinin də",
    "S": r"islam dövləti(?: (?:qruplaşma|təşkilat|yaraqlı|terrorçu|döyüşçü)\w*)*"
    r"|boko haram(?= (?-i:[A-ZƏÖÜÇŞĞİ]))|təhlükəsizlik (?:qüvvə|orqan)\w+|federal polis\w*"
    r"|(?:özünümüdafiə|müdafiə|hökumət) gücl[əa]r\w*|hərbi (?:qrup|qüvvə"
    r"|birl[əi][kşy]|hissə"
    r"|bölmə|dəstə)\w*"
    r"|23 mart hərəkatı\w*(?:\"? qruplaşma\w*)?"
    rf"|{PEOPLES}",
    "l": r"daxil olmaqla|o cümlədən|(?:bunların|onların|kəndlərin|kəndlər|rayonların|rayonlar|şəhərlər|məntəqələr"
    r"|yerlər|yerlərin)"
    r" (?:arasında|sırasında)"
    r"|siyahıda|siyahıya"
    r"|yer (?:alır|alıb|tutur)"
    r"|(?:kimi|olaraq) (?:açıqlan|sadalan|göstəril)\w+|söhbət(?= [^.]{1,400}(?:dan|dən) ged(?:ir|irdi|ib)\b)",
    "U": r"sərhəd (?:kənd|qəsəbə)\w*|ən (?:böyük|iri) (?:kənd|qəsəbə|şəhər)l[aə]rindən"
    r"|kimi (?:kənd|qəsəbə|şəhər|oba|(?:yaşayış )?məntəqə)l[əa]r\w*"
    r"|(?:kənd|qəsəbə|şəhər|obas?)(?:l[əa]r)?n?[ıi]?n?in ərazi(?:si|l[əa]ri)(?:n[ıi])?\b"
    r"|yaşayış (?:məntəqə|yer)\w*|(?:vilayət|rayon|əyalət|şəhər|qəsəbə)(?:l[əa]rinin)? mərkəz\w*"
    r"|(?:(?<=\d )|(?<= və )|(?<= çox )|(?<= yaxın ))məntəq(?:ə|əni|ənin|əsi|əsini|əsinin)\b"
    r"|(?<=[aə]n )(?:məntəqə|yer)l[aə]rin(?= (?:ümumi )?sayı)|yerlər(?=\s?[:(])",
    "X": r"\d[\d.,]*(?:-[dc]?\w{0,3})?\s+(?:faiz|kv|km|kilometr|metr|hektar|nəfər|min)\w*"
    r"|\d+-c[ıiuü]\b(?! il)(?! (?-i:[A-ZƏÖÜÇŞĞİ])\w+ (?:kənd|qəsəbə|oba|şəhər))",
    "j": r"(?:rus|erməni|kürd|ərəb|türk|tuareq|çeçen|əfqan|şiə|sünni|rusiyalı|ukraynalı|suriyalı|iraqlı)"
    r"(?= (?:hərbçi|qüvvə|qoşun|silahlı|ordu|əsgər|işğalçı|birlik|üsyançı|döyüşçü|yaraqlı|separatçı)\w*)"
    r"|müttəfiql[əa]rinin(?= (?:silahlı )?(?:qüvvə|qoşun|döyüşçü|birlik|dəstə)\w*)"
    r"|(?:hərəkatı|təşkilatı|qruplaşması|cəbhəsi)nın(?= (?:döyüşçü|silahlı|yaraqlı|üzv|qüvvə)\w*)",
    "L": r"(?<=rayonu )üzrə|(?<=vilayəti )üzrə|(?<=bölgəsi )üzrə|yerləş[əa]n|daxil olan|aid(?: olan)?|bağlı",
    "R": r"(?:bildir|açıqla|vurğula|sadala|söylə|xəbər ver)\w*(?:[ıiuü]b|d[ıiuü]|[ıiuü]r)(?:l[aə]r)?|məlumatına görə"
    r"|sözlərinə görə",
    "K": r"(?:nəzarət|əl|işğal)\w* (?:qal|saxla|tut)\w*|nəzarətindədir|nəzarətindəki|nəzarətində"
    r"|əlində(?:ki|dir)|əlində(?= olan)|nəzarət edir\w*",
    "P": r"(?-i:[A-ZƏÖÜÇŞĞİ]{2,}(?:/[A-ZƏÖÜÇŞĞİ]{2,})+)(?:-\w+)?|(?-i:[əƏ][lnşrtsz]-[A-ZƏÖÜÇŞĞİ]\w+)"
    r"|\d+-c[ıiuü] (?-i:[A-ZƏÖÜÇŞĞİ]\w+)(?= (?:kənd|qəsəbə|oba|şəhər)\w*)",
    "A": r'(?<=")d[aə]n',
    "O": r"üzərində(?= nəzarət)",
    "s": r'(?<=")n?[ıiuü]n',
    "E": r'(?<=")[yn]?[aə]',
    "x": r"(?:\w+ (?:gün|həftə|ay|il) )?(?:davam edən|sürən) (?:\w+ )?(?:döyüş|müharibə|mühasirə"
    r"|toqquşma)\w* (?:sonra|nəticəsində)"
    r"|(?:son|yeganə) (?:kənd|şəhər|qəsəbə) olan|(?:ilk|birinci|ikinci|üçüncü|dördüncü|beşinci|son) dəfə|(?:\d+|bir"
    r"|iki|üç|bir neçə) (?:həftə|ay|saat)(?:d[aə]n)? sonra"
    r"|ondan(?= (?:şimal|cənub|şərq|qərb)\w*)|(?:döyüşə-döyüşə|vuruşa-vuruşa)|(?<=[aə]n )ged(?:ir|irdi|ib)\b"
    r"|(?:əməliyyat|hücum|müharibə|döyüşlər)n?[ıi]n (?:əvvəlindən|başlanğıcından|başlanmasından)(?: bəri| indiyədək)?"
    r"|(?:tək|bir) güllə(?: belə| də)? at\w*|qısa müddət(?:də|dən sonra)|(?:\d+|uzun) il(?:lər)? sonra"
    r"|(?:\d+ il(?:lik| davam edən)|uzunmüddətli) işğaldan sonra|(?:hücum|əməliyyat|döyüş)(?:lər)?(?:i|ı)? zamanı"
    r"|demək olar(?: ki,?)?|(?<=\() ?[^()]{0,40}\b(?:keçmiş|əvvəlki|köhnə) adı[^()]{0,60}(?=\))"
    r"|heç bir|bir (?:ərazi|bölgə|sahə)(?:ni|y?i)?\b|bundan (?:əvvəl|qabaq|öncə|başqa|əlavə|sonra)"
    r"|işğal altında(?:k[ıi]| olan| qalan| qalmış| saxlanılan)?"
    r"|(?:indiyə|bu günə"
    r"|bu vaxta|bu ana) (?:qədər|kimi|dək)|eyni zamanda|bununla yanaşı"
    rf"|{ROAD}|\w+n[ıiuü]n ardınca|baş nazir\w*(?: müavini\w*)?|\w+d[aə]n sonra"
    r"|(?:twitter|telegram|facebook|instagram)\w*|(?-i:(?:[A-ZƏÖÜÇŞĞİ]\w+ ){1,3}"
    # not whose it is: "Ordunun əməliyyatı"
    r"(?<!l[aə]r[ıi]n )(?<!s[ıiuü]n[ıiuü]n )(?<!dunun )(?<!yan[ıi]n )(?:Ə|ə)məliyyat)\w*",
}

OCCUPIED = (
    r"(?:(?:(?:(?-i:düşmən|erməni|Düşmən|ermənilər)|terrorçu|işğalçı)(?:lar)?(?:[ıiuü]n)? (?:işğalından"
    r"|tapdağından|əsarətindən)|işğaldan|tapdaqdan|əsarətdən) )"
)
# "from the occupation of Norland", who is named before it
FREED_OF = r"(?:(?<=[iı]şğalından )|(?<=tapdağından )|(?<=əsarətindən ))"
NO_DATIVE = r"(?<![^n]d[aə] )(?<!iyunda )(?<![ıiuü]nd[aə] )(?<!isə )(?<!daha )(?<!hələ )(?<!yenə )(?<!bələ )(?<!lə )"
TO_WHOM = rf"(?<=[aə] ){NO_DATIVE}"
CONTROL, FULLY = r"nəzarət(?:i|ini|imizi)?", r"(?:(?:tam|tamamilə|yenidən|qismən|bütünlüklə) )?"
VERBS: tuple[Verb, ...] = (
    Verb(rf"{OCCUPIED}?(?:azad (?:edilməsi|olunması)|azadlığı|qurtuluşu){ENDS}", L, "final-taken"),
    Verb(
        rf"(?:ələ keçirilməsi|işğal (?:edilməsi|olunması)|işğalı|tutulması|geri qaytarılması){ENDS}", C, "final-taken"
    ),
    verb(rf"{OCCUPIED}(?:azad e[td]|qurtar(?!ıl)|xilas e[td])", L, "final-take"),
    verb(rf"{OCCUPIED}(?:(?:azad|xilas) (?:olun|edil)|qurtul(?!uş)|qurtarıl)", L, "final-taken"),
    verb(rf"{FREED_OF}(?:azad e[td]|qurtar(?!ıl)|xilas e[td])", L, "final-take"),
    verb(rf"{FREED_OF}(?:(?:azad|xilas) (?:olun|edil)|qurtul(?!uş)|qurtarıl)", L, "final-taken"),
    verb(r"işğal(?: altın)?dan çıxar(?!ıl)", L, "final-take"),
    verb(r"işğal(?: altın)?dan çıxarıl", L, "final-taken"),
    verb(r"azad e[td]", L, "final-take", plain=True),
    verb(r"azad (?:olun|edil)", L, "final-taken", plain=True),
    # to whom it was given back: "Norlanda geri qaytarıldı"
    verb(rf"{TO_WHOM}geri qaytar", H, "final-give", plain=True),
    verb(rf"{TO_WHOM}geri qaytarıl", H, "final-given", plain=True),
    verb(rf"(?:{CONTROL} )?geri (?:al|götür|qaytar)(?:mağa (?:müvəffəq|nail) ol)?", RC, "final-take"),
    verb(rf"(?:{CONTROL} )?geri (?:alın|götürül|qaytarıl)", RC, "final-taken"),
    verb(
        r"(?:ələ keçir(?:məyə (?:nail|müvəffəq) ol)?|zəbt e[td]|işğal e[td]"
        r"|nəzarət(?:[əi](?: altına)?| altına) (?:götür|al)|nəzarəti ələ al)",
        C,
        "final-take",
    ),
    verb(
        r"(?:ələ keçiril|zəbt (?:olun|edil)|işğal (?:olun|edil)|nəzarət(?:ə|i)?(?: altına)? (?:götürül|alın))",
        C,
        "final-taken",
    ),
    verb(rf"{CONTROL} {FULLY}bərpa e[td]", RC, "final-take"),
    verb(rf"{CONTROL} {FULLY}bərpa (?:edil|olun)", RC, "final-taken"),
    verb(
        rf"{CONTROL} (?:{FULLY}(?:təmin e[td]|qur|yarat|ələ keçir)|(?:öz )?(?:üzərinə|əlinə) (?:götür|al))"
        rf"|(?:öz )?nəzarətinə (?:keçir|götür|al)",
        C,
        "final-take",
    ),
    verb(rf"{CONTROL} {FULLY}(?:təmin (?:edil|olun)|qurul|yaradıl|ələ keçiril)|nəzarətə keçiril", C, "final-taken"),
    verb(r"təmizlə", L, "final-clear"),
    verb(r"təmizlən", L, "final-cleared"),
    verb(
        r"al(?!an|t)|(?:(?<=d[aə]n )|(?<=[ıiuü] )|(?<!.))al(?=an\b)|(?<!atəşə )(?<!hədəfə )tut|ələ al", C, "final-got"
    ),
    verb(r"alın|(?<!atəşə )(?<!hədəfə )tutul|ələ alın", C, "final-gotten"),
    verb(r"qov|sıxışdırıb çıxar|çıxard?", C, "final-oust"),
    verb(r"qovul|sıxışdırılıb çıxarıl|çıxarıl", C, "final-ousted"),
    verb(r"keç|qayıt|qayıd", C, "final-pass", bare=True),
    verb(r"düş|süqut e[td]", C, "final-pass"),
    verb(r"təslim ol(?!un)", C, "final-pass", plain=True),
    verb(r"(?:təhvil ver|təslim e[td]|güzəştə ge[td]|geri ver|(?:geri )?qaytar)", H, "final-give", plain=True),
    verb(r"(?:təhvil veril|təslim edil|(?:geri )?qaytarıl|geri veril|güzəşt edil)", H, "final-given", plain=True),
    verb(r"(?<=nəzarətinə )ver", H, "final-give"),
    verb(r"(?<=nəzarətinə )veril", H, "final-given"),
    verb(
        r"(?:(?:geri )?çəkil|tərk e[td])(?:m[əa]k məcburiyyətində qal|m[əa]li ol|m[əa]y[əa] məcbur ol)?",
        W,
        "final-lose",
        plain=True,
    ),
    verb(r"(?:qoşun|qüvvə|hərbçi|bölmə)l[aə]r[ıi]n[ıi] (?:çıxar|geri çək)", W, "final-lose"),
    verb(r"çıx(?!ar|ıl)", W, "final-lose", plain=True),
    verb(rf"(?:(?:{CONTROL} )?itir|əldən ver)", X, "final-lose", plain=True),
    verb(r"itiril|əldən (?:veril|get|ged|çıx)", X, "final-taken", plain=True),
)

MOOD = Mood(
    aim_before=r"(?!)",
    plan_before=rf"(?:-d[aə]k|-n[aə]d[aə]k|-n[aə] q[əa]d[əa]r|-n[aə] kimi)\b[^.;]*(?:qaytar{I}l|veril|keç)[aə]?{I}?r$",
    plan_after=r"(?!)",
    not_before=rf"m[aə](?:d{I}(?:l[aə]r)?|y{I}b\w*|m{I}ş\w*|d{I}[ğy]{I}n\w*)$",
    denied=r"\b(?:təkzib|yalan\w*|rədd ed\w+|inkar|əsassız\w*)\b",
    untold=r"\b(?:bu|həmin) (?:iddia\w*|məlumat\w*|xəbər\w*|açıqlama\w*) (?:\w+ )?(?:təkzib|yalan\w*|rədd|inkar"
    r"|əsassız)"
    r"|\b(?:iddia|məlumat|xəbər)\w* (?:təkzib|rədd)|^[\w' ]{2,50} bunu (?:təkzib|rədd|inkar|yalan)",
    claiming=r"\b(?:iddia|guya)\b",
    party=r"\b(?:prezident\w*|dövlət başçısı\w*|nazir\w*|müdafiə|qərargah\w*|sözçü\w*|komandan\w*|hökumət\w*|baş nazir"
    r"|hərbi mənbə\w*"
    r"|qüvvə\w*|rəhbər\w*|administrasiya\w*|mer[ii]\b|səlahiyyətli\w*|rəsmi(?:si|lər\w*)"
    r"|ordu\w*|zelenski\w*|putin\w*|əliyev\w*|paşinyan\w*|ərdoğan\w*|qərargah\w*|üsyançı\w*|taliban\w*|husi\w*"
    r"|federal polis\w*)\b",
    monitor=r"\b(?:müşahidə\w*|hüquq\w* müdafi\w*)\b",
    running=r"\b(?:indiyədək|bu günədək|indiyə (?:qədər|kimi|dək)|bu günə (?:qədər|kimi)|indiyəcən|ümumi sayı"
    r"|\w+d[aə]n bəri|\w+n?[ıi]n (?:əvvəlindən|başlanğıcından|başlanmasından))\b",
    running_before=r"(?!)",
    again=r"\bdaha\b",
    elsewhere={
        Topic.VOTE: r"\b(?:seçki\w*|səsvermə\w*)\b"
        r"|\bmüxalifət(?! (?:qüvvə|döyüşçü|birlik|birləşmə|qrup))[^.;]*itir\w+\b",
        Topic.MEMORY: r"\bildönüm\w*\b",
        Topic.SPORT: r"\b(?:matç\w*|çempionat\w*|oyun(?:da|dan)|stadion\w*|turnir\w*|hesabı ilə)\b",
        Topic.EXERCISE: r"\b(?:hərbi təlim\w*|təlimlərdə|şərti düşmən\w*)\b",
        Topic.PEOPLE: r"\bəhali\w* köç\w*",
        Topic.NATURE: r"\b(?:sel sular\w*|daşqın\w*|xilasedici\w*|yanğınsöndür\w*)\b",
    },
    past=r"(?:keçən|ötən) (?:il|ay)(?!dən|dan|ın)\w*|\b(?:ay|il) (?:əvvəl|öncə|qabaq)\b",
    recalled=r"\b((?:1[0-9]|20)\d\d)-c[ıiuü] il(?!\w*(?: \w+)?d[aə]n(?: bəri)? işğal)",
    moved=r"(?!)",
    partial=r"\bqismən\b",
    background=rf"[dt]{I}[kq][dt][aeə]n$",
    resumed=r"\b(?:orada|həmin (?:rayon|bölgə|ərazi)\w*)\b",
    overall=r"\b(?:cəmi|ümumilikdə|indiyədək|indiyə|bu günə|əməliyyat\w*|müharibə\w*|ümumi"
    r"|(?:vilayət|əyalət) mərkəz\w* sayı)\b",
    told=r"(?:[^,;]{0,40}\bxəbər verir ki, )?(?:[^.,;]{1,60} belə (?:bəyanat|açıqlama)"
    r"|bunu|bu barədə|bu haqda|məlumatı)\b",
)

COUNTRY = (
    r"(?:Azərbaycan|Ermənistan|Rusiya|Ukrayna|Türkiyə|Suriya|İran|İraq|İsrail|Efiopiya|Liviya|Sudan|Bakı|İrəvan|Kiyev"
    r"|Gürcüstan|Yunanıstan|Bolqarıstan|Serbiya|Xorvatiya|Əfqanıstan|Pakistan|Hindistan|Qırğızıstan|Tacikistan"
    r"|Özbəkistan|Qazaxıstan|Eritreya|Somali|Ruanda|Uqanda|Polşa)"
)
KNOWN = r"(?!(?:Laçın|Yasin|Sin|Çin|Livan|İran|Sudan|Dan|Van|Ərdəhan|Ramadan|Putin|Əfrin|Cənin|Xarkin)$)(?!.*omandan)"

VOWEL, CONSONANT = "[aeəıioöuü]", r"[^\Waeəıioöuü]"
# Last words of names whose vowel is no ending of an object.
OWN_I = (
    r"\w*(?:Xidməti|Nazirliyi|Qərargahı|Komitəsi|Agentliyi|Şurası|Komandanlığı|Ordusu|Qüvvələri|Partiyası|Hərəkatı"
    r"|kəndi|Bakı)"
)
# Whose vowel is not that of an ending behind the one before: "Turin" is no "of Tur", which is "Turun".
UNLIKE = rf"(?!\w*(?:[ouöü]{CONSONANT}+[ıi]|[aeəıi]{CONSONANT}+[uü])n$)"
# Names that end in "n" themselves: of these only "ın" comes off, of others "nın".
IN_N = (
    rf"(?:{COUNTRY}|\w*(?:stan|gilan|ıvan|irvan|revan|kəran|hran|dahan|çan|ğan|qan|xan|man|tan|çın|frin|nin|rlin|utin)"
    r"|Livan|Oman|Van|Kokan|Yəzdan)"
)

ENDINGS = Endings(
    nouns={
        **declined("kənd şəhər qəsəbə oba yurd icma bələdiyyə məhəllə rayon mahal qəza nahiyə kanton məntəqə yer", "ə"),
        **declined("vilayət əyalət bölgə region quberniya ştat", "ə"),
        **declined(f"{SIDES} {AREAS} {COMPASS} nəzarət əl tabelik ixtiyar işğal tapdaq əsarət say", "ə"),
        fold("altına"): "E",
        **dict.fromkeys("şimal-şərqində şimal-qərbində cənub-şərqində cənub-qərbində".split(), "L"),
    },
    bases=undeclined(f"{SIDES} cəbhə hərəkat", "ə"),
    cut=r"(?P<name>[A-ZƏÖÜÇŞĞİ]{2,}(?:/[A-ZƏÖÜÇŞĞİ]{2,})*)-(?P<ending>\w+)",
    marked={
        "A": r"d[aə]n",
        "L": r"d[aə](?:k[ıi])?",
        "s": rf"n?{I}n",
        "E": r"[yn]?[aə]",
        "O": rf"[yn]?{I}",
    },
    names={
        "A": rf"{KNOWN}(?P<name>\w{{3,}})d[aə]n",
        "L": r"(?!(?:Kanada|Uqanda|Ruanda|Luanda)$)(?P<name>\w{3,})d[aə](?:k[ıi]|d[ıi]r)?",
        "s": rf"{KNOWN}{UNLIKE}(?=\w{{5,}})(?P<name>{IN_N}|\w+{VOWEL}(?=n)|\w+{CONSONANT})n?{I}n",
        "E": rf"(?!(?:Suriya|Rusiya|Liviya|Asiya|Efiopiya|Türkiyə)$)"
        rf"(?P<name>{COUNTRY}(?: Respublikası(?=n))?|Respublikası(?=n))[yn]?[aə]",
        "O": rf"(?!{OWN_I}$|.*Respublikası$)(?:(?P<name>{IN_N}(?={I}$)|\w+{VOWEL}(?=n{I}$))n?{I}"
        rf"|(?P<stem>\w{{2,}}(?!l){CONSONANT}){I}|\w{{3,}}{I})",
    },
    day=r"(?P<day>\d{1,2})-d[aə]",
    peoples={"B": BY_PEOPLE, "A": r"(?P<name>(?-i:[A-ZƏÖÜÇŞĞİ])\w{2,}l[ıiuü]l[aə]r)d[aə]n"},
    states=COUNTRY,
    given=r"(?P<name>\w{3,}[aeəıioöuü](?=y)|.*Respublikası(?=n))[yn][aə]|(?P<stem>\w{3,}[^\Waeəıioöuü])[aə]",
    closed=rf".*\b{COUNTRY}(?: Respublikası)?\w{{0,4}}|.*(?:Nazirliyi|Prezidenti|Komandan|Qərargahı|Xidməti|Əliyev)\w*"
    rf"|{MOVEMENT}\w*",
    article=r"(?P<name>.*\w{5,}(?<!d[aə]))d[ıiuü]r",
    apposed=r"(?:kəndi|şəhəri|qəsəbəsi|rayonu|regionu|vilayəti|əyaləti|bölgəsi|ştatı|mahalı|qəzası)(?:n\w+)?",
    counted=r"-[sn]?[ıiuü]$|-s?[ıiuü]n[ıiuü]$|^(?:\w+ )?(?:bir|iki|üç|dörd|beş|altı|yeddi|səkkiz"
    r"|doqquz)s?[ıiuü]n[ıiuü]$|^(?:bir|iki|üç|dörd|beş|alt[ıi]s|yeddi|səkkiz|doqquz)[ıiuüs]+$|(?:isi|ısı)$",
    glued=rf"n?[aə]?d[aə][nk]?|[yn]?[aə](?:dək)?|s?n?{I}n?|dək|c{I}",
    since=r"d[aə]n\b|d[aə] başla(?:[ny]an|t?d[ıi][ğy][ıi])\b",
    by=r"(?:c[ıiuü] il )?(?:tarixi)?\w{0,2}dək|(?:\w{1,3} )?(?:qədər|kimi)",
)

HEADINGS = Headings(
    day=r"\btarixi?\b|\bgün(?:ü)?\b",
    name=r"adı?|yer",
    taker=r"kim (?:tərəfindən|aldı)",
    loser=r"kimdən",
    total=r"cəmi.*|ümumi.*",
    untaken=r"(?:xeyr|yox|alınmayıb)",
    unknown=r"naməlum|məlum deyil",
    events=symbols(
        {
            C: "işğal işğalı tutulma tutulması alınma alınması",
            L: "azad azadolma azadedilmə",
            H: "təhvil qaytarılma qaytarılması",
            X: "itki itirilmə",
        }
    ),
)

LEXICON = Lexicon(
    kinds=KINDS,
    headings=HEADINGS,
    words={fold(word): symbol for word, symbol in WORDS.items()},
    phrases=PHRASES,
    units=UNITS,
    types=TYPES,
    verbs=VERBS,
    numbers=NUMBERS,
    dates=DATES,
    mood=MOOD,
    discourse=Discourse(dated_lines=True, dated_below_title=True, names_below_colon=True),
    demonym=r"(?!)",
    these=frozenset("bu həmin".split()),
    pronouns=frozenset({"onlar", "o", "onun", "onların", "ona", "biz"}),
    members=frozenset(),
    side_prefix=r"(?!)",
    agreeing=rf"^{COUNTRY} (?:Müdafiə|Silahlı|Respublikası\w{{0,4}}|Ordusu|Baş)$",
    apart=rf"{COUNTRY}\w{{0,4}}",
    person=r".*\b(?:Prezident|Prezidenti|Naziri?|Komandan|Komandanı|Sözçüsü)\b.*|(?:İlham )?Əliyev|Paşinyan",
    endings=ENDINGS,
    reflexive="öz",
    same="həmin|eyni",
    authority=r".*(?:Nazirliyi|Qərargahı|Agentliyi|Xidməti|Komitəsi|Şurası|Administrasiyası|Komandanlığı)(?:n[ıi]n"
    r"|nd[aə]n)?",
)
