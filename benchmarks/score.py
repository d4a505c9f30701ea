"""Score predicted records against labelled ones, passage by passage.

A record is a dictionary with `region`, `count`, `localities` (names), `gained_by`, `event_date` and `status`; a
labelled one also has `region_canonical` (common name, other names in brackets split by "/") and `country`.

Two records match where the folded region (case, diacritics, type words, light Cyrillic endings) is the same and the
counts are equal, one to one within a passage. A labelled record without a region takes the country, too; one without a
gaining side takes any side. A figure that only counts the names of a list is neither right nor wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Record = Mapping[str, Any]

TYPE_WORDS = frozenset(
    "oblast region regions district districts province provinces governorate state county raion rayon rayonu rayonunun "
    "country countryside area the of city town village villages territory republic people s in near область области "
    "районе район района районах районе ский регион region de la el провинция".split()
)
PLAIN = str.maketrans({"ə": "e", "ı": "i", "’": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-"})
CYRILLIC = re.compile("[\u0400-\u04ff]")
ARMED = frozenset({"forces", "army", "military", "troops", "fighters", "government"})
SIDES = tuple(
    frozenset(names.split(", "))
    for names in (
        "is, isis, isil, islamic state, daesh, state islamic, islamic state group",
        "azerbaijan, baku, azerbaijani, azerbaijani army, azerbaijani military, azerbaijans army, azerbaycan, "
        "азербайджан, army of azerbaijan, azerbaijani forces, azerbaijani armed forces, azerbaijani troops",
        "armenia, yerevan, armenian, armenian forces",
        "regime, regime forces, government, government forces, syrian army, pro regime fighters, saa, "
        "syrian government, damascus, قوات النظام",
        "sdf, syrian democratic forces, ypg, kurdish ypg forces, kurds, kurdish forces",
        "russia, russian forces, russian army, rf, вс рф, russia/ lpr, russia/lpr, российские военные, "
        "российские войска",
        "ukraine, ukrainian army, ukrainian forces, ukraines army, kiev, kyiv, зсу, всу, fuerzas ucranianas",
        "taliban",
        "rsf",
        "rebels, opposition forces, rebel groups",
    )
)
UNREAL = ("planned", "denied", "negated")


@dataclass
class Hits:
    """Right, wrong and missed records of one measure."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def rates(self) -> tuple[float, float, float]:
        """Return precision, recall and their harmonic mean; 0 where nothing can be divided."""
        precision = self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0
        recall = self.right / (self.right + self.missed) if self.right + self.missed else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


@dataclass
class Share:
    """How many of so many are right."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        self.right, self.of = self.right + right, self.of + 1


@dataclass
class Tally:
    """All measures over a set of passages."""

    items: int = 0
    region_count: Hits = field(default_factory=Hits)
    plus_gain: Hits = field(default_factory=Hits)
    localities: Hits = field(default_factory=Hits)
    region_only: Hits = field(default_factory=Hits)
    hard_negatives: Share = field(default_factory=Share)  # passages with nothing to find, where nothing was found
    date: Share = field(default_factory=Share)  # on matched records with a day
    no_date: Share = field(default_factory=Share)  # on matched records without one
    date_all: Share = field(default_factory=Share)  # on all records with a day, matched or not
    status: Share = field(default_factory=Share)
    no_gainer: Share = field(default_factory=Share)


def add(tally: Tally, gold: Record, predicted: Sequence[Record]) -> None:
    """Add one passage (with its labelled `records`) to the tally."""
    labelled: Sequence[Record] = gold["records"]
    tally.items += 1
    matched = _counted(tally, labelled, predicted)
    _named(tally, labelled, predicted)
    matched += _region_only(tally, labelled, predicted)
    matched += _by_names(labelled, predicted, matched)
    for right, found in matched:
        _details(tally, right, found)
    tally.date_all.of += sum(1 for record in labelled if record.get("event_date"))
    tally.date_all.right = tally.date.right
    if not labelled:
        tally.hard_negatives.add(not any(_is_found(record) for record in predicted))


Pairs = list[tuple[Record, Record]]


def _counted(tally: Tally, labelled: Sequence[Record], predicted: Sequence[Record]) -> Pairs:
    left = [record for record in predicted if _count(record) is not None]
    matched: Pairs = []
    for right in (record for record in labelled if _count(record) is not None):
        alike = [one for one in left if _count(one) == _count(right) and _region(one.get("region")) in _regions(right)]
        if not alike:
            tally.region_count.missed += 1
            tally.plus_gain.missed += 1
            continue
        best = max(alike, key=lambda one: _likeness(one, right))
        _take(left, best)
        matched.append((right, best))
    tally.region_count.right += len(matched)
    for right, found in matched:
        gained = right.get("gained_by") is None or same_side(found.get("gained_by"), right["gained_by"])
        tally.plus_gain.right += gained
        tally.plus_gain.wrong += not gained
        tally.plus_gain.missed += not gained
    wrong = sum(1 for one in left if not any(_counts_names(one, right) for right in labelled))
    tally.region_count.wrong += wrong
    tally.plus_gain.wrong += wrong
    return matched


def _take(left: list[Record], one: Record) -> None:
    del left[next(i for i, other in enumerate(left) if other is one)]


def _likeness(one: Record, right: Record) -> int:
    return (
        same_side(one.get("gained_by"), right.get("gained_by"))
        + (one.get("event_date") == right.get("event_date"))
        + (one.get("status") == right.get("status"))
    )


def _counts_names(one: Record, right: Record) -> bool:
    """Return whether the prediction counted the names of a list that states no number."""
    names = right.get("localities") or []
    same = _region(one.get("region")) in _regions(right)
    return _count(right) is None and bool(names) and _count(one) == len(names) and same


def _named(tally: Tally, labelled: Iterable[Record], predicted: Iterable[Record]) -> None:
    right, found = _names(labelled), _names(predicted)
    tally.localities.right += len(right & found)
    tally.localities.wrong += len(found - right)
    tally.localities.missed += len(right - found)


def _region_only(tally: Tally, labelled: Iterable[Record], predicted: Iterable[Record]) -> Pairs:
    left = [record for record in predicted if _is_region_only(record)]
    matched: Pairs = []
    for right in filter(_is_region_only, labelled):
        found = next((one for one in left if _region(one["region"]) in _regions(right)), None)
        if found is None:
            tally.region_only.missed += 1
        else:
            _take(left, found)
            matched.append((right, found))
    tally.region_only.right += len(matched)
    tally.region_only.wrong += len(left)
    return matched


def _is_region_only(record: Record) -> bool:
    return _count(record) is None and not record.get("localities") and bool(record.get("region"))


def _by_names(labelled: Iterable[Record], predicted: Sequence[Record], matched: Pairs) -> Pairs:
    """Pair what is left by the names that both have, for dates and status."""
    done = {id(record) for pair in matched for record in pair}
    more: Pairs = []
    for right in labelled:
        names = _names([right])
        alike = [one for one in predicted if id(one) not in done and _names([one]) & names]
        if id(right) in done or not alike:
            continue
        found = max(alike, key=lambda one: _closeness(one, right, names))
        done |= {id(right), id(found)}
        more.append((right, found))
    return more


def _closeness(one: Record, right: Record, names: set[str]) -> int:
    side = 2 * same_side(one.get("gained_by"), right.get("gained_by"))
    return len(_names([one]) & names) + side + (one.get("event_date") == right.get("event_date"))


def _details(tally: Tally, right: Record, found: Record) -> None:
    if right.get("gained_by") is None:
        tally.no_gainer.add(not found.get("gained_by"))
    if right.get("event_date"):
        tally.date.add(found.get("event_date") == right["event_date"])
    else:
        tally.no_date.add(not found.get("event_date"))
    tally.status.add((found.get("status") or "asserted") == right["status"])


def _is_found(record: Record) -> bool:
    says = _count(record) is not None or record.get("localities") or record.get("region")
    return bool(says) and record.get("status") not in UNREAL


def _count(record: Record) -> int | None:
    return int(record["count"]) if record.get("count") is not None else None


def _names(records: Iterable[Record]) -> set[str]:
    return {_stem(fold(name)) for record in records for name in record.get("localities") or []}


def fold(text: str) -> str:
    """Return a name without case, diacritics, quotes and hyphens."""
    letters = unicodedata.normalize("NFKD", text.casefold().translate(PLAIN))
    base = "".join(char for char in letters if not unicodedata.combining(char)).translate(PLAIN)
    return " ".join(re.sub("[\"'«»“”#.,]", "", base).replace("-", " ").split())


def _region(name: str | None) -> str:
    if not name or not name.strip():
        return ""
    words = [word for word in fold(name).split() if word not in TYPE_WORDS]
    return _stem(" ".join(words) or fold(name))


def _regions(right: Record) -> set[str]:
    """Return every folded name by which a labelled record's region may be called."""
    found: set[str] = set()
    for name in filter(None, (right.get("region"), right.get("region_canonical"))):
        bracket = re.match(r"(.*?)\s*\((.*)\)\s*$", name)
        others = [bracket[1], *bracket[2].split("/")] if bracket else []
        found |= {_region(one) for one in (name, *others, *name.split(" / "))}
    if not right.get("region"):
        found |= {"", _region(right.get("country"))}
    return found


def same_side(left: str | None, right: str | None) -> bool:
    """Return whether two names are one side: equal, one within the other, aliases, or a long word in common."""
    a, b = _stem(fold(left or "")), _stem(fold(right or ""))
    if not a or not b or a == b:
        return a == b
    if min(len(a), len(b)) > 2 and (f" {a} " in f" {b} " or f" {b} " in f" {a} "):
        return True
    if any(a in names and b in names for names in SIDES):
        return True
    long = [{word for word in side.split() if len(word) > 3} for side in (a, b)]
    return bool((long[0] - ARMED) & long[1])


def _stem(text: str) -> str:
    return " ".join(_stemmed(word) if CYRILLIC.search(word) and len(word) > 4 else word for word in text.split())


def _stemmed(word: str) -> str:
    """Return a Cyrillic word without its ending, so that an inflected name and its dictionary form agree."""
    adjective = r"(ск|ськ|цк|цьк)(ий|ом|ой|ого|ая|ую|ои|іи|ій|ої|ои|а|ою|ие|их)$"
    word = re.sub(adjective, r"\1", word)
    if re.search("(ск|ськ|цк|цьк)$", word):
        return word
    return re.sub(r"(ом|ами|ами|ов|ев|ах|ях|[аяоеуюыиіїйь])+$", "", word)
