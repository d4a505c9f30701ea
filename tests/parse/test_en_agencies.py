"""English: how agencies tell a change, with what stands beside it that is neither its side, its place nor its day."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    "sentence",
    [
        "Rebels took six villages east of Lowfen, which cut off soldiers in Highfen from the Drymoor pocket.",
        "Rebels took six villages east of Lowfen, severing the road from the Drymoor plain to Highfen.",
        "Rebels took six villages east of Lowfen, separating the garrison from the Drymoor district.",
        "Rebels took six villages east of Lowfen, isolating the army in Highfen from the Drymoor countryside.",
    ],
)
def test_what_is_cut_off_from_a_place_is_not_taken_from_it(sentence: str) -> None:
    """
    "From" behind a verb of cutting off tells a place, not who lost the villages.
    """
    assert [("Lowfen", 6, (), None, "Rebels")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "loser"),
    [
        ("Rebels took three villages from the army in Eastmoor.", "army"),
        ("Rebels took three villages from Norland in Eastmoor.", "Norland"),
        ("Rebels took three villages in Eastmoor from the Highfen axis.", None),
    ],
)
def test_from_a_side_is_from_whom(sentence: str, loser: str | None) -> None:
    """
    A side behind "from" lost the villages; an axis, a plain or a pocket is no side.
    """
    assert [("Eastmoor", 3, (), loser, "Rebels")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "loser", "taker"),
    [
        (
            "Three villages in Eastmoor were cleared on Friday by Vesperan armed forces of Norland-led militia.",
            "Norland-led militia",
            "Vesperan armed forces",
        ),
        ("Three villages in Eastmoor were cleared by the army of rebel fighters.", "rebel fighters", "army"),
        (
            "Three villages in Eastmoor were cleansed by government troops of Blue militants.",
            "Blue militants",
            "government troops",
        ),
        (
            "Three villages in Eastmoor were cleared by units of the Vesperan army.",
            None,
            "units of the Vesperan army",
        ),
        ("Three villages in Eastmoor were taken by the army of Vespera.", None, "army of Vespera"),
    ],
)
def test_of_tells_whom_a_place_was_cleared_of(sentence: str, loser: str | None, taker: str) -> None:
    """
    Who is cleared out stands behind "of", even behind who did it; units are of their army still.
    """
    assert [("Eastmoor", 3, (), loser, taker)] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A total of 12 hamlets, situated near the town of Lowfen and the city of Highfen, were taken by rebels.",
        "12 villages near the town of Lowfen and the city of Highfen were taken by rebels.",
        "12 villages, situated close to the town of Lowfen and the village of Highfen, fell to rebels.",
        "12 villages located near Lowfen and Highfen, were taken by rebels.",
    ],
)
def test_towns_near_which_villages_lie_are_not_taken(sentence: str) -> None:
    """
    Of the towns near which villages lie, none is told to be taken, the second no more than the first.
    """
    assert [("Lowfen and Highfen", 12, (), None, "rebels")] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nine villages between Lowfen and Highfen were captured by the Blues.",
        "Nine villages, lying between Lowfen and Highfen, were captured by the Blues.",
        "Nine villages between the town of Lowfen and the city of Highfen were captured by the Blues.",
        "The Blues captured nine villages between the town of Lowfen and the city of Highfen.",
    ],
)
def test_towns_between_which_villages_lie_are_not_taken(sentence: str) -> None:
    """
    Of two towns between which villages lie, none is told to be taken.
    """
    assert [(None, 9, (), None, "Blues")] == told(sentence)


def test_a_city_beside_a_district_is_taken() -> None:
    """
    "In a district and the city of": the city is a place of its own.
    """
    assert [("Eastmoor", 9, (), None, "Blues"), (None, None, ("Highfen",), None, "Blues")] == told(
        "Nine villages in Eastmoor district and the city of Highfen were captured by the Blues."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "There are 13 villages in Lowfen in the Eastmoor region, which fall under Article 150 of the constitution.",
        "These nine villages fall under Resolution 242 of the council.",
        "The six districts fall under the jurisdiction of Redland under Article 12.",
        "Twelve villages fall under Eastmoor district.",
        "The area includes nine villages, which fall under the peace agreement.",
    ],
)
def test_to_what_places_belong_by_law_is_no_change(sentence: str) -> None:
    """
    Villages that fall under an article, a district or a jurisdiction belong to it: nobody took them.
    """
    assert [] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("Twelve villages of Eastmoor fall under rebel control.", "rebel"),
        ("Twelve villages of Eastmoor fall under the control of the army.", "army"),
        ("Twelve villages of Eastmoor fell under Vesperan control on Monday.", "Vesperan"),
    ],
)
def test_who_gets_control_is_told_by_fall_under(sentence: str, taker: str) -> None:
    """
    What falls under somebody's control is taken.
    """
    assert [("Eastmoor", 12, (), None, taker)] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The army took the villages of Tel Half and Drymoor in Eastmoor.", ("Tel Half", "Drymoor")),
        ("The army took Deir Half and Lowfen in Eastmoor.", ("Deir Half", "Lowfen")),
        ("The army took the towns of Two Wells and Highfen in Eastmoor.", ("Two Wells", "Highfen")),
        ("The army took the villages of Highfen and Seven Wells in Eastmoor.", ("Highfen", "Seven Wells")),
    ],
)
def test_a_number_may_be_of_a_name(sentence: str, names: tuple[str, ...]) -> None:
    """
    A word for a number with a capital belongs to the name that it stands in.
    """
    assert [("Eastmoor", None, names, None, "army")] == told(sentence)


def test_half_of_a_town_and_villages_behind_it_are_counted() -> None:
    """
    Half of a town is no name, and neither is the number of villages behind one, whose region is not that of the town.
    """
    assert [("Lowfen", None, (), None, "army")] == told("The army captured half of Lowfen.")
    assert [(None, None, ("Lowfen",), None, "Rebels"), ("Eastmoor", 3, (), None, "Rebels")] == told(
        "Rebels took the town of Lowfen and Three Eastmoor villages."
    )


@pytest.mark.parametrize(
    "lead", ["LOWFEN, Nov. 26 (Agency) -- ", "LOWFEN, Nov. 26 (Agency) - ", "LOWFEN, Norland, Nov. 26 (Agency) -- "]
)
def test_a_dateline_dates_no_running_total(lead: str) -> None:
    """
    What has been taken so far was not taken on the day on which it is written, nor on that on which it is told.
    """
    (claim,) = claims(f"{lead}So far the army has captured 14 villages in Eastmoor, a war monitor said on Thursday.")

    assert (14, True, None) == (claim.count, claim.cumulative, claim.event_end)


def test_a_day_of_its_own_dates_what_is_taken() -> None:
    """
    Behind a dateline, the day of the clause is still that of the change.
    """
    (claim,) = claims("LOWFEN, Nov. 26 (Agency) -- The army took 14 villages in Eastmoor on Wednesday.")

    assert date(2020, 11, 25) == claim.event_end


@pytest.mark.parametrize(
    "sentence",
    [
        "The Blues took four villages on Friday around the besieged town of Lowfen in the Eastmoor region.",
        "The Blues took four villages on Friday around Lowfen in Eastmoor.",
        "The Blues launched an attack in Eastmoor district, north of Lowfen, and captured four villages on Friday.",
        "The Blues advanced in Eastmoor region east of Lowfen on Friday and captured four villages.",
    ],
)
def test_in_a_region_beats_around_a_town(sentence: str) -> None:
    """
    Where a sentence says both in which region and around which town villages lie, they are of the region.
    """
    assert [("Eastmoor", 4, (), None, "Blues")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rebels have captured four deserted Redlandish villages in Eastmoor.", ("Eastmoor", 4, ())),
        ("Rebels took four abandoned villages in Eastmoor.", ("Eastmoor", 4, ())),
        ("Rebels captured four evacuated towns in Eastmoor.", ("Eastmoor", 4, ())),
        ("Rebels took the abandoned village of Lowfen on Monday.", (None, None, ("Lowfen",))),
        ("Rebels captured the deserted town of Lowfen.", (None, None, ("Lowfen",))),
    ],
)
def test_a_deserted_village_is_taken(sentence: str, expected: tuple[str | None, int | None, tuple[str, ...]]) -> None:
    """
    That nobody is left in a village tells what it is like, not who lost it.
    """
    assert [(*expected, None, "Rebels")] == told(sentence)


def test_who_abandons_villages_loses_them() -> None:
    """
    Where it is the verb, the same word tells who gave a place up.
    """
    assert [("Eastmoor", 2, (), "army", None)] == told("The army abandoned two villages in Eastmoor.")


@pytest.mark.parametrize(
    "sentence",
    [
        "The Blues gained control of Lowfen, about 40km (25 miles) west of Highfen, and Drymoor, just west of Lowfen.",
        "The Blues captured Lowfen, 40km west of Highfen, and Drymoor.",
        "The Blues captured Lowfen, some 40 km (25 miles) west of Highfen, and Drymoor, 12 km from Ashby.",
        "Lowfen, around 20km east of Highfen, and Drymoor were captured by the Blues.",
    ],
)
def test_a_list_goes_on_behind_a_distance(sentence: str) -> None:
    """
    How far a place is from another is an aside: the list goes on behind it, and the other place is none of it.
    """
    assert [(None, None, ("Lowfen", "Drymoor"), None, "Blues")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "region", "names"),
    [
        (
            "The Blues cleared the villages of Lowfen and Highfen as well as the Mar Anton Monastery near Ashby.",
            None,
            ("Lowfen", "Highfen"),
        ),
        ("The Blues captured Lowfen, Highfen and the St Anton Monastery.", None, ("Lowfen", "Highfen")),
        ("The Blues captured the village of Mar Lowfen in Eastmoor.", "Eastmoor", ("Mar Lowfen",)),
    ],
)
def test_a_monastery_beside_villages_is_none(sentence: str, region: str | None, names: tuple[str, ...]) -> None:
    """
    A monastery is no village, and what it lies near is not where the villages are; "Mar" may begin a name.
    """
    assert [(region, None, names, None, "Blues")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "loser"),
    [
        ("The Blues took Lowfen after the army pulled out on the eve of a truce.", "army"),
        ("The Blues took Lowfen after government forces withdrew.", "government forces"),
        ("The Blues took Lowfen as the army fled.", "army"),
        ("The Blues took Lowfen, after Norland pulled its troops out.", "Norland"),
        ("Lowfen was taken by the Blues after the soldiers abandoned their posts.", "soldiers"),
        ("The Blues took Lowfen after residents fled.", None),
        ("The Blues took Lowfen after Norland left the alliance.", None),
        ("The Blues took Lowfen after their allies withdrew.", None),
        ("The Blues took Lowfen before the army withdrew.", None),
        ("The Blues took Lowfen from the Reds after the army withdrew.", "Reds"),
    ],
)
def test_who_left_before_has_lost_the_place(sentence: str, loser: str | None) -> None:
    """
    Who pulled out before others took a place has lost it; not so the taker's allies, nor who left something else.
    """
    assert [(None, None, ("Lowfen",), loser, "Blues")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "names", "taker"),
    [
        ("Among the nine villages seized by the rebels on Friday was the village of Lowfen.", ("Lowfen",), "rebels"),
        ("Among the nine villages captured by the army were Lowfen and Highfen.", ("Lowfen", "Highfen"), "army"),
        ("Among the nine towns seized by rebels this week was Lowfen, a port.", ("Lowfen",), "rebels"),
    ],
)
def test_places_are_among_those_counted(sentence: str, names: tuple[str, ...], taker: str) -> None:
    """
    "Among the nine villages taken was" names some of the nine.
    """
    assert [(None, 9, names, None, taker)] == told(sentence)


def test_among_the_dead_is_no_place() -> None:
    """
    Who is among the dead is no place that was taken.
    """
    assert [] == told("Among the twelve soldiers killed on Friday was Ivan Lowfen.")


def test_the_villages_of_the_sentence_before_get_a_name_and_a_day() -> None:
    """
    Where the next sentence tells what is among the villages and when they fell, that is said of the same nine.
    """
    (claim,) = claims(
        "Rebels seized nine villages in Eastmoor. Among the nine villages seized by the rebels on Friday was Lowfen."
    )

    assert ("Eastmoor", 9, date(2020, 11, 27)) == (claim.region, claim.count, claim.event_end)
    assert ["Lowfen"] == [place.name for place in claim.localities]


@pytest.mark.parametrize(
    "sentence",
    [
        "Six of the villages taken on Friday lie in the Eastmoor area, two in the Westmoor area, Doe said.",
        "Six of the villages captured on Friday are in Eastmoor, two in Westmoor.",
        "Six of the villages captured on Friday are located in Eastmoor and two in Westmoor.",
    ],
)
def test_where_some_of_the_villages_taken_lie(sentence: str) -> None:
    """
    "Six of the villages taken lie in" are six that were taken there, and so are those behind the comma.
    """
    assert [("Eastmoor", 6, (), None, None), ("Westmoor", 2, (), None, None)] == told(sentence)


@pytest.mark.parametrize(
    "span",
    [
        "from 24 November through 26 November",
        "from the onset of an offensive on 24 November through 26 November",
        "from Tuesday through Thursday",
        "from 24 November to 26 November",
    ],
)
def test_a_span_of_days_ends_on_its_last(span: str) -> None:
    """
    What was taken from one day through another was taken by the last of them.
    """
    (claim,) = claims(f"Rebels captured 20 villages in Eastmoor {span}.")

    assert date(2020, 11, 26) == claim.event_end


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Lowfen district was taken by the rebels, bringing the number of captured districts to 37.",
            [("Lowfen", None, (), None, "rebels"), (None, 37, (), None, "rebels")],
        ),
        (
            "Lowfen in Eastmoor was taken by the rebels, bringing the total of fallen towns to 37.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels"), ("Eastmoor", 37, (), None, "rebels")],
        ),
        ("It has risen to 11, the number of towns captured by the army since Monday.", [(None, 11, (), None, "army")]),
        ("The number of towns that they could control rose to 11.", [(None, 11, (), None, None)]),
        ("It has risen to 11, the number of people killed by the army since Monday.", []),
        ("The rebels fear that they could control Lowfen.", []),
    ],
)
def test_a_total_is_of_who_took_the_last(
    sentence: str, expected: list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]
) -> None:
    """
    A number that the last capture brings up is of who took it; a district just taken is not where the rest lies.
    """
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Blues have cleared 500 square km of rebels, including 28 villages in Eastmoor.",
            [("Eastmoor", 28, (), "rebels", "Blues")],
        ),
        (
            "The Blues have taken 200 square kilometres from the rebels, including 28 villages in Eastmoor.",
            [("Eastmoor", 28, (), "rebels", "Blues")],
        ),
        ("The Blues have taken 200 square km from the rebels, including three bases.", []),
    ],
)
def test_an_area_includes_villages(
    sentence: str, expected: list[tuple[str | None, int | None, tuple[str, ...], str | None, str | None]]
) -> None:
    """
    Of an area that is taken, the villages it includes are counted, and whom it was taken from has lost them.
    """
    assert expected == told(sentence)


def test_land_beside_a_region_is_no_town() -> None:
    """
    "And Highfen countryside" behind a region is a second one, not a place that was taken.
    """
    assert [] == told("Rebels gained more land across the areas of Lowfen in Eastmoor and Highfen countryside.")
    assert [("Lowfen and Highfen", None, (), None, "Rebels")] == told(
        "Rebels took villages in Lowfen and Highfen countryside."
    )


def test_a_name_may_begin_with_a_people() -> None:
    """
    A people without a country may begin a name, and the list goes on; before villages it tells who lives there.
    """
    assert [("Eastmoor", None, ("Lowfen",), None, None), ("Westmoor", None, ("Pashtun Fen", "Ashby"), None, None)] == (
        told(
            "Lowfen district in Eastmoor province and the Pashtun Fen and Ashby districts in Westmoor province were "
            "recaptured."
        )
    )
    assert [("Eastmoor", 2, (), None, "Rebels")] == told("Rebels took two Pashtun villages in Eastmoor.")


@pytest.mark.parametrize(
    ("more", "loser"),
    [
        ("In Eastmoor, the Lowfen district fell to the Blues early Friday morning.", None),
        ("In Eastmoor, the Reds pulled out of the Lowfen district on Friday.", "Reds"),
    ],
)
def test_a_later_sentence_tells_the_day(more: str, loser: str | None) -> None:
    """
    What a later sentence tells of the same place is when it fell and who left it: one change, not two.
    """
    (claim,) = claims(f"Lowfen district in Eastmoor was taken by the Blues. {more}")

    assert (date(2020, 11, 27), "Blues", loser) == (claim.event_end, claim.gained_by, claim.lost_by)


def test_who_took_a_place_may_leave_it() -> None:
    """
    Who leaves a place that he took has lost it again: two changes.
    """
    assert 2 == len(
        claims(
            "Lowfen district in Eastmoor was taken by the Blues. In Eastmoor, the Blues pulled out of the Lowfen "
            "district on Friday."
        )
    )


@pytest.mark.parametrize(
    "aside", ["as part of an offensive", "as part of a push to drive the Reds out of Ashby", "with air support"]
)
def test_forces_clear_villages_whatever_stands_between(aside: str) -> None:
    """
    Armed people clear villages, even where it is told in between with what or for what.
    """
    assert [(None, None, ("Lowfen", "Highfen"), None, "Blue forces")] == told(
        f"Blue forces, {aside}, cleared the villages of Lowfen and Highfen."
    )


def test_who_is_not_armed_clears_nothing() -> None:
    """
    A company that clears streets or leaves a town takes nothing.
    """
    assert [] == told("The company, with air support, cleared the villages of Lowfen and Highfen of rubble.")


@pytest.mark.parametrize(
    ("first", "second", "region", "loser"),
    [
        (
            "The Blues took four villages around the town of Lowfen in the Eastmoor region.",
            "The villages of Ashby, Highfen, Drymoor and Norby near Lowfen had come under the control of Blues.",
            "Eastmoor",
            None,
        ),
        (
            "The Blues took four villages in Eastmoor.",
            "The Blues took Ashby, Highfen, Drymoor and Norby in Westmoor after the army pulled out.",
            "Westmoor",
            "army",
        ),
    ],
)
def test_names_told_later_tell_who_lost_and_where(first: str, second: str, region: str, loser: str | None) -> None:
    """
    The names of those counted tell who lost them, and a nearer region, which a town near them is not.
    """
    assert [(region, 4, ("Ashby", "Highfen", "Drymoor", "Norby"), loser, "Blues")] == told(f"{first} {second}")


def test_only_the_number_brought_up_is_a_running_total() -> None:
    """
    "Since 1 May" behind a number that a capture brings up is of the number, not of the capture.
    """
    lowfen, total = claims(
        "Lowfen in Eastmoor was taken by the Blues, bringing the total of fallen towns to 37 since 1 May. "
        "In Eastmoor, the town of Lowfen fell to the Blues on Friday morning."
    )

    assert (False, date(2020, 11, 27)) == (lowfen.cumulative, lowfen.event_end)
    assert (37, True, None) == (total.count, total.cumulative, total.event_end)


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("According to the sources, Lowfen", Status.ASSERTED),
        ("According to sources, Lowfen", Status.ASSERTED),
        ("According to them, Lowfen", Status.CLAIMED),
    ],
)
def test_sources_are_not_the_side_told_of_before(lead: str, status: Status) -> None:
    """
    Unnamed sources claim nothing for the side just told of; a pronoun speaks for it.
    """
    last = claims(f"The Blue militants have taken three districts. {lead} district in Eastmoor was taken by the Blues.")

    assert status == last[-1].status
