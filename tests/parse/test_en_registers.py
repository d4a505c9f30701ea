"""English outside running prose: posts, bulletins, boxes and timelines, headlines, capitals, copied pages."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

MONDAY = date(2020, 6, 15)
SUNDAY = date(2020, 6, 14)


def claims(text: str, published: date | None = MONDAY) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def told(text: str, published: date | None = MONDAY) -> list[tuple[str | None, int | None, list[str]]]:
    """Return region, figure and names of what a text tells."""
    return [
        (one.region, one.count, [place.name for place in one.localities])
        for one in claims(text, published)
        if one.status in (Status.ASSERTED, Status.CLAIMED)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "\u27a1\ufe0f Reds lost control of Lowfen\n\u27a1\ufe0f Blues captured 11 villages N. Eastmoor",
            [(None, None, ["Lowfen"]), ("Eastmoor", 11, [])],
        ),
        (
            "\U0001f534 Rebels now in full control of #Lowfen & #Highfen. #Norland",
            [(None, None, ["Lowfen", "Highfen"])],
        ),
        ("#Army took over 3 vlgs today https://t.co/x #Eastmoor #Norland", [("Eastmoor", 3, [])]),
        ("#Army took over 3 villages today #WrathOfEastmoor", [(None, 3, [])]),
        ("10 of the 25 neighborhoods in E #Eastmoor now under Blue Army control", [("Eastmoor", 10, [])]),
        (
            "2 towns on the #M5 fell to #Blue-led factions: Lowfen and Highfen, N #Eastmoor",
            [("Eastmoor", 2, ["Lowfen", "Highfen"])],
        ),
        ("13 villages of #Eastmoor liberated - Lowfen, Highfen and others.", [("Eastmoor", 13, ["Lowfen", "Highfen"])]),
        ("Rebels took Lowfen & Highfen from the army; Drymoor next?", [(None, None, ["Lowfen", "Highfen"])]),
        ("The Blues took 5 towns in Eastmoor + Westmoor", [("Eastmoor + Westmoor", 5, [])]),
        ("\u26a1 Blues shelled Lowfen \u26a1 clashes near Highfen #Eastmoor", []),
        ("Did the rebels take Lowfen and 3 villages?", []),
        ("RT @fenwatch: Eastmoor \u2013 Blues take 3 villages and cut the road to Highfen", [("Eastmoor", 3, [])]),
    ],
)
def test_posts(text: str, expected: list[tuple[str | None, int | None, list[str]]]) -> None:
    """Signs part entries, tags at the end place what has no place, roads and slogans are none."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Blue Army spox: our brave forces have taken the town of Lowfen.", MONDAY),
        ("Blue Army Press Office: 6 more villages liberated in Eastmoor.", MONDAY),
        ("FenMap. Map updated!\n\u2757\ufe0f The enemy has occupied Lowfen.", MONDAY),
        ("Rebels captured 6 villages in Eastmoor.", None),
        ("RT @fenwatch: Rebels captured 6 villages in Eastmoor.", None),
        ("LOWFEN, June 14 (FNA) - Rebels captured 6 villages in Eastmoor.", None),
        ("The minister said on June 14 that the army liberated 3 villages in Eastmoor over the past week.", None),
        ("Six villages in Eastmoor have been seized since this morning.", MONDAY),
        ("Early this a.m. the rebels captured 6 villages in Eastmoor.", MONDAY),
    ],
)
def test_what_a_party_announces_has_the_day_of_its_post(text: str, day: date | None) -> None:
    """A post headed by who speaks for a party and a bulletin are dated by their day; a dateline dates nothing."""
    assert [claim.event_end for claim in claims(text)] == [day]


def test_our_forces_are_of_who_speaks() -> None:
    """In a post, the side at its head acts; elsewhere nobody knows whose forces "our forces" are."""
    assert [one.gained_by for one in claims("Norland spox: our brave forces have taken the town of Lowfen.")] == [
        "Norland"
    ]
    assert [one.gained_by for one in claims("Our forces have taken the town of Lowfen.")] == ["our forces"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Analysts have not observed confirmation of claims that the rebels captured Lowfen.",
            [],
        ),
        ("There is no evidence that the rebels captured Lowfen.", []),
        (
            "A blogger claimed that the rebels seized Lowfen, but analysts have not observed confirmation of this.",
            [(None, None, ["Lowfen"])],
        ),
        ("The army likely completed the seizure of Lowfen as of June 14.", [(None, None, ["Lowfen"])]),
        ("Elements of the Norlandish Central Grouping of Forces captured Lowfen.", [(None, None, ["Lowfen"])]),
        ("Junta on brink of losing four more Eastmoor towns", []),
    ],
)
def test_bulletins_of_analysts(text: str, expected: list[tuple[str | None, int | None, list[str]]]) -> None:
    """What nobody has seen confirmed is no claim where the sentence begins with that."""
    assert told(text) == expected


BOX = (
    "Part of the Fen War\nDate: 2\u20135 August 1998\nLocation Lowfen, Eastmoor State\nResult Rebel victory\n"
    "Territorial changes Rebels take 9 major towns and 8 townships[a]\nStrength 38,000"
)


def test_a_box_beside_an_article_says_where() -> None:
    """What a box tells of changes lies where its own line says; its other lines tell nothing."""
    assert told(BOX, None) == [("Eastmoor", 17, [])]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("== 2014 ==\n5 July: The army retook Lowfen.\n24 July: Rebels lost Highfen.", ["2014-07-05", "2014-07-24"]),
        ("1993\nFebruary 5 \u2013 Rebels capture Lowfen.\nApril 3 \u2013 Highfen falls.", ["1993-02-05", "1993-04-03"]),
        ("In early July 1998 the army moved. On 22 July Lowfen was captured.", ["1998-07-22"]),
    ],
)
def test_years_of_headings(text: str, days: list[str]) -> None:
    """A timeline's days have the year of their heading, or of the month told before."""
    assert [one.event_end.isoformat() if one.event_end else None for one in claims(text, None)] == days


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "On 3 May 2013 the Blues captured Lowfen. The Reds retook it on 6 May, only to lose it again on 19 May.",
            [("Blues", "2013-05-03"), ("Reds", "2013-05-06"), (None, "2013-05-19")],
        ),
        (
            "Lowfen was captured by the Blues on 3 May 2013. It was retaken by the Reds on 6 May 2013.",
            [("Blues", "2013-05-03"), ("Reds", "2013-05-06")],
        ),
        (
            "Lowfen was captured by the Blues on 3 May 2013. The Reds shelled it on 6 May 2013.",
            [("Blues", "2013-05-03")],
        ),
        (
            "The Blues captured Lowfen on 3 May 2013. The Blues took the town without a fight.",
            [("Blues", "2013-05-03")],
        ),
        ("The Reds recaptured the city, which had been occupied by the Blues.", []),
    ],
)
def test_a_place_told_of_changes_hands_again(text: str, sides: list[tuple[str | None, str]]) -> None:
    """Each change of one place is a claim of its own, in time order; what says the same again is none."""
    found = claims(text, None)
    assert [(one.gained_by, one.event_end.isoformat() if one.event_end else None) for one in found] == sides


def test_a_table_with_the_days_of_two_changes() -> None:
    """Columns for capture and recapture give a claim each; an empty cell gives none."""
    text = (
        "Name | Captured by | Date captured | Recaptured\nLowfen | Rebels | 3 May 2017 | 8 May 2017\n"
        "Highfen | Rebels | 4 May 2017 | -"
    )
    assert [(one.gained_by, str(one.event_end)) for one in claims(text, None)] == [
        ("Rebels", "2017-05-03"),
        (None, "2017-05-08"),
        ("Rebels", "2017-05-04"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels seize 2 towns in Eastmoor\nRebels took two towns in Eastmoor on Sunday after days of fighting "
            "in which "
            "many people were killed, residents said.",
            [("Eastmoor", 2, [])],
        ),
        ("Norland crisis: army says two villages near Lowfen retaken", [("Lowfen", 2, [])]),
        ("Lowfen village liberated", [(None, None, ["Lowfen"])]),
        ("Rebel leader captured", []),
        ("Lowfen liberated!", [(None, None, ["Lowfen"])]),
        ("Lowfen freed", []),
        ("Rebels withdraw from two villages near Lowfen: Observatory", [("Lowfen", 2, [])]),
        ("Blue fighters now fully control Lowfen", [(None, None, ["Lowfen"])]),
        ("Blue fighters control Lowfen", []),
        ("Troops wrest Lowfen from rebels, eye Highfen road", [(None, None, ["Lowfen"])]),
        ("Troops free 3 villages in Eastmoor", [("Eastmoor", 3, [])]),
        ("Troops free 3 hostages in Eastmoor", []),
        ("Rebels gains in Eastmoor up to 18 March", []),
    ],
)
def test_headlines(text: str, expected: list[tuple[str | None, int | None, list[str]]]) -> None:
    """Headlines leave out small words; what the lead says again is one claim."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("REBELS TOOK LOWFEN ON SUNDAY AND SEIZED WEAPONS FROM FIVE ARMY CAMPS.", [(None, None, ["LOWFEN"])]),
        ("REBELS CAPTURED LOWFEN, THE COUNTRY'S SECOND PORT, ON SUNDAY.", [(None, None, ["LOWFEN"])]),
        ("LOWFEN FELL SUNDAY", [(None, None, ["LOWFEN"])]),
        ("THE ARMY SEIZED DOCUMENTS, RIFLES AND A RADIO.", []),
        ("GOVERNMENT TROOPS TOOK POWER.", []),
        ("REBELS CAPTURED IVAN MOOR.", []),
        (
            "THE ARMY DROVE THE REBELS FROM THE VILLAGE OF LOWFEN, EASTMOOR DEPARTMENT.",
            [("EASTMOOR", None, ["LOWFEN"])],
        ),
        (
            "REBELS CAPTURED THE TOWNS OF LOWFEN AND HIGHFEN IN EASTMOOR PROVINCE, AND DRYMOOR, 65 MILES WEST OF "
            "ASHBY.",
            [("EASTMOOR", None, ["LOWFEN", "HIGHFEN"]), (None, None, ["DRYMOOR"])],
        ),
    ],
)
def test_capitals(text: str, expected: list[tuple[str | None, int | None, list[str]]]) -> None:
    """Where all is in capitals, the form of a word tells a place from what else is taken."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Related Stories\nRebels say they have captured two towns in the north, Lowfen and Highfen, about 300 "
            "kilometres away.",
            [(None, 2, ["Lowfen", "Highfen"])],
        ),
        (
            "Norlands army took Lowfen and Highfen strategic towns of south Eastmoor",
            [("Eastmoor", None, ["Lowfen", "Highfen"])],
        ),
        ("The army seized the Lowfen (left) border guard post.", []),
        ("The army captured Lowfen and Highfen, the last hills held by the rebels.", []),
        (
            "The army strengthened its lines at Lowfen and Highfen, which it seized.",
            [(None, None, ["Lowfen", "Highfen"])],
        ),
        ("The army held its lines at Lowfen, which then came under fire.", []),
        ("Lowfen, Eastmoor, fell to the rebels.", [("Eastmoor", None, ["Lowfen"])]),
        ("The 58 Division has freed the whole of Eastmoor district.", [("Eastmoor", None, [])]),
        (
            "Rebels won back 14 villages near Lowfen bringing to 16 the villages freed.",
            [("Lowfen", 14, []), ("Lowfen", 16, [])],
        ),
        (
            "The town was captured on 9 May 2020, and the villages of Lowfen and Highfen on 12 May 2020.",
            [(None, None, ["Lowfen", "Highfen"])],
        ),
        ("Lowfen, like nearby Highfen, fell to the rebels.", [(None, None, ["Lowfen"])]),
        ("The rebels captured the town of Boma.", [(None, None, ["Boma"])]),
    ],
)
def test_copied_pages(text: str, expected: list[tuple[str | None, int | None, list[str]]]) -> None:
    """Furniture of a page is no part of its text; commas and articles may be lost."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Total liberated settlements: 23", [(None, 23, None)]),
        (
            "Settlements liberated so far: 23 (Eastmoor 12, Westmoor 11)",
            [(None, 23, None), ("Eastmoor", 12, None), ("Westmoor", 11, None)],
        ),
        (
            "The army freed 5 villages on Friday, bringing the total since the start of the offensive to 23.",
            [(None, 5, date(2020, 6, 12)), (None, 23, None)],
        ),
        (
            "Since 4 June, 75 villages in Eastmoor have been liberated, 12 of them on Saturday.",
            [("Eastmoor", 75, None), ("Eastmoor", 12, date(2020, 6, 13))],
        ),
        (
            "So far 23 villages have been retaken in Eastmoor, including 5 on Friday.",
            [("Eastmoor", 23, None), ("Eastmoor", 5, date(2020, 6, 12))],
        ),
        ("The liberated villages of Eastmoor now number 75.", [("Eastmoor", 75, None)]),
        ("Blues have now captured 40 of Eastmoor's 112 villages.", [("Eastmoor", 40, None)]),
        ("So far 53 villages have been confirmed as liberated.", [(None, 53, None)]),
        ("Blues have now captured 40 of Eastmoor's 112 bases.", []),
        ("Settlements shelled so far: 23", []),
        ("So far 53 villages have been confirmed as empty.", []),
    ],
)
def test_totals_and_their_parts(text: str, expected: list[tuple[str | None, int | None, date | None]]) -> None:
    """A heading counts, a tally has no day, the part of it that was taken on a day has that day."""
    assert [(one.region, one.count, one.event_end) for one in claims(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six villages, it was announced by the ministry, were captured.", [(None, 6, [])]),
        ("Blues have liberated, and raised the flag over, six villages of Eastmoor.", [("Eastmoor", 6, [])]),
        ("The rebels seized, after heavy fighting, six villages of Eastmoor.", [("Eastmoor", 6, [])]),
        (
            "Three villages were liberated:\n- Lowfen\n- Highfen\n- Drymoor",
            [(None, 3, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        ("Advances: Blues took Lowfen.", [(None, None, ["Lowfen"])]),
        ("Rebels seized Lowfen village (Eastmoor).", [("Eastmoor", None, ["Lowfen"])]),
        ("Rebels seized Lowfen (Lowfan) village.", [(None, None, ["Lowfen"])]),
        ("About a dozen villages were cleared of Red Hand by Norland and other ground troops.", [(None, 12, [])]),
        ("The rebels shelled, after heavy fighting, six villages of Eastmoor.", []),
        ("A line from Lowfen to Highfen, its points, taken by geodetic survey, was drawn.", []),
    ],
)
def test_asides_labels_and_entries(text: str, expected: list[tuple[str | None, int | None, list[str]]]) -> None:
    """What stands between commas hides no object, a label is no place, entries are the names of their figure."""
    assert told(text) == expected
