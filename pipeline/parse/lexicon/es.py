"""Spanish."""

from __future__ import annotations

from pipeline.model import Unit
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
from pipeline.parse.lexicon.spanish import ANY_DAY, ANY_MONTH, ASIDE, DATES, HOW, KINDS, NUMBERS, PART_OF_DAY, STEPS

UNITS = {
    **dict.fromkeys(
        "localidad localidades pueblo pueblos aldea aldeas ciudad ciudades población poblaciones poblado poblados "
        "asentamiento asentamientos villa villas caserío caseríos vereda veredas corregimiento corregimientos "
        "pueblito poblacion urbe urbes".split(),
        Unit.LOCALITY,
    ),
    **dict.fromkeys("municipio municipios comunidad comunidades comuna comunas".split(), Unit.COMMUNITY),
    **dict.fromkeys("barrio barrios suburbio suburbios barriada barriadas".split(), Unit.NEIGHBOURHOOD),
}
TYPES = {
    **dict.fromkeys("distrito distritos raión raiones rayón".split(), Unit.DISTRICT),
    **dict.fromkeys(
        "región regiones provincia provincias departamento departamentos óblast oblast gobernación gobernaciones "
        "gobernorato gobernoratos estado estados cantón cantones prefectura prefecturas condado condados "
        "subregión comarca comarcas voivodato voivodatos wilaya wilayas valiato".split(),
        Unit.WHOLE_REGION,
    ),
}

WORDS = symbols(
    {
        "i": "en dentro",
        "o": "de del",
        "b": "por",
        "t": "a al",
        "a": "y e",
        "e": "excepto salvo menos",
        "l": "incluyendo incluida incluido incluidas incluidos",
        "y": "norte sur oeste noreste noroeste sureste suroeste nororiental noroccidental suroriental "
        "suroccidental septentrional meridional oriental occidental central centro sudeste sudoeste nordeste rural "
        "rurales vecina limítrofe colindante fronteriza fronterizo",
        "z": "sierra serranía macizo delta campo afueras periferia zona zonas frente línea frontera costa corredor"
        " cuenca valle llanura enclave "
        "sector sectores península área áreas ofensiva operación eje dirección extrarradio territorio territorios "
        "campiña capital bastión feudo reducto bajo alto alrededores inmediaciones cercanías proximidades "
        "contorno entorno",
        "u": "parte mitad mayoría porción porciones",
        "r": "otros otras otro otra demás restantes resto nuevos nuevas adicionales adicional más",
        "q": "cada respectivamente",
        "d": "el la los las lo un una su sus este esta estos estas ese esa esos esas ambos ambas todos todas todo toda",
        "h": "es son fue fueron era eran está están estaba estaban sido ser siendo será serán quedó quedaron sea sean "
        "resultó resultaron",
        "v": "ha han haya hayan había habían haber habiendo habiéndose habrá habrán habría habrían "
        "puede pueden podría podrían debe deben "
        "deberá deberán va van ido",
        "w": "que quien quienes cual cuales donde cuyo cuya",
        "K": "controla controlan controlaba controlaban retiene retienen retenía retenían "
        "mantiene mantienen mantenía mantenían ocupaba ocupaban "
        "domina dominan ocupa ocupan dominaba dominaban administra administran conserva conservan controlada "
        "controladas controlado "
        "controlados dominada dominadas",
        "X": "personas persona muertos muerto muertas heridos herido heridas desplazados km kilómetros kilómetro"
            " metros "
        "km2 km² cuadrados votos escaños diputados senadores prisioneros rehenes hectáreas familias civiles viviendas "
        "casas edificios granjas granja fincas hospital mezquita iglesia gasolinera "
        "refinería fábrica cárcel prisión intersección rotonda aeropuerto aeródromo cuartel cuarteles base "
        "posiciones puestos bases campamentos colina colinas loma lomas cerro cerros cota cotas altura alturas monte "
        "montes collado "
        "vértice carreteras puentes puntos ataques "
        "bombardeos combates enfrentamientos escuelas hospitales refugiados habitantes vecinos niños mujeres hombres "
        "cuerpos cadáveres tanques vehículos blindados drones misiles cohetes años veces víctimas bajas"
        " soldados-muertos "
        "pozos minas presos detenidos capturados secuestrados guerrilleros-muertos toneladas grados líderes puesto",
        "R": "dijo dice dicen dijeron informó informa informaron informado anunció anuncia anunciaron anunciado"
            " especificó especifica especificaron especificado precisado detallado declaró "
        "declara declararon afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran aseguraron asegurado"
        " indicó "
        "indica indicaron señaló señala señalaron confirmó confirma confirmaron confirmado precisó precisa explicó "
        "explica agregó añadió añade manifestó reportó reporta reportaron denunció denunciaron reconoció reconoce "
        "reconocieron admitido reconocido decía decían aseguraba aseguraban afirmaba señalaba sostuvo sostiene aclaró"
        " destacó "
        "reivindicó reivindica escribió comunicó reveló admitió "
        "atribuyó atribuye atribuyeron atribuía adjudicó adjudica reivindicaron reivindicado desmintió "
        "desmiente negó niega negaron según anunciar asegurar afirmando asegurando confirmando informando"
        " anuncian anunciaban reivindican sostienen advirtió advierte advirtieron advierten alertó alerta"
        " alertaron denuncia"
        " denuncian admite admiten detalló detalla subrayó subraya recalcó recalca apuntó apunta relató relata celebró",
        "c": "control autoridad administración dominio jurisdicción soberanía manos poder",
        "m": "hacia con para sobre sin contra bajo entre ante tras mediante como",
        "f": "desde",
        "x": "ningún ninguna ninguno "
        "no ni ya también además aún todavía se le les él ella ellos ellas aquí allí así después antes mientras "
        "durante luego pero o u pues porque cuando si aunque nunca jamás casi muy mucho poco totalmente completamente "
        "parcialmente oficialmente sucesivamente entonces fuente fuentes foto vídeo mapa primero primer primera "
        "segundo segunda tercero tercer tercera aquel aquella aquellos aquellas lo miles cientos decenas sino solo"
        " sólo "
        "hay sr sra jornada noche mañana tarde madrugada día",
    }
)  # fmt: skip

# An adjective of a people or a camp behind its noun: "las fuerzas ucranianas", "el ejército regular"
PEOPLE = (
    r"(?!(?:después|través|revés|conquista|veintitrés|dieciséis|mañana|semanas?|sino|camino)\b)[^\W\d_]+(?:an[oa]s?|ian[oa]s?|és|es[ae]s|esa|eñ[oa]s?|í|íes|in[oa]s|ense|enses|ista|istas|ic[oa]s)"
    r"|(?:pro|anti)-\w+|pro(?:turc|rus|iran|ucran|kurd)\w+|rus[oa]s?|turc[oa]s?|kurd[oa]s?|siri[oa]s?|armeni[oa]s?|serbi[oa]s?|croatas?|israelíes"
    r"|etíopes?|eritre[oa]s?|libi[oa]s?|hutíes|hutí|árabes?|drus[oa]s?|chechen[oa]s?|georgian[oa]s?|bosni[oa]s?|tigriñ[oa]s?|griegos?"
    r"|[^\W\d_]+av[oa]s?|(?:para|uru)guay[oa]s?|azerí(?:es)?|ruand[eé]s[ae]?s?|congoleñ[oa]s?|afgan[oa]s?|peul|tuaregs?|egipci[oa]s?|israelí"
)
CAMP = (
    r"gubernamental(?:es)?|leal(?:es)?(?! al?\b| del?\b)|rebeldes?"
    r"|regular(?:es)?|separatistas?|armad[oa]s?|especiales|nacional(?:es)?"
    r"|democrátic[oa]s?|aliad[oa]s?|conjunt[oa]s?|yihadistas?|islamistas?|terroristas?|insurgentes?|popular(?:es)?|locales"
    r"|federal(?:es)?|militar(?:es)?|patrióticas?|revolucionari[oa]s?|libres?|paramilitares|republican[oa]s?"
    r"|prorrus[oa]s?"
    r"|regional(?:es)?|provisional(?:es)?|interin[oa]s?|central(?:es)?|de transición|progubernamental(?:es)?"
    r"|progobierno|guerriller[oa]s?|opositor[ae]?s?"
    r"|de (?:la )?oposición|de defensa|de seguridad|de apoyo rápido|del régimen"
    r"|del gobierno"
    r"|de autodefensas?|fundamentalistas|terrestres|aerotransportadas?|extremistas?|irregulares|de ocupación"
    r"|sublevad[oa]s?|enemig[oa]s?|golpistas?|invasor(?:es|as?)?"
)
SIDE = (
    r"(?:ejércitos?|ejercito|fuerzas?|tropas|soldados|efectivos|militares|rebeldes|combatientes|milicianos|insurgentes"
    r"|guerrilleros?|guerrillas?|yihadistas|islamistas|milicias?|separatistas|terroristas|grupos?|coalición"
    r"|paramilitares|junta|régimen|gobierno|unidades(?: de élite)?|agrupaci(?:ón|ones)|oposición|mercenarios|leales"
    r"|partisanos|marines|paracaidistas|comandos?(?! (?:sur|general|central)\b)|sinchis|ronderos"
    r"|ocupantes|enemigo|talibán|insurgencia"
    r"|guardias? (?:fronteriz[oa]s?|nacional)|hombres armados|autoridades|brigadas?"
    r"|batallones|batallón|regimientos?|división|alianza"
    r"|facción|facciones|invasores|talibanes|hutíes|disidencias?|frente(?= \d)|columnas?|bloque|uniformados"
    r"|fuerza pública"
    r"|opositores|sublevados|golpistas|contras|cascos azules|invasor|cuerpos? expedicionarios?|legionarios"
    r"|insurrectos|alzados|facciosos|peshmergas?|amotinados|progubernamentales"
    r"|autodefensas|(?<=los )radicales)"
)
# verbs that end like adjectives: "el ejército gana terreno"
ACTING = (
    r"(?:(?:g|apl|all|af)an|(?:elim|dom|predom|term|cam|encam|comb|culm|ases|determ|exam|conf|decl)in"
    r"|(?:regr|ingr|egr|expr|progr|atravi|confi|c)es|(?:ident|rat|intens|just|mod|not|ver|plan|pac|fort)ific"
    r"|(?:publ|crit|repl|apl|expl|compl|ind|ab|ub|ded|multipl|fabr|pract|comun|cert)ic)an?"
)
# "las fuerzas vesperianas y aliadas": of both
ADJECTIVE = rf"(?: (?!(?:{ACTING})\b)(?:{PEOPLE}|{CAMP})(?!\w)(?: y (?-i:(?=[a-záéíóúñ]))(?:{PEOPLE}|{CAMP})(?!\w))?)"
# "las fuerzas leales a Jan Eastmoor", "las tropas de Omar al Eastmoor"
LOYAL = (
    r"(?: (?:leal(?:es)?|fiel(?:es)?|afin(?:es)?|afines|favorables?|partidari[oa]s|vinculad[oa]s?|contrari[oa]s"
    r"|adict[oa]s) (?:al?|del?)"
    r" (?:la )?(?-i:[A-ZÁÉÍÓÚÑ][\w-]+(?: (?:al? )?[A-ZÁÉÍÓÚÑ][\w-]+){0,2}|régimen|gobierno|presidente(?: "
    r"[A-Z]\w+){0,2}|oposición|junta)"
    r"| (?:de|del presidente) (?-i:[A-Z]\w+ al [A-Z]\w+)"
    rf"| del (?:presidente|líder|general|coronel|mariscal|caudillo|dictador)(?: (?:{PEOPLE}))?"
    r"(?: (?-i:[A-ZÁÉÍÓÚÑ][\w-]+)){1,2}"
    r"| (?:del|de la) (?:duque|duquesa|conde|condesa|príncipe|princesa|rey|reina|sultán|emperador|emir|kan)"
    r" (?:de )?(?-i:[A-ZÁÉÍÓÚÑ][\w-]+))"
)
OF_COMPASS = r"(?: del (?-i:Norte|Sur|Este|Oeste)(?!\w))"  # "las fuerzas del Norte", who are no part of it
SIDES = rf"{SIDE}(?:{ADJECTIVE}){{0,3}}{LOYAL}?{OF_COMPASS}?"
PEOPLES = (
    r"(?:rusos|ucranianos|sirios|turcos|armenios|azerbaiyanos|azeríes|kurdos|israelíes|etíopes|eritreos|tigriños"
    r"|georgianos|serbios|croatas|bosnios|libios|ruandeses|congoleños|británicos|estadounidenses|tuaregs|chadianos"
    r"|chilenos|peruanos|bolivianos|argentinos|paraguayos|brasileños|colombianos|ecuatorianos|mexicanos|franceses"
    r"|españoles|italianos|alemanes|ingleses|japoneses|iraquíes|iraníes|afganos|egipcios|griegos|búlgaros|rumanos)"
)
# what armies are called in short, by an adjective: "los nacionales recuperaron"
CAMPS = r"(?:rojos|nacionales|federales|gubernamentales|confederados|patriotas|aliados|cristeros|imperiales)"
COUNTED = "|".join(sorted((*NUMBERS.tens, *NUMBERS.ones), key=len, reverse=True))
FEW = rf"(?:una? \w+ena|medio|un centenar|cien|{COUNTED})\b"  # "cerca de veinte": no place
COMPASS = (
    r"(?:norte|sur|este|oeste|noreste|noroeste|sureste|suroeste|nordeste|sudeste|sudoeste|centro|oriente|occidente)"
)
NAME = r"(?-i:[A-ZÁÉÍÓÚÑ][\w'-]+)"
# What is no second part of an Arabic name: "Lowfen al Ejército"
INSTITUTION = (
    r"(?-i:Ejército|Frente|Estado|Gobierno|Movimiento|Clan|Talibán|Partido|Consejo|Grupo|Kremlin"
    r"|Congo|Parlamento|Régimen|Presidente|Bloque)"
)
MIDDLE = r"(?<=[a-záéíóúñ,;:(] )"  # not at the start of a sentence, where any word has a capital

TOWN = r"(?:la |el )?(?:localidad|pueblo|aldea|ciudad|poblado|población)\b"

OUST = "expuls|desaloj|desplaz|ech"
# before "Ejército de Lowfen": whom somebody drives out has no name of the place
NOT_OUSTED = "".join(f"(?<!{stem}{end} al )" for stem in OUST.split("|") for end in ("ó", "aron", "ado"))
NOT_OUSTED += "".join(f"(?<!{noun} del )" for noun in ("retirada", "repliegue", "salida", "retiro"))

PHRASES = {
    # "Lowfen y Highfen forman parte de las ciudades tomadas por el ejército": they were
    "h": r"(?:forman? parte de|figuran? entre|est(?:á|án) entre|(?:es|son|era|eran) un[oa]s? de) l[oa]s"
    r" (?:ciudades|pueblos|aldeas|localidades|poblaciones|municipios|poblados)(?= (?:re)?(?:tom|captur|liber"
    r"|ocup|conquist"
    r"|cuper|caíd|abandon|perdid)\w*)",
    "v": r"acab(?:an?|aban?) de(?= ser )",  # "Lowfen acaba de ser liberada"
    # "las fuerzas de Villa", no town
    # "la región del Este", "la del Norte"
    "P": rf"(?:(?<=región del )|(?<=provincia del )|(?<=regiones del )|(?<=en la del ))(?-i:Norte|Sur|Este|Oeste"
    rf"|Centro)(?!\w)"
    rf"|(?-i:(?<=[a-z] de )Villa)(?= (?!de )[a-záéíóúñ])|{MIDDLE}(?-i:Al) {NAME}"
    rf"|{NAME} (?-i:al) (?!{INSTITUTION})(?-i:[A-ZÁÉÍÓÚÑ][a-záéíóúñ][\w-]+)|{NAME} "
    rf"(?:del )?(?-i:Norte|Sur|Oriental|Occidental)|{MIDDLE}(?-i:El|La|Los"
    rf"|Las) (?!{SIDES}\b){NAME}(?: (?:de|del) {NAME})?"
    rf"|(?-i:San|Santa|Santo|Puerto|Villa|Carmen|Belén|Playa|Boca|Mar|Río|Costa|Cabo)(?: {NAME})? (?:de las"
    rf"|de los|de la|del"
    rf"|de) {NAME}"
    rf"|(?-i:Ciudad|Pueblo) {NAME}"
    rf"|{MIDDLE}(?-i:Alto|Alta|Bajo|Baja) {NAME}"
    rf"|(?-i:Franja|Península) (?:de la|de los|del|de) {NAME}"
    rf"|{MIDDLE}(?-i:Norte|Valle|Sur|Alto|Bajo) (?:de|del) {NAME}|(?-i:República Democrática del Congo"
    rf"|Santander de Quilichao)"
    rf"|(?-i:Deir|Ras|Tel|Tell|Abu|Ain|Bab|Beit|Yisr|Jan|Um|Sidi|Maarat|Shat|Ash|Kafr|Al|Es|Er|Ez|An) (?:al|el|ez"
    rf"|es|as|az|an) {NAME}",
    "S": rf"(?-i:Ministerio) de (?:la )?Defensa(?: (?:{PEOPLE})(?!\w)| (?:de|del) (?:la )?{NAME}(?: {NAME})?)?"
    rf"|autoridades (?:de|del) (?:la )?{NAME}"
    rf"|(?-i:Unidades) de (?:protección|defensa|resistencia)(?: (?:del pueblo|popular(?:es)?|de las mujeres))?"
    rf"(?: (?:{PEOPLE})(?!\w))?"
    rf"|(?-i:Estado Mayor)(?: (?-i:General|Conjunto))?(?:{ADJECTIVE})?"
    rf"|\d{{1,3}}\.?[ªº]? (?:división|brigada|batallón|regimiento|cuerpo de ejército)(?:{ADJECTIVE}){{0,2}}"
    rf"|(?-i:Frente|Movimiento|Unión|Consejo"
    rf"|Bloque)(?: (?!del?)(?:{CAMP})(?!\w))+(?: (?!(?:{ACTING})\b)(?:{PEOPLE})(?!\w))?(?! (?:de|para) )|(?-i:Frente"
    rf"|Clan"
    rf"|Cartel|Cártel|Bloque) (?:d?el )?(?:Al )?{NAME}|(?-i:Alianza|Frente|Movimiento|Coalición"
    rf"|{NOT_OUSTED}Ejército)"
    rf" (?:de(?: las?| los)?|del) {NAME}(?: {NAME})*"
    rf"(?:(?:(?<=Liberación)|(?<=Liberación Nacional)|(?<=Defensa)|(?<=Resistencia)|(?<=Salvación))"
    rf" (?:de(?: la| los)?|del) {NAME})?"
    r"|(?:Estado Islámico|Al Qaeda)(?: (?:en|de) (?:el )?(?:(?-i:Irak|Iraq|Siria) y (?:(?:el|al|la) )?(?-i:[A-Z]\w+)"
    r"|(?-i:Gran S[áa]hara|Magreb Islámico|Sahel|Levante|[ÁA]frica (?:Occidental|Central))|la (?-i:Pen[íi]nsula)"
    r" (?-i:[AÁ]r[áa]biga|[AÁ]rabe)))?(?: \((?-i:[A-Z]{2,6})\))?"
    rf"|movimiento(?= (?:del )?\d{{1,2}} de (?:{ANY_MONTH}))"
    rf"|(?-i:Fuerzas Armadas Revolucionarias de Colombia"
    rf"|FARC|ELN)|{SIDES}"
    rf"|(?<=los ){PEOPLES}(?: (?:{CAMP})(?!\w))*|(?<=los ){CAMPS}(?! del? |\w)"
    r"|(?<=los )(?!period|tur|artis|activis|human|especial|econom|jur|analis|cicl|autom|dent|urban"
    r"|futbol|rescat|especi)[^\W\d_]+istas(?!\w)"
    rf"|(?:(?<=control )|(?<=manos )|(?<=dominio )|(?<=poder )|(?<=bando ))(?-i:(?:{PEOPLE}|rebeldes?"
    rf"|gubernamental(?:es)?|sublevad[oa]s|insurgentes|enemig[oa]s|golpistas))(?! (?:de|del|sobre)\b)",
    "t": rf"suman(?= (?:\d+|(?:{COUNTED})(?: y (?:{COUNTED}))?) l[oa]s\b)|"
    rf"(?:que pertenec(?:ían?|en?)|pertenecientes?) al?(?= (?:el |la |l[oa]s )?{SIDE}\b)|"
    r"(?:en|a) (?:manos|poder) (?:de los|de las|de la|del|de)|(?:en|a) (?:manos"
    r"|poder)(?= \w)|del lado (?:de los|de las|de la|del|de)|bajo (?:el "
    r"|su )?(?:pleno |total )?(?:control|dominio|mando|autoridad|administración)"
    r"(?: total| completo| efectivo| militar)?(?: (?:de los|de las|de la|del|de))?(?= )|(?:en|a) favor (?:de|del)"
    rf"|frente a(?:l)?|ante(?= (?:(?:el|los|las|la|una?) |{SIDE}\b|(?-i:[A-ZÁÉÍÓÚÑ])))",
    "f": r"de (?:toda )?(?:la )?presencia (?:de los|de las|de la|del|de)|de (?:las )?manos (?:de|del)"
    r"|en poder (?=jamás)",
    "b": r"(?:por|de) parte (?:de los|de las|de la|del|de)|a cargo (?:del|de)",
    "n": rf"que (?:rodean|circundan) (?:a )?(?=(?:la ciudad )?(?:de )?(?-i:[A-ZÁÉÍÓÚÑ]))"
    rf"|(?:situad[oa]s? |ubicad[oa]s? )?(?:al {COMPASS} (?:y al {COMPASS} )?(?:de|del)"
    rf"|cerca (?:de|del)(?! (?:\d|{FEW}|la frontera)))"
    rf"|(?:en|a) las (?:afueras|inmediaciones|cercanías|puertas"
    rf"|proximidades) (?:de|del)"
    r"|(?:próxim[oa]s?|junto|cercan[oa]s?) al?(?! la frontera)"
    r"|en torno a(?:l)?(?= (?:(?-i:[A-ZÁÉÍÓÚÑ])|la (?:ciudad|localidad)))"
    rf"|alrededor (?:de"
    r"|del)(?= [A-ZÁ])",
    "y": r"extremo (?:norte|sur|este|oeste)|este(?= (?:y (?:(?:en )?el )?(?:norte|sur|\w*oeste) )?del? )"
    r"|(?<=el )este(?= ?[.,;])",
    "i": r"que forman? parte (?:de|del)|(?:que pertenecen?|pertenecientes?) al?"
    rf"(?! (?:el |la |l[oa]s )?{SIDE}\b)"
    r"|que se (?:encuentran?|hallan?|ubican?|sitúan?|encontraban?|hallaban?) en|situad[oa]s? en|en (?:el"
    r"|la) (?:caso )?(?:de|del)(?= (?-i:[A-ZÁÉÍÓÚÑ]))|ubicad[oa]s? en|en el "
    r"interior (?:de|del)|a lo largo (?:de|del)"
    rf"|a través (?:de|del)(?! {TOWN})",
    "a": r"(?:y )?(?:luego|después)(?= (?:(?:de |a )?(?-i:[A-ZÁÉÍÓÚÑ])|(?:del? (?:l[oa]s? )?|l[oa]s? |el )?"
    rf"(?:(?:{COUNTED}|\d+) )?(?:{'|'.join(UNITS)})\b))|así como|(?:pero|sino|y) también(?= )"
    r"|amén de|al igual que|junto con|además de(?:l| con)?",
    "M": r"(?:el|su) (?:número|total) (?:total )?de(?= (?:localidades|pueblos|aldeas|ciudades|poblaciones|municipios"
    r"|barrios|asentamientos))|(?:(?<=suman \d )|(?<=suman \d\d )|(?<=suman \d\d\d ))(?:las|los)(?= \w+ \w+ad[oa]s)",
    # what districts are called in some countries
    "T": r"(?:(?<=el )(?<!veces el )|(?<=del ))territorio(?= de (?-i:[A-ZÁÉÍÓÚÑ]))",
    "m": rf"a través (?:de|del)(?= {TOWN})"
    r"|desde (?=(?-i:[A-ZÁÉÍÓÚÑ]))|(?:vinculad|afiliad|ligad|alinead|cercan|asociad)[oa]s? (?:al?|con)(?= )",
    "c": r"control (?:total|completo|efectivo|pleno|militar|absoluto)(?= )",
    "e": r"con (?:la )?excepción (?:de|del)|a excepción (?:de|del)|excepto|salvo|aparte (?:de|del)",
    # "tres pueblos, el último de ellos Lowfen"
    "l": rf"(?:la|el) (?:últim[oa]|primer[oa]) de ell[oa]s,?(?= (?:en )?{NAME})|"
    r"(?:en (?:particular|especial)|(?:particular|especial|principal)mente)(?= (?:en )?(?-i:[A-ZÁÉÍÓÚÑ]))"
    r"|(?<=[rnl]ad[oa]s )(?:figuran|destacan|están)|(?-i:Son) (?:los|las)(?= (?:asentamientos|localidades"
    r"|pueblos|aldeas|ciudades|poblaciones|municipios) de )"
    r"|entre (?:ellos|ellas|los que|las que)|a saber|es decir|tales como|se trata(?:,? entre otr[oa]s,?"
    r"|,? en concreto,?)? (?:de|del)|como son",
    "u": r"(?:la )?(?:mayor|gran) parte|la práctica totalidad|(?:casi )?la totalidad|casi tod[oa]s?"
    r"|(?:un|dos|tres|las dos|las tres) (?:tercios?|cuart[oa]s?|terceras partes|quintos?)|la mayoría"
    r"|(?:más de )?la mitad"
    r"|(?:una )?(?:buena|amplia|gran|vasta|pequeña)s? (?:parte|porción|franja)|amplias (?:zonas|franjas)",
    "d": rf"un total (?:de|del)|en total|(?:las|los|sus)? ?un[oa]?(?! (?:de (?:los|las) (?:\d|{COUNTED})"
    rf"|en (?-i:[A-ZÁ]\w*|la|el)|(?:segunda"
    r"|tercer[oa]|cuarta"
    r"|quinta)(?! (?:vez|parte))|\w+ena|solo|sola|centenar|puñado|serie"
    r"|(?:gran|buen) número|de ell[oa]s)\b)",
    "r": r"otr[oa]s (?:tant[oa]s)?|uno? más|una más",
    "K": r"(?:ha|han|había|habían) (?:permanecido|seguido|continuado) (?:bajo|en manos|en poder|ocupad[oa]s?)"
    r"|(?:sigue|siguen|seguía|seguían|permanece|permanecen|permanecía|continúan?|continuaba|se mantiene"
    r"|se mantienen|está|están|estaba|estaban|se encuentran?)"
    r" (?:\w+ ){0,2}?(?:bajo|en manos|en poder|ocupad[oa]s?|controlad[oa]s?)|(?:siguen?|continúan?) (?:controlando"
    r"|ocupando)|todavía (?:bajo|en manos)|aún (?:bajo|en manos)",
    "R": r"(?:dio|dieron|dan?|daba|(?:ha|han) dado) cuenta(?! de que los)(?= )|(?:según|de acuerdo con|de acuerdo a"
    r"|a juicio de)\s",
    "X": r"\d+(?:[.,]\d+)? ?(?:%|por ciento) del? (?:la )?(?:territorio|país|superficie)"
    r"|por ciento|puestos? fronterizos?|puestos? de control|pasos? fronterizos?|kilómetros cuadrados|km ?[²2]"
    r"|derechos humanos"
    r"|bases? militar(?:es)?|grupos? de \d+",
    "z": r"(?:margen|orilla|ribera)(?: (?:izquierda|derecha|norte|sur|este|oeste|oriental|occidental))?(?= del? )",
    "U": r"(?:pueblos|poblados|barrios|municipios) vecinos"
    r"|(?:centro|cabecera|sede|capital)(?:e?s)? del? (?:distrito|municipio)s?(?= de )"
    r"|(?:centro|cabecera|capital)(?:e?s)? distrital(?:es)?"
    r"|guarnición(?= de (?-i:[A-ZÁÉÍÓÚÑ]\w+) (?:se|capitul))|cascos? urbanos?|capital(?:es)? (?:provincial"
    r"|departamental|regional|estatal)(?:es)?|capital(?:es)? "
    r"de (?:provincia|departamento|región|distrito)s?|(?:bastión|feudo|plazas?|puertos?|reducto|oasis|enclave)"
    r"(?: (?:petrol|pesqu|marítim|comerci)\w+)?(?= de (?-i:[A-ZÁÉÍÓÚÑ]))|núcleos? (?:de población|urbanos?"
    r"|poblados?)|(?:cabeceras"
    r"|capitales) de los (?:distritos|departamentos|municipios)(?= de )"
    r"|cabeceras de las (?:provincias|regiones)(?= de )"
    r"|(?<!las )capitales(?= de las (?:provincias|regiones) de )"
    r"|cabeceras?(?: municipal(?:es)?)?"
    r"|nudos? (?:de (?:carreteras|comunicaciones|transporte)|ferroviarios?|viarios?|viales?)"
    r"|centros? (?:poblados?|urbanos?)|puntos? poblados?",
    "x": rf"{ASIDE}|al parecer|de (?:distint|diferent|divers|vari)[oae]s (?:facciones|grupos)"
    rf"|(?<=liberado )de la ocupación(?! de)|bajo (?:la )?ocupación (?:{PEOPLE})(?!\w)"
    r"|(?:en|por|vía) (?-i:Telegram|Twitter|X|Facebook|WhatsApp)\b|(?:en|cerca de|cercan[oa]s? a"
    rf"|próxim[oa]s? a|junto a) la frontera(?: con {NAME}(?! y\b)| (?:con|entre|de))?|crímenes de guerra"
    r"|a pesar (?:de|del)"
    r"|(?-i:(?!respectiva)[a-záéíóúñ]{3,}mente)(?!\w)|sin embargo|mientras tanto|lo que|a el fin de|por lo que",
}

ADV = (
    r"(?:,? (?:también|ya|además|ahora|hoy|ayer|de nuevo|por fin"
    rf"|todos|todas|ambas|ambos|luego|asimismo|\w+mente|{HOW}))*,?"
)  # each comma and each word can be read in one way alone: else the time would double with each of them

HAVE = rf"(?:ha|han|hayan?|hemos|había|habían|haber|habiendo|habría|habrían|hubieran?){ADV} "
ON = r"(?:de|del)"
WHEN = rf"(?:hoy|ayer|anoche|anteayer|la víspera|(?:este|el|el pasado) (?:{ANY_DAY})|(?:este|el) \d|(?:en|durante) las)"
RECENT = r"(?:en|durante) l[oa]s (?:últim|pasad)[oa]s"
OF_IT = rf"(?:{ON}|sobre|(?!{RECENT})en|(?={WHEN}|{RECENT}))"
WHOLE = (
    r"(?:el |su )?(?:pleno |total )?control"
    r"(?: (?:total|completo|efectivo|pleno|parcial|militar|absoluto|territorial))?[\"»”]?"
)
# "logró", "les ha permitido": what was reached is no aim
REACH = (
    r"(?:(?:antes de|logr(?:ó|aron|an|a|ado)|consigu(?:ió|ieron|e|en)|conseguido|tras|después de|lograr|al"
    r"|permit(?:ió|ieron|ido|e|iendo)(?: al?(?: [\w'()-]+){1,8}?)?|(?:acab(?:a|an|aba|aban|ó|aron)|termin(?:ó"
    r"|aron)) (?:de|por)) [\"«“]?)"
)
# "se apoderaron de madrugada de": what the preposition is parted from its verb by
PARTED = r"(?=,? [^.;:()]{2,60}? ?\b(?:de|del)\b)"
# "tuvieron que ceder": done, though not gladly
FORCED = (
    r"(?:tuvo que|tuvieron que|tuvimos que|(?:ha|han|había|habían) tenido que|se (?:vio|vieron|han visto"
    r"|ha visto) (?:obligad|forzad)[oa]s? a) "
)
# What is still to be done, and what somebody is ready for
MUST = r"debe|deben|deberán?|va a|van a|se comprometi(?:ó|eron) a|tendrá que|tendrán que|tiene que|tienen que"
READY = r"(?:está|están|estaría|se (?:mostró|mostraron|declaró|declararon|dijo|dijeron)) dispuest[oa]s? a"
STEPPED = "|".join(STEPS)
# "la toma de Lowfen", "la toma por el Ejército", "la toma, la víspera, de Lowfen"
OF = (
    r"(?: (?:total|completa|definitiva|parcial|efectiva|reciente|rápida))?"
    rf"(?: {ON}|(?= por )|(?=,? (?:el|ayer|hoy|este|anoche|{STEPPED}|{ASIDE})\b))"
)
# A day that stands inside what is said in several words: "culminaron el domingo la conquista de"
ON_DAY = (
    rf"(?: (?:hoy|ayer|anoche|(?:el|este|el pasado) (?:{ANY_DAY})(?: pasado)?|el \d+(?: de (?:{ANY_MONTH}))?|{ASIDE}))?"
)
# "se han hecho en los últimos días con Lowfen"
LATELY = (
    r"(?: (?:en|durante) l[oa]s (?:últim|pasad)[oa]s (?:\w+ )?(?:horas|días|semanas)"
    r"|(?: (?:en|durante))? (?:la (?:última |pasada )?|esta )semana(?: pasada)?)"
)
COMPLETED = rf"(?:{HAVE})?(?:complet|culmin|consum|protagoniz|logr|termin|ultim)(?:ó|aron|a|an|ado|ando){ON_DAY}"
ITSELF = r"(?:nos hemos|se (?:ha|han|había|habían|habrían?)|haberse)"
ENDS = r"(?: (?:de los|de las|de la|del|de))?"


def _ar(stem: str, before_e: str | None = None) -> str:
    """Return the active forms of a verb in -ar that tell of the past or present; `before_e` where e changes the"
    " stem."""
    return rf"{stem}(?:ó|aron|a|an|ando|aran?)|{HAVE}{stem}ado|{REACH}(?:haber )?{stem}(?:ar|ado)" + (
        rf"|{before_e}é" if before_e else ""
    )


def _ado(*stems: str) -> str:
    """Return the passive participles of verbs in -ar."""
    return rf"(?:{'|'.join(stems)})ad[oa]s?"


TAKEN = _ado("tom", "captur", "ocup", "conquist", "arrebat", "anexion")
RETAKEN = _ado("retom", "recaptur", "recuper", "reconquist", "recobr")
NOT_TAKEN = (
    r"(?! (?:parte|lugar|medidas?|posesión(?! de)|nota|decisiones|una decisión|el poder|la palabra|las armas"
    r"|la decisión"
    r"|represalias|en cuenta|como rehenes|rehenes|posiciones|el mando|cartas|la delantera|conciencia|distancia"
    r"|el nombre|la iniciativa|impulso|fuerza|por asalto|el pulso|contacto|el relevo|forma|fotos?)\b)"
    # "tomaron dos aldeas como base"
    r"(?! (?:[\w-]+ ){1,5}?(?:como (?:base|refugio|blanco|objetivo|escudo|rehén|rehenes)|de rehenes)\b)"
)
COUNTS = "|".join((r"\d+", *sorted((one for one in NUMBERS.ones if one not in ("un", "una", "uno")), key=len)))
# "dio por tomada una aldea": somebody tells of what others took
GIVEN = rf"(?:dio|dieron|dier(?:a|an)|dan?|daba|{HAVE}dado) (?:por|como) (?:ya )?"
ENTRY = r"(?:(?<=\d: )|(?<=(?:ero|rzo|ril|ayo|nio|lio|sto|bre): ))"  # behind the day of a chronicle
NOUN = r"(?:(?:la|una|esta|esa|su|tras|por|con|de) )"
FALLING = (
    r"(?:cay(?:ó|eron|endo)|cae|caen|ha caído|han caído|había caído|habían caído|caíd[oa]s?|pas(?:ó|aron|a|an|ando)"
    r"|(?:ha|han|habían?|habrían?) (?:pasado|vuelto|regresado)|habrían? (?:caído|quedado)|quedaron"
    r"|quedó|quedan|queda|volvió|volvieron|vuelven?|regresó|regresaron"
    r"|(?:ha|han) (?:quedado|vuelto)(?: a (?:quedar|caer|estar|pasar|ponerse))?|puest[oa]s?|queda(?:ndo)|ahora "
    r"(?:está|están)|entraron|pasad[oa]s?"
    # "está en poder de los rebeldes desde el sábado"
    r"|están?(?=(?: ya| ahora)? (?:en (?:manos|poder)|bajo (?:el )?control) del? [^.,;:()]{2,40} desde"
    rf" (?:hoy|ayer|anoche|(?:{PART_OF_DAY}|la (?:madrugada|noche|mañana|tarde) del? |el )?(?:pasado )?"
    rf"(?:{ANY_DAY}))\b)"
    r"|ya están?|están? (?:ya|ahora)(?: desde (?:hoy|ayer|anoche))?|están? desde (?:hoy|ayer|anoche)|acab(?:ó|aron)"
    r"|terminaron|terminó)"
)
UNDER = (
    rf"(?: a estar| de nuevo| ya| también| hoy| ayer)*(?: (?:bajo|a|en)(?: el| la| las| los| su| sus)? ?"
    rf"(?:{WHOLE}|manos|dominio|poder|autoridad|administración|soberanía|jurisdicción|mando)| del lado| al bando)"
)

# "liberó a cinco localidades", as if they were people
COUNTED = (
    rf"(?:l[ao]s )?(?:\d+|{'|'.join((*NUMBERS.ones, *NUMBERS.tens))}|vari[oa]s)"
    rf" (?:(?:nuev|otr|pequeñ)[oa]s ){{0,2}}(?:{'|'.join(UNITS)})\b"
)
# "liberados de la cuarentena", "liberó dos aldeas de minas": of what no army holds
NO_HOLDER = (
    rf"(?! (?:(?:[\w-]+ ){{0,3}}?(?:{'|'.join(UNITS)}) )?(?:del|de)(?: las?| los)?"
    r" (?:polio\w*|cuarentena|malaria|paludismo|dengue|cólera|ébola|toque de queda"
    r"|aguas|(?-i:minas)|nieve|confinamiento|impuestos?|deudas?|explosivos"
    r"|contaminación|lodo|escombros|restricciones|hambruna|sequía|sarampión|epidemia|virus|basura|plagas?)\b)"
)

# "dos aldeas devueltas a sus vecinos": no army's
NOT_TO_OWNERS = (
    r"(?![^.;:]{0,60}? a (?:sus|l[oa]s) (?:\w+ )?(?:habitantes|dueñ[oa]s|propietari[oa]s|vecin[oa]s|pobladores)\b)"
)

VERBS = (
    Verb(rf"{COMPLETED} la (?:reconquista|recuperación|retoma) {ON}", RC, "seize"),
    Verb(rf"{COMPLETED} la liberación {ON}", L, "take"),
    Verb(rf"{COMPLETED} la (?:toma|captura|conquista|ocupación) {ON}(?! (?:rehenes|posesión|decisiones))", C, "seize"),
    Verb(rf"{NOUN}(?:reconquista|recuperación|recaptura|retoma){OF}", RC, "noun"),
    Verb(
        rf"{NOUN}[\"'«]?liberación(?: (?:total|completa|definitiva|parcial))?[\"'»]? {ON}(?! (?:los |las |un |una "
        rf"|\d+ )?(?:rehenes"
        rf"|prisioneros|presos|secuestrados|soldados))",
        L,
        "noun",
    ),
    Verb(
        rf"(?:las |sus |de )(?:tomas|capturas|conquistas) {ON}(?! rehenes)"
        rf"|{NOUN}(?:toma|captura|conquista|ocupación|anexión)(?: {ON}(?! (?:rehenes|posesión|decisiones"
        rf"|control))|(?= por )|(?=,? (?:el|ayer|hoy|este|anoche|{STEPPED}|{ASIDE})\b))",
        C,
        "noun",
    ),
    Verb(
        rf"{NOUN}(?:entrega|devolución|cesión|restitución|transferencia|traspaso)(?: del control)? {ON}(?! (?:armas"
        rf"|ayuda|rehenes|los restos))",
        H,
        "noun",
    ),
    Verb(
        rf"(?:la |su |el |una )?(?:retirada|repliegue|evacuación|retiro)"
        rf"(?: de (?:sus |las |los |la )?(?:(?!(?:{'|'.join((*UNITS, *TYPES))}|cerca|en)\b)[\w-]+ ){{1,3}}?"
        rf"{ON}(?<!régimen de)(?<!gobierno de)"
        r"(?= (?:la ciudad|la localidad|la región"
        rf"|la provincia|{NAME}|(?:{COUNTS}) ))"
        # "la retirada del ejército de Lowfen"
        rf"| del (?!gobierno|régimen){SIDE}(?: [a-záéíóúñ]+)? {ON}(?= (?:{NAME}(?! del? )|(?:{COUNTS}) ))"
        rf"| {ON}"
        rf"(?! {NAME} del? (?:{COUNTS}|país|territorio|zona|área|frente|acuerdo|otras?|vari[oa]s)\b)"
        rf"(?! (?:sus |las |los |la )?(?:tropas|fuerzas|soldados|armas|efectivos|civiles|heridos|población"
        rf"|habitantes|ejército)))",
        W,
        "noun",
    ),
    Verb(rf"{GIVEN}(?:ocupad|tomad|conquistad|captur)[oa]s?", C, "noun"),  # who says so is no side
    Verb(rf"{GIVEN}(?:recuperad|reconquistad|retomad)[oa]s?", RC, "noun"),
    Verb(rf"{GIVEN}liberad[oa]s?", L, "noun"),
    Verb(rf"{GIVEN}perdid[oa]s?", X, "noun"),
    Verb(
        rf"{NOUN}toma del? control {ON}|(?:(?<=reivindicó )|(?<=reivindican )|(?<=reivindicado ))el control {ON}",
        C,
        "noun",
    ),
    Verb(rf"{NOUN}caída (?:{ON}|(?=(?:el|ayer|hoy|este)\b))|(?-i:Caída) {ON}(?= (?-i:[A-ZÁÉÍÓÚÑ]))", C, "fall"),
    # "El distrito vio caer ocho de sus aldeas en manos del FLM"
    Verb(
        rf"(?:vio|vieron|ven?|{HAVE}visto) (?:caer|pasar)(?= [^.;:()]{{2,60}}?(?:en|a) (?:manos|poder|control)\b)",
        C,
        "fall",
    ),
    Verb(
        rf"(?:{HAVE}(?:sumado|añadido|incorporado)|(?:sum|incorpor)(?:ó|aron)|añadi(?:ó|eron))"
        r" a su (?:control|dominio|poder)",
        C,
        "take",
    ),
    Verb(rf"(?-i:Toma|Conquista|Captura) {ON}(?= (?:{COUNTS}) )", C, "noun"),
    # "Lunes 23: toma de Lowfen", an entry of a chronicle
    Verb(rf"{ENTRY}(?:toma|captura|conquista|ocupación) {ON}(?= {NAME})", C, "noun"),
    Verb(rf"{ENTRY}caída {ON}(?= {NAME})", C, "fall"),
    Verb(rf"{ENTRY}(?:reconquista|recuperación|retoma) {ON}(?= {NAME})", RC, "noun"),
    Verb(rf"se (?:hizo|hicieron|hacen?){ON_DAY} (?:dueñ[oa]s?|amos?) {ON}", C, "seize", plain=True),
    Verb(rf"{NOUN}pérdida {ON}", X, "noun"),
    Verb(
        rf"(?:{_ar('retom')}|{_ar('recuper')}|{_ar('recobr')}|restableci(?:ó|eron)){ON_DAY} {WHOLE} {OF_IT}",
        RC,
        "seize",
    ),
    Verb(
        rf"(?:se (?:hizo|hicieron|hace|hacen)|{ITSELF}{ADV} hecho|{REACH}hacerse|hacerse"
        rf"|haciéndose){ADV}(?: {WHEN}{ADV}|{LATELY})?(?:,? {ASIDE},?)? con"
        rf"(?: {WHOLE} {OF_IT})?",
        C,
        "seize",
    ),
    Verb(
        rf"(?:logr|consigui)(?:ó|aron|eron)(?= {WHEN} (?:el|su) control)",
        C,
        "seize",
    ),
    Verb(
        rf"(?:(?:{_ar('tom')}){ON_DAY}|asumi(?:ó|eron)|asumen?|obtuv(?:o|ieron)|establec(?:ió|ieron)|{HAVE}(?:asumido"
        rf"|obtenido"
        rf"|establecido|conseguido|logrado)"
        rf"|logr(?:ó|aron)|consigui(?:ó|eron)) {WHOLE} {OF_IT}|pas(?:ó|aron|an|a) a (?:controlar"
        rf"|ocupar)",
        C,
        "seize",
    ),
    Verb(
        rf"(?:se (?:apoder|adueñ|posesion|apropi)(?:ó|aron|a|an){ADV}|{ITSELF}{ADV} (?:apoderado|adueñado"
        rf"|posesionado|apropiado){ADV}"
        rf"|(?:apoderándose|adueñándose|{REACH}(?:apoderarse|adueñarse))){ADV}(?: {ON})?",
        C,
        "seize",
    ),
    Verb(rf"(?:{_ar('tom')}){ADV} posesión {ON}", C, "seize"),
    Verb(rf"se asegur(?:ó|aron){ON_DAY} {WHOLE} {OF_IT}", C, "seize"),
    Verb(
        rf"(?:extend(?:ió|ieron)|{HAVE}(?:extendido|ampliado)|ampli(?:ó|aron)) (?:su|el) (?:control|dominio"
        r"|autoridad) (?:a|al|sobre)",
        C,
        "take",
    ),
    Verb(
        rf"(?:puso|pusieron|{HAVE}puesto|coloc(?:ó|aron))(?: bajo su (?:control|mando|autoridad|dominio)"
        r"|(?= [^.;:()]{2,80}? bajo su (?:control|mando|autoridad|dominio)))",
        C,
        "take",
    ),
    # "ganaron 40 km2 y dos pueblos": with land, no votes
    Verb(rf"(?:ganaron|ganó|{HAVE}ganado)(?= (?:\w+ )?[\d.,]+ ?(?:km|kilómetros)[\w²]* (?:\w+ )?y )", C, "take"),
    # "rindieron Lowfen el lunes": made it yield; not "rindió Lowfen a los rebeldes", "rindió Vesperia homenaje"
    Verb(
        rf"rindi(?:ó|eron)(?= (?:la (?:plaza|ciudad|guarnición|villa) de )?{NAME}(?![\w'-]| (?:al?|ante)\b)"
        r"(?![^.;]*\b(?:homenaje|tributo|cuentas|honores|informe|examen|declaración|culto|pleitesía)\b))",
        C,
        "take",
    ),
    Verb(rf"hizo caer|hicieron caer|{HAVE}hecho caer", C, "take"),
    # "la retirada dejó en manos de los rebeldes tres pueblos"
    Verb(
        rf"(?:dej(?:ó|aron|ando)|{HAVE}dejado)(?= (?:[^.;]{{2,110}}? )?"
        r"(?:en manos|en poder|bajo (?:el )?control) del? )",
        H,
        "hand",
    ),
    # "desalojaron a los soldados de Lowfen", "fueron expulsados de Lowfen por"
    Verb(
        rf"antes de ser (?:{OUST})ad[oa]s?(?= (?:\w+ )?por )"
        rf"|(?:(?:fue|fueron|sido|ser|siendo|son|es){ADV} )(?:{OUST})ad[oa]s?(?: {ON}|{PARTED}|(?= (?:{WHEN}"
        rf"|por )|[,.]))",
        C,
        "lose",
        r"(?!)",
    ),
    Verb(
        rf"(?:(?:{OUST})(?:ó|aron|an|ando)|{HAVE}(?:{OUST})ado|{REACH}(?:{OUST})ar)(?: al?)?(?= (?:[\w'()-]+ "
        rf"){{1,7}}?(?:de|del) | de (?:allí|ahí)\b)"
        rf"|(?:sacó|sacaron|{HAVE}sacado|{REACH}sacar)(?: al?)?(?= (?:l[oa]s |el )?{SIDE} (?:[\w'()-]+ ){{0,6}}?"
        r"(?:de|del) )",
        C,
        "oust",
    ),
    Verb(
        rf"{_ar('retom')}|{_ar('recaptur')}|{_ar('recuper')}|{_ar('reconquist')}|{_ar('recobr')}|{_ar('reocup')}"
        rf"|{RETAKEN}",
        RC,
        "seize",
        RETAKEN,
    ),
    Verb(
        rf"(?:volvi(?:ó|eron)|{HAVE}vuelto|vuelven?) a (?:tomar|ocupar|capturar|conquistar|recuperar)"
        rf"(?= (?:{NAME}|(?:las? |los |el )?(?:(?:{COUNTED}|\d+) )?(?:otr[oa]s? )?(?:{'|'.join(UNITS)})\b))",
        RC,
        "seize",
    ),
    Verb(
        rf"se (?:rindió|rindieron|entregó|entregaron)(?={ON_DAY} (?:al?|ante|sin)\b)|capitul(?:ó|aron)(?= ante)",
        C,
        "pass",
    ),
    Verb(rf"(?:{HAVE}escapado|escap(?:ó|aron))(?= [^.;:()]{{0,40}}?(?:al|del) control)", X, "lose", r".+"),
    Verb(
        rf"(?:{HAVE})?(?:quedado|quedaron|quedó|quedan?){ADV} (?:limpi|liberad|libre)(?:[oa]s?|s)?{ADV} (?:de|del)",
        L,
        "take",
        r".+",
    ),
    Verb(rf"(?:(?:{_ar('liber')})(?! a (?!{COUNTED}))|{_ado('liber')}){NO_HOLDER}", L, "take", _ado("liber")),
    # "limpiaron dos aldeas de la presencia de los rebeldes": not of mines
    Verb(
        rf"(?:{_ar('limpi')}|{_ar('depur')}|{_ado('limpi')})"
        rf"(?= [^.;:()]{{2,80}}?\b(?:de (?:toda |la )presencia )?(?:de los |de las |de la |del |de ){SIDE}\b)",
        L,
        "take",
        _ado("limpi"),
    ),
    # no road and no mines
    Verb(rf"(?:despej(?:ó|aron)|{HAVE}despejado)(?= (?:\w+ ){{0,3}}?(?:{'|'.join(UNITS)})\b(?! de minas))", L, "take"),
    Verb(
        rf"(?<=\bla )(?:tom|captur|ocup|conquist)(?:ó|aron)|(?<!\bla )(?<!\bsu )(?<!\buna )(?<!\bcuya )(?:{_ar('tom')}"
        rf"|{_ar('captur')}|ocup(?:ó|aron|ando)|{HAVE}ocupado"
        rf"|{REACH}(?:haber )?ocup(?:ar|ado)|{_ar('conquist')}"
        rf"|{_ar('arrebat')}|{REACH}arrebatarles?|{_ar('anexion')}|(?:quit(?:ó|aron)|{HAVE}quitado)(?= (?:al?"
        rf"|l[oa]s?) )"
        rf"|se (?:anexionó|anexionaron|anexó)|invadi(?:ó|eron)){NOT_TAKEN}|{TAKEN}(?! (?:como|en) rehén| desde)",
        C,
        "seize",
        TAKEN,
    ),
    # what is so again has changed
    Verb(
        rf"(?:se encuentran?|se encontraban?|están?|estaban?|vuelven? a estar) (?:nuevamente|de nuevo|otra vez){UNDER}"
        rf"{ENDS}(?= )",
        RC,
        "pass",
    ),
    Verb(rf"{FALLING}{UNDER}{ENDS}(?= )|{FALLING}(?=,? [^.;:()]{{2,60}}?{UNDER})", C, "pass"),
    Verb(
        r"(?:cay(?:ó|eron)|ha caído|han caído)(?![^.;]{0,60}\ben (?:desgracia|(?:la|el) (?:clasificación|oscuridad"
        r"|pobreza"
        r"|miseria|tabla|ranking|olvido|red|trampa)|manos de la (?:niebla|lluvia|sequía)))(?! (?:en|sobre"
        r"|muert|herid|a \d|bajo|al suelo|abatid|asesinad|enferm|un |una ))",
        C,
        "pass",
    ),
    Verb(
        r"(?:cambi(?:ó|aron|an?)|(?:volvi(?:ó|eron)|(?:ha|han) vuelto) a cambiar|(?:ha|han|había|habían) cambiado)"
        r" de manos|cambiaron de dueños?",
        C,
        "pass",
    ),
    # "5 de julio: caen Lowfen y Highfen": an entry of a chronicle, where no prices fall
    Verb(rf"(?<=: )caen?(?= {NAME}(?: {NAME})?(?:[.,;]|$| (?:y|e|\(|tras|sin|ante)))", C, "pass"),
    Verb(
        rf"(?:pasarán?|quedarán?|volverán?|(?:debe|deben|deberán?|va|van)(?: a)? (?:pasar|quedar"
        rf"|volver)){UNDER}{ENDS}(?= )|pasarán? a(?= (?-i:[A-Z]))",
        C,
        "pass",
        future=True,
    ),
    Verb(
        r"entregarán?|devolverán?|cederán?|transferirán?|traspasarán?|restituirán?"
        rf"|(?:{MUST}|acordó|acordaron|{READY}) (?:entregar|devolver|ceder|transferir|restituir)",
        H,
        "hand",
        future=True,
    ),
    # "Vesperia recibió hoy el distrito de Lowfen"
    Verb(
        rf"(?:recib(?:ió|ieron)|{HAVE}recibido)(?={ON_DAY} (?:el|los|las?)"
        r" (?:distritos?|provincias?|raión|región) de )",
        H,
        "take",
    ),
    Verb(
        rf"(?:{MUST}) (?:recuperar|recibir|retomar)|recuperarán?|recibirán?"
        r"|tomarán? el control del?|retomarán?",
        RC,
        "take",
        future=True,
    ),
    Verb(
        rf"se retirarán? (?:de|del)|(?:{MUST}"
        rf"|(?:prometi(?:ó|eron)|prometen?|acept(?:ó|aron)|accedi(?:ó|eron) a|acord(?:ó|aron)|{READY})(?= retirarse)"
        r") (?:retirarse de(?:l)?|abandonar|desalojar)|abandonarán?",
        W,
        "lose",
        future=True,
    ),
    Verb(
        rf"(?:{FORCED}(?:entregar|ceder|devolver)|entreg(?:ó|aron|a|an|ando)|{HAVE}entregado|devolv(?:ió|ieron)"
        rf"|devuelven?|{HAVE}devuelto|cedi(?:ó|eron)"
        rf"|ceden?"
        rf"|{HAVE}cedido|transfiri(?:ó|eron)|{HAVE}transferido|traspas(?:ó|aron)|restituy(?:ó|eron)|{HAVE}restituido"
        rf"|(?:entregad|devuelt|cedid|transferid|traspasad|restituid)[oa]s?){NOT_TO_OWNERS}",
        H,
        "hand",
        r"(?:entregad|devuelt|cedid|transferid|traspasad|restituid)[oa]s?",
    ),
    Verb(
        rf"(?:pas(?:ó|aron|an|ando)|{HAVE}pasado){ADV} (?:al?(?= (?-i:[A-ZÁÉÍÓÚ]))(?! \w+r\b)"
        rf"|al?(?= (?:(?:el|las?|los|una?) )?(?:{SIDE}|(?-i:Frente|Movimiento|Alianza))\b))",
        H,
        "pass",
    ),
    Verb(
        rf"(?:perdi(?:ó|eron)|pierden?|{HAVE}perdido|perdiendo|(?:tras|al|después de"
        rf"|luego de) (?:haber )?perd(?:er|ido))(?: {WHOLE} {OF_IT})?|(?:(?<=sido )"
        rf"|(?<=fueron ))perdid[oa]s"
        rf"|perdid[oa]s?(?= (?:\w+ )?por (?:el |las? |los )?(?:{SIDE}|{CAMPS}|(?-i:[A-ZÁÉÍÓÚÑ])))",
        X,
        "lose",
        r"perdid[oa]s?",
    ),
    Verb(
        rf"(?:se (?:retir(?:ó|aron|an|a)|repleg(?:ó|aron)|repliegan?|march(?:ó|aron))|{ITSELF}{ADV} (?:retirado"
        r"|replegado|marchado))"
        rf"(?:{ADV} {ON}|{PARTED}|(?= ?(?:[.,;]|{WHEN}|{ASIDE})))"
        rf"|(?:retir(?:ó|aron)|{HAVE}retirado) (?:a )?(?:sus|las) (?:tropas|fuerzas|soldados|efectivos|unidades) {ON}"
        rf"|(?:haberse (?:retirado|replegado)|retirándose|replegándose|tras retirarse) {ON}",
        W,
        "lose",
        r"(?!)",
    ),
    Verb(
        rf"(?:(?:fue|fueron|sido) )?(?:abandonad|evacuad|desalojad)[oa]s?"
        rf"(?= (?:\w+ )?por (?:\w+ ){{0,2}}?(?:{SIDE}|{CAMPS}\b))",
        W,
        "lose",
        r".+",
    ),
    Verb(
        rf"{FORCED}(?:abandonar|desalojar|evacuar|(?:retirar|replegar)(?:se|nos) {ON})|abandon(?:ó|aron|an"
        rf"|ando)|{HAVE}abandonado",
        W,
        "lose",
        plain=True,
    ),
    # not "dejaron Lowfen sin luz"
    Verb(
        rf"dej(?:ó|aron)(?= {NAME}(?: de l[oa]s? {NAME}| {NAME}){{0,2}}"
        r"(?:[.,;]|$| (?:y|e|tras|rumbo|hacia|para|el|ayer|hoy)\b))"
        r"(?![^.;]{0,60} (?:sin (?!combat|resist|oponer)\w+|en (?:llamas|ruinas|escombros|cenizas|silencio)|a oscuras"
        r"|(?:incomunicad|devastad|destruid|aislad|arrasad|abandonad)\w+)\b)",
        W,
        "lose",
        plain=True,
    ),
    Verb(rf"desaloj(?:ó|aron)|huyeron {ON}|huyó {ON}|salieron {ON}|evacu(?:ó|aron)", W, "lose", plain=True),
)

AUTHORITY = (
    r"(?:parte (?:militar|de guerra|oficial)|(?<=el )parte|presidente"
    r"|presidenta|primer ministro|ministro|ministerio|portavoz"
    r"|vocero|comandante|jefe|general|coronel"
    r"|estado mayor|ejército"
    r"|militares|oficial(?:es)?|gobierno|gobernador|funcionarios?|autoridades|rebeldes|fuerzas|mando|presidencia"
    r"|agencia oficial|agencia estatal"
    r"|televisión (?:estatal|pública)|medios (?:estatales|oficiales)|sana|kremlin|tass|milicias?|insurgentes"
    r"|comunicado|defensa"
    r"|policía|moscú|kiev|bakú|ereván|alcalde|asesor|dirigentes?|legislador(?:es|as?)?|diputad[oa]s?|senador(?:es|as?)?"
    r"|concejal(?:es)?|consejo (?:provincial|regional|local)|líder|guerrilla|grupo)"
)
SOURCE = r"fuentes? (?:(?:militar|oficial|gubernamental|rebelde)(?:e?s)?|del ejército)\b"
TO_WHOM = r"(?:al? (?:l[ao]s? )?(?:[\w-]+ ){1,3}?)?"  # "confirmó el lunes a EFE un portavoz"
SAID = (
    r"(?:anunci|inform|asegur|afirm|indic|señal|confirm|declar|precis|sostuv|sostien|dij|manifest|explic|comunic"
    r"|destac|report|reconoc|admit)\w*"
)
# Capitals and countries that tell of what their own armies take
STATES = (
    r"Moscú|Kiev|Kyiv|Bakú|Ereván|Damasco|Ankara|Bagdad|Kabul|Jartum|Adís Abeba|Kinshasa|Kigali|Bamako"
    r"|Trípoli|Naypyidó|Belgrado|Zagreb|Sarajevo|Tiflis|Jerusalén|Teherán|Washington|Londres|París"
    r"|Pekín|Hanói|Saigón|Rusia|Ucrania|Azerbaiyán|Armenia|Etiopía|Eritrea|Turquía|Israel|Ruanda|Afganistán|Albania"
    r"|Argelia|Angola"
    r"|Bielorrusia|Birmania|Myanmar|Bolivia|Bosnia|Burkina Faso|Burundi|Camboya|Camerún|Chad|Chipre|Colombia|Congo"
    r"|Croacia|Ecuador|Egipto|Estonia|Filipinas|Gabón|Georgia|Ghana|Grecia|Guinea|Honduras|India|Indonesia|Irak|Irán"
    r"|Jordania|Kazajistán|Kenia|Kirguistán|Kosovo|Laos|Líbano|Liberia|Libia|Macedonia|Malí|Marruecos|Mauritania"
    r"|México|Moldavia|Mozambique|Nepal|Nicaragua|Níger|Nigeria|Pakistán|Perú|Rumania|Senegal|Serbia|Siria|Somalia"
    r"|Sri Lanka|Sudán(?: del Sur)?|Tailandia|Tanzania|Tayikistán|Túnez|Turkmenistán|Uganda|Uzbekistán|Venezuela"
    r"|Vietnam|Yemen|Yibuti|Zambia|Zimbabue|Defensa"
)
# "la caída de Lowfen es cuestión de horas"
NEAR = r"\b(?:cuestión de|inminente|inevitable|próxima|posible|probable|improbable)\b"
MOOD = Mood(
    overall=r"\b(?:en (?:todo el|el conjunto del) país"
    r"|(?:en|a lo largo de) (?:tod[oa] (?:el|la)|el conjunto del?(?: la)?) (?:línea (?:del? )?)?frente"
    r"|a nivel nacional)\b",
    aim_before=r"\b(?:para|por(?= (?:tomar|recuperar))|con el fin de|a fin de|intent\w+|trat\w+ de|busc\w+"
    r"|pretend\w+|quier\w+|quis\w+|dese\w+|amenaz\w+ con|si|sin|antes de"
    r"|intentos? de|llam\w+ a|exig\w+|reclam\w+|esper\w+|objetivo (?:de|es)|podría|podrían|puede|pueden|evitar"
    r"|impedir|contra|desde(?! \d)"
    r"|conden\w+|denunci\w+|pid(?:e|en|ió|ieron|iendo)|ped(?:ir|ía|ían)"
    r"|batalla por|tem\w+|fracas\w+ en|incapaz de|hasta|combates por|lucha por|ofensiva para"
    r"|negociar)"
    r"(?: (?:la|el|que|los|las|de|\w+)){0,1} ?$|\b(?:todavía|aún|siempre)(?: \w+mente| en (?:gran )?parte)? ?$"
    r"|\b(?:(?<!\d )(?<!pueblos )(?<!poblados )(?<!barrios )(?<!municipios )(?:vecinos|habitantes|pobladores)"
    r"|civiles|ganaderos|agricultores|pescadores|comerciantes|maestros|docentes|estudiantes|familias|partido"
    r"|candidat[oa]|lista(?! de)|equipo|club"
    r"|empresa)(?: (?!que\b)\w+){0,6} ?$"
    r"|\b(?:(?<!primer )(?<!primera )ministr[oa]|alcalde|alcaldesa|policía|bomberos)"
    r"(?: (?!que\b|anunci|confirm|celebr|inform)\w+){0,6} ?$"
    r"|^(?:las?|los|el|unos|un|una) (?:aguas?|llamas|fuegos?|incendios?|inundaci(?:ón|ones)|crecidas?|nieves?|lava"
    r"|sequía|hambruna|plaga|maleza|niebla|oscuridad|pobreza|violencia|miedo|pánico|terror|caos|tristeza|silencio|frío|calor|angustia|incertidumbre|zozobra|desesperación|alegría"
    r"|euforia|ira|rabia|desolación|langostas?|turistas?|turismo|manifestantes?|huelguistas|selva|epidemia|campesinos|ríos?|lluvias?|lodo|arena"
    r"|mosquitos|corte|tribunal(?:es)?|juez|jueza|justicia|alcaldía|concejo)(?! [^.;]*\b(?:fue|fueron|sido)\b)"
    r"(?: \w+){0,3} ?$",
    conditional=r"\bsi (?!bien\b)(?:(?!ha\b|han\b|fue\b|fueron\b)[\w'-]+ ){0,7}\[(?!ha\b|han\b)[^\]]*[ae]n?\]",
    plan_before=r"\b(?:será|serán|debe|deben|deberán?|va|van|a punto de|previst\w+|acord\w+|comprometi\w+ a|prevé"
    r"|fechas?(?: del?)?|prevén|acuerdo sobre|acuerdo para|promet\w+|contempla|contemplan|contemplaba|estipul\w+)"
    r"(?: (?:ser|pronto|próximamente|a|también|luego|la|el|de|que|gradualmente)){0,3} ?$"
    r"|\b(?:promet\w+|jur\w+|garantiz\w+) que(?: [\w'-]+){1,8} ?$|\bserían? (?:muy )?(?:pronto|próximamente) ?$",
    plan_after=r"^[^.;]{0,90}?\b(?:prevista?s?|previsto|debe|deben|deberán?|tendrá lugar|está programada?"
    r"|aplazad[oa]|se espera|a más tardar|se producirá)\b",
    not_before=r"\b(?:no|ni|nunca|jamás|tampoco)(?: (?:ha|han|se|había|habían|fue|fueron|sido|lo|la|los|las|haya"
    r"|hayan)){0,3} ?$|\bni (?:(?!y )[\w'-]+ ){1,6}ni (?:(?!y )[\w'-]+ ){0,5}(?!y )[\w'-]+ ?$"
    r"|\bningun[oa]? [\w ]{0,30}$",
    affirmed=r",? pero (?:\w+ ){0,2}(?:reconoc\w+|admit\w+|confirm\w+|afirm\w+)"
    r"|, (?:afirmando|añadiendo|asegurando|precisando|señalando|sosteniendo|reconociendo|admitiendo)(?!\w)"
    r"|\b(?:y|e|pero) (?:afirm|añad|asegur|precis|señal|sostuv|declar|reconoc|admit|confirm)"
    r"(?:ó|ió|aron|ieron|a|an|o)(?!\w)",
    denied=r"\b(?:desmint\w*|desmiente\w*|negó|niega|negaron|niegan|refut\w+|rechaz\w+(?! al? )"
    r"|fals[oa]s?|desmentid\w+)\b"
    r"|\bcalific\w+ (?:de|como) \W?(?:propaganda|rumor(?:es)?|mentiras?|bulos?|desinformación|fals)",
    untold=r"^(?:pero |sin embargo,? )?(?!.* que )[\w' -]{2,60}? (?:lo |la |las |los )?(?:ha |han )?(?:neg[óa]\w*"
    r"|nieg[ae]n?|desm[ie]\w*|rechaz\w+|refut\w+)(?: (?:esto|eso|es[ae]s? \w+|est[ae]s? \w+"
    r"|(?:la|las|el) (?:información|informaciones|afirmación|afirmaciones|noticia|anuncio)))?[ .]*$"
    r"|^(?:una información|un anuncio|algo|extremo) (?:que )?(?:ha sido |fue )?"
    r"(?:desmentid[oa]|negad[oa]|rechazad[oa])\b",
    claiming=rf"\bsegún (?:una |unas )?{SOURCE}"
    rf"|\b(?:asegur\w+ (?:haber|que ha)|reivindic\w+|supuestamente|presuntamente|alega\w*|habrían?)\b"
    rf"|\b{SAID} (?:(?!que\b)\w+ )?(?:hoy |ayer |este \w+ |el \w+ )?{TO_WHOM}"
    rf"(?:(?:el |la |los |las |un |una )?(?:\w+ )?{AUTHORITY}\b|(?:una |unas )?{SOURCE})"
    rf"|\b(?:según|de acuerdo con) (?:\w+ )?(?:el |la |los |las |un |una )?(?:\w+ )?{AUTHORITY}\b",
    party=rf"\b{AUTHORITY}\b",
    monitor=r"\b(?:[\w-]+\.(?:cd|com|info|net|org)|europa press|associated press|bbc|al jazeera"
    r"|observatorio|osdh|osce|ong|onu|naciones unidas|derechos humanos|residentes?|testigos?|activistas?"
    r"|defensoría|vecin[oa]s?|habitantes?|(?<!\()(?<!\( )(?:afp|efe|reuters)|(?<!de )prensa"
    r"|periodistas?|corresponsal(?:es)?"
    r"|medios locales"
    r"|radio \w+|diario|periódico|portal|expertos?|analistas?|investigador(?:es)?|instituto|isw|deepstate|fuentes?"
    r"|cooperantes|desplazados|refugiados|médicos?|sacerdote|párroco|lugareños|oenegé)\b",
    running=r"\b(?:(?:un|el|este) (?:balance|recuento)|hasta (?:ahora|la fecha|el momento)|a la fecha"
    r"|en total desde|desde (?:el inicio|el comienzo"
    r"|que comenzó)|elevando a|ya suman"
    r"|en (?:\w+|\d+) (?:días|semanas|meses)|(?:en|durante) l[oa]s últim[oa]s (?:días|semanas|meses))\b",
    running_before=r"\b(?:ha|han|había|habían) ya(?: \w+)?$|\bya(?: \w+)?$",
    again=r"\b(?:otr[oa]s?|adicional(?:es)?|más|nuev[oa]s)\b",
    elsewhen=r"\bpor primera vez desde [^,.;()]*|\bque \w+(?:ban?|ían?) [^,.;()]{0,50}?desde [^,.;()]*|\b(?:primera"
    r"|mayor|única|último|peor) [^,.;()]{0,40}? desde [^,.;()]*",
    recalled=r"\b(?:ocupad\w+|tomad\w+|en (?:manos|poder) [^,.;()]{2,40}?) desde (?:19|20)\d\d"
    r"|\b(?:tratado|acuerdos?|convenio|pacto|frontera|guerra|constitución)(?: \w+)? (?:de|del|en) (?:19|20)\d\d"
    r"|(?:^|\b(?:en|durante|desde|(?<!más )(?<!menos )(?<!cerca )(?<!total )de|del) )((?:1[0-9]|20)\d\d)"
    r"(?![\d,.-]*\d| (?:pueblos|localidades|aldeas))",
    before_vote=r"\b(?:a (?:\w+ )?\w+ (?:días|semanas|meses) de|en vísperas de|antes de) (?:las?|los) "
    r"(?:elecciones|comicios|legislativas|municipales)(?: \w+ales)?",
    elsewhere={
        Topic.VOTE: r"\b(?:(?-i:Municipales|Autonómicas|Regionales)(?= ?:)"
        r"|elecciones|comicios|votantes|sufragios|legislativas|(?<=las )municipales|electoral(?:es)?"
        r"|urnas|escrutinio|alcald[ií]as|concejal(?:es)?|balotaje|(?:primera|segunda) vuelta|mesas de votación"
        r"|mayoría (?:absoluta|simple))\b",
        Topic.SPORT: r"\b(?:torneo|campeonato|goles|penaltis?|eliminatorias?|semifinal(?:es)?|cuartos de final"
        r"|(?<!campo de )(?<!cancha de )(?<!estadio de )fútbol)\b|^alias\b",
        Topic.EXERCISE: r"\b(?:en|durante) (?:el|los|un|unos) (?:ejercicios?|maniobras)\b"
        r"|\b(?:fuerza|enemigo|ejército|adversario) ficti[cv]i[oa]",
        Topic.NATURE: r"\b(?:los bomberos|las llamas)\b",
        Topic.SUPPLY: r"\b(?:puntos? de bloqueo|bloqueos de (?:carreteras|rutas))\b",
        Topic.BUSINESS: r"\bgrupo (?:hotelero|bancario|inmobiliario|petrolero|minero)\b",
        Topic.MEMORY: r"\bel museo [^.;]{1,40} dedica\b",
    },
    moved=r"\b(?:aplazad\w*|pospuest\w*|prorrog\w*|retrasad\w*|aplaz\w+|pospus\w+)\s+(?:\w+ ){0,3}?(?:al|hasta el"
    r"|hasta|para el)\s+$",
    partial=r"\b(?:parcialmente|en parte|parcial)\b",
    resumed=r"\b(?:un|el|este) (?:balance|recuento)\b|\b(?:esa|esta|la misma) (?:región|provincia|zona)\b"
    r"|\b(?:ese|este|dicho) (?:departamento|distrito"
    r"|sector|territorio)\b|\ben (?:el \w*(?:norte|sur|este|oeste|centro) de )?"
    r"(?:la región|la provincia|la zona|d?el departamento|d?el distrito|d?el estado)(?! (?:de|del))",
    denied_after=r"(?:extremo|algo|cosa|lo|información|noticia) que "
    rf"(?:(?:el|la|los|las) (?:\w+ ){{1,3}}|{NAME} (?:(?:del? )?{NAME} )?)?"
    r"(?:niega|niegan|desmiente|desmienten|rechaza|negó|negaron|desmintió|desmintieron)\b"
    r"|(?:extremo|algo|cosa|lo) que (?:niega|niegan"
    r"|desmiente|desmienten|rechaza|negó|desmintió"
    r"|(?:ha|han) (?:negado|desmentido))\b"
    r"|,? (?:pero (?:eso )?|(?:algo|lo) que )(?:es|resultó) (?:falso|mentira)\b(?! que)"
    r"|^[^.;,]{0,60} no es ciert[oa]\b(?! que)",
    past=r"\b(?:d?el (?:año|mes|verano|invierno) pasado|d?el pasado (?:año|mes)|hace \w+ (?:años|meses))\b",
    supposed_after=r"^[^.;]{0,60}?\b(?:considera|permitiría|abriría|daría|supondría|significaría|facilitaría"
    r"|aislaría)n?\b"
    rf"|^[^.;]{{1,60}}?\b(?:es|sería|será|parece|era|considera)\b[^.;]{{0,30}}?{NEAR}",
    told=r"así lo\b|esto lo\b|lo (?:anunció|informó|confirmó)\b|(?:la información|el anuncio|la noticia) (?:fue"
    r"|ha sido|la|lo)\b",
)

HEADINGS = Headings(
    day=r"\b(?:fecha|día|cuándo)\b",
    name=r"nombres?|lugar(?:es)?",
    taker=r"a|fuerzas?|nuevo (?:control|ocupante)",
    loser=r"de|anterior (?:control|ocupante)",
    total=r"(?:sub)?total\b.*",
    untaken=r"(?:no|nunca)\b|(?:aún|todavía|sigue) (?:en manos|en poder|bajo|ocupad|controlad)",
    unknown=r"desconocidos?|se desconoce",
    events=symbols(
        {
            C: "captura toma caída ocupación conquista capturado tomado capturada tomada",
            RC: "recaptura reconquista recuperación recuperado recuperada",
            L: "liberación liberado liberada",
            H: "entrega traspaso devolución",
            W: "retirada repliegue",
            X: "pérdida perdido",
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
    these=frozenset("estos estas esos esas dichos dichas".split()),
    pronouns=frozenset("ellos ellas él ella".split()),
    members=frozenset(
        "rebeldes combatientes fuerzas tropas soldados efectivos unidades ejército ejércitos yihadistas milicianos"
        " militares"
        " grupo "
        "columna columnas miembros integrantes elementos hombres grupos insurgentes guerrilleros guerrilla militantes "
        "disidencias milicias gobierno indígenas campesinos comando comandos mercenarios paramilitares "
        "separatistas islamistas terroristas".split()
    ),
    side_prefix=r"pro-[\w-]+|anti-[\w-]+|prorrus\w+",
    discourse=Discourse(points=True),
    family=Family.ROMANCE,
    states=STATES,
)
