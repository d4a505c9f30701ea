"""The day of an event: that of its clause, of the sentence that it goes on with, or the day that it is due."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pipeline.model import DateBasis, Status
from pipeline.parse.clause import belonging, mood, romance
from pipeline.parse.clause.counting import counted_on, stepped
from pipeline.parse.clause.reading import Event, Reading
from pipeline.parse.clause.settling import YEAR, Dated, past, settled
from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import TAKEN
from pipeline.parse.text.normal import caseless, fold
from pipeline.parse.words.dates import Day
from pipeline.parse.words.row import NEVER


def with_day(event: Event, reading: Reading, at: int, said: int | None) -> Event:
    """Return the event with the day of its clause; the reporting verb at `said` may have a day of its own."""
    if (since := _on_which(reading, at)) is not None:
        return replace(_on(event, replace(since, last=since.first)), running=False)
    days = _days_of_clause(reading, at)
    today = any(_is_today(reading, i, day) for i, day in days)
    days = [(i, replace(day, role="on") if _is_today(reading, i, day) else day) for i, day in days]
    event = _with_span(event, days, reading, at, today)
    if event.status is Status.PLANNED:
        return replace(event, due=_due(days, reading, at))
    if event.running or event.status is Status.NEGATED:
        return event
    if event.status is Status.DENIED and not _is_denied_after(reading, at):
        return event  # "The army denied on Monday that Lowfen had fallen"
    if counted := _days_before(reading, at):  # "Three days after taking Lowfen, the army entered Highfen on 4 May"
        return replace(event, first=counted, last=counted, basis=DateBasis.RELATIVE)
    days = [(i, replace(day, role="on") if _is_of_seizure(reading, at, i, day) else day) for i, day in days]
    own = days
    if reading.lexicon.romance:
        own = [(i, day) for i, day in days if not romance.is_day_of_other_clause(reading, at, i)]
    if counted := stepped(own, reading, at):
        return replace(event, first=counted, last=counted, basis=DateBasis.RELATIVE)
    usable = [
        (i, day) for i, day in days if day.role in ("on", "by") and day.last and not belonging.is_of_other(reading, i)
    ]
    usable = [(i, day) for i, day in usable if not belonging.is_of_what_lasted(reading, at, i)]
    dated = bool(usable)
    usable = [(i, day) for i, day in usable if not belonging.is_of_reversal(reading, at, i)]
    if dated and not usable and reading.lexicon.english and reading.under and _is_of_day(reading.under):
        return _on(event, reading.under)  # "17 May: the army retook Lowfen, lost to the rebels on 12 May"
    usable = [(i, day) for i, day in usable if not belonging.is_of_what_came_after(reading, at, i)]
    usable = [(i, day) for i, day in usable if not belonging.is_of_what_came_first(reading, at, i)]
    if reading.lexicon.english:  # "the rebels who had seized it on 3 May abandoned it"
        usable = [(i, day) for i, day in usable if i > at or not belonging.is_of_relative(reading, at, i)]
    if reading.lexicon.slavic and reading.published:
        usable = [(i, day) for i, day in usable if not _is_to_come(day, reading.published)]
    if not usable:
        return _undated(event, days, reading, at)
    loose = _loose(days, usable, reading, at)
    near = _near((*usable, *loose), reading, at)
    near = [one for one in near if one[0] == _right_behind_it(reading, at)] or near
    if not near:
        return _on(event, reading.under) if reading.under and _is_of_day(reading.under) else event
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
        day = past(day, reading.published, timedelta(days=1))  # what was done by a day is no plan
    if day.basis is DateBasis.WINDOW:  # "said on Sunday that in the last 24 hours ..."
        told = (other.last for k, other in usable if k != i and _is_announced(reading, k, said, at))
        end = next(told, None) or day.last
        return replace(_on(event, day), first=end and end - timedelta(days=1), last=end)
    return replace(_on(event, day), basis=DateBasis.ANNOUNCED) if announced else _on(event, day)


def _is_of_day(under: Day) -> bool:
    """Return whether a heading tells the day of what stands below it, not the one on which all was announced."""
    return under.basis is not DateBasis.ANNOUNCED


BEHIND_IT = re.compile("Vx{1,2}(?P<day>D)")


def _right_behind_it(reading: Reading, at: int) -> int | None:
    """Return the day right behind a verb and its pronoun, which is of no other: "lost it on 4 May and retook it on"."""
    found = BEHIND_IT.match(reading.symbols, at) if reading.lexicon.english else None
    them = found is not None and is_a(reading.kinds.small.them, reading.row[at + 1].text)
    return found.start("day") if found and them else None


def _days_before(reading: Reading, at: int) -> date | None:
    """Return the day of a verb that is told as so many days before what the main clause behind it tells."""
    if not (reading.lexicon.english and at and belonging.is_after_that(reading, at - 1)):
        return None
    words = fold(reading.row[at - 1].text)
    step = reading.lexicon.dates.steps.get(words)
    comma = reading.symbols.find(",", at)
    later = [i for i, day in reading.days if 0 < comma < i and day.last and day.role == "on"]
    told = (settled(reading, later[0]) or reading.row[later[0]].day) if later else None
    return told.last + timedelta(days=step) if told and told.last and step else None


# "han caído cinco ciudades desde el viernes, cuando los rebeldes tomaron Lowfen"
SINCE_WHEN = re.compile(r"D,(?P<when>x)d?[jg]{0,2}[PSx]?g?[vxh]{0,3}V")


def _is_denied_after(reading: Reading, at: int) -> bool:
    """Return whether what a verb tells is denied only behind it, so that its day is that of the change."""
    return mood.is_denied_after(reading.words(at + 1, len(reading.row)), reading.lexicon.mood)


def _on_which(reading: Reading, at: int) -> Day | None:
    """Return the day since which something else is counted, where the verb tells what was done on it."""
    found = next((m for m in SINCE_WHEN.finditer(reading.symbols) if m.end() == at + 1), None)
    if found is None or not is_a(reading.kinds.days.on_which, reading.row[found.start("when")].text):
        return None
    day = settled(reading, found.start()) or reading.row[found.start()].day
    return day if day is not None and day.role == "since" and day.first else None


def _days_of_clause(reading: Reading, at: int) -> list[Dated]:
    """Return the days of a sentence that may be of a verb, those that begin a span as what they are."""
    days = [(i, day) for i, day in belonging.of_own_clause(reading, at) if not belonging.is_of_holding(day, reading, i)]
    days = [(i, day) for i, day in days if not belonging.is_of_something_else(reading, at, i)]
    days = [(i, day) for i, day in days if not (i > at and PART.search(reading.symbols[:i]))]
    if romance.is_long_before(reading, at):
        days = [(i, day) for i, day in days if i > at and "," not in reading.symbols[at:i]]
    stated = [i for i, day in days if day.basis is DateBasis.STATED]
    days = [(i, day) for i, day in days if not (stated and stated[0] < i and _is_how_long(reading, i))]
    days = [(i, day) for i, day in days if at == i + 1 or not belonging.is_morrow(reading, i)]
    return [(i, replace(day, role="since") if _is_start(reading, i) else day) for i, day in days]


def _is_to_come(day: Day, published: date) -> bool:
    """Return whether a day is still to come, on which nothing can have been done: "взяли Терны, завтра пойдём на"."""
    return day.basis is DateBasis.RELATIVE and day.last is not None and day.last > published


def _is_how_long(reading: Reading, i: int) -> bool:
    """Return whether a day only tells how long something took: "4 мая прорвали оборону и за день заняли 18 сёл"."""
    return is_a(reading.kinds.days.in_a_day, reading.row[i].text)


def _with_span(event: Event, days: Sequence[Dated], reading: Reading, at: int, today: bool) -> Event:
    """Return the event with the day since which it is counted; one on a day of its own is no running total."""
    spans = (day for i, day in days if day.role == "since" and not _is_span_of_other(reading, at, i))
    since = next((day.first for day in spans if day.first), None)
    if reading.lexicon.slavic and any(_is_sum_by(reading, at, i, day) for i, day in days):
        return replace(event, since=since, running=True)
    summed = _is_of_number(reading, at)
    of_day = today or _is_of_its_day(days, reading, at)
    # "Un día antes ya habían tomado Lowfen"
    of_day = of_day or (reading.lexicon.romance and stepped(days, reading, at) is not None)
    said_of = since is None and not summed and of_day
    return replace(event, since=since, running=(event.running and not said_of) or since is not None)


def _is_of_number(reading: Reading, at: int) -> bool:
    """Return whether a verb tells of what is counted: "the number of villages that"."""
    of, number = reading.lexicon.unmarked, reading.symbols.rfind("M", 0, at)
    return of is not None and number >= 0 and not _is_behind_after(reading, number, at)


def _is_behind_after(reading: Reading, i: int, at: int) -> bool:
    """Return whether "after" parts a verb from a position: "since May rose to 19 after they took Lowfen"."""
    of = reading.lexicon.unmarked
    return of is not None and any(re.fullmatch(of.after, chunk.text) for chunk in reading.row[i:at])


SUM = re.compile(r"[xdrcSj]{0,4}Nr?[rxygj]{0,2}U")


def _is_sum_by(reading: Reading, at: int, i: int, day: Day) -> bool:
    """Return whether a figure is what was taken up to a day: "К 12 октября под их контроль перешли 32 села"."""
    return day.role == "by" and i < at and SUM.match(reading.symbols, at + 1) is not None


def _is_span_of_other(reading: Reading, at: int, i: int) -> bool:
    if _is_behind_after(reading, i, at):
        return True
    if i > at and reading.lexicon.free and "," in reading.symbols[at:i] and "V" in reading.symbols[i:]:
        return True  # "in the last day took three towns, and since 6 August nine have passed into its hands"
    if i > at:
        return belonging.is_of_total(reading, at, i)
    when = SINCE_WHEN.match(reading.symbols, i)
    if when and ";" in reading.symbols[i:at]:  # "desde el viernes, cuando tomaron Lowfen; un día más tarde cayó"
        return is_a(reading.kinds.days.on_which, reading.row[when.start("when")].text)
    return reading.lexicon.slavic and belonging.is_of_clause_before(reading, at, i)


def _undated(event: Event, days: Sequence[Dated], reading: Reading, at: int) -> Event:
    """Return an event with the day of its heading, of what it goes on with or of its post: its sentence has none."""
    if reading.under and _is_under(reading.under, days, reading):
        return _on(event, reading.under)
    if says(reading.kinds.days.span, reading.words(0, at)):
        return event  # "That year the guerrillas also seized 11 towns": not on the day told before
    if reading.lexicon.english and _goes_on(reading, at, days) and (led := reading.led()):
        return _on(event, led)
    if days or not _is_announcement(reading):
        elsewhere = reading.lexicon.slavic and not days and _goes_on_elsewhere(event, reading)
        elsewhere = elsewhere or (not days and _does_likewise(event, reading))
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
    near = [(i, day) for i, day in near if not belonging.is_of_those_before(reading, at, i)]
    own = [(i, day) for i, day in near if not belonging.is_aside(reading, at, i)]
    near = near if all(_is_dateline(reading, i) for i, _ in own) else own
    near = [(i, day) for i, day in near if not reading.symbols[at + 1 : i].endswith(",V")]  # "took Lowfen, lost in May"
    near = [(i, day) for i, day in near if not belonging.is_parted(reading, at, i)]
    if reading.lexicon.slavic:  # "заняли Терны 5 мая, освобождён город был 12 мая"
        behind = any(i > at and not re.search("[,;V]", reading.symbols[at + 1 : i]) for i, _ in near)
        near = [(i, day) for i, day in near if not (behind and re.search("V.*D.*,", reading.symbols[:at]) and i < at)]
    if reading.lexicon.endings and not reading.lexicon.free:
        near = [(i, day) for i, day in near if not _is_of_participle(reading, at, i)]
        own = [(i, day) for i, day in near if i < at and not belonging.crossed(reading, at, i)]
        # the verb ends its clause, as one in a main clause always does
        ends = is_a(reading.kinds.deeds.finite, reading.row[at].text.split()[-1])
        near = [
            (i, day)
            for i, day in near
            if "," not in reading.symbols[at:i] or not (own or (ends and _leads(reading, i)))
        ]
    return near


def _leads(reading: Reading, i: int) -> bool:
    """Return whether the clause of a day has a verb of its own behind it."""
    return re.match("D[^,;VKR]*V", reading.symbols[i:]) is not None


# "dün ele geçirdiği köy", "dün Akköy'ü ele geçirdiği Karaova'da", "dün Akköy'ü kaybeden ordu"
WHICH = re.compile("D(?:[xOc]{0,2}(?P<deed>V)|[^VKRD;,]+(?P<own>V)(?=[rxj]{0,2}[NPUTS]))")


def _is_of_participle(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day is of what tells which place is meant: "isyancıların dün ele geçirdiği köyü ordu aldı"."""
    which = WHICH.match(reading.symbols, i)
    deed = which.start(which.lastgroup or 0) if which else at
    told = reading.row[deed].text
    acts = is_a(reading.kinds.deeds.doing, told) and reading.symbols[deed + 1 : deed + 2] == "S"
    return deed < at and (acts or is_a(reading.kinds.deeds.possessed, told))


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


AT_FRONT = re.compile(r"[xa]{0,2}iPzx?V")  # "На северском направлении занято 15 сёл"
ELSEWHERE = re.compile(r"[xa]{0,2}[in][yTo]{0,2}P[UT]?(?:[SP]|xS)")


def _goes_on_elsewhere(event: Event, reading: Reading) -> bool:
    """Return whether a bulletin goes on with what the same army took in another place on the day just told."""
    before = reading.before
    if before is None or before.last is None:
        return False
    recalls = says(reading.kinds.days.earlier, reading.words(0, len(reading.row))) or "R" in reading.symbols
    if event.gainer is None:
        return not recalls and not event.running and AT_FRONT.match(reading.symbols) is not None
    if before.basis is not DateBasis.STATED:
        return False
    same = before.gainer is not None and event.gainer.casefold() == before.gainer.casefold()
    return same and not recalls and ELSEWHERE.match(reading.symbols) is not None


def _does_likewise(event: Event, reading: Reading) -> bool:
    """Return whether who took places on the day just told is told to have taken others, too: "كما انتزع الجيش"."""
    before = reading.before
    if before is None or before.last is None or before.kind not in TAKEN or event.kind not in TAKEN:
        return False
    also = is_a(reading.kinds.deeds.likewise, reading.row[0].text) and "R" not in reading.symbols
    same = event.gainer is not None and _is_short_for(event.gainer, before.gainer)
    return also and same and not says(reading.kinds.days.earlier, reading.words(0, len(reading.row)))


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


BEHIND = re.compile(r"\((?P<day>D)\)[;,]?$|(?<=[PTU)])(?:,|-)?(?P<last>D)[;,]?$")


def on_day_at_head(event: Event, reading: Reading) -> Event:
    """Give an entry of a list the day that it begins or ends with: "6 May: Lowfen", "Lowfen (6 May)"."""
    behind = BEHIND.search(reading.symbols)
    at = 0 if reading.symbols[:1] == "D" else behind.start(behind.lastgroup or "day") if behind else None
    day = settled(reading, at) if at is not None else None
    if day is None or day.last is None or day.role != "on" or event.status is Status.PLANNED:
        return event
    return replace(event, first=day.first, last=day.last, basis=day.basis)


def on_own_day(event: Event, reading: Reading) -> Event:
    """Return an event that goes on with another on the day that its own sentence tells, counted or not, else on"
    " none."""
    bare = replace(event, first=None, last=None, basis=None)
    at = next((i for i, _ in reading.days), None)
    if at is None:
        return bare
    if counted := counted_on(reading, at):
        return replace(bare, first=counted, last=counted, basis=DateBasis.RELATIVE)
    day = settled(reading, at) or reading.row[at].day
    return replace(bare, first=day.first, last=day.last, basis=day.basis) if day and day.last else bare


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
    if reading.lexicon.english and SENT_ON.fullmatch(reading.symbols, 0, i + 2):
        return True
    return i == 0 and reading.symbols[1:2] == ":"


SENT_ON = re.compile(r"(?:[gP]{1,4},?){0,2}D-")  # "VNA News, 13 June - The rebels took"


OWN = re.compile("[^,;:wVK]*")


def _is_own(reading: Reading, at: int, i: int) -> bool:
    """Return whether a day stands behind a verb in the verb's own clause."""
    return i > at and OWN.fullmatch(reading.symbols, at + 1, i) is not None


def _is_of_its_day(days: Sequence[Dated], reading: Reading, at: int) -> bool:
    """Return whether the verb's own clause gives its day: what "in recent weeks" speaks of is then something else."""
    own = [i for i, day in days if day.role == "on" and day.last and not belonging.crossed(reading, at, i)]
    own = [i for i in own if not belonging.is_of_wire(reading, i)]
    own = [i for i in own if not reading.symbols.startswith("D-") or i]  # "9 May - The army has already taken"
    own = [i for i in own if not re.search(r"R[xdg]?$", reading.symbols[:i]) and reading.symbols[i + 1 : i + 2] != "R"]
    own = [i for i in own if not mood.is_running("", reading.words(max(0, i - 2), i + 1), reading.lexicon.mood)]
    if of := reading.lexicon.unmarked:  # "announced yesterday that the army had so far taken"
        own = [i for i in own if not any(re.fullmatch(of.that, chunk.text) for chunk in reading.row[i:at])]
        # "announced, today, Sunday, the capture of 26 villages since the operation began"
        own = [i for i in own if i > at or not SPOKEN_ON.search(reading.symbols[:i])]
    return any(not re.search("[Rw]", reading.symbols[min(at, i) : max(at, i)]) for i in own)


PART = re.compile("lNx?$|[,(]Nox$")  # "23 villages, including 5 on Friday", ", 12 of them on Saturday"


# "Among the towns that were freed are Lowfen", "The districts regained, he said, are"
NAMES_THESE = re.compile(
    r"l[dx](?:[xygj]{0,2}[UT])?(?:w?[vh]{0,2})?V[^VKR;]{0,12}?h"
    r"|(?P<the>d)[xygj]{0,2}[UT](?:w[vh]{1,2})?V[^VK;]{0,16}?hl?:?d?(?:[UT]o)?P"
)


def _is_short_for(side: str, whole: str | None) -> bool:
    """Return whether all words of a side stand in what it was called before: "الجيش", "وحدات من الجيش"."""
    return whole is not None and {*side.split()} <= {*whole.split()}


THOSE_TAKEN = re.compile("(?:a?R[^VKRN,;:]{0,6}x)?UwV[jSP]{0,3}l")  # "القرى التي استعادها الجيش هي"


def names_these(event: Event, reading: Reading) -> bool:
    """Return whether a sentence names the places whose taking the one before told, and says no day of its own.

    Not those that another side is told to have taken.
    """
    if reading.before is None:
        return False
    if reading.lexicon.unmarked and not reading.days:
        same = event.gainer is None or _is_short_for(event.gainer, reading.before.gainer)
        return same and THOSE_TAKEN.match(reading.symbols) is not None
    if event.gainer not in (None, reading.before.gainer):
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


SPOKEN_ON = re.compile(r"Rd?[gPS]{1,4},?D?$")
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
