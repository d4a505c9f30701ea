"""Rows of tables without headings, in which a cell tells in prose what became of the place in the first."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

ROWS = """
| Lowfen | 17,767 | Eastmoor District | On 1 August 2013, rebels took the town. On 11 May 2014, it fell to the army |
= Eastmoor | - | Lowfen | rebels < - | 01.08.2013
= Eastmoor | - | Lowfen | army < rebels | 11.05.2014
Highfen | 5,391 | Westmoor District | Captured by the BLF on 22 September 2012. Recaptured by the army on 3 May 2013.
= Westmoor | - | Highfen | BLF < - | 22.09.2012
= Westmoor | - | Highfen | army < - | 03.05.2013
| Drymoor | 5,391 | Reds | On 1 August 2013 rebels were driven out of the village of Mudby |
= - | - | Mudby | - < rebels | 01.08.2013
| Drymoor | 5,391 | Eastmoor District | Reds | On 1 August 2013 rebels shelled the town |
"""


@pytest.mark.parametrize(("text", "lines"), cases(ROWS))
def test_a_cell_tells_of_the_place_that_heads_its_row(text: str, lines: list[str]) -> None:
    """ "The town" is the one in the first cell, and lies in the region that a cell names and nothing else."""
    assert lines == in_lines(text)
