"""English as chronicles and front-line reports have it: long lists, totals, who held a place before."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    "sentence",
    [
        "The 65 bases captured by the Blues include 17 in Eastmoor and 13 in Westmoor.",
        "Of the 65 outposts captured, 17 are in Eastmoor and 13 in Westmoor.",
        "The rebels have seized 65 camps, including 17 in Eastmoor and 13 in Westmoor.",
        "Some 65 camps were captured: 17 in Eastmoor and 13 in Westmoor.",
    ],
)
def test_where_captured_bases_lie_is_no_figure_of_places(sentence: str) -> None:
    """
    Figures with regions behind "65 bases" count bases.
    """
    assert [] == claims(sentence)


def test_where_captured_villages_lie_is_told_in_parts() -> None:
    """
    Behind "12 villages captured" the same figures count villages.
    """
    text = "The 12 villages captured by the Blues include nine in Eastmoor and three in Westmoor."

    assert [(None, 12), ("Eastmoor", 9), ("Westmoor", 3)] == [line[:2] for line in told(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The army wants to clear the remnants of the sect still occupying three villages in Eastmoor.",
        "The governor asked the police about the rebels occupying three villages in Eastmoor.",
        "The army could make rapid gains beyond Lowfen and across Eastmoor.",
        "The Blues had set their sights on taking Lowfen in Eastmoor.",
        "The army is bent on capturing Lowfen.",
        "The rebels moved on to secure military positions near Lowfen.",
        "Only three of the nine towns in Eastmoor have yet to be captured by the rebels.",
        "The residents have returned to 12 villages from which they had fled.",
        "The army deployed in two bases from which the rebels have pulled out.",
        "Several people were captured, including the mayor of the town of Highfen.",
        "The number of displaced people under rebel control has risen to 100.",
    ],
)
def test_who_still_holds_or_wants_a_place_has_not_taken_it(sentence: str) -> None:
    """
    "Still occupying", "the rebels occupying", "set their sights on taking" tell of no change.
    """
    assert [] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Some 70 villages which were under the Blues have been liberated by the Norland army.",
            (None, 70, (), "Blues", "Norland army"),
        ),
        (
            "Six villages in Eastmoor that were held by the Blues were retaken by the army.",
            ("Eastmoor", 6, (), "Blues", "army"),
        ),
        (
            "The rebels seized full control of the country's third- and fourth-largest towns, Lowfen and Highfen.",
            (None, None, ("Lowfen", "Highfen"), None, "rebels"),
        ),
        (
            "The third- and fourth-largest towns - Lowfen in the north and Highfen in the east - were taken "
            "by the rebels.",
            (None, None, ("Lowfen", "Highfen"), None, "rebels"),
        ),
        (
            "The towns of Lowfen, in the region's north, and Highfen and Drymoor in the south have been taken "
            "by the Blues.",
            (None, None, ("Lowfen", "Highfen", "Drymoor"), None, "Blues"),
        ),
        (
            "The rebels seized the state's capital Lowfen.",
            (None, None, ("Lowfen",), None, "rebels"),
        ),
        (
            "Redland will return to Norland the villages of Lowfen and Highfen.",
            (None, None, ("Lowfen", "Highfen"), "Redland", "Norland"),
        ),
        (
            "The defence force has left Lowfen town and moved back to secure hilltop positions.",
            (None, None, ("Lowfen",), "defence force", None),
        ),
        (
            "The army drove the rebels out of several places with atleast 5 villages of Eastmoor liberated.",
            ("Eastmoor", 5, (), None, "army"),
        ),
        (
            "The army took the small village of Lowfen in the adjacent Eastmoor region.",
            ("Eastmoor", None, ("Lowfen",), None, "army"),
        ),
        (
            "The army entered the villages of Lowfen and Highfen, from where the rebels had retreated.",
            (None, None, ("Lowfen", "Highfen"), "rebels", "army"),
        ),
        (
            "The army has deployed in 12 border villages of Eastmoor from which Redland's troops have pulled out.",
            ("Eastmoor", 12, (), "Redland", "army"),
        ),
        (
            "The army took Lowfen and Highfen, from which the rebels had withdrawn.",
            (None, None, ("Lowfen", "Highfen"), "rebels", "army"),
        ),
        (
            "Several strategic hills have been captured by the army, including the town of Highfen.",
            (None, None, ("Highfen",), None, "army"),
        ),
        (
            "The three groups followed with an operation, seizing four towns in Eastmoor.",
            ("Eastmoor", 4, (), None, "groups"),
        ),
        (
            "Troops from the Norland Army, backed by villagers, have recaptured six towns in Eastmoor.",
            ("Eastmoor", 6, (), None, "Norland Army"),
        ),
    ],
)
def test_what_stands_between_a_place_and_its_verb(
    sentence: str, expected: tuple[str | None, int | None, tuple[str, ...], str | None, str | None]
) -> None:
    """
    Who held a place, where in a land it lies and what it is may stand between it and its verb.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The army took four villages of Eastmoor from the rebels. State media reported on Friday that Lowfen, "
            "Highfen, Drymoor and Ashby were among the newly liberated villages.",
            ("Lowfen", "Highfen", "Drymoor", "Ashby"),
        ),
        (
            "Two coastal villages in Eastmoor were brought under army control. The two villages, known as Lowfen "
            "and Highfen, lie near the border.",
            ("Lowfen", "Highfen"),
        ),
        (
            "The army took two villages in Eastmoor. One of the captured villages was the walled market town of "
            "Lowfen, which lies near the border.",
            ("Lowfen",),
        ),
    ],
)
def test_names_that_a_later_sentence_tells_belong_to_the_figure(text: str, names: tuple[str, ...]) -> None:
    """
    "... were among the liberated villages", "the two villages, known as ..." name what was counted.
    """
    assert [("Eastmoor", names)] == [(line[0], line[2]) for line in told(text)]


def test_two_others_are_places_behind_two_sides() -> None:
    """
    "Two others" are what was counted first, whatever else is counted between.
    """
    text = (
        "Norland troops retook five towns from the Reds after a duel between the two sides, "
        "but have lost two others to the Blues."
    )

    assert [(None, 5, (), "Reds", "Norland troops"), (None, 2, (), "Norland troops", "Blues")] == told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The rebels took Lowfen last evening.", date(2020, 11, 27)),
        ("In just the last 24 hours, Lowfen has fallen to the rebels.", date(2020, 11, 28)),
        ("The rebels took Lowfen in the past 48 hours.", None),
    ],
)
def test_day_of_an_evening_and_of_a_few_hours(text: str, day: date | None) -> None:
    """
    "Last evening" is the day before; a day of 24 hours ends with the report, 48 hours are no day.
    """
    assert [day] == [claim.event_end for claim in claims(text)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The number of hamlets under VLF control has grown to 31.", (None, 31, (), None, "VLF")),
        ("The number of villages under the control of the rebels rose to 14.", (None, 14, (), None, "rebels")),
        (
            "The number of towns and villages seized and controlled by the rebels since the harvest is now 43.",
            (None, 43, (), None, "rebels"),
        ),
        (
            "The number of towns seized and held by the Blues since the offensive began stands at 12.",
            (None, 12, (), None, "Blues"),
        ),
    ],
)
def test_number_of_places_under_control(
    sentence: str, expected: tuple[str | None, int | None, tuple[str, ...], str | None, str | None]
) -> None:
    """
    What the number of places under somebody's control has come to is a running total of theirs.
    """
    (claim,) = claims(sentence)

    assert [expected] == told(sentence)
    assert claim.cumulative


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Lowfen district in Eastmoor and the Highfen district in Westmoor were recaptured, bringing the total "
            "liberated districts to 31.",
            (None, 31, None),
        ),
        (
            "After the Blues had taken Lowfen in Eastmoor, the number of towns occupied by the rebels is now 75.",
            (None, 75, "rebels"),
        ),
        (
            "Troops retook six villages in Eastmoor. The number of villages freed in the region has reached 30.",
            ("Eastmoor", 30, None),
        ),
    ],
)
def test_total_lies_nowhere_but_where_it_is_told(text: str, expected: tuple[str | None, int, str | None]) -> None:
    """
    A number reached is of no one region told before it, unless it points there, and is not of who took the last place.
    """
    *_, claim = claims(text)

    assert expected == (claim.region, claim.count, claim.gained_by)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels took four towns, including three in Eastmoor state and Lowfen, in neighbouring Westmoor state.",
            [(None, 4, ()), ("Eastmoor", 3, ()), ("Westmoor", None, ("Lowfen",))],
        ),
        (
            "The rebels took the following towns; Ashby at the Redland-Norland border, Lowfen in Eastmoor and Highfen "
            "in Westmoor state.",
            [(None, None, ("Ashby",)), ("Eastmoor", None, ("Lowfen",)), ("Westmoor", None, ("Highfen",))],
        ),
        (
            "The army retook the villages of 'Lowfen' , 'Highfen' and 'Drymoor'.",
            [(None, None, ("Lowfen", "Highfen", "Drymoor"))],
        ),
    ],
)
def test_places_of_a_list_lie_each_where_it_says(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...]]]
) -> None:
    """
    In a list each place has the region behind it, none at a border; quotation marks are no part of it.
    """
    assert expected == [line[:3] for line in told(text)]


def test_the_forces_that_took_two_districts_did_not_lose_them() -> None:
    """
    Two names are not those of the two places that the same side lost.
    """
    text = (
        "Redland forces recaptured four districts and lost two others to the Blues. "
        "The Lowfen and Highfen districts in Eastmoor were recaptured by the forces."
    )

    assert [(None, 4, ()), (None, 2, ()), ("Eastmoor", None, ("Lowfen", "Highfen"))] == [
        line[:3] for line in told(text)
    ]


def test_fighters_and_militants_of_one_name_are_one_side() -> None:
    """
    What Blue fighters took is named by what Blue militants took.
    """
    text = "Blue fighters retook two settlements in Eastmoor. Blue militants secured control of Lowfen and Highfen."

    assert [("Eastmoor", 2, ("Lowfen", "Highfen"))] == [line[:3] for line in told(text)]


def test_the_district_told_of_before() -> None:
    """
    "The district" is the one that the sentence before names.
    """
    text = "The battles over Lowfen district went on. The district was retaken by the army on Friday evening."

    assert [(None, None, ("Lowfen",), None, "army")] == told(text)
    assert [date(2020, 11, 27)] == [claim.event_end for claim in claims(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The alliance has seized seven towns in Eastmoor since the launch of Operation Thunder on 11 November.",
        "The alliance has seized seven towns in Eastmoor since the coup on Monday.",
    ],
)
def test_day_since_which_places_were_taken(sentence: str) -> None:
    """
    The day behind "since the launch of" is not that of the event.
    """
    (claim,) = claims(sentence)

    assert (None, True) == (claim.event_end, claim.cumulative)


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("Ashby's forces launched an offensive. They captured three towns of Eastmoor.", "Ashby"),
        ("Vespera said that rebels had launched an offensive. They captured three towns of Eastmoor.", None),
    ],
)
def test_who_they_are(text: str, taker: str | None) -> None:
    """
    "They" are who acts in the sentence before, not who speaks in it.
    """
    assert [taker] == [claim.gained_by for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lowfen was recaptured by the army, which also took Highfen and Drymoor.",
            [(None, None, ("Lowfen",), None, "army"), (None, None, ("Highfen", "Drymoor"), None, "army")],
        ),
        (
            "The Blues lost Lowfen and Highfen to the Reds, but regained Drymoor.",
            [(None, None, ("Lowfen", "Highfen"), "Blues", "Reds"), (None, None, ("Drymoor",), None, "Blues")],
        ),
        (
            "Three villages - Lowfen, Highfen and Drymoor - changed hands on Friday when the army withdrew.",
            [(None, 3, ("Lowfen", "Highfen", "Drymoor"), None, None)],
        ),
        (
            "Blue fighters forced the army to abandon Lowfen and two nearby villages in Eastmoor.",
            [("Eastmoor", None, ("Lowfen",), "army", "Blue fighters"), ("Eastmoor", 2, (), "army", "Blue fighters")],
        ),
        (
            "The Blues advanced, forcing the army to withdraw from Lowfen.",
            [(None, None, ("Lowfen",), "army", "Blues")],
        ),
        (
            "The rebels took the base, giving them control of the town of Lowfen.",
            [(None, None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The army fled, leaving Lowfen in the hands of the Blues.",
            [(None, None, ("Lowfen",), "army", "Blues")],
        ),
        (
            "By 20 November, Lowfen, Highfen and Drymoor were all in Blue hands.",
            [(None, None, ("Lowfen", "Highfen", "Drymoor"), None, "Blue")],
        ),
        (
            "The town of Lowfen, long a stronghold of the Reds, was overrun by the Blues.",
            [(None, None, ("Lowfen",), None, "Blues")],
        ),
        (
            "Norland's Deputy Prime Minister Ivan Doe said his country's guards had taken control of Lowfen.",
            [(None, None, ("Lowfen",), None, "Norland")],
        ),
    ],
)
def test_who_gained_and_who_lost(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]
) -> None:
    """
    "Which" is who stands before it; a place just lost takes none; who forces others out gains what these leave.
    """
    assert expected == told(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lowfen was in rebel hands.",
        "The rebels could force the army to abandon Lowfen.",
        "The villages were occupied during the First Redland War of long ago.",
        "On Friday, Blue forces regained control of six areas in Eastmoor province.",
        "The treaty gives the mayors control of the budget of Lowfen.",
    ],
)
def test_what_stands_or_may_come_is_no_change(sentence: str) -> None:
    """
    Hands without a day, a force that only could act, a war and nameless areas tell of no change.
    """
    assert [] == claims(sentence)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Among the towns that fell were Lowfen, in Eastmoor province; and Highfen, in Westmoor province.",
            [("Eastmoor", None, ("Lowfen",), None), ("Westmoor", None, ("Highfen",), None)],
        ),
        (
            "Among the towns to fall to the rebels were Lowfen and Highfen in Eastmoor.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), "rebels")],
        ),
        (
            "The alliance has seized 16 towns: Lowfen, Highfen, Drymoor and others.",
            [(None, 16, ("Lowfen", "Highfen", "Drymoor"), "alliance")],
        ),
    ],
)
def test_which_of_the_towns_fell(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...], str | None]]
) -> None:
    """
    "Among the towns that fell were" lists places; "and others" ends a list without breaking it.
    """
    assert expected == [(*line[:3], line[4]) for line in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Blue troops regained control of two areas in Eastmoor on Friday. Blue forces recaptured Lowfen and "
            "Highfen.",
            [("Eastmoor", 2, ("Lowfen", "Highfen"), None, "Blue troops")],
        ),
        (
            "The Blue Front launched an offensive. The group has captured six villages in Eastmoor.",
            [("Eastmoor", 6, (), None, "Blue Front")],
        ),
        (
            "Redland's army has seized three villages in Eastmoor. Forces have also gained control of two villages in "
            "Westmoor.",
            [("Eastmoor", 3, (), None, "Redland's army"), ("Westmoor", 2, (), None, "Redland's army")],
        ),
        (
            "Vespera handed back the villages of Lowfen, Highfen, Drymoor and Ashby. Norland's guards later took "
            "control of the four settlements.",
            [(None, 4, ("Lowfen", "Highfen", "Drymoor", "Ashby"), "Vespera", "Norland")],
        ),
        (
            "The rebels seized Lowfen and Highfen on Friday. The two towns were retaken by the army on Saturday.",
            [
                (None, None, ("Lowfen", "Highfen"), None, "rebels"),
                (None, None, ("Lowfen", "Highfen"), "rebels", "army"),
            ],
        ),
        (
            "The rebels seized Lowfen and Highfen. The army retook the three towns.",
            [(None, None, ("Lowfen", "Highfen"), None, "rebels")],
        ),
    ],
)
def test_what_two_sentences_tell_of_the_same(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]
) -> None:
    """
    "The group" is who acted before; "the four settlements" are the four that were just named, and no others.
    """
    assert expected == told(text)


def test_day_as_of_which_a_place_was_seized() -> None:
    """
    "Seized Lowfen as of 20 November" tells the day, "as of 20 November they had seized" does not.
    """
    seized, had = (
        claims(text)[0].event_end
        for text in ("Rebels seized Lowfen as of 20 November.", "As of 20 November, rebels had seized Lowfen.")
    )

    assert (date(2020, 11, 20), None) == (seized, had)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Blues captured three districts - Lowfen in Eastmoor, Highfen in Westmoor and Drymoor in Northmoor.",
            [
                (None, 3, ()),
                ("Eastmoor", None, ("Lowfen",)),
                ("Westmoor", None, ("Highfen",)),
                ("Northmoor", None, ("Drymoor",)),
            ],
        ),
        (
            "Troops have regained Lowfen district in Eastmoor, Highfen and Drymoor districts in Westmoor and Ashby "
            "district in Northmoor.",
            [
                ("Eastmoor", None, ("Lowfen",)),
                ("Westmoor", None, ("Highfen", "Drymoor")),
                ("Northmoor", None, ("Ashby",)),
            ],
        ),
        (
            "Six villages in Lowfen, Highfen and Drymoor districts of Eastmoor were captured by the Blues.",
            [("Lowfen, Highfen and Drymoor", 6, ())],
        ),
        (
            "Officials in Eastmoor said the Blues had captured two districts of the province, Lowfen and Highfen.",
            [("Eastmoor", 2, ("Lowfen", "Highfen"))],
        ),
        (
            "Of the 34 provincial capitals, the Blues have captured 18, including Lowfen.",
            [(None, 18, ("Lowfen",))],
        ),
    ],
)
def test_districts_lie_each_in_its_province(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...]]]
) -> None:
    """
    Each district of a list has its own province, and their sum has none.
    """
    assert expected == [line[:3] for line in told(text)]


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("The Blues have expanded their control to 17 villages in Eastmoor.", "Blues"),
        ("The Blues said they had captured 17 villages in Eastmoor.", "Blues"),
        ("Ivan Doe said they had captured 17 villages in Eastmoor.", None),
    ],
)
def test_people_named_in_the_plural_take_what_they_say(text: str, taker: str | None) -> None:
    """
    "The Blues said they" are the Blues, a person is nobody who takes villages.
    """
    assert [taker] == [claim.gained_by for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army took back six villages in Eastmoor from the Blues. A further four were recaptured on Friday.",
            [("Eastmoor", 6, (), "Blues", "army"), ("Eastmoor", 4, (), None, None)],
        ),
        (
            "The rebels took four villages of Eastmoor on Friday, and on Saturday two more fell.",
            [("Eastmoor", 4, (), None, "rebels"), ("Eastmoor", 2, (), None, None)],
        ),
        (
            "Troops pulled out of six villages in Eastmoor, handing them to the Blues.",
            [("Eastmoor", 6, (), "Troops", "Blues")],
        ),
        (
            "The mayor of Lowfen said the town had fallen to the Blues.",
            [(None, None, ("Lowfen",), None, "Blues")],
        ),
        (
            "The army launched an operation in Eastmoor on Thursday. It has since taken six villages.",
            [("Eastmoor", 6, (), None, "army")],
        ),
        (
            "Blue insurgents have seized 11 local government areas in Eastmoor State.",
            [("Eastmoor", 11, (), None, "Blue insurgents")],
        ),
        (
            "The army took several villages in Eastmoor. Joint forces liberated the villages of Lowfen and Highfen in "
            "Eastmoor.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), None, "Joint forces")],
        ),
        ("The rebels killed six soldiers in Eastmoor. A further four were captured.", []),
        ("The mayor of Lowfen said the town had been shelled by the Blues.", []),
    ],
)
def test_what_goes_on_from_what_was_told(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]
) -> None:
    """
    "A further four" are four more of the same; "them", "the town" and "since" point back.
    """
    assert expected == told(text)


def test_since_when_there_is_fighting_is_no_running_total() -> None:
    """
    "That has seen fighting since August" tells of the region, not of what was taken.
    """
    (claim,) = claims("The army took three towns in Eastmoor, the region that has seen fighting since August.")

    assert not claim.cumulative


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Blues have seized Lowfen, a town of 30,000 in Eastmoor, and three nearby villages.",
            [("Eastmoor", None, ("Lowfen",), "Blues"), (None, 3, (), "Blues")],
        ),
        (
            "The Blues and their allies now hold all of Eastmoor's towns after capturing Lowfen.",
            [(None, None, ("Lowfen",), "Blues and their allies")],
        ),
        (
            "The Blues took Lowfen and, a day later, Highfen and Drymoor.",
            [(None, None, ("Lowfen",), "Blues"), (None, None, ("Highfen", "Drymoor"), "Blues")],
        ),
        (
            "The Blues now hold 14 towns, having captured three on Friday: Lowfen, Highfen and Drymoor.",
            [(None, 3, ("Lowfen", "Highfen", "Drymoor"), "Blues")],
        ),
        ("Lowfen is the 14th town captured by the Blues since May.", [(None, None, ("Lowfen",), "Blues")]),
        ("The army killed six rebels and captured four.", []),
        ("The army took six villages of Eastmoor and killed 30 people; it lost 12.", [("Eastmoor", 6, (), "army")]),
    ],
)
def test_what_is_said_by_the_way(
    text: str, expected: list[tuple[str | None, int | None, tuple[str, ...], str | None]]
) -> None:
    """
    How many live in a town, whose all towns are and who was killed are no figures of places.
    """
    assert expected == [(*line[:3], line[4]) for line in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 24 November the army took Lowfen and Highfen; on 25 November Drymoor; and on 26 November Ashby.",
            [
                ("army", ("Lowfen", "Highfen"), date(2020, 11, 24)),
                ("army", ("Drymoor",), date(2020, 11, 25)),
                ("army", ("Ashby",), date(2020, 11, 26)),
            ],
        ),
        (
            "On 24 November the army took Lowfen; on 25 November Drymoor was shelled.",
            [("army", ("Lowfen",), date(2020, 11, 24))],
        ),
    ],
)
def test_each_day_has_its_places(text: str, expected: list[tuple[str | None, tuple[str, ...], date | None]]) -> None:
    """
    A chronicle says once who took places, and goes on with day and name.
    """
    assert expected == [(c.gained_by, tuple(place.name for place in c.localities), c.event_end) for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels seized four districts in Eastmoor province and two districts each in Westmoor and Northmoor.",
            [("Eastmoor", 4, ()), ("Westmoor", 2, ()), ("Northmoor", 2, ())],
        ),
        (
            "The rebels have captured the provincial capitals of Eastmoor and Westmoor.",
            [("Eastmoor and Westmoor", None, ())],
        ),
        (
            "The Blues took the town of Lowfen, in Ashby district, Eastmoor province, some 100 km from Norton.",
            [("Ashby", None, ("Lowfen",))],
        ),
    ],
)
def test_what_the_names_behind_are(text: str, expected: list[tuple[str | None, int | None, tuple[str, ...]]]) -> None:
    """
    Provinces have capitals and districts; a province behind a district is no further place.
    """
    assert expected == [line[:3] for line in told(text)]


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("The Blues broke through the army's lines and took Lowfen.", "Blues"),
        ("The army pushed the Blues back, capturing six villages in Eastmoor.", "army"),
        ("Norland shelled Redland, capturing Lowfen.", "Norland"),
        ("The rebels fought the army, capturing six villages in Eastmoor.", "rebels"),
        ("As fighters attacked the Blues, the army took Lowfen.", "army"),
        ("Residents confirmed the fall of Lowfen in Eastmoor into the hands of the Blues.", "Blues"),
        ("The rebels said that they had withdrawn from Lowfen, which they seized last week.", None),
    ],
)
def test_who_acts_is_not_whom_he_acts_on(text: str, taker: str | None) -> None:
    """
    Whom a verb before pushes back or shells does not take what the next one tells.
    """
    assert [taker] == [claim.gained_by for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of the 12 villages seized by the Blues, nine were recaptured by the army.",
            [(12, "Blues"), (9, "army")],
        ),
        ("Of the 12 villages seized by the Blues, nine have been recaptured.", [(12, "Blues"), (9, None)]),
        ("Of the 12 bases seized by the Blues, nine were recaptured by the army.", []),
        ("Of the 12 soldiers captured by the Blues, nine were freed.", []),
    ],
)
def test_some_of_those_seized_are_recaptured(text: str, expected: list[tuple[int | None, str | None]]) -> None:
    """
    Who seized them all did not recapture some; bases and soldiers are no places.
    """
    assert expected == [(claim.count, claim.gained_by) for claim in claims(text)]
