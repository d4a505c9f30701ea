"""English as monitors and agencies write it: long lists in brackets, running numbers, praise, with invented names."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

WEDNESDAY = date(2031, 5, 14)
TOLD = (Status.ASSERTED, Status.CLAIMED)


def claims(text: str) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=WEDNESDAY, language="en")))


def told(text: str) -> list[tuple[str | None, int | None, str]]:
    """Return region, figure and names of each claim of what has happened."""
    return [
        (c.region, c.count, ", ".join(place.name for place in c.localities)) for c in claims(text) if c.status in TOLD
    ]


def takers(text: str) -> list[str | None]:
    """Return who gained, claim by claim."""
    return [c.gained_by for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Drymoor, Lowfen and Highfen were among the chief areas retaken on Saturday by the Blues.",
            [(None, None, "Drymoor, Lowfen, Highfen")],
        ),
        (
            "The villages of Lowfen and Highfen were among the settlements that were captured on Monday by the rebels.",
            [(None, None, "Lowfen, Highfen")],
        ),
        ("Lowfen is one of the villages that the army retook on Monday.", [(None, None, "Lowfen")]),
        (
            "Lowfen and Highfen are among five villages the army captured on Friday in Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen")],
        ),
        (
            "Lowfen was one of the towns captured by the rebels in Eastmoor province.",
            [("Eastmoor", None, "Lowfen")],
        ),
        ("Lowfen was among the towns shelled on Monday.", []),
        ("Lowfen was among the towns that have not been captured.", []),
        ("Ivan Doe was among the soldiers captured by the rebels.", []),
    ],
)
def test_what_is_told_of_those_that_a_place_is_among_is_told_of_it(text, expected):
    """A place that was "among the towns captured" was captured."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army took the villages (Lowfen, Highfen and Drymoor) in Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "He praised the liberation of the directorates (Lowfen - Highfen - Drymoor) west of Eastmoor governorate.",
            [("Eastmoor", None, "Lowfen, Highfen, Drymoor")],
        ),
        ("The rebels seized the districts (Lowfen, Highfen).", [(None, None, "Lowfen, Highfen")]),
        (
            "The army captured 3 villages (Lowfen - Highfen - Drymoor) in the countryside of Eastmoor.",
            [("Eastmoor", 3, "Lowfen, Highfen, Drymoor")],
        ),
        ("The army shelled the villages (Lowfen, Highfen and Drymoor).", []),
        ("The army took the roads (Lowfen - Highfen).", []),
    ],
)
def test_places_in_brackets_behind_their_units_are_those_units(text, expected):
    """Brackets behind "the villages" hold their names, whether commas or dashes part them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Norland, 2,340 villages have been deoccupied so far, the ministry said.", [("Norland", 2340, "")]),
        ("The de-occupation of Lowfen was announced on Monday.", [(None, None, "Lowfen")]),
        ("In Norland, 2,340 villages have been demined so far, the ministry said.", []),
    ],
)
def test_a_place_is_deoccupied(text, expected):
    """To "deoccupy" is to liberate."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister congratulated all citizens on Monday for the recapturing of Lowfen and Highfen by defeating "
            "the rebels.",
            [(None, None, "Lowfen, Highfen")],
        ),
        ("The governor praised the army for the liberation of Lowfen.", [(None, None, "Lowfen")]),
        (
            "He thanked the troops for liberating the villages of Lowfen and Highfen in Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen")],
        ),
        ("The king saluted the forces for taking back six villages in Eastmoor.", [("Eastmoor", 6, "")]),
        ("He thanked the allies for their help in the battle for the capture of Lowfen.", []),
        ("He praised the army for its plans for the capture of Lowfen.", []),
        ("He praised the army for the capture of two commanders.", []),
        ("He asked for the liberation of Lowfen.", []),
        ("The rebels prepared for the capture of Lowfen.", []),
    ],
)
def test_what_somebody_is_praised_for_is_done(text, expected):
    """Praise and thanks are for what has happened, unlike what somebody asks or prepares for."""
    assert told(text) == expected


def test_who_is_defeated_takes_nothing():
    """ "By defeating the rebels" says how, not by whom."""
    assert takers("Lowfen and Highfen were recaptured on Monday by defeating the rebels.") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels raised the number of areas they imposed control over, to 4 areas (Um Lowfen, Al-Highfen, Tal "
            "al-Drymoor and Mazra'aat Al Ashby).",
            [(None, 4, "Um Lowfen, Al-Highfen, Tal al-Drymoor, Mazra'aat Al Ashby")],
        ),
        (
            "The army took Lowfen in Eastmoor, raising the number of villages it has captured there to 3 villages: "
            "Lowfen, Highfen and Drymoor.",
            [("Eastmoor", None, "Lowfen"), ("Eastmoor", 3, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "The army was able to control Drymoor village in Eastmoor, and the number of hamlets that have been "
            "controlled by the army since Monday night increased to 4, they are Drymoor, al-Highfen, Ashby and Lowfen.",
            [("Eastmoor", None, "Drymoor"), ("Eastmoor", 4, "Drymoor, al-Highfen, Ashby, Lowfen")],
        ),
        (
            "The rebels took two villages, and with them the number of villages the rebels captured in Eastmoor rose "
            "to 14 villages.",
            [(None, 2, ""), ("Eastmoor", 14, "")],
        ),
        ("The army shelled Lowfen, raising the number of villages hit to 5 villages: Lowfen and Highfen.", []),
        ("The number of villages controlled by the army is 15.", []),
    ],
)
def test_a_number_that_is_reached_may_say_again_what_it_counts(text, expected):
    """ "Raising the number of villages to 4 villages" counts them, with their names behind it."""
    assert told(text) == expected


def test_who_raised_a_number_took_what_it_counts():
    """ "They" of "the areas they took" are who raised their number."""
    text = "The rebels raised the number of areas they imposed control over, to 2 areas (Lowfen and Highfen)."
    assert takers(text) == ["rebels"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said the Lowfen, Highfen, Upper Drymoor villages of the Eastmoor region, and Ashby and Little "
            "Ashby villages of Westmoor region, which had been occupied by the Redland army since the truce, were "
            "today under the control of Norland soldiers.",
            [("Eastmoor", None, "Lowfen, Highfen, Upper Drymoor"), ("Westmoor", None, "Ashby, Little Ashby")],
        ),
        (
            "On Friday soldiers captured four villages previously controlled by militant group al-Ashby in the "
            "northern Eastmoor State.",
            [("Eastmoor", 4, "")],
        ),
        (
            "The army retook three villages formerly held by the rebel group Blue Dawn in Eastmoor district.",
            [("Eastmoor", 3, "")],
        ),
        ("Lowfen village, which is still held by the rebels, was shelled.", []),
    ],
)
def test_who_held_a_place_before_stands_between_it_and_what_is_told(text, expected):
    """Who had held a place, by noun and name, hides neither its verb nor its region."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norland troops have been pushing into the Eastmoor and Westmoor provinces since early May, and have captured "
        "about 70 villages from armed bands, including the Ashby linked Lowfen Council.",
        "Norland troops moved into Eastmoor and Westmoor provinces on Monday and captured 70 villages.",
    ],
)
def test_the_regions_that_forces_push_into_are_where_they_take_villages(text):
    """Who pushes into two provinces acts, and both are the region; who is linked to whom is no village."""
    assert told(text) == [("Eastmoor and Westmoor", 70, "")]
    assert takers(text) == ["Norland troops"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An analyst said the Redland surrender of Lowfen is overdue.", []),
        ("The fall of Lowfen is only a matter of time.", []),
        ("The army's capture of Lowfen is imminent, officials said.", []),
        ("The army's capture of Lowfen is a heavy blow.", [(None, None, "Lowfen")]),
        ("Medals go to all sappers who took part in the liberation of Lowfen district.", []),
        ("He participated in the capture of Lowfen and Highfen.", []),
        ("The rebels took part in the capture of Lowfen on Monday.", [(None, None, "Lowfen")]),
    ],
)
def test_what_is_awaited_or_only_named_is_no_change(text, expected):
    """A fall that is imminent has not happened, and whoever took part in one only names it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The villages of Lowfen-1, Highfen and Port-Drymoor were captured.",
            [(None, None, "Lowfen-1, Highfen, Port-Drymoor")],
        ),
        ("The army took Lowfen-1 and Lowfen-2.", [(None, None, "Lowfen-1, Lowfen-2")]),
        ("These villages were captured: Eastmoor-5, Westmoor-3.", [("Eastmoor", 5, ""), ("Westmoor", 3, "")]),
    ],
)
def test_a_number_that_a_hyphen_ties_to_a_name_is_of_the_name(text, expected):
    """ "Lowfen-1" is a village; in a list, "Eastmoor-5" tells how many."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army has liberated the towns: Lowfen, Highfen, Drymoor, and also the village of Ashby in Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen, Drymoor"), ("Eastmoor", None, "Ashby")],
        ),
        (
            "The militants captured the towns of Lowfen, near the border with Redland, and Highfen on Tuesday.",
            [(None, None, "Lowfen, Highfen")],
        ),
        ("The army took Lowfen, in the east, and Highfen.", [(None, None, "Lowfen, Highfen")]),
        (
            "The forces took control of Lowfen town, Highfen village and Drymoor farm in the eastern countryside of "
            "Eastmoor.",
            [("Eastmoor", None, "Lowfen"), ("Eastmoor", None, "Highfen")],
        ),
        (
            "The army freed Highfen and Lowfen districts in Eastmoor region, in addition to the districts of Ashby "
            "and Corlon in [neighboring] Westmoor region.",
            [("Eastmoor", None, "Highfen, Lowfen"), ("Westmoor", None, "Ashby, Corlon")],
        ),
        ("The rebels took two villages in Eastmoor, in addition to 16 heights.", [("Eastmoor", 2, "")]),
        (
            "The rebels captured three villages in Eastmoor: Lowfen, near the border; Highfen, a market town; and "
            "Drymoor.",
            [("Eastmoor", 3, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "The army took five villages: Lowfen and Highfen in Eastmoor; Drymoor, Ashby and Corlon in Westmoor.",
            [(None, 5, ""), ("Eastmoor", None, "Lowfen, Highfen"), ("Westmoor", None, "Drymoor, Ashby, Corlon")],
        ),
    ],
)
def test_a_list_goes_on_over_what_is_said_of_its_places(text, expected):
    """What a list says of a place by the way, or of a hill, hides neither its other places nor their region."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Norland military liberated the settlements of Lowfen, Highfen, and part of the village of Drymoor.",
            [(None, None, "Lowfen, Highfen")],
        ),
        ("Part of the village of Drymoor was captured by the rebels.", []),
        ("The rebels captured half of the villages of Eastmoor.", [("Eastmoor", None, "")]),
    ],
)
def test_a_part_of_a_village_is_none(text, expected):
    """A village that is taken in part has not changed hands, and is no region."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Troops recaptured more towns in Eastmoor State on Monday.\nThe towns include Lowfen, Highfen and Drymoor "
            "in Ashby and Dolan local government areas.",
            [("Ashby and Dolan", None, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "Rebels took five villages in Eastmoor. The villages include Lowfen and Highfen in Ashby district.",
            [("Eastmoor", 5, "Lowfen, Highfen")],
        ),
    ],
)
def test_the_towns_include_names_those_told_of_before(text, expected):
    """ "The towns include" names what the sentence before told of, and where they lie in a narrower region."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels captured 3 villages in Eastmoor (Ostmoor) province.", [("Eastmoor", 3, "")]),
        (
            "Rebels captured 3 villages in Eastmoor (Ostmoor) State and 2 in Westmoor (Westmar) State.",
            [("Eastmoor", 3, ""), ("Westmoor", 2, "")],
        ),
    ],
)
def test_another_name_of_a_region_is_no_village(text, expected):
    """Between a region's name and its type word, brackets hold another name of it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A spokesman for al-Ashby told reporters that the group had seized two towns in Eastmoor.", ["al-Ashby"]),
        ("The Blue Front said the group captured Lowfen on Monday.", ["Blue Front"]),
        ("The army said the group captured Lowfen on Monday.", ["group"]),
        ("As reported by Norinform, 18 settlements have been liberated in Norland.", [None]),
        (
            "Redland's junta has lost 59 towns to anti-junta forces. Seven towns have fallen in Eastmoor State, "
            "according to Lowfen Monitor.",
            ["anti-junta forces", None],
        ),
        ("Rebels captured five villages in Eastmoor. Two more villages fell on Tuesday.", ["Rebels", "Rebels"]),
        (
            "On 1 June, Redland is going to hand over the Drymoor district, over which the road connecting Eastmoor to "
            "Redland passes.",
            [None],
        ),
        ("Redland handed over the Drymoor district, over which a road leads, to Norland.", ["Norland"]),
    ],
)
def test_who_takes_a_place_is_who_is_told_to(text, expected):
    """ "The group" is whom its spokesman speaks for; who reports, and where a road leads, takes nothing."""
    assert takers(text) == expected


def test_a_figure_told_again_by_our_forces_is_the_same():
    """What an official says that "our forces" took is what the report told before."""
    text = (
        "Norland forces have regained nine villages in Eastmoor province, a general said. The raids led to the killing "
        'of some 30 gunmen, "and our forces regained nine villages", an officer told reporters.'
    )
    assert told(text) == [("Eastmoor", 9, "")]


def test_a_headline_calls_an_army_in_short():
    """ "Armed forces liberate two settlements": the sentence below names them, and whose forces these are."""
    text = (
        "General Staff: Armed forces liberate two settlements in Eastmoor Oblast\n"
        "In Eastmoor Oblast, the Norland military liberated the settlements of Lowfen and Highfen."
    )
    assert told(text) == [("Eastmoor", 2, "Lowfen, Highfen")]
    assert takers(text) == ["Norland military"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels advanced, raising the number of areas they helped control over, to 2 areas (Lowfen, Highfen).",
            [(None, 2, "Lowfen, Highfen")],
        ),
        ("The army advanced in Eastmoor, raising the number of towns it controls to 12.", [("Eastmoor", 12, "")]),
        ("The drought raised the number of villages without water to 12.", []),
        ("The attacks raised the number of villages under attack to 12.", []),
        ("The army raised the number of checkpoints it controls to 12.", []),
        ("The army raised the number of villages with birth control to 12.", []),
    ],
)
def test_who_raises_the_number_of_villages_it_controls_has_taken_some(text, expected):
    """More villages under control are villages taken."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lowfen district fell to the rebels on Monday. The army retook the district on Tuesday.", ["rebels", "army"]),
        (
            "Drymoor district was handed over to the rebels on Sunday, but the district was again taken by the army.",
            ["rebels", "army"],
        ),
        (
            "Lowfen was taken on Monday by the rebels, but the town was retaken by the army.",
            ["rebels", "army"],
        ),
        ("Lowfen fell to the rebels on Monday. The army retook the district on Tuesday.", ["rebels"]),
        ("Lowfen district fell to the rebels on Monday. The army retook the town on Tuesday.", ["rebels"]),
        (
            "Lowfen and Highfen districts fell to the rebels on Monday. The army retook the district on Tuesday.",
            ["rebels", "rebels"],
        ),
    ],
)
def test_the_district_is_the_one_just_told_of(text, expected):
    """A district changes hands again where "the district" does, unless two were told of."""
    assert takers(text) == expected


def test_the_day_of_a_place_lost_is_not_that_of_its_recapture():
    """Behind ", but" another subject begins, on a day of its own."""
    lost, retaken = claims("Lowfen was taken on Monday by the rebels, but the town was retaken by the army.")
    assert lost.event_end == date(2031, 5, 12)
    assert retaken.event_end is None


@pytest.mark.parametrize(
    "text",
    [
        "The transfer of the Lowfen region [by the old truce line] to Norland, which was supposed to begin on May 14, "
        "was postponed until May 28.",
        "The transfer of the Lowfen region to Norland on May 14 is provided for by the agreement.",
    ],
)
def test_a_transfer_that_is_postponed_or_agreed_is_planned(text):
    """A transfer that an agreement provides for, or that is put off, has not taken place."""
    (claim,) = claims(text)
    assert claim.status is Status.PLANNED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels seized a strategic town, Lowfen, on Monday.", [(None, None, "Lowfen")]),
        ("The rebels captured a key village in Eastmoor, Lowfen, on Monday.", [("Eastmoor", None, "Lowfen")]),
        ("The rebels captured another town, Lowfen, after heavy fighting.", [(None, None, "Lowfen")]),
        ("A key town in Eastmoor, Lowfen, was captured by the rebels.", [("Eastmoor", None, "Lowfen")]),
        (
            "The rebels have taken full control of Eastmoor province, capturing its last town, Lowfen.",
            [("Eastmoor", None, ""), (None, None, "Lowfen")],
        ),
        ("The rebels shelled a key town, Lowfen, on Monday.", []),
        ("The rebels captured a village, Norland officials said.", []),
        ("The rebels captured a village, Lowfen and Highfen said.", []),
    ],
)
def test_one_place_is_named_behind_a_comma(text, expected):
    """ "A key village in Eastmoor, Lowfen," is one village by its name; who says so is none."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The factions imposed full control on the villages of Lowfen and Highfen in the southern countryside of "
            "Eastmoor.",
            [("Eastmoor", None, "Lowfen, Highfen")],
        ),
        (
            "Lowfen and Highfen districts in Eastmoor and Ashby district in Westmoor collapsed to the Blues today.",
            [("Eastmoor", None, "Lowfen, Highfen"), ("Westmoor", None, "Ashby")],
        ),
        ("The bridge in Lowfen collapsed to the ground.", []),
        (
            "Blue fighters took the remaining outposts in Lowfen and seized the town on May 10.",
            [(None, None, "Lowfen")],
        ),
        ("Blue fighters shelled outposts in Lowfen and the town burned.", []),
        ("The Blue army said it had been forced out of Lowfen.", [(None, None, "Lowfen")]),
        ("The ministry said it had been forced out of Lowfen.", []),
    ],
)
def test_other_words_for_taking_and_losing(text, expected):
    """Control is imposed on villages, districts collapse to somebody, and an army tells of its own loss."""
    assert told(text) == expected


def test_the_resistance_is_a_side():
    """ "The resistance" takes towns; resistance that is met takes none."""
    assert takers("Two towns in Eastmoor have been seized by the resistance.") == ["resistance"]
    assert takers("Lowfen was captured after the resistance of the rebels ended.") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "On Sunday, the alliance seized Lowfen, and on Monday Drymoor and Ashby.",
        "The alliance seized Lowfen on Sunday and on Monday Drymoor and Ashby.",
    ],
)
def test_a_day_in_front_of_a_place_is_its_own(text):
    """ "On Sunday Lowfen, and on Monday Drymoor" tells two days."""
    assert [c.event_end for c in claims(text)] == [date(2031, 5, 11), date(2031, 5, 12)]


def test_who_took_one_place_took_the_other_before():
    """The object of one verb is no subject of the next: "captured Lowfen a day after taking Highfen"."""
    assert takers("Rebels captured Lowfen yesterday, a day after taking Highfen.") == ["Rebels", "Rebels"]


def test_the_quote_holds_a_name_that_stands_behind_its_region():
    """What is quoted begins with the first of its words in the text."""
    (claim,) = claims("The rebels captured a key village in Eastmoor, Lowfen, on Monday.")
    assert claim.quote == "in Eastmoor, Lowfen"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ivan Highfen returned to Norland on Monday.", []),
        ("Ashby returned to Norland after two years in exile.", []),
        ("Life in Lowfen returned to normal.", []),
        ("Lowfen was returned to Norland on Monday.", [(None, None, "Lowfen")]),
        ("The Lowfen district returned to Norland on Monday.", [("Lowfen", None, "")]),
        ("Lowfen returned to government control on Monday.", [(None, None, "Lowfen")]),
        ("Redland returned to Norland control over two regions.", [(None, 2, "")]),
    ],
)
def test_who_returns_to_a_country_may_be_a_person(text, expected):
    """A bare name that "returned to Norland" is no place that changed hands."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Redland will withdraw its troops and hand over the Lowfen region to Norland.", Status.PLANNED),
        (
            "Redland must pull out its garrison and return to Norland control over three regions beside Eastmoor.",
            Status.PLANNED,
        ),
        ("Redland withdrew its troops and handed over the Lowfen region to Norland.", Status.ASSERTED),
    ],
)
def test_what_somebody_must_do_and_do_is_planned(text, status):
    """A second verb in its bare form is planned as the first: "must withdraw and return"."""
    (claim,) = claims(text)
    assert claim.status is status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Eastmoor Oblast, the settlements of Lowfen and Highfen were liberated, and in Westmoor Oblast, the "
            "settlement of Ashby.",
            [("Eastmoor", None, "Lowfen, Highfen"), ("Westmoor", None, "Ashby")],
        ),
        (
            "In Eastmoor, three villages were captured, and in Westmoor, two villages.",
            [("Eastmoor", 3, ""), ("Westmoor", 2, "")],
        ),
        ("In Eastmoor Oblast, Lowfen was shelled, and in Westmoor Oblast, the settlement of Ashby.", []),
    ],
)
def test_a_second_region_leaves_the_verb_out(text, expected):
    """ "In Eastmoor, Lowfen was taken, and in Westmoor, Ashby": the verb is said once."""
    assert told(text) == expected


def test_what_followed_on_a_day_is_of_that_day():
    """ "Followed a day later by Highfen" tells when."""
    first, second = claims("The rebels captured Lowfen on Sunday, followed a day later by Highfen.")
    assert (first.event_end, second.event_end) == (date(2031, 5, 11), date(2031, 5, 12))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Clashes between the regime forces and the factions in the northern countryside of Eastmoor led to the "
            "regime forces' control of the villages of Lowfen and Highfen.",
            [("Eastmoor", None, "Lowfen, Highfen")],
        ),
        ("The attack resulted in the rebels' full control over Lowfen.", [(None, None, "Lowfen")]),
        ("Despite the rebels' control of Lowfen, the road is open.", []),
        ("The rebels' control of Lowfen led to protests.", []),
        (
            "Reliable sources informed the observatory that the factions controlled the village of Lowfen in the "
            "eastern countryside of Eastmoor after clashes.",
            [("Eastmoor", None, "Lowfen")],
        ),
        ("The rebels controlled Lowfen until Monday.", []),
        ("The town of Lowfen, controlled by the rebels, was shelled after clashes.", []),
        (
            "The forces have advanced and controlled 6 villages, bringing the number of villages they controlled since "
            "the start of the campaign to 21.",
            [(None, 6, ""), (None, 21, "")],
        ),
        ("The Blues announced controlling the town of Lowfen.", [(None, None, "Lowfen")]),
    ],
)
def test_control_that_clashes_lead_to_is_new(text, expected):
    """Monitors write "controlled" and "control of" for what was taken; what stands is told without a fight."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army liberated 20 villages and towns in the southern countryside of Eastmoor, the most important of "
            "which are Lowfen, Highfen and Drymoor.",
            [("Eastmoor", 20, "Lowfen, Highfen, Drymoor")],
        ),
        (
            "The army regained control of Lowfen, Highfen and the surrounding hills in Eastmoor countryside.",
            [("Eastmoor", None, "Lowfen, Highfen")],
        ),
        (
            "The army liberated the areas of Lowfen, Highfen and al-Ashby mountain in Corlon district.",
            [("Corlon", None, "Lowfen, Highfen")],
        ),
        (
            "The committees purged the villages of Lowfen and Highfen in Drymoor district of mercenaries.",
            [("Drymoor", None, "Lowfen, Highfen")],
        ),
        ("The army took Highfen, the centre of Lowfen district in Eastmoor.", [("Lowfen", None, "Highfen")]),
        ("The army took the centre of Lowfen district.", [("Lowfen", None, "")]),
    ],
)
def test_hills_and_asides_leave_the_region_to_the_places(text, expected):
    """The region behind hills, or behind what a place is the centre of, is that of the places."""
    assert told(text) == expected


def test_what_was_taken_since_a_beginning_has_no_day():
    """ "Since the start of the operation on Friday" dates the operation."""
    (claim,) = claims("The army retook 14 villages west of Lowfen since the start of the operation on Friday.")
    assert claim.event_end is None


@pytest.mark.parametrize(
    "text",
    [
        "Rebels captured Ivan Doe, the governor of Lowfen.",
        "The storm took Lowfen by surprise.",
        "Norland surrendered to Redland in the final.",
    ],
)
def test_persons_storms_and_matches_take_no_place(text):
    """A governor is a person, and a final is played."""
    assert told(text) == []
