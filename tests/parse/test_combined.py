"""Every part of a sentence tells the same beside every other: verb, object, place, day, sides."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.parse.combined import Parts, Side, Told, sentences
from tests.parse.reports import claims

MONDAY, FRIDAY, SATURDAY = date(2020, 11, 23), date(2020, 11, 27), date(2020, 11, 28)

ENGLISH = Parts(
    "en",
    takers=(
        Side("the rebels", ("rebels",)),
        Side("government forces", ("government forces",)),
        Side("Vespera", ("Vespera",)),
        Side("Vespera's army", ("Vespera", "Vespera's army")),
        Side("the BLF", ("BLF",)),
        Side("BLF militants", ("BLF",)),
        Side("Vesperan troops", ("Vesperan troops",)),
        Side("the Redland military", ("Redland military",)),
        Side("the Blue Army", ("Blue Army",)),
        Side("fighters of the Blue Liberation Front", ("fighters of the Blue Liberation Front",)),
        Side("the army and allied militias", ("army and allied militias", "army")),
        Side("the Blue Front and its allies", ("Blue Front and its allies", "Blue Front")),
        Side("Islamist insurgents", ("Islamist insurgents",)),
        Side("security forces", ("security forces",)),
    ),
    losers=(
        Side("from the army", ("army",)),
        Side("from Norland", ("Norland",)),
        Side("from the Green Front", ("Green Front",)),
        Side("from GNA forces", ("GNA", "GNA forces")),
        Side("from Norland troops", ("Norland troops",)),
        Side("from the control of the Green Front", ("Green Front",)),
    ),
    things=(
        ("four villages", ((4, ()),)),
        ("more than 20 villages", ((20, ()),)),
        ("at least 12 localities", ((12, ()),)),
        ("two more settlements", ((2, ()),)),
        ("another three villages", ((3, ()),)),
        ("a town and three villages", ((4, ()),)),
        ("15 towns and villages", ((15, ()),)),
        ("three neighbourhoods", ((3, ()),)),
        ("seven districts", ((7, ()),)),
        ("six strategic villages", ((6, ()),)),
        ("some 30 hamlets", ((30, ()),)),
        ("eight villages and two military bases", ((8, ()),)),
        ("the villages of Lowfen and Highfen", ((None, ("Lowfen", "Highfen")),)),
        ("the town of Lowfen", ((None, ("Lowfen",)),)),
        ("the strategic town of Lowfen", ((None, ("Lowfen",)),)),
        ("Lowfen town", ((None, ("Lowfen",)),)),
        ("Lowfen", ((None, ("Lowfen",)),)),
        ("Lowfen and Highfen", ((None, ("Lowfen", "Highfen")),)),
        ("Lowfen, Highfen and Norby", ((None, ("Lowfen", "Highfen", "Norby")),)),
        ("five villages, including Lowfen and Highfen,", ((5, ("Lowfen", "Highfen")),)),
        ("the two villages of Lowfen and Highfen", ((2, ("Lowfen", "Highfen")),)),
        ("Lowfen and three other villages", ((None, ("Lowfen",)), (3, ()))),
        ("the village of Lowfen and two hills", ((None, ("Lowfen",)),)),
        ("as many as 18 villages", ((18, ()),)),
        ("a dozen villages", ((12, ()),)),
        ("11 villages and farms", ((11, ()),)),
        ("the border villages of Lowfen and Highfen", ((None, ("Lowfen", "Highfen")),)),
        ("two towns, Lowfen and Highfen,", ((2, ("Lowfen", "Highfen")),)),
        ("three villages - Lowfen, Highfen and Norby -", ((3, ("Lowfen", "Highfen", "Norby")),)),
        ("two villages and a military base", ((2, ()),)),
    ),
    places=(
        ("", None),
        ("in Eastmoor", "Eastmoor"),
        ("in Eastmoor province", "Eastmoor"),
        ("in the Eastmoor district", "Eastmoor"),
        ("in northern Eastmoor", "Eastmoor"),
        ("in the northern countryside of Eastmoor", "Eastmoor"),
        ("in Eastmoor's Drymoor district", "Drymoor"),
        ("in the Drymoor district of Eastmoor province", "Drymoor"),
        ("in eastern Redland's Eastmoor province", "Eastmoor"),
        ("in the east of Eastmoor province", "Eastmoor"),
        ("in the mountainous Eastmoor province", "Eastmoor"),
        ("in rural Eastmoor", "Eastmoor"),
        ("north of Ashby", "Ashby"),
        ("around the city of Ashby", "Ashby"),
        ("in Drymoor district, Eastmoor province,", "Drymoor"),
        ("in the hilly Eastmoor State", "Eastmoor"),
        ("in the province of Eastmoor", "Eastmoor"),
        ("in the country's northern Eastmoor province", "Eastmoor"),
        ("in the Eastmoor region of northern Redland", "Eastmoor"),
        ("in southern Redland", "Redland"),
        ("just outside Ashby", "Ashby"),
        ("in the vicinity of Ashby", "Ashby"),
        ("near the town of Ashby", "Ashby"),
    ),
    days=(
        ("", None),
        ("on Monday", MONDAY),
        ("early on Monday", MONDAY),
        ("on Monday morning", MONDAY),
        ("on 23 November 2020", MONDAY),
        ("on November 23", MONDAY),
        ("on Sunday night", date(2020, 11, 22)),
        ("at dawn on Monday", MONDAY),
        ("late Monday", MONDAY),
        ("in recent days", None),
        ("this week", None),
        ("in a matter of hours", None),
        ("yesterday", FRIDAY),
        ("in the past 24 hours", SATURDAY),
        ("over the past week", None),
    ),
    took=(
        "{taker} captured {things} {place} {loser} {day}",
        "{taker} seized {things} {loser} {place} {day}",
        "{taker} took control of {things} {place} {day}",
        "{day}, {taker} retook {things} {place} {loser}",
        "{taker} have taken {things} {place} {loser} {day}",
        "{taker} regained control of {things} {loser} {place} {day}",
        "{taker} managed to capture {things} {place} {loser} {day}",
        "{taker} were able to retake {things} {loser} {place} {day}",
        "{taker} advanced and captured {things} {place} {day}",
        "{taker} overran {things} {place} {day}",
        "{taker} liberated {things} {place} {loser} {day}",
        "{taker} took over {things} {place} {day}",
        "{taker} recaptured {things} {place} {day}",
        "{taker} gained control over {things} {place} {day}",
        "{taker}, backed by foreign fighters, captured {things} {place} {day}",
        "{taker} launched an attack and seized {things} {place} {day}",
        "{taker} have wrested control of {things} {loser} {place} {day}",
        "{taker} claimed to have captured {things} {place} {day}",
        "{taker} are now in full control of {things} {place}",
        "{taker} have established control over {things} {place} {day}",
        "{taker} pushed forward, capturing {things} {place} {day}",
        "{taker} succeeded in capturing {things} {place} {day}",
    ),
    taken=(
        "{things} {place} were captured by {taker} {day}",
        "{things} {place} fell to {taker} {day}",
        "{things} {place} came under the control of {taker} {day}",
        "{things} {place} have been seized by {taker} {day}",
        "{things} {place} passed into the hands of {taker} {day}",
        "{things} {place} are now under the control of {taker}",
        "{day} {things} {place} were overrun by {taker}",
        "{things} {place} were liberated {day} by {taker}",
        "control of {things} {place} passed to {taker} {day}",
        "{things} {place} have been brought under the control of {taker} {day}",
    ),
    left=(
        ("{leaver} withdrew from {things} {place} {day}", False),
        ("{leaver} abandoned {things} {place} {day}", False),
        ("{leaver} pulled out of {things} {place} {day}", False),
        ("{leaver} retreated from {things} {place} {day}", False),
        ("{leaver} were forced to abandon {things} {place} {day}", False),
        ("{leaver} were driven out of {things} {place} by {taker} {day}", True),
        ("{leaver} ceded {things} {place} to {taker} {day}", True),
        ("{leaver} surrendered {things} {place} to {taker} {day}", True),
        ("{taker} drove {leaver} out of {things} {place} {day}", True),
        ("{leaver} lost control of {things} {place} {day}", False),
        ("{leaver} lost {things} {place} to {taker} {day}", True),
        ("{leaver} handed over {things} {place} to {taker} {day}", True),
    ),
    leads=(
        "",
        "the governor said that",
        "the Observatory reported that",
        "according to the ministry,",
        "meanwhile,",
        "residents said",
        "in a fresh offensive,",
        "after weeks of fighting,",
        "the agency, citing local sources, said that",
    ),
    ends=(
        "",
        ", killing 12 soldiers",
        "after two days of fighting",
        ", a local official said",
        ", according to the Observatory",
        ", forcing 2,000 people to flee",
        "following heavy clashes that left 20 dead",
        "despite a ceasefire",
        ", the ministry said in a statement",
        ", as fighting continued elsewhere",
        "amid heavy shelling",
        ", a monitoring group reported",
        ", which lies on the main road to the capital",
        ", and destroyed three tanks",
    ),
)


@settings(max_examples=400, derandomize=True)
@given(told=st.deferred(lambda: sentences(ENGLISH)))
def test_each_part_tells_the_same_beside_all_others(told: Told) -> None:
    """
    Whatever verb takes them, whatever stands around them: figures, names, region, sides and day are as they are told.
    """
    found = claims(told.sentence, "en")

    assert sorted(told.things, key=str) == sorted(
        ((claim.count, tuple(place.name for place in claim.localities)) for claim in found), key=str
    )
    for claim in found:
        assert told.region == claim.region
        assert in_small_letters(claim.gained_by) in map(in_small_letters, told.taker)
        assert in_small_letters(claim.lost_by) in map(in_small_letters, told.loser)
        assert told.day == claim.event_end


def in_small_letters(name: str | None) -> str | None:
    """Return a name as it stands anywhere in a sentence."""
    return name and name.casefold()
