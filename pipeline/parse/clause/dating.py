"""The day of an event: that of its clause, of the sentence that it goes on with, or the day that it is due."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pipeline.model import DateBasis, Status
from pipeline.parse.clause import belonging, mood, romance
from pipeline.parse.clause.reading import Event, Reading
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.text.normal import caseless, compiled, fold
from pipeline.parse.words.dates import Day
from pipeline.parse.words.scan import NEVER, Chunk

YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
OF_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?=\D{0,12}$)")
WEEKDAY = re.compile("D,?D$")
DOUBLED = re.compile("D[,(]?D")
WEEK = timedelta(days=7)
Dated = tuple[int, Day]  # a day and its position in the row


def is_past(reading: Reading, at: int) -> bool:
    """Return whether the verb's own clause dates it to what a report only recalls: "last year"."""
    told = [(i, day) for i, day in belonging.of_own_clause(reading, at) if not _is_parted(reading, at, i)]
    if len(told) < len(reading.days):
        words = " ".join(reading.row[i].text for i, _ in told)
        if mood.is_recalled(words, reading.published, reading.lexicon.mood):
            return True
    months = [i for i, _ in told if _is_months_ago(reading.row[i].text, reading)]
    loose = [i for i, day in told if day.role == "loose"]
    if reading.lexicon.english and (cleft := CLEFT.match(reading.symbols)):
        return cleft.start("day") in months  # "It was in March that Lowfen was liberated"
    own = [i for i in loose if not re.search("[VRKw;]", reading.symbols[min(at, i) + 1 : max(at, i)])]
    own += [i for i in loose if reading.lexicon.english and BOTH.fullmatch(reading.symbols, at + 1, i)]
    own = [i for i in own if i - 1 == at or not belonging.is_of_aside(reading, i)]
    days = [abs(i - at) for i, day in told if day.last]
    # A day nearer to the verb dates it; "on 19 March last year" is one day.
    own = [i for i in own if reading.symbols[:i].endswith("D") or all(abs(i - at) < far for far in days)]
    own = [
        i for i in own if not (belonging.is_of_beginning(reading, at, i) or belonging.is_of_relative(reading, at, i))
    ]
    own = [i for i in own if not _is_since_of(reading, i)]
    if any(_is_standing_since(reading, at, i) for i, day in reading.days if day.role == "since"):
        return True
    return any(i in months or mood.is_past(reading.row[i].text, reading.lexicon.mood) for i in own)


CLEFT = re.compile("xv?hx?(?P<day>D)D?w")
BOTH = re.compile("[^VRKwSP;]*P?,?a[xvh]{0,2}V[^VRKw;]*")  # "which had taken Lowfen and lost it again in 1916"


def _is_since_of(reading: Reading, i: int) -> bool:
    """Return whether a day only tells the year since when: "since November of last year"."""
    before = i - 1 - (reading.symbols[i - 1 : i] == "o")
    day = reading.row[before].day if before >= 0 else None
    return day is not None and day.role == "since"


def _is_standing_since(reading: Reading, at: int, i: int) -> bool:
    """Return whether a year tells since when a place has been held: "since 1991, when Redland occupied it"."""
    year = YEAR.search(reading.row[i].text)
    if year is None or reading.published is None or int(year[0]) > reading.published.year - 2:
        return False
    when = re.match(r"D,?xd?j?[PS]", reading.symbols[i:]) and reading.row[at - 1].symbol in "PSv"
    return bool(when and i < at) or reading.row[at].text.casefold() == "occupied"


YEARS = re.compile(r"\d{4}\D{1,4}(?P<last>(?:1[5-9]|20)\d\d)(?!\d)")  # "в 1992-1994 годах"


def _is_months_ago(text: str, reading: Reading) -> bool:
    """Return whether a month lies two months or more before publication, or a year before it: "in September"."""
    words = re.split("[ -]", text)
    if re.search(r"\d0s$", text):
        return True  # "in the early 1990s"
    if reading.published is None:
        return False
    if years := YEARS.search(text):
        return int(years["last"]) < reading.published.year
    if reading.lexicon.endings and (year := OF_YEAR.match(text)):
        return int(year[0]) < reading.published.year  # "1993-cü ildə", "1993'te"
    if len(words) > 1 and words[-1].isdigit() and len(words[-1]) == 4:
        return int(words[-1]) < reading.published.year
    month = reading.lexicon.dates.months.get(fold(words[-1]))
    if month is None:
        return False
    return (reading.published.month - month) % 12 >= 2


def with_day(event: Event, reading: Reading, at: int, said: int | None) -> Event:
    """Return the event with the day of its clause; the reporting verb at `said` may have a day of its own."""
    days = _days_of_clause(reading, at)
    today = any(_is_today(reading, i, day) for i, day in days)
    days = [(i, replace(day, role="on") if _is_today(reading, i, day) else day) for i, day in days]
    event = _with_span(event, days, reading, at, today)
    if event.status is Status.PLANNED:
        return replace(event, due=_due(days, reading, at))
    if event.running or event.status in (Status.DENIED, Status.NEGATED):
        return event
    days = [(i, replace(day, role="on") if _is_of_seizure(reading, at, i, day) else day) for i, day in days]
    if stepped := _stepped(days, reading, at):
        return replace(event, first=stepped, last=stepped, basis=DateBasis.RELATIVE)
    usable = [
        (i, day) for i, day in days if day.role in ("on", "by") and day.last and not belonging.is_of_other(reading, i)
    ]
    usable = [(i, day) for i, day in usable if not belonging.is_of_what_lasted(reading, at, i)]
    if not usable:
        return _undated(event, days, reading, at)
    loose = _loose(days, usable, reading, at)
    near = _near((*usable, *loose), reading, at)
    if not near:
        of_day = reading.under and reading.under.basis is not DateBasis.ANNOUNCED
        return _on(event, reading.under) if of_day and reading.under else event
    i, day = min(
        near, key=lambda one: (belonging.crossed(reading, at, one[0]), _is_dateline(reading, one[0]), abs(one[0] - at))
    )
    announced = _is_announced(reading, i, said, at)
    if announced and said is not None and is_a(reading.kinds.slavic.had_said, reading.row[said].text):
        return event  # "12 мая глава сообщал о 75 освобождённых сёлах": how many they were by then
    if day.role == "loose" or (announced and any(_is_own(reading, at, k) for k, _ in loose)):
        return event  # "said on 12 June that they liberated Lowfen over the past week"
    day = settled(reading, i) or day
    if day.basis is DateBasis.STATED and reading.published and not YEAR.search(reading.row[i].text):
        day = _past(day, reading.published, timedelta(days=1))  # what was done by a day is no plan
    if day.basis is DateBasis.WINDOW:  # "said on Sunday that in the last 24 hours ..."
        told = (other.last for k, other in usable if k != i and _is_announced(reading, k, said, at))
        end = next(told, None) or day.last
        return replace(_on(event, day), first=end and end - timedelta(days=1), last=end)
    return replace(_on(event, day), basis=DateBasis.ANNOUNCED) if announced else _on(event, day)


def _days_of_clause(reading: Reading, at: int) -> list[Dated]:
    """Return the days of a sentence that may be of a verb, those that begin a span as what they are."""
    days = [(i, day) for i, day in belonging.of_own_clause(reading, at) if not belonging.is_of_holding(day, reading, i)]
    days = [(i, day) for i, day in days if not belonging.is_of_something_else(reading, at, i)]
    days = [(i, day) for i, day in days if not (i > at and PART.search(reading.symbols[:i]))]
    stated = [i for i, day in days if day.basis is DateBasis.STATED]
    days = [(i, day) for i, day in days if not (stated and stated[0] < i and _is_how_long(reading, i))]
    days = [(i, day) for i, day in days if at == i + 1 or not belonging.is_morrow(reading, i)]
    return [(i, replace(day, role="since") if _is_start(reading, i) else day) for i, day in days]


def _is_how_long(reading: Reading, i: int) -> bool:
    """Return whether a day only tells how long something took: "4 мая прорвали оборону и за день заняли 18 сёл"."""
    return is_a(reading.kinds.days.in_a_day, reading.row[i].text)


def _with_span(event: Event, days: Sequence[Dated], reading: Reading, at: int, today: bool) -> Event:
    """Return the event with the day since which it is counted; one on a day of its own is no running total."""
    spans = (day for i, day in days if day.role == "since" and not _is_span_of_other(reading, at, i))
    since = next((day.first for day in spans if day.first), None)
    summed = reading.lexicon.unmarked is not None and "M" in reading.symbols[:at]  # "the number of villages that"
    of_day = today or _is_of_its_day(days, reading, at)
    # "Un día antes ya habían tomado Lowfen"
    of_day = of_day or (reading.lexicon.romance and _stepped(days, reading, at) is not None)
    said_of = since is None and not summed and of_day
    return replace(event, since=since, running=(event.running and not said_of) or since is not None)


def _is_span_of_other(reading: Reading, at: int, i: int) -> bool:
    if i > at:
        return belonging.is_of_total(reading, at, i)
    return reading.lexicon.slavic and belonging.is_of_clause_before(reading, at, i)


def _undated(event: Event, days: Sequence[Dated], reading: Reading, at: int) -> Event:
    """Return an event with the day of its heading, of what it goes on with or of its post: its sentence has none."""
    if reading.under and _is_under(reading.under, days, reading):
        return _on(event, reading.under)
    if reading.lexicon.english and _goes_on(reading, at, days) and (led := reading.led()):
        return _on(event, led)
    if days or not _is_announcement(reading):
        elsewhere = reading.lexicon.slavic and not days and _goes_on_elsewhere(event, reading)
        return _on_before(event, reading) if elsewhere else _continued(event, reading)
    return replace(event, first=reading.published, last=reading.published, basis=DateBasis.ANNOUNCED)


def _loose(days: Sequence[Dated], usable: Sequence[Dated], reading: Reading, at: int) -> list[Dated]:
    """Return the spans that leave no other day to their verb: "in June"."""
    beside = {i + step for i, _ in usable for step in (-1, 1)}  # "at dawn on Monday" is one day
    loose = [
        (i, day) for i, day in days if day.role == "loose" and i not in beside and not belonging.is_apposed(reading, i)
    ]
    loose = [(i, day) for i, day in loose if not is_a(reading.kinds.days.hours, reading.row[i].text)]
    loose = [(i, day) for i, day in loose if not belonging.is_of_what_led(reading, at, i)]
    return [(i, day) for i, day in loose if not (i > at and belonging.is_before_next(reading, at, i))]


def _near(days: Sequence[Dated], reading: Reading, at: int) -> list[Dated]:
    """Return the days that no other verb or clause of the sentence has."""
    near = [(i, day) for i, day in days if "w" not in reading.symbols[at:i] or belonging.is_said(reading, i)]
    near = [(i, day) for i, day in near if not belonging.is_of_another(reading, at, i)]
    near = [
        (i, day)
        for i, day in near
        if not (belonging.is_of_main(reading, at, i) or belonging.is_of_next(reading, at, i))
    ]
    if reading.lexicon.romance:
        near = [(i, day) for i, day in near if not romance.is_day_of_other_clause(reading, at, i)]
    near = [(i, day) for i, day in near if not belonging.is_of_taken_before(reading, at, i)]
    near = [(i, day) for i, day in near if not belonging.is_aside(reading, at, i)] or near
    near = [(i, day) for i, day in near if not reading.symbols[at + 1 : i].endswith(",V")]  # "took Lowfen, lost in May"
    near = [(i, day) for i, day in near if not _is_parted(reading, at, i)]
    if reading.lexicon.endings and not reading.lexicon.free:
        near = [(i, day) for i, day in near if not _is_of_participle(reading, at, i)]
        own = [(i, day) for i, day in near if i < at and not belonging.crossed(reading, at, i)]
        near = [(i, day) for i, day in near if not own or "," not in reading.symbols[at:i]]  # the verb ends its clause
    return near


WHICH = re.compile("D[xOc]{0,2}(?P<deed>V)")  # "dün ele geçirdiği köy"


def _is_of_participle(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of what tells which place is meant: "isyancıların dün ele geçirdiği köyü ordu aldı"."""
    which = WHICH.match(reading.symbols, i)
    deed = which.start("deed") if which else at
    return deed < at and is_a(reading.kinds.deeds.possessed, reading.row[deed].text)


# "On Monday, rebels attacked Lowfen; they captured it"
THEY_GO_ON = re.compile("D,[^;VRK]*;x[vhx]{0,2}$")
# "On Monday, the army captured Lowfen, while rebels seized Highfen"
MEANWHILE = re.compile("D[^;]*;(?P<while>x)d?[jg]{0,2}[PS][vhxD]{0,3}$")


def _is_parted(reading: Reading, at: int, i: int) -> bool:
    """Return whether a mark sets a day apart from a verb; "they" go on with the day that a sentence begins with.

    And so do others, who act "while" the first do.
    """
    if ";" not in reading.symbols[min(at, i) : max(at, i)]:
        return False
    if reading.lexicon.slavic and i < at and BEGINS.fullmatch(reading.symbols[:i]):
        return not GOES_ON_WITHOUT.search(reading.symbols[: at + 1])
    if i or not reading.lexicon.english:
        return True
    others = MEANWHILE.match(reading.symbols[:at])
    meanwhile = others is not None and is_a(reading.kinds.small.meanwhile, reading.row[others.start("while")].text)
    return not (meanwhile or THEY_GO_ON.match(reading.symbols[:at]))


# "4 мая армия заняла Терны; в Северии овладела Липками и взяла два села": the same side goes on, on the same day
BEGINS = re.compile("[xD,]{0,2}")
GOES_ON_WITHOUT = re.compile(r";[xa]{0,2}(?:rN[rxgyj]{0,2}U|[in][dyg]{0,2}T?P[TUz]?,?)?x?V(?:[^VKRSDw;]*,?ax{0,2}V)?$")


def _is_under(under: Day, days: Sequence[Dated], reading: Reading) -> bool:
    """Return whether a sentence that tells no day but hours is of the day of its heading.

    Not so where its paragraph has gone on to another day.
    """
    if under.basis is DateBasis.ANNOUNCED and says(reading.kinds.days.earlier, reading.words(0, len(reading.row))):
        return False
    hours = all(day.role == "loose" and is_a(reading.kinds.days.hours, reading.row[i].text) for i, day in days)
    return hours and reading.told() in (None, under.last)


def _goes_on(reading: Reading, at: int, days: Sequence[Dated]) -> bool:
    """Return whether a verb in the past goes on with what a sentence before began: "On 4 May ... They took Lowfen"."""
    if not is_a(reading.kinds.deeds.past, reading.row[at].text):
        return False
    if not all(is_a(reading.kinds.days.hours, reading.row[i].text) for i, _ in days):
        return False
    verb = reading.row[at].verb
    acts = verb is not None and verb.frame != "noun" and "R" not in reading.symbols
    return acts and not says(reading.kinds.days.background, reading.words(0, len(reading.row)))


ELSEWHERE = re.compile(r"[xa]{0,2}[in][yTo]{0,2}P[UT]?(?:[SP]|xS)")


def _goes_on_elsewhere(event: Event, reading: Reading) -> bool:
    """Return whether a bulletin goes on with what the same army took in another place on the day just told."""
    before = reading.before
    if before is None or before.basis is not DateBasis.STATED or before.last is None or event.gainer is None:
        return False
    same = before.gainer is not None and event.gainer.casefold() == before.gainer.casefold()
    recalls = says(reading.kinds.days.earlier, reading.words(0, len(reading.row))) or "R" in reading.symbols
    return same and not recalls and ELSEWHERE.match(reading.symbols) is not None


def _on_before(event: Event, reading: Reading) -> Event:
    before = reading.before or event
    return replace(event, first=before.first, last=before.last, basis=before.basis)


def _on(event: Event, day: Day) -> Event:
    return replace(event, first=day.first, last=day.last, basis=day.basis)


BEGINNING = 120  # letters of a text, in which it says that it is a bulletin of its day
HEADED = re.compile(r"[^VKDN,;(]{1,9}?R?:")


def _is_announcement(reading: Reading) -> bool:
    """Return whether a post is itself what a party announces, which dates it: "Vespera's press office: ..."."""
    if reading.lexicon.bulletin == NEVER:
        return False
    if reading.published and caseless(reading.lexicon.bulletin).search(reading.text, 0, BEGINNING):
        return True
    told = re.match("[^VRKN,;:]{1,5}R", reading.symbols) if reading.published else None
    if told and reading.row[told.end() - 1].text.casefold() == "announces":
        return True  # "The command officially announces that"
    head = HEADED.match(reading.symbols) if reading.published else None
    return head is not None and mood.is_party(reading.words(0, head.end()), reading.lexicon.mood)


BRACKETS = re.compile(r"\(D\)[;,]?$")


def on_day_at_head(event: Event, reading: Reading) -> Event:
    """Give an entry of a list the day that it begins with, or that it has in brackets: "6 May: Lowfen"."""
    behind = BRACKETS.search(reading.symbols)
    at = 0 if reading.symbols[:1] == "D" else behind.start() + 1 if behind else None
    day = settled(reading, at) if at is not None else None
    if day is None or day.last is None or day.role != "on" or event.status is Status.PLANNED:
        return event
    return replace(event, first=day.first, last=day.last, basis=day.basis)


def _stepped(days: Sequence[Dated], reading: Reading, at: int) -> date | None:
    """Return the day of the verb's clause that is counted from one told before: "the next day", "on the 19th"."""
    # "A day after" is of the verb behind it, up to a comma.
    days = [
        (i, day)
        for i, day in days
        if not belonging.is_after_that(reading, i) or (i < at and "," not in reading.symbols[i:at])
    ]
    near = [i for i, _ in days if not _is_parted(reading, at, i)]
    near = [i for i in near if not (i > at and belonging.is_before_next(reading, at, i))]
    near = [i for i in near if not belonging.is_of_who_acts_next(reading, at, i)]
    behind = [i for i in near if i > at and not belonging.crossed(reading, at, i)]
    if reading.lexicon.english and behind:  # "fell on Monday but was retaken by the army the next day"
        near = [i for i in near if i > at or "V" not in reading.symbols[:i]]
    return (
        counted_on(reading, min(near, key=lambda i: (belonging.crossed(reading, at, i), abs(i - at), i < at)))
        if near
        else None
    )


def counted_on(reading: Reading, i: int) -> date | None:
    """Return the day at a position where it is counted from one told before; none that lies after the report.

    "The day before" is that before the report where no other is told.
    """
    day = reading.row[i].day
    if belonging.is_after_that(reading, i) and not LED.search(reading.symbols[:i]):
        return None
    words = fold(reading.row[i].text).removeprefix("on ")
    step, number = reading.lexicon.dates.steps.get(words), caseless(reading.kinds.days.nth).fullmatch(words)
    if step is not None and says(reading.kinds.days.after_that, words) and belonging.is_alone(reading, i):
        step = -step  # "they had taken it two days before", not "two days before they took it"
    if day is None or (step is None and (number is None or day.role != "loose")):
        return None
    start = _told_before(reading, i)
    if start is None and step is None:
        start = _month_told(reading, i)
    elif start is None and step is not None and step < 0 and not belonging.is_morrow(reading, i):
        start = reading.published
    if start is None:
        return None
    nth = reading.lexicon.dates.ordinals.get(number["day"], number["day"]) if number else None
    counted = start + timedelta(days=step) if step is not None else _in_month(start, nth) if nth else None
    if step is None and number and counted and counted < start != reading.published and start.day > 1:
        # "On 28 April the army attacked. It took Lowfen on the 3rd"
        counted = _in_month(start.replace(day=1) + timedelta(days=32), nth or "")
    return counted if counted and (reading.published is None or counted <= reading.published) else None


def _month_told(reading: Reading, i: int) -> date | None:
    """Return a day of the month of which "the 9th" is: that of the report, or that which a sentence before begins with.

    None where another month was named just before: "Talks ended in March. Lowfen fell on the 9th".
    """
    end, published = reading.row[i].start, reading.published
    near = reading.text[max(0, end - LATELY) : end]
    months = reading.lexicon.dates.months
    told = [found for found in compiled(reading.kinds.days.of_month).finditer(near) if fold(found["month"]) in months]
    if published is None or not told:
        return published
    if told[-1][0].casefold().startswith("since"):
        return published  # "Since March they have advanced. They took Lowfen on the 9th"
    month = months[fold(told[-1]["month"])]
    other_year = YEAR.match(near[told[-1].end() :].lstrip(" ,"))
    if other_year and int(other_year[0]) != published.year:
        return None
    if month == published.month:
        return published
    since = (published.month - month) % 12
    if since > MONTHS or not BEGUN.search(near[: told[-1].start()]):
        return None  # "In March, the army advanced. On the 9th, Lowfen fell"
    return date(published.year - (month > published.month), month, 1)


MONTHS = 3  # before a report, of which it tells days by their figure alone
BEGUN = re.compile(r"(?:^|[.!?]\s+)$")
LATELY = 300  # letters
LED = re.compile("D|^d?[xg][gx]$")  # "Lowfen fell on Monday, a day after Highfen fell", "It came a day after ..."


def _told_before(reading: Reading, i: int) -> date | None:
    """Return the day from which the one at a position is counted: the last before it, in its sentence or earlier."""
    for j in range(i - 1, -1, -1):
        day = settled_day(reading.row[j], reading.published)
        if day is not None and (told := day.last or counted_on(reading, j)):
            return told
    under = reading.under.last if reading.under else None
    return (reading.before and reading.before.last) or reading.told() or under


def _in_month(start: date, day: str | int) -> date | None:
    try:
        return start.replace(day=int(day))
    except ValueError:
        return None


def _is_of_seizure(reading: Reading, at: int, i: int, day: Day) -> bool:
    """Return whether a day as of which something is known is that of the act: "likely seized Lowfen as of 1 May"."""
    between = reading.symbols[at + 1 : i]
    simple = reading.symbols[at - 1 : at] not in ("v", "h") if at else False
    state = caseless(rf"(?:{reading.lexicon.dates.state})\b").match(reading.row[i].text) if day.last else None
    return state is not None and simple and bool(re.fullmatch(r"d?[gjy]?(?:Uo)?P[UT]?", between))


def _is_start(reading: Reading, i: int) -> bool:
    """Return whether a day says since when: "Since the beginning of the offensive on 1 May, 16 villages ..."."""
    lead = reading.words(0, i)
    if says(reading.kinds.days.since_start, lead):
        return True
    if caseless(rf"(?:{reading.kinds.days.after_fight})(?!\w)").match(lead):
        return False
    return bool(caseless(rf"(?:{reading.lexicon.dates.since})\b").match(lead)) and not re.search(
        "[,VR;]", reading.symbols[:i]
    )


def _is_today(reading: Reading, i: int, day: Day) -> bool:
    """Return whether a span begins on the day of the report: "since this morning", but not "since Friday"."""
    dates = reading.lexicon.dates
    if any(fold(reading.row[i].text).endswith(f" {weekday}") for weekday in dates.weekdays):
        return False
    return day.role == "since" and day.basis is DateBasis.RELATIVE and day.first == day.last == reading.published


def _is_dateline(reading: Reading, i: int) -> bool:
    """Return whether a day heads its sentence: "31 May: ...", of which the sentence may speak on another day."""
    return i == 0 and reading.symbols[1:2] == ":"


OWN = re.compile("[^,;:wVK]*")


def _is_own(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day stands behind a verb in the verb's own clause."""
    return i > at and OWN.fullmatch(reading.symbols, at + 1, i) is not None


def _written_out(reading: Reading, i: int) -> tuple[int, Day | None]:
    """Return the date that stands beside a weekday: "on Saturday, 4 January"."""
    beside = [k for k in (i + 1, i + 2) if DOUBLED.match(reading.symbols, i) and reading.symbols[k : k + 1] == "D"]
    if reading.lexicon.slavic and WEEKDAY.search(reading.symbols[: i + 1]):
        beside = [k for k in (i - 1, i - 2) if reading.symbols[k] == "D"]  # "4 мая, в понедельник, армия заняла"
    stated = [(k, day) for k in (*beside[:1], i) if (day := reading.row[k].day) and day.basis is DateBasis.STATED]
    day = reading.row[i].day
    return stated[0] if stated and day and day.basis is DateBasis.RELATIVE else (i, day)


def _is_of_its_day(days: Sequence[Dated], reading: Reading, at: int) -> bool:
    """Return whether the verb's own clause gives its day: what "in recent weeks" speaks of is then something else."""
    own = [i for i, day in days if day.role == "on" and day.last and not belonging.crossed(reading, at, i)]
    own = [i for i in own if not belonging.is_of_wire(reading, i)]
    own = [i for i in own if not reading.symbols.startswith("D-") or i]  # "9 May - The army has already taken"
    own = [i for i in own if not re.search(r"R[xdg]?$", reading.symbols[:i]) and reading.symbols[i + 1 : i + 2] != "R"]
    own = [i for i in own if not mood.is_running("", reading.words(max(0, i - 2), i + 1), reading.lexicon.mood)]
    if of := reading.lexicon.unmarked:  # "announced yesterday that the army had so far taken"
        own = [i for i in own if not any(re.fullmatch(of.that, chunk.text) for chunk in reading.row[i:at])]
    return any(not re.search("[Rw]", reading.symbols[min(at, i) : max(at, i)]) for i in own)


def settled(reading: Reading, i: int) -> Day | None:
    """Return the day at a position; of one without a year, that of the past."""
    if (
        re.match("D[at]D", reading.symbols[i:])
        and is_a(reading.kinds.days.between, reading.row[i].text)
        and reading.row[i + 2].day
    ):
        i += 2  # "between 4 May and 8 May": the last of them
    if re.match("DmD", reading.symbols[i:]) and is_a(reading.kinds.days.through, reading.row[i + 1].text):
        i += 2 if reading.row[i + 2].day else 0
    i, day = _written_out(reading, _last_of_days(reading, i))
    return settled_day(reading.row[i], reading.published) if day else None


DAYS = re.compile("D(?:,D)*,?a?D")


def _last_of_days(reading: Reading, i: int) -> int:
    """Return the last of days in a row, which the fighting took: "on Thursday, Friday and Saturday"."""
    days = DAYS.match(reading.symbols, i) if reading.lexicon.english else None
    bare = {*reading.lexicon.dates.weekdays, "and"}
    more = (chunk.text.casefold() for chunk in reading.row[i + 1 : days.end()] if chunk.day) if days else ()
    return days.end() - 1 if days and all(bare.issuperset(day.split()) for day in more) else i


def settled_day(chunk: Chunk, published: date | None) -> Day | None:
    """Return the day of a chunk; of one without a year, that of the past."""
    return settled_as(chunk.day, chunk.text, published) if chunk.day else None


def settled_as(day: Day, text: str, published: date | None) -> Day:
    """Return a day as `text` writes it; one without a year is of the past."""
    if published is None or day.role not in ("on", "by") or YEAR.search(text):
        return day
    return _past(day, published)


def _past(day: Day, published: date, ahead: timedelta = WEEK) -> Day:
    """Return the day a year earlier where it lies so far ahead of the report: what is told has happened."""
    if day.first is None or day.last is None or day.last <= published + ahead:
        return day
    try:
        return replace(
            day, first=day.first.replace(year=day.first.year - 1), last=day.last.replace(year=day.last.year - 1)
        )
    except ValueError:  # 29 February
        return replace(day, first=None, last=None)


PART = re.compile("lN$|[,(]Nox$")  # "23 villages, including 5 on Friday", ", 12 of them on Saturday"


# "Among the towns that were freed are Lowfen", "The districts regained, he said, are"
NAMES_THESE = re.compile(
    r"l[dx](?:[xygj]{0,2}[UT])?(?:w?[vh]{0,2})?V[^VKR;]{0,12}?h"
    r"|(?P<the>d)[xygj]{0,2}[UT](?:w[vh]{1,2})?V[^VK;]{0,16}?hl?:?d?(?:[UT]o)?P"
)


def names_these(event: Event, reading: Reading) -> bool:
    """Return whether a sentence names the places whose taking the one before told, and says no day of its own.

    Not those that another side is told to have taken.
    """
    if reading.before is None or event.gainer not in (None, reading.before.gainer):
        return False
    named = NAMES_THESE.match(reading.symbols) if reading.lexicon.english and not reading.days else None
    return named is not None and (not named["the"] or is_a(reading.kinds.small.those, reading.row[0].text))


def _continued(event: Event, reading: Reading) -> Event:
    """Give "the remaining localities" the day of the sentence that they go on with."""
    if reading.before and names_these(event, reading):
        return _on_before(event, reading)
    if (
        reading.before is None
        or not re.search("r[^V]*U|^d?rw?", reading.symbols)
        or reading.row[0].text.casefold() == "others"  # who act elsewhere
        or says(reading.kinds.days.earlier, reading.words(0, len(reading.row)))
        or reading.days
    ):
        return event
    before = reading.before
    return replace(event, first=before.first, last=before.last, basis=before.basis)


def _is_announced(reading: Reading, i: int, said: int | None, at: int) -> bool:
    if said is None:
        return False
    if reading.lexicon.unmarked and i < at and VERB_AND_SPEAKER.search(reading.symbols[:i]):
        return True
    return bool(re.search(r"R[xdPt]{0,2}$", reading.symbols[:i])) or i < said < at


VERB_AND_SPEAKER = re.compile(r"Rd?[gPS]{1,4},?$")  # "announced the ministry, Saturday, that"


def _due(days: Sequence[Dated], reading: Reading, at: int) -> date | None:
    dated = [(i, day) for i, day in days if day.last and day.role != "since"]
    moved = [day for i, day in dated if caseless(reading.lexicon.mood.moved).search(_lead(reading, i))]
    if moved:
        return moved[-1].last
    return min(dated, key=lambda one: abs(one[0] - at))[1].last if dated else None


def _lead(reading: Reading, i: int) -> str:
    day = reading.row[i]
    word = caseless(reading.kinds.days.due).match(day.text)
    return reading.words(max(0, i - 5), i) + " " + (word.group() if word else "")
