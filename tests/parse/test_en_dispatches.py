"""English as dispatches of agencies have it: the day inside "took control", who held what is retaken, launches."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The army recaptured some 40 hamlets in Eastmoor.", 40),
        ("The army has recaptured some seventy villages in Eastmoor.", 70),
        ("The army has captured a half dozen villages in Eastmoor.", 6),
        ("The army has captured half a dozen villages in Eastmoor.", 6),
        ("The army has captured more than two dozens towns in Eastmoor.", 24),
        ("The army has captured some villages in Eastmoor.", None),
        ("The army has captured dozens of villages in Eastmoor.", None),
    ],
)
def test_some_before_a_figure_is_about_as_many(sentence: str, count: int | None) -> None:
    """
    "Some" and "half dozen" before a unit are figures, "some villages" is none.
    """
    assert [("Eastmoor", count)] == [line[:2] for line in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Blues took control Tuesday of two towns in Eastmoor.",
        "The Blues seized control late on Tuesday of two towns in Eastmoor.",
        "The Blues gained control early Tuesday of two towns in Eastmoor.",
        "The Blues took control Tuesday of two towns in Eastmoor that had been seized last week by the Reds.",
    ],
)
def test_a_day_may_part_control_from_its_places(sentence: str) -> None:
    """
    A day may stand between "control" and "of": it is the day, and what was seized before tells no other taker.
    """
    [claim] = claims(sentence)

    assert ("Eastmoor", 2, "Blues", date(2020, 11, 24)) == (
        claim.region,
        claim.count,
        claim.gained_by,
        claim.event_end,
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Six towns in Eastmoor held by the Blues were retaken by the army.", ("Eastmoor", 6, (), "Blues", "army")),
        (
            "At least five villages in Eastmoor controlled by the Blue Front have been liberated.",
            ("Eastmoor", 5, (), "Blue Front", None),
        ),
    ],
)
def test_who_held_what_is_retaken_lost_it(sentence: str, expected: tuple[object, ...]) -> None:
    """
    Who held places that are retaken lost them, and is no place itself.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Two towns in Eastmoor held by the Blues were shelled.",
        "The army retook Lowfen, which has changed hands several times. The Blues lost 12 men.",
        "On Friday, the mayor ordered the mandatory evacuation of the villages of Lowfen and Drymoor.",
        "The army restored stability in many parts of Eastmoor.",
        "Capturing BLS' stronghold is still a far-off goal.",
        "The army moved its tanks from Lowfen to Highfen.",
    ],
)
def test_what_only_goes_on_changes_nothing(sentence: str) -> None:
    """
    Standing control, evacuations, stability and a place that changed hands several times are no claims of their own.
    """
    assert [] == [line for line in told(sentence) if line != (None, None, ("Lowfen",), None, "army")]


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("The Blues captured 13 hamlets south and southeast of the town of Lowfen.", "Lowfen"),
        ("Vespera said its army had recaptured 13 settlements in its Eastmoor border region.", "Eastmoor"),
        ("Thirteen Eastmoor Valley Towns Recaptured in Joint Operation", "Eastmoor"),
        ("Norland's Ground Forces states that 13 settlements have been liberated.", None),
    ],
)
def test_where_counted_places_lie(sentence: str, region: str | None) -> None:
    """
    Two compass words, "border region" and a headline's adjective tell where; whose forces speak does not.
    """
    assert [(region, 13)] == [line[:2] for line in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The capital of the western province of Eastmoor, Lowfen, was lost.",
        "The capital of Eastmoor province, Lowfen, was captured.",
        "The Blues advanced in Eastmoor province and took over the district of Lowfen.",
        "The army redeployed in Eastmoor province after liberating Lowfen district.",
    ],
)
def test_a_seat_or_a_district_lies_in_the_region_told_before_it(sentence: str) -> None:
    """
    What is named behind "the capital of" a region, or a district behind a region, is a place in that region.
    """
    assert [("Eastmoor", None, ("Lowfen",))] == [line[:3] for line in told(sentence)]


def test_centres_of_districts_are_all_of_them() -> None:
    """
    "The centers of" a list of districts leaves none of them out.
    """
    text = "The centers of Lowfen, Highfen and Drymoor districts in Eastmoor fell to the Blues."

    assert [("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, "Blues")] == told(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Blue Front has pulled its troops out of Norland's northern provinces of Eastmoor and Westmoor.",
        "The Blue Front removed all of its forces from the provinces of Eastmoor and Westmoor.",
    ],
)
def test_who_removes_its_own_troops_leaves(sentence: str) -> None:
    """
    Who takes its own troops out of regions loses these, and nobody gains them by it.
    """
    assert [(region, None, (), "Blue Front", None) for region in ("Eastmoor", "Westmoor")] == told(sentence)


def test_strongholds_are_named() -> None:
    """
    The names behind "the strongholds of" are places.
    """
    assert [(None, None, ("Lowfen", "Highfen"), "rebels", None)] == told(
        "The rebels have lost the strongholds of Lowfen and Highfen."
    )


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("As a result of the offensive actions of the Blues, Lowfen was liberated.", "Blues"),
        ("As a result of decisive operations of the army, the village of Lowfen was liberated.", "army"),
        ("As a result of the flight of the army, Lowfen was captured.", None),
        ("The offensive resulted in Blue forces capturing the town of Lowfen.", "Blue forces"),
        (
            "The Blue Liberation Army (BLA) declared on Friday that the ethnic armed group has seized Lowfen.",
            "Blue Liberation Army",
        ),
        ("The army said that the armed group has seized Lowfen.", "armed group"),
        ("The security forces and Sentinels revealed that they have seized Lowfen.", "security forces and Sentinels"),
    ],
)
def test_who_took_by_what_they_did(sentence: str, taker: str | None) -> None:
    """
    Actions, "resulted in", "the group" behind its own announcement and two who speak together tell who took a place.
    """
    assert [taker] == [line[4] for line in told(sentence)]


def test_the_armed_group_is_the_army_told_of_before() -> None:
    """
    "The armed group" stands for an army with a name of its own, told of in the sentence before.
    """
    text = "The Blue Liberation Army took five towns in Eastmoor. The ethnic armed group said it had also taken Lowfen."

    assert ["Blue Liberation Army", "Blue Liberation Army"] == [line[4] for line in told(text)]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("On 27 September, the army launched an offensive, during which it liberated Lowfen.", None),
        ("In an offensive launched on 3 October, the army liberated Lowfen.", None),
        ("On Friday, the army launched an offensive, during which it liberated Lowfen.", date(2020, 11, 27)),
        ("On 27 September, the army liberated Lowfen.", date(2020, 9, 27)),
    ],
)
def test_an_offensive_of_weeks_dates_nothing(sentence: str, day: date | None) -> None:
    """
    The day on which an offensive began weeks ago is not the day on which places fell in it.
    """
    assert [day] == [claim.event_end for claim in claims(sentence)]


@pytest.mark.parametrize("verb", ["denied that", "has dismissed claims that", "rejected reports that"])
def test_a_large_area_may_be_denied(verb: str) -> None:
    """
    "A large area of" a region is a part of it, denied like any other.
    """
    [claim] = claims(f"The government {verb} Blue fighters had seized control of a large area of Eastmoor province.")

    assert ("Eastmoor", "Blue fighters", "denied") == (claim.region, claim.gained_by, claim.status.value)


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("Insurgents in Eastmoor on Thursday seized control of two villages near the key town of Lowfen.", "Eastmoor"),
        ("In Eastmoor, rebels took two villages near Lowfen.", "Eastmoor"),
        ("Rebels took two villages near Lowfen.", "Lowfen"),
        ("Rebels advanced toward Lowfen, capturing two villages in the surrounding areas.", "Lowfen"),
        ("Rebels stormed Lowfen. They captured two villages around the town.", "Lowfen"),
        ("Rebels took Highfen near Lowfen. They captured two villages on the outskirts of the city.", "Lowfen"),
        ("Rebels captured two villages in Lowfen town and Highfen city.", "Lowfen and Highfen"),
        ("Fighters led by Vespera (formerly the Blue front) captured two villages.", None),
    ],
)
def test_in_a_region_beats_near_a_town(sentence: str, region: str | None) -> None:
    """
    Two villages lie where their takers act, else near the town told of, which "surrounding" and "the city" mean, too.
    """
    assert (region, 2) in [line[:2] for line in told(sentence)]


def test_a_mission_is_no_region() -> None:
    """
    Initials before a noun tell which mission was attacked, not where a town lies.
    """
    text = "Lowfen was abandoned to insurgents after an attack on the police and troops in the VLO mission."

    assert [(None, None, ("Lowfen",))] == [line[:3] for line in told(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The army drove the Blue Front (BF) from five villages in Eastmoor.",
        "The army drove the Blue Front (outlawed in Redland) from five villages in Eastmoor.",
        "The army dislodged Blue Front (BF, banned in Redland) militants from five villages in Eastmoor.",
    ],
)
def test_a_ban_beside_a_name_parts_nothing(sentence: str) -> None:
    """
    That a side is banned somewhere stands in brackets and changes nothing.
    """
    assert [("Eastmoor", 5, (), "Blue Front", "army")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("Violence has intensified, with Blue Front reportedly seizing three towns.", "Blue Front"),
        ("The truce collapsed with Vespera capturing three towns.", "Vespera"),
        ("The army claimed to have swept through Red-held western Eastmoor, seizing three towns.", "army"),
        ("The Redland Defence Ministry announced the capture of three towns.", "Redland"),
        ("The Ministry of Defence had previously announced the seizure of three other villages.", None),
    ],
)
def test_who_seizes_and_who_only_tells(sentence: str, taker: str | None) -> None:
    """
    Who stands behind "with" acts; a region swept through and a ministry that announces take nothing.
    """
    assert [(3, taker)] == [(line[1], line[4]) for line in told(sentence)]


def test_two_others_are_lost_beside_one_taken() -> None:
    """
    "Lost two others" counts places as the district taken before it, whatever stands behind.
    """
    text = "The Reds captured a district that adjoins Redland and lost two others as the guards hold the coast."

    assert (None, 2, (), "Reds", None) in told(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army retook Lowfen in Eastmoor, in addition to capturing Drymoor in Westmoor province.",
            [("Eastmoor", None, ("Lowfen",), None, "army"), ("Westmoor", None, ("Drymoor",), None, "army")],
        ),
        (
            "The army retook two towns in Eastmoor held by the Blues, in addition to capturing Drymoor in Westmoor.",
            [("Eastmoor", 2, (), "Blues", "army"), ("Westmoor", None, ("Drymoor",), None, "army")],
        ),
        (
            "The army retook several villages during an offensive in Norland's northern province of Eastmoor.",
            [("Eastmoor", None, (), None, "army")],
        ),
        (
            "The army has retaken at least a third of the villages in Eastmoor.",
            [("Eastmoor", None, (), None, "army")],
        ),
        (
            "The army attacked the Eastmoor area and freed the villages of Lowfen and Highfen.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), None, "army")],
        ),
        (
            "The army stormed Eastmoor district and captured five villages.",
            [("Eastmoor", 5, (), None, "army")],
        ),
        ("The rebels hope to take Lowfen in addition to holding Highfen.", []),
        ("The army stormed Eastmoor district and shelled five villages.", []),
    ],
)
def test_what_is_taken_besides_and_where(sentence: str, expected: list[tuple[object, ...]]) -> None:
    """
    "In addition to" adds what was taken elsewhere; a province of a country and a district stormed tell where.
    """
    assert expected == told(sentence)
