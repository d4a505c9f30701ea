"""Days apart from what happened on them: above the entries of a timeline, at the head of one, in brackets behind it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from pipeline.parse.lexicon.kinds import is_a, says
from pipeline.parse.lexicon.shapes import Lexicon
from pipeline.parse.text.sentences import BULLET, Block
from pipeline.parse.words import dates

TITLE = 160  # letters of a title
LONGEST = 80  # letters of a heading that tells a day
ENTRY = 300  # letters of an entry with its day in brackets behind it
MARKS = re.compile(rf"\s*(?:(?:{BULLET})\s*)?[=*'#_\[(]*\s*")
CAPITAL = "[A-ZА-ЯЁЄІЇҐ]"
ENDED = re.compile(rf"[a-zа-яёєіїґ]{{3}}[.!?]\s+{CAPITAL}")  # where a sentence ends inside an entry
BEHIND = re.compile(r"\((?P<told>[^()\n]{4,40})\)[\s.*'_]*$")


class Head(NamedTuple):
    """Where a day stands that dates a paragraph, or all that follow until the next such heading."""

    start: int
    end: int
    only: bool
    announced: bool = False  # the day of a dateline, on which all of the report is told
    titled: bool = False  # with a title behind it, which the next day ends


@cache
def line(lexicon: Lexicon) -> re.Pattern[str]:
    """Return a pattern of a day that begins a line, and of all that may stand beside it in a line of its own."""
    months, weekdays = "|".join(lexicon.dates.months), "|".join(lexicon.dates.weekdays)
    weekday = rf"(?:,\s(?:{weekdays}))?" if lexicon.slavic else ""
    last = lexicon.endings is not None and not lexicon.free
    stop = r"|\.\s" if lexicon.slavic or last else ""  # "4 мая. Армия заняла", "4 Mayıs. Ordu ele geçirdi"
    year = rf"(?:(?:1[5-9]|20)\d\d(?:{lexicon.dates.year}),?\s+)?"  # "2020-ci il 4 may: ..."
    entry = rf"| (?-i:{CAPITAL})|,\S" if lexicon.slavic else ""  # "04.05.2020 Армия заняла"
    number = r"\d{1,2}(?:st|nd|rd|th|-го|-е)?(?:\s?[-\u2014]\s?\d{1,2}(?:st|nd|rd|th)?)?"
    return re.compile(
        rf"[ =*'#_\[(]*(?:{lexicon.kinds.heads.before_day})?(?:(?:{weekdays}),?\s+)?"
        rf"(?:{year}(?:{number}\s+(?:of\s+)?(?:{months})|(?:{months})\.?\s+{number})(?!\w)"
        rf"(?:,?\s+(?:1[5-9]|20)\d\d(?:\s(?:{lexicon.dates.of_year}))?)?{weekday}(?=[\])*'_ "
        rf"]*(?:[=:|\u2014-]|\n|${stop}))"
        r"|\d{4}-[01]\d-[0-3]\d(?=[\])*'_ ]*(?:[=:|\u2014-]|\n|$| +\d?\d:\d\d| +[^\W\d_]|,\S))"
        rf"|(?:[01]?\d|2[0-3]):[0-5]\d(?= ?[|\u2014-]? ?[#\"]?(?-i:{CAPITAL}))"
        rf"|\d{{1,2}}(?:[.]\d\d[.]|/\d{{1,2}}/)(?:1[5-9]|20)\d\d(?=[\])*'_ ]*(?:[=:|\u2014-]|\n|${entry})))"
        r"(?P<rest>[\])*'_ :=]*(?=\n|$))?",
        re.IGNORECASE,
    )


@cache
def _dateline(lexicon: Lexicon) -> re.Pattern[str]:
    months, name = "|".join(lexicon.dates.months), r"[^\W\d_a-zа-яёєіїґ][\w'-]*"
    return re.compile(
        rf"\W{{0,4}}(?P<city>{name}(?:[ -]{name}){{0,2}})(?: ?\([^()\n]{{2,20}}\))?[,.]\s+"
        rf"(?P<day>\d{{1,2}}\s+(?:{months})(?:\s+(?:19"
        rf"|20)\d\d)?)(?=\s?(?:{lexicon.kinds.heads.of_year})?\s?(?:[./\u2014-]|\n|$))"
    )


def dateline(text: str, lexicon: Lexicon) -> Head | None:
    """Return the day on which a report was written, where it begins with it: "КИЕВ, 14 августа"."""
    found = _dateline(lexicon).match(text)
    words = found["city"].casefold().split() if found else ()
    if found is None or any(word in lexicon.dates.days or word in lexicon.dates.weekdays for word in words):
        return None
    return Head(*found.span("day"), only=False, announced=True)


# "LONDON, August 11.", "... fell. London, .March 17, 4.40 p.m.": whence a report was sent, before the day
CITY = re.compile(
    r"(?:^|\n|[.!?)\]\u2014-] ?|(?<![A-Za-z'])(?=[A-Z]{4}))\W{0,4}"
    r"(?P<city>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})(?:, [A-Z][\w'-]+){0,2}, ?\.?$"
)
SENT = re.compile(
    r"(?:, (?:19|20)\d\d)?\.?(?= ?(?:\([^()\n]{2,20}\))? ?(?:[\u2014:-]|\n)|(?<=\.) |, \d{1,2}[.:]\d\d| \()"
)
CITY_LENGTH = 80  # letters
WIRED = 10  # days that a report took at most until it was printed


@cache
def _days_of_wires(lexicon: Lexicon) -> re.Pattern[str]:
    months = "|".join(lexicon.dates.months)
    return re.compile(rf"(?i:(?<!\w)(?:{months})\.? \d{{1,2}}|(?<!\w)\d{{1,2}} (?:{months})\.?)(?!\w)")


def wires(text: str, lexicon: Lexicon, published: date) -> list[tuple[int, date]]:
    """Return where a report from a town begins that was sent before the day of publication, and on which day.

    >>> from pipeline.parse.lexicon import lexicon
    >>> wires("LONDON, August 11. The rebels took Lowfen today.", lexicon("en"), date(1943, 8, 12))
    [(18, datetime.date(1943, 8, 11))]
    """
    found = []
    for told in _days_of_wires(lexicon).finditer(text):
        start = max(0, told.start() - CITY_LENGTH)
        city = CITY.search(("x" if start else "") + text[start : told.start()])
        sent = SENT.match(text, told.end()) if city else None
        words = city["city"].casefold().split() if city else []
        if sent is None or any(word in lexicon.dates.weekdays or word in lexicon.dates.months for word in words):
            continue
        day = next((one.last for one in dates.find(text, *told.span(), lexicon.dates, published)), None)
        if day and timedelta(0) <= published - day <= timedelta(days=WIRED):
            found.append((sent.end(), day))
    return found


HOUR = re.compile(r"(?:\W+\d{1,2}(?:[.:h]\d\d)?(?: \w{1,6})?)?\W*")  # ", 23 heures"
TITLED = re.compile(r"\s*(?P<title>[^\n.!?:]{8,80})(?:[.:]\s|\n)")


def bulletin(text: str, lexicon: Lexicon) -> Head | None:
    """Return the day in the title that a bulletin begins with, before its text: "Оперативная сводка за 23 августа."."""
    if lexicon.unmarked:
        return _above_list(text, lexicon)
    title = TITLED.match(text)
    if title is None or not (lexicon.slavic or lexicon.romance):
        return None
    head = _only(text, *title.span("title"), lexicon)
    # "Le communiqué du 4 mai parle de ..." is no title
    ends = head is not None and HOUR.fullmatch(text, head.end, title.end("title")) is not None
    return head._replace(only=False) if head and ends else None


LIST = re.compile(r"\s*(?P<title>[^\n]{6,100}):(?:\s*\n\s*[*\u2022\u2023\u25aa\u25cf\u00b7\u2014-][^\n]+)+\s*$")


def _above_list(text: str, lexicon: Lexicon) -> Head | None:
    """Return the day in the title of a text that is one list: "حصيلة عمليات اليوم في السدرة:"."""
    title = LIST.match(text)
    found = dates.find(text, *title.span("title"), lexicon.dates, None) if title else []
    days = [day for day in found if day.role == "on"]
    return Head(days[0].start, days[0].end, only=False) if len(days) == len(found) == 1 else None


def head_of(text: str, block: Block, lexicon: Lexicon) -> Head | None:
    """Return the day that stands at the head of a paragraph, or in brackets at its end."""
    marks = MARKS.match(text, block.start, block.end)
    start = marks.end() if marks else block.start
    if block.end - block.start < LONGEST and (only := _only(text, start, block.end, lexicon)):
        return only
    if begun := line(lexicon).match(text, start, block.end):
        found = [day for day in dates.find(text, start, begun.end(), lexicon.dates, None) if day.role != "loose"]
        titled = _is_titled(text, begun.end(), block, lexicon)
        return Head(found[0].start, found[-1].end, only=titled, titled=titled) if found else None
    one = block.end - block.start < ENTRY and not ENDED.search(text, start, block.end)
    behind = BEHIND.search(text, max(start, block.end - LONGEST), block.end) if one else None
    found = dates.find(text, *behind.span("told"), lexicon.dates, None) if behind else []
    found = [day for day in found if day.role != "loose"]  # not the hour
    lead = found[0].start - behind.start("told") if behind and found else len(text)
    alone = len(found) == 1 and lead < len("Tuesday, ") and not _is_of_list(text, found[0].start, lexicon)
    return Head(found[0].start, found[0].end, only=False) if alone else None


def _is_titled(text: str, start: int, block: Block, lexicon: Lexicon) -> bool:
    """Return whether a day heads what follows, with a title behind it: "4 мая — Освобождение Тернов"."""
    stop = text.find("\n", start, block.end + 1)
    title = text[start : block.end if stop < 0 else stop].strip(" *'_=:-\u2014\u2013")
    short = 0 < len(title) < LONGEST and not title.endswith((".", "!", "?", ";"))
    below = text[block.end :].lstrip(" *'_=") if stop < 0 else text[stop:]
    return short and below.startswith("\n") and says(lexicon.kinds.slavic.title, title.split()[0])


def below_title(text: str, title: Block, lexicon: Lexicon) -> Head | None:
    """Return the day that stands alone in the line below the title of a report."""
    stop = text.find("\n", title.end + 1)
    begun = line(lexicon).match(text, title.end + 1, stop) if 0 < stop and title.end - title.start < TITLE else None
    head = _only(text, title.end + 1, stop, lexicon) if begun and begun["rest"] is not None else None
    return head._replace(only=False) if head else None


ASIDE = re.compile(r"\((?:\w+ )?(?P<how>\w+):? ?(?:\w{2,3} )?$")


def _is_of_list(text: str, at: int, lexicon: Lexicon) -> bool:
    """Return whether a day is that of a list, not of what it lists: "Towns taken by the rebels (updated 6 May)"."""
    aside = ASIDE.search(text, max(0, at - TITLE), at)
    return aside is not None and is_a(lexicon.kinds.days.updated, aside["how"])


def _only(text: str, start: int, end: int, lexicon: Lexicon) -> Head | None:
    """Return the one day of a heading in which nothing else is told."""
    found = dates.find(text, start, end, lexicon.dates, None)
    stated = [day for day in found if re.search(r"\d", text[day.start : day.end])]
    if len(stated) != 1 or len(found) > 2:  # a weekday may stand beside its day
        return None
    if _is_of_list(text, stated[0].start, lexicon):
        return None
    rest = text[start : found[0].start] + " " + text[found[-1].end : end]
    rest = re.sub(r"\d\d:\d\d", "", rest)
    head = Head(stated[0].start, stated[0].end, only=True)
    if not re.search(r"\w", rest):
        return head
    return head if is_a(lexicon.kinds.heads.bulletin, rest) and not re.search(r"[.!?]\s", rest) else None
