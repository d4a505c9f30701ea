"""A cell gives one day, or it is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.parse.tables.days import day_in_name, day_of

FORMS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%Y-%m-%d 00:00:00", "%Y-%m-%dT14:30", "%Y-%m-%dT00:00:00.000Z")


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(FORMS))
def test_every_form_in_which_programs_export_a_day_is_that_day(day, form):
    """
    Dashes, slashes, points, nothing between, a time of the clock behind: it is the day that is written.
    """
    assert day == day_of(day.strftime(form))


@pytest.mark.parametrize("written", ["5 March 2031", "05 mar 2031", "05-Mar-2031"])
def test_a_month_may_be_a_word(written):
    """
    A month written out, or by its first three letters, is read.
    """
    assert date(2031, 3, 5) == day_of(written)


@pytest.mark.parametrize(
    "written",
    [
        "05/03/2031",
        "2031-03",
        "2031-3-5",
        "2031-02-30",
        "2031-03/05",
        "5 Mai 2031",
        "٢٠٣١-٠٣-٠٥",
        "2031-03-05T20:00:00Z",
    ],
)
def test_what_may_be_another_day_is_no_day(written):
    """
    A day or month first, half a date, a moment in another zone's evening: nothing is guessed.
    """
    with pytest.raises(ValueError, match="day"):
        day_of(written)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("control_20310305", date(2031, 3, 5)),
        ("2031-03-05-north", date(2031, 3, 5)),
        ("v2_2031_03_05_2031-03-05", date(2031, 3, 5)),
        ("2031-03-05-to-2031-03-08", None),
        ("map_20311305", None),
        ("map_120310305", None),
        ("north", None),
    ],
)
def test_the_day_in_the_name_of_a_file(name, day):
    """
    A name gives its day if exactly one stands in it.
    """
    assert day == day_in_name(name)
