"""The tree of errors that a user can cause; each line says file, place, what is wrong, what would be right."""

from __future__ import annotations

from collections.abc import Sequence


class PipelineError(Exception):
    """Anything that the command line reports as one line, without a traceback."""


class UsageError(PipelineError):
    """The command was called in a way that cannot work; exit code 2."""


class CaseError(PipelineError):
    """A case that cannot be built: all that is wrong with it, a line each; exit code 1, nothing written."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class ReportError(PipelineError):
    """A report that cannot be read; the build goes on without it and says so."""
