"""English reports of all times: headlines retold, figures with their names between dashes, who is told to act."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims, told

Line = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Rebels seize 12 villages\n\nThe Blue Front captured 12 villages in Eastmoor from the army on Monday.",
            [("Eastmoor", 12, (), "army", "Blue Front")],
        ),
        (
            "Allied forces retake four towns\n\nTroops of the Redland army have retaken four towns from the rebels.",
            [(None, 4, (), "rebels", "Troops of the Redland army")],
        ),
        (
            "Rebels seize 12 villages\n\nThe army captured 12 villages in Eastmoor.",
            [(None, 12, (), None, "Rebels"), ("Eastmoor", 12, (), None, "army")],
        ),
    ],
)
def test_a_headline_calls_by_their_kind_whom_the_text_names(text: str, lines: list[Line]) -> None:
    """
    "Rebels" of a headline are the front that the text names, and no army.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The army has lost five towns in northern Eastmoor – Lowfen, Highfen, Norby, Ashby and Cowfen – two in the "
            "rebel stronghold of Westmoor – Drymoor and Sandby – and Millby in Norland State.",
            [
                ("Eastmoor", 5, ("Lowfen", "Highfen", "Norby", "Ashby", "Cowfen"), "army", None),
                ("Westmoor", 2, ("Drymoor", "Sandby"), "army", None),
                ("Norland", None, ("Millby",), "army", None),
            ],
        ),
        (
            "The army took two towns in Eastmoor – Lowfen and Highfen – and three in Westmoor.",
            [("Eastmoor", 2, ("Lowfen", "Highfen"), None, "army"), ("Westmoor", 3, (), None, "army")],
        ),
        (
            "The army has lost at least six towns, including northern Eastmoor's capital, Lowfen.",
            [(None, 6, ("Lowfen",), "army", None)],
        ),
        (
            "23 towns and some 90 bases and posts were seized by the Blues across Eastmoor.",
            [("Eastmoor", 23, (), None, "Blues")],
        ),
        (
            "The news was of the recapture of Lowfen (100 miles north of Highfen), Norby (on the northern side of the "
            "river) and Ashby.",
            [(None, None, ("Lowfen", "Norby", "Ashby"), None, None)],
        ),
    ],
)
def test_dashes_and_brackets_inside_a_list(text: str, lines: list[Line]) -> None:
    """
    Names between dashes belong to the figure before them; where a place lies, told in brackets, ends no list.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The army recaptured the town of Lowfen, a World Music City, from the rebels.",
            (None, None, ("Lowfen",), "rebels", "army"),
        ),
        ("THE ARMY LIBERATES FORTY VILLAGES IN A DAY.", (None, 40, (), None, "ARMY")),
        (
            "The army took the walled city of Lowfen on the Northby-Southby railway.",
            (None, None, ("Lowfen",), None, "army"),
        ),
        ("Officials said that the operations had gained over 40 villages.", (None, 40, (), None, None)),
        ("North of Drymoor we captured Lowfen.", ("Drymoor", None, ("Lowfen",), None, None)),
        ("The rebels took Lowfen and Highfen was shelled.", (None, None, ("Lowfen",), None, "rebels")),
        ("The rebels took Lowfen and the town of Highfen was shelled.", (None, None, ("Lowfen",), None, "rebels")),
        ("The rebels took two villages and the town of Highfen was shelled.", (None, 2, (), None, "rebels")),
    ],
)
def test_what_is_no_second_place(text: str, line: Line) -> None:
    """
    What a place is called, a day, a railway, a deed, who "we" are and what was only shelled are no place and no side.
    """
    assert [line] == told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 4 November the army took Lowfen; Highfen and Norby followed on 5 November.", "2020-11-05"),
        ("Lowfen fell on Sunday and Highfen followed on Monday.", "2020-11-09"),
    ],
)
def test_what_followed_has_its_own_day(text: str, day: str) -> None:
    """
    A place that "followed" another went the same way, on its own day.
    """
    *_, last = claims(text, published=date(2020, 11, 10))

    assert (day, "Highfen") == (str(last.event_end), last.localities[0].name)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels advanced on Lowfen after capturing Highfen.",
        "The rebels pushed into Eastmoor after capturing Highfen.",
    ],
)
def test_where_they_went_on_is_no_region(text: str) -> None:
    """
    Where a side moved on after it took a place is not where that place lies.
    """
    assert [(None, None, ("Highfen",), None, "rebels")] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Both sides claimed control of Lowfen.",
        "Norland gave back the first of 12 villages it has to return, officials said.",
        "The army has captured the last of the seven villages.",
    ],
)
def test_nothing_is_told_of_all_or_by_both(text: str) -> None:
    """
    The figure of all is none of the one of them that is told of; what both sides claim is nobody's.
    """
    assert [] == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The Eastmoor district was returned to Vespera on 20 May, Westmoor on 25 May and Southmoor on 1 June.",
            [(region, None, (), None, "Vespera") for region in ("Eastmoor", "Westmoor", "Southmoor")],
        ),
        (
            "The army took Eastmoor district on 2 May, Westmoor on 5 May and Southmoor on 6 May.",
            [(region, None, (), None, "army") for region in ("Eastmoor", "Westmoor", "Southmoor")],
        ),
        (
            "The army took Lowfen, about 8km southeast of Highfen, in western Eastmoor Oblast.",
            [("Eastmoor", None, ("Lowfen",), None, "army")],
        ),
    ],
)
def test_districts_go_on_day_by_day(text: str, lines: list[Line]) -> None:
    """
    A list of districts with their days leaves the word for their kind and the verb out.
    """
    assert lines == told(text)


def test_a_short_month_may_be_a_name() -> None:
    """
    "Jan" alone is no month.
    """
    [claim] = claims("The army has taken Lowfen and Highfen, President Jan Drymoor said.")

    assert ("army", 2) == (claim.gained_by, len(claim.localities))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The army said it had retaken Lowfen from the paramilitary BLF.", ("paramilitary BLF", "army")),
        ("Lowfen fell to the militant BLF on Monday.", (None, "militant BLF")),
        ("The army took Lowfen from rebel Highfen fighters.", ("rebel Highfen fighters", "army")),
    ],
)
def test_a_side_is_called_by_its_initials(text: str, sides: tuple[str | None, str | None]) -> None:
    """
    What a side is stands before its initials, which are its name.
    """
    assert [(None, None, ("Lowfen",), *sides)] == told(text)


EASTMOOR = ("Eastmoor", None, ("Lowfen", "Highfen"))
WESTMOOR = ("Westmoor", None, ("Ashby", "Cowfen"))


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Liberated villages: Eastmoor district - Lowfen, Highfen; Westmoor district - Ashby, Cowfen.", None),
        (
            "The army liberated the following villages: Eastmoor district - Lowfen, Highfen; Westmoor district - "
            "Ashby, Cowfen.",
            "army",
        ),
        (
            "The army took the villages of Eastmoor district (Lowfen, Highfen), Westmoor district (Ashby, Cowfen).",
            "army",
        ),
        ("The liberated villages are as follows: Lowfen, Highfen in Eastmoor and Ashby, Cowfen in Westmoor.", None),
    ],
)
def test_lists_by_districts(text: str, side: str | None) -> None:
    """
    A list that names each district before its villages tells the same as one that names it behind them.
    """
    assert [(*EASTMOOR, None, side), (*WESTMOOR, None, side)] == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "121 settlements passed under the control of Vespera - Eastmoor 16, Westmoor 52.",
            [(None, 121, (), None, "Vespera")]
            + [(region, count, (), None, "Vespera") for region, count in (("Eastmoor", 16), ("Westmoor", 52))],
        ),
        (
            "The army took 13 villages in Eastmoor (Lowfen, Highfen, ...), four in Westmoor and the town of Ashby.",
            [
                ("Eastmoor", 13, ("Lowfen", "Highfen"), None, "army"),
                ("Westmoor", 4, (), None, "army"),
                (None, None, ("Ashby",), None, "army"),
            ],
        ),
        ("The rebels hold 40 villages, of which 12 were captured this week.", [(None, 12, (), None, None)]),
        ("The rebels hold 40 villages, 12 of which were captured this week.", [(None, 12, (), None, None)]),
    ],
)
def test_figures_one_by_one(text: str, lines: list[Line]) -> None:
    """
    Figures behind a dash, a list that is left open, and how many of those held were taken.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Lowfen was regained, bringing the total of regained districts to 24.",
            [(None, None, ("Lowfen",), None, None), (None, 24, (), None, None)],
        ),
        ("Since 1 May the total of fallen towns has reached 41.", [(None, 41, (), None, None)]),
        ("The rebels took two towns on their march towards Lowfen.", [(None, 2, (), None, "rebels")]),
        (
            "Since October of last year, as the offensive began, the BLF has captured nine communities in Eastmoor.",
            [("Eastmoor", 9, (), None, "BLF")],
        ),
        (
            "The BLF took three villages near Norby: Lowfen, Highfen and Ashby on the eastern bank of the Tigris.",
            [("Norby", 3, ("Lowfen", "Highfen", "Ashby"), None, "BLF")],
        ),
        (
            "The rebels took four districts in Eastmoor, Westmoor, Norland.",
            [("Eastmoor, Westmoor, Norland", 4, (), None, "rebels")],
        ),
        ("Calm returned to the Eastmoor region on Thursday.", []),
        ("Peace was returned to Lowfen.", []),
    ],
)
def test_totals_marches_and_calm(text: str, lines: list[Line]) -> None:
    """
    A total is a number of those taken; a march is no month; a river's bank is no region; calm is no place.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The army has taken six villages that had been under Norland control.", ("Norland", "army")),
        ("The army has taken six villages that stood under Norland control until now.", ("Norland", "army")),
        ("The army took six villages under the control of the Blues.", ("Blues", "army")),
        ("The army took six villages under its control.", (None, "army")),
        ("The treaty put six villages under Norland control.", (None, "Norland")),
        ("Six villages were taken under the control of the army.", (None, "army")),
    ],
)
def test_under_whose_control_places_were(text: str, sides: tuple[str | None, str | None]) -> None:
    """
    Who takes places under another's control takes them from him; who puts them there gives them to him.
    """
    assert [(None, 6, (), *sides)] == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The rebels took one settlement in the Eastmoor district and one settlement in the Westmoor district."
            " They are the hamlet of Lowfen in Eastmoor, where forty families live, and Highfen in Westmoor.",
            [
                ("Eastmoor", 1, ("Lowfen",), None, "rebels"),
                ("Westmoor", 1, ("Highfen",), None, "rebels"),
            ],
        ),
        (
            "Redland has retaken six hamlets in its Eastmoor district that were captured by Vespera in spring.",
            [("Eastmoor", 6, (), "Vespera", "Redland")],
        ),
        ("The rebels took Lowfen and Highfen was shelled.", [(None, None, ("Lowfen",), None, "rebels")]),
        (
            "The rebels took Lowfen and Highfen in Eastmoor.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), None, "rebels")],
        ),
        (
            "A pullout from Lowfen, Highfen, Norby and Ashby is expected next week.",
            [(None, None, ("Lowfen", "Highfen", "Norby", "Ashby"), None, None)],
        ),
        (
            "The militia pulled back during Monday night from a dozen villages near Lowfen.",
            [("Lowfen", 12, (), "militia", None)],
        ),
        (
            "The army withdrew during the night from three villages in Eastmoor.",
            [("Eastmoor", 3, (), "army", None)],
        ),
        (
            '"They\'ve captured three more hamlets in Eastmoor," General Drymoor said.',
            [("Eastmoor", 3, (), None, None)],
        ),
    ],
)
def test_what_each_sentence_tells_of_its_own(text: str, lines: list[Line]) -> None:
    """
    A list belongs to the region it names, a verb to its own place, and who had taken a place is who lost it.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Lowfen fell on Tuesday to the Bosnian Serbs.", [(None, None, ("Lowfen",), None, "Bosnian Serbs")]),
        (
            "The army captured four settlements: First Lowfen, Second Lowfen, Norby and Ashby.",
            [(None, 4, ("First Lowfen", "Second Lowfen", "Norby", "Ashby"), None, "army")],
        ),
        (
            "The army captured two settlements in Eastmoor as well as one in Westmoor."
            " A statement named Ashby and Cowfen in the Eastmoor region and Norby in Westmoor.",
            [("Eastmoor", 2, ("Ashby", "Cowfen"), None, "army"), ("Westmoor", 1, ("Norby",), None, "army")],
        ),
        (
            "TWO TOWNS RETAKEN DRYMOOR, Sept. 2. The army reports the recapture of Lowfen.",
            [(None, 2, (), None, None), (None, None, ("Lowfen",), None, None)],
        ),
        ("ARMY CAPTURES LOWFEN, Sept. 2.", [(None, None, ("LOWFEN",), None, "ARMY")]),
    ],
)
def test_names_of_peoples_lists_and_datelines(text: str, lines: list[Line]) -> None:
    """
    A people is called by both its words, names with numbers are names, and a dateline is no place that fell.
    """
    assert lines == told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The army recaptured Lowfen, a city captured by rebels on Monday.", None),
        ("The army recaptured Lowfen, a city taken Monday by rebels.", None),
        ("The army recaptured Lowfen, a city captured by rebels, on Monday.", "2020-11-09"),
        ("The army recaptured Lowfen, a city in Eastmoor, on Monday.", "2020-11-09"),
    ],
)
def test_the_day_of_who_had_taken_a_town_is_not_of_who_takes_it_back(text: str, day: str | None) -> None:
    """
    "A city captured on Monday" dates the loss; a day behind its comma dates the whole.
    """
    (claim,) = claims(text, published=date(2020, 11, 10))

    assert (date.fromisoformat(day) if day else None) == claim.event_end


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Rebel fighters", "The rebels", True),
        ("Insurgent forces", "The insurgents", True),
        ("Redland troops", "The Redland army", True),
        ("The Arakan Army", "Arakan rebels", True),
        ("Redland rebels", "The Redland army", False),
        ("The Redland military", "Redland insurgents", False),
        ("Blue fighters", "The rebels", False),
    ],
)
def test_which_sides_are_one(first: str, second: str, one: bool) -> None:
    """
    Names of as many places are of those counted where one side takes them; an army and its rebels are two.
    """
    text = f"{first} seized three towns on Sunday. {second} took Lowfen, Highfen and Norby."

    assert one == (len(claims(text)) == 1)
