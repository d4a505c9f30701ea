"""Reports that tell by regions: a heading says where all below it lies."""

from __future__ import annotations

import pytest

from tests.parse.reports import claims, told

TAKEN = "The army captured Lowfen and Highfen."


def _regions(text: str, language: str = "en") -> list[str | None]:
    return [claim.region for claim in claims(text, language)]


@pytest.mark.parametrize(
    "heading",
    [
        "EASTMOOR PROVINCE:",
        "Eastmoor:",
        "Eastmoor Oblast",
        "**Eastmoor Oblast**",
        "## Eastmoor",
        "== Eastmoor ==",
        "3. Eastmoor area:",
        "Eastmoor front:",
        "Province of Eastmoor:",
    ],
)
def test_a_heading_tells_where_all_below_it_lies(heading: str) -> None:
    """
    What has no region of its own lies in that of its heading, however the heading is marked.
    """
    assert ["eastmoor"] == [(region or "").casefold() for region in _regions(f"{heading}\n\n{TAKEN}")]


@pytest.mark.parametrize(
    "heading",
    ["Ministry of Defence:", "Ivan Drymoor:", "Monday:", "What happened:", "Situation report", "Drymoor", "Losses:"],
)
def test_other_lines_tell_no_region(heading: str) -> None:
    """
    A line that names who speaks, a day or nothing of a place is no region; nor is a bare name without a mark.
    """
    assert [None] == _regions(f"{heading}\n\n{TAKEN}")


def test_the_next_heading_ends_it() -> None:
    """
    Each heading counts up to the next one, be it of a region or not.
    """
    text = (
        f"## Eastmoor\n\n{TAKEN}\n\n## Westmoor\n\nRebels retook three villages.\n\n## Losses\n\nThe army lost Norby."
    )

    assert ["Eastmoor", "Westmoor", None] == _regions(text)


def test_what_has_a_region_keeps_it() -> None:
    """
    A region in the sentence comes before that of the heading.
    """
    assert ["Westmoor"] == _regions("Eastmoor Province:\n\nThe army captured Lowfen in Westmoor province.")


def test_a_bare_line_ends_where_the_text_moves_on() -> None:
    """
    A line without a mark counts no longer once the text tells of another region.
    """
    text = "Eastmoor province\n\nThe army captured Lowfen in Westmoor province.\n\nRebels captured Highfen."

    assert ["Westmoor", None] == _regions(text)


def test_entries_of_a_list_under_a_heading() -> None:
    """
    The entries of a list lie where the heading above it says.
    """
    assert [
        ("Eastmoor", None, ("Lowfen",), None, "army"),
        ("Eastmoor", 2, (), "army", "rebels"),
    ] == told("Eastmoor province:\n- The army captured Lowfen.\n- The rebels took two villages from the army.")
