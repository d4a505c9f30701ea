"""What the Slavic languages share: tables of words in all their cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import Days, Kinds, Sides
from pipeline.parse.lexicon.shapes import Verb

KINDS = Kinds(
    sides=Sides(
        foe=r"(?:ворог|враг|противник|окк?упант|загарбник|захватчик|агрес+ор|рашист)\w*",
        own_people=r"наш[иіа]\b",
        country=r"\w+[сц]ь?к\w{1,3}|прав\w+|націонал\w+|национал\w+|вооруж[её]нн\w+|озброєн\w+",
    ),
    days=Days(nth=r"(?P<day>\d{1,2})(?:-го|-е)"),
)


def numbered(text: str, start: int = 1, step: int = 1) -> dict[str, int]:
    """Turn "один одного, два двух" into values: `start` times `step` for the first group, one step more for each."""
    groups = enumerate(text.split(","), start=start)
    return {word: value * step for value, forms in groups for word in spelled(forms)}


def spelled(text: str) -> Iterator[str]:
    """Yield the words of a text, those with ё also as they are written without it."""
    for word in text.split():
        yield word
        if "ё" in word:
            yield word.replace("ё", "е")


class Lists(NamedTuple):
    """What tells that a participle heads a list of places."""

    behind: str  # a pattern of the unit with a colon, or with the end of the line
    ends: tuple[str, str]  # of the participle, as the heading itself and behind "the list of"
    lists: tuple[str, ...]  # "list", "names"
    among: str
    units: str  # behind "among"


def heading(stems: str, kind: EventKind, of: Lists) -> Verb:
    """Return a participle that tells which places a list holds: "Освобождённые сёла:", "Среди занятых - Заречье"."""
    which, whose = of.ends
    capital = "|".join(stem[0].upper() + stem[1:] for stem in stems.split("|"))
    listed = "|".join(f"(?<={word} )" for word in of.lists)
    return Verb(
        rf"(?-i:(?:{capital}){which})(?={of.behind})|(?:{listed})(?:{stems}){whose}(?={of.behind})"
        rf"|{of.among} (?:{stems}){whose}(?=(?: (?:{of.units}))? [\u2014-] )",
        kind,
        "take",
        r".*",
    )
