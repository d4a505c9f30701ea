"""Days as reports write them, resolved against the day of publication; nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache, partial

from pipeline.model import DateBasis
from pipeline.parse.lexicon.shapes import DateWords
from pipeline.parse.text.beginnings import Beginning
from pipeline.parse.text.normal import fold

AHEAD = re.compile(r"\W(?=\S)")  # of where a date may begin
# A year that may as well be a figure ("on 5 July 1500 soldiers"), unless "of", a sign or an article tells what it is
LONG_PAST = (
    r"(?:(?<=de )|(?<=del ))1[0-8]\d\d|1[0-8]\d\d(?=\s*[,.;:)\"]|\s*$|\s(?:(?:the|les?|la|el|los|las)(?!\w)|l'))"
)
MORE = 6  # letters of a beginning that tell "the first" from "the farm"; asked where fewer do not say no


@dataclass(frozen=True, slots=True)
class Day:
    """A date expression; `first` and `last` are null when it can not be resolved to days.

    `role` is `on`, `since`, `by` or `loose` (a month, a year, "this week": never an event's day).
    """

    start: int
    end: int
    role: str
    first: date | None = None
    last: date | None = None
    basis: DateBasis | None = None


def find(
    text: str, start: int, end: int, words: DateWords, published: date | None, among: str | None = None
) -> list[Day]:
    """Return the date expressions of `text[start:end]`, in order; one without a year lies near the one before.

    `among` is the text by whose days "3/4/2020" is read, where that is not `text` itself.
    """
    pattern, told = _pattern(words), _told(words)
    found: list[Day] = []
    dated: date | None = None  # the last day that is written with its year
    for at in (start, *[ahead.end() for ahead in AHEAD.finditer(text, start, end)]):
        if not told[text[at : at + MORE]] or (found and at < found[-1].end):
            continue
        if (day := pattern.match(text, at, end)) and not (day["loose"] and _is_of_name(day, words)):
            found.append(_day(day, words, published, dated, among or text))
            dated = found[-1].last if day["y1"] or day["y2"] or day["y3"] else dated
    return found


NAMED = re.compile(r" [^\W\d_a-z]\w+")
SHORT = 3  # letters of a month that may as well be the first word of a name


def _is_of_name(found: re.Match[str], words: DateWords) -> bool:
    """Return whether what looks like a month begins a name: "the Mar Lowfen monastery", "Jan Highfen"."""
    alone = fold(found["loose"]) in words.months and len(found["loose"]) <= SHORT
    told = any(found[role] for role in ("since", "by", "state", "on"))
    return alone and not told and NAMED.match(found.string, found.end()) is not None


@cache
def _told(words: DateWords) -> Beginning[bool]:
    """Return whether a date can begin at a word, as far as some letters tell."""
    return Beginning([(_pattern(words).pattern, True)], fold, MORE)


@cache
def _pattern(words: DateWords) -> re.Pattern[str]:
    months, weekdays, days = _words(words.months), _words(words.weekdays), _words(words.days)
    ordinals = _words(words.ordinals)
    year = partial(_behind_month, words)
    number = rf"(?P<{{0}}>[0-3]?\d{ordinals and '|'}{ordinals})(?:st|nd|rd|th|er|\u00ba|-(?:го|е)(?=\s))?"
    until = rf"(?:\s?[-\u2014]\s?|\s+(?:{words.until})\s+|{words.overnight})"
    role = rf"(?:(?P<since>{words.since})|(?P<by>{words.by})|(?P<state>{words.state})|(?P<on>{words.on}))\s+"
    forms = [
        r"(?P<iso>(?<!/)\d{4}(?P<mark>[-/])[01]?\d(?P=mark)[0-3]?\d)(?!\d)",
        r"(?P<slashed>[0-3]?\d/[0-3]?\d/(?:1[5-9]|20)\d\d)(?!\d)",
        rf"(?P<dotted>[0-3]?\d\.[01]?\d\.(?:(?:1[5-9]|20)\d\d|{words.short_year}))",
        rf"(?:(?P<y4>(?:19|20)\d\d)(?:{words.year}),?\s+)?"
        rf"{number.format('d1')}(?:{until}{number.format('d2')})?(?:\s*(?:(?:{words.of_month})\s+)?|-)(?P<m1>{months})\.?(?!\w)"
        + year(1),
        rf"(?:(?P<y3>(?:19|20)\d\d)(?:{words.year})\s+)?(?P<m2>{months})\.?\s+{number.format('d3')}"
        rf"(?:{until}{number.format('d4')})?(?!\w)" + year(2),
        rf"(?P<weekday>{weekdays})(?!\w)(?:{until}(?P<weekday2>{weekdays})(?!\w))?(?:\s+(?:night|morning|evening|afternoon))?",
        rf"(?P<day>{days})(?!\w)(?!{words.of_itself})",
        rf"(?P<past_day>{words.past_day})(?!\w)",
        rf"(?P<window>{words.window})(?!\w)",
        rf"(?P<loose>{words.loose}|(?:{_bare(words)})(?:\s+(?:19|20)\d\d)?|(?:(?<=in )|(?<=of ))(?:19|20)\d\d)(?!\w)"
        rf"(?!{words.of_itself})",
    ]
    return re.compile(rf"(?<!\w)(?:{role})?(?:the\s+)?(?:{'|'.join(forms)})", re.IGNORECASE)


def _behind_month(words: DateWords, nth: int) -> str:
    """Return the pattern of the year behind the `nth` month; of two figures only where nothing goes on from it."""
    return (
        rf"(?:(?:(?:,|\s+(?:{words.before_year}))?\s+|(?<=[^\W\d])-)"
        rf"(?P<y{nth}>(?:19|20)\d\d|1[5-8]\d\d(?=\s(?:{words.of_year}))|{LONG_PAST}|\d\d(?=\s*[,.;)]|\s*$|\s\())(?!\d)"
        rf"(?:\s(?:{words.of_year})|-го)?)?"
    )


def _bare(words: DateWords) -> str:
    """Return the months that may stand alone: a short form, which may be a name, only with a stop or a year."""
    whole = {name: nth for name, nth in words.months.items() if name not in words.short_months}
    if words.capitals:  # "on their march", "may"
        both = (form for name in sorted(whole, key=len, reverse=True) for form in (name.title(), name.upper()))
        named = f"(?-i:{'|'.join(both)})"
    else:
        named = _words(whole)
    short = {name: nth for name, nth in words.months.items() if name in words.short_months}
    return rf"{named}|(?:{_words(short)})(?=\.|\s+(?:19|20)\d\d)" if short else named


def _words(table: Mapping[str, int]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


def _day(found: re.Match[str], words: DateWords, published: date | None, dated: date | None, among: str) -> Day:
    first, last, basis = _resolved(found, words, published, dated, among)
    whole = found["d2"] or found["d4"]  # from one day to another: no running total
    role = "since" if found["since"] and not whole else "by" if found["by"] else "on"
    if basis is None and (found["loose"] or found["window"] or found["slashed"]):
        role = "since" if found["since"] else "loose"
    if found["state"]:
        role = "loose"
    return Day(found.start(), found.end(), role, first, last, basis)


LEAD = 12  # letters before a weekday, in which it may be called the last one

Resolved = tuple[date | None, date | None, DateBasis | None]


def _resolved(
    found: re.Match[str], words: DateWords, published: date | None, dated: date | None, among: str
) -> Resolved:
    if found["slashed"]:
        day = _slashed(found["slashed"], among)
        return day, day, DateBasis.STATED if day else None
    if found["iso"] or found["dotted"]:
        day = _written(found["iso"] or found["dotted"])
        return day, day, DateBasis.STATED if day else None
    if found["m1"] or found["m2"]:
        return _stated(found, words, dated or published)
    if published is None:
        return None, None, None
    return _relative(found, words, published)


def _relative(found: re.Match[str], words: DateWords, published: date) -> Resolved:
    day = None
    if found["weekday"]:
        back = (published.weekday() - words.weekdays[re.sub(r"\s+", " ", fold(found["weekday"]))]) % 7
        before = found.string[max(0, found.start() - LEAD) : found.start()]
        last = not back and re.search(rf"\b(?:{words.last}) +$", before, re.IGNORECASE) is not None
        day = published - timedelta(days=7 if last else back)
        if found["weekday2"]:
            return _weekdays(found, words, published, day)
    elif found["day"]:
        day = published + timedelta(days=words.days[re.sub(r"\s+", " ", fold(found["day"]))])
    elif found["past_day"]:
        return published - timedelta(days=1), published, DateBasis.WINDOW
    return (day, day, DateBasis.RELATIVE) if day else (None, None, None)


def _weekdays(found: re.Match[str], words: DateWords, published: date, first: date) -> Resolved:
    """Return the days from one weekday to another, the last of them before publication."""
    back = (published.weekday() - words.weekdays[re.sub(r"\s+", " ", fold(found["weekday2"]))]) % 7
    last = published - timedelta(days=back)
    return (first if first <= last else first - timedelta(days=7)), last, DateBasis.RELATIVE


MONTHS = 12


SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/\d{4}(?!\d)")


def _slashed(written: str, text: str) -> date | None:
    """Return the day of two figures and a year; where either may be the month, as all others of the text have it.

    None where these do not tell: "3/4/2020".
    """
    first, second, year = (int(part) for part in written.split("/"))
    if first > MONTHS:
        return _date(year, second, first)
    if second > MONTHS or first == second:
        return _date(year, first, second)
    day_first = _is_day_first(text)
    if day_first is None:
        return None
    return _date(year, second, first) if day_first else _date(year, first, second)


@lru_cache(maxsize=1)  # the days of one text are asked for one after another
def _is_day_first(text: str) -> bool | None:
    """Return whether the days of a text stand before its months; None where no day tells, or two tell otherwise."""
    told = {int(first) > MONTHS for first, second in SLASHED.findall(text) if max(int(first), int(second)) > MONTHS}
    return told.pop() if len(told) == 1 else None


def _written(text: str) -> date | None:
    parts = [int(part) for part in re.split(r"[-./]", text)]
    year, month, day = parts[::-1] if "." in text else parts
    return _date(_whole(year), month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _stated(found: re.Match[str], words: DateWords, published: date | None) -> Resolved:
    month = words.months[fold(found["m1"] or found["m2"])]
    written = (found["d1"] or found["d3"], found["d2"] or found["d4"])
    days = [words.ordinals.get(day) or int(day) for day in written if day]
    year = _year(found["y1"] or found["y2"] or found["y3"] or found["y4"])
    ends = [_in_year(year, month, day, published) for day in days]
    if None in ends:
        return None, None, None
    return ends[0], ends[-1], DateBasis.STATED


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return _whole(int(written))


def _whole(year: int) -> int:
    """Return a year, of two figures that of the hundred years around 2000."""
    return year if year > 99 else year + (1900 if year > 50 else 2000)


def _in_year(year: int | None, month: int, day: int, published: date | None) -> date | None:
    """Return the day; without a written year, the one nearest to publication."""
    if year is not None or published is None:
        return _date(year, month, day) if year else None
    near = (_date(published.year + step, month, day) for step in (-1, 0, 1))
    return min((d for d in near if d), key=lambda d: abs((d - published).days), default=None)
