"""French."""

from __future__ import annotations

from pipeline.model import Unit
from pipeline.parse.lexicon.french import (
    ANY_DAY,
    ANY_MONTH,
    ASIDE,
    DATES,
    HOW,
    KINDS,
    NUMBERS,
    PART_OF_DAY,
    STEPS,
)
from pipeline.parse.lexicon.shapes import (
    RC,
    C,
    Discourse,
    Family,
    H,
    Headings,
    L,
    Lexicon,
    Mood,
    Topic,
    Verb,
    W,
    X,
    symbols,
)


def _inflected(*stems: str) -> list[str]:
    """Return the singular and the plural of words that take an s."""
    return [form for stem in stems for form in (stem, stem + "s")]


UNITS = {
    **dict.fromkeys(
        _inflected("localité", "village", "ville", "bourg", "bourgade", "agglomération", "hameau", "cité", "villa")
        + "localite localites hameaux".split(),
        Unit.LOCALITY,
    ),
    **dict.fromkeys(_inflected("commune", "communauté", "municipalité"), Unit.COMMUNITY),
    **dict.fromkeys(_inflected("quartier", "faubourg"), Unit.NEIGHBOURHOOD),
}
TYPES = {
    **dict.fromkeys([*_inflected("district", "raion", "raïon", "arrondissement"), "rayon", "rayons"], Unit.DISTRICT),
    **dict.fromkeys(
        _inflected(
            "région", "province", "oblast", "gouvernorat", "département", "territoire", "préfecture", "sous-préfecture",
            "sous-district", "sub-district", "canton", "wilaya", "cercle", "chefferie", "groupement", "collectivité",
            "état", "etat", "woreda",
        ),
        Unit.WHOLE_REGION,
    ),
}  # fmt: skip

WORDS = symbols(
    {
        "i": "dans à en au parmi",
        "o": "de du des",
        "b": "par",
        "t": "aux",
        "a": "et &",
        "e": "sauf excepté hormis hors",
        "l": "dont notamment soit comprenant incluant figurent",
        "y": "nord sud ouest nord-est nord-ouest sud-est sud-ouest septentrional septentrionale méridional méridionale "
        "oriental orientale orientales occidental occidentale occidentales central centrale centre "
        "rural rurale rurales voisine limitrophe frontalière",
        "z": "campagne banlieue périphérie direction front ligne frontière côte corridor bassin vallée plaine "
        "massif delta enclave capitale bastion fief alentours environs abords "
        "poche secteur secteurs péninsule zone zones axe offensive opération plateau aire",
        "u": "partie parties moitié majorité portion portions pan pans",
        "r": "autres autre restants restantes reste nouveaux nouvelles nouveau nouvelle supplémentaires "
        "supplémentaire derniers dernières",
        "q": "chacun chacune respectivement",
        "d": "le la les un une leur leurs son sa ses ce cet cette ces tous toutes tout toute deux-mêmes",
        "h": "devenue devenu devenues devenus été est sont était étaient fut furent être étant soit soient sera seront",
        "v": "a ont avait avaient aura auront aurait auraient avoir ayant doit doivent devra devront devrait devraient "
        "peut peuvent pourrait pourraient va vont",
        "w": "qui que laquelle lequel lesquels lesquelles où",
        "K": "détient détiennent détenait détenaient tient tiennent tenait tenaient contrôlait contrôlaient "
        "administre administrent conserve conservent occupait occupaient détenu détenue détenus détenues contrôlé "
        "contrôlée contrôlés contrôlées tenus tenues",
        "X": "personnes personne morts mort tués tué blessés blessé déplacés déplacées km kilomètres kilomètre"
            " mètres km2 "
        "km² carrés carré kilomètre-carré milles pourcent voix votes sièges élus députés sénateurs prisonniers otages "
        "hectares familles civils maisons habitations bâtiments bus positions postes check-points bases base "
        "caserne casernes ferme fermes usine usines avant-poste avant-postes "
        "hôpital mosquée église raffinerie prison gare station-service intersection rond-point "
        "aéroport aérodrome barrage garnison camps colline collines mont monts "
        "hauteurs routes pont ponts points attaques frappes raids bombardements combats accrochages écoles hôpitaux"
        " réfugiés "
        "habitants villageois enfants femmes hommes corps dépouilles chars véhicules blindés drones missiles roquettes "
        "obus ans fois victimes ménages captifs puits barrages mines sites puit",
        "R": "annoncé annonce annoncent annonça déclaré déclare déclarent indiqué indique indiquent affirmé affirme "
        "affirment affirmaient rapporté rapporte rapportent précisé précise précisent confirmé confirme confirment "
        "revendiqué revendique revendiquent assuré assure assurent dit disent souligné souligne expliqué explique "
        "ajouté ajoute écrit signalé signale signalent reconnu reconnaît reconnaissent prétend prétendent prétendu "
        "démenti dément démentent informé informe fait relaté relate selon annonçait disait disaient assurait "
        "assuraient soutient soutiennent soutenait affirmait indiquait indiquaient annonçaient confirmait "
        "annonçant affirmant indiquant nie nient niait niaient nia nièrent réfute réfutent réfutait admis admet"
        " admettent avoué avoue avouent concédé concède détaillé détaille "
        "rappelé rappelle salué salue déploré déplore",
        "j": "pro-gouvernementales",
        "c": "contrôle autorité administration juridiction tutelle mains domination souveraineté",
        "m": "grâce vers avec pour sur sous contre entre malgré comme sans",
        "f": "depuis",
        "x": "aucun aucune ne pas plus jamais aussi également encore déjà il elle ils elles eux on y se lui nous "
        "vous je là ici "
        "désormais ainsi après avant pendant lors mais or donc car si quand lorsque puis ensuite enfin toujours "
        "notre nos votre vos même mêmes très trop peu beaucoup totalement entièrement complètement partiellement "
        "officiellement successivement récemment tandis alors cependant toutefois ailleurs outre face suite environ "
        "source sources photo vidéo carte mise jour premier première second seconde troisième celui celle ceux celles "
        "ou ni jour nuit matin soir matinée soirée journée milliers centaines dizaines ci-dessous m mm mme",
    }
)  # fmt: skip

# An adjective of a people or a camp behind its noun: "les forces ukrainiennes", "l'armée régulière"
PEOPLE = (
    r"(?!(?:trois|(?:toute|quelque|par|autre)fois|mois|(?:ja|désor)mais|mais|demain|lendemain|bien|combien|ensuite|tard"
    r"|\w+zaine|\w+taine)\b)(?:[^\W\d_]+-)?[^\W\d_]+(?:ave|[iy]en|[iy]enne|éen|éenne|ian|iane|ain|aine|ais|aise|ois|oise|arde?|ique|ite)s?"
    r"|(?:pro-"
    r"|anti-)[\w-]+"
    r"|(?:pro)?(?:russe|turque?|kurde|iranien(?:ne)?|occidenta(?:le|ux))s?|serbes?|croates?|(?:\w+o-)?kurdes?"
    r"|(?:alle|nor|fla|otto)mande?s?|otto?mane?s?|espagnol(?:e?s|e)?|mongol(?:e?s|e)?|tchèques?|slovaques?|cosaques?"
    r"|belges?|suisses?|basques?|tatare?s?"
    r"|turc(?:que)?s?|turques?|(?:\w+o-)?arabes?|druzes?|tchétchènes?|arméniens?|géorgiens?"
    r"|azer[ií]e?s?|slovènes?|bulgares?|grecs?|grecques?|israélo-\w+|turcomanes?|khmers?|perses?|afghane?s?"
    r"|talibane?s?|tigréen(?:ne)?s?|amharas?|afars?|oromos?|peuls?|touaregs?|alaouites?|rwando-\w+"
)
CAMP = (
    r"gouvernementale?s?|gouvernementaux|loyalistes?|rebelles?|réguli(?:er|ère)s?|séparatistes?|armée?s?|spéciale?s?"
    r"|nationale?s?|démocratiques?|alliée?s?|conjointe?s?|djihadistes?|jihadistes?|islamistes?|terroristes?"
    r"|républicaine?s?"
    r"|insurgée?s?|populaires?|locale?s?|fédérale?s?|militaires?|patriotiques?|royale?s?|libres?|paramilitaires?"
    r"|régiona(?:le?s?|ux)|provisoires?|intérimaires?|centra(?:le?s?|ux)|fédéra(?:le?s?|ux)|de transition"
    r"|progouvernementa(?:le?s?|ux)|d'opposition|de l'opposition|de défense(?: \w+)?|de sécurité|de soutien "
    r"rapide|du régime|du gouvernement"
    r"|d'autodéfense|de libération \w+|houthis?|terrestres?|aéroportée?s?|révolutionnaires?|ennemie?s?|putschistes?"
)
SIDE = (
    r"(?:armées?|forces?|troupes?|soldats?|militaires|(?:ex-)?rebelles|combattants?|insurgés|djihadistes|jihadistes|islamistes"
    r"|milices?|miliciens|séparatistes|terroristes|groupes?|coalition|paramilitaires|junte|régime|gouvernement"
    r"|unités?(?: d'élite)?"
    r"|guérilla|guérilleros|opposition|mercenaires|loyalistes|partisans|milicien|marines?|parachutistes|occupants?"
    r"|ennemi|hommes armés|autorités|brigades?|bataillons?|régiments?|division|alliance|factions?|envahisseurs?"
    r"|régulier|(?:ex-)?rébellion|insurrection|talibans|houthis|maquisards|putschistes|mouvements?|casques bleus"
    r"|corps expéditionnaires?|commandos|tirailleurs|légionnaires|goumiers|peshmergas?|hors-la-loi|fellaghas?|mutins"
    r"|factieux|[cs]hebabs?)"
)
# verbs that end like adjectives: "l'armée russe revendique"
ACTING = r"(?:revend|ind|expl|appl|répl|impl|compl|fabr|publ|commun|abd|prat)iqu(?:e|ent)|soupçonne"
# "les forces vespériennes et alliées": of both
ADJECTIVE = (
    rf"(?: (?!(?:{ACTING})\b)(?:{PEOPLE}|{CAMP})(?![\w'])(?: et (?-i:(?=[a-zà-ÿ]))(?:{PEOPLE}|{CAMP})(?![\w'-]))?)"
)
ELIDED = r"(?-i:[cdjlmnst]'|[CDJLQ]'|qu'|Qu')"
COUNTED = "|".join(sorted({*NUMBERS.tens, *NUMBERS.ones} - {"un", "une"}, key=len, reverse=True))
FEW = rf"(?:cent|{COUNTED})\b"  # "près de vingt": no place
COMPASS = r"(?:nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|centre)"
# "les forces fidèles à Jan Eastmoor"
LOYAL = (
    r"(?: (?:restée?s? )?(?:fidèles?|loyales?|loyaux|favorables?|ralliée?s?|acquis(?:es)?|hostiles?|liée?s?"
    r"|affiliée?s?) (?:à la |à l'|à|aux?)"
    r" ?(?-i:[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+){0,2}|régime|gouvernement|président(?: [A-Z]\w+){0,2}|opposition|junte)"
    rf"| du (?:président|général|colonel|maréchal|dirigeant"
    rf"|dictateur)(?: (?:{PEOPLE}))?(?: (?-i:[A-ZÀ-Ý][\w-]+)){{1,2}}"
    r"| (?:du |de la |de l')(?:duc|duchesse|comte|comtesse|prince|princesse|roi|reine|sultan|empereur|émir|khan)"
    r" (?:de |du |d')?(?-i:[A-ZÀ-Ý][\w-]+))"
)
OF_COMPASS = r"(?: (?:de l'|du )(?-i:Nord|Sud|Est|Ouest)(?![\w-]))"  # "les forces du Nord", who are no part of it
SIDES = rf"{SIDE}(?:{ADJECTIVE}){{0,3}}{LOYAL}?{OF_COMPASS}?"

CALLED = r"(?-i:[A-ZÀ-Ý][\w'-]+)"

PHRASES = {
    # "Lowfen et Highfen font partie des villes reprises par l'armée": they were
    "h": r"(?:(?:font|fait|faisai(?:en)?t) partie des|(?:figur|compt)(?:e|ent|ai(?:en)?t) parmi les"
    r"|(?:est|sont|était|étaient) (?:parmi les|l'une? des)) (?:villes|villages|localités|bourgs|communes|cités)"
    r"(?= (?:re)?(?:pris\w*(?! (?:en|pour|dans)\b)|conquis|captur|libér|tomb|abandon|perdu|récup|occup)\w*)",
    "v": r"(?:vien(?:nen)?t|venai(?:en)?t) d'(?=être )",  # "Lowfen vient d'être libérée"
    # "la région de l'Est", "celle du Nord"
    "P": r"(?:(?<=région de l')|(?<=région du )|(?<=province du )|(?<=celle de l')|(?<=celle du )|(?<=régions de l')"
    r"|(?<=régions du ))(?-i:Nord|Sud|Est|Ouest|Centre)(?![\w-])"
    r"|(?-i:[Dd]jebel|[Jj]ebel|[Jj]abal) (?-i:[A-ZÀ-Ý][\w'-]+)|(?:(?-i:Bande|Péninsule|Presqu'île|Vallée|Boucle)"
    r"|(?<=la )boucle) (?:de la |de l'|du |des |de |d')"
    r"(?-i:[A-ZÀ-Ý][\w-]+)"
    r"|Côte d'Ivoire|République démocratique du Congo|(?-i:(?!Aux? |Les? |La |Du |De |Des |Dans )[A-ZÀ-Ý][\w-]+"
    r" (?:du )?(?:Nord|Sud|Est|Ouest|Central|Oriental|Occidental))(?!-)"
    r"|(?-i:(?<=[a-zà-ÿ,;:(] )(?:Le|La|Les) [A-ZÀ-Ý][\w'-]+"
    r"|(?:Deir|Ras|Tel|Tell|Abou|Aïn|Bab|Beit|Jisr|Khan|Oum|Sidi|Ksar|Bir) (?:al|el|ez|es|ech|er|ed) [A-ZÀ-Ý][\w'-]+)",
    "S": rf"gouvernement d'(?:union|entente|accord|unité) nationale?"
    rf"|(?-i:Front|Mouvement|Union|Conseil|Bloc|Congrès)(?: (?!d[e'])(?:{CAMP}|islamique"
    rf"|unie?)(?![\w']))+(?: (?!(?:{ACTING})\b)(?:{PEOPLE})(?![\w']))?(?! (?:de|pour) )"
    rf"|(?:{SIDE} (?:des |du ))?(?-i:Forces nouvelles|(?<=(?:lles|stes|ants|dats) du )(?:Front|Mouvement))"
    rf"(?! (?:de|pour) )(?![\w'])"
    rf"|(?-i:Front|Mouvement|Armée|Alliance)(?: (?:populaire|national|nationale|démocratique|patriotique"
    rf"|islamique|unie?))?"
    rf" (?:de libération|de résistance|de défense|pour la libération|pour la défense)(?: (?:nationale|populaire))?"
    rf"(?: (?:du peuple )?(?:du|de la|de l'|d'|de) ?(?-i:[A-ZÉ][\w-]+)| oromo)?"
    rf"|(?-i:Unités) de (?:protection|défense|résistance)(?: (?:du peuple|populaires?|des femmes))?"
    rf"(?: (?:{PEOPLE})(?![\w']))?"
    rf"|(?-i:Unité|Union|Front|Rassemblement|Mouvement|Coalition|Forces?) pour (?:la|le|les|l') ?\w+"
    rf"(?: (?:en|au|aux|de|du|de la|de l'|et (?:la|le|l') ?\w+ (?:en|du|de)) ?(?-i:[A-ZÉ][\w-]+))?"
    rf"|ministère(?: (?:{PEOPLE}))? de la Défense(?: (?:{PEOPLE})(?!\w)"
    rf"| (?:du|de la|de l'|de|d') ?(?-i:[A-ZÀ-Ý][\w-]+))?"
    rf"|autorités (?:du |de la |de l'|de |d')(?-i:[A-ZÀ-Ý][\w-]+)"
    rf"|(?:(?:organisation )?[ÉE]tat islamique|Al-Qa[ïi]da)(?: (?:en|au|dans l[ea]|de l') ?(?:(?-i:Irak|Iraq"
    rf"|Syrie) et (?:(?:au|en|le) )?"
    r"(?-i:[A-Z]\w+)|(?-i:[Gg]rand Sahara|Maghreb islamique|Sahel|Levant|Afrique de l'Ouest)"
    r"|(?-i:[Pp]éninsule arabique)))?(?: \((?-i:[A-Z]{2,6})\))?"
    rf"|organisation [EÉ]tat islamique|{SIDES}"
    rf"|(?:\d{{1,3}}|(?-i:[IVX]+))(?:e|[eè]me|re|er) (?:armée|division|brigade|régiment|bataillon|corps d'armée|légion)"
    rf"(?:{ADJECTIVE}){{0,2}}"
    r"|(?<=[ld]es )(?-i:(?:pro|anti|ex)-[A-ZÀ-Ý][\w-]+)|(?<=aux )(?-i:(?:anti|ex)-[A-ZÀ-Ý][\w-]+)"
    r"|(?<=les )(?:kurdes|russes|ukrainiens|syriens|arméniens"
    r"|azerbaïdjanais|éthiopiens|érythréens|israéliens|turcs"
    r"|rwandais|tigréens)"
    r"|(?<=les )(?:nationaux|fédéraux|gouvernementaux|confédérés|impériaux|coalisés|alliés|patriotes)(?! d[eu'])(?!\w)"
    # "les Français libres"
    rf"|(?<=les )(?-i:(?=[A-ZÀ-Ý]))(?:{PEOPLE})(?: (?:{CAMP})(?!\w))+"
    rf"|(?<=les )(?!journ|turis|tour|artis|activis|human|spécial|économ|juris|analys|cycl|autom|bouqu|dent|urban|footb"
    r"|sécur|secour|linguis)[^\W\d_]+istes(?!\w)"
    rf"|(?:(?<=contrôle )|(?<=contrôle total )|(?<=mains )|(?<=camp )|(?<=giron ))"
    rf"(?-i:(?!(?:trois|désormais|jamais|mais)\b)(?:{PEOPLE}|rebelles?"
    r"|gouvernemental\w*|djihadistes?))",
    "t": r"(?:(?<=portant )|(?<=porte )|(?<=portent )|(?<=ainsi ))à(?= (?:\d+"
    r"|[a-zà-ÿ-]+(?: [a-zà-ÿ-]+){0,2}) le (?:nombre|total))"
    r"|(?:à|au)(?= (?-i:Boko|Daech|Daesh|Al-Qaïda|Ansar|Aqmi|Wagner|[A-Z]{2,}\b|[A-Z]+\d+\b))"
    r"|au(?= (?-i:Front|Mouvement|Parti|Conseil|Hamas|Hezbollah|Jihad|Djihad)\b)"
    rf"|devant(?= (?:l'|la |le |les )(?:{SIDE}|(?-i:[A-Z])))|(?:à|au)(?= (?:l'|la |le |une? |des )?{SIDE}\b)|à(?= "
    r"l'(?-i:[A-Z]))|à(?= la (?-i:[A-Z]))|jusqu'(?:à|aux?)"
    r"|port(?:é|e|ent|ait|aient|a|èrent) à(?= [^.;,]{1,20} (?:le|leur) (?:nombre|total) )"
    rf"|en direction (?:de|du|d')"
    r"|au profit (?:de la|de l'|de|du|des|d')|face (?:à|aux?)|aux? mains (?:de|du|des|d'|(?=[^\W\d_]+s\b))|au "
    r"pouvoir (?:de|du|des|d')"
    r"|dans (?:le camp|le giron|l'escarcelle)(?: (?:de|du|des|d'))?"
    r"|entre les mains (?:de|du|des|d')"
    r"|(?:qui appartenai(?:en)?t|ayant appartenu|appartenant)(?: jusque-là| jusqu'alors)? (?:à|aux?)"
    rf"(?= (?:l'|la |les? )?{SIDE}\b)"
    rf"|sous (?:le |son )?(?:(?:plein|total) )?contrôle(?: total| complet| effectif)? (?:de|du|des|d')"
    r"|(?:(?<=remis )|(?<=remise )|(?<=remises )|(?<=cédé )|(?<=cédés )|(?<=cédées )|(?<=rendu )|(?<=rendus )"
    r"|(?<=restitué )|(?<=restitués )|(?<=transféré )|(?<=transférés )|(?<=transférées ))"
    r"(?:à|au)(?! (?:moins|plus|minimum|maximum|total)\b)",
    "f": r"de (?:toute )?(?:la )?présence (?:de la|de l'|de|du|des|d')|des mains (?:de la|de l'|de|du|des|d')"
    r"|aux mains (?=jamais)",
    "b": r"de la part (?:de|du|des|d')|par des|par du",
    "n": rf"qui entourent (?=(?:la ville )?(?:de |d')?(?-i:[A-ZÀ-Ý]))"
    rf"|(?:située?s? )?(?:(?:au|à l'|plus au) ?{COMPASS} (?:et (?:au|à l') ?{COMPASS} )?"
    r"(?:immédiat )?(?:de|du|des|d')"
    rf"|à l'(?:est|ouest) (?:de|du|des|d')|près (?:de|du|des|d')(?! ?(?:\d|une? \w+aine\b|la frontière|{FEW})))"
    rf"|aux? (?:abords|environs|alentours|portes) (?:de|du|des|d')|à proximité (?:de|du"
    r"|des|d')"
    r"|non loin (?:de|du|des|d')|(?:à|en) (?:la )?(?:périphérie|lisière|bordure) (?:de|du|d')|autour (?:de|du|des|d')",
    "y": rf"(?<=l')est|(?<=l')ouest|(?:extrême|grand)[- ]{COMPASS}|{COMPASS}(?= (?:de la|du|de l'|d'))",
    "i": rf"(?-i:Côté|(?<=[,;] )côté) (?=(?:{'|'.join(TYPES)}) (?:de |du |d'))"
    r"|(?:qui font|qui fait|faisant) partie (?:de|du|des|d')"
    r"|(?:qui (?:appartien(?:nen)?t|relève(?:nt)?)|appartenant|relevant) (?:à|aux?|de|du|des|d')(?= )"
    rf"(?! (?:l'|la |les? )?{SIDE}\b)"
    r"|(?:qui se (?:trouv|situ)(?:e|ent|ait|aient)|se (?:trouv|situ)ant) (?:dans|en|à|au)"
    r"|situé?e?s? (?:dans|en|à|au)|dans (?:celle|celui) (?:de|du|d')|au sein (?:de|du|des|d')|à l'intérieur "
    r"(?:de|du|d')|à travers"
    r"|sur le territoire (?:de|du|d')"
    r"|au niveau (?:de|du|des|d')",
    "a": rf"mais (?:aussi|également|encore)(?= )|sans oublier|(?:puis|et ensuite|et puis)(?= (?:(?:d'|de "
    rf"|à )?(?-i:[A-ZÀ-Ý])|(?:de la |de l'|du |des |les? |la |l'|de )?(?:(?:{COUNTED}|\d+) )?"
    rf"(?:{'|'.join(UNITS)})\b))|ainsi que|de même que|tout comme|et aussi",
    "e": r"à l'exception (?:de|du|des|d')|à l'exclusion (?:de|du|des|d')|sauf|hormis|en dehors (?:de|du|d')",
    "l": r"(?:en particulier|notamment|(?:particulière|principale|spéciale)ment)(?= (?:à |de |d')?(?-i:[A-ZÀ-Ý]))"
    r"|parmi (?:lesquels|lesquelles|eux|elles)|à savoir|y compris|entre autres|il s'agit(?: notamment"
    r"| entre autres| principalement)? (?:de|du|des|d')"
    r"|ce sont|tels? que|telles? que",
    "u": r"la (?:majeure|plus grande) partie|(?:la quasi-)?totalité|la quasi-totalité|(?:la quasi-|l')intégralité"
    r"|l'essentiel"
    r"|(?:un|deux|trois|les deux|les trois) (?:tiers|quarts?|cinquièmes?|dixièmes?)|l'ensemble|presque tou(?:s|te|tes)"
    r"|une (?:grande |bonne |large )?(?:partie|portion|part)|un (?:large |vaste )?pan|(?:de )?(?:vastes"
    r"|larges) (?:pans|portions)"
    r"|la (?:moitié|plupart|majorité)|plus de la moitié",
    "r": r"une? autre|de plus(?! (?:de\b|d'|en\b))",
    "d": r"de(?= (?:nouve(?:aux|lles)|nombreu(?:x|ses)|multiples) (?:villages|localités|villes|bourgs|communes"
    r"|quartiers))"
    r"|(?-i:Des)(?= (?!dizaines |centaines ))"
    rf"|(?:(?<=que )|(?<=, )|(?<=à )|(?<=chassé )|(?<=délogé )|(?<=expulsé ))des(?= {SIDE}\b)"
    r"|au total|en tout|un total de|l'|(?:les |leurs |ses "
    r"|ces )?(?:une?)(?! (?:(?:dans|à"
    r"|en) |\w+aine|\w+ième|seul"
    r"|poignée|série|d'e(?:lles|ux)))"
    r"|ledit|ladite",
    "o": r"d'entre(?= (?:eux|elles)\b)|d'(?!après )|des (?:hauteurs|collines|contreforts) (?:de|du|d')",
    "w": r"qu'|d'où",
    "z": r"rives?(?: (?:gauche|droite|nord|sud|est|ouest|orientale|occidentale))?(?= (?:de |du |d'))",
    "c": r"contrôle (?:total|complet|effectif|entier|militaire|absolu|intégral)(?= )",
    "M": r"(?:le|son|leur) (?:nombre|total)(?: total)? (?:de|des|d')(?= ?(?:localités?|villages|villes|bourgs|bourgades"
    r"|provinces|districts|capitales|chefs-lieux"
    r"|communes|quartiers|hameaux|cités))",
    "K": r"tenue?s?(?= par )|occupent?|contrôle(?= (?:désormais|toujours|déjà|encore|également)\b)"
    r"|(?<!le )(?<!du )(?<!sous )(?<!son )(?<!leur )(?<!de )(?<!total )(?<!plein )contrôlent?"
    r"|continu\w+ (?:de"
    r"|à) (?:contrôler|tenir|occuper)"
    r"|(?:reste(?:nt)?|demeure(?:nt)?|(?:est|sont|était|étaient) (?:toujours|encore|restée?s?))"
    r" (?:\w+ )?(?:sous|aux mains|entre les mains|occupée?s?)"
    r"|(?:est|sont|était|étaient) (?:sous|aux mains|entre les mains|contrôlée?s?|occupée?s?|tenue?s?)"
    r"|(?:sous|entre) (?:le )?contrôle (?=depuis)",
    "R": r"(?:selon|d'après)\s|(?:se (?:félicit|réjoui|vant|targu)(?:e|ent|t|ssent|ait|aient)"
    r"|s'(?:est|en est|étai(?:en)?t) (?:félicit|réjoui|vant|targu)ée?s?|s'(?:est|étai(?:en)?t) réjouie?s?)"
    r"(?! que\b| de\b)|(?:fait|font|faisait|faisaient) savoir|(?:fait|font|faisai(?:en)?t"
    r"|faisant) état(?= )|(?:de )?source\w* \w+|à en croire\s",
    "X": r"pour cent|points? de passage|postes?-fronti[èe]res?|postes? fronti[èe]res?|kilomètres carrés|km ?[²2]"
    r"|droits de l'homme|bases? militaires?|(?:chef-lieu|capitale) \w+ habitants",
    "U": r"(?:chefs?-lieux?|centres?) (?:de |d')(?:districts?|arrondissements?|départements?|provinces?|préfectures?)"
    r"(?= (?:de |d'|du ))|(?:chef-lieu|centre|siège) (?:du|de la|de l')(?: )?(?:district|arrondissement|territoire"
    r"|commune|sous-préfecture|département)(?= (?:de |d'|du ))"
    r"|(?:chefs-lieux|capitales|centres) (?:des|de) (?:provinces|districts|régions"
    r"|départements|préfectures"
    r"|wilayas)(?= (?:de |d'|du ))|garnison(?= (?:de |d')(?-i:[A-ZÀ-Ý][\w-]+) (?:s'est|a capitul|capitul))"
    r"|chefs?-lieux?"
    r"|capitales? (?:provincial|régional|départemental)e?s?|capitales de (?:province|région"
    r"|district)s?|(?:bastion|fief|ports?|verrou|carrefour|oasis|place forte|cité)(?= (?:stratégiques? |importants? "
    r"|pétroliers? |principal )?"
    r"(?:de (?:la |l')?|du |d')(?-i:[A-ZÀ-Ý]))"
    r"|nœuds? (?:routiers?|ferroviaires?|logistiques?|de communication)|localités? (?:habitées?)"
    r"|cent(?:re|res) urbains?"
    r"|points? habités?|entités(?= (?:territoriale|administrative)s|,? (?:dont|notamment|parmi) )",
    # "ont progressé sur la route de Lowfen à Highfen, enlevé le village de Drymoor": between which places, not where
    "x": rf"{ASIDE}|en pleine? (?-i:[A-ZÀ-Ý][\w-]+)|(?:après|avant|dès|depuis) qu(?:e\b|')"
    r"|(?<=[aentx] )(?:en outre|par ailleurs|de surcroît|en effet|du même coup|au passage)(?= [^\W\d_])"
    rf"|(?:sur|le long de|par) la (?:route|piste|voie(?: ferrée)?) (?:de |d'){CALLED} (?:à|vers) {CALLED}"
    r"(?=,? (?:et |puis )?(?:(?:ont|a|avons) )?[^\W\d_]+(?:é|is|quis) )"
    rf"|sous (?:l')?occupation (?:{PEOPLE})(?!\w)|(?:sur|via) (?-i:Telegram|Twitter|X|Facebook"
    rf"|WhatsApp)\b|(?:à|près de"
    rf"|le long de) la frontière(?: avec (?:la |le |les |l')?(?-i:[A-ZÀ-Ý][\w-]+)(?! et\b)"
    rf"| (?:avec|entre|de|du))?|(?-i:n'|s'|c'|j'|m'|t'|C'|J'"
    rf"|N'(?=[a-zéê])|S'(?=[a-zé]))|prise? d'otages?|crimes de guerre|lors d'|afin"
    rf"|{ELIDED[:-1]}|lorsqu'|puisqu')",
}

ADV = (
    r"(?: (?:également|aussi|désormais|ainsi|déjà|depuis|encore|enfin|finalement|à nouveau|de nouveau|totalement"
    r"|largement"
    r"|entièrement|complètement|officiellement|récemment|successivement|brièvement|rapidement|pleinement|toutes?|tous"
    r"|aujourd'hui|hier|facilement|partiellement|progressivement|formellement|tour à tour|en partie|,? \w+ment,?"
    rf"|pu|su|par ailleurs|en outre|de surcroît|par la suite|bien|vite|très vite|tous deux|toutes deux"
    rf"|tous trois|{HOW}))*"
)
HAVE = rf"(?:a|ont|avait|avaient|avoir|ayant|aurait|auraient|eut|ai|avons){ADV} "
BE = rf"(?:est|sont|était|étaient|étant|être|serait|seraient|fut|furent){ADV} "
ON = r"(?:de la part |(?:de|du|des|d'))"
WHEN = (
    rf"(?:{ANY_DAY}|dans la|hier|ce |cette |le \d|aujourd'hui|au cours|en (?:(?:\w+|\d+) (?:heures|jours"
    rf"|semaines)|{ANY_MONTH})|le {ANY_DAY})"
)
OF_IT = rf"(?:{ON}|sur|(?={WHEN}))"
WHOLE = (
    r"(?:(?:le |un |leur |son )?(?:plein |total |entier )?contrôle(?: (?:total|complet|effectif|entier|partiel"
    r"|militaire|absolu))?|la (?:pleine |totale )?maîtrise)"
)
# "a réussi à", "leur a permis de": what was reached is no aim
REACH = (
    r"(?:avant d(?:e |')|(?:fini|finit|finissent|finirent) par |(?:réussi|réussit|réussissent|réussirent|parvenue?s?"
    r"|parvient|parviennent|parvinrent|parvint"
    r"|arrivée?s?) à "
    r"|(?:permis|permettant|permet|permettent|permit|permirent)(?: (?:à|aux?) (?:[\w'()-]+ ){1,8}?)? ?(?:de |d')"
    r"|(?:venait|venaient|vient|viennent) de )"
)
# "s'est emparé mardi de": what the preposition is parted from its verb by
PARTED = r"(?=,? [^.;:()]{2,60}? ?\b(?:de |du |des |d'))"
ENDS = r"(?: (?:de|du|des|d'))?"
ITSELF = (
    r"(?:nous nous (?:sommes|étions)|se (?:sont|soient|seraient)|s'(?:en )?(?:est|étai(?:en)?t|étant|être)|se serait)"
)
OUSTED = ("chassée?s?", "délogée?s?", "expulsée?s?", "évincée?s?", "boutée?s?", "repoussée?s? hors")
# "la prise de Lowfen", "la prise par l'armée", "la prise, la veille, de Lowfen"
OF = (
    r"(?: (?:totale|complète|définitive|partielle|effective|rapide|récente|surprise|prochaine))?"
    rf"(?: {ON}|(?= par )|(?=,? (?:{WHEN}|{'|'.join(STEPS)}|{ASIDE})))"
)
# "ont dû céder": done, though not gladly
OBLIGED = r"été (?:contrainte?s?|forcée?s?|obligée?s?)"
# What is still to be done, and what somebody is bound to do or ready for
MUST = r"(?:va|vont) devoir|doit|doivent|devra|devront|devrait|devraient|va|vont"
PROMISED = (
    r"(?:s'est|se sont) engagée?s? à|s'engage(?:nt)? à|(?:a|ont) (?:promis|accepté) de|promet(?:tent)? de"
    r"|accepte(?:nt)? de|(?:(?:s'est|se sont) (?:dite?s?|déclarée?s?)|se (?:dit|disent)|est|sont) prête?s? à"
)
FORCED = rf"(?:(?:dû|dut|durent|{OBLIGED} (?:de|à)) |{OBLIGED} d')"
# A day that stands inside what is said in several words: "ont achevé dimanche la conquête de"
ON_DAY = (
    rf"(?: (?:hier|aujourd'hui|(?:ce )?(?:{ANY_DAY})(?: (?:soir|matin|dernier))?|le \d+(?:er)?(?: "
    rf"(?:{ANY_MONTH}))?|{ASIDE}))?"
)
COMPLETED = (
    rf"(?:{HAVE}(?:achevé|terminé|bouclé|complété|parachevé|réussi|consommé)|(?:achev|parachev|complèt)(?:e"
    rf"|ent|èrent|a)){ON_DAY}"
)


# "n'a repris qu'un village": no negation
ONLY = rf"(?: qu[e'](?= ?(?:\d|{'|'.join(NUMBERS.ones)})\b))?"


def _past(*participles: str) -> str:
    """Return the forms of the perfect tense: auxiliary, adverbs, participle."""
    return rf"{HAVE}(?:{'|'.join(participles)}){ONLY}"


def _past_of(stem: str) -> str:
    """Return all forms that tell of the past or present of a verb in -er, the passive ones left out."""
    return rf"{HAVE}{stem}ée?s?|{stem}(?:e|ent|èrent|a|ant)|{REACH}{stem}er|après avoir{ADV} {stem}é"


# "considère comme prise la localité de Lowfen": somebody tells of what others took
GIVEN = rf"(?:donnent?|considèrent?|donnait|{HAVE}(?:donné|considéré)) (?:comme|pour) (?:désormais )?"
TAKING = (
    r"(?:prend|prennent|prit|prirent|prenant)"
    rf"|{_past('pris', 'prise', 'prises')}|{REACH}prendre"
)
RETAKING = rf"re(?:prend|prennent|prit|prirent|prenant)|{_past('repris', 'reprise', 'reprises')}|{REACH}reprendre"
NOT_TAKEN = (
    r"(?! (?:part|fin|place|feu|en otage|en charge|pour cible|d'assaut|acte|position|des mesures|une décision|la fuite"
    r"|la parole|la tête|le pouvoir|les armes|l'engagement|note|soin|contact|connaissance|effet|les commandes"
    r"|le nom|la direction|en compte|leurs? fonctions?|ses fonctions|ses responsabilités|naissance|conscience|forme"
    r"|en (?:embuscade|tenaille|étau)|pied|l'avion|la route|refuge|son envol|la mesure|leurs? distances)\b)"
    # "ont pris deux villages pour cible"
    r"(?! (?:[\w'-]+ ){1,6}?(?:pour (?:cibles?|bases?|objectifs?)|comme (?:bases?|refuges?|cibles?)"
    r"|en (?:otages?|étau|tenailles?))\b)"
)
COMING = (
    rf"(?:{BE}(?:re?passée?s?|passée?s?|tombée?s?|placée?s?|revenue?s?|retombée?s?|retournée?s?)"
    rf"|{HAVE}(?:été{ADV} (?:placée?s?|mise?s?)|basculé|changé)|pass(?:e|ent|a|èrent|ant)|tomb(?:e|ent|a|èrent|ant)"
    rf"|(?:est|sont)(?= depuis (?:hier|(?:le |ce )?(?:{ANY_DAY}))\b)"
    # "est aux mains des rebelles depuis samedi"
    rf"|(?:est|sont)(?=(?: désormais| maintenant)? (?:aux mains|entre les mains|sous (?:le )?contrôle) "
    r"(?:de |du |des |d')"
    rf"[^.,;:()]{{2,40}} depuis (?:hier|{PART_OF_DAY})?(?:\b(?:le |ce )?(?:{ANY_DAY}))?\b(?<!depuis ))"
    r"|bascul(?:e|ent|a|èrent)|reviennent|revient|retombe(?:nt)?|est désormais"
    r"|sont désormais"
    rf"|(?:à|vien(?:t|nent|nait|naient) de) (?:tomber|passer|basculer)|{BE}(?:rentrée|échue)s?|échoi(?:t|ent|rent)"
    rf"|(?:mise?s?|placée?s?|repassée?s?"
    rf"|passée?s?|tombée?s?|retombée?s?)|repass(?:e|ent|a|èrent|ant)){ADV}"
)
UNDER = (
    rf"(?: (?:sous|dans|entre|aux?|à) (?:(?:le |la |les |l'|leurs )?(?:{WHOLE}|mains|domination|autorité|coupe"
    r"|administration|giron|joug|tutelle|escarcelle|férule)|pouvoir|le camp))"
)

# "libérées de la polio", "libéré deux villages des mines": of what no army holds
NO_HOLDER = (
    rf"(?! (?:(?:[\w'-]+ ){{0,3}}?(?:{'|'.join(UNITS)}) )?(?:de la |de l'|du |des |de |d')"
    r"(?:polio\w*|quarantaine|paludisme|choléra|ebola|couvre-feu|eaux|(?-i:mines)|neiges|confinement|impôts?|taxes?"
    r"|dettes?|explosifs|engins|pollution|boue|décombres|restrictions|famine|sécheresse|rougeole|épidémie|virus|déchets"
    r"|ordures)\b)"
)

# "a rendu deux villages accessibles": made them so
MADE = (
    r"(?! (?:[\w'-]+ ){1,4}?(?:éligible|(?:in)?accessible|inhabitable|(?:im)?possible|autonome|invivable"
    r"|méconnaissable|dépendant)e?s?\b)"
)

# "deux villages rendus à leurs habitants": no army's
NOT_TO_OWNERS = r"(?![^.;:]{0,60}? (?:à leurs|à ses|aux) (?:\w+ )?(?:habitants|propriétaires|villageois|riverains)\b)"

VERBS = (
    Verb(rf"{COMPLETED} la (?:reprise|reconquête|récupération) {ON}", RC, "seize"),
    Verb(rf"{COMPLETED} la libération {ON}", L, "take"),
    Verb(rf"{COMPLETED} (?:la (?:prise|conquête|capture|chute|saisie)|l'occupation) {ON}", C, "seize"),
    Verb(
        rf"(?:la |(?-i:(?=Rep|Rec)))(?:reprise|reconquête)(?: {ON})(?! (?:les|leurs?|des|du|l') ?(?:combats|dialogue"
        rf"|affrontements|hostilités|pourparlers|négociations|offensive|travail|cours))",
        RC,
        "noun",
    ),
    Verb(rf"la (?:reprise|reconquête|récupération){OF}|la reprise de contrôle {ON}", RC, "noun"),
    Verb(rf"(?:la )?[\"'«]? ?libération ?[\"'»]?{OF}", L, "noun"),
    Verb(
        rf"(?:la |cette |une |leur |sa )(?:prise(?: de contrôle)?|conquête|capture|occupation|annexion){OF}"
        rf"|(?<!sous )(?:prise(?: de contrôle)?|conquête|capture|occupation|annexion) {ON}|(?:les "
        rf"|des )?(?:prises|conquêtes"
        rf"|captures) (?:\w+ves |\w+ntes )?{ON}|(?:capture|conquête|occupation|annexion)(?= par )",
        C,
        "noun",
    ),
    Verb(
        rf"(?:la |le )?(?:rétrocession|restitution|cession|transfert|remise|reddition)(?: du contrôle)? {ON}", H, "noun"
    ),
    Verb(
        rf"(?:le |du |un |leur |son )?(?:retrait|repli|départ|évacuation)"
        rf"(?: (?:des|de l'|de la|de ses|de leurs|du) ?(?:(?!(?:{'|'.join(UNITS)}|chef-lieu"
        rf"|capitale)\b)[\w-]+ ){{1,3}}?(?<! et )(?:{ON})"
        rf"(?<!régime de )(?<!gouvernement de )(?= ?(?:la |l')?(?-i:[A-ZÉ](?![A-Z])|\d|deux|trois|quatre|cinq|six"
        rf"|sept|huit|neuf|dix"
        rf"|plusieurs|ville"
        rf"|village|localité|région))| {ON})"
        r"(?! (?:la )?(?:troupes|forces|soldats|armes|éléments|combattants|hommes|miliciens|unités|rebelles))",
        W,
        "noun",
    ),
    Verb(rf"{GIVEN}(?:prise?|occupée?|conquise?|capturée?)s?", C, "noun"),  # who says so is no side
    Verb(rf"{GIVEN}(?:reprise?|reconquise?)s?", RC, "noun"),
    Verb(rf"{GIVEN}libérée?s?", L, "noun"),
    Verb(rf"{GIVEN}perdue?s?", X, "noun"),
    Verb(rf"(?:la )?chute{OF}", C, "fall"),
    # "Le district a vu tomber huit de ses villages aux mains du FLM"
    Verb(rf"(?:{HAVE}vu|voi(?:t|ent)) (?:tomber|passer|basculer)(?= [^.;:()]{{2,60}}?{UNDER})", C, "fall"),
    Verb(rf"(?:(?<=revendiqué )|(?<=revendique )|(?<=revendiquent ))le contrôle {ON}", C, "noun"),
    Verb(rf"(?:la )?perte {ON}", X, "noun"),
    Verb(
        rf"(?:{RETAKING}|(?<=et )(?:repris|récupéré|rétabli)|regagn(?:e|ent)|{_past('regagné')}|rétabli(?:t|ssent)"
        rf"|{_past('rétabli')}|récupère(?:nt)?"
        rf"|{_past_of('récupér')})"
        rf" {WHOLE} (?:{ON}|sur)",
        RC,
        "seize",
    ),
    Verb(
        rf"(?:{TAKING}|assum(?:e|ent)|établi(?:t|ssent)"
        rf"|{_past('établi', 'assumé', 'obtenu', 'acquis')}) {WHOLE} (?:{ON}|sur)",
        C,
        "seize",
    ),
    Verb(rf"(?:pris|prise|prises) le contrôle {ON}|sous {WHOLE}(?= par )", C, "seize"),
    Verb(
        rf"(?:{RETAKING}|reprise?s?)(?! (?:les|leurs?|des) (?:combats|affrontements|hostilités|pourparlers"
        rf"|négociations))",
        RC,
        "seize",
        r"reprise?s?",
    ),
    Verb(
        rf"{_past('reconquis', 'reconquise', 'reconquises')}|reconqui(?:ert|èrent|rent|t|s|se|ses)"
        rf"|{REACH}reconquérir|{_past_of('récupér')}|{_past_of('réoccup')}"
        r"|réoccupée?s?"
        rf"|récupèrent|récupérée?s?",
        RC,
        "seize",
        r"reconquis(?:es?)?|récupérée?s?|réoccupée?s?",
    ),
    # "Lowfen est de nouveau contrôlée par l'armée"
    Verb(
        r"(?:est|sont) (?:(?:à|de) nouveau (?:contrôlée?s?|tenue?s?)|contrôlée?s? (?:à|de) nouveau)(?= par )",
        RC,
        "seize",
        r".+",
    ),
    Verb(
        rf"{_past('réinvesti')}|réinvesti(?:t|ssent|rent)",
        RC,
        "seize",
    ),
    # not "récupère Jan Eastmoor à la gare"
    Verb(
        rf"récupère(?= (?:la |les? |l'|une? )?(?:(?:{COUNTED}|\d+) )?(?:\w+ )?(?:{'|'.join(UNITS)})\b)",
        RC,
        "seize",
    ),
    Verb(rf"(?:{_past_of('libér')}|libère(?:nt)?|libérée?s?){NO_HOLDER}", L, "take", r"libérée?s?"),
    # not "débarrassée de ses mines"
    Verb(
        rf"{BE}(?:été )?[\"«]? ?(?:\w+ment )?débarrassée?s? ?[\"»]? (?:de|des|du|d')"
        rf"(?= ?(?:(?:la |l'|les )?{SIDE}\b|(?:la |l')?(?-i:[A-Z]{{2,}})\b))",
        L,
        "take",
        r".+",
    ),
    Verb(
        rf"(?:(?:{ITSELF}{ADV}{ON_DAY}{ADV} )?emparée?s?(?= (?:de |du |des |d'))"
        rf"|{ITSELF}{ADV}{ON_DAY}{ADV} (?:emparée?s?|saisie?s?|rendue?s? (?:\w+ )?maître(?:sse)?s?)"
        rf"|s'empar(?:e|ent|a|èrent|ant|ait|aient){ADV}|se rend(?:ent|irent|it|ant)?{ADV} maître(?:sse)?s?"
        rf"|{REACH}s'emparer{ADV}"
        rf"|(?:après|pour) s'être{ADV} emparée?s?)(?: {OF_IT})?",
        C,
        "seize",
    ),
    Verb(rf"{ITSELF}{ADV} (?:adjugée?s?|assurée?s?{ADV} (?:le contrôle|du contrôle|la maîtrise) {ON})", C, "seize"),
    Verb(r"(?:fai(?:t|sant)|font|fit|firent) main basse(?: sur)?", C, "take"),
    Verb(
        rf"(?:(?:{HAVE})?m(?:is|ettent|et|it|irent|ettant)|{REACH}mettre){ADV} la main(?! (?:à|au"
        rf"|dans)\b)(?:{ON_DAY} sur)?",
        C,
        "take",
    ),
    Verb(
        rf"(?:(?:{HAVE})?rem(?:is|ettent|et|it|irent|ettant)|{REACH}remettre){ADV} la main(?! (?:à|au"
        rf"|dans)\b)(?:{ON_DAY} sur)?",
        RC,
        "take",
    ),
    Verb(rf"(?:{TAKING}|(?<=et )pris){ADV} possession {ON}", C, "seize"),
    Verb(
        rf"{HAVE}(?:étendu|élargi|imposé|assis) (?:leur|son) (?:contrôle|emprise|autorité|domination|mainmise) "
        r"(?:à|aux?|sur)",
        C,
        "take",
    ),
    Verb(
        rf"{HAVE}(?:placé|mis|fait passer|fait basculer)(?= [^.;:()]{{2,80}}? sous (?:leur|son) (?:contrôle"
        r"|autorité|coupe))",
        C,
        "take",
    ),
    # "trois villages ont retrouvé hier leur liberté"; not people
    Verb(
        rf"(?:{HAVE}(?:retrouvé|recouvré)|retrouv(?:e|ent|èrent|a)|recouvr(?:e|ent|èrent|a)){ADV}"
        rf"(?= (?:(?:{ANY_DAY}|hier|aujourd'hui) )?(?:leur|la|sa) liberté\b)",
        L,
        "pass",
    ),
    Verb(rf"{HAVE}fait (?:tomber|chuter)|f(?:ont|ait|irent|it) tomber", C, "take"),
    # "ont nettoyé deux villages de la présence des rebelles": not of mines
    Verb(
        rf"(?:{_past_of('nettoy')}|{_past_of('purg')}|nettoyée?s?|purgée?s?)"
        rf"(?= [^.;:()]{{2,80}}?\b(?:de (?:toute |la )présence )?(?:des |du |de la |de l'|de |d'){SIDE}\b)",
        L,
        "take",
        r"(?:nettoyée?|purgée?)s?",
    ),
    # "ont délogé l'armée de Lowfen", "a été chassée de Lowfen par"
    Verb(
        rf"(?:{BE}|{HAVE}été{ADV} )(?:{'|'.join(OUSTED)})(?: (?:hors )?(?:{ON})|{PARTED})"
        rf"|(?<=en )(?:{BE}|{HAVE}été{ADV} )(?:{'|'.join(OUSTED)})"
        rf"|(?<=avant d')être{ADV} (?:{'|'.join(OUSTED)})(?= (?:\w+ )?par )",
        C,
        "lose",
        r"(?!)",
    ),
    Verb(
        rf"{_past(*OUSTED)}|(?<=et )(?:chassé|délogé|expulsé|évincé)|(?:chass|délog|expuls|évinc)(?:e|ent|èrent|a"
        rf"|ant)|{REACH}(?:chasser|déloger"
        r"|expulser|évincer)",
        C,
        "oust",
    ),
    Verb(rf"{ITSELF}{ADV} vu(?:e?s)? (?:reprendre|ravir|arracher|confisquer|prendre)", C, "lose", r"(?!)"),
    Verb(rf"{HAVE}{REACH}(?:prendre|conquérir|capturer)", C, "seize"),
    Verb(rf"(?:{TAKING}|prise?s?){NOT_TAKEN}", C, "seize", r"prise?s?"),
    Verb(
        rf"{_past('conquis', 'conquise', 'conquises', 'enlevé', 'enlevée', 'enlevés', 'enlevées')}"
        rf"|{_past('ravi', 'arraché', 'envahi')}"
        rf"|{_past_of('captur')}|{HAVE}occupée?s?|occupèrent|occupa|{REACH}occuper|{_past_of('annex')}|conqui(?:ert"
        rf"|èrent|rent|t|s|se|ses)"
        rf"|{_past_of('arrach')}|ravi(?:t|ssent|rent)|enlèvent|enlevèrent|{HAVE}emportée?s? d'assaut"
        r"|emport(?:e|ent|a|èrent) d'assaut"
        # not "enlève Jan Eastmoor"
        rf"|enl(?:ève|eva)(?= (?:(?:la |le |les |l')?(?-i:[A-ZÀ-Ý][\w'-]+)(?![\w'-]| (?-i:[A-ZÀ-Ý]))"
        rf"|(?:(?:la |le |les |l'|une? )?"
        rf"(?:{COUNTED}|\d+|dizaine de|vingtaine de|douzaine de) )?(?:la |le |les |l'|une? )?(?:{'|'.join(UNITS)})\b))"
        rf"|{REACH}(?:conquérir|enlever|arracher|ravir)"
        rf"|(?:capturée?|occupée?|annexée?|arrachée?|ravie?|enlevée?|investie?)s?(?! depuis)|{_past('investi')}",
        C,
        "seize",
        r"(?:conquise?|capturée?|occupée?|annexée?|arrachée?|ravie?|enlevée?|investie?)s?",
    ),
    Verb(
        rf"(?:{COMING}) sous (?:son|leur) contrôle(?= ?[.,;])"
        rf"|(?:{COMING})(?:{UNDER})(?: (?:de l'|d'))|(?:{COMING})(?:{UNDER}){ENDS}(?= )"
        rf"|(?:{COMING})(?=,? [^.;:()]{{2,60}}?{UNDER})",
        C,
        "pass",
    ),
    # what is so again has changed
    Verb(rf"(?:est|sont|était|étaient) (?:de|à) nouveau{UNDER}{ENDS}(?= ?(?:[\w']))", RC, "pass"),
    Verb(
        rf"{BE}tombée?s?(?! (?:sous|dans|malade|amoureu|en panne|d'accord|à l'eau|sur|au combat|en disgrâce|à \d))",
        C,
        "pass",
    ),
    # "ont gagné 40 km2 et deux villages": with land, no votes
    Verb(
        rf"(?:{HAVE}gagné|gagnent|gagnèrent)(?= (?:\w+ )?[\d.,]+ ?(?:km|kilomètres)[\w²]*(?: \w+)? et )",
        C,
        "take",
    ),
    # "Lowfen, ville tombée le 3 juillet"
    Verb(
        rf"(?:(?<=, ville )|(?<=, cité )|(?<=, localité ))tombée(?= (?:le \d|(?:le |ce )?(?:{ANY_DAY})|la veille))",
        C,
        "pass",
    ),
    # "Lowfen tombe le 3 juillet": where a day or what it costs tells that no snow falls
    Verb(
        rf"tomb(?:e|ent|èrent|a)(?=,? (?:le \d|(?:le |ce )?(?:{ANY_DAY})|à (?:son|leur) tour"
        r"|sans (?:combat|résistance)|après \w+ (?:jours|semaines|mois) de (?:combats|siège)))"
        r"(?![^.;]*\b(?:finale|match|championnat|coupe|tournoi|score)\b)",
        C,
        "pass",
    ),
    Verb(rf"{ITSELF}{ADV} rendue?s?(?={ON_DAY} (?:à|aux?|sans)\b)|{HAVE}capitulé(?= (?:devant|face))", C, "pass"),
    Verb(rf"(?<=leur ){BE}échue?s?|{BE}échue?s?(?= (?:à l|à la |aux? |à (?-i:[A-Z])))", C, "pass"),
    Verb(rf"{BE}(?:re)?passée?s?{ADV} (?:à l'|à la |aux? |à (?:des |une? )?)(?=(?-i:[A-ZÀ-Ý])|{SIDE}\b)", H, "pass"),
    Verb(rf"{HAVE}échappé(?= [^.;:()]{{0,40}}?(?:au|du) contrôle)", X, "lose", r".+"),
    Verb(rf"{HAVE}changé de (?:mains?|maîtres?)|change(?:nt)? de (?:mains?|maîtres?)", C, "pass"),
    Verb(
        rf"(?:{MUST}){ADV} (?:être )?(?:passer|revenir"
        rf"|tomber){UNDER}{ENDS}"
        rf"|(?:passer(?:a|ont)|reviendr(?:a|ont)){UNDER}{ENDS}",
        C,
        "pass",
        future=True,
    ),
    Verb(
        r"remettr(?:a|ont)|restituer(?:a|ont)|céder(?:a|ont)|rendr(?:a|ont)|transférer(?:a|ont)|rétrocéder(?:a|ont)"
        rf"|(?:{MUST}|{PROMISED}){ADV} (?:remettre|restituer|céder|rendre|transférer|rétrocéder)",
        H,
        "hand",
        future=True,
    ),
    Verb(
        rf"(?:{MUST}) (?:récupérer|reprendre|recevoir)"
        r"|reprendr(?:a|ont)|prendr(?:a|ont) le contrôle (?:de|du|des|d')|recevr(?:a|ont)",
        RC,
        "take",
        future=True,
    ),
    Verb(
        rf"(?:{MUST}|s'est engagée? à|(?:{PROMISED})(?= se retirer)) (?:se retirer|quitter|évacuer) ?(?:de|du|des|d')?"
        r"|se retirer(?:a|ont) (?:de|du|des|d')"
        r"|(?:doit|doivent|devra|devront|devai(?:en)?t|va|vont|allai(?:en)?t) retirer (?:ses|leurs)"
        r" (?:troupes|forces|soldats|hommes|unités) (?:de|du|des|d')",
        W,
        "lose",
        future=True,
    ),
    # "l'armée a laissé deux villages aux mains des rebelles"
    Verb(
        rf"(?:laiss(?:e|ent|ant|a|èrent)|{HAVE}laissé)(?= (?:[^.;]{{2,110}}? )?(?:aux mains|entre les mains"
        r"|sous (?:le )?contrôle) (?:de |du |des |d'))",
        H,
        "hand",
    ),
    Verb(
        rf"{FORCED}(?:céder|remettre|rendre|livrer)"
        rf"|{_past('remis', 'remise', 'remises', f'rendu(?!e? publi){MADE}{NOT_TO_OWNERS}', 'livré', 'transmis')}"
        rf"|{_past_of('restitu')}|{_past_of('cèd')}"
        rf"|{_past('cédé', 'rétrocédé', 'transféré')}|remet(?:tent|tant)?|rétrocède(?:nt)?|transfère(?:nt)?"
        rf"|(?:remise?|restituée?|cédée?|rétrocédée?|transférée?|rendue?|livrée?)s?{MADE}{NOT_TO_OWNERS}(?! (?:compte"
        rf"|hommage|visite"
        r"|depuis (?:d|l|p)"
        r"|public|en cause|en question))",
        H,
        "hand",
        r"(?:remise?|restituée?|cédée?|rétrocédée?|transférée?|rendue?|livrée?)s?",
    ),
    Verb(
        rf"{_past('perdu', 'perdue', 'perdues')}(?: {WHOLE} {ON})?|perd(?:ent|ant|it|irent)?(?: {WHOLE} {ON})"
        rf"|perd(?:ent)?(?= )|(?<=été )perdue?s?|perdue?s?(?= (?:[^\W\d_]+ )?par (?:la |les? |l'|une? )?"
        rf"(?:{SIDE}\b|(?-i:[A-ZÀ-Ý])))",
        X,
        "lose",
        r"perdue?s?",
    ),
    Verb(
        rf"{ITSELF}{ADV} (?:retirée?s?|repliée?s?|désengagée?s?)(?: (?:{ON})|{PARTED}|(?= ?(?:[.,;]|{WHEN}|{ASIDE})))"
        rf"|{HAVE}(?:battu en retraite|décroché|plié bagage)(?: (?:{ON})|{PARTED})"
        rf"|se (?:retire|retirent|replient|retirèrent|retira) {ON}"
        rf"|{HAVE}(?:retiré|évacué) (?:ses|leurs) (?:troupes|forces|soldats|hommes|unités) {ON}",
        W,
        "lose",
        r"(?!)",
    ),
    Verb(
        rf"{FORCED}(?:abandonner|évacuer|quitter|lâcher|(?:se|nous) (?:retirer|replier) (?:{ON}))"
        rf"|{_past_of('abandonn')}|abandonnée?s?",
        W,
        "lose",
        r"abandonnée?s?",
    ),
    Verb(
        rf"(?:évacuée?s?|désertée?s?|délaissée?s?)(?= (?:\w+ ){{0,2}}?par (?:(?:\w+ ?'?){{0,2}}?{SIDE}"
        rf"|(?:les |l')(?-i:(?=[A-ZÀ-Ý]))(?:{PEOPLE})(?!\w)))",
        W,
        "lose",
        r"\w+",
    ),
    Verb(
        rf"{_past('quitté', 'fui', 'évacué', 'déserté', 'lâché')}"
        rf"|(?:quitt|évacu|désert)(?:e|ent|èrent|a)(?= (?:(?-i:[A-ZÀ-Ý])"
        rf"|(?:la |le |les |l'|(?:{COUNTED}|\d+) )?(?:{'|'.join(UNITS)})\b))",
        W,
        "lose",
        plain=True,
    ),
)

AUTHORITY = (
    r"(?:président|premier|ministre|ministère|porte-parole|commandant|chef|général|colonel|état-major|armée|militaires?"
    r"|officiels?|gouvernement|gouverneur|officiers?|responsables?|autorités|rebelles?|forces|commandement|présidence"
    r"|agence officielle"
    r"|télévision (?:d'état|publique)|médias (?:d'état|officiels)|sana|kremlin|tass|miliciens?|insurgés|communiqué"
    r"|moscou|kiev|kyiv|bakou|erevan|maire|conseiller|dirigeants?|leader|chef|députée?s?|sénat(?:eur|rice)s?"
    r"|conseil (?:provincial|régional|local))"
)
SOURCE = r"sources? (?:(?:militaire|officielle|gouvernementale|rebelle)s?|de l'armée)\b"
TO_WHOM = r"(?:(?:à|au|aux) (?:l'|la |les )?(?:[\w-]+ ){1,3}?)?"  # "a indiqué lundi à l'AFP un responsable"
# Capitals and countries that tell of what their own armies take
STATES = (
    r"Moscou|Kiev|Kyiv|Bakou|Erevan|Damas|Ankara|Bagdad|Kaboul|Khartoum|Addis-Abeba|Kinshasa|Kigali"
    r"|Bamako|Tripoli|Naypyidaw|Belgrade|Zagreb|Sarajevo|Tbilissi|Jérusalem|Téhéran|Washington|Londres"
    r"|Paris|Pékin|Hanoï|Saïgon|Afghanistan|Albanie|Algérie|Angola|Arménie|Azerbaïdjan|Biélorussie|Birmanie|Bolivie"
    r"|Bosnie|Burkina Faso|Burundi|Cambodge|Cameroun|Chypre|Colombie|Congo|Croatie|Égypte|Érythrée|Estonie|Éthiopie"
    r"|Géorgie|Ghana|Grèce|Guinée|Inde|Indonésie|Irak|Iran|Israël|Jordanie|Kazakhstan|Kenya|Kirghizstan|Kosovo|Laos"
    r"|Liban|Liberia|Libye|Macédoine|Mali|Maroc|Mauritanie|Moldavie|Mozambique|Myanmar|Népal|Niger|Nigeria|Ouganda"
    r"|Ouzbékistan|Pakistan|Pérou|Philippines|Roumanie|Russie|Rwanda|Sénégal|Serbie|Somalie|Soudan(?: du Sud)?|Syrie"
    r"|Tadjikistan|Tanzanie|Tchad|Thaïlande|Tunisie|Turkménistan|Turquie|Ukraine|Venezuela|Vietnam|Yémen|Zambie"
)
# "la chute de Lowfen n'est plus qu'une question de jours"
NEAR = r"\b(?:questions? d(?:e|')|imminente?|inéluctable|inévitable|possible|probable|improbable|exclue?|proche)"
MOOD = Mood(
    overall=r"\b(?:(?:dans|à travers) (?:tout le|l'ensemble du) pays"
    r"|(?:sur|le long de) (?:tout le|toute la|l'ensemble d(?:u|e la)) (?:ligne (?:de )?)?front"
    r"|à l'échelle nationale)\b",
    aim_before=r"\b(?:pour|afin de|tent\w+ (?:de|d')|essa\w+ de|cherch\w+ à|visant à|vis\w+ à|veut|veulent"
    r"|voul\w+|souhait\w+|menac\w+ de|si|sans|avant (?:de|la)|tentatives? (?:de|d')|appel\w+ à|exig\w+|demand\w+"
    r"|réclam\w+"
    r"|espèr\w+|ordre de|objectif (?:de|est)|en vue (?:de|d')|but (?:de|est)|après (?:des )?tentatives?|peut|peuvent"
    r"|pourrai(?:en)?t|menace de|risque(?:nt)? de|empêch\w+|contre|depuis(?! \d)|condamn\w+|dénonc\w+"
    r"|bataille pour|craint"
    r"|échou\w+ (?:à|dans)|incapables? de|(?:a|ont)-(?:t-)?(?:ils?|elles?|on)|exclu\w+ pas|exclu\w+|redout\w+"
    r"|imminen\w+)(?: (?:\w+|l'|la|le)){0,1} ?$|\b(?:toujours|encore)(?: \w+ment| en (?:grande )?partie)? ?$"
    r"|\b(?:crai(?:gn\w+|nt)|redout\w+|appréhend\w+) (?:que |qu')(?:(?!après|depuis|alors)[\w'-]+ ){1,6}?"
    r"n(?:e|')(?: ?s')? ?$"
    r"|\b(?:(?<!\d )(?:habitants|villageois|riverains)|civils|éleveurs|agriculteurs|paysans|bergers|commerçants"
    r"|pêcheurs|enseignants|étudiants|familles|parti|candidate?|liste(?! des? )"
    r"|équipe|club|entreprise|société)(?: (?!que\b|qu')[\w'-]+){0,6} ?$"
    r"|\b(?:(?<!premier )ministre|maire|police|gendarmes|pompiers)"
    r"(?: (?!que\b|qu'|annon[cç]|confirm|salu|signal)[\w'-]+){0,6} ?$"
    r"|^(?:(?:les?|la|des|un|une) |l')(?:eaux?|flammes|feux?|incendies?|inondations?|crues?|neiges?|lave|criquets"
    r"|touristes?|tourisme|manifestants?|grévistes|forêt|épidémie|rivières?|fleuve|pluies?|boues?|moustiques|rats"
    r"|sécheresse|famine|brume|obscurité|pauvreté|violence|peur|panique|psychose|colère|froid|chaleur|émotion|silence|effroi|tristesse|inquiétude|angoisse|terreur|chaos"
    r"|stupeur|liesse|joie|doute|désespoir|sable|fumée|sauterelles|tribunal|cour|justice|juge|mairie"
    r"|conseil(?! (?:militaire|national|suprême|présidentiel|de (?!\w+ municipal))))(?! [^.;]*\bété\b)"
    r"(?: [\w'-]+){0,3} ?$",
    conditional=r"\bs(?:i(?! bien)|'ils?|'elles?)(?: [\w'-]+){0,7} \[(?!(?:a|ont|est|sont|fut|furent)\b)",
    plan_before=r"\b(?:convenu|accepté|décidé|prévoit|prévu|exig\w+|demand\w+) qu(?:e |')(?:[\w'-]+ ){1,6}?$|\b(?:sera"
    r"|seront|doit|doivent|devra|devront|devrait|devraient|va|vont|sur le point (?:de|d')|prév\w+"
    r"|dates?(?: (?:de|du|d'))?|accepté (?:de|d')|engagée?s? à|convenu (?:de|d')|accord sur|promis de|prévoit|prévoient"
    r"|stipul\w+|envisag\w+)"
    r"(?: (?:être|bientôt|prochainement|ainsi|également|aussi|ensuite|la|le|de|progressivement|entièrement"
    r"|à (?:son|leur) tour)){0,3} ?$"
    r"|\b(?:promis|promet\w*|jur\w+|garanti\w*) que(?: [\w'-]+){1,8} ?$"
    r"|\bserai(?:en)?t (?:très )?(?:bientôt|prochainement) ?$",
    plan_after=r"^[^.;]{0,90}?\b(?:prévue?s?|doit|doivent|devra|devrait|aura lieu|est attendue?|programmée?|reportée?s?"
    r"|d'ici|au plus tard)\b",
    not_before=r"(?:\bn'(?:ont|a|est|étai\w+|avai\w+)|\bne (?:sont|s'est|se sont)|\bnon?)(?: (?:pas|encore|jamais"
    r"|toujours|été|réussi|à))*$"
    r"|\baucune? [\w' ]{0,30}$|\bni (?:(?!et )[\w'-]+ ){1,6}ni (?:(?!et )[\w'-]+ ){1,6}n(?:e|') ?$",
    affirmed=r",? mais (?:[\w'-]+ ){0,2}(?:reconna\w+|admet\w*|concèd\w+|affirm\w+|confirm\w+)"
    r"|, (?:affirmant|ajoutant|assurant|précisant|déclarant|soutenant|reconnaissant|admettant)(?!\w)"
    r"|\b(?:et|mais)(?: \w+)?(?: a| ont)"
    r" (?:affirmé|ajouté|assuré|précisé|déclaré|soutenu|reconnu|admis|confirmé)(?!\w)",
    denied=r"\bqualifi\w+ de \W?(?:propagande|rumeurs?|mensong\w+|désinformation|infox|fauss|faux)"
    r"|\b(?:dément\w*|démenti\w*|réfut\w+|ni(?:e|ent|é)(?= (?:avoir|que|toute|la|le|l'|les)| ?$)|rejet\w+"
    r"|fausses?|faux|infirm\w+)\b",
    untold=r"^(?:mais )?(?!.* que )[\w' -]{2,60}? (?:l'|le |la |les |(?:l'|l)?(?:a|ont) (?:aussitôt |vite |ensuite )?)?"
    r"(?:démen[tti]\w*|réfut\w+|ni(?:e|ent|é)|rejet\w+)(?: (?:cela|(?:cette|ces|cet|ce) (?:\w+)|formellement|aussitôt"
    r"|(?:l'|les? )(?:information|annonce|affirmations?)))?[ .]*$"
    r"|^une? (?:information|annonce|nouvelle|affirmation) (?:aussitôt |vite |immédiatement )?"
    r"(?:démentie|réfutée|rejetée)\b"
    r"|^(?:cette|l')\s?(?:information|annonce|affirmation) (?:a été|est) (?:\w+ )?(?:démentie|réfutée|fausse)\b",
    claiming=r"\b(?:revendiqu\w+|prétend\w*|alléguée?|[as][ue]rai(?:en)?t)\b"
    rf"|\b(?:de|d'une|selon une|selon des|selon de) {SOURCE}"
    rf"|\b(?:annonc|indiqu|déclar|affirm|assur|précis|confirm|rapport|soulign|signal)\w+ (?:(?!que\b)\w+ )?{TO_WHOM}"
    rf"(?:(?:le |la |les |l'|un |une |des )?{AUTHORITY}\b|(?:une |des |de |plusieurs )?{SOURCE})"
    rf"|\b(?:fait|font) savoir (?:le |la |les |l'|une? |des |une? de (?:ses|leurs|nos) )?{AUTHORITY}\b"
    rf"|\b(?:selon|d'après) (?:le |la |les |l'|un |une |des )?(?:\w+ )?{AUTHORITY}\b"
    rf"|\bannoncé par (?:le |la |les |l'|un |une )?{AUTHORITY}",
    party=rf"\b{AUTHORITY}\b",
    monitor=r"\b(?:[\w-]+\.(?:cd|com|info|net|org)|associated press|rfi|bbc|al[- ]jazeera"
    r"|observatoire|osdh|osce|ong|onu|nations unies|minusma|monusco|droits de l'homme|habitante?s?|résidents?"
    r"|riverains?|témoins?|activistes?|militants? des droits|société civile|kivu security"
    r"|(?<!\()(?<!\( )(?:afp|reuters)"
    r"|(?<!de )presse|journalistes?"
    r"|correspondante?s?|médias locaux|radio \w+|quotidien|journal|journaux|experts?|analystes?|chercheurs?"
    r"|spécialistes?"
    r"|institut|isw|deepstate|sources?|humanitaires?|élus? loca(?:l|ux)|chefs? (?:coutumiers?|traditionnels?)"
    r"|cartographes?"
    r"|blogueurs?|déplacés|réfugiés|médecins?|prêtre|notables?)\b",
    running=r"\b(?:(?:un|le|précédent|dernier) bilan|jusqu'à présent|à ce jour|à ce stade|au total depuis"
    r"|depuis le (?:début|lancement)|portant à"
    r"|désormais \d+"
    r"|en (?:\w+|\d+) (?:jours|semaines|mois)|ces derni(?:ers|ères) (?:jours|semaines|mois)"
    r"|au cours des derni\w+ (?:jours|semaines|mois))\b",
    running_before=r"\b(?:a|ont|avait|avaient) déjà(?: \w+)?$|\bdéjà(?: \w+)?$",
    again=r"\b(?:autres?|supplémentaires?|nouvelles?|nouveaux)\b",
    elsewhen=r"\bpour la première fois depuis [^,.;()]*"
    r"|\bqu(?:i|e|')(?: [^\s,.;()]+){0,5}? [^\s,.;()]+ai(?:en)?t [^,.;()]{0,40}?depuis [^,.;()]*"
    r"|\b(?:première|plus grande|seule|dernière|pire) [^,.;()]{0,40}? depuis [^,.;()]*",
    recalled=r"\b(?:occupée?s?|prise?s?|tenue?s?|aux mains [^,.;()]{2,40}?) depuis (?:19|20)\d\d"
    r"|\b(?:traité|accords?|convention|pacte|frontière|guerre|constitution|cessez-le-feu)(?: \w+)? (?:de|en) (?:19"
    r"|20)\d\d"
    r"|(?:^|\b(?:en|durant|pendant|depuis|dès|mars|(?<!plus )(?<!moins )(?<!près )(?<!total )de|début|fin|courant) )"
    r"((?:1[0-9]|20)\d\d)(?![\d,.-]*\d| (?:villages"
    r"|localités|villes))",
    before_vote=r"\b(?:à (?:\w+ )?\w+ (?:jours|semaines|mois) (?:de |d)|à (?:la veille|l'approche) (?:de |d)|avant )"
    r"(?:l'|la |les |es |u )(?:élections?|présidentielle|législatives|scrutin|(?:premier|second) tour)"
    r"(?: \w+(?:elles?|ives|ales))?",
    elsewhere={
        Topic.VOTE: r"\b(?:(?-i:Municipales|Cantonales|Régionales|Départementales)(?= ?:)"
        r"|(?-i:[Ll]es Verts)(?=[^.;:]* (?:communes|mairies|municipalités)\b)"
        r"|(?:la|de la|à la) (?:gauche|droite)|écologistes|(?<=des )municipales|élections?"
        r"|scrutin|électeurs|suffrages|législatives|(?<=les |aux )municipales|présidentielle"
        r"|électora(?:le?s?|ux)|isoloirs?|dépouillement|bureaux? de vote|(?:premier|second) tour|urnes"
        r"|bulletins de vote|(?:à la|de) majorité (?:absolue|relative)|conseillers municipaux|maires? sortante?s?"
        r"|ballottages?|(?:la|les|une|deux|trois|sa|ses|leurs?) listes?(?= (?:de |d'|du |des )?(?:l'opposition"
        r"|la majorité|la gauche|la droite|candidats?|citoyennes?|indépendante?s?|écologistes?|conduites?|menées?"
        r"|union|communes?|arriv))|commissions? de recensement)\b",
        Topic.SPORT: r"\b(?:tournoi|championnat|demi-finales?|quarts de finale"
        r"|(?<!stade de )(?<!terrain de )football)\b",
        Topic.EXERCISE: r"\b(?:pendant|lors de|au cours de|durant|dans le cadre de) (?:l'|un |cet )exercice\b"
        r"|\b(?:ennemi|camp|adversaire) fictif",
        Topic.MEMORY: r"\bmusée de la libération\b",
        Topic.BUSINESS: r"\b(?:groupe (?:hôtelier|bancaire|immobilier|agroalimentaire|pétrolier|minier)"
        r"|magasins|hypermarchés|succursales|filiales)\b",
    },
    moved=r"\b(?:reporté|repoussé|différé|prolongé)\w*\s+(?:\w+ ){0,3}?(?:au|à|jusqu'au)\s+$",
    partial=r"\b(?:partiellement|en partie|partiel(?:le)?)\b",
    resumed=r"\b(?:un|le|ce|précédent|dernier) bilan\b|\b(?:cette|la même) (?:région|province|zone)\b"
    r"|\bce (?:territoire|district|secteur)\b"
    r"|\bdans (?:(?:le |l')[\w-]*(?:nord|sud|est|ouest|centre) )?"
    r"(?:(?:de )?la région|(?:de )?la province|le territoire|le district|du territoire|du district)(?! (?:de|du|d'))",
    denied_after=r",? (?:une )?(?:information|annonce|affirmation) (?:que|qu') ?(?:[\w'-]+ ){0,4}"
    r"(?:dément|nie|conteste|réfute|démentent|nient|contestent|réfutent)\b"
    r"|(?:ce que|chose que) (?:l'|la |les? |(?-i:(?=[A-ZÀ-Ý])))(?:[\w'-]+ ){1,3}"
    r"(?:dément|nie|conteste|réfute|démentent|nient|contestent|réfutent|(?:a|ont) (?:aussitôt )?(?:démenti|nié"
    r"|contesté|réfuté))\b|ce que (?:dément|nie|conteste|réfute"
    r"|démentent|nient|contestent|réfutent|(?:a|ont) (?:démenti|nié"
    r"|contesté|réfuté))\b|,? (?:information|affirmation|annonce) (?:aussitôt |rapidement )?démentie"
    r"|,? (?:mais c'est|ce qui est) (?:faux|un mensonge)\b(?! que)",
    past=r"\b(?:l'(?:an|année) (?:dernier|dernière|passée?)|l'(?:été|hiver|automne) dernier|le printemps dernier"
    r"|le mois (?:dernier|passé)|il y a \w+ (?:mois|ans))\b",
    supposed_after=r"^[^.;]{0,60}?\b(?:permettrait|ouvrirait|donnerait|constituerait|représenterait|marquerait"
    r"|couperait"
    r"|priverait|isolerait)\b"
    rf"|^[^.;]{{1,60}}?\b(?:est|serait|sera|semble|paraît|devient|devenue?|était)\b[^.;]{{0,30}}?{NEAR}",
    told=r"c'est ce qu|(?:l'|cette )(?:information|annonce) (?:a été|vient)|une information\b|l'annonce\b",
)

HEADINGS = Headings(
    day=r"\b(?:date|jour|quand)\b",
    name=r"noms?|lieux?",
    taker=r"à|forces?|preneur|nouveau (?:contrôle|détenteur)",
    loser=r"de|ancien (?:contrôle|détenteur)",
    total=r"(?:sous-)?total\b.*|ensemble",
    untaken=r"(?:non|jamais|pas)\b|(?:encore|toujours) (?:tenu|occupé|contrôlé|aux mains|sous)",
    unknown=r"inconnus?|inconnue|non (?:précisé|connu)",
    events=symbols(
        {
            C: "prise capture chute capturé prise conquête occupation occupé pris",
            RC: "reprise repris",
            L: "libération libéré libérée",
            H: "remise transfert restitution rétrocession",
            W: "retrait évacuation",
            X: "perte perdu",
        }
    ),
)

LEXICON = Lexicon(
    kinds=KINDS,
    headings=HEADINGS,
    words=WORDS,
    phrases=PHRASES,
    units=UNITS,
    types=TYPES,
    verbs=VERBS,
    numbers=NUMBERS,
    dates=DATES,
    mood=MOOD,
    demonym=r"(?!)",
    these=frozenset("ces".split()),
    pronouns=frozenset("ils elles il elle".split()),
    members=frozenset(
        "rebelles combattants forces troupes soldats hommes unités armée armées milices djihadistes jihadistes "
        "miliciens militaires "
        "groupe groupes insurgés militants éléments colonne colonnes gouvernement régime membres combattant "
        "séparatistes islamistes terroristes partisans mercenaires paramilitaires miliciens".split()
    ),
    side_prefix=r"pro-[\w-]+|anti-[\w-]+",
    discourse=Discourse(points=True),
    family=Family.ROMANCE,
    states=STATES,
)
