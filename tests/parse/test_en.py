"""English as agencies, monitors, ministries and encyclopedias print it: constructions with invented names."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

MONDAY = date(2020, 6, 15)


def claims(text: str, published: date | None = MONDAY) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def names(claim: Claim) -> list[str]:
    """Return the names of a claim's localities."""
    return [place.name for place in claim.localities]


FIVE = "The rebels captured five villages in Eastmoor on Sunday. "
SEVERAL = "The rebels captured several villages in Eastmoor on Sunday. "


@pytest.mark.parametrize(
    "text",
    [
        f"{FIVE}They are Lowfen, Highfen, Drymoor, Ashby and Thornwick, all of them near the border.",
        f"{FIVE}It named Lowfen, Highfen, Drymoor, Ashby and Thornwick.",
        f"{FIVE}Norland's state television named Lowfen, Highfen, Drymoor, Ashby and Thornwick.",
        f"{FIVE}The ministry identified the villages as Lowfen, Highfen, Drymoor, Ashby and Thornwick.",
        "Five villages in Eastmoor have been captured, the governor said, listing Lowfen, Highfen, Drymoor, Ashby and "
        "Thornwick.",
        "The villages they have captured in Eastmoor now number five: Lowfen, Highfen, Drymoor, Ashby and Thornwick.",
    ],
)
def test_a_list_in_the_next_sentence_is_what_the_figure_counts(text: str) -> None:
    """As many names as the figure says are one claim with it, whoever lists them."""
    (claim,) = claims(text)
    assert (claim.region, claim.count) == ("Eastmoor", 5)
    assert names(claim) == ["Lowfen", "Highfen", "Drymoor", "Ashby", "Thornwick"]


@pytest.mark.parametrize(
    "text",
    [
        f"{SEVERAL}Among those captured are Lowfen and Highfen.",
        f"{SEVERAL}Among those captured it named Lowfen and Highfen.",
        f"{SEVERAL}Radio Vespera named Lowfen and Highfen among them.",
        f"{SEVERAL}Lowfen and Highfen were among them.",
    ],
)
def test_names_among_them_belong_to_the_unnumbered_villages(text: str) -> None:
    """Names that are only some of those taken join the claim before them."""
    (claim,) = claims(text)
    assert (claim.region, claim.count, names(claim)) == ("Eastmoor", None, ["Lowfen", "Highfen"])


@pytest.mark.parametrize(
    "more",
    [
        "They named Ivan Drymoor as commander.",
        "The ministry named Ivan Drymoor its head.",
        "It shelled Lowfen and Highfen.",
        "The army holds Lowfen and Highfen.",
    ],
)
def test_another_statement_lists_nothing(more: str) -> None:
    """What names people, or places to which something else happened, is no list."""
    assert [(claim.count, names(claim)) for claim in claims(FIVE + more)] == [(5, [])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The rebels took one town, Lowfen, and 14 villages of Eastmoor.", [("Eastmoor", 15, ["Lowfen"])]),
        (
            "The rebels took two towns (Lowfen and Highfen) and six villages of Eastmoor.",
            [("Eastmoor", 8, ["Lowfen", "Highfen"])],
        ),
        ("The rebels took one town, Lowfen, and Highfen.", [(None, 1, ["Lowfen"]), (None, None, ["Highfen"])]),
        ("Four towns, 82 villages, 7 strategic hills and one base have been captured.", [(None, 86, [])]),
        ("The rebels took four districts and a number of villages.", [(None, 4, [])]),
        ("The rebels took two villages, nine farms and three hills in Eastmoor.", [("Eastmoor", 2, [])]),
        (
            "The rebels took nine districts, including Lowfen and Highfen districts in Eastmoor.",
            [(None, 9, ["Lowfen", "Highfen"])],
        ),
        ("The rebels took the towns of Eastmoor such as Lowfen.", [("Eastmoor", None, ["Lowfen"])]),
        ("The rebels took Eastmoor's capital, Lowfen, on Monday.", [("Eastmoor", None, ["Lowfen"])]),
        ("The rebels took the Highfen neighborhood of Lowfen.", [("Lowfen", None, ["Highfen"])]),
        ("The rebels took the Highfen suburb of Lowfen.", [("Highfen", None, ["Lowfen"])]),
        ("The army took the Highfen suburbs of Lowfen and Norby.", [("Highfen", None, ["Lowfen", "Norby"])]),
        (
            "The rebels took the villages of Lowfen and Highfen in the Northern Province.",
            [("Northern", None, ["Lowfen", "Highfen"])],
        ),
        (
            "The villages of Lowfen, Highfen and Drymoor fell to the rebels.",
            [(None, None, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        ("The rebels took Lowfen, the headquarters of the Vespera Union.", [(None, None, ["Lowfen"])]),
        ("The rebels drove the NGF out of the hamlet of Lowfen, Eastmoor.", [("Eastmoor", None, ["Lowfen"])]),
        ("The rebels took three out of 5 districts of Eastmoor.", [("Eastmoor", 3, [])]),
        ("The rebels took three villages in the Eastmoor Mountains.", [("Eastmoor Mountains", 3, [])]),
        ("The army left Lowfen on Sunday, and Vespera moved in.", [(None, None, ["Lowfen"])]),
        ("Rebels took six villages. #Eastmoor", [(None, 6, [])]),
        ("Rebels took six villages from the army #Eastmoor", [("Eastmoor", 6, [])]),
        ("The rebels took Lowfen village's last outposts.", []),
        ("The rebels took Lowfen?", []),
    ],
)
def test_what_is_counted_and_named(text: str, found: list[tuple[str | None, int | None, list[str]]]) -> None:
    """Units of one phrase add up, hills and farms do not count, a list has its own region."""
    assert [(claim.region, claim.count, names(claim)) for claim in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "gainer", "loser"),
    [
        ("Vespera's army took Lowfen.", "Vespera's army", None),
        ("Ivan Drymoor's troops took Lowfen.", "Ivan Drymoor's troops", None),
        ("Forces loyal to Ivan Drymoor took Lowfen.", "Forces loyal to Ivan Drymoor", None),
        (
            "The army's 9th Armored Division and the 2nd and 11th brigades took Lowfen.",
            "9th Armored Division and the 2nd and 11th brigades",
            None,
        ),
        ("The 10th Mountain Division took Lowfen.", "10th Mountain Division", None),
        ("Norland and its Vesperan proxies took Lowfen.", "Norland and its Vesperan proxies", None),
        ("The battle ended with the loyalists seizing Lowfen.", "loyalists", None),
        ("Soldiers and militiamen loyal to them took Lowfen.", "Soldiers", None),
        ("The army cleared Lowfen of Vesperan militants.", "army", "Vesperan militants"),
        ("Lowfen was cleared of NGF militants by the army.", "army", "NGF"),
        ("Lowfen fell to the Army of Greater Vespera.", "Army of Greater Vespera", None),
        ("The rebels took Lowfen from the Government of National Unity.", "rebels", "Government of National Unity"),
        ("Rebels withdrew from Lowfen, leaving the town in the hands of Vesperan troops.", "Vesperan troops", "Rebels"),
        ("An officer in the Norland Army said they had taken Lowfen.", "Norland Army", None),
        ("A rebel group in Eastmoor says it took Lowfen.", "rebel group", None),
        ("The ministry published the names of the captured villages: Lowfen and Highfen.", None, None),
    ],
)
def test_sides_have_their_whole_names(text: str, gainer: str | None, loser: str | None) -> None:
    """A unit, an owner and those loyal to somebody are named as the text names them."""
    assert [(claim.gained_by, claim.lost_by) for claim in claims(text)] == [(gainer, loser)]


def test_who_had_taken_a_place_before_has_lost_it() -> None:
    """A relative clause in the pluperfect tells of the change before, with a day of its own or none."""
    found = claims("The army retook Lowfen on Sunday, which the rebels had seized on 1 June.")
    assert [(claim.gained_by, claim.lost_by, claim.event_end) for claim in found] == [
        ("army", "rebels", date(2020, 6, 14)),
        ("rebels", None, date(2020, 6, 1)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The army took Lowfen, bringing to 16 the number of villages freed in Eastmoor.",
        "The army took Lowfen, raising to 16 the number of villages recovered in Eastmoor.",
    ],
)
def test_the_number_may_stand_before_what_it_counts(text: str) -> None:
    """The running total has the taker of its sentence and no day."""
    _, total = claims(text)
    assert (total.region, total.count, total.gained_by, total.cumulative) == ("Eastmoor", 16, "army", True)
    assert total.date_basis is None


@pytest.mark.parametrize(
    "text",
    [
        "The rebels are poised to seize Lowfen within days.",
        "The rebels intend to exploit the seizure of Lowfen.",
        "The battle for the capture of Lowfen goes on.",
        "The governor fears the fall of Lowfen.",
        "We will clear Lowfen and Highfen of terrorists.",
        "The rebels are expected to capture Lowfen.",
        "He recalled how the 4th Brigade had liberated Lowfen.",
        "Residents marked the anniversary of the liberation of Lowfen.",
        "Two towns are fully in the hands of the rebels.",
        "The ministry added three villages to its list in Eastmoor.",
        "The company bought two villages' water works in Eastmoor.",
        "It took the rebels 84 hours.",
    ],
)
def test_an_aim_a_fear_and_a_memory_are_no_change(text: str) -> None:
    """What somebody means to take, fears to lose or remembers gives no claim, nor does what stands."""
    assert claims(text) == []


def test_what_stands_is_a_change_where_it_is_announced() -> None:
    """That a place is in new hands is news where somebody announces it."""
    (claim,) = claims("Lowfen and Highfen are fully in the hands of the rebels, their spokesman announced on Sunday.")
    assert (names(claim), claim.gained_by, claim.status) == (["Lowfen", "Highfen"], "rebels", Status.CLAIMED)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The militia says it seized Lowfen.", Status.CLAIMED),
        ("Lowfen was taken, a source in the force told the agency.", Status.CLAIMED),
        ("Lowfen was taken, Maj. Drymoor said.", Status.CLAIMED),
        ("The rebels took Lowfen from the government, residents said.", Status.ASSERTED),
        ("The rebels took Lowfen, UN officials said.", Status.ASSERTED),
        ("The Redlandish Defence Ministry said Norland's army took Lowfen from Vesperan rebels.", Status.ASSERTED),
    ],
)
def test_whose_word_it_is(text: str, status: Status) -> None:
    """Who speaks for a side claims; a third country, the UN and residents only report."""
    assert [claim.status for claim in claims(text)] == [status]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The army took Lowfen on 5 August 1995. The day before, Highfen had fallen.", ["1995-08-05", "1995-08-04"]),
        ("The army took Lowfen on 5 August 1995. Two days later, it took Highfen.", ["1995-08-05", "1995-08-07"]),
        (
            "The army took Lowfen on 28 December 2013. On 3 January the rebels took Highfen.",
            ["2013-12-28", "2014-01-03"],
        ),
        ("Timeline - year 2009\n\n2 January: The army took Lowfen.", ["2009-01-02"]),
        (
            "On 3 March 1993 the army took Lowfen; the rebels also abandoned Highfen that day.",
            ["1993-03-03", "1993-03-03"],
        ),
        ("Lowfen, seized by the rebels on 1 May 1993, was retaken by the army on 5 May.", ["1993-05-01", "1993-05-05"]),
        ("The army took Lowfen on 1 May 1993, and the rebels left Highfen.", ["1993-05-01", None]),
        ("The army took Lowfen on 1 May 1993, days after Highfen fell to the rebels.", ["1993-05-01", None]),
        ("After taking Lowfen on 1 May 1993, the army went on to seize Highfen.", ["1993-05-01", None]),
    ],
)
def test_the_year_and_the_day_told_before(text: str, days: list[str | None]) -> None:
    """Without a day of publication a day has the year told last; each clause has its own day."""
    found = claims(text, None)
    assert [claim.event_end.isoformat() if claim.event_end else None for claim in found] == days


TABLE = """Towns captured by the Blues, 1992-1993

| Town | Date of capture | District |
|---|---|---|
| Lowfen | 8 May 1992 | Eastmoor |
| Highfen[2] | 3 April 1993 | Westmoor |
"""
TAKERS = """Town | Taken by | Date
Lowfen | Blues and Greens | 12 May 1999
Highfen | - (held by the Reds) | -
"""
HOLDERS = """Town | Held by | Date
Lowfen | Blues | 12 May 1999
"""


def test_a_table_says_in_its_head_what_its_columns_hold() -> None:
    """The line above gives the side, the columns the place, its district and the day."""
    found = claims(TABLE, None)
    assert [(claim.region, names(claim), claim.gained_by, claim.event_end) for claim in found] == [
        ("Eastmoor", ["Lowfen"], "Blues", date(1992, 5, 8)),
        ("Westmoor", ["Highfen"], "Blues", date(1993, 4, 3)),
    ]
    assert all(TABLE[claim.start : claim.end] == claim.quote for claim in found)


def test_a_row_without_a_taker_tells_nothing() -> None:
    """A dash in the column of takers is no capture, and a column of holders none either."""
    assert [(names(claim), claim.gained_by) for claim in claims(TAKERS, None)] == [(["Lowfen"], "Blues and Greens")]
    assert claims(HOLDERS, None) == []


def test_each_entry_goes_on_with_the_heading_of_its_list() -> None:
    """What stands between two entries does not part the second from the heading."""
    found = claims(
        "CAPITALS THE BLUES HAVE TAKEN\n- June 6: LOWFEN, Eastmoor province. The first to go.\n- June 8: HIGHFEN. "
        "The garrison is said to fight on."
    )
    assert [(claim.region, names(claim), claim.gained_by, claim.event_end) for claim in found] == [
        ("Eastmoor", ["LOWFEN"], "BLUES", date(2020, 6, 6)),
        (None, ["HIGHFEN"], "BLUES", date(2020, 6, 8)),
    ]
