"""Take reports into a case as received, with a card proposed; see first what they would change on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.add.fetch import Limits
from pipeline.add.known import Known
from pipeline.add.placing import place
from pipeline.add.sources import Refused, receive
from pipeline.add.taking import Desk, Same, Taken
from pipeline.build import Decided, settle, understand
from pipeline.case import read_case
from pipeline.ingest import gather, read_reports

__all__ = ["Added", "Options", "place_all", "propose"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to add: the folder below reports/, the encoding where nothing says it, what a server may ask of us."""

    into: str | None = None
    encoding: str | None = None
    limits: Limits | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What came of each source, and what the case amounts to without and with the new reports."""

    outcomes: tuple[Taken | Same | Refused, ...]
    before: Decided
    after: Decided

    @property
    def taken(self) -> tuple[Taken, ...]:
        """The documents that are to be added."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Taken))


def propose(folder: Path, sources: Sequence[str], today: date, options: Options | None = None) -> Added:
    """Return what adding files, folders and addresses to a case would do; nothing is written.

    Raises
    ------
    CaseError
        If the case cannot be built as it is.
    """
    options = options or Options()
    case, root = read_case(folder), folder / "reports"
    reports, unread = read_reports(root)
    desk = Desk(case, root, Known.of(root, reports), today)
    received = (one for source in sources for one in receive(source, options.into, options.encoding, options.limits))
    outcomes = tuple(one if isinstance(one, Refused) else desk.take(one) for one in received)
    new = (found for outcome in outcomes if isinstance(outcome, Taken) for found in outcome.read)
    with_new, faults = gather([*reports, *new])
    before, more = understand(case, reports, unread), understand(case, with_new[len(reports) :], faults)
    return Added(outcomes, settle(case, before), settle(case, before + more))


def place_all(added: Added) -> None:
    """Write what was taken into the case; a folder's defaults come once."""
    place(list(dict.fromkeys(file for taken in added.taken for file in taken.files)))
