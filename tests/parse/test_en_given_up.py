"""English: what is not told as a change, who only tells of one, and whom a place was given up by."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report
from pipeline.parse.prose import read

MONDAY = date(2020, 6, 15)

Told = tuple[str | None, int | None, tuple[str, ...], str | None, str | None]  # region, count, names, taker, loser


def claims(text: str) -> list[Claim]:
    """Read a text as an English report of that Monday."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=MONDAY, language="en")))


def told(text: str) -> list[Told]:
    """Return region, count, names and sides of what a text tells."""
    return [
        (one.region, one.count, tuple(place.name for place in one.localities), one.gained_by, one.lost_by)
        for one in claims(text)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Highfen is encircled; not clear if Lowfen has been captured.",
        "It was not immediately clear if Lowfen had fallen to the rebels.",
        "It is unclear if Highfen has been seized.",
        "Nobody is certain if Lowfen has been taken.",
    ],
)
def test_what_is_not_clear_is_not_told(sentence: str) -> None:
    """
    Whether a place was taken may be unclear: that is no claim that it was.
    """
    assert [] == told(sentence)


def test_what_is_told_before_an_open_question_stays() -> None:
    """
    Only what is unclear is left out, not what the sentence tells before it.
    """
    assert [(None, None, ("Lowfen",), None, None)] == told("Lowfen was captured; not clear if Highfen holds out.")


@pytest.mark.parametrize(
    "sentence",
    [
        "In the area freed from occupation there are 12 towns and 30 villages.",
        "In the part liberated from the rebels there were 14 villages.",
        "In the territory seized by the army there are 14 villages and three towns.",
    ],
)
def test_what_there_is_was_not_taken_in_so_many_places(sentence: str) -> None:
    """
    What lies in an area that was taken before is counted, and nobody takes it.
    """
    assert [] == told(sentence)


@pytest.mark.parametrize(
    ("speaker", "taker"),
    [
        ("the Defense Ministry in Ashby said", "army"),
        ("the Defense Ministry in Ashby said on Friday", "army"),
        ("the General Staff in Ashby said", "army"),
        ("the Interior Ministry in Ashby has said", "army"),
        ("officials in Ashby said", "army"),
    ],
)
def test_where_a_speaker_sits_is_no_region(speaker: str, taker: str) -> None:
    """
    A ministry and the town it speaks from, between a figure and its parts, are neither names nor a region.
    """
    text = f"The army captured nine settlements, {speaker}: seven in the Eastmoor region and two in Westmoor."

    assert [(None, 9, (), taker, None), ("Eastmoor", 7, (), taker, None), ("Westmoor", 2, (), taker, None)] == told(
        text
    )


def test_a_place_in_front_of_a_speaker_stays_one() -> None:
    """
    A name with its region in front of "said the ministry" is what was taken.
    """
    assert [("Eastmoor", None, ("Lowfen",), "army", None)] == told(
        "The army captured Lowfen in Eastmoor said the ministry."
    )


@pytest.mark.parametrize(
    ("speaker", "taker"),
    [
        ("President Ashby", None),
        ("Ivan Drymoor", None),
        ("Ivan Drymoor on Sunday", None),
        ("The governor of Eastmoor", None),
        ("The mayor of Highfen", None),
        ("South Norland", "South Norland"),
        ("Norland", "Norland"),
        ("Burkina Faso", "Burkina Faso"),
        ("Ansar Blue", "Ansar Blue"),
        ("Katiba Moor", "Katiba Moor"),
        ("The Blue Front", "Blue Front"),
        ("The rebels", "rebels"),
        ("The president of Norland", "Norland"),
    ],
)
def test_a_person_announces_what_others_took(speaker: str, taker: str | None) -> None:
    """
    A person and a governor announce a capture and take nothing; a state and a band tell of their own.
    """
    assert [(None, None, ("Lowfen",), taker, None)] == told(f"{speaker} announced the full liberation of Lowfen.")


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("The rebels were forced to withdraw from Lowfen by the army.", None),
        ("The rebels were compelled to retreat from Lowfen, a town in the hills, by the army.", None),
        ("The rebels were forced out of Lowfen by the army.", "army"),
        ("The rebels were driven from Lowfen by the army.", "army"),
    ],
)
def test_who_makes_a_side_withdraw_need_not_take_the_place(sentence: str, taker: str | None) -> None:
    """
    "Forced to withdraw by" says who made them leave; "driven out by" says who has the place.
    """
    assert [(None, None, ("Lowfen",), taker, "rebels")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("Vesperan army troops of the Eastmoor region meanwhile retook Lowfen.", "Vesperan army troops"),
        ("Rebel fighters of the Highfen area seized Lowfen.", "Rebel fighters"),
        ("Fighters of the Blue Front seized Lowfen.", "Fighters of the Blue Front"),
    ],
)
def test_the_region_of_troops_is_no_part_of_their_name(sentence: str, taker: str) -> None:
    """
    From which region troops are is not their name, nor where they took a place.
    """
    assert [(None, None, ("Lowfen",), taker, None)] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The army took Lowfen and Highfen after the rebels abandoned them.",
        "The army took Lowfen and Highfen once the rebels had withdrawn from them to avoid encirclement.",
        "The army took Lowfen and Highfen, abandoned by the rebels.",
        "The army took control of Lowfen and Highfen, ceded by the rebels under the truce.",
        "The army took over Lowfen and Highfen, which were given up by the rebels.",
    ],
)
def test_who_left_what_was_then_taken_is_the_loser(sentence: str) -> None:
    """
    A place that one side gave up and another took is one change, with both sides.
    """
    assert [(None, None, ("Lowfen", "Highfen"), "army", "rebels")] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The rebels captured Lowfen, but the army retook it.",
        "The rebels captured Lowfen, later ceded to Norland by the militia.",
        "The rebels captured Lowfen before the army abandoned it.",
    ],
)
def test_what_came_later_is_another_change(sentence: str) -> None:
    """
    What happened to a place after it was taken is told for itself.
    """
    assert 2 == len(told(sentence))


def test_each_group_has_its_own_places() -> None:
    """
    A verb said once goes for each group behind it, by its bearing, with its own places and region.
    """
    text = (
        "The Eastern group took Lowfen and Highfen in Eastmoor; the Western group Drymoor; the Southern group Corlon "
        "and Ashby; and the Central group Norby in Westmoor."
    )

    assert [
        ("Eastmoor", None, ("Lowfen", "Highfen"), "Eastern group", None),
        (None, None, ("Drymoor",), "Western group", None),
        (None, None, ("Corlon", "Ashby"), "Southern group", None),
        ("Westmoor", None, ("Norby",), "Central group", None),
    ] == told(text)


def test_a_group_that_does_something_else_takes_nothing() -> None:
    """
    Where the second group has a verb of its own, nothing is said again.
    """
    text = "The Eastern group took Lowfen; the Western group reached Drymoor; the Southern group commander spoke."

    assert [(None, None, ("Lowfen",), "Eastern group", None)] == told(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "They lie in Vespera's Eastmoor district: Lowfen and Highfen.",
        "Both lie in the district of Eastmoor: Lowfen and Highfen.",
        "Both of them are located in Eastmoor province - Lowfen and Highfen.",
        "The villages lie in Eastmoor district: Lowfen and Highfen.",
        "They are in the north of Eastmoor: Lowfen and Highfen.",
    ],
)
def test_where_they_lie_and_what_they_are_called(sentence: str) -> None:
    """
    A sentence of where those just counted lie gives their region and their names.
    """
    assert [("Eastmoor", 2, ("Lowfen", "Highfen"), "army", None)] == told(f"The army took two villages. {sentence}")


def test_the_district_of_a_country_is_the_region() -> None:
    """
    "In Vespera's Eastmoor district" is in Eastmoor.
    """
    text = "Norland's army took two villages. They lie in Vespera's Eastmoor district."

    assert [("Eastmoor", 2, (), "Norland's army", None)] == told(text)


def test_names_that_are_more_than_the_figure_are_not_its() -> None:
    """
    Where more places lie in a region than were counted, they are others.
    """
    text = "The army took two villages. They lie in Eastmoor district: Lowfen, Highfen and Drymoor."

    assert [()] == [line[2] for line in told(text)]


@pytest.mark.parametrize(
    ("speaker", "taker"),
    [
        ("said Vespera's top commander, Ivan Drymoor", "Vespera"),
        ("said Vespera's defence minister", "Vespera"),
        ("Vespera's president, Ivan Drymoor, said", "Vespera"),
        ("said Ivan Drymoor, Vespera's prime minister", "Vespera"),
        ("said Ivan Drymoor, the commander of Vespera's army", "Vespera's army"),
        ("the president of Vespera said", "Vespera"),
        ("said Eastmoor's governor", None),
        ("a resident of Highfen said", None),
        ("said the commander, Ivan Drymoor", None),
    ],
)
def test_we_are_those_for_whom_an_officer_speaks(speaker: str, taker: str | None) -> None:
    """
    "We" is the country whose general, president or minister is quoted.
    """
    assert [(None, 12, (), taker, None)] == told(f'"We have taken control of 12 settlements," {speaker}.')


@pytest.mark.parametrize(
    ("of", "region"),
    [
        ("of the offensive in Norland's Eastmoor region", "Eastmoor"),
        ("of the fighting in Eastmoor", "Eastmoor"),
        ("of the crisis in Eastmoor", None),
    ],
)
def test_of_which_fight_a_speaker_tells(of: str, region: str | None) -> None:
    """
    A figure without a region lies where the fight is of which somebody tells it.
    """
    assert [region] == [line[0] for line in told(f'"We have taken 12 villages," the general said {of}.')]


@pytest.mark.parametrize(
    "sentence",
    [
        "Four soldiers have been wounded since the rebels took the village last Saturday.",
        "The rebels had taken the village in a raid.",
        "The rebels had captured it.",
    ],
)
def test_who_had_taken_a_place_before_loses_it(sentence: str) -> None:
    """
    A sentence that goes back to how a retaken place was first taken names its loser, and no second one.
    """
    place = (None, None, ("Lowfen",))

    assert [(*place, "army", "rebels"), (*place, "rebels", None)] == told(
        f"The army has retaken Lowfen, a village. {sentence}"
    )


def test_who_takes_a_place_next_takes_it_from_the_first() -> None:
    """
    What came later is another change, from whoever took the place first.
    """
    text = "The rebels captured Lowfen on Friday. On Sunday the army recaptured the town."

    assert [("rebels", None), ("army", "rebels")] == [line[3:] for line in told(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The army recaptures the rebels' main strongholds of Lowfen and Highfen after they escaped an encirclement.",
        "The army took the rebels' last bastions of Lowfen and Highfen.",
        "The army took Lowfen and Highfen, the last strongholds of the rebels.",
        "The army took Lowfen and Highfen, held by the rebels since May.",
        "The army took Lowfen and Highfen, previously controlled by the rebels.",
        "The army took Lowfen and Highfen, which had been held by the rebels.",
        "The army took Lowfen and Highfen, which were in the hands of the rebels.",
    ],
)
def test_whose_stronghold_is_taken(sentence: str) -> None:
    """
    Who held a place until it was taken is who lost it.
    """
    assert [(None, None, ("Lowfen", "Highfen"), "army", "rebels")] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "loser"),
    [
        ("The army took six villages in Eastmoor originally held by Vesperan forces.", "Vesperan forces"),
        ("The army took Lowfen, which had been in Vesperan hands since August.", "Vesperan"),
        ("The army took Lowfen, which is the seat of a court.", None),
        ("The army took Lowfen, the seat of a court.", None),
        ("The army took Lowfen, which it had held before.", None),
    ],
)
def test_who_held_it_and_what_it_only_is(sentence: str, loser: str | None) -> None:
    """
    "Held by", "in the hands of" tell who lost a place; what else is said of it tells nobody.
    """
    assert [loser] == [line[4] for line in told(sentence)]


@pytest.mark.parametrize(
    ("coast", "region"),
    [
        ("on the Blue Sea coast", None),
        ("on the Atlantic coast", None),
        (", a port on the Atlantic coast", None),
        ("on the Eastmoor coast", "Eastmoor"),
    ],
)
def test_a_sea_is_no_region(coast: str, region: str | None) -> None:
    """
    The coast of a sea is no region, that of a land may be one.
    """
    assert [region] == [line[0] for line in told(f"The rebels captured Lowfen {coast}.")]


def test_of_and_of_again() -> None:
    """
    "Of" said again behind "and" gives more places to the same noun, each with its own region; so does "that of".
    """
    text = (
        "On 12 June the army announced the liberation of Lowfen in Eastmoor Oblast and of Highfen and Drymoor in "
        "Westmoor Oblast; on 11 June the command announced that of Corlon and Ashby, also in Westmoor Oblast."
    )

    assert [
        ("Eastmoor", ("Lowfen",), date(2020, 6, 12)),
        ("Westmoor", ("Highfen", "Drymoor"), date(2020, 6, 12)),
        ("Westmoor", ("Corlon", "Ashby"), date(2020, 6, 11)),
    ] == [(one.region, tuple(place.name for place in one.localities), one.event_end) for one in claims(text)]


def test_a_day_before_that_of_is_not_of_what_stands_before_it() -> None:
    """
    "And on Sunday that of" gives its day to what stands behind it.
    """
    text = "On Friday the army announced the liberation of Lowfen, and on Sunday that of Highfen and Drymoor."

    assert [date(2020, 6, 12), date(2020, 6, 14)] == [one.event_end for one in claims(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The army announced the liberation of Lowfen in Eastmoor and of 300 prisoners.",
        "The army announced the liberation of Lowfen in Eastmoor; the command said that of Highfen nothing was known.",
        "The army announced the liberation of Lowfen in Eastmoor and spoke of Highfen.",
    ],
)
def test_of_something_else(sentence: str) -> None:
    """
    "And of", "that of" without another place, or behind another verb, add nothing.
    """
    assert [("Eastmoor", None, ("Lowfen",), "army", None)] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("Lowfen has fallen to the combined Vesperan army and Norland forces.", "Vesperan army and Norland forces"),
        ("Lowfen fell to the army and rebels took a hill.", "army"),
        ("Lowfen fell to the army and rebels have shelled a hill.", "army"),
        ("Syrian Reds have retaken Lowfen.", "Syrian Reds"),
        ("The Syrian offensive of May 3 ended in the capture of Lowfen.", "Syrian"),
        ("A joint offensive led to the capture of Lowfen.", None),
        ("The army, along with Ashby's brigade, used tanks to attack, in the process taking back Lowfen.", "army"),
        ("The Norland MoD said its troops had seized Lowfen.", "Norland"),
        ("The rebels declared that they had stormed the base and that Lowfen was now liberated.", "rebels"),
        ("The rebels declared that they had left the base and that Lowfen was now liberated.", None),
    ],
)
def test_who_took_it_among_others(sentence: str, taker: str | None) -> None:
    """
    Two take a place together, one takes it along with another, one announces what it won.
    """
    assert [(None, None, ("Lowfen",), taker, None)] == told(sentence)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Syrian offensive of May 3 ended in the capture of Lowfen.", None),
        ("On June 8, Ashby signed the accord. Per the agreement, the troops withdrew from Lowfen.", None),
        ("On June 8, the rebels attacked. They captured Lowfen.", date(2020, 6, 8)),
    ],
)
def test_a_day_of_something_else(text: str, day: date | None) -> None:
    """
    The day of an offensive or of an accord is not that of what followed from it.
    """
    assert [day] == [one.event_end for one in claims(text)]


def test_bearings_without_an_article() -> None:
    """
    "In south" behind a name is a bearing, and the list goes on.
    """
    text = (
        "The army took Lowfen, together with Highfen and Drymoor in south, Corlon and Ashby in the south-east of the "
        "town."
    )

    assert [("Lowfen", "Highfen", "Drymoor", "Corlon", "Ashby")] == [line[2] for line in told(text)]


@pytest.mark.parametrize(
    ("headline", "naming", "taker"),
    [
        ("Norland Says It Captured Village in Vespera's Eastmoor Region", "The village of Lowfen lies near", "Norland"),
        ("Rebels capture town in Eastmoor", "The town of Lowfen, in the north, is home to 300 people near", "Rebels"),
        ("Rebels seize border town in Eastmoor", "Lowfen is a town of 3,000 people near", "Rebels"),
        ("The army captured a small town in Eastmoor.", "The town of Lowfen is on the road to", "army"),
    ],
)
def test_the_next_sentence_gives_the_name(headline: str, naming: str, taker: str) -> None:
    """
    A place that a headline tells of without its name is the one of which the next sentence says where it lies.
    """
    assert [("Eastmoor", None, ("Lowfen",), taker, None)] == told(f"{headline}\n\n{naming} Highfen.")


@pytest.mark.parametrize(
    "text",
    [
        "Rebels shell town in Eastmoor\n\nThe town of Lowfen lies near Highfen.",
        "Rebels hope to capture town in Eastmoor\n\nThe town of Lowfen lies near Highfen.",
        "Rebels capture town in Eastmoor\n\nThe village of Lowfen lies near Highfen.",
        "Rebels capture town in Eastmoor\n\nThe town of Lowfen is still held by the army.",
        "Rebels capture town in Eastmoor\n\nThe town of Lowfen is under siege.",
        "Rebels capture town in Eastmoor\n\nThe army spoke.\n\nThe town of Lowfen lies near Highfen.",
    ],
)
def test_another_place_is_not_the_one_without_a_name(text: str) -> None:
    """
    A place of another kind, one that others hold, or one named later is not that of the headline.
    """
    assert [] == told(text)
