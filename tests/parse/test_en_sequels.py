"""What one English sentence leaves to the next: names of what was counted, who acts, where, what is told twice."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read

WEDNESDAY = date(2024, 5, 15)
Told = tuple[str | None, int | None, str]


def claims(text: str) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=WEDNESDAY, language="en")))


def told(text: str) -> list[Told]:
    """Return region, figure and names of each claim."""
    return [(c.region, c.count, ", ".join(place.name for place in c.localities)) for c in claims(text)]


def gainers(text: str) -> list[str | None]:
    """Return who gained by each claim."""
    return [one.gained_by for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Rebels have retaken three towns from the army, officials said. They took the towns after days of fighting."
            " The towns are Lowfen, Highfen and Ashby.",
            "Lowfen, Highfen, Ashby",
        ),
        (
            "Insurgents seized two villages. Residents fled at night. The two villages, Lowfen and Highfen, have 600"
            " inhabitants.",
            "Lowfen, Highfen",
        ),
        (
            "The army said it had freed two settlements. It lost three men. The settlements, Lowfen and Highfen, lie in"
            " Eastmoor.",
            "Lowfen, Highfen",
        ),
        (
            "Rebels captured three towns. The towns of Lowfen, Highfen and Ashby lie on the road to the capital.",
            "Lowfen, Highfen, Ashby",
        ),
        ("Rebels captured three villages. The camps are Lowfen, Highfen and Ashby.", ""),
        ("Rebels captured three towns. Two soldiers died. The two towns, Lowfen and Ashby, have 600 inhabitants.", ""),
        ("Rebels captured two towns. Two soldiers died. The towns of Lowfen and Ashby protested on Monday.", ""),
    ],
)
def test_a_later_sentence_names_what_was_counted(text: str, names: str) -> None:
    """ "The towns are A, B and C" names those of a figure before it, where they are as many, some sentences on, too."""
    (claim,) = claims(text)
    assert ", ".join(place.name for place in claim.localities) == names


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ('"Lowfen and Highfen are in rebel hands," an elder said.', "Lowfen, Highfen"),
        ("Others were seen near Corlon. Lowfen and Highfen are under rebel control, an elder said.", "Lowfen, Highfen"),
        ("Lowfen and Highfen are in army hands, an elder said.", ""),
        ("Lowfen, Corlon and Highfen are in rebel hands, an elder said.", ""),
    ],
)
def test_places_that_the_taker_holds_are_those_that_it_took(said: str, names: str) -> None:
    """Who holds A and B is no change, but names the two places that the same side was told to have taken."""
    assert told(f"Rebels seized two towns in Eastmoor. {said}") == [("Eastmoor", 2, names)]
    assert told(f"Rebels attacked Ashby on Monday. {said}") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Blues took three districts in Redland. The fall of Lowfen, Highfen and Ashby districts was confirmed"
            " by the governor.",
            [("Redland", 3, "Lowfen, Highfen, Ashby")],
        ),
        (
            "The Blues took two districts in Redland. They seized Lowfen district at dawn and Ashby district at noon.",
            [("Redland", 2, "Lowfen, Ashby")],
        ),
        (
            "The Blues took three districts in Redland. Lowfen and Ashby districts fell after a night of fighting.",
            [("Redland", 3, ""), ("Lowfen", None, ""), ("Ashby", None, "")],
        ),
        (
            "Two villages of Eastmoor fell to the Blues. The Lowfen and Highfen districts were overrun on Monday.",
            [("Eastmoor", 2, ""), ("Lowfen", None, ""), ("Highfen", None, "")],
        ),
    ],
)
def test_districts_told_whole_are_those_that_were_counted(text: str, expected: list[Told]) -> None:
    """As many districts as were counted just before are their names, not regions of their own."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ('"We took four towns," Colonel Ivan Doe said.', [("Eastmoor", 4, "")]),
        ('"Our brave soldiers have liberated four towns," Colonel Ivan Doe said.', [("Eastmoor", 4, "")]),
        (
            '"Joint forces of the army, scouts and the Blue militia struck at noon, freeing four towns," he said.',
            [("Eastmoor", 4, "")],
        ),
        ('"Our fighters took four towns," a rebel spokesman said.', [("Eastmoor", 4, ""), ("Eastmoor", 4, "")]),
        ('"We took four towns in Westmoor," the commander said.', [("Eastmoor", 4, ""), ("Westmoor", 4, "")]),
        ('"We took four more towns," the commander said.', [("Eastmoor", 4, ""), ("Eastmoor", 4, "")]),
    ],
)
def test_who_is_quoted_tells_a_figure_again(quote: str, expected: list[Told]) -> None:
    """A figure inside quotation marks that names no other place, day or side is the one told before."""
    assert told(f"The army has recaptured four towns in Eastmoor, its spokesman said. {quote}") == expected


def test_who_is_quoted_names_a_place_again() -> None:
    """A place that was told of before is told once; what "we" did elsewhere is a change of its own."""
    taken = 'Troops captured Lowfen on Monday. "We captured {}," the commander said.'
    assert told(taken.format("Lowfen")) == [(None, None, "Lowfen")]
    assert told(taken.format("Ashby")) == [(None, None, "Lowfen"), (None, None, "Ashby")]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Blues, battling the government of Chancellor Ivan Doe, said they had taken Ashby.", "Blues"),
        ("The rebels fighting the government in Redcastle said they had captured Ashby.", "rebels"),
        ("The army fought on. The rebels in Redcastle said they had captured Ashby.", "rebels"),
        ("The government denied claims by the Blue Army (BRA) that it had seized two towns in Eastmoor.", "Blue Army"),
        ("The government denied claims by the rebels that they had captured five villages in Eastmoor.", "rebels"),
        ("The army dismissed a rebel claim that they had captured five villages in Eastmoor.", "rebel"),
        ("Redland rejected reports by the Blues that their fighters had seized two towns in Eastmoor.", "Blues"),
        ('"We took Ashby," a rebel spokesman said.', "rebel"),
        ('"We took Ashby," said Ivan Doe, a BLF commander.', "BLF"),
        ("Forces from Redland, Norland and Vespera pushed on, capturing three villages.", "Forces"),
    ],
)
def test_who_they_are(text: str, side: str) -> None:
    """ "They", "it" and "we" are those whose claim or whose fight it is, not those whom they fight."""
    assert [(who or "")[: len(side)] for who in gainers(text)] == [side]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The BLF attacked two posts in Eastmoor. The group also took five villages on Monday.", "BLF"),
        (
            "The BLF launched an offensive in Eastmoor. Its fighters have captured five villages, a spokesman said.",
            "BLF",
        ),
        ("The Blue Front, a rebel group, is advancing in Eastmoor. The group seized two towns.", "Blue Front"),
        ("The army took Ashby from the BLF. The rebel group seized two towns in Eastmoor a day later.", "BLF"),
        ("The ministry met in Eastmoor. An armed group seized two towns.", "armed group"),
        ("The ministry met in Eastmoor. The group seized two towns.", "group"),
    ],
)
def test_who_the_group_is(text: str, side: str) -> None:
    """ "The group" is the side that was named just before, and not the army that it fights."""
    assert gainers(text)[-1] == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The army said it had struck a heavy blow, with the capture of three villages in Eastmoor.", "army"),
        ("The army scored its biggest victory on Monday with the capture of five villages in Eastmoor.", "army"),
        ("The army suffered a setback on Monday with the capture of five villages in Eastmoor.", None),
        ("The army suffered a setback on Monday with the capture of five villages by the rebels.", "rebels"),
    ],
)
def test_who_won_by_a_capture(text: str, side: str | None) -> None:
    """Whoever the main clause tells a success of took what it says that they won with, but not whoever suffered."""
    assert gainers(text) == [side]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        (
            "The army wrested six villages from rebel control Monday, as the fighting in Eastmoor province drags on.",
            "Eastmoor",
        ),
        ("Rebels captured two villages on Monday amid heavy clashes in Eastmoor.", "Eastmoor"),
        ("Rebels captured two villages on Monday, as government planes landed in Eastmoor.", None),
        ("Clashes went on in Eastmoor on Sunday. Rebels captured two villages, residents said.", "Eastmoor"),
        ("Clashes went on in Eastmoor on Sunday. Four villages fell on Monday.", "Eastmoor"),
        ("Clashes went on in Eastmoor and Westmoor on Sunday. Four villages fell on Monday.", None),
        ("Clashes went on in Eastmoor on Sunday. Norland captured two villages.", None),
        ("Trade went on in Eastmoor on Sunday. Rebels captured two villages, residents said.", None),
    ],
)
def test_a_fight_tells_where_a_figure_is(text: str, region: str | None) -> None:
    """Where a fight is told beside a figure, or just before it, there are the places that it counts."""
    assert [one.region for one in claims(text)] == [region]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Blues left Lowfen, 25 miles south-west of the capital, Highfen, which they had occupied since May.",
            [(None, None, "Lowfen")],
        ),
        ("The rebels took the key town, Lowfen, on Monday.", [(None, None, "Lowfen")]),
        (
            "The rebels have retaken their former base, Lowfen, and three towns in Eastmoor.",
            [("Eastmoor", None, "Lowfen"), ("Eastmoor", 3, "")],
        ),
        ("The rebels took the town, Ivan Doe, a spokesman, said.", []),
        ("The rebels have retaken the army's base, Lowfen.", []),
        ("The rebels seized two garrison towns in Eastmoor.", [("Eastmoor", 2, "")]),
    ],
)
def test_what_a_place_is_called_besides(text: str, expected: list[Told]) -> None:
    """What kind of place it is, and how far from which other, stands between commas and is no place of its own."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels have captured three garrison towns in Eastmoor. The towns of Lowfen and nearby Highfen Junction"
            " fell to the rebels on Saturday. Overnight, they also took Ashby.",
            [("Eastmoor", 3, "Lowfen, Highfen Junction, Ashby")],
        ),
        (
            "The militia took two towns, sources said. Lowfen fell at dawn. The militia then captured Highfen.",
            [(None, 2, "Lowfen, Highfen")],
        ),
        (
            "The army retook two villages in Eastmoor. The rebels took Lowfen on Monday. They took Highfen on Tuesday.",
            [("Eastmoor", 2, ""), (None, None, "Lowfen"), (None, None, "Highfen")],
        ),
        (
            "The army retook two villages in Eastmoor. It retook Lowfen in Westmoor. It retook Highfen, too.",
            [("Eastmoor", 2, ""), ("Westmoor", None, "Lowfen"), (None, None, "Highfen")],
        ),
    ],
)
def test_several_sentences_name_what_was_counted(text: str, expected: list[Told]) -> None:
    """Names told one by one are those of the figure before them that they add up to, of the same side and region."""
    assert told(text) == expected


def test_a_figure_has_the_last_day_of_its_places() -> None:
    """Where a figure has no day of its own, the last of the days of its places is that of all."""
    (one,) = claims("The army retook two villages in Eastmoor. Lowfen was retaken on Monday and Highfen on Tuesday.")
    assert one.event_end == date(2024, 5, 14)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels attacked Lowfen, Highfen and Ashby. Norland said it took back control of all three Wednesday.",
            [(None, 3, "Lowfen, Highfen, Ashby")],
        ),
        (
            "Rebels attacked Lowfen, Highfen and Ashby. All three fell on Tuesday.",
            [(None, 3, "Lowfen, Highfen, Ashby")],
        ),
        (
            "Rebels attacked Lowfen, Highfen and Ashby. The army recaptured all three towns on Tuesday.",
            [(None, 3, "Lowfen, Highfen, Ashby")],
        ),
        ("Rebels attacked Lowfen, Highfen and Ashby. Both fell on Tuesday.", []),
        ("Rebels killed three officers at the weekend. The army captured all three on Tuesday.", []),
    ],
)
def test_all_three_are_those_named_just_before(text: str, expected: list[Told]) -> None:
    """ "All three" counts the places that the sentence before names, where these are as many."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("According to the Norland side it controls the villages of Ashby and Corlon.", "Ashby, Corlon"),
        ("They now control Ashby and Corlon.", "Ashby, Corlon"),
        ("According to the Blue militia it controls the villages of Ashby and Corlon.", ""),
    ],
)
def test_they_hold_what_they_took(said: str, names: str) -> None:
    """ "They control A and B" names the two places that they were told to have taken, not what another side holds."""
    assert told(f"Norland troops captured two villages near Lowfen. {said}") == [("Lowfen", 2, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland forces have taken over two rebel controlled towns in Eastmoor.", [("Eastmoor", 2, "")]),
        ("Norland forces have shelled two rebel controlled towns in Eastmoor.", []),
        (
            "The government recaptured the town of Lowfen Bridge.",
            [(None, None, "Lowfen Bridge")],
        ),
        ("The rebels seized the villages of Lowfen and Ashby Camp.", [(None, None, "Lowfen, Ashby Camp")]),
        ("The rebels took Lowfen Bridge.", []),
        ("The Blue rebels left Lowfen at dawn and had cut off all fighting near Highfen.", [(None, None, "Lowfen")]),
        ("Rebel troops left Lowfen cut off from the rest of Eastmoor.", []),
        ("The rebels forced the army from five villages near the region's capital Lowfen.", [("Lowfen", 5, "")]),
        ("The BLF claimed the occupation of three towns in Eastmoor.", [("Eastmoor", 3, "")]),
        ("The occupation of Eastmoor has lasted ten years.", []),
        (
            "The BLF captured Lowfen and moved on to take Highfen.",
            [(None, None, "Lowfen"), (None, None, "Highfen")],
        ),
        ("The BLF captured Lowfen and moved to take Highfen.", [(None, None, "Lowfen")]),
        (
            "The army took the towns of Lowfen and Ashby, An RNA source said 200 men surrendered.",
            [(None, None, "Lowfen, Ashby")],
        ),
        ("The army took Lowfen, on the Long Sea coast, and Highfen.", [(None, None, "Lowfen, Highfen")]),
        (
            "The army took Lowfen, in the Eastmoor countryside, and Highfen.",
            [("Eastmoor", None, "Lowfen"), (None, None, "Highfen")],
        ),
        (
            "Six villages of Eastmoor, two \u2013 Westmoor and five \u2013 Drymoor regions were liberated.",
            [("Eastmoor", 6, ""), ("Westmoor", 2, ""), ("Drymoor", 5, "")],
        ),
        (
            "Ten villages in Eastmoor fell to the Blues, six of them without a shot.",
            [("Eastmoor", 10, ""), ("Eastmoor", 6, "")],
        ),
        (
            "Ten districts of Eastmoor fell to the Blues, eight without fighting, he said.",
            [("Eastmoor", 10, ""), ("Eastmoor", 8, "")],
        ),
        ("Ten villages of Eastmoor fell to the Blues, two soldiers without a wound.", [("Eastmoor", 10, "")]),
        ("They captured one town, Lowfen in northern Eastmoor, and 12 villages.", [("Eastmoor", 13, "Lowfen")]),
        (
            "They captured one town, Lowfen in Eastmoor, and 12 villages in Westmoor.",
            [("Eastmoor", 1, "Lowfen"), ("Westmoor", 12, "")],
        ),
    ],
)
def test_further_wordings(text: str, expected: list[Told]) -> None:
    """Who held a place, what its name ends in, where else it lies and how it was taken leave it a place that fell."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("He gave their names as Lowfen and Highfen.", "Lowfen, Highfen"),
        ("The largest of them is Lowfen, a market town of 3,000 people.", "Lowfen"),
        ("The latest to fall were Lowfen and Highfen.", "Lowfen, Highfen"),
        ("He named two of them: Lowfen and Highfen.", "Lowfen, Highfen"),
        ("He met two of them: Lowfen and Highfen.", ""),
    ],
)
def test_some_of_those_counted_are_named(said: str, names: str) -> None:
    """What a sentence says which of them a place is names it; a person of the same name is none of them."""
    assert told(f"The army recaptured four villages in Eastmoor. {said}") == [("Eastmoor", 4, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army recaptured four villages in Eastmoor on Monday, one of them the rebel stronghold of Lowfen.",
            [("Eastmoor", 4, "Lowfen")],
        ),
        (
            "The army recaptured two towns in Eastmoor: Lowfen on Monday and Highfen a day later.",
            [("Eastmoor", 2, "Lowfen, Highfen")],
        ),
        ("The army recaptured four villages in Eastmoor, one of them a Blue base.", [("Eastmoor", 4, "")]),
    ],
)
def test_one_of_them_is_named_at_once(text: str, expected: list[Told]) -> None:
    """ "One of them the stronghold of A" names it, "one of them in A" does not."""
    assert [(count, names) for _, count, names in told(text)] == [(count, names) for _, count, names in expected]


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("A rebel spokesman confirmed the loss of five villages.", 1),
        ("The rebels admitted they had lost five villages.", 1),
        ("The rebels admitted they had lost five villages in Westmoor.", 2),
        ("The rebels admitted they had lost five more villages.", 2),
    ],
)
def test_who_lost_confirms_what_was_told(said: str, figures: int) -> None:
    """The same figure from the other side is no further change."""
    assert len(claims(f"Norland troops have recaptured five villages from rebels in Eastmoor. {said}")) == figures


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The commander of the Blue Front, Ivan Doe, said his forces had captured two towns.", ["Blue Front"]),
        ("A spokesman for the rebels, Ivan Doe, told AFP they had seized two towns.", ["rebels"]),
        ("A spokesman for the Blue Army said its men had taken six villages.", ["Blue Army"]),
        ("Rebels took two villages from the army, which retook them on Tuesday.", ["Rebels", "army"]),
        ("The junta lost two towns to the BLF. The resistance group also seized Ashby on Monday.", ["BLF", "BLF"]),
        ("The army hopes to crown its campaign with the capture of three towns in Eastmoor.", []),
    ],
)
def test_for_whom_a_speaker_speaks(text: str, sides: list[str]) -> None:
    """ "His forces" are of those whose commander speaks, "which" is the side just named."""
    assert gainers(text) == sides


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("The rebels, advancing through Eastmoor, took two villages and a base.", "Eastmoor"),
        ("Rebels entered Eastmoor province last week. They have since taken nine villages.", "Eastmoor"),
        ("Rebels stormed Eastmoor on Monday. By nightfall they had captured five villages.", "Eastmoor"),
        ("Rebels praised Eastmoor on Monday. By nightfall they had captured five villages.", None),
        ("Residents of Eastmoor fled after rebels captured nine villages there.", "Eastmoor"),
        ("Residents of Eastmoor fled to Westmoor after rebels captured nine villages there.", None),
        ("Nine villages were captured during clashes with the army in Eastmoor.", "Eastmoor"),
        ("The rebels took two towns on Monday in their push through Eastmoor province.", "Eastmoor"),
        ("The rebels took two towns on Monday in their push against Eastmoor.", None),
    ],
)
def test_where_who_acts_went(text: str, region: str | None) -> None:
    """Where a side advanced, or whose residents fled, there are the places that it took."""
    assert [one.region for one in claims(text)] == [region]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The BLF announced Sunday it had seized three towns in Eastmoor. In a statement, it named the towns as"
            " Lowfen, Highfen and Ashby.",
            [("Eastmoor", 3, "Lowfen, Highfen, Ashby")],
        ),
        (
            "Government troops seized two villages in Eastmoor. The agency said Lowfen and Highfen were under army"
            " control.",
            [("Eastmoor", 2, "Lowfen, Highfen")],
        ),
        (
            "Two villages had been liberated in the Eastmoor area: Lowfen and Highfen.",
            [("Eastmoor", 2, "Lowfen, Highfen")],
        ),
        (
            "Eight villages of Eastmoor changed hands. Three - Lowfen, Highfen and Ashby - fell to the rebels.",
            [("Eastmoor", 8, ""), ("Eastmoor", 3, "Lowfen, Highfen, Ashby")],
        ),
        (
            "Eight villages of Eastmoor changed hands. Three - Lowfen, Highfen and Ashby - were burned by the rebels.",
            [("Eastmoor", 8, "")],
        ),
        ("Rebels attacked the town of Lowfen on Sunday. They took control of it at noon.", [(None, None, "Lowfen")]),
        ("Rebels attacked the base of Lowfen on Sunday. They took control of it at noon.", []),
    ],
)
def test_names_in_asides_and_statements(text: str, expected: list[Told]) -> None:
    """Names between dashes, in a statement, behind an area belong to the figure; "it" is the town just named."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Rebels have fought the army since May. They now control six towns, having taken Lowfen on Sunday.", "Rebels"),
        ("Norland's Blue Front said Sunday it had taken two towns.", "Blue Front"),
        ("Norland's Defence Ministry said Sunday it had taken two towns.", "Norland"),
        ("The self-styled Blue Army (BRA) on Monday claimed it had overrun four towns in Eastmoor.", "Blue Army"),
        ("The militia captured two towns in Eastmoor. His troops also took Ashby.", "militia"),
        ("Rebel leader Ivan Doe said his movement had seized two towns in Eastmoor.", "Rebel"),
    ],
)
def test_whose_they_are(text: str, side: str) -> None:
    """Who is left out, or is "his", is the side told last; a front speaks for itself, a ministry for a state."""
    assert gainers(text)[-1] == side


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ('"Militias took two villages in Westmoor," the colonel said.', date(2024, 5, 14)),
        ('"Militias took two villages in Westmoor on Monday," the colonel said.', date(2024, 5, 13)),
        ("Militias hold Ashby. They had taken two villages in Westmoor, the colonel said.", None),
    ],
)
def test_a_quotation_is_of_the_day_of_what_was_announced(said: str, day: date | None) -> None:
    """Who is quoted right behind an announcement tells of its day, where no other is told."""
    text = f"The army retook three villages in Eastmoor, officials said Tuesday.\n{said}"
    assert claims(text)[-1].event_end == day


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Former army chief Ivan Doe has rolled back the militia, taking two towns, sources said.", "Ivan Doe"),
        ("The rebels drove the army back on Monday, capturing Lowfen.", "rebels"),
        ("Supported by Norland, the army attacked, capturing Lowfen.", "army"),
    ],
)
def test_who_takes_is_not_who_is_driven(text: str, side: str) -> None:
    """Behind a comma "capturing" is of who acts, with or without a title, not of whom that side fights."""
    assert gainers(text) == [side]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norland Forces Capture Two Villages\n\nNorland troops have forced Blue militiamen from two villages near"
            " the region's capital Drymoor. It now controls the villages of Ashby and Corlon.",
            [("Drymoor", 2, "Ashby, Corlon")],
        ),
        (
            "Norland Forces Capture Two Villages\n\nBlue militiamen have seized two villages near Drymoor.",
            [(None, 2, ""), ("Drymoor", 2, "")],
        ),
        ("The towns of Lowfen and nearby Ashby fell to rebels.", [(None, None, "Lowfen, Ashby")]),
        (
            "Troops freed two villages near Lowfen, Ivan Doe, the Eastmoor state minister for peace, told the radio.",
            [("Lowfen", 2, "")],
        ),
    ],
)
def test_a_headline_is_told_again_below(text: str, expected: list[Told]) -> None:
    """Names are given to the headline's figure, too; troops, forces and side of one name are one, an office is none."""
    assert told(text) == expected


def test_who_acts_behind_a_capture_won_it() -> None:
    """Behind "With the capture of A," the side of the main clause took both."""
    text = "With the capture of Lowfen on Monday, the rebels have taken six towns in Eastmoor."
    assert gainers(text) == ["rebels", "rebels"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels capture two towns in Eastmoor\n\nBLF men took the towns of Lowfen and Highfen in Eastmoor.",
            [("Eastmoor", 2, "Lowfen, Highfen")],
        ),
        (
            "At least six villages have fallen to rebels in Eastmoor. Ivan Doe said that rebels had taken at least six"
            " villages.",
            [("Eastmoor", 6, "")],
        ),
        (
            "The rebels have taken 20 villages in Eastmoor since May. Of these, 12 were captured this week.",
            [("Eastmoor", 20, ""), ("Eastmoor", 12, "")],
        ),
        (
            "The army has retaken Lowfen. The town, in Eastmoor, had been held by rebels.",
            [("Eastmoor", None, "Lowfen")],
        ),
        ("The army has retaken Lowfen. The rebels, in Eastmoor, fought on.", [(None, None, "Lowfen")]),
        ("Fierce fighting was reported in Eastmoor and Westmoor. The army said it took two villages.", [(None, 2, "")]),
        (
            "Two districts fell on Monday: Lowfen in Eastmoor and Highfen in Westmoor.",
            [(None, 2, ""), ("Eastmoor", None, "Lowfen"), ("Westmoor", None, "Highfen")],
        ),
    ],
)
def test_what_is_told_twice_is_told_once(text: str, expected: list[Told]) -> None:
    """A headline's figure and what another speaker tells are one; of two regions neither is a figure's."""
    assert told(text) == expected
