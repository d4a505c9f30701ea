"""Which clauses a day or a year makes history that a report only recalls."""

from __future__ import annotations

import re

from pipeline.parse.clause import belonging, mood, romance
from pipeline.parse.clause.reading import Reading
from pipeline.parse.lexicon.kinds import is_a
from pipeline.parse.text.normal import fold

OF_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?=\D{0,12}$)")


def is_past(reading: Reading, at: int) -> bool:
    """Return whether the verb's own clause dates it to what a report only recalls: "last year"."""
    told = [(i, day) for i, day in belonging.of_own_clause(reading, at) if not belonging.is_parted(reading, at, i)]
    if len(told) < len(reading.days):
        words = " ".join(reading.row[i].text for i, _ in told)
        if mood.is_recalled(words, reading.published, reading.lexicon.mood):
            return True
    months = [i for i, _ in told if _is_months_ago(reading.row[i].text, reading) and not _is_begun_then(reading, i)]
    if reading.lexicon.english and NARRATED.match(reading.symbols) and _is_of_late(reading):
        months = [i for i in months if i]  # "In May, the rebels took Lowfen" tells it, "Lowfen, lost in May" recalls it
    loose = [i for i, day in told if day.role == "loose" and not romance.is_day_of_noun(reading, i)]
    if "R" in reading.symbols and "w" not in reading.symbols[:at]:  # "were retaken last month, the army announced"
        loose = [i for i in loose if not is_a(reading.kinds.days.last_month, reading.row[i].text)]
    if reading.lexicon.english and (cleft := CLEFT.match(reading.symbols)):
        return cleft.start("day") in months  # "It was in March that Lowfen was liberated"
    own = [i for i in loose if not re.search("[VRKw;]", reading.symbols[min(at, i) + 1 : max(at, i)])]
    own += [i for i in loose if reading.lexicon.english and BOTH.fullmatch(reading.symbols, at + 1, i)]
    own = [i for i in own if i - 1 == at or not belonging.is_of_aside(reading, i)]
    if reading.lexicon.english:  # "In an offensive launched two months ago, the army has taken"
        own = [i for i in own if not (i and is_a(reading.kinds.deeds.launched, reading.row[i - 1].text))]
    days = [abs(i - at) for i, day in told if day.last]
    # A day nearer to the verb dates it; "on 19 March last year" is one day.
    own = [i for i in own if reading.symbols[:i].endswith("D") or all(abs(i - at) < far for far in days)]
    own = [
        i for i in own if not (belonging.is_of_beginning(reading, at, i) or belonging.is_of_relative(reading, at, i))
    ]
    own = [i for i in own if not (_is_since_of(reading, i) or (i > at and belonging.is_before_next(reading, at, i)))]
    if any(_is_standing_since(reading, at, i) for i, day in reading.days if day.role == "since"):
        return True
    return any(i in months or mood.is_past(reading.row[i].text, reading.lexicon.mood) for i in own)


def _is_begun_then(reading: Reading, i: int) -> bool:
    """Return whether a month only begins the time told of: "between January and April"."""
    span = re.match("D[at]D", reading.symbols[i:]) is not None
    return span and is_a(reading.kinds.days.between, reading.row[i].text)


NARRATED = re.compile("D,?d?[jg]{0,2}[PS](?:-[^-VK;]*-)?[vh]?V(?![^VK]*[PS]v)")
MONTHS = 12


def _is_of_late(reading: Reading) -> bool:
    """Return whether the month that a sentence begins with has no year, or lies less than a year back."""
    year = OF_YEAR.search(reading.row[0].text)
    if year is None or reading.published is None:
        return year is None
    months = (reading.lexicon.dates.months.get(fold(word)) for word in reading.row[0].text.split())
    month = next((month for month in months if month), 0)
    return month > 0 and (reading.published.year - int(year[0])) * MONTHS + reading.published.month - month < MONTHS


CLEFT = re.compile("xv?hx?(?P<day>D)D?w")
BOTH = re.compile("[^VRKwSP;]*P?,?a[xvh]{0,2}V[^VRKw;]*")  # "which had taken Lowfen and lost it again in 1916"


def _is_since_of(reading: Reading, i: int) -> bool:
    """Return whether a day only tells the year since when: "since November of last year"."""
    before = i - 1 - (reading.symbols[i - 1 : i] == "o")
    day = reading.row[before].day if before >= 0 else None
    return day is not None and day.role == "since"


ANY_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d)")


def _is_standing_since(reading: Reading, at: int, i: int) -> bool:
    """Return whether a year tells since when a place has been held: "since 1991, when Redland occupied it"."""
    year = ANY_YEAR.search(reading.row[i].text)
    if year is None or (reading.published and int(year[0]) > reading.published.year - 2):
        return False
    if reading.published is None:  # "a symbol since 1846, when rebels took Lowfen"
        return reading.lexicon.english and re.match(r"D,?xd?[jg]{0,2}[PS]", reading.symbols[i:]) is not None and i < at
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
