"""Kinds of words that some rules ask for beyond a word's symbol: a stronghold, a border, they."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.parse.text.normal import caseless

NEVER = r"(?!)"  # where a language has no such word, or no rule asks for it there
# Particles of names as Latin letters write them, wherever a name is from: "al-Tall", "van der Lowfen".
PARTICLES = "al|el|ez|ash|ad|an|ar|as|at|az|wa|de|del|du|la|le|bin|ibn|abu|umm|van|von|da|do|dos|di|de la|de las|de los"


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """Words inside names, right beside them and in place of them."""

    doing: str = NEVER  # what somebody does, though a sentence begins with it: "Fighting raged in"
    small: str = NEVER  # small words inside a name that is spelled out: "Front for the Freedom of"
    first: str = NEVER  # the first word of a name, though it looks like a small word: "Am Lowfen"
    particle: str = f"(?-i:{PARTICLES})"  # what a name may begin with though it is written small
    republic: str = "(?-i:DR)"  # initials that a name in small letters goes on from: "DR Congo"
    no_particle: str = NEVER  # what looks like the particle of a name: "at", for "at-Tall"
    operation: str = NEVER  # before what an operation is called, with its first words
    operation_short: str = NEVER  # the same, for short
    name_end: str = NEVER  # common words that a name may end in: "Lowfen Centre"
    common: str = NEVER  # words that are no names in a sentence in capitals
    opening: str = NEVER  # those of them that a name may begin with: "New Lowfen"
    owned: str = NEVER  # the last word of a name behind a genitive: "Devil's Point"
    battle: str = NEVER  # what is called by where it was: "Battle of Lowfen"
    others_say: str = NEVER  # how a bracket begins that tells what others say: "some sources say"
    also_called: str = NEVER  # before another name of the same: "also known as"
    same: str = NEVER  # what a region is called that has the name of a place: "the same name"
    mountains: str = NEVER  # names of mountains, where something may lie
    stateless: str = NEVER  # peoples that have no country, which a name may begin with
    half_compass: str = NEVER  # a compass point in two words
    part_of_country: str = NEVER  # a `country` behind the compass word of a part of it: "Northern Iraq"
    between_compass_points: str = NEVER  # "Northeastern", which is of a name less often than "North" is
    whose_land: str = NEVER  # words joined by a hyphen that tell whose a place is: "rebel-held"
    rank: str = NEVER  # ranks written short, before a person's name
    article: str = NEVER  # "a"
    source: str = NEVER  # who tells: "Norlandish sources"
    them: str = NEVER
    which: str = NEVER  # "which", "that"
    former: str = NEVER  # the first of two just named
    latter: str = NEVER  # the second of them
    no_person: str = NEVER  # with what a name of two words begins that is no person's: "Al Lowfen", "Northern Lowfen"
    other_name: str = NEVER  # in brackets behind a place, before another name of it: "formerly"
    of_two: str = NEVER  # what tells two places of one name apart: "Upper and Lower Lowfen"


@dataclass(frozen=True, slots=True, eq=False)
class Sites:
    """What a place is called, and what is said of where it lies."""

    numbered: str = NEVER  # what has a number for a name: "Point 17"
    one_place: str = NEVER  # nouns of one place, which a number before them does not count: "Camp 15 township"
    hometown: str = NEVER  # what a place is to somebody: "the leader's hometown Lowfen"
    garrison: str = NEVER  # those who hold a place, and the place itself
    manned: str = NEVER  # between such and its place: "the garrison in Lowfen"
    stronghold: str = NEVER  # what a place is called before its name: "the key town, Lowfen"
    seat: str = NEVER  # the town that a region is governed from
    capital: str = NEVER
    city: str = NEVER  # before the name of a city: "the city of"
    last: str = NEVER  # before whose hold a place was to the end: "the last Blue bastion"
    hold: str = NEVER  # what a place is of those who hold it: "the rebels' last stronghold"
    old: str = NEVER  # before "capital": what was once one is a town of that name
    business: str = NEVER  # before "centre": what a town lives of, which is no part of a town
    held_seat: str = NEVER  # what a town is to whoever holds it: "their stronghold of Lowfen"
    district_centre: str = NEVER  # what stands for its district
    council: str = NEVER  # whose area is a district
    home: str = NEVER  # what a place is said to be: "home to many", "gateway to"
    nearby: str = NEVER
    along: str = NEVER  # beside a road
    further: str = NEVER  # how places lie beside others: "two villages further up the valley"
    island: str = NEVER
    no_holder: str = NEVER  # bodies whose seat in a place tells nothing of who holds it: "the UN hub of Lowfen"
    surroundings: str = NEVER
    belonging: str = NEVER  # participles of being a part: "villages belonging to Lowfen district"
    kind_of_town: str = NEVER  # before "town": what it lives of
    edge: str = NEVER  # where in a region a place lies: "on the coast", "on the border"
    bank: str = NEVER  # of a river
    frontier: str = NEVER  # of a country
    became: str = NEVER
    codenamed: str = NEVER  # participles before what an operation is called
    based: str = NEVER  # where a side has its seat: "based in Eastmoor"
    called: str = NEVER  # participles before a name: "a village called Lowfen"
    one_of: str = NEVER  # "among the towns", "one of the towns"


@dataclass(frozen=True, slots=True, eq=False)
class Armies:
    """What the names of sides are made of."""

    group: str = NEVER  # what a side is, before its name: "the group Blue Army"
    body: str = NEVER  # what goes on with "of" to its whole name: "the Government of National Accord"
    nominative: str = NEVER  # sides in the form of a subject: "северные войска"
    one_army: str = NEVER  # names of one army that share no word: "ЗСУ", "українські захисники"
    called_by_land: str = NEVER  # before "of" and a land, a name of those who fight: "Tigers of Lowfen"
    described: str = NEVER  # what a side is, before its initials: "the paramilitary BLF"
    movement: str = NEVER  # what a side is by its name: "the Front", "the Movement"
    bodies: str = NEVER  # what armed people in one body are by their name: "the Sons of Tilsa Brigade"
    cause: str = NEVER  # what it strives for: "the Movement for the Liberation of Eastmoor"
    linked: str = NEVER  # whose side it is: "Redland-backed"
    words: str = NEVER  # each word of a government's army, before whose it is
    forces: str = NEVER  # armed people of whoever is named before them: "Vespera's troops" are Vespera
    fighters: str = NEVER  # armed people of a side: "fighters from the Blues"
    unit_kind: str = NEVER  # what tells its kind: "9th armoured Division", "Norland's peacekeeping troops"
    front: str = NEVER  # an army that is called a front, behind its number: "3rd Lowfen Front"
    organised: str = NEVER  # what a group is called before its name: "organization of"
    groups: str = NEVER  # names of armed groups that nobody takes for a place
    party: str = NEVER  # what a party is called: "Blue Workers' Party"
    army_unit: str = NEVER  # what has a number for a name: "58 Division"
    nth: str = NEVER  # the number of such: "4th"
    whole_name: str = NEVER  # units whose name no other goes into
    nth_in_words: str = NEVER  # the same in words, in a name: "the Fourth Army"
    banned: str = NEVER  # what a law says of it


@dataclass(frozen=True, slots=True, eq=False)
class Asides:
    """What else is told of places that were counted."""

    all_of_them: str = NEVER  # how words for all of those counted begin
    besides: str = NEVER  # before places that were taken, too: "in addition to Lowfen, the army took"
    as_did: str = NEVER  # before further places of which the same is told: "as did"
    commanded: str = NEVER  # under what they act: "under the command and leadership"
    led: str = NEVER  # between who acts and the verb, before who led them: "led by"
    doing: str = NEVER  # the same, before what they did besides: "pressing the enemy"
    making: str = NEVER  # before as many as are taken by now: "making 63 occupied"
    not_only: str = NEVER  # before what is told with "but also"
    people: str = NEVER  # who lives in a place
    of_people: str = NEVER  # what is done to people, not to a place: "captured and killed"
    measuring: str = NEVER  # before how large a place is: "covering"
    along_with: str = NEVER  # what brings places beside those just told of
    help: str = NEVER  # what those have who act, before from whom it comes: "under air cover from"
    flag: str = NEVER  # what is raised over a place
    raised: str = NEVER  # what is done to it there
    controlling: str = NEVER  # what is done to the place itself, not to the flag
    surface: str = NEVER  # how units of land and length begin


@dataclass(frozen=True, slots=True, eq=False)
class Heads:
    """What stands beside a day at the head of a paragraph."""

    before_day: str = NEVER  # before the day that a line begins with: "Day 12"
    of_year: str = NEVER  # behind the year of a dateline: "КИЕВ, 4 мая 2020 года"
    own_bulletin: str = NEVER  # what a text is called in which a side tells of its own war: "Communiqué de"
    chronicle: str = NEVER  # the title of a list of days, up to its year: "Chronology of"
    bulletin: str = NEVER  # beside the day in a heading: "Situation in Eastmoor (7 September)"
    part: str = NEVER  # what a part of an article is called that names no place: "Aftermath"
    told_by: str = NEVER  # a title up to whose bulletin it is (`who`): "Сводка штаба армии", "Из сводки штаба"


@dataclass(frozen=True, slots=True, eq=False)
class Romance:
    """What only French and Spanish rows are asked for."""

    perfect: str = NEVER  # verbs with "have", before which a pronoun is an object: "les ont repris"
    zone: str = NEVER  # what a place is called whose control somebody takes: "el control de la zona de Lowfen"
    over_place: str = NEVER  # words of a verb that tell of that control
    subjunctive: str = NEVER  # forms of verbs that tell of a change only behind "after": "después de que tomara"
    after: str = NEVER  # that word
    unchanged: str = NEVER  # participles as they stand behind "have": "a pris Lowfen et perdu Highfen"
    occupied: str = NEVER  # participles that tell who holds a place: "occupés par"
    themselves: str = NEVER  # pronouns that stress a subject: "les rebelles, eux, ont pris"
    joining: str = NEVER  # what a road does with two towns: "la route reliant Lowfen à Highfen"
    speaks: str = NEVER  # verbs of a spokesman that tell how many: "parle de sept villages repris"
    and_then: str = NEVER  # what joins a further place with its day: "puis, lundi, Highfen"
    to: str = NEVER  # before whom a place is given to: "à Norland"
    the_latter: str = NEVER  # the last named of two: "cette dernière prise par les rebelles"
    the_last_ones: str = NEVER  # the last named of several, without how many: "ces dernières prises par les rebelles"
    itself: str = NEVER  # a pronoun by which a verb says a passive: "se han ocupado por las tropas"
    one_of_all: str = NEVER  # which of several is named before the others: "El último es Lowfen"
    from_them: str = NEVER  # pronouns of who loses what is taken: "les leur ont repris"
    how: str = NEVER  # adverbs that a sentence begins with, which have a capital: "Asimismo, tomaron"
    said_again: str = NEVER  # prepositions that a verb ends with: "se hicieron con Lowfen y con Highfen"
    with_of: str = NEVER  # verbs that end with "of": "se sont emparés de"
    east: str = NEVER  # which is no compass word, as it is a small word as well
    feature: str = NEVER  # names of hills, bridges and the like
    of_region: str = NEVER  # adjectives for a kind of region: "la province frontalière de Lowfen"
    participle: str = NEVER  # though a sentence begins with it: "Soutenus par l'aviation"
    named_for: str = NEVER  # the day in the name of a movement: "du 23 mars"
    the_last: str = NEVER  # one more of those counted: "le troisième"
    one_more: str = NEVER  # no figure before a noun: "une sixième ville"
    that_of: str = NEVER  # what stands for a noun told before: "celui de"
    plural_article: str = NEVER
    of_town: str = NEVER  # with what the name of a town goes on behind its first word: "Villar de la Vega"
    bare_of: str = NEVER  # "of" without an article, as inside the name of a town: "Mora de Lowfen"
    fell: str = NEVER  # verbs of a place that falls, which may stand behind them: "el lunes cayó Lowfen"
    freed: str = NEVER  # what may be said of hostages, too
    to_country: str = NEVER  # before a country, "to" and "in" alike
    in_country: str = NEVER  # "in" before a country: "en Vesperie"
    gives_back: str = NEVER  # verbs of giving something back, behind which "à" is always to whom
    such_as: str = NEVER  # before names of some of the towns told of: "des villes comme"
    more: str = NEVER  # behind one more place: "un village de plus"
    by_now: str = NEVER  # before how many they are with those just counted: "con ellos son ya nueve los que"
    whole: str = NEVER  # before one place, of which nothing is left out: "l'ensemble de la ville de Lowfen"
    announced: str = NEVER  # what became known, by whom: "la prise de Lowfen a été annoncée par"
    denied: str = NEVER  # the same of what is not so
    upon: str = NEVER  # before a deed that went before: "après la prise de"
    saw: str = NEVER  # verbs whose subject is where places fall: "le district a vu tomber huit villages"
    counts: str = NEVER  # verbs of how many of those told somebody else counts: "n'en compte que 115"
    all_of: str = NEVER  # before a region with its article: "toute la Haute-Vesperie"
    along_with: str = NEVER  # what brings a region beside the towns told of: "avec tout le district de"
    mutual: str = NEVER  # nouns of a fight that is "with" an enemy, as an attack is not
    until: str = NEVER  # before what ended a deed: "avant d'en être chassés"
    against: str = NEVER  # between a fight and whom it was with: "après des combats contre"
    falls_back: str = NEVER  # verbs of those who leave a place to others: "les rebelles se sont repliés"
    long_after: str = NEVER  # what another deed came some time after: "trois jours après l'avoir prise"
    farm: str = NEVER  # what is a place by its owner's name: "les fermes de Lowfen"
    zones: str = NEVER  # said beside towns, of no number of its own: "30 localidades y zonas"
    retreat: str = NEVER  # what the taking of a place may come after: "après le retrait des rebelles"
    of_those: str = NEVER  # a noun of leaving with the article of several, who leave: "le retrait des"
    leaving: str = NEVER  # a noun with who leaves a place: "le retrait des rebelles de"
    in_hands: str = NEVER  # before those whom a place falls to: "aux mains des"
    neighbour: str = NEVER  # of a town named next: "le village voisin de"
    neighbours: str = NEVER  # of regions that are named next: "et des régions voisines de"
    beset: str = NEVER  # participles of who besieges or bombs a place: "assiégée par"
    front: str = NEVER  # a front of a war by name: "Frente Norte"
    city_of: str = NEVER  # which with a capital is part of a name: "Ciudad de"
    republic: str = NEVER  # what kind of region it is: "República Popular"
    having: str = NEVER  # forms of a deed done before another: "avoir pris", "tomar" behind "tras"
    there: str = NEVER  # a pronoun of the place told of before: "y avoir repris trois localités"
    although: str = NEVER  # before a clause that tells of something else: "aunque los rebeldes han tomado"
    stronghold: str = NEVER  # what a town is called by who held it: "ancien bastion de l'armée"
    regains: str = NEVER  # verbs of regaining freedom, as people do, too
    dwellers: str = NEVER  # who live in a place: "ville de 5 000 habitants"
    some: str = NEVER  # the article of several that nobody counts: "des villages"
    in_span: str = NEVER  # what a span of time begins with: "depuis le début de l'offensive"
    from_day: str = NEVER  # how the first and the last day of a span begin: "du 20 octobre au 1er novembre"
    into_town: str = NEVER  # before a town that is entered, as no region is: "entrés dans Lowfen"
    governs: str = NEVER  # who speaks for a region: "le gouverneur d'Eastmoor"
    whence: str = NEVER  # before where those are who tell something: "a annoncé depuis Lowfen la prise de"


@dataclass(frozen=True, slots=True, eq=False)
class Slavic:
    """What only Russian and Ukrainian rows are asked for."""

    republic: str = NEVER  # what a land is by its name of two words: "Народной республике"
    no_place: str = NEVER  # nouns before the name of what is no place: "по реке Терна", "в ходе операции"
    capital: str = NEVER  # of a country, which its name behind it is: "столицу Северии"
    rank: str = NEVER  # before the name of a commander: "армии генерал-майора Лесного"
    station: str = NEVER  # stops of a railway, which no village is
    compass_side: str = NEVER  # adjectives of a part of a land: "в северной части Северии"
    # small words
    particle: str = NEVER  # "also" between a verb and what it takes: "захватила й Заріччя"
    news: str = NEVER  # what comes from those who tell it: "от повстанцев поступила информация, что"
    along: str = NEVER  # "with" where it looks like "from": "на трасі з Норландії"
    case_end: str = NEVER  # endings of cases of a name: "Одесса", "Одессу"
    to_many: str = NEVER  # people to whom something is given, by the endings of their noun: "уступили южанам"
    acted_on: str = NEVER  # those on whom something is done, by their ending: "Боевиков выбили"
    having_done: str = NEVER  # participles of those who act: "повстанцы, взявшие Терны, заняли"
    which_one: str = NEVER  # "which" of one thing: "14-й из 17 городов, который"
    in_land: str = NEVER  # lands in which something is, by their ending: "на Северщине"
    other_one: str = NEVER  # the second of two: "одно в Северском районе, другое в Южном"
    the_rest: str = NEVER  # all others that were counted: "остальные - в Южном"
    compass_district: str = NEVER  # a compass word in the genitive, as districts are called: "Липки Южного"
    from_there: str = NEVER  # out of a place told of before: "выбила их оттуда"
    after_strikes: str = NEVER  # what came before a change, to which place: "После обстрела Тернов"
    into_region: str = NEVER  # adjectives of a region to which somebody goes: "отошли в Южный район"
    lost_before: str = NEVER  # participles of a place that had been lost: "вернула Терны, оставленные в понедельник"
    they_then: str = NEVER  # those told of just before: "но те взяли Липки"
    first_one: str = NEVER  # the first of two that were named: "Терны и Липки: первое 3 ноября"
    whence: str = NEVER  # what begins a clause of what others did there: "взяла Терны, откуда 3 ноября ушли боевики"
    case_of_district: str = NEVER  # endings of an adjective that names a district: "в Южном", not "на Юге"
    same: str = NEVER  # behind "that", the same: "в том же районе"
    them: str = NEVER  # a pronoun of several, or of a town with a plural for its name: "отбила их"
    all_of_them: str = NEVER  # of those that were counted: "пять сёл, все - в Северском районе"
    besieged: str = NEVER  # what a town is in that nobody has taken: "Липки в осаде"
    group_called: str = NEVER  # what armies are called by where they are: "Южная группировка"
    garrison: str = NEVER  # who holds a town that is called by its name: "Гарнизон Тернов сдался"
    acting_land: str = NEVER  # a country that acts, by its ending: "Веспория взяла Терны, Сурландия - Липки"
    exclaimed: str = NEVER  # what is a sentence by itself, no name: "Поздравляем!"
    beside: str = NEVER  # "with" before another place that is taken: "заняла Терны с Липками"
    instrumental: str = NEVER  # names with which something goes, by their endings
    up_to: str = NEVER  # a figure with "to" before it: "довели число сёл до 14"
    of_them: str = NEVER  # what were counted before: "из них"
    of_those: str = NEVER  # behind how many of what was counted: "семь из которых"
    among: str = NEVER  # how a heading begins that names some of many: "Среди освобождённых - Заречье"
    under: str = NEVER  # verbs that end in whose control something comes under: "вернули под контроль"
    which: str = NEVER  # how a heading asks: "Какие сёла Веспория освободила"
    right_there: str = NEVER  # where what was told before lies: "взяли здесь же посёлок Терны"
    occupying: str = NEVER  # a present that tells of a change only on a day: "4 мая - боевики занимают Терны"
    whither: str = NEVER  # endings of names to which somebody goes: "отступили из Тернов в Липки"
    out_of: str = NEVER  # "from" before a place that somebody behind the verb leaves: "Из Тернов ушли боевики"
    it: str = NEVER  # pronouns of a place that was just named: "бригада покинула его"
    denying: str = NEVER  # verbs that deny what stands before them: "Норландія втрату Тернів заперечує"
    bank: str = NEVER  # a side of a river as a part of a region: "пішли з правобережжя Північчини"
    now: str = NEVER  # what stands before who holds a place from then on: "Теперь под контролем армии"
    # first words, which have a capital in any case
    how: str = NEVER  # adverbs: "Параллельно армия заняла"
    adjective: str = NEVER  # "Шахтёрское село Заречье"
    label: str = NEVER  # with what an agency heads what it goes on to tell: "Детали:"
    # figures
    under_office: str = NEVER  # what passes to whom only on paper: "в состав"
    council: str = NEVER  # who governs in peace: "горсовета"
    entering: str = NEVER  # verbs of those who go into a town, or up to it: "вошли"
    infinitive: str = NEVER  # "взять", but not "удалось взять"
    centre: str = NEVER  # the middle of a town, no town: "взяли под контроль центр Тернов"
    number_of: str = NEVER  # nouns of how many there are: "число взятых сёл"
    most: str = NEVER  # before the region that has most of them: "Больше всего приходится на Северию"
    falls_to: str = NEVER  # verbs behind such: "приходится"
    share: str = NEVER  # between a region and how many are in it: "В Северии их 31"
    counting: str = NEVER  # verbs of counting what others took: "насчитало 87 сёл, которые"
    had_said: str = NEVER  # verbs of what somebody told earlier: "сообщал о 75 освобождённых сёлах"
    title: str = NEVER  # nouns of a change as the title of an entry: "Освобождение Тернов"
    led: str = NEVER  # before who leads those that act
    # deeds
    strikes: str = NEVER  # nouns and verbs of striking, behind which "по" is no "in": "удары по Тернам"
    by_strikes: str = NEVER  # that "по"
    battle: str = NEVER  # fights that are for a place
    to_do: str = NEVER  # what tells that something is still to be done: "осталось занять три села"
    managed: str = NEVER  # verbs of what somebody managed to do: "удалось занять"
    to_them: str = NEVER  # pronouns of who did: "им"
    then: str = NEVER  # what goes on with what was taken next: "заняла Терны, затем Липки"
    # places
    wholly: str = NEVER  # "all of", before a land
    land: str = NEVER  # names by whose ending they are of a land, not of a town: "Северию", "Терновщину"
    of_land: str = NEVER  # the same in the genitive: "звільнила міста Терновщини"
    as_many: str = NEVER  # before "same": "столько же"
    state: str = NEVER  # what a land is called before its name: "в государстве Норландия"
    town_of_land: str = NEVER  # a land in the genitive and a town that does not agree with it: "город Сурландии Терны"
    bordering: str = NEVER  # before a region that only has a border with the one told of: "граничащей с"
    this: str = NEVER  # what somebody denies: "Норландия это отрицает"
    established: str = NEVER  # between what control is over and the control: "над Тернами установлен контроль"
    doing: str = NEVER  # what is done meanwhile or before: "разгромив", "преследуя"
    held_by: str = NEVER  # participles before who took places earlier: "захваченных повстанцами сёл"
    stronghold: str = NEVER  # what a town may be called: "последний оплот"
    last_one: str = NEVER  # adjectives of a place that is named behind its region: "последний населённый пункт"
    told_whom: str = NEVER  # those to whom somebody speaks: "сообщили корреспонденту"
    daytime: str = NEVER  # behind a day: "в воскресенье вечером"
    people: str = NEVER  # the same as subjects: "місто зайняли північники"
    of_many: str = NEVER  # nouns of people in the genitive: "до рук північників"
    year: str = NEVER  # the short word for it behind a month: "В августе 1919 г."
    vehicle: str = NEVER  # by what one person leaves a town: "на вертолёте"
    pressure: str = NEVER  # under which somebody acts: "под натиском"
    from_them: str = NEVER  # "from" that may be "in": "відбили в північників"
    by_them: str = NEVER  # "by them", behind a participle: "захваченных ими"
    far: str = NEVER  # measures of how far one place lies from another: "в 10 км от Заречья"
    between: str = NEVER  # before the two towns between which something else lies
    seat_of: str = NEVER  # a capital that has no name but its land's: "Столица Северии"
    building: str = NEVER  # what stands in a town and is none: "здания Тернов", "аэропорт"
    like_building: str = NEVER  # names of towns that are called as buildings are
    lying: str = NEVER  # verbs and participles of where a place lies: "расположенное в Северии"
    namesake: str = NEVER  # adjectives of a region that is called as its town: "одноимённой провинции"
    part: str = NEVER  # a part by its compass point: "северной части"
    of_one: str = NEVER  # nouns of one place behind a part of it: "часть города Терны"
    of_kind: str = NEVER  # nouns of a kind of region behind what lies in it: "Ясное провинции Бадар"
    of_pair: str = NEVER  # first words of names, which two may share the rest of: "Большая и Малая Терновка"
    # who governs a region
    governor: str = NEVER  # "глава Северской области"
    office: str = NEVER  # an office that stands for its region: "глава Северской ОВА"
    # endings
    which_ones: str = NEVER  # of a participle that tells which ones are meant: "12 сёл, захваченных боевиками"
    of_district: str = NEVER  # of a name that the word for a district goes with: "Изюмского"
    district: str = NEVER  # of a name in the nominative that goes with "district": "Заречный"
    neuter: str = NEVER  # of a name that is a village's, though it looks like a district's
    many: str = NEVER  # of an adjective that looks like a dative: "урядові війська"
    of_region: str = NEVER  # of an adjective behind a name, of the region in which it lies: "Ягодное Заречной области"
    compass: str = NEVER  # of a compass word that may be a name: "сёла Степное и Северное"
    of_country: str = NEVER  # of an adjective of several that tells whose they are: "норландские районы"
    duty: str = NEVER  # before what is still to be done with a place: "должен быть передан"
    several_things: str = NEVER  # of things that are no places: "станции", "высотами"
    done_by_many: str = NEVER  # of a verb in the past that several do: "передали"
    over: str = NEVER  # of a verb that brings what something is established or raised over: "поднят над"
    adjective_end: str = NEVER  # what adjectives of one country differ in: "норландские", "норландская"


@dataclass(frozen=True, slots=True, eq=False)
class Turkic:
    """What only Turkish and Azerbaijani rows are asked for."""

    time: str = NEVER  # what a figure before it counts is no place: "30 il"
    help: str = NEVER  # behind whose it was: "ordunun desteğiyle"
    folk: str = NEVER  # whose village it is, which is not its name: "Kürt köyü"
    doing_and: str = NEVER  # forms of a deed by which another was done: "ele geçirip"
    meant: str = NEVER  # verbs of what somebody meant to do: "düşünüyordu"
    to_do: str = NEVER  # what he meant, in front of these: "ilerlemeyi"
    forces: str = NEVER  # behind whom they obey: "Karaca güçleri"
    article: str = NEVER  # the Arabic one inside a name: "Taybet el İmam"
    with_article: str = NEVER  # a word with it, which ends a name: "Ulu Tepe el-Garbi"
    by_deed: str = NEVER  # behind whose deed it is that brought a change: "operasyonu sonucunda"
    along_with: str = NEVER  # behind a genitive, what more is told of: "Akköy'ün yanı sıra"
    hours: str = NEVER  # of the day told right before: "pazartesi sabah saatlerinde"
    office: str = NEVER  # who may tell of a place named right behind: "Bakanlık Akköy köyünün"
    with_whom: str = NEVER  # behind those who are fought with, or acted with: "ordu ile"
    # endings
    several: str = NEVER  # of several who act: "isyancılar"
    any_several: str = NEVER  # of several, whatever case: "köylerini"
    their_several: str = NEVER  # of several who are somebody's: "kuvvetleri"
    their: str = NEVER  # of forces that are somebody's: "kuvvetleri", "ordusu"
    somebodys: str = NEVER  # of what is somebody's, which is that of an object, too: "ordusu", "orduyu"
    its_own: str = NEVER  # of an object that is somebody's: "köyünü"
    in_its: str = NEVER  # of what somebody or some place has, and where something is: "sancağında"
    that_it_did: str = NEVER  # of a verb that is told of: "aldığı", "almasıyla"
    they_did: str = NEVER  # of what several told that they did: "aldıklarını"
    by_doing: str = NEVER  # from names to a figure, by what was done to these: "ele geçirerek iki köyü"
    city: str = NEVER  # what ends a list of a district's villages and lies in none: "və Qaraova şəhəri"
    listing: str = NEVER  # before a list below: that places were listed, their names told
    # sides
    movement: str = NEVER  # a name of armed people that is no place's: "Halk Kurtuluş Cephesi"
    foe: str = NEVER  # one before what is theirs, who acts in nothing: "düşman hatlarını"
    of_foe: str = NEVER  # what is theirs: "hatlarını"
    foes: str = NEVER  # those who are no army's own, as the object: "isyancıları"
    backed: str = NEVER  # behind the name of who backs a side, and acts in nothing: "Norland destekli"
    title_of: str = NEVER  # behind the name of who leads forces, before these: "paşanın"
    obeying: str = NEVER  # of forces, behind whom they are subject to: "bağlı birlikler"
    with_them: str = NEVER  # behind a side, that somebody fought or acted with it: "güçleriyle"
    its_troops: str = NEVER  # whose deed somebody tells of that has them: "birliklerinin"
    of_them: str = NEVER  # before a part of what was just counted: "bunların 43'ü"
    their_speaker: str = NEVER  # who speaks for those named before it: "isyancıların komutanı"
    called: str = NEVER  # between a name and who has it: "BKC adlı grup"
    group: str = NEVER  # who has such a name and is several: "isyancı grup"
    made: str = NEVER  # behind "from" and who tells something, with the paper that does: "yapılan açıklamada"
    realm: str = NEVER  # the last word of a name that is of a whole land: "Cumhuriyeti"
    fall_of: str = NEVER  # a noun that tells what happened behind the day of an entry: "Akköy'ün kurtuluşu"
    their_leaving: str = NEVER  # behind who left a place before others took it: "çekilmesinin ardından"
    after_it: str = NEVER  # behind a place in the genitive, after what befell it: "düşmesinin ardından"
    while_held: str = NEVER  # behind who held a place until others took it: "elindeyken"
    # places
    namesake: str = NEVER  # of a town that is called like its region: "aynı adlı"
    namesake_town: str = NEVER  # a word for such a town that is no unit: "merkezini"
    nobodys: str = NEVER  # a town as an object by an ending that makes no name before it its own: "kasabayı"
    centre: str = NEVER  # the seat of a district told of before: "ilçe merkezine bağlı"
    near: str = NEVER  # behind the name of what something lies near: "Karaova'ya yakın"
    before_name: str = NEVER  # the first of two words of one name: "Aşağı Ağova"
    but_for: str = NEVER  # at the end of brackets: "bazı mahalleleri hariç"
    far: str = NEVER  # how far a place lies from another: "5 kilometre"
    meeting: str = NEVER  # at what somebody told something, which was held somewhere: "basın toplantısında"
    border: str = NEVER  # behind a name, that something lies on its border
    coming: str = NEVER  # behind from where somebody came, what they did: "ilerleyen"
    the_town: str = NEVER  # one place that was told of, as an object or as what is controlled: "kenti", "kentin"
    entering: str = NEVER  # what was done to it before: "girerek", "saldırının ardından"
    there: str = NEVER  # in what was entered: "buralarda kontrolü sağladı"
    site: str = NEVER  # the last word of the name of a site: "Askeri Üssü"
    being: str = NEVER  # behind names and before the figure that they make up: "olmak üzere"


@dataclass(frozen=True, slots=True, eq=False)
class Small:
    """Small words: pronouns, articles, what begins a clause."""

    million: str = NEVER  # behind a figure, so many as no report counts places: "Lowfen (2 million)"
    # pronouns
    they: str = NEVER  # who was told of before: "they", "he"; who took a place: "which they captured"
    people: str = NEVER  # with whom another clause begins: "lost Lowfen, then we came to Highfen"
    speaking: str = NEVER  # of who speaks: "..., he said"
    person: str = NEVER  # of one who speaks, beside the pronouns that are sides: "he", "she"
    it: str = NEVER  # "it", "its": a side that may be one thing
    them: str = NEVER  # an object: "took it", "captured them"
    again: str = NEVER  # what or who was told of before: "both were retaken", "says it seized"
    several: str = NEVER  # of two: "captured both"
    were: str = NEVER  # is said of several alone: "areas of Eastmoor, around Lowfen, which were taken"
    ours: str = NEVER  # of who speaks: "our", "my"
    his: str = NEVER  # who commands speaks of what others do: "his forces"
    latter: str = NEVER  # one of two who were told of: "the latter"
    the_other: str = NEVER  # the second of two that were counted: "one in Eastmoor, the other in"
    these: str = NEVER  # who goes on to be told of: "they are", "these are"
    owned: str = NEVER  # a word with "its" at its end
    # articles
    both_of: str = NEVER  # before the region of all places just named
    the: str = NEVER  # before what was told of
    this: str = NEVER  # before a group that was told of: "the same group"
    meant_for: str = NEVER  # before places that something is meant for
    these_all: str = NEVER  # several places that were just told of: "they"
    this_one: str = NEVER  # before a word for a region, what points to one just named: "that province"
    those: str = NEVER  # before a figure that was told: "the two towns"
    both: str = NEVER  # before a noun of the two places that were named: "ambas ciudades"
    pointing: str = NEVER  # before a place that was named: "this town"
    definite: str = NEVER  # before places that were named: "ces deux villes"
    whole: str = NEVER  # before as many as were told: "all three towns"
    one: str = NEVER  # before one of several: "another neighbourhood"
    each: str = NEVER  # a figure of each of several: "birer"
    of_each: str = NEVER  # before a figure of each of several: "hər birinin iki kəndi"
    # prepositions and pronouns that a verb asks for
    clitic: str = NEVER  # a pronoun before a verb that is its object
    clitics: str = NEVER  # such of several: "les a repris"
    to: str = NEVER  # before where somebody went who left
    having: str = NEVER  # before a place with what had become of it: "with Lowfen taken by the rebels, ..."
    by_taking: str = NEVER  # before what somebody does more by: "avec la prise de"
    # beginnings of clauses
    upon: str = NEVER  # with a time, whose subject may be that of the main clause: "after losing Lowfen"
    that: str = NEVER  # an object: "que", "dont"
    of_which: str = NEVER  # "dont", "cuya"
    saying_that: str = NEVER  # before what is told: "сообщили, что"
    relative: str = NEVER  # "which", "who"
    which: str = NEVER  # an object: "which the rebels had taken"
    acting: str = NEVER  # how a relative clause begins that has its own subject: "which they"
    where: str = NEVER  # "where", "which": of a place
    there: str = NEVER  # before "is" and "are", what something there is: "there are 12 towns"
    joining: str = NEVER  # what joins a further verb to the same subject: "but"
    as_soon: str = NEVER  # what begins a clause behind a verb: "when the army withdrew"
    not_these: str = NEVER  # before one of whom something is denied: "not the army", "but not Highfen"
    nor: str = NEVER  # between such: "not Lowfen or Highfen"
    but_these: str = NEVER  # before those of whom it is said instead: "not the army but"
    ones: str = NEVER  # for places that were just told of: "the first ones"
    of_the: str = NEVER  # before the figure that a part is of: "two of the four"
    and_then: str = NEVER  # what joins a place that is taken later: "took Lowfen, then nine villages in"
    thus: str = NEVER  # by which a sum goes on with what was told before it
    not_behind: str = NEVER  # the same behind them: "ordu değil"
    a_part: str = NEVER  # of a region, and not the most of it: "the western part of"
    in_all: str = NEVER  # between what is counted and where it lies: "in all"
    all_but: str = NEVER  # before how many of those counted are left out
    total: str = NEVER  # before a figure that is of all
    go: str = NEVER  # what those still have "to" that are not taken yet: "two more to go"
    also: str = NEVER  # before the verb of what was taken, too
    cluster: str = NEVER  # what counted places are together: "a cluster of four villages"
    another: str = NEVER  # one more of those counted, without a figure: "another"
    so_that: str = NEVER  # before what somebody means to bring about: "so that"
    meanwhile: str = NEVER  # before what others do at the time of it: "as", "while"
    leading: str = NEVER  # what a speaker's words begin with that is no part of his name: "but the"


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """What is a place or a part of one, and what is none."""

    one_kind: str = NEVER  # a kind of region told of one, before its name: "province d'Eastmoor", not "provinces de"
    countryside: str = NEVER  # land of a region that is a part of it
    more_exactly: str = NEVER  # before where places lie, told once more: "specifically"
    radius: str = NEVER  # behind how far around a town places lie
    whole_of: str = NEVER  # before what is a region by that, and not "all of"
    no_name: str = NEVER  # what may stand in an entry of a list of places and names none
    pointed: str = NEVER  # what a place is called that was named: "the town", "the district"
    road: str = NEVER  # what a name only tells which it is: "the Lowfen road"
    institution: str = NEVER  # a company, a plant, a ministry: it may change hands and is no place
    held_over: str = NEVER  # behind a place in the genitive, over which control is established
    of_city: str = NEVER  # of a city, before its quarters: "քաղաքի"
    several: str = NEVER  # places, by the ending of what they are called
    outside: str = NEVER  # what lies around a place: "outskirts"
    seat: str = NEVER  # what a place is to somebody: "stronghold"
    of_side: str = NEVER  # what a place is behind whose it is, before its name: "the rebel town Lowfen"
    chief: str = NEVER  # the town that is taken where only its region has a name: "столицу провинции Бадар"
    single: str = NEVER  # a unit that is one where no figure stands before it: "город и три села"
    one: str = NEVER  # what may end like several things and is one: "barracks"
    suburb: str = NEVER  # before whose name stands the town that it is near
    quarter: str = NEVER  # a part of a place: "suburb"
    defences: str = NEVER  # "trenches", "positions"
    posts: str = NEVER  # what stands in a place and may be taken without it: "deux postes à Lowfen"
    wider: str = NEVER  # what is larger than a district: "province"
    region: str = NEVER  # what stands behind the name of a region: "Governorate"
    area: str = NEVER  # what is a place only where it is named: "area"
    stretch: str = NEVER  # what behind a name makes it a heading of where things lie: "Eastmoor front"
    size: str = NEVER  # a unit of size, which no locality is: "square kilometres", "per cent"
    lying: str = NEVER  # verbs that tell where places lie
    feature: str = NEVER  # the shape of a land, which is part of its name: "Plateau"
    some_lie: str = NEVER  # between a figure and where so many of those counted are: "six lie in"
    saw: str = NEVER  # behind a region in which something happened to villages: "Eastmoor saw six villages fall"
    of_place: str = NEVER  # nouns that something happened at a place with: "the siege of", "residents of"
    within: str = NEVER  # prepositions of what happened in a place: "across"
    into: str = NEVER  # prepositions of who came into a place or through it
    away: str = NEVER  # before "from", how far a place is: "not far away"
    toward: str = NEVER  # prepositions of who comes near a place
    over: str = NEVER  # prepositions behind a fight: "the battle for"
    beside: str = NEVER  # what ends before a town near which places lie: "around the town of "
    first: str = NEVER  # before a place with which a sentence begins: "In the " Westmoor district, they took
    led_by: str = NEVER  # between a country and a figure of its villages: "Norland" army recaptured "two villages of"
    lying_in: str = NEVER  # between a place and that in which it lies: "Southby" district in northern "Eastmoor"
    between: str = NEVER  # before two places that others lie between
    inside: str = NEVER  # behind how far: "10 km inside"
    amid: str = NEVER  # before a fight with which something is told: "amid clashes in"
    besides: str = NEVER  # before places that nobody names: "nearby villages"
    here: str = NEVER  # what points to the region that a text tells of: "there", "the province"
    all_over: str = NEVER  # what makes a sum of it: "across the country"
    capital: str = NEVER  # behind a place, the seat of a region told before: "the provincial capital"
    nth: str = NEVER  # a place and how-manieth it is of those that fell: "Lowfen, the 12th town"
    naming: str = NEVER  # how a sentence begins that names what was counted: "The towns are"
    areas: str = NEVER  # how a figure of areas is told
    empty: str = NEVER  # what may be said of places that nobody lives in, and of those given up: "abandoned"
    among: str = NEVER  # behind names, some of those counted: "are among"
    among_them: str = NEVER  # before names, some of those counted: "Among the captured villages were"
    above_all: str = NEVER  # before some of those that were counted: "most notably in Lowfen"
    told_of: str = NEVER  # how those just counted are named: "the villages, including"
    which_of_them: str = NEVER  # before "of" and a figure, that of all of which one is told: "the first of"
    told_again: str = NEVER  # what one place just told of is called where nothing else tells which: "kasabayı"
    single_region: str = NEVER  # before the name of one region, by its form none of several: "province", "countryside"
    wholly: str = NEVER  # before a whole region: "the whole of"
    water: str = NEVER  # names of rivers and lakes
    river: str = NEVER  # what stands behind such a name: "the Drum river"
    sea: str = NEVER  # names of seas: "on the Black Sea coast"
    stream: str = NEVER  # names of rivers alone that end like the name of a country


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """Who acts, who speaks, of whom it is told."""

    men: str = NEVER  # what an army is called by alone: "forces"
    members: str = NEVER  # those whom a side is made of: "fighters", "units"
    army: str = NEVER  # a side that is an army, by its last word
    body: str = NEVER  # what a side is called in short that is no single person: "group"
    called: str = NEVER  # the same, with what it is: "the militant outfit"
    or_called: str = NEVER  # before the initials of a side just named: "or"
    spoken_of: str = NEVER  # how a sentence begins that goes on about a side
    band: str = NEVER  # a name of those who fight: "Blue Front"
    person: str = NEVER  # what somebody is, before his name: "le commandant Lowfen"
    titled: str = NEVER  # the same, and a vessel, which may stand behind the name, too: "Jan Lowfen, a teacher from"
    byname: str = NEVER  # with what a name begins that is a person's: "Alias Lowfen"
    fighting: str = NEVER  # by which last word a name is of those who fight, though a state's may be like it
    of_state: str = NEVER  # sides of a government
    kind: str = NEVER  # words for a side that may only tell of what kind something is: "military positions"
    backed: str = NEVER  # what brackets behind a side tell of it: "(soutenus par Redland)"
    beside: str = NEVER  # before who only acts with others: "alongside"
    helping: str = NEVER  # whom those who act help or fight: "fighters backing"
    helped: str = NEVER  # prepositions before who acts in what another verb tells: "with the rebels seizing"
    foe: str = NEVER  # what a side calls its enemy
    to_them: str = NEVER  # to whom something is given who was told of before: "to them"
    ours: str = NEVER  # a side of one who is quoted: "our soldiers"
    state_body: str = NEVER  # what of a state tells what it controls
    own_people: str = NEVER  # how a name begins of one's own people: "наши воины"
    adding: str = NEVER  # by which who was told of goes on doing the same: "they also took"
    we: str = NEVER  # forms of verbs by which who is quoted tells of his own side: "we have taken"
    our_own: str = NEVER  # who is quoted speaks of his own side: "our heroes"
    anybody: str = NEVER  # a side of which is not said whose it is
    mere: str = NEVER  # a word for a side that tells none unless another word does: "the same side"
    adherent: str = NEVER  # a name with an ending that says of whom its people are: "ABC'li" before "militanlar"
    epithet: str = NEVER  # what begins a sentence with a capital and is no side: "Zorlu" before "çatışmalar"
    complete: str = NEVER  # a side that is none of the next one's name: "Vespera ordusu" before "isyancıların"
    unowned: str = NEVER  # a side that is nobody's, though it ends like somebody's: "ordu"
    people: str = NEVER  # names of peoples, that tell whose a side is though no ending says so
    unit_of_army: str = NEVER  # a part of an army, whose deeds are the army's: "the brigade's units"
    last: str = NEVER  # last words of a side's name that another name of it has not: "Redland troops"
    first: str = NEVER  # words before whose a side is that another name of it has not: "fighters of"
    owned: str = NEVER  # before forces of whom is told: "its", "ses"
    unnamed: str = NEVER  # those who fight as a headline calls them, whoever they are: "forces and allies"
    rebels: str = NEVER  # those who fight a government, without a name
    regular: str = NEVER  # last words of a side that rebels of the same country fight: "the Redland army"
    armed: str = NEVER  # sides that are no rebels, by a word in their name
    country_of: str = NEVER  # a name by whose ending it is of a country to which something belongs: "Норландии"
    country: str = NEVER  # words that tell of which country a side is, or of what kind
    authorities: str = NEVER  # who governs and tells of what troops take
    governing: str = NEVER  # how a name begins of those who govern
    state: str = NEVER  # the forces of a government, which a headline calls in short
    short: str = NEVER  # the last word of "the Redland military"
    # who speaks
    peaceful: str = NEVER  # who may leave a place without anybody losing it: "the company withdrew from"
    paper: str = NEVER  # what somebody has just announced something in: "the statement said"
    saying: str = NEVER  # reporting verbs behind which anything may be told, no news: "said"
    speaker: str = NEVER  # who speaks for a side: "spokesman"
    teller: str = NEVER  # who tells, by a last word, from where they are: "the General Staff in Lowfen: ..."
    claims: str = NEVER  # nouns of what somebody says: "allegations"
    ministry: str = NEVER  # of a country, `whose`
    ministries: str = NEVER  # a word by which a name is of a ministry
    organ: str = NEVER  # by which last words a name is of those who tell
    local: str = NEVER  # who governs a part of a country, which takes nothing by itself: "governor"
    office: str = NEVER  # what a region is only told of whose it is: "the Vesperan state minister"
    title: str = NEVER  # a person's office: "mayor"
    told: str = NEVER  # verbs of telling somebody: "informed"
    claiming: str = NEVER  # verbs of what one has done: "claimed", "reported"
    own_claiming: str = NEVER  # those of them by which whoever speaks means himself
    no_voice: str = NEVER  # a pronoun or a medium, which says not who speaks: "a-t-il", "a través de Twitter"
    voice: str = NEVER  # who speaks for an army or leads it
    head_of_state: str = NEVER  # who tells of what his country took
    rank: str = NEVER  # before a person's name: "general"
    # in languages in which a verb leaves out its subject
    many: str = NEVER  # people, by the ending of what they are called
    mine: str = NEVER  # "en su poder", but not "à son tour"
    own: str = NEVER  # "su", "son" before control, or before forces
    these: str = NEVER  # who was told of before: "ces derniers"
    permitted: str = NEVER  # by a verb of letting, `who` can take something
    their_men: str = NEVER  # "ses hommes"
    in_short: str = NEVER  # what a side is called that was told of: "le groupe"
    owning: str = NEVER  # verbs of claiming what one has taken oneself
    announcing: str = NEVER  # verbs of announcing


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """What sets a day, or the clause of a day, apart."""

    on: str = NEVER  # before the day of a month: "on 5 May"
    history: str = NEVER  # what lies behind a country: "for the first time in Redland's history"
    some_time_later: str = NEVER  # a time from the day just told to the one meant: "two weeks after"
    ongoing: str = NEVER  # before the day on which something that lasts has lasted so long
    outcome: str = NEVER  # before what a change brought about, on a day of its own: "led to"
    held_since: str = NEVER  # since when others had had what is taken: "held since 2012"
    span: str = NEVER  # a time longer than a day, told of by what went before: "in the course of that year"
    ago: str = NEVER  # how long before today something was: "ten years ago today"
    updated: str = NEVER  # before the day of a list: "updated 6 May"
    later_on: str = NEVER  # what sets a further deed on a day of its own that is not told: "but it was later retaken"
    in_a_day: str = NEVER  # how long something took that began on the day told before: "за день"
    nth: str = NEVER  # a `day` of the month alone: "the 19th"
    of_month: str = r"\b(?P<month>[^\W\d_]+)"  # a `month` of which "the 19th" may be: "in May"
    hours: str = r"\d{1,2}[:.]\d\d.*"  # what is no day of its own: "at dawn"
    now_held: str = NEVER  # what makes new what is held: "they now occupy", not "they now control"
    after_that: str = NEVER  # a day counted from another: "two days after"
    after_fight: str = NEVER  # before the day on which a fight ended: "после двух недель боёв 3 мая"
    from_start: str = NEVER  # what tells only how long a figure has been counted
    since_start: str = NEVER  # before a day since which something is counted
    morrow: str = NEVER  # "on the morrow of", before what happened a day earlier
    background: str = NEVER  # what sets a sentence on another day than the last one
    earlier: str = NEVER  # what puts a sentence before the last one
    after: str = NEVER  # how a clause begins of what came first: "after taking"
    some_time: str = NEVER  # when something more was done, in a clause without a verb: "that summer"; how long after
    from_what: str = NEVER  # so many days after which something happened: "ateşkesten"
    from_that: str = NEVER  # the same, of what was told before: "bundan"
    afterwards: str = NEVER  # behind a name, what happened there before: "Lowfen'den sonra"
    since: str = NEVER  # how a clause begins of what came before all that is told: "since the army took"
    once: str = NEVER  # how a clause with a verb of its own begins of what came first: "after it had signed"
    upon: str = NEVER  # how a clause begins of what let something happen: "once the army had left"
    to_come: str = NEVER  # what brings, behind "and", what is not done yet: "will", "plans"
    beyond: str = NEVER  # how a clause begins of what came later or at the same time: "before it was halted"
    until: str = NEVER  # what a present follows that is no news: "until Lowfen falls"
    until_then: str = NEVER  # what says how long something else will last: "until it is liberated"
    between: str = NEVER  # how a span begins: "between 4 May"
    through: str = NEVER  # before the last day of a span: "from 4 May through 8 May"
    during: str = NEVER  # "during which"
    of_begun: str = NEVER  # participles before the day of something else: "начатого 14 мая наступления"
    paper: str = NEVER  # what is called by its day, before that: "selon l'accord du 4 mai"
    lasting: str = NEVER  # before a day up to which something lasted that was done before: "заняли надолго, до 6 мая"
    beside: str = NEVER  # before a day of something else: "a photograph dated"
    when: str = NEVER  # behind which a clause may tell of which: "on the day rebels took Lowfen"
    on_which: str = NEVER  # behind a day and a comma, before what was done on it: "desde el viernes, cuando tomaron"
    by_now: str = NEVER  # what makes a figure one that counts all so far: "has now taken"
    last_month: str = NEVER  # a time not long ago, which is no history where somebody announces what was done then
    due: str = NEVER  # before the day on which something is due, with the space: "by "
    by: str = NEVER  # a day by which something stood: "By Friday"


@dataclass(frozen=True, slots=True, eq=False)
class Deeds:
    """Verbs and nouns of what was done, beside those that tell of a change."""

    following: str = NEVER  # behind a place that fell as the one before: "followed", "suffered the same fate"
    besieging: str = NEVER  # what happened to a place that fell later: "under siege", "encircled"
    crediting: str = NEVER  # before whom, and "with" what they took: "credited the army with the seizure of"
    indicating: str = NEVER  # between what was seen in a place and what that tells: "indicating that"
    left_over: str = NEVER  # behind what was taken, what others keep: "leaving Lowfen in rebel hands"
    demanding: str = NEVER  # verbs of who is to get what others hold: "also demands four more"
    # fights and moves
    fight: str = NEVER  # words of a fight: "clashes", "offensive"
    fierce: str = NEVER  # what is said of a fight before its word: "heavy fighting"
    fought: str = NEVER  # how words of a fight begin, as far as they tell that a place is fought for
    battle: str = NEVER  # behind which "for" and "over" tell of a place
    actions: str = NEVER  # what somebody acts by and what brings a capture: "offensive"
    advances: str = NEVER  # what of a side acts: "l'offensive de l'armée"
    motion: str = NEVER  # verbs of coming to a place or of fighting there
    repelled: str = NEVER  # verbs of warding an attack off
    moving_on: str = NEVER  # before "on" and what somebody moves against: "advancing on Lowfen"
    provoked: str = NEVER  # between a deed and the attack that it answers: "provoked by"
    beating: str = NEVER  # verbs of winning over somebody: "expelled", "smashed the rebels"
    speaking: str = NEVER  # how a sentence begins of who tells of a change: "Speaking in Lowfen, the general said"
    in_headlines: str = NEVER  # what is done beside taking places, as a headline says it: "Storm", "Repels"
    dying: str = NEVER  # what befell people at a place of which nothing else is told: "killed in Lowfen"
    refuge: str = NEVER  # words of where somebody goes to be safe: "asylum"
    of_itself: str = NEVER  # what falls and is no place: "rain", "prices"
    brings: str = NEVER  # behind "and", verbs of what comes from elsewhere: "brought prisoners from"
    besides: str = NEVER  # what "and" may bring before another place, which is not taken: "and besieged the town of"
    moves: str = NEVER  # words of moving on, behind which "to" tells of no side: "the push to"
    gone: str = NEVER  # verbs of leaving a place that need not be named: "pulled out"
    clearing: str = NEVER  # verbs whose "of" tells who was driven out: "cleared by the army of rebels"
    cutting_off: str = NEVER  # verbs behind which "from" tells what something is parted from: "cut off rebels from"
    storming: str = NEVER  # verbs of attacking a region or coming into it
    entered: str = NEVER  # verbs of which a place is the object, and that take none: "reached Lowfen"
    enters: str = NEVER  # verbs of troops that come: "deployed"
    began_with: str = NEVER  # past tenses after which "before taking" tells of what was done: "stormed"
    undoing: str = NEVER  # before what undoes a capture: "but were driven out"
    pushed: str = NEVER  # what beats somebody with "out" or "back" behind it: "pushed"
    expelled: str = NEVER  # what does so by itself: "expelled"
    changing: str = NEVER  # what a place does that is taken more than once: "changed hands"
    comes: str = NEVER  # verbs by which a person may come to a place: "returned to"
    passes: str = NEVER  # those of them by which a place comes to somebody: "pass to"
    launched: str = NEVER  # verbs of beginning
    led_to: str = NEVER  # what ends before the change that something brought
    under: str = NEVER  # under whose control places come, not into whose hands
    control: str = NEVER  # nouns of control, which is established in a place
    its_control: str = NEVER  # how a verb begins that takes control of whatever stands before it in the genitive
    driving: str = NEVER  # forms of driving somebody out who was named before, or before another verb
    telling: str = NEVER  # a noun of taking that is told about, in the form of that
    completed: str = NEVER  # verbs of ending what is done
    suffered: str = NEVER  # what tells that somebody lost
    blamed: str = NEVER  # verbs whose object is said to have done something: "accused the army of seizing"
    given_up: str = NEVER  # forms of falling that say who gave a place up, not who took it: "сдан"
    # forms of verbs
    past: str = NEVER  # verbs in the past
    present: str = NEVER  # forms of verbs that tell of what goes on, or of what is agreed
    agreed: str = NEVER  # by what it is agreed: "by the agreement"
    says_besides: str = NEVER  # behind "and", what who took a place says of something else
    infinitive: str = NEVER  # what verbs of a change are behind "to", or bid somebody do it: "take", "recapture"
    cleared: str = NEVER  # verbs of ridding a place of somebody, who may be said to be cleared "from" it
    cleared_from: str = NEVER  # the same, with "from": "were cleared from"
    entry_of_place: str = NEVER  # the same, where what befell it befalls no person: ": Lowfen fell"
    entry: str = NEVER  # an entry of a chronicle with one name and what befell it: ": Lowfen captured"
    bare: str = NEVER  # forms that tell of nothing done by themselves: "hand over"
    ended: str = NEVER  # what may be a verb of which nothing is known: "shelled"
    fights: str = NEVER  # what goes on at a place that nobody takes by it: "and clashes near Lowfen"
    acted: str = NEVER  # what tells, behind a name, that it is one of who acted: "attacked", "fought"
    struck: str = NEVER  # of a place that others hold and that is then fought for: "a été bombardé"
    begins_anew: str = NEVER  # what a clause of its own tells of a side: "and the rebels fled"
    yields: str = NEVER  # what one does who takes nothing meanwhile: "as the army retreated"
    second: str = NEVER  # what is done to a place beside taking it: "tomaron y saquearon Lowfen"
    acts: str = NEVER  # what may be a verb behind who acts, no noun
    adverb: str = NEVER  # what may stand between who acts and the verb
    no_subject: str = NEVER  # forms of a verb that leave its subject to the main clause
    was: str = NEVER  # "is", "were" before a form that goes on
    impersonal: str = NEVER  # forms that leave open who acts: "se habían recuperado"
    finite: str = NEVER  # by whose ending a clause ends before another: "ilerledi"
    doing: str = NEVER  # a participle, by its ending, of who did it: "köyleri ele geçiren isyancılar"
    possessed: str = NEVER  # by whose ending a verb is told of or tells which ones: "aldığı"
    reported: str = NEVER  # by whose ending a verb is told of, so that its subject is in the genitive
    leaving: str = NEVER  # verbs that bring the place behind them by "from" or "of"
    # how a change is told
    stands_under: str = NEVER  # verbs in the present that may only tell to what places belong: "fall under"
    lawful: str = NEVER  # control that is by law, not by arms: "jurisdiction"
    stands: str = NEVER  # verbs of what stands: "remain under"
    had_been: str = NEVER  # what ends before what had been
    had: str = NEVER  # "had"
    was_one: str = NEVER  # of one thing: "was"
    was_before: str = NEVER  # forms that tell how something stood until then: "had been", "was"
    turned: str = NEVER  # what tells that luck turned: "but it was retaken"
    pluperfect: str = NEVER  # "had", where what follows it came before the rest
    been: str = NEVER  # forms of "had been" that a verb begins with
    imperfect: str = NEVER  # verbs of a clause that tells what had been
    said: str = NEVER  # verbs of telling by which nobody tells: "is said"
    reminding: str = NEVER  # a speaker calls to mind what happened in another year
    told_before: str = NEVER  # a speaker told it before
    lost_in: str = NEVER  # participles that a day beside them belongs to: "perdu en juin"
    before: str = NEVER  # before what comes later: "avant de"
    forcing: str = NEVER  # by which somebody is made to leave
    letting: str = NEVER  # by which somebody could take something
    undone: str = NEVER  # before what did not happen
    standing: str = NEVER  # before what lasts: "still occupying"
    in_control: str = NEVER  # "in full control of"
    falls: str = NEVER  # a present of falling
    likewise: str = NEVER  # before a further verb of who acted just before: "كما انتزع"
    also: str = NEVER  # what makes a further thing go the way of the first
    holding: str = NEVER  # verbs of having a place
    retaking: str = NEVER  # verbs of taking back
    out_of: str = NEVER  # verbs of driving out
    # lists
    citing: str = NEVER  # before the names of what was told of
    enumerating: str = NEVER  # what tells of a list behind a colon
    summing: str = NEVER  # who or what speaks of a figure: "bilan"


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """Regular expressions, each of all words of a kind; `is_a` asks for a whole word, capitals or not."""

    small: Small = Small()
    places: Places = Places()
    sides: Sides = Sides()
    days: Days = Days()
    deeds: Deeds = Deeds()
    town: str = NEVER  # what a place by itself is called, no region
    only_town: str = NEVER  # the same, without what may hold villages as a region does: "township"
    border: str = NEVER  # what lies along something and is nobody's
    length: str = "km"  # units of how far; the sign is the same wherever letters are Latin
    held: str = NEVER  # participles of having: "rebel-controlled", "held by"
    once: str = NEVER  # how it was before: "formerly"

    names: Names = Names()
    sites: Sites = Sites()
    armies: Armies = Armies()
    asides: Asides = Asides()
    heads: Heads = Heads()
    romance: Romance = Romance()
    slavic: Slavic = Slavic()
    turkic: Turkic = Turkic()


@lru_cache(maxsize=50_000)  # words come again, and rules ask for many kinds of each
def is_a(kind: str, word: str) -> bool:
    """Return whether a word, or a chunk of several, is of a kind."""
    return caseless(kind).fullmatch(word) is not None


def says(kind: str, words: str) -> bool:
    """Return whether a run of words says, as whole words, what is of a kind."""
    return _whole(kind).search(words) is not None


@cache
def _whole(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{kind})(?!\w)", re.IGNORECASE)
