"""Spanish: numbers and days, and what stands apart between a verb and its object."""

from __future__ import annotations

from pipeline.parse.lexicon.kinds import Armies, Days, Deeds, Heads, Kinds, Names, Places, Romance, Sides, Sites, Small
from pipeline.parse.lexicon.shapes import DateWords, NumberWords

ONES = {
    **{
        word: value
        for value, word in enumerate(
            "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
            "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
            "veintisiete veintiocho veintinueve".split(),
            start=1,
        )
    },
    "un": 1,
    # "dos localidades en Lowfen y una tercera en Highfen"
    **{f"{a} {nth}": 1 for a in ("un", "uno", "una") for nth in ("segunda", "tercero", "tercera", "cuarta", "quinta")},
    "una": 1,
    "dieciseis": 16,
    "veintiún": 21,
    "veintiuna": 21,
    "veintidos": 22,
    "veintitres": 23,
}
TENS = {
    word: value * 10
    for value, word in enumerate("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), start=3)
}
ABOUT = {
    "media docena": 6,
    "docena": 12,
    "dos docenas": 24,
    "tres docenas": 36,
    "cuatro docenas": 48,
    "decena": 10,
    "quincena": 15,
    "veintena": 20,
    "treintena": 30,
    "cuarentena": 40,
    "cincuentena": 50,
}

NUMBERS = NumberWords(
    ones=ONES,
    tens={
        **TENS,
        **{f"{ten} y {one}": TENS[ten] + value for ten in TENS for one, value in ONES.items() if value < 10},
        **{f"{a}{word}{of}": n for word, n in ABOUT.items() for a in ("", "una ") for of in ("", " de")},
        "medio centenar de": 50,
        "medio centenar": 50,
    },
    hundreds={
        "cien": 100,
        "ciento": 100,
        "un centenar de": 100,
        "centenar de": 100,
        **{
            stem + end: value * 100
            for value, stem in enumerate(
                "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split(), start=2
            )
            for end in ("os", "as")
        },
    },
    thousand=("mil",),
    joiner="y",
    dozen="(?:una )?docena(?: de)?",
    at_least=r"(?:más de(?: una)?|al menos(?: una)?|por lo menos|no menos de|como mínimo|un mínimo de|cuando menos)",
    at_most=r"(?:hasta|como máximo|a lo sumo|menos de(?: una)?|no más de)",
    approx=r"(?:unos|unas|cerca de|casi|alrededor de|aproximadamente|en torno a|cosa de|una(?= \w+ena))",
    vague=(
        r"varios|varias|algunos|algunas|(?:decenas|docenas|centenares|cientos) de|numeros[oa]s|much[oa]s"
        r"|un puñado de|una serie de|divers[oa]s|múltiples|un buen número de|un gran número de"
    ),
    between="(?:entre|de)",
    stops=True,
    to="(?:a|o)",
)

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()
ANY_MONTH = "|".join((*MONTHS, "setiembre"))
ANY_DAY = "|".join((*WEEKDAYS, "miercoles", "sabado"))
PLAIN = (*enumerate(WEEKDAYS), (2, "miercoles"), (5, "sabado"))

PART_OF_DAY = (
    r"(?:en|durante|por) (?:la|el) (?:madrugada|noche|mañana|tarde|jornada|amanecer|transcurso) (?:del?(?: este"
    rf"| el)?)(?! \w+ al (?:{ANY_DAY}))"
    r"|en la mañana del?(?: este| el)?|(?:a |en )?(?:primera|última) hora (?:del?(?: la (?:mañana|tarde|noche))?)"
    r"|al amanecer del?"
)
# Days that are counted from the one told before.
STEPS = {
    **dict.fromkeys(("la víspera", "el día anterior", "un día antes", "el día previo", "el día de antes"), -1),
    **dict.fromkeys(("dos días antes", "la antevíspera", "dos días atrás"), -2),
    **{
        f"{n} días antes": -days
        for days, word in enumerate(("tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"), start=3)
        for n in (word, days)
    },
    **dict.fromkeys(("al día siguiente", "el día siguiente", "un día después", "un día más tarde", "al otro día"), 1),
    **dict.fromkeys(("dos días después", "dos días más tarde"), 2),
    **dict.fromkeys(("tres días después", "tres días más tarde"), 3),
    **{
        f"{n} días {later}": days
        for days, word in enumerate(("cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"), start=4)
        for n in (word, days)
        for later in ("más tarde", "después")
    },
    **dict.fromkeys(("una semana después", "una semana más tarde"), 7),
    **dict.fromkeys(
        (
            "ese día",
            "ese mismo día",
            "el mismo día",
            "aquel día",
            "ese mismo jueves",
            *(f"{that} {part}" for that in ("esa misma", "la misma", "esa", "aquella") for part in ("noche", "tarde")),
            "esa misma mañana",
            "la misma mañana",
            "horas después",
            "horas más tarde",
        ),
        0,
    ),
}
# What stands apart between a verb and its object, or its holder: how, after what, once more; the short ones also
# inside a verb.
HOW = (
    r"(?:a su vez|por sí sol[oa]s?|de (?:nuevo|madrugada|golpe)|otra vez|por (?:completo|fin|sorpresa|la fuerza)|sin "
    r"(?:combatir|lucha|resistencia))"
)
ASIDE = (
    r"(?:(?:cada un[oa] )?a su vez|(?:durante|por|por espacio de) (?:unas|varias|algunas|pocas|\w+) horas"
    r"|de (?:nuevo"
    r"|madrugada|noche|golpe|forma definitiva)|otra vez|por (?:sorpresa|la fuerza|completo|segunda vez"
    r"|primera vez|fin|asalto|igual)|al (?:amanecer|alba|mediodía|anochecer|completo)|a (?:sangre y fuego"
    r"|primera hora|última hora|media \w+)"
    r"|sin (?:combat(?:ir|e|es)|lucha|(?:apenas |encontrar |hallar |oponer )?(?:mayor |ninguna |gran "
    r")?(?:resistencia|oposición)"
    r"|(?:disparar|pegar|hacer) un (?:solo )?(?:tiro|disparo)|derramamiento de sangre|esfuerzo)"
    r"|en (?:apenas |solo |menos de )?(?:unas|pocas|cuestión de|unos|pocos) (?:pocas |pocos )?(?:horas|días)"
    r"|un[oa] tras otr[oa]|una a una|poco a poco|en un ataque relámpago|además|en una ofensiva relámpago"
    r"|(?:tras|después de|luego de|al cabo de|al término de|mediante) (?:(?:\w+ ){1,4}?(?:de ))?(?:\w+ "
    r")?(?:combates|enfrentamientos|batalla|asedio"
    r"|cerco|lucha|choques|ofensiva|operación|resistencia|sitio|asalto|bombardeos|conversaciones)"
    r"(?: (?:encarnizad[oa]s|violentos|intensos|dur[oa]s|sangrient[oa]s?|fallid[oa]s))?"
    r"|(?:durante|por|en) la (?:madrugada|noche|mañana|tarde|jornada)(?! del\b| de (?!(?-i:[A-ZÁÉÍÓÚÑ]))))"
)

DATES = DateWords(
    anniversary=r"\baniversario d(?:e|el)\b|\bse cumplen (?:hoy )?\w+ años\b",
    state="a (?:día|fecha) de",
    of_month="de",
    before_year="del?",
    until=r"(?:al|a|y)(?:\s+el)?",
    months={**{month: n for n, month in enumerate(MONTHS, start=1)}, "setiembre": 9},
    weekdays={
        **{
            day + part: n
            for n, day in PLAIN
            for part in ("", " pasado", " por la mañana", " por la noche", " por la tarde")
        },
        **{f"pasado {day}": n for n, day in PLAIN},
        **{f"mismo {day}": n for n, day in PLAIN},
        **{f"noche del {WEEKDAYS[n - 1]} al {day}": n for n, day in enumerate(WEEKDAYS)},
    },
    days={
        "hoy": 0,
        "esta mañana": 0,
        "esta jornada": 0,
        "en esta jornada": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "esta madrugada": 0,
        "anoche": -1,
        "la pasada noche": 0,
        "la noche pasada": 0,
        "ayer": -1,
        "ayer mismo": -1,
        "hoy mismo": 0,
        "ayer mismo por la tarde": -1,
        "ayer por la mañana": -1,
        "ayer por la tarde": -1,
        "ayer por la noche": -1,
        "anteayer": -2,
        "hace dos días": -2,
        "hace tres días": -3,
        "antier": -2,
        "antes de ayer": -2,
        "mañana": 1,
        "en la mañana": 0,
    },
    on=rf"(?:(?:el|este|del|al|la|durante la|{PART_OF_DAY}|ayer,?"
    rf"|hoy,?)\s+)?(?:pasado\s+)?(?:{ANY_DAY})(?:,(?=\s+(?:(?:día|el) )?\d))?(?:\s+(?:día|pasado))?"
    rf"|{PART_OF_DAY}(?: día)?|el pasado|el día|este|el|del|al|(?:la|durante la|en la)(?! mañana)|entre el|día|los días"
    r"|con fecha",
    since=rf"(?:desde|a partir d?el?|desde el pasado)(?: el| este| del)?(?: día)?(?: pasado)?(?: (?:{ANY_DAY}))?",
    by=rf"(?:antes|a más tardar|hasta|para)(?: del?| el| este)?(?: día)?(?: (?:{ANY_DAY}))?",
    past_day=r"(?:en|durante|a lo largo de) las (?:últimas|pasadas) (?:24|veinticuatro) horas"
    r"|en (?:menos de )?24 horas",
    window=r"(?:en|durante|a lo largo de|desde hace|en menos de|en apenas|en solo)(?: l[oa]s)?(?: últim[oa]s"
    r"| pasad[oa]s)?"
    r"\s+(?:\w+\s+)?(?:días|semanas|meses|horas)(?: (?:siguientes|posteriores|que siguieron))?"
    r"|en una? (?:sol[oa] )?(?:semana|mes|día)",
    of_itself=r"(?<=víspera) del?\b|(?<=(?:por|\Wde) la mañana)",  # no tomorrow
    loose=(
        # "El 14 ocuparon": of the month told before
        rf"(?-i:El) (?:[12]\d|3[01]|[1-9])(?=, [^\W\d]| (?!(?:del?|por ciento|{ANY_MONTH})\b)(?-i:[a-záéíóúñ]))|"
        r"(?:(?:durante|en) )?(?:esta|la|la pasada|la última|la próxima) semana"
        r"(?: (?:pasada|próxima))?|este (?:mes|año|fin de semana"
        r"|verano"
        r"|invierno)"
        r"|el (?:mes|año|fin de semana) (?:pasado|próximo)|el pasado (?:mes|año|fin de semana)|recientemente"
        r"|últimamente|el fin de semana"
        r"|hace (?:\w+ ){1,3}?(?:días|semanas|meses|años|horas)|en los últimos (?:días|meses)"
        rf"|(?:a )?(?:principios|comienzos|mediados|finales|fines)"
        rf" (?:de (?:{ANY_MONTH}|año|20\d\d)(?: de (?:19|20)\d\d)?"
        r"|del año pasado|del pasado año)"
        rf"|(?:en|desde) (?:{ANY_MONTH})(?:\s+(?:de\s+|del\s+)?(?:19|20)\d\d| pasado| del año pasado)?"
        rf"|(?:{ANY_MONTH})(?: de| del) (?:(?:19|20)\d\d|año pasado)|en (?:19|20)\d\d"
        # "tres días después", not "tres días después de tomar", which has a deed of its own
        rf"|(?:{'|'.join(sorted(STEPS, key=len, reverse=True))})(?! de (?!haber)\w+r(?:se|l[oa]s?)?\b)"
        r"(?!(?<=después) (?:del|de (?:l[ao]s?|el|sus?|una?))\b)"
        r"|desde (?:19|20)\d\d|(?:\w+ )?(?:días|semanas|meses|años) (?:antes|después(?! de (?:haber|\w+r(?:se"
        r"|l[oa]s?)?)\b))"
        r"|(?:el|ya el|a las? (?:\w+ )(?:y media )?del) día \d{1,2}(?! de\b)"
    ),
    steps=STEPS,
)

KINDS = Kinds(
    length="km|kilómetros?|metros?|millas?|leguas?",
    names=Names(
        former=r"una|uno|primer[ao]?",
        latter=r"otr[oa]|segund[oa]",
        article="una?",
    ),
    armies=Armies(
        one_army="ejército|fuerzas armadas|(?:tropas|fuerzas) (?:gubernamentales|regulares)",
        movement=".*movimiento",
    ),
    sites=Sites(seat="capital"),
    heads=Heads(
        part="antecedentes|contexto|consecuencias|reacciones|desarrollo|preludio|cronología|historia|bajas|análisis"
        "|batallas?|ofensivas?|contraofensivas?|combates|asedios?|resumen|resultados?|conclusi(?:ón|ones)|notas|fuentes",
        own_bulletin=r"(?:comunicado|parte (?:oficial|militar|de guerra|de operaciones))s?\b",
        bulletin=r"(?s:.*)\b(?:comunicado|bolet[íi]n|parte(?: oficial| militar| de guerra)?)\b(?s:.*)",
    ),
    days=Days(
        nth=r"(?:(?:(?:ya )?el|a las? .* del) día|el) (?P<day>\d{1,2})",
        on_which="cuando",
        paper="acuerdos?|pacto|tratado|tregua|armisticio|protocolo|decreto|cese del fuego|alto el fuego",
        of_begun=r"(?:firmad|suscrit|iniciad|lanzad|comenzad|emprendid|anunciad|pactad|acordad|declarad)[oa]s?",
    ),
    romance=Romance(
        subjunctive=r"\w+aran?(?: .+)?",
        after="después|luego",
        unchanged=r"\w+[aií]do",
        dwellers="habitantes?|almas|personas|vecinos",
        in_span="desde|durante|tras|después",
        from_day="del? al?",
        governs=r"gobernador[a]?|gobernación|administración|prefect[oa]",
        whence="desde",
        how=r"(?-i:(?!Cle)\w{4,}mente)|asimismo|así mismo|entretanto|ahora|hasta",
        and_then="y|luego|después|y (?:luego|después)",
        the_latter="(?:est[ae]|la|el) últim[oa]|ést[ae]",
        the_last_ones="(?:est[ao]s|l[ao]s) últim[ao]s",
        itself="se",
        one_of_all="últim[oa]|primer[oa]|principal|mayor",
        said_again="con",
        occupied="(?:ocup|abandon|evacu|desaloj)ad[oa]s?",
        of_town=r"(?-i:de las? (?:Vega|Cañada|Frontera|Reina|Sierra|Torre|Fuente|Mata|Cruz|Concepción|Victoria|Jara"
        r"|Calzada|Orden|Rambla|Ribera|Selva|Condesa|Peña|Dehesa|Fuentes|Torres)"
        r"|del (?:Río|Rey|Campo|Monte|Mar|Duque|Fresno|Pardillo|Arzobispo|Castillo|Camino|Conde|Puerto"
        r"|Segura|Ebro|Jarama)"
        r"|de los (?:Caballeros|Infantes|Barros|Palacios|Santos|Reyes|Montes|Arcos|Ríos)|de (?:Henares|Ebro|Duero))",
        bare_of="del?",
        themselves="ell[oa]s?|él",
        joining="unen?|conectan?|enlazan?",
        speaks="habl(?:an?|ó|aron|aban?)",
        fell=r"cay(?:ó|eron)|caen?|han? caído",
        with_of=r".*\bdel?",
        east="este",
        feature="(?-i:(?:Salto|Cerro|Loma|Vértice|Cota|Monte|Peña|Peñón|Collado|Pico|Puente|Cuesta|Ermita"
        "|Altos?(?= del? )|Colina)(?: .+)?)",
        of_region=r"(?:fronteri|costeñ|montañ|petrol|miner|agríc)\w+|estratégi\w+|vecin[oa]|limítrofe|colindante|rebelde"
        "|separatista",
        participle=r"(?-i:[^\W\d_]+[ai]d[oa]s?)",
        named_for=r"(?-i:del .*|\d.*)",
        the_last=r"(?:.*\s)?(?:tercer[oa]|cuart[oa]|últim[oa]|otr[oa])",
        one_more="una? (?:segund[oa]|tercera?|cuart[oa]|quint[oa])",
        such_as="como",
        more="más|adicional",
        by_now=r"(?:ya (?:son|suman)|(?:son|suman) ya|con (?:lo que|est[oa]s?|ell[oa]s?),? (?:ya )?(?:son|suman))",
        whole="(?:la práctica |la casi |la )?totalidad|el conjunto",
        announced="(?:anunci|confirm|reivindic|proclam)ad[oa]s?",
        denied="(?:desmentid|negad|refutad|rechazad)[oa]s?",
        upon="tras|después|desde",
        saw=r"(?:.*\b)?(?:vio|vieron|ven?|visto) (?:caer|pasar)",
        counts="cuentan?|contabilizan?|registran?",
        all_of="tod[oa]",
        along_with="con",
        until="antes",
        against="contra|frente al?",
        mutual="combates?|enfrentamientos?|choques?|batallas?",
        falls_back=r"(?:.*\b)?se (?:han? |habían? |hubieran? )?(?:re?pleg|replieg|retir)\w+(?: del?)?"
        r"|(?:.*\b)?(?:retroced\w+|hu(?:y|i|í)\w*|(?:re?pleg|retir)\w+se(?: del?)?)",
        long_after=r"(?:horas?|días?|semanas?|mes(?:es)?|años?) después de "
        r"(?:(?:haber|\w+r)(?:l[oa]s?|se)?|(?:la|su) \w+ de$)",
        farm="granjas?|fincas?",
        zones="zonas|sectores|áreas",
        zone="zona|área",
        over_place="control (?:de|del|sobre)",
        retreat="retirada|repliegue|salida|huida|marcha|rendición",
        of_those=r"(?:.*\b)?(?:retirada|repliegue|retiro|salida|huida) de l[oa]s(?: [\w-]+ y(?: (?:de )?l[oa]s)?)?",
        leaving=r".*\b(?:retirada|repliegue|retiro) (?:de l[oa]s?|del|de el) (?P<who>[^.;,]+?) del?(?: l[oa]s?)?",
        in_hands=r".*\b(?:manos|poder) de l[oa]s",
        neighbour="vecin[oa]|cercan[oa]",
        neighbours="vecin[oa]s|limítrofes|colindantes",
        although="aunque|pero|si bien",
        beset="(?:siti|asedi|cerc|rode|bombarde|atac|acos|hostig|defend)(?:ad|id)[oa]s?",
        front="frente (?:norte|sur|este|oeste|central|oriental|occidental)",
        city_of="ciudad",
        republic="repúblicas? (?:populare?s?|autónomas?|socialistas?)",
        having="(?:haber|habiendo) .*",
        there="allí|ahí|allá",
        stronghold="fuerte|bastión|feudo|reducto|fortaleza|baluarte|plaza",
        that_of="el|las?|los",
        plural_article="l[oa]s",
        freed=".*(?:lib[eé]r|captur).*",
    ),
    small=Small(
        also="también|además|luego|después|posteriormente|más tarde",
        the="el|las?|los",
        one="a",  # "a un barrio de Lowfen", where that is a place
        both="amb[oa]s",
        pointing="el|la|este|esta|ese|esa",
        definite="el|las?|los|este|estas?|estos|ese|esas?|esos",
        clitic="las?|los?|les?",
        clitics="las|los|les",
        to="al?",
        by_taking="con|tras",
        saying_that="que",
        that="que|cual|cuales",
        of_which="cuy[ao]",
        not_these="no",
        but_these="sino",
        so_that="para que",
        meanwhile="cuando|mientras|porque|aunque",
    ),
    places=Places(
        inside="dentro|en el interior (?:de|del)",
        between="entre",
        one_kind=".*[^s]",
        pointed="ciudad|localidad|pueblo|aldea|población|poblado",
        of_place="alcalde|habitantes|vecinos|residentes|puertas|batalla|sitio|asedio|cerco|calles|bombardeo",
        within="en",
        toward="hacia",
        over="contra|sobre",
        seat="base",
        posts=r"(?:puesto|base|cuartel|posici|comisar|cerro|colina|loma|aer[oó]|puente|edificio).*",
        size="(?:km|kilomet|hectare|acre).*",
    ),
    sides=Sides(
        no_voice=r"(?:a través del?|en|mediante|vía|por) .*",
        backed=r"(?:apoyad|respaldad|aliad|financiad|armad|dirigid|leal|cercan)[oae]?s?",
        peaceful=(
            r"ONG|ONU|MSF|CICR|ACNUR|PMA|OMS|Unicef|(?:Cruz|Media Luna) Roja|cooperantes|humanitari[oa]s"
            r"|socorristas|observadores|empresas?|compañías?|agencias?|equipos?|obreros|maestros|docentes"
            r"|médicos|expatriados|periodistas|inversores|voluntarios civiles"
        ),
        authorities="autoridades",
        governing="autoridades|ministerio",
        in_short="grupo|movimiento|organización|guerrilla|rebelión",
        owned="sus",
        ours="nuestr[oa]s(?: .*)?",
        office="radio|media",
        own_people=r"nuestr[oa]s\b",
        adding="además|también|asimismo|igualmente",
        we=r"(?:nos )?(?:hemos|habíamos)\b.*",
        voice="portavoz|responsable|dirigente|vocero|comandante|jefe|general",
        head_of_state="president[ea]|mandatario|primer ministro",
        person=r"general(?:es)?|coron?el(?:es)?|comandantes?|capit[aá]n|tenientes?|mariscal|sargento|almirante|cabecilla"
        r"|(?:vice|ex)?president[ea]s?|jef[ea]s?|líder(?:es)?|leader|opositor[ae]?s?|disidentes?|periodistas?"
        r"|activistas?|militantes?|diputad[oa]s?|senador[ae]?s?|ministr[oa]s?|gobernador[ae]?s?|alias|obispo|emir|jeque"
        r"|alcald[ea]s?|imán|padre|cura|doctor[ae]?|profesor[ae]?|abogad[oa]s?|pilotos?|dirigentes?|portavoz|vocero|capo|narco"
        r"|exjefe|narcotraficante|soldado",
        byname="alias",
        rank=r"rey|reina|duque|conde|príncipe|emperador|sultán|emir|general|coron?el|comandante|capit[aá]n|mariscal|presidente?|jefe|líder|leader",
        many=r"\w+(?:istas|eses|anos|inos|eños|enses)",
        mine="su(?= )",
        own="sus?",
        these=r"(?:ést[oa]s|est[oa]s (?=se |ha|tom|ocup)|aquéll?os)\b",
        permitted=r"perm\w+ (?:a l[oa]s |a la |a una? |al? )(?P<who>[^.;,]+?)(?: \(\w+\))?"
        r" (?=(?!militar\b)\w+[aeié]r(?:se)?\b)",
        their_men="hombres",
        owning="(?:reivindic|atribuy|adjudic).*",
        announcing="(?:anunci|inform|confirm).*",
    ),
    deeds=Deeds(
        yields=r"(?:(?:se )?(?:han?|habían?) )?(?:retir\w+|replieg\w+|repleg\w+|retroced\w+|hu[iy]\w+|rindi\w+)",
        fought="(?:atac|enfrent|ofensiv|asalt|asedi|combat|bomb|raid).*",
        enters=r"entr(?:an?|ó|aron|aban?|ado)|penetr\w+|irrump\w+|ingres\w+|desembarc\w+",
        blamed="acus(?:an?|ó|aron|aban?|ando|ado)",
        battle="batallas?|combates?|asaltos?|ataques?|ofensivas?|enfrentamientos?|choques?",
        motion=r"(?:mov|march|bomb|atac|entr|avan[cz]|cerc|asedi|siti|alcan[cz]|penetr|irrump|rode|infiltr|asalt)\w*",
        advances="ofensiva|avance|contraofensiva",
        struck=r"(?:bombarde|atac|golpe|incendi|quem|destru|dañ|arras|alcanz|saque|cerc|asedi|siti)\w*",
        second=r"(?:saque|quem|incendi|destruy|destru[ií]|arras|fortific|asegur|limpi|consolid)\w+",
        acts=".*(?:ó|aron|ieron|ando|endo)|avanzan?|atacan?|lanzan?|cruzan?|derrotan?|baten?|invaden?"
        "|atraviesan?|entran?|desembarcan?|penetran?|contraatacan?|asedian?|cercan?|marchan?",
        no_subject=r"(?:tras )?(?:haber|haberse|al|tras)\b.*|(?:después|luego) de\b.*|habiendo\b.*",
        had=r"habí\w*",
        been=r"habían?\b.*",
        imperfect=r"(?:estab|había)\w*\b.*|.*\bhabían? .*",
        told_before="habían?|ya",
        lost_in="(?:perd|ocup|tom|conquist)[ai]d[oa]s?",
        before="antes de.*",
        impersonal=r"(?:ha|habrí?a|había)n? \w+(?:ad|id|uest)o|(?:recuper|liber|re?conquist|retom)(?:ó|aron)",
        retaking="recuperar|retomar|reconquistar|liberar|recobrar",
        out_of=r".*\b(?:expuls|desaloj|desplaz|ech)ad[oa]s?",
        citing="citando|nombrando|enumerando|mencionando",
        enumerating=r"siguientes?|enumer\w+|nombres|concern\w+|mencion\w+",
        summing="situación|resumen|avances|novedades|lista|nombres|informaba|informó|hablaba|habló|habla|total|balance|recuento|cuenta",
    ),
)
