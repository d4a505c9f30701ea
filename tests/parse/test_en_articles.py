"""English as whole articles have it: what a sentence alone would not show."""

from __future__ import annotations

import pytest

from tests.parse.reports import claims, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The rebels took the Eastmoor province towns of Lowfen, Highfen and Drymoor.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, "rebels"),
        ),
        ("The rebels drove the army out of Eastmoor villages.", ("Eastmoor", None, (), "army", "rebels")),
        (
            "The army captured the villages of Lowfen, Highfen and Drymoor hill.",
            (None, None, ("Lowfen", "Highfen"), None, "army"),
        ),
        (
            "The army took several villages in Eastmoor, initially occupied by a Redland rebel group.",
            ("Eastmoor", None, (), "Redland rebel group", "army"),
        ),
        (
            "The rebels met no resistance from Vespera's national army, as they captured Lowfen village.",
            (None, None, ("Lowfen",), None, "rebels"),
        ),
        (
            "The army gave chase and lost Lowfen, then they came down to Highfen.",
            (None, None, ("Lowfen",), "army", None),
        ),
        (
            "The army brought three villages of Eastmoor back under its control.",
            ("Eastmoor", 3, (), None, "army"),
        ),
        (
            "The following villages fell to Vespera: Lowfen, Highfen and Drymoor.",
            (None, None, ("Lowfen", "Highfen", "Drymoor"), None, "Vespera"),
        ),
        (
            "Such settlements of the Eastmoor region have been liberated: Lowfen, Highfen and Drymoor.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, None),
        ),
        (
            "Vespera Army Successfully Liberates 8 More Settlements In Eastmoor",
            ("Eastmoor", 8, (), None, "Vespera Army"),
        ),
        ("The army said it had taken back two of 15 occupied villages.", (None, 2, (), None, "army")),
        (
            "The army took four small villages and a hill on the southern edges of Eastmoor province.",
            ("Eastmoor", 4, (), None, "army"),
        ),
        (
            "Twenty-six towns and more than 450 junta army bases and outposts have been seized by the Blue Alliance.",
            (None, 26, (), None, "Blue Alliance"),
        ),
        (
            "The rebels took 14 towns in three states and one region while making an attempt.",
            (None, 14, (), None, "rebels"),
        ),
        ("Norland forces free 5 villages from IS in west of Lowfen", ("Lowfen", 5, (), "IS", "Norland forces")),
        (
            "The siege went on as the security forces overran Lowfen.",
            (None, None, ("Lowfen",), None, "security forces"),
        ),
        (
            "The government lost five districts of Eastmoor, officials confirmed to Lowfen Now.",
            ("Eastmoor", 5, (), "government", None),
        ),
        ("President Ivan Moor announced the liberation of 13 villages in Eastmoor.", ("Eastmoor", 13, (), None, None)),
        (
            "Lowfen \u2014 Vespera said its troops had retaken four villages from Redland forces.",
            (None, 4, (), "Redland forces", "Vespera"),
        ),
        ("Redland said on its Twitter account that its army took Lowfen.", (None, None, ("Lowfen",), None, "Redland")),
    ],
)
def test_a_change_is_told_once_with_its_own_place_and_sides(sentence, expected):
    """A sentence of news prose gives one claim, with the place and the sides that it names for it."""
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our units restored the Vespera state flag in eight settlements.",
        "The army captured the Lowfen district headquarters.",
        "The raiders left eight villages of Eastmoor ransacked.",
        "The waters withdrew from Lowfen and most of Eastmoor.",
        "Labour has lost Lowfen, and the council fell to the Liberal Democrats.",
        "The movement goes on with its resistance until Lowfen falls.",
        "The rebels occupy a big part of Eastmoor region.",
        "Not one settlement was taken, though troops tested nine villages of Eastmoor.",
        "The governor asked the army to bring all three districts of Eastmoor back under control.",
        "Having taken the Lowfen Shield, they lost the Highfen Cup.",
        "About 60,000 Redlanders were freed.",
        "Since the start of the withdrawal of Blue forces from Eastmoor, talks have stalled.",
    ],
)
def test_what_only_sounds_like_a_change_gives_none(sentence):
    """Flags, offices, floods, votes, trophies, states and wishes change nobody's hold on a place."""
    assert [] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army captured nearly 120 villages from armed groups, including the Redland-backed Blue Front.",
            (None, 120, (), "armed groups", "army"),
        ),
        (
            "Fighters backing the exiled government seized 5 villages of Eastmoor.",
            ("Eastmoor", 5, (), None, "Fighters"),
        ),
        ("The army fought off the rebels and took 5 villages of Eastmoor.", ("Eastmoor", 5, (), None, "army")),
        ("The campaign ended with the rebels taking control of Lowfen.", (None, None, ("Lowfen",), None, "rebels")),
        (
            "Ten villages of Eastmoor fell to the Security Belt forces.",
            ("Eastmoor", 10, (), None, "Security Belt forces"),
        ),
        (
            "President Ivan Highfen announced the liberation of 5 villages of Eastmoor.",
            ("Eastmoor", 5, (), None, None),
        ),
        ("Al shabab captured Lowfen.", (None, None, ("Lowfen",), None, "Al shabab")),
        ("Gov't retakes three cities of Eastmoor.", ("Eastmoor", 3, (), None, "Gov't")),
        (
            "Vespera's leader Highfen announces liberation of 3 villages of Eastmoor.",
            ("Eastmoor", 3, (), None, None),
        ),
        (
            "Forces aligned with Vespera's legitimate government seized 3 villages of Eastmoor.",
            ("Eastmoor", 3, (), None, "Forces aligned with Vespera's legitimate government"),
        ),
        (
            "The army liberated 12 villages which had been occupied by Redland forces.",
            (None, 12, (), "Redland forces", "army"),
        ),
        ("The fall of Lowfen to the rebels came a day later.", (None, None, ("Lowfen",), None, "rebels")),
        ("The fall of Lowfen opened the road to the army.", (None, None, ("Lowfen",), None, None)),
        (
            "Forces loyal to General Ivan Highfen captured Lowfen.",
            (None, None, ("Lowfen",), None, "Forces loyal to General Ivan Highfen"),
        ),
        ("Vespera's Blue movement has taken Lowfen.", (None, None, ("Lowfen",), None, "Blue movement")),
        (
            "Redland on Friday handed Eastmoor district over to Vespera.",
            ("Eastmoor", None, (), "Redland", "Vespera"),
        ),
        ("Army: rebels driven from Lowfen", (None, None, ("Lowfen",), "rebels", None)),
        ("The rebels left Lowfen without a fight.", (None, None, ("Lowfen",), "rebels", None)),
        ("He confirmed the fall of Lowfen 20 kilometres away from Highfen.", (None, None, ("Lowfen",), None, None)),
    ],
)
def test_a_side_is_who_acts_not_whom_it_fights_helps_or_tells(sentence, expected):
    """Who gains is who acts: not whom these back or fight, not who announces it, not the last word of a name."""
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Blues (banned in Redland) have taken control of three more districts.",
            (None, 3, (), None, "Blues"),
        ),
        (
            "They captured the Lowfen district center of Eastmoor.",
            ("Eastmoor", None, ("Lowfen",), None, None),
        ),
        (
            "The army liberated a number of villages in Eastmoor, Westmoor, Norland, Southmoor districts.",
            ("Eastmoor, Westmoor, Norland, Southmoor", None, (), None, "army"),
        ),
        (
            "The army took six villages and a hill on the southern edges of the western province of Eastmoor.",
            ("Eastmoor", 6, (), None, "army"),
        ),
        (
            "The army took several areas in western Eastmoor, including the cities and towns of Lowfen and Highfen.",
            ("Eastmoor", None, ("Lowfen", "Highfen"), None, "army"),
        ),
        ("Newsday / 14 villages captured by the army in Eastmoor", ("Eastmoor", 14, (), None, "army")),
        (
            "The troops were able to control Lowfen village in the eastern countryside of Eastmoor.",
            ("Eastmoor", None, ("Lowfen",), None, "troops"),
        ),
        ("The rebels seized parts of the Blues' 'capital' Lowfen.", ("Lowfen", None, (), None, "rebels")),
        ("The army took Lowfen on the Eastmoor-Westmoor highway.", (None, None, ("Lowfen",), None, "army")),
        ("A major told reporters in Lowfen that 3 villages had been retaken.", (None, 3, (), None, None)),
        ("The push went on in Eastmoor, where they took 3 villages.", ("Eastmoor", 3, (), None, None)),
        ("In Eastmoor, a major said that 3 villages had been retaken.", ("Eastmoor", 3, (), None, None)),
        (
            "The army seized Lowfen heights and the village of Highfen in Eastmoor.",
            ("Eastmoor", None, ("Highfen",), None, "army"),
        ),
        ("The first one, Lowfen, was turned over.", (None, None, ("Lowfen",), None, None)),
        ("Army liberates four more villages in NW Eastmoor, Vespera", ("Eastmoor", 4, (), None, "Army")),
        (
            "Five districts fall to the Blues in Eastmoor, Westmoor, and Norland",
            ("Eastmoor, Westmoor, and Norland", 5, (), None, "Blues"),
        ),
        (
            "The army took the villages and towns of Lowfen, Highfen and Drymoor in Eastmoor countryside.",
            ("Eastmoor", None, ("Lowfen", "Highfen", "Drymoor"), None, "army"),
        ),
        (
            "The army took Lowfen, west of Ashby, and Highfen, just west of Lowfen.",
            (None, None, ("Lowfen", "Highfen"), None, "army"),
        ),
        (
            "The army withdrew from villages it controlled in southern Eastmoor.",
            ("Eastmoor", None, (), "army", None),
        ),
        ("The army captured Lowfen, the outskirts of Highfen and a bridge.", (None, None, ("Lowfen",), None, "army")),
    ],
)
def test_a_region_is_where_the_places_lie(sentence, expected):
    """A country that bans a side, a newspaper, a seat and an edge of a place are told from the places themselves."""
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("Five villages have fallen to the rebels in Eastmoor, Westmoor, Northmoor and Drymoor.", "4"),
        ("Dozens of villages were liberated in Eastmoor, Westmoor, Northmoor and Drymoor oblasts.", "4"),
        ("In Eastmoor, Westmoor and Northmoor provinces, the rebels captured 12 villages.", "3"),
        ("Five villages were captured in Eastmoor and Westmoor.", "2"),
        ("The rebels overran six villages in Eastmoor and Westmoor districts of Redland province.", "2"),
        ("The rebels have taken ten villages in Eastmoor, Northmoor and South West states.", "3"),
        ("Five villages in Eastmoor, Westmoor and Northmoor districts have been captured.", "3"),
        ("Five villages were captured in Eastmoor and Westmoor was shelled.", "1"),
        ("The rebels overran six villages in Eastmoor and the district of Westmoor.", "1"),
    ],
)
def test_one_figure_over_several_regions_is_one_claim(sentence, region):
    """Regions in a row behind a passive, in front of a verb, or with one type word share one figure."""
    first = claims(sentence)[0]
    assert int(region) == (len(first.regions) or 1)
    assert 1 == len([claim for claim in claims(sentence) if claim.count or claim.regions])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The army recaptured the districts of Lowfen and Highfen in the central province of Eastmoor.",
            [("Eastmoor", None, ("Lowfen", "Highfen"), None, "army")],
        ),
        (
            "In the northern Eastmoor province, militants have overrun Lowfen district.",
            [("Eastmoor", None, ("Lowfen",), None, "militants")],
        ),
        (
            "In Lowfen district, militants have overrun Eastmoor province.",
            [("Eastmoor", None, (), None, "militants")],
        ),
        (
            "The army has retaken Lowfen, Highfen and the whole of Eastmoor state.",
            [(None, None, ("Lowfen", "Highfen"), None, "army"), ("Eastmoor", None, (), None, "army")],
        ),
        (
            "The army has retaken the whole of Eastmoor and Westmoor states.",
            [("Eastmoor", None, (), None, "army"), ("Westmoor", None, (), None, "army")],
        ),
        (
            "The rebels pulled out of Lowfen, Eastmoor, after holding the town for a month.",
            [("Eastmoor", None, ("Lowfen",), "rebels", None)],
        ),
        (
            "Troops regained the hamlet of Lowfen, Highfen municipality, Eastmoor department, a spokesman said.",
            [("Highfen", None, ("Lowfen",), None, "Troops")],
        ),
        ("Rebels capture Vespera city of Lowfen", [("Vespera", None, ("Lowfen",), None, "Rebels")]),
        (
            "Lowfen, a crossroads between Highfen and Drymoor, fell to the rebels.",
            [(None, None, ("Lowfen",), None, "rebels")],
        ),
        (
            "Lowfen, which lies between Highfen and Drymoor, fell to the rebels.",
            [(None, None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The army took five towns in Eastmoor, the Director of Relations, General Highfen, said.",
            [("Eastmoor", 5, (), None, "army")],
        ),
        (
            "Troops overran the headquarters at Highfen and drove the rebels from Lowfen.",
            [(None, None, ("Lowfen",), "rebels", "Troops")],
        ),
        (
            "Two villages were captured in Eastmoor and the army retook Lowfen.",
            [("Eastmoor", 2, (), None, None), (None, None, ("Lowfen",), None, "army")],
        ),
        (
            "The army took two villages in Eastmoor. On Monday it took Lowfen and seven villages in the same region.",
            [
                ("Eastmoor", 2, (), None, "army"),
                (None, None, ("Lowfen",), None, "army"),
                ("Eastmoor", 7, (), None, "army"),
            ],
        ),
        (
            "The army took several villages in Eastmoor. In Westmoor, hunters retook Drymoor. Lowfen and Highfen "
            "were retaken earlier.",
            [
                ("Eastmoor", None, (), None, "army"),
                ("Westmoor", None, ("Drymoor",), None, "hunters"),
                (None, None, ("Lowfen", "Highfen"), None, None),
            ],
        ),
    ],
)
def test_a_place_lies_where_its_own_clause_says(sentence, expected):
    """A district is a place of its province; what tells of a place, or of another clause, is no region and no place."""
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "taker"),
    [
        ("Colonel Ivan Drymoor told reporters the forces had wrested control of Lowfen and Highfen.", "forces"),
        ("The commander, General Ivan Drymoor, said his men had liberated Lowfen.", "men"),
        ("Thousands fled as the rebels seized Lowfen.", "rebels"),
        ("Earlier in the week troops took Lowfen.", "troops"),
        ("The Redland defence ministry said its forces had captured Lowfen.", "Redland"),
        ("The army left two villages in Eastmoor and the rebels captured Lowfen.", "rebels"),
        ("Units of the Centre group of forces liberated Lowfen.", "Units of the Centre group of forces"),
        ("Troops loyal to Vespera and the army captured Lowfen.", "Troops loyal to Vespera and the army"),
    ],
)
def test_who_takes_a_place_is_who_the_verb_says(sentence, taker):
    """Not who speaks, who fled, nor a place of the clause before."""
    assert taker == claims(sentence)[-1].gained_by


def test_a_list_may_tell_what_was_taken_from_whom():
    """ "The towns retaken from the rebels include" names the places and the loser."""
    assert [(None, None, ("Lowfen", "Highfen"), "rebels", None)] == told(
        "The towns retaken from the rebels include Lowfen and Highfen."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The army launched an operation in the occupied Lowfen, in response to an attack.",
        "They captured Camp Moor 15 township and hundreds of soldiers.",
        "The army is determined to press on and liberate all the northern parts of Eastmoor.",
        "The advance will pave the way for retaking the hills and subsequently liberating Lowfen city.",
        "Lowfen was overrun by the rebels in mid-2014.",
        "The city, along with seven districts, was occupied by Redland in the early 1990s.",
        "A rebel force captured a northern neighbourhood of Lowfen.",
        "Since 1991, the Redland military has illegally occupied the Upper Eastmoor region.",
        "Relations have been tense since 1991, when the Redland military occupied Lowfen.",
        "Fighting in Eastmoor left 12 villages in rebel hands or without water.",
        "The rebels shelled a town in Eastmoor, Vespera, and seized a camp in Westmoor, Vespera.",
        "The group said that a battalion commander, Lt. Col. Ivan Highfen, had surrendered.",
        "Vesperan Army's nearly in full control of southern Eastmoor",
        "The sides made a deal in Lowfen to return six localities that had been occupied by the rebels.",
    ],
)
def test_what_is_meant_or_long_past_or_of_one_thing_is_no_change(sentence):
    """An aim, a war of long ago, a number that is a name and a quarter without a name give no claim."""
    assert [] == told(sentence)


def test_a_city_and_a_town_in_a_row_are_two_places():
    """A place that its own word goes before is another one, not the region of the first."""
    text = "The army freed the city of Lowfen, the town of Highfen, and more than 30 villages. It holds Drymoor."

    assert [("Lowfen",), ("Highfen",), ()] == [names for _, _, names, _, _ in told(text)]
    assert {None} == {region for region, *_ in told(text)}


def test_the_weeks_of_an_operation_are_no_day():
    """What happened in the first week of something has no day, though it is announced on one."""
    (claim,) = claims("The army freed 74 villages in Eastmoor in the first week of the push, it said on Friday.")

    assert (74, None) == (claim.count, claim.event_end)


def test_the_day_on_which_an_offensive_began_is_not_that_of_a_change():
    """A place taken since an offensive began has no day of its own."""
    (claim,) = claims("The rebels have taken Lowfen since the offensive began on 13 November.")

    assert claim.event_end is None


def test_a_province_is_no_district():
    """Behind what is told of a district, "the province" is another place, which is not guessed."""
    text = "The army freed the district of Lowfen. The rebels hold out. "
    text += "They have seized the town of Highfen in the north of the province."

    assert [("Lowfen", ()), (None, ("Highfen",))] == [(region, names) for region, _, names, _, _ in told(text)]


def test_an_agency_begins_a_text_of_its_own():
    """A name in brackets that begins a line is who reports, and no place that the headline counts."""
    text = (
        "Army withdraws from five villages in Eastmoor\n(NEWSCO) Under the truce reached on 11 November, it withdrew."
    )

    assert ("Eastmoor", 5, (), "Army", None) == told(text)[0]
    assert claims(text)[0].event_end is None


def test_a_headline_is_told_once():
    """A figure of the headline is no further one where the text says "more" or prints the headline again."""
    head = "Army frees 4 more villages in Eastmoor"
    body = "The army freed four more villages in Eastmoor on Friday."

    assert [("Eastmoor", 4)] == [(c.region, c.count) for c in claims(f"{head}\n\n{head}\n\n{body}")]
    assert [4, 4] == [c.count for c in claims(f"{body}\n\nIt freed another four villages in Eastmoor.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The liberation of the Eastmoor region has begun.",
        "The recapture of Lowfen is under way.",
        "Losing Lowfen is going to be a blow to the rebels.",
        "Residents fled six villages in Eastmoor after rebels seized a police station.",
        "People have abandoned six villages in Eastmoor.",
    ],
)
def test_what_has_only_begun_and_who_only_flees_change_nothing(sentence):
    """A liberation that goes on, a loss that is feared, and the flight of residents give no claim."""
    assert [] == told(sentence)


def test_a_town_lost_months_ago_is_only_recalled():
    """The town was lost before it was retaken: a month behind the news is no later change."""
    assert 1 == len(claims("The army has retaken Lowfen. The town was captured by the rebels in February."))
    assert 2 == len(claims("The army retook Lowfen on 3 November. The town was captured by the rebels on Friday."))


def test_what_is_said_to_be_untrue_is_denied():
    """ "It is not true that Lowfen was captured" denies it."""
    (claim,) = claims("It is not true that Lowfen was captured by the rebels.")
    assert "denied" == claim.status.value


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Two villages captured by the rebels were retaken by the army.",
            [(None, 2, (), "rebels", "army")],
        ),
        (
            "Three of the four towns taken by the rebels in Eastmoor were recaptured on Sunday.",
            [("Eastmoor", 3, (), "rebels", None)],
        ),
        (
            "Lowfen, captured by the rebels last week, has been retaken.",
            [(None, None, ("Lowfen",), "rebels", None)],
        ),
        (
            "The villages captured by the rebels are Lowfen and Highfen.",
            [(None, None, ("Lowfen", "Highfen"), None, "rebels")],
        ),
        (
            "The rebels occupied Lowfen, in Drymoor territory, Eastmoor, cutting the road.",
            [("Drymoor", None, ("Lowfen",), None, "rebels")],
        ),
        (
            "The army claimed to have seized Lowfen; Vespera's General Staff said fighting continued.",
            [(None, None, ("Lowfen",), None, "army")],
        ),
        (
            "A VNF spokesman, Ivan Drymoor, said its forces had left Lowfen.",
            [(None, None, ("Lowfen",), "VNF", None)],
        ),
        (
            "VNF spokesman Ivan Drymoor said its forces had captured Lowfen.",
            [(None, None, ("Lowfen",), None, "VNF")],
        ),
        ("Local official Ivan Drymoor said they had captured Lowfen.", [(None, None, ("Lowfen",), None, None)]),
        ("Vespera leader Ivan Drymoor acknowledged the loss of Lowfen.", [(None, None, ("Lowfen",), "Vespera", None)]),
    ],
)
def test_who_took_a_place_first_lost_it(sentence, expected):
    """What is captured by one and retaken by another is one change; who speaks for a side is none."""
    assert expected == told(sentence)


def test_a_day_of_something_else_dates_no_change():
    """An ambush has its own day, and "since launching it on Friday" says since when."""
    (left,) = claims("Troops pulled out of Lowfen following an ambush on 3 November that killed 20.")
    (taken,) = claims("The army has captured six villages in Eastmoor since launching an offensive on Friday.")
    assert (None, None) == (left.event_end, taken.event_end)
    assert taken.cumulative


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Lowfen was captured by the rebels on Monday and retaken by the army on Tuesday.",
            [
                (None, "rebels", "2020-11-23"),
                ("rebels", "army", "2020-11-24"),
            ],
        ),
        (
            "Lowfen was captured by the rebels on Monday but was retaken on Tuesday.",
            [(None, "rebels", "2020-11-23"), ("rebels", None, "2020-11-24")],
        ),
        (
            "The rebels captured Lowfen on Monday but lost it to the army on Tuesday.",
            [(None, "rebels", "2020-11-23"), (None, "army", "2020-11-24")],
        ),
        ("Lowfen was captured by the rebels on Monday and looted by the army.", [(None, "rebels", "2020-11-23")]),
    ],
)
def test_a_place_taken_twice_changes_hands_twice(sentence, expected):
    """Each of two verbs that "and" joins has its own side and its own day."""
    found = [(c.lost_by, c.gained_by, c.event_end.isoformat() if c.event_end else None) for c in claims(sentence)]
    assert expected == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Rebels captured General Drymoor in Lowfen.",
        "The army captured Mount Lowfen.",
        "Three villages in Eastmoor have been abandoned by their residents.",
    ],
)
def test_a_person_a_hill_and_an_empty_village_are_no_gain(sentence):
    """A captured general, a mountain, and villages that residents abandoned give no claim."""
    assert [] == told(sentence)


def test_a_person_who_announces_is_no_taker():
    """A president tells of what others took."""
    (claim,) = claims("President Ivan Drymoor announced the liberation of Lowfen.")
    assert claim.gained_by is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels seize Lowfen district\n\nThe rebels have captured Lowfen district of Eastmoor province.",
            [("Eastmoor", None, ("Lowfen",), None, "rebels")],
        ),
        (
            "Agency: 12 villages liberated in Eastmoor\n\n"
            "The agency said that special forces liberated 12 villages in the Eastmoor region on Friday.",
            [("Eastmoor", 12, (), None, "special forces")],
        ),
        (
            "Army takes 3 more towns from rebels\n\n"
            "Government forces have taken three more towns from the rebels in the Eastmoor region.",
            [("Eastmoor", 3, (), "rebels", "Army")],
        ),
        (
            "Rebels take 3 towns in Eastmoor\n\nThe army retook three towns in Eastmoor on Friday.",
            [("Eastmoor", 3, (), None, "Rebels"), ("Eastmoor", 3, (), None, "army")],
        ),
        ("Eastmoor: 12 villages liberated in three days", [("Eastmoor", 12, (), None, None)]),
    ],
)
def test_a_headline_and_its_first_sentence_tell_one_change(text, expected):
    """The text below adds the region and the taker; who is quoted before a colon is no region."""
    assert expected == told(text)


def test_a_near_place_of_one_verb_is_no_region_of_the_next():
    """ "Gained ground near Drymoor and liberated Lowfen" does not say where Lowfen lies."""
    assert [(None, None, ("Lowfen",), None, "army")] == told("The army gained ground near Drymoor and took Lowfen.")
