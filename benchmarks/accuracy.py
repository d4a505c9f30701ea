"""Measure how well the parser reads labelled passages.

    python benchmarks/accuracy.py GOLD.jsonl [--by language|kind]

A line of GOLD is `{"id", "text", "report_date", "language", "kinds", "records": [...]}`; a record has `region`,
`region_canonical`, `country`, `count`, `localities`, `gained_by`, `event_date` and `status`, null where the text says
nothing. `report_date` (an ISO day, or null) and `language` are all that the parser is told beside the text.

Printed, for all passages and for each slice: precision / recall / F1 of `region_count` (region and figure), `plus_gain`
(with the gaining side), `localities` (names) and `region_only` (records with neither figure nor names); the share of
passages with nothing to find where nothing was found; days, status and empty sides on matched
records, `date_all` over every record with a day. Observations of
standing control are left out. A record's day is the end of its event where that is one day, else null.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from score import Hits, Share, Tally, add

from pipeline.model import Card, Claim, DateBasis, EventKind, Report
from pipeline.parse import parse

DAY = timedelta(days=1)
Passage = Mapping[str, Any]
SLICES: Mapping[str, Callable[[Passage], list[str]]] = {
    "language": lambda passage: [passage["language"]],
    "kind": lambda passage: passage.get("kinds") or [],
}
HITS = ("region_count", "plus_gain", "localities", "region_only")
SHARES = ("hard_negatives", "date", "date_all", "no_date", "status", "no_gainer")


def records(passage: Passage) -> Iterator[dict[str, Any]]:
    """Yield what the parser finds in a passage, in the labels' own fields."""
    claims, _ = parse(_report(passage))
    return (_record(claim) for claim in claims if claim.event_kind is not EventKind.HOLDS)


def _report(passage: Passage) -> Report:
    day = passage.get("report_date")
    card = Card(published=date.fromisoformat(day) if day else None, language=passage.get("language"))
    text = passage["text"]
    return Report(passage["id"], passage["id"], sha256(text.encode()).hexdigest(), text, card)


def _record(claim: Claim) -> dict[str, Any]:
    day = _day(claim)
    return {
        "region": claim.region,
        "count": claim.count,
        "localities": [place.name for place in claim.localities],
        "gained_by": claim.gained_by,
        "lost_by": claim.lost_by,
        "event_date": day.isoformat() if day else None,
        "status": claim.status.value,
    }


def _day(claim: Claim) -> date | None:
    """Return the end of the event; null for a window that is longer than a day."""
    if claim.event_start is None or claim.event_end is None or claim.date_basis is None:
        return None
    long = claim.date_basis is DateBasis.WINDOW and claim.event_end - claim.event_start > DAY
    return None if long else claim.event_end


def tallies(gold: Iterable[Passage], by: str | None) -> dict[str, Tally]:
    """Return the score of all passages and of each slice."""
    found: dict[str, Tally] = defaultdict(Tally)
    for passage in gold:
        predicted = list(records(passage))
        for name in ("all", *(SLICES[by](passage) if by else ())):
            add(found[name], passage, predicted)
    return found


def table(found: Mapping[str, Tally]) -> Iterator[str]:
    """Yield the lines of a table: a slice a row, a measure a column."""
    yield _line("slice", ["items", *HITS, *SHARES])
    for name, tally in found.items():
        hits: Sequence[Hits] = [getattr(tally, measure) for measure in HITS]
        shares: Sequence[Share] = [getattr(tally, measure) for measure in SHARES]
        yield _line(name, [str(tally.items), *map(_rates, hits), *map(_share, shares)])


def _line(name: str, cells: Iterable[str]) -> str:
    return f"{name:<22}" + "".join(f"{cell:<18}" for cell in cells).rstrip()


def _rates(hits: Hits) -> str:
    return "/".join(f"{rate:.3f}" for rate in hits.rates())


def _share(share: Share) -> str:
    return f"{share.right / share.of:.3f} ({share.of})" if share.of else "-"


def main() -> None:
    """Read the arguments, score, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("gold", type=Path, help="labelled passages, one JSON object a line")
    parser.add_argument("--by", choices=sorted(SLICES), help="score each language or kind of passage by itself, too")
    options = parser.parse_args()
    lines = options.gold.read_text(encoding="utf-8").splitlines()
    gold = [json.loads(line) for line in lines if line.strip()]
    print("\n".join(table(tallies(gold, options.by))))


if __name__ == "__main__":
    main()
