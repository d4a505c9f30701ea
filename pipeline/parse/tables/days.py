"""The day that a cell of a table gives, in the forms in which programs export days."""

from __future__ import annotations

import re
from datetime import date

NUMBERS = re.compile(
    r"(?P<y>[0-9]{4})(?P<mark>[-/.]?)(?P<m>[0-9]{2})(?P=mark)(?P<d>[0-9]{2})"
    r"(?:[T ](?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?) ?(?P<zone>Z|UTC|[+-][0-9]{2}:?[0-9]{2})?)?"
)
WORDS = re.compile(r"(?P<d>[0-9]{1,2})[- ](?P<m>[A-Za-z]{3,9})[- ](?P<y>[0-9]{4})")
IN_NAME = re.compile(r"(?<![0-9])(?P<y>[0-9]{4})(?P<mark>[-_.]?)(?P<m>[0-9]{2})(?P=mark)(?P<d>[0-9]{2})(?![0-9])")
MONTHS = "january february march april may june july august september october november december".split()
MIDNIGHT = re.compile(r"[0:.]+")


def day_of(text: str) -> date:
    """Return the day of `2020-11-28`, `2020/11/28`, `20201128`, `2020-11-28T00:00:00Z` or `28 November 2020`.

    Raises
    ------
    ValueError
        If it is no day, may be two (`11/12/2020`), or is a moment in some zone other than its midnight, which may be
        another day where the case is.
    """
    if found := NUMBERS.fullmatch(text):
        if found["zone"] and not MIDNIGHT.fullmatch(found["time"]):
            raise ValueError(f"{text!r} may be another day elsewhere")
        return date(int(found["y"]), int(found["m"]), int(found["d"]))
    found = WORDS.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no day")
    return date(int(found["y"]), _month(found["m"].lower()), int(found["d"]))


def _month(word: str) -> int:
    numbers = [number for number, name in enumerate(MONTHS, start=1) if word in (name, name[:3])]
    if not numbers:
        raise ValueError(f"{word!r} is the month of no day")
    return numbers[0]


def day_in_name(name: str) -> date | None:
    """Return the one day that stands in the name of a file (`control_20310305`), null for none or several."""
    found = set()
    for match in IN_NAME.finditer(name):
        try:
            found.add(date(int(match["y"]), int(match["m"]), int(match["d"])))
        except ValueError:
            continue
    return found.pop() if len(found) == 1 else None
