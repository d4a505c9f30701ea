"""How alike two texts are: what share of the runs of words of one stands in the other. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pipeline.add.naming import words_of

RUN = 5  # words; shorter runs are common to all reports of one conflict
ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Likeness:
    """A report that a text is like: what share of the text stands in it, and of it in the text."""

    report_id: str
    of_text: float
    of_report: float


def same_text(text: str) -> str:
    """Return what two texts have in common that differ in nothing but spaces and line breaks."""
    return " ".join(text.split())


def nearest(text: str, others: Iterable[tuple[str, str]]) -> Likeness | None:
    """Return the report (id, text) that a text is most like, if half of either stands in the other."""
    likes = [_likeness(text, report_id, other) for report_id, other in others]
    best = max(likes, key=_degree, default=None)
    return best if best and max(best.of_text, best.of_report) >= ENOUGH else None


def _degree(like: Likeness) -> tuple[float, float]:
    return max(like.of_text, like.of_report), min(like.of_text, like.of_report)


def _likeness(text: str, report_id: str, other: str) -> Likeness:
    own, theirs = _runs(text), _runs(other)
    both = len(own & theirs)
    return Likeness(report_id, both / max(len(own), 1), both / max(len(theirs), 1))


@lru_cache(maxsize=2**14)  # forty reports of a day are each held against all that the case has
def _runs(text: str) -> frozenset[int]:
    words = words_of(text)
    runs = max(len(words) - RUN + 1, min(len(words), 1))
    return frozenset(hash(" ".join(words[i : i + RUN])) for i in range(runs))
