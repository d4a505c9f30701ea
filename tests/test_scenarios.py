"""The ledger on short reports in plain words, each with questions answered by hand: `tests/scenarios/*.toml`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.asking import SCENARIOS, answers, read


def questions() -> Iterator[Any]:
    for path in SCENARIOS:
        scenario = read(path)
        for number, question in enumerate(scenario["question"], start=1):
            yield pytest.param(scenario, question, id=f"{path.stem}-{number}")


@pytest.mark.parametrize(("scenario", "question"), [*questions()])
def test_the_ledger_answers_as_a_person_would(tmp_path, scenario, question):
    """
    Each question about a region on a day, from what had been published by another, has the answer worked out by hand.
    """
    assert [] == answers(scenario | {"question": [question]}, tmp_path)
