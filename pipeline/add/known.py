"""What a case has already, so that nothing is added twice and no name is given twice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.add.likeness import Likeness, nearest, same_text
from pipeline.ingest.files import walk
from pipeline.model import Report


@dataclass
class Known:
    """The reports of a case, those just added among them, by what they can be recognised by."""

    bytes_of: dict[str, str] = field(default_factory=dict)  # SHA-256 of a file -> its path
    reports: list[Report] = field(default_factory=list)
    by_text: dict[str, Report] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)  # in small letters: some file systems know no others

    @classmethod
    def of(cls, folder: Path, reports: Iterable[Report]) -> Known:
        """Return what stands below the `reports` folder of a case, readable or not."""
        known = cls()
        for path in _files(folder):
            known.names.add(path.stem.casefold())
            if path.suffix != ".toml":
                known.bytes_of.setdefault(_digest(path), path.relative_to(folder.parent).as_posix())
        known.learn(reports)
        return known

    def learn(self, reports: Iterable[Report]) -> None:
        """Take in reports that have been read."""
        for report in reports:
            self.reports.append(report)
            self.names.add(report.report_id.casefold())
            self.by_text.setdefault(same_text(report.text), report)

    def nearest(self, text: str) -> Likeness | None:
        """Return the report that a text is most like, if there is one."""
        return nearest(text, ((report.report_id, report.text) for report in self.reports)) if text else None


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in walk(folder) if path.is_file())


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""  # a file that cannot be read is told as a finding, and is the same as no other
