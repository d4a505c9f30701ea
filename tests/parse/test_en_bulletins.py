"""English bulletins, monitors' assessments and posts: figures with their surroundings, lists, quotations."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

FRIDAY = date(2031, 5, 9)
Told = list[tuple[str | None, int | None, list[str]]]


def claims(text: str, published: date | None = FRIDAY) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def told(text: str) -> Told:
    """Return region, figure and names of what a text tells."""
    return [
        (one.region, one.count, [place.name for place in one.localities])
        for one in claims(text)
        if one.status in (Status.ASSERTED, Status.CLAIMED)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("46 settlements have been deoccupied by the Blues in Eastmoor Oblast.", [("Eastmoor", 46, [])]),
        ("The army de-occupied Lowfen and Highfen on Monday.", [(None, None, ["Lowfen", "Highfen"])]),
        ("The de-occupation of Lowfen in Eastmoor was announced.", [("Eastmoor", None, ["Lowfen"])]),
        ("The army is ready to de-occupy 46 settlements of Eastmoor.", []),
    ],
)
def test_what_is_deoccupied_is_liberated(text: str, expected: Told) -> None:
    """
    "De-occupied" says of a place what "liberated" says.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Blue forces capture three villages in swift offensive in Redland's Eastmoor region",
        "The rebels took three villages in a surprise attack in Eastmoor.",
        "The army freed three towns in an overnight raid in the north of Eastmoor province.",
        "The army freed three villages and a hill from militants during Operation Iron Branch in Redland's northern "
        "Eastmoor region.",
        "Soldiers captured three villages previously controlled by militant group K12 in the northern Eastmoor State.",
        "The army retook three towns and 1,200 square kilometers of territory in the Eastmoor region.",
        "Army units restored security to three villages and a number of areas in the countryside of Eastmoor.",
        "Three villages have been reclaimed along the Eastmoor axis.",
    ],
)
def test_a_figure_finds_its_region_behind_what_stands_between(text: str) -> None:
    """
    A raid, a stretch of land, other things taken and who held the places do not part a figure from its region.
    """
    assert [("Eastmoor", 3, [])] == told(text)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("The army retook 6 settlements along the Lowfen\u2013Highfen axis.", "Lowfen-Highfen"),
        (
            "The rebels took 6 villages on the administrative border of Eastmoor and Westmoor districts.",
            "Eastmoor and Westmoor",
        ),
        ("The rebels took 6 villages on the border between Eastmoor and Westmoor provinces.", "Eastmoor and Westmoor"),
        ("The rebels took 6 villages on the border of Redland.", None),
        ("Six villages were captured along the Eastmoor road.", None),
    ],
)
def test_an_axis_and_a_border_of_two_regions_are_where_a_figure_lies(text: str, region: str | None) -> None:
    """
    "Along the A-B axis" and "on the border of the A and B districts" say where; a country's border and a road do not.
    """
    assert [(region, 6, [])] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "In all, 16 rural districts equaling some 2,300 kilometers of land were liberated in Eastmoor.",
        "Sixteen villages covering an area of 120 square kilometres were liberated in Eastmoor.",
        "Sixteen villages with a total area of 120 sq km in Eastmoor were liberated.",
        "Sixteen villages, with a combined area of over 40 square kilometers, were retaken in Eastmoor.",
    ],
)
def test_how_much_land_the_villages_cover_parts_nothing(text: str) -> None:
    """
    An aside that says how large the land is stands between a figure and its verb, and counts nothing.
    """
    assert [("Eastmoor", 16, [])] == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Blue forces took control of the city (Lowfen) after battles.", [(None, None, ["Lowfen"])]),
        (
            "The army freed the villages (Lowfen, Highfen and Drymoor) in Eastmoor.",
            [("Eastmoor", None, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        (
            "The liberation of the districts (Lowfen - Highfen - Drymoor) west of Eastmoor governorate was praised.",
            [("Eastmoor", None, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        ("The army took the city (RAN) and the airport.", []),
    ],
)
def test_names_in_brackets_behind_their_unit_are_the_places(text: str, expected: Told) -> None:
    """
    "The city (Lowfen)" is the city of Lowfen; initials in brackets are a source.
    """
    assert expected == told(text)


def test_since_the_start_of_an_offensive_dates_no_change() -> None:
    """
    A day on which an offensive began is since when a figure is counted, not its own.
    """
    (claim,) = claims("16 villages have been freed since the start of the Lowfen offensive on 2 May, the army said.")

    assert claim.event_end is None
    assert claim.cumulative


def sides(text: str) -> list[str | None]:
    """Return who gained by each claim of a text."""
    return [one.gained_by for one in claims(text) if one.status in (Status.ASSERTED, Status.CLAIMED)]


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        (
            "Clashes grew in Eastmoor, with an offensive by government forces and militias, who took 12 villages.",
            "government forces and militias",
        ),
        (
            "Hostilities sharply increased, with ground offensives by Blue forces, who reportedly took 12 villages.",
            "Blue forces",
        ),
        (
            "Correspondents report a push by Blue forces into the isolated sector of Redland's Eastmoor region, "
            "capturing at least 12 villages.",
            "Blue forces",
        ),
        ("An assault by rebels on Eastmoor, seizing 12 towns, took three days.", "rebels"),
        (
            "Blue troops have been pushing into the Eastmoor and Westmoor provinces, and have captured 12 villages.",
            "Blue troops",
        ),
        ("A spokesperson for K12 told reporters that the group had seized 12 towns in Eastmoor.", "K12"),
        ("A commander of K12 said the movement had taken 12 villages.", "K12"),
        ("The Blue army went on. We have taken 12 villages, its spokesman said.", None),
        ('The Blue army took Lowfen. "We have also taken 12 villages," a spokesman said.', "Blue army"),
    ],
)
def test_who_acts_is_found_where_it_stands_apart(text: str, taker: str | None) -> None:
    """
    Whose push it is, whom "who", "the group" and "we" stand for: they gain, not the nearest name.
    """
    assert taker == sides(text)[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The army said it had captured 6 villages in Eastmoor. "Our forces regained 6 villages," he said.',
            [("Eastmoor", 6, [])],
        ),
        (
            'Vespera said its forces liberated 7 villages.\n"We have liberated 7 villages - four in Eastmoor and three '
            'in Westmoor," a spokesman said.',
            [(None, 7, []), ("Eastmoor", 4, []), ("Westmoor", 3, [])],
        ),
        (
            'Vespera said its forces liberated 6 villages.\n"We have liberated 16 villages," a spokesman said.',
            [(None, 6, []), (None, 16, [])],
        ),
    ],
)
def test_a_quotation_tells_the_same_figure_again(text: str, expected: Told) -> None:
    """
    What "we" and "our forces" took, in as many villages as just told, is no further figure.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels captured Lowfen, Ivan Drymoor, a spokesman for the army, said.", [(None, None, ["Lowfen"])]),
        (
            "The rebels captured Lowfen, Highfen, and Drymoor, a spokesman said.",
            [(None, None, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        (
            "The army freed 12 villages from armed groups, including the K12-linked Lowfen Committee.",
            [(None, 12, [])],
        ),
        ("The army advanced into Eastmoor defence lines, capturing Lowfen.", [(None, None, ["Lowfen"])]),
        ("The army seized three villages west of the Drum.", [(None, 3, [])]),
        ("The Blues captured Lowfen in an offensive west of the Drum.", [(None, None, ["Lowfen"])]),
        ("The army seized three villages east of the Drum River.", [(None, 3, [])]),
        ("The army seized three villages south of the Netherlands.", [("Netherlands", 3, [])]),
        ("The army freed Lowfen and part of the village of Drymoor.", [(None, None, ["Lowfen"])]),
    ],
)
def test_names_of_other_things_are_no_places_taken(text: str, expected: Told) -> None:
    """
    Who speaks, who lost, whose lines, a river and a village of which only a part fell are neither place nor region.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Blues have launched an operation on liberation of the towns of Highfen and Lowfen.",
        "A blogger said the Redlandish surrender of Lowfen is overdue.",
        "The fall of Lowfen is inevitable, the analyst said.",
        "I congratulate every sapper who took a most active part in the liberation of Lowfen District.",
        "The transfer of the Eastmoor region (by the old truce line of the two states) to Vespera, which was supposed "
        "to begin this morning, has been postponed.",
        "The transfer of the Eastmoor region to Vespera on 8 May is provided for by the agreement.",
    ],
)
def test_what_is_awaited_or_recalled_has_not_happened(text: str) -> None:
    """
    An operation for it, its being overdue or provided for, having had a part in it: none tells of a change.
    """
    assert [] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor praised the army for the recapturing of the market towns of Lowfen and Highfen from the rebels.",
        "The president congratulated all on the liberation of Lowfen and Highfen from the rebels.",
        "He thanked the troops for liberating Lowfen and Highfen.",
    ],
)
def test_what_somebody_is_praised_for_has_happened(text: str) -> None:
    """
    "Congratulated them for the recapture of" tells of it, though "for" else leads to an aim.
    """
    assert [(None, None, ["Lowfen", "Highfen"])] == told(text)


def test_an_agency_that_reported_that_something_else_happened_dates_nothing_before() -> None:
    """
    "RAN on Wednesday reported that 17 hamlets ..." says nothing of when the figure before was told.
    """
    first, second = claims(
        "The Blues regained control of 25 villages in Eastmoor.\n"
        "The news agency RAN on Wednesday reported that 17 hamlets had been liberated."
    )

    assert (first.event_end, second.event_end) == (None, date(2031, 5, 7))


def test_a_headline_calls_the_army_of_a_state_armed_forces() -> None:
    """
    "Armed forces" of a headline are "the Redland military" of the text, whose list of names is that of its figure.
    """
    text = (
        "Evening summary: Armed forces liberate two settlements in Eastmoor Oblast\n\n"
        "In Eastmoor Oblast, the Redland military liberated the settlements of Lowfen and Highfen."
    )

    assert [("Eastmoor", 2, ["Lowfen", "Highfen"])] == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They moved, raising the number of areas they imposed control over, to 3 areas (Lowfen, Highfen, Ashby).",
            [(None, 3, ["Lowfen", "Highfen", "Ashby"])],
        ),
        (
            "The army took Drymoor village in Eastmoor and waits outside Norby, also, the number of hamlets that "
            "have been controlled by the army since Monday night rose to 3, they are Lowfen, Highfen and Ashby.",
            [("Eastmoor", None, ["Drymoor"]), ("Eastmoor", 3, ["Lowfen", "Highfen", "Ashby"])],
        ),
        (
            "The army took three villages in Eastmoor province.\n\nThe army captured Lowfen and Highfen, raising the "
            "number of villages recaptured to 87 since April.",
            [("Eastmoor", 3, []), (None, None, ["Lowfen", "Highfen"]), ("Eastmoor", 87, [])],
        ),
    ],
)
def test_a_running_number_has_its_names_and_its_region(text: str, expected: Told) -> None:
    """
    "Raising the number to 15, they are ..." names them; its region is that of what was just taken.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army retook five villages in Eastmoor.\nThe villages of Lowfen, Highfen and Ashby were among the "
            "chief areas retaken on Friday by the army.",
            [("Eastmoor", 5, ["Lowfen", "Highfen", "Ashby"])],
        ),
        (
            "Three districts were liberated, namely Lowfen, Highfen, and parts of the Drymoor district.",
            [(None, 3, ["Lowfen", "Highfen", "Drymoor"])],
        ),
        (
            "The army took control over 3 towns \u2013 Lowfen [Eastmoor oblast], Highfen and Ashby [Westmoor oblast].",
            [(None, 3, []), ("Eastmoor", None, ["Lowfen"]), ("Westmoor", None, ["Highfen", "Ashby"])],
        ),
        (
            "Seven towns have fallen in Eastmoor State, five in Lowfen (Low) State and one in Ashby Region.",
            [("Eastmoor", 7, []), ("Lowfen", 5, []), ("Ashby", 1, [])],
        ),
        ("The army advanced toward Lowfen, subsequently capturing it.", [(None, None, ["Lowfen"])]),
        ("The army fought with Lowfen, without capturing it.", []),
    ],
)
def test_which_places_are_meant_is_told_in_many_ways(text: str, expected: Told) -> None:
    """
    "A, B and C were among the areas retaken", places with their region in brackets, "it" behind an advance.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("16 villages were freed following extensive operations against members of the group in Eastmoor.", "Eastmoor"),
        ("By Monday evening two-thirds of the Eastmoor operation was completed. 16 villages were freed.", "Eastmoor"),
        ("Blue forces moved to the south of Eastmoor city. Another 16 villages were seized.", "Eastmoor"),
        (
            'He said forces attacked positions in Eastmoor.\n\n"We secured control over 16 districts," he said.',
            "Eastmoor",
        ),
        ("The army visited schools in Eastmoor. 16 villages were freed on Monday.", None),
    ],
)
def test_a_bare_figure_lies_where_the_sentence_before_is(text: str, region: str | None) -> None:
    """
    A sentence that says nothing but how many were taken goes on with the place just told of.
    """
    assert [(region, 16, [])] == told(text)


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("As reported by Vesinform, as of today, 16 settlements have been liberated.", None),
        ("16 towns were recaptured by defeating the rebel group.", None),
        ("The Northern Military District was credited with liberating Lowfen.", "Northern Military District"),
        ("Vespera's military forces liberated Lowfen.", "Vespera"),
        ("Blue units, in cooperation with the allied forces, retook Lowfen.", "Blue units"),
        ("The Blue army shelled Highfen. They took Lowfen on Monday.", "Blue army"),
        ('"The Blue army holds the initiative," he said. "We have liberated 212 towns."', "Blue army"),
        ("The Blue army was beaten. The general slept. They took Lowfen.", None),
    ],
)
def test_who_is_named_beside_a_change_takes_nothing_by_that(text: str, taker: str | None) -> None:
    """
    An agency, the beaten and the helpers do not gain; who acted in the sentence before is who "they" are.
    """
    assert [taker] == sides(text)


def test_parts_are_dated_with_their_sum() -> None:
    """
    What a dated figure is shared out into has its day, also where a quotation tells the figure again.
    """
    found = claims(
        'Vespera on Sunday said its army had freed seven villages.\n"We have liberated seven villages - four in '
        'Eastmoor district and three in Westmoor district," a spokesman said.'
    )

    assert [date(2031, 5, 4)] * 3 == [one.event_end for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army liberated eight towns, including Lowfen in Eastmoor oblast and Highfen in Westmoor oblast.",
            [(None, 8, ["Lowfen", "Highfen"])],
        ),
        ("The army took Lowfen, which brings to 17 the number of villages controlled since Sunday.", [
            (None, None, ["Lowfen"]), (None, 17, []),
        ]),
        ("The army has controlled 22 villages in Eastmoor since dawn today.", [("Eastmoor", 22, [])]),
        ("The army has controlled 22 villages in Eastmoor since 2012.", []),
        ("The factions regained control on Lowfen village in Eastmoor.", [("Eastmoor", None, ["Lowfen"])]),
        ("The Blues captured Lowfen & Highfen W of Drymoor, Eastmoor.", [("Drymoor", None, ["Lowfen", "Highfen"])]),
        (
            "Drymoor, Ashby villages of Eastmoor, Norby village of Westmoor, and Lowfen settlement were liberated.",
            [("Eastmoor", None, ["Drymoor", "Ashby"]), ("Westmoor", None, ["Norby"]), (None, None, ["Lowfen"])],
        ),
        ("List of liberated villages of Eastmoor: Lowfen, Highfen.", [("Eastmoor", None, ["Lowfen", "Highfen"])]),
        ("\u2022 Lowfen \u2013 captured 5 May\n\u2022 Highfen \u2013 captured 6 May", [
            (None, None, ["Lowfen"]), (None, None, ["Highfen"]),
        ]),
        ("The last village held by Reds in Eastmoor, Lowfen, was liberated.", [("Eastmoor", None, ["Lowfen"])]),
        ("Of Eastmoor's 30 villages, 16 have been captured by rebels.", [("Eastmoor", 16, [])]),
        ("Rebels advanced on the Lowfen\u2013Highfen road, taking 4 villages.", [(None, 4, [])]),
        (
            "The liberation of the directorates (Lowfen - Highfen - Ashby) west of Eastmoor governorate was hailed.",
            [("Eastmoor", None, ["Lowfen", "Highfen", "Ashby"])],
        ),
        ("He was named to the Directorate of Lowfen and captured nothing.", []),
    ],
)  # fmt: skip
def test_what_bulletins_list_is_read(text: str, expected: Told) -> None:
    """
    Names each with its region, entries with a day, shares of a region's villages, control that is new by its day.
    """
    assert expected == told(text)


def test_a_verb_that_is_no_participle_does_not_hide_who_acts() -> None:
    """
    "Vespera broke through and captured" has Vespera act, not a thing of that name.
    """
    assert ["Vespera"] == sides("Vespera broke through the lines and captured three villages in Eastmoor.")
    assert ["Blues"] == sides("By the end of 6 May, the Blues held Highfen and had taken Lowfen.")


@pytest.mark.parametrize(
    "text",
    [
        "Mines were cleared from 12 villages in Eastmoor.",
        "Stabilisation measures are under way in 12 recently liberated settlements in Eastmoor.",
        "The army shelled positions in the recently captured village of Lowfen.",
        "The president visited the newly liberated Lowfen.",
        "The goal of the operation is the liberation of 12 villages in Eastmoor.",
        "Had the rebels captured Lowfen, the war would have ended.",
        "Highfen took Lowfen 2-0 in the semi-final.",
    ],
)
def test_what_only_tells_which_or_why_is_no_change(text: str) -> None:
    """
    Places freed of mines, the recently captured village, an aim, a condition and a game tell of no change.
    """
    assert [] == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army had recaptured, after two days of clashes, the town of Lowfen.", [(None, None, ["Lowfen"])]),
        ("Of the five villages attacked on Monday in Eastmoor, three fell to the rebels.", [("Eastmoor", 3, [])]),
        ("The army recently liberated the newly built town of Lowfen.", [(None, None, ["Lowfen"])]),
        ("The army cleared the rebels from 12 villages in Eastmoor.", [("Eastmoor", 12, [])]),
    ],
)  # fmt: skip
def test_a_change_is_read_through_what_is_said_beside_it(text: str, expected: Told) -> None:
    """
    An aside with a figure, an attack of the same day and what else is new hide no change.
    """
    assert expected == told(text)


def test_the_mujahideen_are_armed() -> None:
    """
    Mujahideen take places; God, who is called upon before, does not.
    """
    assert ["mujahideen"] == sides('"God is great: the mujahideen conquered Lowfen," the group said.')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army advanced and took control on 4 villages in the countryside of Eastmoor.", [("Eastmoor", 4, [])]),
        ("The army imposes its control on 4 villages in Eastmoor.", [("Eastmoor", 4, [])]),
        ("The army expanded its control over 4 villages in Eastmoor.", [("Eastmoor", 4, [])]),
        ("The army took control on 4 May and left.", []),
        ("The army freed from terrorists the town of Lowfen.", [(None, None, ["Lowfen"])]),
        ("Troops took 14 settlements, among which are Lowfen and Highfen.", [(None, 14, ["Lowfen", "Highfen"])]),
        ("Troops freed 14 settlements, the largest of which is Lowfen.", [(None, 14, ["Lowfen"])]),
        ("Lowfen, Highfen, Ashby \u2013 liberated.", [(None, None, ["Lowfen", "Highfen", "Ashby"])]),
        ("Frontline Monitor: the enemy occupied 4 villages.", [(None, 4, [])]),
        ("Rebels took 11 villages of Eastmoor on Monday and 4 on Friday.", [("Eastmoor", 11, []), ("Eastmoor", 4, [])]),
        ("Rebels took 11 villages in Eastmoor on Monday and 14 soldiers on Tuesday.", [("Eastmoor", 11, [])]),
        ("Lowfen was taken on Monday and 14 on Tuesday were killed.", [(None, None, ["Lowfen"])]),
    ],
)  # fmt: skip
def test_translated_english_and_short_posts_are_read(text: str, expected: Told) -> None:
    """
    "Control on", "freed from terrorists the town", "among which are", a dash before "liberated", "14 on Tuesday".
    """
    assert expected == told(text)
