"""The shapes that a lexicon is made of: verbs, moods, endings, days and numbers, and the lexicon that holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from pipeline.model import EventKind, Unit
from pipeline.parse.lexicon.kinds import Kinds

# Kinds of events, as the tables of verbs write them.
C, RC, L, H, W, X = (
    EventKind.CAPTURED,
    EventKind.RECAPTURED,
    EventKind.LIBERATED,
    EventKind.HANDED_OVER,
    EventKind.WITHDRAWN,
    EventKind.LOST,
)

TAKEN = frozenset({C, RC, L})  # by which a side gains a place by its own act

T = TypeVar("T")
YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")


@dataclass(frozen=True, slots=True)
class Verb:
    """A way to say that a place changes hands.

    `frame` says where the sides stand (`rules.FRAMES`); `forms` is a regular expression of all forms and
    `passive` of those that are passive of themselves or after "was". `plain` verbs ("left") need an armed subject,
    `bare` ones ("came") the new holder in front: "under the control of Vespera came ...". `planned` forms tell of the
    future by themselves.
    """

    forms: str
    kind: EventKind
    frame: str
    passive: str | None = None
    plain: bool = False
    bare: bool = False
    future: bool = False  # a form that says by itself that it is still to happen: "entregará"
    planned: str | None = None
    told: bool = False  # "is in the hands of" tells of a change only where it is announced
    titled: bool = False  # a noun that tells of a change as the title of an entry only: "Освобождение Тернов"
    particle: str | None = None  # the preposition that brings its object: "سيطر على"; without it, no event


class Topic(Enum):
    """What a sentence that no change of control is told in is about, as `--why` says it."""

    QUESTION = "a question"
    CONDITION = "a condition"
    DOUBT = "what nobody confirms, or what both sides claim"
    MEMORY = "a memory"
    VOTE = "votes or parties"
    SPORT = "sport"
    EXERCISE = "an exercise or a story"
    NATURE = "weather, fire, water or animals"
    PEOPLE = "villages that people leave, and where they live"
    MINES = "mines and rubble"
    SUPPLY = "supplies, connections, arms, or want and disease"
    BUSINESS = "business"
    OFFICE = "schools, parishes, borders of districts or a census"
    PICTURE = "a picture, or a figure of speech"


@dataclass(frozen=True, slots=True, eq=False)  # one is one, whatever it holds
class Mood:
    """Cues (regular expressions) for how a change is meant; `before` ones stand just before the verb."""

    aim_before: str
    plan_before: str
    plan_after: str
    not_before: str
    denied: str
    claiming: str
    party: str
    monitor: str
    running: str
    running_before: str
    again: str
    recalled: str
    elsewhere: Mapping[Topic, str]  # in a sentence about something else, by what it is about
    moved: str
    partial: str
    resumed: str
    overall: str = r"(?!)"
    not_until: str = r"(?!)"  # with the verb for brackets: "was not [] until Monday"
    past: str = r"(?!)"  # days of what a report only recalls: "last year"
    founded: str = r"(?!)"  # what the year of is no history of control: "a town built in 2015"
    told: str = r"(?!)"  # how a sentence begins that says who told what the sentences before it say
    untold: str = r"(?!)"  # what says of the sentence before that it is not so
    civil: str = r"(?!)"  # sides that govern and tell of what others take: "authorities"
    background: str = r"(?!)"  # the form of a verb behind which something else is told of
    aim_of: str = r"(?!)"  # before a noun: "to prevent the", "the battle for the"
    meant_before: str = r"(?!)"  # of a verb of taking: "will", "is going to"
    supposed_after: str = r"(?!)"
    denied_after: str = r"(?!)"
    affirmed: str = r"(?!)"  # behind a denial, what goes on with something that is affirmed: "denied it, saying that"
    conditional: str = r"(?!)"  # around a verb, set in brackets: "si los rebeldes [toman]", "[взяли] бы"
    plan_by_clause: str = r"(?!)"  # somewhere before a verb: "under the draft", "proposed that ..., and that"
    plan_joined: str = r"(?!)"  # before a verb in its bare form: "must withdraw its troops and"
    awaited: str = r"(?!)"  # behind a noun, what makes it still to come: "the fall of Lowfen is imminent"
    recounted: str = r"(?!)"  # before a noun, what makes it a deed known before: "took part in the"
    leading: str = r"(?!)"  # before "somebody's control of", what makes it new: "led to"
    praised: str = r"(?!)"  # what ends before a deed that is done: "thanked the army for"
    attributed: str = r"(?!)"  # before a participle that only tells which: "visited the liberated village of"
    none_after: str = r"(?!)"  # behind a verb whose object is none: "captured no towns"
    before_vote: str = r"(?!)"  # a vote by which only a time is told: "five days before the elections"
    elsewhen: str = r"(?!)"  # what says since when of something else: "the first town to fall since May"


@dataclass(frozen=True, slots=True, eq=False)
class Endings:
    """What the endings of nouns and names say; keys are the symbols of `chunks.SYMBOLS` ("L" in, "A" from).

    `nouns` gives each known form of a common noun its symbol. `cut` splits a name written with a mark before its
    ending into `name` and `ending`, which `marked` reads; `names` reads an ending that no mark sets off.
    """

    nouns: Mapping[str, str]
    cut: str
    marked: Mapping[str, str]
    names: Mapping[str, str]
    closed: str  # names that never go on with the next word
    counted: str  # numbers that say "of them"
    glued: str  # an ending of a day
    since: str  # the ending of a day on which something begins
    by: str  # what stands behind a day that is a term
    day: str = r"(?!)"  # a figure that is a `day` of the month named before
    states: str = r"(?!)"  # names that act where a comma sets them off at the start
    given: str = r"(?!)"  # a name right before a verb of giving: to whom
    peoples: Mapping[str, str] = field(default_factory=dict)  # people by name, by what their case says: "İngilizlerce"
    left: str = r"(?!)"  # a name that says from where: `name` is the same without that ending
    genitive: str = r"(?!)"  # a name that says whose something is: `name` is the same without that ending
    article: str = r"(?!)"  # a name with an article, which is no part of it: everything but `name` is cut off
    definite: str = r"(?!)"  # the name of what was taken, with an article that the name itself might end in
    # a name with an article, before a genitive no first word of another; with `first` where a sentence begins only
    whole: str = r"(?!)(?P<first>)"
    apposed: str = r"(?!)"  # common nouns in front of which a name stands as it is: "Sarı kəndi"
    free: bool = False  # the verb may stand before its object and its sides, too
    bases: Mapping[str, str] = field(default_factory=dict)  # forms of nouns for sides, each without its case ending


@dataclass(frozen=True, slots=True, eq=False)
class Unmarked:
    """What finds names where no capital marks them: a name is an unknown word in the place of a name.

    `clitics` are the small words that are written as one with the next, `opening` those that another may follow
    ("and to"). `definite` units ("the village") and
    adjectives govern no name; `pairs` are units of which there are two, `paired` those of them that a name follows;
    `single` and `many` tell one village from villages. A name has at most `longest` words, one more with each
    `carrier` ("Tel", "son of"); a `qualifier` is an adjective behind a name, `narrated` a verb joined by "and".
    """

    clitics: tuple[str, ...]
    opening: tuple[str, ...]
    to_the: str  # the one of them that is "to" with the article
    article: str  # is set apart from a figure only
    conjunction: str  # "and", which is written as one with the next name
    pronoun: str  # what stands for the object behind a preposition: "which they took", word for word "took it"
    according: str  # reporting words that follow what they report
    definite: str
    pairs: frozenset[str]
    paired: frozenset[str]
    single: frozenset[str]
    areas: frozenset[str]  # a place where it is taken, a region where something lies in it
    many: frozenset[str]
    lands: frozenset[str]  # sides by the name of a country, which is a place behind "in"
    standing: str  # a present that tells of standing control, but for a headline
    and_now: str  # "and" with a present as one word, at the beginning of a sentence that is no headline: "and lies"
    now: str  # a verb in the present, as headlines have it: "takes"
    been: str  # "had", which puts what follows before what is told
    recent: str  # days of which a report tells, though it says "had"
    attempt: str  # before whose deed it is and, behind a comma, what was not yet done: "an attempt of the army to"
    could: str  # behind a deed at the beginning, what it would bring: "by taking Lowfen the army could"
    two_regions: str  # a kind of region of which there are two: "the two districts of"
    quoted: str  # behind an agency, before whom it quotes
    saying: str  # behind whom an agency quotes: "as saying"
    that: str  # behind which names may begin a clause: "said that Lowfen was taken"
    become: str  # with a present, it tells what is new: "now controls"
    entering: str  # with a town as its object, whose quarters may then be taken
    lying: str  # verbs of a sentence that says where places lie
    indeed: str  # what may stand before a verb and changes nothing
    another: str  # one more place, told by its ordinal alone: "and a third in"
    single_districts: frozenset[str]  # words for one district
    gunmen: str  # armed people by no name, behind "that"
    that_it: str  # "that" with a pronoun of the town or the group that says it: "إنها"
    persons: str  # how those begin who command or speak and are no side themselves
    own_forces: str  # those of who speaks: "قواتها"
    armed: str  # verbs of which only armed people are the subject: floods overrun villages, too
    after: str  # before a verb of what came first
    before: str  # before a verb of what came next
    besides: str  # a connection that begins another entry of a list
    in_behind: str  # what no name follows, so that the letter of "in" at its end is that word: "4 villages in"
    as_for: str  # what sets behind a comma a clause of its own apart: "as for Lowfen, it was taken by"
    capital: str  # a noun with its article that governs a name, all the same
    nominal: str  # verbal nouns: "the capture", of which a clause may say that it is near
    which: str  # "are", before a list
    of_them: str  # behind a figure
    own: str  # behind a side, it points to the one told of before: "the forces themselves"
    object: str  # forms of verbs that end in a pronoun for their object: "took it"
    people: str  # those of them whose object are people, no place: "seized them"
    feminine: str  # forms of verbs that are of one thing which is feminine, or of several: "(they) were taken"
    carrier: str
    qualifier: str
    common: str  # endings of adjectives without article: "border villages"
    possessed: str  # a noun with a pronoun at its end ("its surroundings"), no name
    things: str  # what ends like a common noun that is no subject, without article: "supplies"
    terrain: str  # known nouns that are the second word of a name: "Lowfen the Mountain"
    among: str  # "of" at the end of an area, which then governs a name though it is definite: "the left bank of"
    around: str  # what lies around a place, with its pronoun, in a list of places
    caption: str  # before a headline, of what kind a report is: "Map"
    civil: str  # sides that govern: right behind a reporting verb, they tell of what others took
    describing: str  # what a known noun behind "district" is where it names none: "a border district"
    last_of: str  # "the last of them", whose day is not that of all
    its_fall: str  # of a place that was retaken: "two days after its fall into the hands of"
    begins: str  # what an operation did on a day that is its own: "the operation that began on Monday"
    begun: str  # what does so without "that": "an attack begun on Monday"
    first_one: str  # the first of several places or regions just told of
    other_one: str  # each further one of them
    towards: str  # before what is advanced on
    into: str  # "to" before a place where somebody went, never before who gained by it
    called: str  # known nouns by which villages are called, too: "the village Speech"
    media: str  # what may be called by a month: "the site September"
    most_of_them: str  # "most of them", which lie where the others need not
    of_these: str  # "among them", of places or other things
    listing: str  # before the colon of a list: "they are:", "the following:"
    masculine: str  # words for a region with which no feminine adjective goes
    its_land: str  # what lies around a place, with its pronoun: "its countryside"
    known_adjective: str  # what tells which army it is, never which place it took
    nounlike: str  # what begins or ends as no verb does
    narrated: str
    control: str
    since: str
    far: str  # how far a place is from another
    owner: str  # the second word of a name, though it looks like an adjective
    seat: str  # "the capital of", which only tells which place is meant
    spokesman: str  # who speaks for whoever announced something just before: "the statement", "the ministry"
    least: str  # "at least", said behind a figure
    length: str  # units of how far places are apart
    ways: str  # by how many of them somebody came to a place: "from three axes"
    strongholds: str  # what a place was for who held it: "the last strongholds of"
    ranks: str  # which of its kind a place is to fall: "the eighth capital"
    seats: str  # places by what they are of a district: "the centre of the district"
    comes_to: str  # before a number that grew: "to reach"
    whatever: str  # "what", of places that were taken: "to reach what they took three"
    formation: str  # sides of an army that have a number for a name: "the Division"
    foreign: str  # what ends like a common noun, but is too long and begins like none
    demonstrative: str  # before a side, it points to the one told of before: "these forces"
    detailing: str  # how a sentence begins that goes into the details of the one before
    latter: str  # behind a word for a region, it points to the one named last
    hands: str  # "its hands", into which a place falls
    construct: str  # forms of units that only a name follows: "the two districts of"
    stationed: str  # behind forces, what tells where they are: "the units operating in"
    compass_of: str  # how a region begins that has a compass word in its name
    definite_numbers: Mapping[str, int]  # number words with an article, behind what they count
    offices: str  # who governs a region: "the governor of"
    beside: str  # behind villages, of the place told of before: "belonging to it", "around it"
    future: str  # a verb that tells what will be, behind a name no part of it
    led_by: str  # before who leads a side
    rises: str  # verbs of a number that grows
    out_of: str  # of how many places some are, with their `unit`
    half_name: str  # words of grammar that are half of a name, too
    longest: int = 3


@dataclass(frozen=True, slots=True, eq=False)
class Headings:
    """What stands above the columns of a table, as regular expressions; `events` are nouns and participles.

    `total` heads the row that sums up the others, `untaken` begins a cell that says a place did not change hands,
    `unknown` is a cell of nobody known.

    Units, types of regions and verbs with "by" or "from" are known without.
    """

    day: str = r"(?!)"
    name: str = r"(?!)"
    region: str = r"(?!)"
    taker: str = r"(?!)"
    loser: str = r"(?!)"
    total: str = r"(?!)"
    untaken: str = r"(?!)"
    unknown: str = r"(?!)"
    events: Mapping[str, EventKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)  # one is one, whatever it holds: a key of caches
class DateWords:
    """How a language writes days: months and weekdays by number (Monday is 0), other days by offset."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    on: str
    since: str
    by: str
    past_day: str
    window: str
    loose: str
    state: str = r"(?!)"  # before the day on which something is counted: "as of"
    alone: str = YEAR.pattern  # a year that dates what follows, not a figure
    present: str = r"(?!)"  # what brings a text back from long ago: "this week"
    anniversary: str = r"(?!)"  # what makes a day one of years ago: "four years since", "the anniversary of"
    of_itself: str = r"(?!)"  # behind a day, counted from another: "the first day", "la veille du scrutin"
    year: str = r"(?!)"  # behind a year that stands before its month: "2020-ci il"
    short_year: str = r"(?!)"  # the year of a day in figures, of two: "04.05.20"
    capitals: bool = False  # months are written with a capital
    short_months: frozenset[str] = frozenset()  # that may be names, too: "Jan"
    of_year: str = r"(?!)"  # behind a year that stands behind its month: "4 мая 2020 года"
    before_year: str = r"(?!)"  # before such: "4 de mayo de 2020"
    of_month: str = r"(?!)"  # between a day and its month: "4 of May"
    until: str = r"(?!)"  # between two days of a span: "4 to 9 May"
    overnight: str = r"(?!)"  # between the two days of a night, with the ending of the first
    last: str = r"(?!)"  # before a weekday, which then is none of today: "last Saturday"
    steps: Mapping[str, int] = field(default_factory=dict)  # days counted from the one told before: "the next day"
    ordinals: Mapping[str, int] = field(default_factory=dict)  # days of a month by words: "the first of December"


@dataclass(frozen=True, slots=True, eq=False)  # one is one, whatever it holds: a key of caches
class NumberWords:
    """How a language says numbers: words by value, and phrases that say how exactly a figure is meant."""

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    thousand: tuple[str, ...]
    joiner: str
    dozen: str
    at_least: str
    at_most: str
    approx: str
    vague: str
    between: str
    to: str
    ending: str = r"(?!)"  # of a figure: "16-sı", "16 of them"
    behind: str = r"(?!)"  # "more than", where it stands behind the figure
    about: str = r"(?!)"  # "about", where it stands behind the figure
    dozens: Mapping[str, int] = field(default_factory=dict)  # by what stands before "dozen": "two", "half a"
    one: str = ""  # all words of `ones` as a regular expression, where a list of them would be long
    ones_first: bool = False  # "five and twenty"
    stops: bool = False  # a full stop parts thousands: "1.200"


@dataclass(frozen=True, slots=True)
class Discourse:
    """What sentences of a language may say of one another, as far as its rules know of it."""

    points: bool = False  # "the town" is one that was just named, and "the towns are" names what was counted
    dateline: bool = False  # a report may begin with the day of all that it tells
    dated_lines: bool = False  # a line may begin with a day, and a list with where its entries lie
    titled: bool = False  # a short line under a day is the title of an entry
    dated_below_title: bool = False  # the day of all may stand below the title
    names_below_colon: bool = False  # a line below a colon may name what the one above counts
    tells_who_alone: bool = False  # a sentence may only say who told what stands before it: "Об этом сообщил глава"
    led_by_paragraph: bool = False  # a paragraph may begin with "the town" of the one before


class Family(Enum):
    """Languages that share rules beside those of all."""

    ENGLISH = "English"
    ROMANCE = "Romance"
    SLAVIC = "Slavic"


@dataclass(frozen=True, slots=True, eq=False)  # one is one, whatever it holds: a key of caches
class Lexicon:
    """One language: `words` gives a single word its symbol, `phrases` several words; see `chunks.SYMBOLS`."""

    words: Mapping[str, str]
    phrases: Mapping[str, str]
    units: Mapping[str, Unit]
    types: Mapping[str, Unit]
    verbs: tuple[Verb, ...]
    numbers: NumberWords
    dates: DateWords
    mood: Mood
    demonym: str
    pronouns: frozenset[str]
    members: frozenset[str]
    side_prefix: str
    adjective: str = r"(?!)"  # a demonym that is never a name: "Iraqi Lowfen"
    kinds: Kinds = field(default_factory=Kinds)
    discourse: Discourse = Discourse()
    family: Family | None = None  # what is read by rules that only it has; where verbs stand last or first, nothing
    loyal: str = r"(?!)"  # words that tell whose forces: "forces loyal to"
    before_side: str = "SjPs"  # symbols of what goes into a side's name before its noun: "Vespera's forces"
    genitive: str = r"(?!)"  # names that stand for "of" or "in" behind what they hold: "16 сёл Восточного района"
    agent: str = r"(?!)"  # sides that stand for "by" behind a passive verb
    apart: str = r"(?!)"  # an adjective that never goes on with the name before it: "Заречье Восточного района"
    endings: Endings | None = None  # where case endings say what elsewhere small words say; verbs then stand last
    agreeing: str = r"(?!)"  # an adjective and a name of one ending, which go together: "Верхний Восточный"
    these: frozenset[str] = frozenset()  # words that point back before a figure: "these two villages"
    person: str = r"(?!)"  # a name in capitals that is a person's, by its title
    titles: frozenset[str] = frozenset()  # the same in small letters, before a name: "the leader Ivan Highfen"
    which: tuple[str, ...] = ()  # relative pronouns that are an object: "село, которое заняла армия"
    own: frozenset[str] = frozenset()  # words inside "under control" that say whose: of who acted before
    states: str = r"(?!)"  # names that act as armed sides do: a country, its capital
    unmarked: Unmarked | None = None  # where no capital marks a name; verbs then stand first
    done: str = r"(?!)"  # past tenses of other verbs, which stand beside one of taking: "captured and looted"
    state_of: str = r"(?!)"  # names that go on behind "of": "Republic of Eastmoor"
    works: str = r"(?!)"  # names of what is no locality: "Eastmoor Sugar Factory"
    headings: Headings = Headings()
    reflexive: str = r"(?!)"  # "its" before a noun for a side, where that points to who speaks
    same: str = r"(?!)"  # "the same" before one
    authority: str = r"(?!)"  # names of ministries and the like: who speaks, or a side
    later: str = r"(?!)"  # what sets a clause on another day: "days after"
    reported: str = r"(?!)"  # participles of reporting verbs, before which a headline leaves out "is"
    announcing: str = r"(?!)"  # reporting verbs for what is new
    bulletin: str = r"(?!)"  # how a bulletin begins that tells what is new on its day: "Map updated"
    adverb: str = r"(?!)"  # what is no name though a headline writes it with a capital: "Successfully"
    placing: str = r"(?!)"  # adjectives of a place, before a unit and a name: "купянское село Заречье"
    dative: str = r"(?!)"  # names that stand for "to" with a verb of giving, where a case ending says so

    @property
    def english(self) -> bool:
        """True for English, which `apposition`, `sharing`, `asides`, `pointing`, `dayheads` and others are made for."""
        return self.family is Family.ENGLISH

    @property
    def romance(self) -> bool:
        """True for French and Spanish: what `romance` and `romancerow` say."""
        return self.family is Family.ROMANCE

    @property
    def slavic(self) -> bool:
        """True for Russian and Ukrainian, where cases say much that elsewhere small words say."""
        return self.family is Family.SLAVIC

    @property
    def participles(self) -> bool:
        """True where a passive participle says "were" by itself."""
        return self.family in (Family.ROMANCE, Family.SLAVIC)

    @property
    def free(self) -> bool:
        """True where endings say who and where, and the verb stands before its object or behind it."""
        return self.endings is not None and self.endings.free


def symbols(table: Mapping[T, str]) -> dict[str, T]:
    """Turn `{symbol: "word word"}` into `{word: symbol}`."""
    return {word: symbol for symbol, listed in table.items() for word in listed.split()}
