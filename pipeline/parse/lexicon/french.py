"""French: numbers and days, and what stands apart between a verb and its object."""

from __future__ import annotations

from pipeline.parse.lexicon.kinds import Armies, Days, Deeds, Heads, Kinds, Names, Places, Romance, Sides, Sites, Small
from pipeline.parse.lexicon.shapes import DateWords, NumberWords

# "deux villages à Lowfen et un troisième à Highfen"
ONE_MORE = {
    f"{a} {nth}ième": 1 for a in ("un", "une") for nth in ("deux", "trois", "quatr", "cinqu", "six", "sept", "huit")
}
ONES = {
    word: value
    for value, word in enumerate(
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf".split(),
        start=1,
    )
}
TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "soixante-dix": 70,
    "quatre-vingt": 80,
    "quatre-vingts": 80,
    "quatre-vingt-dix": 90,
    "nonante": 90,
}
AND_ONE = {
    f"{tens}{joint}{one}": value + 1
    for tens, value in TENS.items()
    if value < 70
    for joint in (" et ", "-et-")
    for one in ("un", "une")
}
ABOUT = {
    "demi-douzaine": 6,
    "douzaine": 12,
    "deux douzaines": 24,
    "trois douzaines": 36,
    "quatre douzaines": 48,
    "centaine": 100,
    "dizaine": 10,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
}

NUMBERS = NumberWords(
    ones={**ONES, **ONE_MORE, "une": 1},
    tens={
        **TENS,
        **AND_ONE,
        "soixante et onze": 71,
        "soixante-et-onze": 71,
        **{f"{a}{word}{of}": n for word, n in ABOUT.items() for a in ("", "une ") for of in ("", " de", " d'")},
    },
    hundreds={"cent": 100, "cents": 100},
    thousand=("mille",),
    joiner="et",
    dozen="(?:une )?douzaine(?: de| d')?",
    at_least=r"(?:(?:plus|davantage) (?:de|d'une?)|au moins(?: une)?|pas moins (?:de|d'une)|un minimum de|au minimum)",
    at_most=r"(?:jusqu'à|au plus|au maximum|moins (?:de|d'une))",
    approx=r"(?:environ(?: une)?|près (?:de|d'une)|presque|quelque|à peu près|autour de|approximativement"
    r"|une(?= \w+aine))",
    vague=(
        r"plusieurs(?: (?:dizaines|centaines) (?:de|d'))?|quelques(?:-une?s (?:de|des))?|(?:des|les) (?:dizaines"
        r"|centaines) "
        r"(?:de|d')|de nombreu(?:x|ses)|nombre de|bon nombre de|une poignée (?:de|d')|divers(?:es)?|certaine?s"
        r"|une série de"
    ),
    between="(?:entre|de)",
    stops=True,
    to="(?:à|ou)",
)

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
ANY_MONTH = "|".join((*MONTHS, "fevrier", "aout", "decembre"))
ANY_DAY = "|".join(WEEKDAYS)
PART_OF_DAY = (
    r"(?:dans|durant|pendant|au cours de) la (?:journée|matinée|soirée|nuit) (?:de|du)(?! \w+ (?:à|au) \w+di\b)"
    r"|(?:au |le )?(?:petit )?matin (?:de|du)"
    r"|à l'aube (?:de|du)|en fin de journée (?:de )?|dans l'après-midi (?:de|du)"
)
PARTS = ("", " dernier", " passé", " matin", " soir", " après-midi", " à l'aube", " dans la soirée", " dans la nuit")

# Days that are counted from the one told before.
STEPS = {
    **{
        f"{day}{part}": step
        for day, step in {"la veille": -1, "l'avant-veille": -2, "le lendemain": 1, "le surlendemain": 2}.items()
        for part in ("", " au soir", " au matin", " même", " soir", " matin")
    },
    **dict.fromkeys(
        ("le même jour", "le jour même", "ce jour-là", "ce même jour", "un peu plus tard", "plus tard ce jour-là"), 0
    ),
    **{
        form.format(part): 0
        for form in ("le {} même", "le même {}", "ce {}-là")
        for part in ("soir", "matin", "après-midi")
    },
    **dict.fromkeys(("la nuit même", "la même nuit", "cette nuit-là", "l'après-midi même"), 0),
    **dict.fromkeys(("dès le lendemain", "un jour plus tard", "le jour suivant", "le jour d'après"), 1),
    **dict.fromkeys(("deux jours plus tard", "deux jours après", "quarante-huit heures plus tard"), 2),
    **dict.fromkeys(("trois jours plus tard", "trois jours après"), 3),
    **{
        f"{n} jours {later}": days
        for days, word in enumerate(("quatre", "cinq", "six", "sept", "huit", "neuf", "dix"), start=4)
        for n in (word, days)
        for later in ("plus tard", "après")
    },
    **dict.fromkeys(("une semaine plus tard", "une semaine après"), 7),
    **dict.fromkeys(
        ("un jour plus tôt", "un jour auparavant", "le jour précédent", "vingt-quatre heures plus tôt"), -1
    ),
    **{
        f"{n} jours {earlier}": -days
        for days, word in enumerate(
            ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"), start=2
        )
        for n in (word, days)
        for earlier in ("plus tôt", "auparavant")
    },
    **dict.fromkeys(("une semaine plus tôt", "une semaine auparavant"), -7),
}
# What stands apart between a verb and its object, or its holder: how, after what, once more; the short ones also
# inside a verb.
HOW = (
    r"(?:tour à tour|à (?:eux|elles?|lui) seule?s?|à (?:son|leur) tour|(?:à|de) nouveau|de haute lutte"
    r"|sans (?:combats?|coup férir|résistance)|en quelques (?:heures|jours))"
)
ASIDE = (
    r"(?:tour à tour|(?:pendant|durant) (?:quelques|plusieurs|\w+) heures|(?:à|chacune? à) (?:son|leur) tour|à "
    r"(?:nouveau|l'aube|la mi-journée|la hâte)|de (?:nouveau|nuit|haute lutte|vive force|justesse)"
    r"|sans (?:combat(?:tre)?s?|coup férir|résistance|effusion de sang|opposition"
    r"|(?:tirer |qu'un )?(?:un )?(?:seul )?coup de feu(?: ne soit tiré)?"
    r"|(?:rencontrer|opposer) (?:la moindre |de |aucune )?(?:grande )?(?:résistance|opposition))"
    r"|en (?:quelques|l'espace de quelques|moins de|à peine) (?:\w+ )?(?:heures|jours)"
    r"|(?:au terme|à l'issue|au prix|à la suite|à la faveur) (?:de|d'|d'une?) ?(?:(?:\w+ ){0,3}?)(?:combats"
    r"|affrontements|bataille|assaut|offensive"
    r"|siège|pertes|accrochages|attaque|retrait|trêve)(?: (?:acharnés?e?s?|violents|meurtriers|intenses|lourdes"
    r"|éclair|surprise|sanglants?e?))?"
    r"|après (?:(?:\w+ ){1,4}?(?:de |d'))?(?:\w+ )?(?:combats|affrontements|bataille|siège|accrochages)(?: "
    r"(?:acharnés?|violents|meurtriers|intenses|sanglants))?"
    r"|par (?:surprise|la force)|dans la foulée|au (?:petit )?(?:matin|jour)|au soir"
    r"|en (?:matinée|soirée|journée|début de "
    r"(?:matinée|soirée)|fin de journée)"
    r"|l'une? après l'autre|les une?s après les autres|coup sur coup|d'un (?:seul )?coup|(?:une nouvelle|encore "
    r"une) fois|pour la \w+ fois"
    r"|tout (?:d'abord|récemment)|dans (?:la nuit|la matinée|la soirée|la journée|l'après-midi)(?! (?:du|au)\b"
    r"| d(?:e |')(?!(?-i:[A-ZÀ-Ý]))))"
)

DATES = DateWords(
    anniversary=r"\banniversaire d(?:e|u)\b|\bil y a (?:exactement )?\w+ ans, jour pour jour\b",
    of_month="de",
    until=r"(?:et|au)(?:\s+le)?",
    months={
        **{month: n for n, month in enumerate(MONTHS, start=1)},
        "fevrier": 2,
        "aout": 8,
        "decembre": 12,
        "janv": 1,
        "févr": 2,
        "juil": 7,
        "oct": 10,
        "nov": 11,
    },
    weekdays={
        **{day + part: n for n, day in enumerate(WEEKDAYS) for part in PARTS},
        **{
            f"nuit {a} {WEEKDAYS[n - 1]} {b} {day}": n
            for n, day in enumerate(WEEKDAYS)
            for a, b in (("de", "à"), ("du", "au"))
        },
    },
    days={
        "aujourd'hui": 0,
        "ce matin": 0,
        "ce soir": 0,
        "cet après-midi": 0,
        "cette nuit": 0,
        "la nuit dernière": 0,
        "plus tôt dans la journée": 0,
        "dans la journée": 0,
        "hier": -1,
        "hier soir": -1,
        "hier matin": -1,
        "avant-hier": -2,
        "il y a deux jours": -2,
        "il y a trois jours": -3,
        "demain": 1,
    },
    on=rf"(?:(?:le|ce|en date du|à la date du|au|du|dans la|au cours de la|{PART_OF_DAY}) )?(?:{ANY_DAY})"
    rf"|le|ce|en date du|à la date du|au|du|{PART_OF_DAY}|dans la|au cours de la|entre le|les|daté du|tôt|tard",
    since=rf"(?:depuis|à (?:partir|compter) d[ue]|dès)(?: l[ea]| ce)?(?: (?:{ANY_DAY}))?",
    of_itself=r"(?<=veille)(?: de| du| des| d')",
    by=rf"(?:d'ici|avant|jusqu'(?:au|à)|au plus tard|pour)(?: au| l[ea])?(?: (?:{ANY_DAY}))?",
    past_day=r"(?:au cours d(?:es|e ces)|durant les|pendant les|dans les|lors des|ces|en|en moins de|en l'espace de)"
    r"(?: dernières)? (?:24|vingt-quatre)(?: dernières)? ?(?:heures|h)(?: écoulées)?",
    window=r"(?:au cours d(?:es|e ces)|durant les|pendant les|dans les|lors des|ces|en|depuis|en l'espace de"
    r"|en moins de)"
    r"(?: (?!(?-i:[A-ZÀ-Ý]))\w+)?(?: derni(?:ers|ères))?\s+(?:\w+|\d+)?(?: derni(?:ers|ères))?\s*"
    r"(?:heures|jours|semaines|mois)"
    r"(?: écoulée?s)?|en une? (?:seule? )?(?:semaine|mois|journée)",
    loose=(
        # "Le 14, elles occupèrent": of the month told before
        rf"(?-i:Le) (?:[12]\d|3[01]|[1-9])(?=, [^\W\d]| (?!(?:{ANY_MONTH}|pour cent|(?:janv|févr|juil|sept|oct|nov"
        rf"|déc)\b))(?-i:[a-zà-ÿ]))|"
        r"(?:cette|la) semaine(?: (?:dernière|passée|écoulée|prochaine))?"
        r"|ce mois-ci|(?:le|ce) (?:mois|week-end|trimestre)"
        r"(?: (?:dernier|passé|prochain))?|l'(?:an|année) (?:dernier|dernière|passée?)|cette année"
        r"|ces derniers (?:jours|mois)|ces dernières semaines|récemment|il y a (?:\w+ ){1,3}(?:jours|semaines|mois|ans)"
        rf"|(?:début|mi|fin|courant|en|au mois d[e'])[- ]?(?:{ANY_MONTH})(?:\s+(?:19|20)\d\d)?"
        r"|(?:en|début|fin|mi-?|courant) ?(?:19|20)\d\d"
        r"|l'(?:été|hiver|automne) \d{4}|le printemps \d{4}|\w+ (?:jours|semaines|mois|ans) (?:plus tôt|auparavant)"
        # "deux jours après", not "deux jours après la prise de", which tells another deed
        rf"|depuis (?:19|20)\d\d|(?:{'|'.join(sorted(STEPS, key=len, reverse=True))})"
        r"(?!(?<=après) (?:l[ae]s?|sa|son|ses|leurs?|une?) (?!avoir))(?!(?<=après) l'(?!avoir))"
    ),
    steps=STEPS,
)

KINDS = Kinds(
    town="village",
    length="km|kilomètres?|mètres?|milles?|lieues?",
    names=Names(
        former=r"une?|première?|premier",
        latter=r"autre|seconde?|deuxième",
        name_end="front|centre",
        no_particle="as|an",
        article="une?",
    ),
    sites=Sites(
        seat="capitale|chef-lieu",
        one_place="village|district|province",
    ),
    heads=Heads(
        part="contexte|conséquences|suites|réactions?|déroulement|prélude|chronologie|historique|histoire|pertes|analyse"
        "|batailles?|offensives?|contre-offensives?|combats|sièges?|bilan|résumé|conclusion|notes|sources",
        own_bulletin=r"(?:communiqué|ordre du jour)s?\b",
        bulletin=r"(?s:.*)\b(?:communiqué|bulletin|point de situation)\b(?s:.*)",
    ),
    days=Days(
        nth=r"le (?P<day>\d{1,2})",
        on_which="quand|lorsqu[e']|lorsqu",
        paper="accords?|pacte|traité|trêve|armistice|protocole|décret|cessez-le-feu",
        of_begun=r"(?:sign[ée]|conclu|entam[ée]|commenc[ée]|lanc[ée]|déclench[ée]|engag[ée]|annonc[ée]|proclam[ée])e?s?",
    ),
    armies=Armies(
        one_army="armée|forces armées|(?:troupes|forces) (?:gouvernementales|régulières)|armée régulière",
        fighters="militants",
        army_unit="(?-i:Division|Brigade)",
        movement=".*mouvement",
    ),
    romance=Romance(
        unchanged=r"(?:re)?(?:pris|conquis)|\w+[éiu]",
        regains=r"(?:.* )?(?:retrouv|recouvr)\w+",
        into_town="à|dans",
        some="des",
        dwellers="habitants?|âmes|personnes",
        in_span="depuis|lors|pendant|durant|après|au cours|en",
        from_day="du au",
        governs=r"gouverneure?|administration|préf(?:et|ète|ecture)",
        whence="depuis",
        to="à|au|aux",
        perfect=r"(?:ont|a|avai(?:en)?t)\b.*",
        how=r"(?-i:\w+(?:lle|ale|[eè]re|[eè]te|ive|ieure|[ae]m|ané|ète)ment)|auparavant|entre-?temps|néanmoins|pourtant"
        r"|dorénavant|jusqu'ici|aussitôt",
        from_them="lui|leur",
        and_then="et|puis|ensuite|et (?:puis|ensuite)",
        the_latter="ce(?:tte|lle)? ?(?:derni(?:er|ère)|-ci|ci)|celui-ci",
        the_last_ones="(?:ces|les) derni(?:ers|ères)",
        one_of_all="derni(?:er|ère)|premi(?:er|ère)|principale?|plus grande?",
        said_again="sur",
        occupied="(?:occup|abandonn|évacu|désert|délaiss)ée?s?",
        bare_of="de|du|d'",
        themselves="eux|elles?|lui",
        joining="reli(?:ant|e|ent|ait)|joignant",
        speaks="parl(?:e|ent|ait|aient)|évoqu(?:e|ent|ait|aient)",
        fell=r"\w+ tombée?s?",
        with_of=r".*\b(?:de|du|des|d')",
        east="est",
        feature="(?-i:(?:Pic|Col|Crête|Colline|Fort|Mont|Pont|Plateau)(?: .+)?)",
        of_region=r"(?:frontali|côti)(?:er|ère)|(?:montagn|pétroli|mini)\w+|stratégi\w+|voisine?|rebelle|séparatiste",
        participle=r"(?-i:[^\W\d_]+(?:ée?s?|[iu]e?s?|(?<=pr)ises?|(?<=Pr)ises?|(?<=qu)ises?))",
        named_for="(?-i:du .*)",
        the_last=r"(?:l'|.*\s)?(?:seconde?|deuxième|troisième|quatrième|derni(?:er|ère)|autre)",
        one_more=r"une? \w+ième",
        that_of="celui|celles?|ceux",
        plural_article="les",
        freed=".*(?:lib[eé]r|captur).*",
        to_country="au",
        in_country="en|aux?",
        gives_back=r".*(?:rétrocéd|restitu)\w+",
        such_as="comme",
        more="de plus|supplémentaire",
        whole="(?:la quasi-)?totalité|l'ensemble|(?:l'|la quasi-)intégralité",
        announced="(?:annonc|confirm|revendiqu|proclam)ée?s?",
        denied="(?:démenti|nié|réfuté|infirmé|rejeté)e?s?",
        by_now=r"(?:sont|compte|est de) (?:désormais|maintenant|déjà|à présent)",
        upon="après|depuis",
        saw=r"(?:.*\b)?(?:vu|voi(?:t|ent)) (?:tomber|passer|basculer)",
        counts="(?:compt|dénombr|recens)(?:e|ent|ait)|comptabilise(?:nt)?",
        all_of="toute?",
        along_with="avec",
        until="avant",
        against="contre|face aux?",
        mutual="combats?|affrontements?|accrochages?|batailles?",
        falls_back=r"(?:.*\b)?(?:se |s')(?:[^\W\d_]+ ){0,2}(?:(?:repli|retir|enfui)\w+)(?: (?:de|du|des|d'))?"
        r"|(?:.*\b)?(?:recul|fui|fuy|décroch)\w*",
        long_after=r"(?:heures?|jours?|semaines?|mois|ans?|années?) (?:à peine |seulement )?après "
        r"(?:(?:l'|les? |la |s'(?:en )?)?(?:avoir|être)|(?:la|sa|leur) \w+ de$)",
        farm="fermes?",
        zones="zones|secteurs",
        zone="zone",
        over_place="contrôle (?:de|du|d')",
        retreat="retrait|repli|départ|fuite|retraite|reddition|capitulation",
        of_those=r"(?:.*\b)?(?:retrait|repli|départ|évacuation|fuite) des(?: [\w-]+ et(?: des)?)?",
        leaving=r".*\b(?:retrait|repli|départ|évacuation) (?:des |du |de la |de l')"
        r"(?P<who>[^.;,]+?) d(?:e(?: la| l'|s)?|u|')",
        in_hands=r".*\bmains des",
        neighbour="voisine?|proche",
        neighbours="voisine?s|limitrophes|adjacente?s",
        there="y|là-bas",
        although="mais|bien qu[e']|quoiqu[e']|encore qu[e']|sauf qu[e']",
        front="front (?:nord|sud|est|ouest|oriental|occidental)",
        beset="(?:assiég|encercl|bombard|pilonn|attaqu|défend|harcel)(?:é|u)e?s?",
        republic="républiques? (?:populaires?|autonomes?|socialistes?)",
        having="(?:avoir|s'être|ayant) .*",
        stronghold="(?:place )?forte?|fief|bastion|forteresse|réduit|place|quartier général",
    ),
    small=Small(
        also="également|aussi|ensuite|puis|plus tard|en outre|par ailleurs",
        the="l'|la|les?",
        pointing="l'|la|le|ce|cette",
        definite="la|les?|cette|ces?|ledit|ladite",
        clitic="l'|la|les?",
        clitics="les",
        to="[aà]|au",
        by_taking="avec|après",
        saying_that="que|qu'",
        that="que|qu'|dont|laquelle|lequel|lesquels|lesquelles",
        of_which="dont",
        not_these="(?:ce )?(?:non|pas|non pas)",
        but_these="mais",
        so_that="pour qu[e']",
        meanwhile="(?:pendant|alors|tandis|parce) qu[e']|lorsqu[e']|quand",
    ),
    places=Places(
        inside="à l'intérieur (?:de|du|d')",
        between="entre",
        one_kind=".*[^sx]",
        pointed="ville|cité|localité|village|bourg|bourgade|district",
        of_place="maire|habitants|abords|portes|bataille|siège|rues|bombardement|faubourgs|assaut",
        within="à",  # "dans l'Eastmoor" is of a region
        toward="vers",
        over="pour|contre|sur",
        seat="base|bastion",
        posts="(?:poste|avant-poste|base|caserne|position|check-point|camp|colline|aéro|pont|bâtiment|garnison).*",
        size="(?:km|hectare|mile|acre).*",
    ),
    sides=Sides(
        no_voice=r"a-t-(?:il|elle|on)|(?:il|elle)s?|(?:sur|via|dans) .*",
        backed=r"(?:soutenue?|appuyée?|alliée?|armée?|financée?|épaulée?|dirigée?|fidèle|proche)s?",
        peaceful=(
            r"ONG|ONU|MSF|CICR|HCR|PAM|OMS|Unicef|(?:Croix|Croissant)-Rouge|humanitaires|secouristes"
            r"|observateurs|entreprises?|sociétés?|compagnies?|agences?|équipes?|ouvriers|enseignants|médecins"
            r"|soignants|expatriés|journalistes|investisseurs|bénévoles"
        ),
        anybody="forces",
        own_people=r"nos\b",
        our_own="forces",
        adding="également|aussi|en outre|de plus|par ailleurs",
        we=r"nous\b.*",
        last="forces",
        authorities="autorités",
        governing="autorités|ministère",
        in_short="celle-ci|celui-ci|groupe|mouvement|organisation|rébellion|guérilla",
        owned="ses|leurs",
        ours="nos",
        office="radio|premier",
        voice="porte-parole|responsable|dirigeante?|commandante?|chef|général",
        head_of_state="présidente?|dirigeant|premier ministre",
        person=r"g[ée]n[ée]ra(?:l|ux)|colonels?|comm?andante?s?|capitaines?|lieutenants?|mar[eé]cha(?:l|ux)|sergents?"
        r"|amira(?:l|ux)|(?:vice-|ex-)?pr[eé]sidente?s?|chefs?|leaders?|opposante?s?|dissidente?s?|journalistes?"
        r"|activistes?|militante?s?|députée?s?|sénat(?:eur|rice)s?|ministres?|gouverneure?s?|alias|dit|évêque|émir"
        r"|maires?|cheikh|imam|abbé|père|prêtre|docteur|professeure?|avocate?s?|pilotes?|soldats?|otages?|dirigeante?s?"
        r"|porte-parole|ex-chef",
        byname="alias|dit",
        rank=r"roi|reine|ducs?|comte|prince|empereur|sultan|émir|g[ée]n[ée]ral|colonel|comm?andante?|capitaine|mar[eé]chal|pr[eé]sidente?|chef|leader",
        many=r"\w+(?:istas|istes|[yi]ens|ains)|(?!palais|relais|marais|délais|essais|balais|rabais)\w{3,}ais",
        mine="(?:son|leur)(?= (?!tour))",
        own="sa|ses|son|leurs",
        these="(?:ces derniers|ceux-ci|celles-ci)\\b",
        permitted=r"perm\w+ (?:à l'|à la |aux? |à (?:des |une? )?)(?P<who>[^.;,]+?)(?: \(\w+\))?"
        r" (?=(?:de |d'|de s'|s')\w*(?:er|ir|re)\b)",
        their_men="hommes",
        owning="revendiqu.*",
        announcing="(?:annonc|fait|inform|confirm).*",
    ),
    deeds=Deeds(
        yields=r"(?:(?:se |s')?(?:ont|a|avai(?:en)?t|sont|est|étai(?:en)?t) )?"
        r"(?:retir\w+|repli\w+|recul\w+|fui\w*|fuy\w+|battai\w+|rend\w+|capitul\w+)",
        fought=r"(?:attaqu|affront|assaut|siège|offensive|combat|bomb|raid|clash).*",
        enters=r"entr(?:e|ent|ée?s?|èrent|a|aient)|p[ée]n[ée]tr\w+|pénètr\w+|débarqu\w+",
        blamed="accus(?:e|ent|ait|aient|a|èrent|ant|é)",
        battle="batailles?|combats?|assauts?|attaques?|offensives?|affrontements?|accrochages?",
        motion=r"(?:attaqu|entr|avanc|encercl|assi[ée]g|bomb|pilonn|atteign|approch|assaill|march|infiltr|raid|pénétr)\w*"
        r"|atteinte?s?",
        advances="offensive|progression|avancée|contre-offensive|percée",
        struck=r"(?:bombard|attaqu|pilonn|cibl|frapp|incendi|brûl|détrui|endommag|ravag|touch|pill|encercl"
        r"|assi[ée]g)[\wé]*",
        second=r"(?:pill|incendi|brûl|détrui|saccag|fortifi|ras|nettoy|sécuris|dévast)\w+",
        acts=".*(?:èrent|irent|ent|ant|[çe]a)|avance|progresse|attaque|lance|franchit|bat|défait|envahit|traverse|entre"
        "|débarque|pénètre|perce|contre-attaque|assiège|encercle|riposte|marche|remonte|poursuit",
        no_subject=r"(?:après )?(?:s'être|avoir)\b.*|(?:s'|se )?[^\W\d_]+ant\b.*",
        had=r"(?:avai|étai|aurai)\w*",
        been=r"(?:s'(?:en )?étai|avai).*",
        imperfect=r"(?:avai|étai|aurai)\w*\b.*|.*\b(?:avaient|avait|étaient|était) .*",
        told_before="avai(?:t|ent)|déjà",
        lost_in=r"(?:perd|pri|occup|conqui|tomb)\w*?(?:ue?s?|ée?s?|ise?s?)",
        before="avant d.*",
        retaking="reprendre|récupérer|reconquérir|libérer",
        out_of=r".*\b(?:chass|délog|expuls|évinc)ée?s?",
        citing="citant|nommant|énumérant|mentionnant",
        enumerating=r"suivante?s?|énum[èé]r\w+|noms|en question|concern\w+",
        summing="situation|résumé|liste|noms|parlait|parle|parlé|état|bilan|total",
    ),
)
