"""English chronologies, agency items and notes: lists with remarks, glued headlines, clauses of their own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims, told

Line = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The army left the old town of Lowfen, the nearby town of Highfen and the village of Norby.",
            [(None, None, (name,), "army", None) for name in ("Lowfen", "Highfen", "Norby")],
        ),
        (
            "The army has lost Lowfen (Lowfan), Norby, and Highfen (Highfan) in northern Eastmoor State.",
            [("Eastmoor", None, ("Lowfen", "Norby", "Highfen"), "army", None)],
        ),
        (
            "The villages of Lowfen (Eastmoor) and Highfen (Westmoor) were captured.",
            [("Eastmoor", None, ("Lowfen",), None, None), ("Westmoor", None, ("Highfen",), None, None)],
        ),
        (
            "Lowfen, 62 kilometers away from Norby, capital city of Eastmoor, had fallen to the rebels.",
            [(None, None, ("Lowfen",), None, "rebels")],
        ),
        (
            "Lowfen, capital city of Eastmoor, had fallen to the rebels.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The rebels captured the mountainous Lowfen district in the southern province of Eastmoor.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The army liberated Lowfen, 7 km east of Norby, and not far away from Ashby.",
            [(None, None, ("Lowfen",), None, "army")],
        ),
        (
            "Fighting goes on along the Drum River. The army liberated two more settlements: Lowfen and Highfen.",
            [(None, 2, ("Lowfen", "Highfen"), None, "army")],
        ),
        (
            "The army goes on in the south after a breakthrough in the Eastmoor region\nIn Westmoor, the army is "
            "pushing east, having taken the town of Lowfen",
            [("Westmoor", None, ("Lowfen",), None, "army")],
        ),
    ],
)
def test_what_is_said_beside_a_place_moves_it_nowhere(text: str, lines: list[Line]) -> None:
    """
    Other names, distances, rivers and the line before give a place no region that is not its own.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The task of the army is first to regain sixteen towns occupied by the militias.", []),
        (
            "The army retook sixteen towns occupied by the militias.",
            [(None, 16, (), "militias", "army")],
        ),
        ("The army advanced, thus taking full control over the Eastmoor-Westmoor border.", []),
        (
            "The army left Eastmoor Oblast, while Westmoor Oblast remained contested.",
            [("Eastmoor", None, (), "army", None)],
        ),
        (
            "The army announced its withdrawal from Lowfen and Highfen back to Norland.",
            [(None, None, ("Lowfen", "Highfen"), "army", None)],
        ),
        ("The crisis led to the loss of control over five districts.", [(None, 5, (), None, None)]),
        ("Lowfen is reported to have been captured by the rebels.", [(None, None, ("Lowfen",), None, "rebels")]),
        (
            "The 68th Brigade, alongside several defence battalions had liberated the village of Lowfen.",
            [(None, None, ("Lowfen",), None, "68th Brigade")],
        ),
    ],
)
def test_who_did_what_is_neither_meant_nor_held(text: str, lines: list[Line]) -> None:
    """
    Aims, borders, what stays as it was and where an army goes back to are no changes, and helpers take nothing.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Norland forces capture five more villages in Eastmoor The Norland military captured five more villages on "
            "Monday.",
            [("Eastmoor", 5, (), None, "Norland forces")],
        ),
        (
            "Lowfen town and 24 villages liberated in Eastmoor According to the agency, rebel fighters liberated "
            "Lowfen town and 24 villages.",
            [("Eastmoor", None, ("Lowfen",), None, "rebel fighters"), ("Eastmoor", 24, (), None, "rebel fighters")],
        ),
        (
            "Rebels captured five villages in Eastmoor. The rebels captured five villages in Westmoor on Monday.",
            [("Eastmoor", 5, (), None, "Rebels"), ("Westmoor", 5, (), None, "rebels")],
        ),
    ],
)
def test_a_headline_that_runs_into_its_text_is_told_once(text: str, lines: list[Line]) -> None:
    """
    A headline without a stop before "The ..." tells what the text says again.
    """
    assert lines == told(text)


@pytest.mark.parametrize("comma", ["", ","])
def test_a_day_before_the_next_place_is_of_that_place(comma: str) -> None:
    """
    Of "took Lowfen and on 22 October, Highfen" Lowfen keeps the day in front.
    """
    found = claims(f"On 20 October, the forces took control of Lowfen and on 22 October{comma} Highfen.")

    assert [date(2020, 10, 20), date(2020, 10, 22)] == [claim.event_end for claim in found]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The settlements of the Eastmoor region – Lowfen, Highfen and Norby – have been officially confirmed to be "
            "liberated from the rebels.",
            [("Eastmoor", None, ("Lowfen", "Highfen", "Norby"), "rebels", None)],
        ),
        (
            "Lowfen and Highfen, two communities of size in the north of the Eastmoor region, have been abandoned by "
            "the army.",
            [("Eastmoor", 2, ("Lowfen", "Highfen"), "army", None)],
        ),
        ("According to the State Emergency Service, 447 bodies were recovered from there.", []),
        (
            "Ivan Doe, the Acting Governor of the Eastmoor Region, said that the army had taken control of 28 "
            "settlements within the region.",
            [("Eastmoor", 28, (), None, "army")],
        ),
        (
            "Norland soldiers retook two towns on Monday as Redland and regional troops began war games in Eastmoor.",
            [(None, 2, (), None, "Norland soldiers")],
        ),
        (
            "The army carried out operations in the Eastmoor region. It captured three villages in the region, near "
            "Norby district, from the rebels.",
            [("Eastmoor", 3, (), "rebels", "army")],
        ),
        ("Three more capitals fall to the rebels amid Redland withdrawal.", [(None, 3, (), None, "rebels")]),
        (
            "The army captured four new towns in the areas of military operations in Eastmoor.",
            [("Eastmoor", 4, (), None, "army")],
        ),
        (
            "The army drove the enemy away from more than 20 settlements.",
            [(None, 20, (), "enemy", "army")],
        ),
        (
            "Lowfen district in Eastmoor and Highfen district in Westmoor were captured by the rebels, bringing the "
            "total fallen districts to 37.",
            [
                ("Eastmoor", None, ("Lowfen",), None, "rebels"),
                ("Westmoor", None, ("Highfen",), None, "rebels"),
                (None, 37, (), None, "rebels"),
            ],
        ),
        (
            "Forces loyal to former president Ivan Doe seized two towns.",
            [(None, 2, (), None, "Forces loyal to former president Ivan Doe")],
        ),
        (
            "Forces loyal to Ivan Doe fighting rebels seized two towns.",
            [(None, 2, (), None, "Forces loyal to Ivan Doe")],
        ),
    ],
)
def test_dispatches_of_agencies(text: str, lines: list[Line]) -> None:
    """
    Who speaks, who fights beside and what goes on elsewhere give a change neither place nor side.
    """
    assert lines == told(text)


def test_names_told_two_sentences_later_belong_to_their_figure() -> None:
    """
    "He mentioned the villages as" names what was counted, though another sentence stands between.
    """
    text = (
        "The army has liberated three villages in Eastmoor. A spokesman confirmed the seizure of the three "
        "villages. He mentioned the villages as Lowfen, Highfen, and Norby."
    )

    assert [("Eastmoor", 3, ("Lowfen", "Highfen", "Norby"), None, "army")] == told(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Sources said on Thursday that nine districts were captured by the rebels in the last 24 hours.",
            [date(2020, 11, 26)],
        ),
        (
            "The rebels today have taken the town of Lowfen, 350 km from the capital Norby, a day after they had taken "
            "the town of Highfen.",
            [date(2020, 11, 28), date(2020, 11, 27)],
        ),
    ],
)
def test_a_window_ends_when_it_is_told_of(text: str, days: list[date]) -> None:
    """
    "In the last 24 hours", said on Thursday, ends on Thursday; "a day after" is counted from today.
    """
    assert days == [claim.event_end for claim in claims(text)]
