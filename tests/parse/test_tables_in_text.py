"""Tables that stand in a text: the headings say what each column holds, the line above what happened."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

import pytest

from pipeline.model import Card, Claim, EventKind, Qualifier, Report, Role, Unit
from pipeline.parse import parse

WIKI = """{| class="wikitable"
|+ Settlements liberated by Norland
! Settlement !! Region !! Date
|-
| [[Lowfen (town)|Lowfen]] || Eastmoor || 8 May 2012<ref>p. 5</ref>
|-
| style="text-align:left" | Highfen
| Westmoor
| 9 May 2012
|}"""


def claims(text: str, language: str = "en") -> list[Claim]:
    found, _ = parse(Report("t", "t", sha256(text.encode()).hexdigest(), text, Card(language=language)))
    assert all(text[claim.start : claim.end] == claim.quote for claim in found)
    return found


def told(text: str, language: str = "en") -> list[tuple[str | None, int | None, list[str], str | None, date | None]]:
    return [
        (c.region, c.count, [place.name for place in c.localities], c.gained_by, c.event_end)
        for c in claims(text, language)
    ]


def test_the_line_above_says_who_took_what_the_rows_list() -> None:
    """The title gives the taker, a column the day; a column of people is no figure of places."""
    text = (
        "Towns captured by Vespera forces, 2011-2012\nTown | Date of capture | Population\n"
        "Lowfen | 8 May 2012 | 17,000\nHighfen Vale | 18 May 2012 | 7,800"
    )
    assert [
        (None, None, ["Lowfen"], "Vespera forces", date(2012, 5, 8)),
        (None, None, ["Highfen Vale"], "Vespera forces", date(2012, 5, 18)),
    ] == told(text)


def test_a_column_says_who_took_each_place() -> None:
    """A row of a place that was not taken makes no claim."""
    text = (
        "Town | Taken by | Date\nLowfen | Reds and Blues | 12 September 2012\n"
        "Highfen | Blue 7th Corps | 13 September 2012\nDrymoor | - (never taken) | -"
    )
    assert [
        (None, None, ["Lowfen"], "Reds and Blues", date(2012, 9, 12)),
        (None, None, ["Highfen"], "Blue 7th Corps", date(2012, 9, 13)),
    ] == told(text)


def test_wiki_markup_is_a_table() -> None:
    """Cells on one line or on several, a link by its text, no footnotes."""
    assert [
        ("Eastmoor", None, ["Lowfen"], "Norland", date(2012, 5, 8)),
        ("Westmoor", None, ["Highfen"], "Norland", date(2012, 5, 9)),
    ] == told(WIKI)
    assert {EventKind.LIBERATED} == {claim.event_kind for claim in claims(WIKI)}


@pytest.mark.parametrize("mark", [" | ", "\t"])
def test_a_column_of_figures_under_a_unit_counts(mark: str) -> None:
    """A region and a figure a row, in bars or tabs; a row without a figure says nothing."""
    rows = [("District", "Villages captured", "Taken from"), ("Eastmoor", "16", "Reds"), ("Westmoor", "1,203", "Reds")]
    text = "\n".join(mark.join(row) for row in [*rows, ("Highmoor", "-", "-")])
    assert [("Eastmoor", 16, [], None, None), ("Westmoor", 1203, [], None, None)] == told(text)
    assert {"Reds"} == {claim.lost_by for claim in claims(text)}


def test_the_lines_of_markdown_are_no_rows() -> None:
    """The rule under the headings parts them from the rows."""
    text = "| Village | Captured by |\n|---|:---:|\n| Lowfen | the Blues |"
    assert [(None, None, ["Lowfen"], "the Blues", None)] == told(text)


def test_a_column_of_days_under_a_verb_dates() -> None:
    """ "Captured" above days says when; a day that is none leaves the row without one."""
    text = "Town | Captured | Retreating side\nLowfen | 8 May 2012 | Reds\nHighfen | 9 May 2012 | Reds"
    assert [date(2012, 5, 8), date(2012, 5, 9)] == [day for *_, day in told(text)]


def test_a_region_alone_is_taken_whole() -> None:
    """Where no column holds places or figures, the region is what changed hands."""
    (claim,) = claims("District | Returned to | Date\nEastmoor | Vespera | 20 November 2012")
    assert ("Eastmoor", Unit.WHOLE_REGION, "Vespera") == (claim.region, claim.unit, claim.gained_by)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Село | Дата освобождения\nЗаречье | 8 мая 2012"),
        ("uk", "Село | Дата звільнення\nЗаріччя | 8 травня 2012"),
        ("fr", "Village | Date de la prise\nLowfen | 8 mai 2012"),
        ("es", "Pueblo | Fecha de la captura\nLowfen | 8 de mayo de 2012"),
    ],
)
def test_headings_are_read_in_other_languages(language: str, text: str) -> None:
    """What a column holds is said by words of the language's own lexicon."""
    ((_, _, places, _, day),) = told(text, language)
    assert 1 == len(places)
    assert date(2012, 5, 8) == day


@pytest.mark.parametrize(
    "text",
    [
        "Town | Population\nLowfen | 300\nHighfen | 500",
        "Town | Held by\nLowfen | Reds\nHighfen | Blues",
        "Town | Date\nLowfen | 8 May 2012\nHighfen | 9 May 2012",
        "Villages shelled by the Blues\nVillage | Date\nLowfen | 8 May 2012\nHighfen | 9 May 2012",
        "Battle | Date | Killed\nLowfen | 8 May 2012 | 16\nHighfen | 9 May 2012 | 3",
        "Club | Goals | Lost\nLowfen | 12 | 3\nHighfen | 4 | 5",
    ],
)
def test_a_table_of_something_else_is_none_of_changes(text: str) -> None:
    """Population, holders, shelling, casualties and scores change nothing."""
    assert [] == claims(text)


def test_the_sentence_before_a_table_is_not_its_title() -> None:
    """What a sentence says of one town is not said of a table that follows it."""
    text = "The army captured Lowfen on Monday.\nTown | Population\nHighfen | 300\nDrymoor | 500"
    assert [["Lowfen"]] == [[place.name for place in claim.localities] for claim in claims(text)]


SOURCE = (
    "<h3>Districts lost by the government, 2&ndash;4 May 2021</h3>\n<table><tr><th>Province</th><th>Lost</th>"
    "<th>To</th><th>Districts</th></tr>\n<tr><td>Eastmoor</td><td>3</td><td><b>Reds</b></td>"
    '<td><a href="y">Lowfen</a>, Highfen and <a>Norby</a></td></tr>'
    "\n<tr><td>Westmoor</td><td>1</td><td>Reds</td><td>Drymoor</td></tr></table>"
)


def test_the_source_of_a_page_is_read_as_its_table() -> None:
    """In a text with the tags of a page, rows and cells are those of its table, quoted as they stand."""
    found = claims(SOURCE)

    assert [
        ("Eastmoor", 3, ["Lowfen", "Highfen", "Norby"], "Reds", date(2021, 5, 4)),
        ("Westmoor", 1, ["Drymoor"], "Reds", date(2021, 5, 4)),
    ] == told(SOURCE)
    assert ["government", "government"] == [claim.lost_by for claim in found]
    assert [Unit.DISTRICT, Unit.DISTRICT] == [claim.unit for claim in found]
    assert all(SOURCE[p.start : p.end] == p.name for claim in found for p in claim.localities)


def test_a_column_of_figures_under_a_verb_counts_places() -> None:
    """ "Captured" over figures says how many; over what is no figure it says nothing."""
    text = "Towns captured by the rebels\nRegion | Captured\nEastmoor | 4\nWestmoor | 12"
    assert [("Eastmoor", 4, [], "rebels", None), ("Westmoor", 12, [], "rebels", None)] == told(text)
    assert [] == told("Prisoners\nProvince | Captured soldiers\nEastmoor | 4\nWestmoor | 12")


def test_paragraphs_and_entries_of_a_page_stand_apart() -> None:
    """What one entry of a page's list says is not of the next, and emphasis parts no word."""
    text = (
        "<p>Rebels took 5 towns in <b>East</b>moor on 4 May 2021.</p><ul><li>Lowfen fell</li><li>Norby fell</li></ul>"
    )
    assert [
        ("Eastmoor", 5, [], "Rebels", date(2021, 5, 4)),
        (None, None, ["Lowfen"], None, None),
        (None, None, ["Norby"], None, None),
    ] == told(text)


def test_a_row_that_sums_up_the_others_is_a_total() -> None:
    """ "Total" is no region, and its figure no further places."""
    text = "Towns captured by the rebels\nRegion | Towns\nEastmoor | about 4\nWestmoor | 0\nTotal | 4"
    found = claims(text)
    assert [("Eastmoor", 4, [], "rebels", None), (None, 4, [], "rebels", None)] == told(text)
    assert [Role.SINGLE, Role.TOTAL] == [claim.role for claim in found]
    assert [Qualifier.APPROX, Qualifier.EXACT] == [claim.qualifier for claim in found]


def test_figures_of_another_kind_count_no_places_taken() -> None:
    """Shares are no numbers of places, and of two columns the one counts whose heading tells of the change."""
    assert [] == told("Region | Villages captured (%) | Date\nEastmoor | 60 | 8 May 2012\nWestmoor | 80 | 9 May 2012")
    text = "Region | Villages attacked | Villages captured | By\nEastmoor | 20 | 6 | Reds\nDol | 9 | 7 | Reds"
    assert [("Eastmoor", 6), ("Dol", 7)] == [row[:2] for row in told(text)]


def test_a_row_says_that_its_place_was_not_taken_or_that_nobody_knows_by_whom() -> None:
    """ "Not captured" is no side; nor is "unknown", whose place was taken all the same."""
    text = "Town | Taken by | Date\nLowfen | Not captured | 8 May 2012\nHighfen | unknown | 9 May 2012"
    assert [(None, None, ["Highfen"], None, date(2012, 5, 9))] == told(text)


@pytest.mark.parametrize(
    ("title", "tells"),
    [
        ("Prisoners captured by Norland", False),
        ("Seats captured by Norland", False),
        ("Places captured by Norland", True),
        ("Captured by Norland", True),
        ("Norland's captures", True),
    ],
)
def test_a_title_tells_of_places_only(title: str, tells: bool) -> None:
    """What else was captured in the towns of a table does not say that the towns were."""
    text = f"{title}\nTown | Date\nLowfen | 8 May 2012\nHighfen | 9 May 2012"
    rows = [(names, gainer) for _, _, names, gainer, _ in told(text) if "fen" in names[0]]
    assert rows == ([(["Lowfen"], "Norland"), (["Highfen"], "Norland")] if tells else [])


def test_what_was_pasted_from_a_file_is_a_table() -> None:
    """Lines with commas or tabs are rows where the first names columns; lists of names are sentences."""
    rows = "2012-05-08,Lowfen,Eastmoor,Reds\n2012-05-09,Highfen,Westmoor,Blues"
    text = f"Date,Town,Region,Captured by\n{rows}\n\nNorby fell."
    assert [
        ("Eastmoor", None, ["Lowfen"], "Reds", date(2012, 5, 8)),
        ("Westmoor", None, ["Highfen"], "Blues", date(2012, 5, 9)),
        (None, None, ["Norby"], None, None),
    ] == told(text)
    assert [("Eastmoor", 12), ("Dol", 8), (None, 20)] == [
        row[:2] for row in told("District\tVillages captured\nEastmoor\t12\nDol\t8\nTotal\t20")
    ]
    listed = "The Reds took Lowfen, Highfen, Norby\nThe Blues took Ashby, Dryden, Westby"
    assert [["Lowfen", "Highfen", "Norby"], ["Ashby", "Dryden", "Westby"]] == [row[2] for row in told(listed)]


def test_a_sum_without_a_day_is_told_below_days() -> None:
    """A total is told though its row leaves the other columns empty."""
    text = "District | Villages captured | Date\nEastmoor | 12 | 8 May 2012\nTotal | 12 | -"
    assert [("Eastmoor", 12), (None, 12)] == [row[:2] for row in told(text)]
