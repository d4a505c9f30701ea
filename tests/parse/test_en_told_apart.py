"""English: figures and names that stand beside each other and belong apart: regions of a list, sources, datelines."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Status
from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army has retaken a total of seven districts in Lowfen, Eastmoor, and Highyab provinces.",
            [("Lowfen, Eastmoor, and Highyab", 7, (), None, "army")],
        ),
        (
            "Rebels took six villages in Lowfen and Vorkian districts.",
            [("Lowfen and Vorkian", 6, (), None, "Rebels")],
        ),
        (
            "Rebels took six villages in the Lowfen, Eastmoor and Vorkian regions.",
            [("Lowfen, Eastmoor and Vorkian", 6, (), None, "Rebels")],
        ),
        (
            "Rebels took Lowfen, Highfen and Vorkian districts.",
            [(name, None, (), None, "Rebels") for name in ("Lowfen", "Highfen", "Vorkian")],
        ),
        ("Rebels took six Arab villages in Lowfen.", [("Lowfen", 6, (), None, "Rebels")]),
        ("The Mardab region was handed over to the rebels.", [("Mardab", None, (), None, "rebels")]),
    ],
)
def test_a_name_that_ends_a_list_of_regions_is_one_of_them(sentence, expected):
    """
    A region whose name ends like a people's ("-ian", "-ab") is a region where others stand before it.
    """
    assert expected == told(sentence)


BY_REGION = [
    ("Eastmoor", None, ("Lowfen", "Highfen")),
    ("Westmoor", None, ("Drymoor", "Ashby")),
    ("Northmoor", None, ("Oakmere", "Elmford", "Stonely")),
]


@pytest.mark.parametrize(
    ("counted", "listed"),
    [
        (
            "The president said on Monday that the army freed 23 more villages.",
            "Among the towns that were freed are Lowfen, Highfen villages of Eastmoor province; Drymoor, Ashby"
            " villages of Westmoor; Oakmere, Elmford and Stonely villages of Northmoor province, he said.",
        ),
        (
            "The army said on Monday it took ten villages.",
            "Among those captured are Lowfen and Highfen in Eastmoor; Drymoor and Ashby in Westmoor; Oakmere,"
            " Elmford and Stonely in Northmoor.",
        ),
        (
            "The army said on Monday that it won back nine districts.",
            "The districts regained from the rebels, according to the general, are namely Lowfen and Highfen districts"
            " of Eastmoor; Drymoor and Ashby districts of Westmoor; Oakmere, Elmford, and Stonely districts in"
            " Northmoor province.",
        ),
    ],
)
def test_a_list_region_by_region_belongs_to_no_single_figure(counted, listed):
    """
    The figure keeps its own region, each part of the list has its own, and the day of the figure is theirs.
    """
    total, *parts = claims(f"{counted} {listed}")

    assert (None, ()) == (total.region, total.localities)
    assert BY_REGION == [(c.region, c.count, tuple(place.name for place in c.localities)) for c in parts]
    assert {(date(2020, 11, 23), Status.CLAIMED)} == {(c.event_end, c.status) for c in (total, *parts)}


def test_a_list_of_what_others_took_has_another_day():
    """
    The villages that another side captured are none of those told of before.
    """
    text = "The army took Lowfen on Monday. The villages captured by the rebels are Highfen and Drymoor."

    assert [date(2020, 11, 23), None] == [claim.event_end for claim in claims(text)]


def test_names_of_one_region_still_are_those_counted():
    """
    A list of one region stays with the figure that it names some of.
    """
    text = "The army retook 12 villages on Friday. Among them are Lowfen and Highfen in Eastmoor district."

    assert [("Eastmoor", 12, ("Lowfen", "Highfen"), None, "army")] == told(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army has freed five towns since it launched its operation in the Eastmoor region on 27 September.",
            (None, 5, (), None, "army"),
        ),
        (
            "The army has freed two cities and 230 villages as well as a few hills from the rebels since it launched an"
            " offensive in Eastmoor.",
            (None, 232, (), "rebels", "army"),
        ),
        (
            "The rebels have taken 12 villages in Westmoor since they began their campaign in Eastmoor.",
            ("Westmoor", 12, (), None, "rebels"),
        ),
        ("The rebels have taken 12 villages since Monday in Eastmoor.", ("Eastmoor", 12, (), None, "rebels")),
        (
            "The rebels have taken 12 villages since the start of the offensive in Eastmoor.",
            ("Eastmoor", 12, (), None, "rebels"),
        ),
    ],
)
def test_where_somebody_began_is_not_where_all_was_taken(sentence, expected):
    """
    A clause of its own that tells since when has its place to itself.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The army took Lowfen, a spokesman told reporters.", (None, None, ("Lowfen",), None, "army")),
        ("Rebels seized Lowfen, a police spokesman said on Monday.", (None, None, ("Lowfen",), None, "Rebels")),
        ("Rebels seized Lowfen, a spokesman for the army said.", (None, None, ("Lowfen",), None, "Rebels")),
    ],
)
def test_what_is_taken_is_nobody_who_speaks(sentence, expected):
    """
    A name right behind the verb is what was taken, though somebody in office speaks next.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("speaker", "taker"),
    [
        ("a spokesman told the ABC news agency", None),
        ("a spokesman for the defence ministry told ABC", None),
        ("the president of Vespera told the ABC network", "Vespera"),
        ("a rebel commander told ABC", "rebel"),
        ("a spokesman for the rebels told the ABC news agency", "rebels"),
        ("said a BLF commander", "BLF"),
    ],
)
def test_who_is_told_has_taken_nothing(speaker, taker):
    """
    "We" are those who speak, not the agency that hears it.
    """
    assert [(None, 6, (), None, taker)] == told(f'"We have freed six villages," {speaker}.')


def test_a_quotation_says_again_what_was_said_before_it():
    """
    "We have freed six villages", told to an agency, are the six told of before, and the parts are the same side's.
    """
    text = (
        "Vespera said on Sunday that its army has freed six villages which were under Norland control until now.\n"
        '"We have freed six villages - four in Eastmoor district and two in Westmoor district," a spokesman of its'
        " defence ministry told the ABC news agency."
    )
    found = claims(text)

    assert [(None, 6), ("Eastmoor", 4), ("Westmoor", 2)] == [(c.region, c.count) for c in found]
    assert {("Vespera", date(2020, 11, 22), False)} == {(c.gained_by, c.event_end, c.cumulative) for c in found}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Vespera said that Vesperan troops had retaken two villages.", Status.CLAIMED),
        ("Armenia said that the army had retaken Lowfen.", Status.CLAIMED),
        ("Armenia said on Monday that rebel forces had taken 18 villages in Eastmoor.", Status.CLAIMED),
        ("Armenia said that Redland troops had taken two villages from Vesperan forces.", Status.ASSERTED),
        ("Reuters said that rebel forces had taken 18 villages in Eastmoor.", Status.ASSERTED),
        ("A resident said that rebel forces had taken two villages.", Status.ASSERTED),
    ],
)
def test_what_a_country_says_of_its_own_war_is_claimed(sentence, status):
    """
    A country is a party to what it tells of the army or of who took its villages, unless both sides are others.
    """
    assert [status] == [claim.status for claim in claims(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Blue forces have taken 3 more towns since yesterday. - ABDC", (None, 3, (), None, "Blue forces")),
        ("The rebels have taken two villages in Eastmoor - BLF", ("Eastmoor", 2, (), None, "rebels")),
        ("Army takes 3 more towns \u2013 MoD", (None, 3, (), None, "Army")),
        (
            "The rebels have taken three towns - Lowfen, Highfen and Drymoor.",
            (None, 3, ("Lowfen", "Highfen", "Drymoor"), None, "rebels"),
        ),
    ],
)
def test_initials_behind_a_dash_tell_who_says_so(text, expected):
    """
    Who is named behind the dash that ends a headline is its source, no place among those counted.
    """
    assert [expected] == told(text)


@pytest.mark.parametrize("where", ["OUTSIDE LOWFEN, NORLAND", "NEAR LOWFEN", "IN LOWFEN, Norland (ABC)", "LOWFEN"])
def test_where_a_report_was_written_is_no_region(where):
    """
    A dateline in capitals tells where the reporter is, not where the villages lie, nor who speaks.
    """
    assert [(None, 2, (), None, "Redland forces")] == told(f"{where} - Redland forces took two villages on Saturday.")
    (claim,) = claims(f"{where} - Armenia said that rebel forces had taken 18 villages.")
    assert (Status.CLAIMED, "Armenia") == (claim.status, claim.attributed_to)


def test_a_place_that_begins_a_sentence_still_is_where_it_was():
    """
    Without a dash, or in small letters, it is no dateline.
    """
    assert [("Lowfen", 2, (), None, "Redland forces")] == told("Near Lowfen, Redland forces took two villages.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Rebels took the town of Lowfen, one of the last government strongholds in Eastmoor, on Saturday.",
            ("Eastmoor", None, ("Lowfen",), None, "Rebels"),
        ),
        (
            "Redland forces took Lowfen, one of the last separatist bastions in rebel Eastmoor, on Saturday.",
            ("Eastmoor", None, ("Lowfen",), None, "Redland forces"),
        ),
        (
            "The army captured Lowfen, one of three key cities of the Eastmoor region.",
            ("Eastmoor", None, ("Lowfen",), None, "army"),
        ),
        (
            "The army captured Lowfen, one of the last strongholds of the BLF.",
            (None, None, ("Lowfen",), None, "army"),
        ),
        (
            "Rebels took Lowfen and Highfen, two of the last army bases in Eastmoor.",
            ("Eastmoor", None, ("Lowfen", "Highfen"), None, "Rebels"),
        ),
    ],
)
def test_one_of_several_in_a_region_lies_there(sentence, expected):
    """
    Of which strongholds, towns or bases a place is one tells its region, not whose they are.
    """
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Vespera's troops took 10 villages last week, spread over the Lowfen, Eastmoor and Westmoor regions.",
            [("Lowfen, Eastmoor and Westmoor", 10, (), None, "Vespera")],
        ),
        (
            "The army has taken 10 villages, scattered across Eastmoor province.",
            [("Eastmoor", 10, (), None, "army")],
        ),
        ("The rebels took 12 villages spread over three provinces.", [(None, 12, (), None, "rebels")]),
        ("The army has spread its control over Lowfen.", [(None, None, ("Lowfen",), None, "army")]),
    ],
)
def test_places_spread_over_regions_lie_in_them(sentence, expected):
    """
    "Spread over" tells where places lie; of control it tells who has taken them.
    """
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army retook 5 villages in Eastmoor district: Lowfen, Highfen (located in the Ashby settlement"
            " hromada), Drymoor, Oakmere, and Elmford (located in the Stonely hromada).",
            [("Eastmoor", 5, ("Lowfen", "Highfen", "Drymoor", "Oakmere", "Elmford"), None, "army")],
        ),
        (
            "The army retook three villages: Lowfen (in the Ashby hromada), Highfen and Drymoor (in the Stonely"
            " hromada).",
            [
                (None, 3, (), None, "army"),
                ("Ashby", None, ("Lowfen",), None, "army"),
                ("Stonely", None, ("Highfen", "Drymoor"), None, "army"),
            ],
        ),
        (
            "The army retook four villages: Lowfen, Highfen, Drymoor, in Eastmoor Oblast, and Ashby in Westmoor"
            " Oblast.",
            [
                (None, 4, (), None, "army"),
                ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, "army"),
                ("Westmoor", None, ("Ashby",), None, "army"),
            ],
        ),
        (
            "The army retook three villages: Lowfen, Highfen, in Eastmoor; and Ashby, in Westmoor.",
            [
                (None, 3, (), None, "army"),
                ("Eastmoor", None, ("Lowfen", "Highfen"), None, "army"),
                ("Westmoor", None, ("Ashby",), None, "army"),
            ],
        ),
    ],
)
def test_a_list_with_brackets_and_commas_keeps_its_names_and_regions(sentence, expected):
    """
    A bracket inside a list of one region ends no list, and a comma before "in" parts no names from it.
    """
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Blue army cleared Redland troops in over 20 villages, most noticeably in Lowfen and Highfen.",
            [(None, 20, ("Lowfen", "Highfen"), "Redland troops", "Blue army")],
        ),
        (
            "The army took over 20 settlements, most notably Lowfen and Highfen.",
            [(None, 20, ("Lowfen", "Highfen"), None, "army")],
        ),
        ("The army cleared rebels in 12 villages of Eastmoor.", [("Eastmoor", 12, (), "rebels", "army")]),
        ("The army took 20 villages, notably in Eastmoor district.", [("Eastmoor", 20, (), None, "army")]),
        ("The army cleared mines in 12 villages of Eastmoor.", []),
        ("The army cleared rebels in several raids.", []),
    ],
)
def test_whom_an_army_clears_in_settlements_it_drives_from_them(sentence, expected):
    """
    "Cleared troops in 20 settlements, most noticeably in" names some of the settlements; mines hold none.
    """
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "BLF brigades took the Oakfen Plateau, which holds 40 square miles of land and seven villages.",
            [("Oakfen", 7, (), None, "BLF")],
        ),
        ("The army took the Oakfen plateau, home to seven villages.", [("Oakfen", 7, (), None, "army")]),
        ("The army took Lowfen, which has seven mosques.", [(None, None, ("Lowfen",), None, "army")]),
    ],
)
def test_what_lies_on_a_plateau_is_taken_with_it(sentence, expected):
    """
    The villages that a stretch of land holds are those taken there.
    """
    assert expected == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lowfen was captured together with two neighbouring villages.",
        "All of Lowfen was captured on Monday, along with two other villages, and 124 prisoners were freed.",
    ],
)
def test_what_is_captured_together_with_others(sentence):
    """
    Behind a passive, "together with" tells what else was taken.
    """
    assert [(None, None, ("Lowfen",), None, None), (None, 2, (), None, None)] == told(sentence)


@pytest.mark.parametrize(
    "attack",
    [
        "Rebels launched weekend attacks on Lowfen, Highfen and Ashby, which Redland claimed to have taken in June.",
        "Rebels stormed Lowfen, Highfen and Ashby.",
    ],
)
@pytest.mark.parametrize("won", ["won back control of", "won back", "claimed to have won back control over"])
def test_all_three_won_back_are_those_attacked(attack, won):
    """
    Whatever verb tells it, "all three" counts the towns that the sentence before names.
    """
    sentence = f"Redland said it {won} all three on Wednesday." if won[0] == "w" else f"Redland {won} all three."

    assert [(None, 3, ("Lowfen", "Highfen", "Ashby"), None, "Redland")] == told(f"{attack} {sentence}")


def test_a_part_beside_a_figure_told_before_is_of_the_same_side():
    """
    Whoever "they" are, who took the 88 villages told again took the 551 beside them.
    """
    text = (
        "Armenia said on Friday the army has won back 88 villages in the Eastmoor region. A deputy minister spoke"
        " of the operation. He said they have retaken 88 villages in Eastmoor and 551 in the Westmoor region."
    )

    assert [("Eastmoor", 88, (), None, "army"), ("Westmoor", 551, (), None, "army")] == told(text)
    assert {Status.CLAIMED} == {claim.status for claim in claims(text)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Vesperan forces have regained 5 villages which had previously fallen to the Blues in Lowfen"
            " and Eastmoor since Thursday, 5 November.",
            [("Lowfen and Eastmoor", 5, (), "Blues", "Vesperan forces")],
        ),
        (
            "The army has retaken five villages which had fallen to the rebels since Monday.",
            [(None, 5, (), "rebels", "army")],
        ),
        (
            "The army has retaken five villages which had fallen to the rebels on Monday.",
            [(None, 5, (), None, "army"), (None, 5, (), None, "rebels")],
        ),
    ],
)
def test_since_when_places_are_won_back_is_no_day_of_their_loss(sentence, expected):
    """
    "Since Thursday" is of who retakes; a day of its own tells of another change.
    """
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("Last Saturday", date(2020, 11, 21)),
        ("On Saturday", date(2020, 11, 28)),
        ("Last Friday", date(2020, 11, 27)),
    ],
)
def test_last_saturday_is_not_today(day, expected):
    """
    In a report of a Saturday, "last Saturday" is a week ago.
    """
    assert [expected] == [claim.event_end for claim in claims(f"{day}, the army took Lowfen.")]


def test_who_goes_on_tells_it_on_the_same_day():
    """
    What "he" adds in a quotation is announced on the day of what he announced before.
    """
    text = (
        "President Ivan Drymoor claimed on Friday that his forces have taken 13 villages in the Eastmoor region."
        ' Drymoor wrote: "The valiant army freed the village of Lowfen in the Westmoor district."\n'
        '"We have also freed the hamlets of Ashby and Corlon in the Northmoor district," he went on.\n'
        'He added: "The villages of Oakmere and Elmford in the Southmoor district were freed."'
    )

    assert [date(2020, 11, 27)] * 4 == [claim.event_end for claim in claims(text)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "Vespera retook all of Eastmoor Oblast, with media claiming that its troops had entered Lowfen.",
            Status.ASSERTED,
        ),
        ("The army retook Lowfen, with rebels claiming to have killed 20 soldiers.", Status.ASSERTED),
        ("The army claimed to have retaken Lowfen, with rebels denying it.", Status.CLAIMED),
    ],
)
def test_what_others_claim_besides_is_theirs(sentence, status):
    """
    A clause with somebody else who claims something else leaves the change told plainly.
    """
    assert status in {claim.status for claim in claims(sentence)}


def test_the_last_24_hours_are_those_of_the_heading():
    """
    Below a day, "in the past 24 hours" is no other day, which the text would have gone on to.
    """
    text = (
        "November 20\nEastmoor District: In the past 24 hours jets flew 37 strikes against rebels. The ministry noted"
        " that gunmen took three villages, Lowfen, Highfen, and Drymoor."
    )

    assert [date(2020, 11, 20)] == [claim.event_end for claim in claims(text)]


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("A Blue commander told Vespera Radio his men had captured two towns.", "men"),
        ("A commander told Vespera Radio that rebels had captured two towns.", "rebels"),
        ("A commander told the Eastmoor News rebels had captured two towns.", "rebels"),
    ],
)
def test_who_is_told_of_it_does_not_act(sentence, taker):
    """
    A radio that hears of it has no men.
    """
    assert [(None, 2, (), None, taker)] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Troops freed three towns (Lowfen, Highfen and Drymoor) in Eastmoor and two (Ashby, Oakmere) in Westmoor.",
            [
                ("Eastmoor", 3, ("Lowfen", "Highfen", "Drymoor"), None, "Troops"),
                ("Westmoor", 2, ("Ashby", "Oakmere"), None, "Troops"),
            ],
        ),
        (
            "The towns of Lowfen, one of the largest in Eastmoor, and Highfen fell to rebels.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels"), (None, None, ("Highfen",), None, "rebels")],
        ),
    ],
)
def test_what_stands_between_names_parts_them_from_nothing(sentence, expected):
    """
    Names in brackets behind a bare figure are its own; a list goes on behind what is told of its first name.
    """
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Those recaptured include Lowfen and Highfen districts in Eastmoor province, and Drymoor in Westmoor.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), None, None), ("Westmoor", None, ("Drymoor",), None, None)],
        ),
        ("Those captured include Lowfen and Highfen villages.", [(None, None, ("Lowfen", "Highfen"), None, None)]),
        ("Those captured include Ivan Drymoor and Jan Ashby.", []),
        ("Those killed include two villagers of Lowfen.", []),
    ],
)
def test_those_taken_are_places_where_they_are_called_so(sentence, expected):
    """
    "Those captured include" names districts or villages, else perhaps people.
    """
    assert expected == told(sentence)
