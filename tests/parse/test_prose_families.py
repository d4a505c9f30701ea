"""Families of phrasing beyond the first statement: plans, denials, totals, days, whole regions, exceptions."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Card, Claim, DateBasis, EventKind, Qualifier, Report, Role, Status, Unit
from pipeline.parse.prose import read


def claims(text: str, published: date | None = date(2020, 11, 28)) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def only(text: str) -> Claim:
    """Return the only claim of a text."""
    (claim,) = claims(text)
    return claim


def test_a_whole_region_less_its_exception() -> None:
    """A region handed over but for some places keeps them as exceptions, the corridor's name left to them."""
    claim = only(
        "Lachin district, except the Lachin corridor with Berdzor, Aghavno and Sus, was handed over to Azerbaijan on "
        "1 December 2020."
    )
    assert (claim.region, claim.count, claim.unit) == ("Lachin", None, Unit.WHOLE_REGION)
    assert [place.name for place in claim.except_localities] == ["Berdzor", "Aghavno", "Sus"]
    assert (claim.event_end, claim.gained_by) == (date(2020, 12, 1), "Azerbaijan")


def test_a_postponed_plan_is_due_on_its_new_day() -> None:
    """The day that a hand-over was moved to replaces the day that it was planned for."""
    claim = only("The hand-over of the Kelbajar region, planned for 15 November, was postponed to 25 November.")
    assert (claim.status, claim.due, claim.event_end) == (Status.PLANNED, date(2020, 11, 25), None)


def test_each_region_of_a_schedule_has_its_own_due_day() -> None:
    """A schedule of several regions gives each its day."""
    found = claims(
        "Armenia shall return the Kelbajar region by 15 November, the Aghdam region by 20 November and the Lachin "
        "region by 1 December 2020 to Azerbaijan."
    )
    assert [(c.region, c.due, c.status) for c in found] == [
        ("Kelbajar", date(2020, 11, 15), Status.PLANNED),
        ("Aghdam", date(2020, 11, 20), Status.PLANNED),
        ("Lachin", date(2020, 12, 1), Status.PLANNED),
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The ministry denied that Norland had captured the village of Lowfen in Eastmoor.", Status.DENIED),
        ("Norland did not capture the village of Lowfen in Eastmoor.", Status.NEGATED),
        ("Norland will take control of the village of Lowfen in Eastmoor.", Status.PLANNED),
        ("Norland claims to have captured the village of Lowfen in Eastmoor.", Status.CLAIMED),
        ("The ministry of defence said Norland had captured the village of Lowfen in Eastmoor.", Status.CLAIMED),
        ("A monitoring group said Norland had captured the village of Lowfen in Eastmoor.", Status.ASSERTED),
        ("Norland captured the village of Lowfen in Eastmoor.", Status.ASSERTED),
    ],
)
def test_status_follows_the_voice_and_the_mood(text: str, status: Status) -> None:
    """A party's word is claimed, a refuted one denied, a future one planned, a monitor's asserted."""
    claim = only(text)
    assert (claim.region, claim.localities[0].name, claim.status) == ("Eastmoor", "Lowfen", status)


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        ("Norland captured 3 villages in Eastmoor today.", date(2020, 11, 28), DateBasis.RELATIVE),
        ("Norland captured 3 villages in Eastmoor on Monday.", date(2020, 11, 23), DateBasis.RELATIVE),
        ("On 25 June, Norland captured 3 villages in Eastmoor.", date(2020, 6, 25), DateBasis.STATED),
        (
            "The ministry said on Friday that 3 villages in Eastmoor were taken.",
            date(2020, 11, 27),
            DateBasis.ANNOUNCED,
        ),
        ("Norland took 3 villages in Eastmoor in the last 24 hours.", date(2020, 11, 28), DateBasis.WINDOW),
        ("Norland took 3 villages in Eastmoor from 3 to 9 November.", date(2020, 11, 9), DateBasis.STATED),
        ("Norland captured 3 villages in Eastmoor.", None, None),
        ("Norland captured 3 villages in Eastmoor this week.", None, None),
        ("Norland has captured 3 villages in Eastmoor since 6 November.", None, None),
    ],
)
def test_days(text: str, day: date | None, basis: DateBasis | None) -> None:
    """A day is stated, relative, announced or the end of a window; where there is none, none is made up."""
    claim = only(text)
    assert (claim.count, claim.event_end, claim.date_basis) == (3, day, basis)


def test_a_weekday_without_a_day_of_publication_is_no_day() -> None:
    """A relative day needs the report's own day."""
    (claim,) = claims("Norland captured 3 villages in Eastmoor on Monday.", published=None)
    assert claim.event_end is None


def test_a_running_total_keeps_its_start() -> None:
    """A total kept since a day says so and has no day of its own."""
    claim = only("Since 27 September, Norland has captured more than 41 villages in Eastmoor.")
    assert (claim.cumulative, claim.since, claim.event_end) == (True, date(2020, 9, 27), None)
    assert (claim.count, claim.qualifier, claim.addition) == (41, Qualifier.AT_LEAST, False)


def test_another_is_an_addition() -> None:
    """Another three are never the three told of before."""
    assert only("Norland captured another 3 villages in Eastmoor.").addition


def test_a_total_stands_beside_its_parts() -> None:
    """A stated total and its parts are told apart; the total has no region of its own."""
    found = claims("Ten villages fell to the rebels today: eight in Eastmoor and one each in Westmoor and Lowfen.")
    assert [(c.region, c.count, c.role) for c in found] == [
        (None, 10, Role.TOTAL),
        ("Eastmoor", 8, Role.PART),
        ("Westmoor", 1, Role.PART),
        ("Lowfen", 1, Role.PART),
    ]


def test_units_of_one_phrase_add_up() -> None:
    """Towns, settlements and villages of one phrase are one figure."""
    assert only("Five towns, four settlements and 286 villages of Eastmoor were liberated.").count == 295


@pytest.mark.parametrize(
    ("units", "count"),
    [
        ("Sixteen villages and towns", 16),
        ("16 towns and villages", 16),
        ("16 cities, towns and villages", 16),
        ("A town and 5 villages", 6),
        ("A town, a settlement and five villages", 7),
        ("2 towns and 2 villages", 4),
    ],
)
def test_units_of_one_count_are_one_figure(units: str, count: int) -> None:
    """Several units behind one number share it; "a town" counts one."""
    claim = only(f"{units} of Eastmoor region were handed over to Norland.")
    assert (claim.region, claim.count, claim.unit) == ("Eastmoor", count, Unit.LOCALITY)


def test_a_named_town_is_not_in_the_count_before_it() -> None:
    """Ten villages and the town of Lowfen are ten and a name."""
    found = claims("Ten villages and the town of Lowfen in Eastmoor were captured.")
    assert [(c.region, c.count, [place.name for place in c.localities]) for c in found] == [
        ("Eastmoor", 10, []),
        ("Eastmoor", None, ["Lowfen"]),
    ]


@pytest.mark.parametrize(
    "part",
    [
        "Part of the Eastmoor district",
        "A large part of Eastmoor district",
        "Half of the Eastmoor district",
        "Half the Eastmoor district",
        "Two thirds of the Eastmoor district",
        "Most of the Eastmoor region",
        "Nearly the entire Eastmoor region",
        "Much of the province of Eastmoor",
        "Some of the Eastmoor region",
        "The rest of the Eastmoor region",
        "The remaining part of the Eastmoor region",
        "The Redlandish-held part of the Eastmoor region",
        "The south of the Eastmoor region",
        "The southern part of the Eastmoor region",
        "Southern Eastmoor district",
        "Most of the 16 villages of Eastmoor",
        "Half of the villages of Eastmoor",
        "Two parts of the Eastmoor district",
        "Some territory of the Eastmoor district",
        "All but two villages of the Eastmoor district",
    ],
)
def test_a_part_of_a_region_is_never_the_whole(part: str) -> None:
    """An unnumbered part is a claim about the region from which no total is counted."""
    claim = only(f"{part} came under the control of Norland.")
    assert (claim.region, claim.count, claim.qualifier, claim.unit) == (
        "Eastmoor",
        None,
        Qualifier.VAGUE,
        Unit.LOCALITY,
    )


@pytest.mark.parametrize("how", ["partly handed over to Norland", "partially captured", "returned to Norland in part"])
def test_a_region_partly_taken_is_a_part(how: str) -> None:
    """An adverb makes a part of a region as well as a noun does."""
    claim = only(f"The Eastmoor district was {how}.")
    assert (claim.region, claim.unit, claim.qualifier) == ("Eastmoor", Unit.LOCALITY, Qualifier.VAGUE)


@pytest.mark.parametrize(
    "whole", ["The Eastmoor district", "All of the Eastmoor district", "The whole Eastmoor district"]
)
def test_the_whole_of_a_region_stays_whole(whole: str) -> None:
    """All of a region is the region."""
    assert only(f"{whole} was handed over to Norland.").unit is Unit.WHOLE_REGION


@pytest.mark.parametrize("what", ["The ruins", "The outskirts", "80%"])
def test_what_is_of_two_regions_is_neither(what: str) -> None:
    """Of "the ruins of A and B" neither region changes hands."""
    assert claims(f"{what} of the Eastmoor and Westmoor districts were handed over to Norland.") == []


def test_a_whole_region_beside_a_part() -> None:
    """Of two regions in one sentence each keeps its own extent."""
    whole, part = claims("The Eastmoor district and part of the Westmoor district were handed over.")
    assert (whole.region, whole.unit) == ("Eastmoor", Unit.WHOLE_REGION)
    assert (part.region, part.unit, part.qualifier) == ("Westmoor", Unit.LOCALITY, Qualifier.VAGUE)


def test_a_capital_compass_word_belongs_to_the_name() -> None:
    """ "Upper Lowfen" is a name, "upper Lowfen" is not; neither is a part of Lowfen when villages are counted."""
    assert only("Norland captured 3 villages of the Upper Lowfen region.").region == "Upper Lowfen"
    assert only("Norland captured 3 villages in northern Lowfen.").region == "Lowfen"


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Fighting went on in Eastmoor. Norland captured 12 villages in the offensive.", "Eastmoor"),
        ("Norland's army entered Eastmoor province on Monday. It captured 12 villages there.", "Eastmoor"),
        ("In the Eastmoor offensive, Norland captured 12 villages.", "Eastmoor"),
        ("Fighting went on in Eastmoor. Norland captured 12 villages.", None),
        ("Fighting went on in Eastmoor and in Westmoor. Norland captured 12 villages there.", None),
        ("Fighting went on in Eastmoor.\n\nNorland captured 12 villages there.", None),
        ("The Operations Directorate of Eastmoor said Norland captured 12 villages.", None),
    ],
)
def test_a_region_is_carried_on_only_where_the_text_points_back(text: str, region: str | None) -> None:
    """A sentence takes the one region of those before it, in its paragraph, if its words point there."""
    claim = only(text)
    assert (claim.region, claim.count) == (region, 12)


def test_each_name_of_a_list_has_its_region() -> None:
    """A region belongs to the names before it, back to the region before."""
    found = claims("Norland captured Lowfen and Highfen in Eastmoor and Drymoor in Westmoor.")
    assert [(c.region, [place.name for place in c.localities]) for c in found] == [
        ("Eastmoor", ["Lowfen", "Highfen"]),
        ("Westmoor", ["Drymoor"]),
    ]


def test_who_places_is_not_who_gains() -> None:
    """A treaty that places villages under a side's control gives them to that side."""
    assert only("The treaty placed 12 villages of Eastmoor under the control of Norland.").gained_by == "Norland"
    assert only("Norland brought 12 villages of Eastmoor under its control.").gained_by == "Norland"


def test_control_over_is_no_least_number() -> None:
    """In "control over 16", "over" makes no figure open; in "captured over 16" it does."""
    assert only("Control over 16 villages of Eastmoor passed to Norland.").qualifier is Qualifier.EXACT
    assert only("Norland captured over 16 villages of Eastmoor.").qualifier is Qualifier.AT_LEAST


def test_the_speaker_may_be_a_pronoun() -> None:
    """What the side named before says of itself is claimed."""
    found = claims(
        "The army took Lowfen in Eastmoor on Thursday. On Tuesday it had said it captured Highfen in Eastmoor."
    )
    assert [claim.status for claim in found] == [Status.ASSERTED, Status.CLAIMED]


def test_an_abbreviation_is_a_whole_side() -> None:
    """Fighters of an abbreviation are that side; fighters of a people stay as written."""
    assert only("SDF fighters captured 3 villages in Eastmoor.").gained_by == "SDF"
    assert only("Sudmark fighters captured 3 villages in Eastmoor.").gained_by == "Sudmark fighters"


def test_one_figure_over_two_regions_stays_one() -> None:
    """A figure over two regions is one claim that names both."""
    claim = only("Nine villages of Eastmoor and Westmoor regions were captured by Norland.")
    assert (claim.count, claim.regions) == (9, ("Eastmoor", "Westmoor"))


def test_names_listed_later_join_their_count() -> None:
    """Names in the next sentence belong to the figure that they make up."""
    claim = only(
        "The army took two villages in Eastmoor. The villages of Lowfen and Highfen in Eastmoor were taken on Monday."
    )
    assert (claim.count, [place.name for place in claim.localities]) == (2, ["Lowfen", "Highfen"])


def test_captured_and_lost_are_two_claims() -> None:
    """A place taken and handed on in one sentence gives a claim for each, with ids of their own."""
    first, second = claims("The rebels seized 3 villages in Eastmoor from the army and will hand them to the militia.")
    assert (first.gained_by, first.lost_by, first.status) == ("rebels", "army", Status.ASSERTED)
    assert (second.gained_by, second.event_kind, second.status) == ("militia", EventKind.HANDED_OVER, Status.PLANNED)
    assert first.claim_id != second.claim_id


def test_the_losing_side() -> None:
    """Who withdrew is the loser; who took the place stays empty when nobody says."""
    claim = only("Norland forces withdrew from 12 villages in Eastmoor on Monday.")
    assert (claim.lost_by, claim.gained_by, claim.event_kind) == ("Norland forces", None, EventKind.WITHDRAWN)


def test_an_agentless_passive_names_no_side() -> None:
    """Were liberated, by whom the text does not say."""
    claim = only("12 villages in Eastmoor were liberated.")
    assert (claim.gained_by, claim.event_kind) == (None, EventKind.LIBERATED)


def test_a_range_keeps_both_ends() -> None:
    """Between ten and twelve is a range."""
    claim = only("Norland captured between 10 and 12 villages in the Eastmoor district.")
    assert (claim.count, claim.count_high, claim.qualifier) == (10, 12, Qualifier.RANGE)


def test_a_vague_figure_needs_a_region() -> None:
    """Several villages of a region is a claim without a figure; several villages of nowhere is none."""
    claim = only("Several villages north of Eastmoor came under rebel control.")
    assert (claim.region, claim.count, claim.qualifier) == ("Eastmoor", None, Qualifier.VAGUE)
    assert claims("Several villages came under rebel control.") == []


def test_a_table_row_written_as_text() -> None:
    """The first cell of a row is what its other cells speak of."""
    found = claims(
        "Lowfen | 631 | Norland | 21 Oct 2020 | Captured by Sudmark 4 July 2020. Recaptured by Norland 21 October 2020."
    )
    assert [(c.localities[0].name, c.gained_by, c.event_end) for c in found] == [
        ("Lowfen", "Sudmark", date(2020, 7, 4)),
        ("Lowfen", "Norland", date(2020, 10, 21)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Shelling hit 12 settlements in Eastmoor; 16 people were killed in three villages.",
        "Norland still holds 230 of 407 localities in Eastmoor.",
        "Residents of 12 villages in Eastmoor fled.",
        "No villages were captured in Eastmoor.",
        "The rebels tried to capture 3 villages in Eastmoor.",
        "If Norland captures 3 villages in Eastmoor, the road will be cut.",
        "The army captured 16 soldiers and 4 tanks near Eastmoor.",
        "The party won 16 of 40 seats in the Eastmoor region.",
        "12 villages in Eastmoor remain under the control of Norland.",
        "The decree passed with 305 votes in Eastmoor (52) and Westmoor (8).",
        "In 1994, 20 villages of Eastmoor came under the control of Norland.",
        "The police seized 18 kg of heroin in two villages of Eastmoor.",
        "Norland regained 300 square kilometres of Eastmoor.",
        "16% of the Eastmoor region came under the control of Norland.",
        "16 prisoners of the Eastmoor region were handed over to Norland.",
        "12 villages of Eastmoor are under the control of Norland.",
        "12 villages of Eastmoor came under attack on Monday.",
        "12 villages of Eastmoor are now under curfew.",
        "12 villages of Eastmoor went without power.",
        "Vespera also gets 52 tanks in Eastmoor.",
        "Norland took Eastmoor's parliament building. It also holds 52 villages in Westmoor.",
        "He wants to go to Norland with 16 villages in Eastmoor.",
        "A ceasefire came on Monday under the control of Norland in 16 villages of Eastmoor.",
        "",
        "\n\n \u00ad\n",
    ],
)
def test_other_numbers_are_refused(text: str) -> None:
    """Dead, votes, kilometres, standing control, wishes and history are no change of control."""
    assert claims(text) == []


WORDS = [
    *"16 villages of the Eastmoor region came under Blue's control . , ( 52 ) in and today were taken by".split(),
    *("fifty-two", "-", ":", "|", "\n", "\n\n", "\u00ad", "e\u0301", "\u00a0", "on Monday", "will", "it", "except"),
]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_any_text_is_quoted_exactly(text: str) -> None:
    """Whatever the text, every quote is its exact span and no longer than 300 characters."""
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.quote
        assert len(claim.quote) <= 300


def test_a_schedule_may_leave_its_verb_out() -> None:
    """After the first region of a schedule the verb may be left out; each region keeps its day."""
    found = claims(
        "The Kelbajar district is to be returned to Azerbaijan by 15 November 2020, the Aghdam district by 20 November "
        "and the Lachin district by 1 December."
    )
    assert [(c.region, c.due, c.gained_by) for c in found] == [
        ("Kelbajar", date(2020, 11, 15), "Azerbaijan"),
        ("Aghdam", date(2020, 11, 20), "Azerbaijan"),
        ("Lachin", date(2020, 12, 1), "Azerbaijan"),
    ]


def test_an_exception_may_stand_in_brackets() -> None:
    """What a whole region leaves out is read from brackets, too."""
    claim = only("The Lachin district (without Berdzor, Aghavno and Sus) was handed over to Azerbaijan.")
    assert (claim.region, [place.name for place in claim.except_localities]) == (
        "Lachin",
        ["Berdzor", "Aghavno", "Sus"],
    )
