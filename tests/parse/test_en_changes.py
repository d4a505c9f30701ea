"""English words for a change: verbs, participles and nouns by family, who gained and lost, how many, on which day."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Report, Status
from pipeline.parse.prose import read

MONDAY = date(2020, 6, 15)


def claims(text: str, published: date | None = MONDAY) -> list[Claim]:
    """Read a text as an English report of this day."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=published, language="en")))


def sides(text: str) -> list[tuple[list[str], str | None, str | None]]:
    """Return names, taker and loser of what a text tells as done."""
    return [
        ([place.name for place in one.localities], one.gained_by, one.lost_by)
        for one in claims(text)
        if one.status in (Status.ASSERTED, Status.CLAIMED)
    ]


@pytest.mark.parametrize(
    ("text", "taker", "loser"),
    [
        ("Lowfen succumbed to the Redland army on Monday.", "Redland army", None),
        ("The town of Lowfen succumbed after a week of fighting.", None, None),
        ("Lowfen capitulated to the Blues on 4 June.", "Blues", None),
        ("The garrison of Lowfen surrendered without a fight.", None, None),
        ("Lowfen switched hands on Monday.", None, None),
        ("Lowfen slipped into rebel hands.", "rebel", None),
        ("Control of Lowfen shifted to the Blues.", "Blues", None),
        ("Lowfen is ours!", None, None),
        ("Lowfen is finally free, residents wrote.", None, None),
        ("The insurgents lost their grip on Lowfen.", None, "insurgents"),
        ("The army lost its last foothold in Lowfen.", None, "army"),
        ("Blue units ran the militants out of Lowfen.", "Blue units", "militants"),
        ("Blue forces have thrown the militants out of Lowfen.", "Blue forces", "militants"),
        ("The Reds have been chased out of Lowfen by the Blues.", "Blues", "Reds"),
        ("The Reds were kicked out of Lowfen.", None, "Reds"),
        ("The Reds were forced to abandon Lowfen.", None, "Reds"),
        ("The army was compelled to leave Lowfen.", None, "army"),
        ("The Reds deserted Lowfen.", None, "Reds"),
        ("The withdrawal of Redland forces from Lowfen was completed.", None, "Redland forces"),
        ("The Redland army announced the withdrawal of its troops from Lowfen.", None, "Redland army"),
        ("Redland completed its withdrawal from Lowfen.", None, "Redland"),
        ("The expulsion of the rebels from Lowfen by the army came on Sunday.", "army", "rebels"),
        ("Lowfen passed from the Reds to the Blues.", "Blues", "Reds"),
        ("The Reds retreated from Lowfen to Highfen.", None, "Reds"),
        ("The Blues clawed back Lowfen from the Reds.", "Blues", "Reds"),
        ("The Blues established full control in Lowfen.", "Blues", None),
        ("Control over Lowfen has been established.", None, None),
        ("Lowfen was fully secured on Sunday.", None, None),
        ("Redland handed control of Lowfen to Vespera.", "Vespera", "Redland"),
        ("Redland gave Lowfen back to Vespera.", "Vespera", "Redland"),
        ("The Reds withdrew all their forces from Lowfen.", None, "Reds"),
        ("The Reds fell back from Lowfen.", None, "Reds"),
        ("The rebel takeover of Lowfen came on Sunday.", "rebel", None),
        ("The army admitted the loss of Lowfen.", None, "army"),
        ("Capture of Lowfen confirmed.", None, None),
        ("Lowfen fell quickly to the rebels.", "rebels", None),
        ("Having captured Lowfen, the Blues moved on to Highfen.", "Blues", None),
        ("Lowfen was restored to government control.", "government", None),
        ("Army back in control of Lowfen.", "Army", None),
        ("The Blues conceded the loss of Lowfen.", None, "Blues"),
        ("Vespera won Lowfen back from Redland.", "Vespera", "Redland"),
        ("The Blues took Lowfen unopposed.", "Blues", None),
        ("Units of the South group of forces took Lowfen.", "Units of the South group of forces", None),
    ],
)
def test_families_of_verbs(text: str, taker: str | None, loser: str | None) -> None:
    """Whatever the word for a change of hands, the place and both sides are found."""
    assert sides(text) == [(["Lowfen"], taker, loser)]


@pytest.mark.parametrize(
    "text",
    [
        "Villagers were driven from Lowfen.",
        "Families were thrown out of Lowfen.",
        "Thousands were forced to flee Lowfen.",
        "The mayor of Lowfen succumbed to his wounds.",
        "Forty rebels surrendered in Lowfen on Monday.",
        "Lowfen slipped into chaos.",
        "Fighting shifted to Lowfen.",
        "Entry to Lowfen is free.",
        "Lowfen is now free of mines.",
        "They also grabbed Ashby, a mayor.",
        "The departure of refugees from Lowfen began.",
        "Redland withdrew its ambassador from Lowfen.",
        "The company has pulled out of Lowfen.",
        "Lowfen fell to third place.",
        "The rebels called for the withdrawal of Redland forces from Lowfen.",
    ],
)
def test_families_of_verbs_near_misses(text: str) -> None:
    """People, moods and mines change no hands."""
    assert sides(text) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("a dozen", 12),
        ("half a dozen", 6),
        ("more than two dozen", 24),
        ("dozens of", None),
        ("a couple of", None),
        ("a handful of", None),
    ],
)
def test_number_words(said: str, count: int | None) -> None:
    """Dozens multiply; vague words give no figure."""
    (claim,) = claims(f"The Blues captured {said} villages in Eastmoor.")

    assert (claim.region, claim.count) == ("Eastmoor", count)


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("The Movement for the Liberation of Norland captured Lowfen.", "Movement for the Liberation of Norland"),
        ("Lowfen fell to the Front for the Defence of Norland.", "Front for the Defence of Norland"),
        ("The Coordination of Movements, an alliance of separatists, took Lowfen.", "Coordination of Movements"),
        ("The army, together with the Highland Guards, captured Lowfen.", "army"),
        ("Lowfen fell to rebels from the Norland Front.", "rebels from the Norland Front"),
        ("Hundreds of rebels captured Lowfen.", "rebels"),
    ],
)
def test_who_gained(text: str, taker: str) -> None:
    """A side's whole name is found, and who only goes along is none."""
    assert sides(text) == [(["Lowfen"], taker, None)]


def test_who_lost() -> None:
    """A column is of whose soldiers it is; "they" behind a semicolon are who left before."""
    assert sides("Convoys of Redland troops pulled out of Lowfen.") == [(["Lowfen"], None, "Redland troops")]
    assert sides("The Reds left Lowfen; later they had abandoned Drymoor and Highfen, too.")[1:] == [
        (["Drymoor", "Highfen"], None, "Reds")
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Blues took Lowfen two days ago.", date(2020, 6, 13)),
        ("Sunday's capture of Lowfen came as a surprise.", date(2020, 6, 14)),
        (
            "The Blues announced on Sunday, two days after their first push, that they had taken Lowfen.",
            date(2020, 6, 14),
        ),
        ("Lowfen fell to the Blues on 1 June, only to be retaken on 3 June.", date(2020, 6, 1)),
        ("The Blues took Lowfen after Sunday's talks.", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    """A weekday that owns a noun of taking dates it; a span behind a day only says more of that day."""
    assert claims(text)[0].event_end == day


def test_an_outcome_is_no_plan() -> None:
    """What was taken "only to be retaken" has been retaken."""
    assert [one.status for one in claims("Lowfen fell to the Blues, only to be retaken by the army.")] == [
        Status.ASSERTED,
        Status.ASSERTED,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Blues captured central areas of Eastmoor.",
        "The Blues have seized vast swathes of territory in Eastmoor.",
        "The Reds pulled out of northern areas of Eastmoor on Monday.",
    ],
)
def test_unnumbered_parts(text: str) -> None:
    """Areas and swathes of a region are a part of it, no place of its name."""
    (claim,) = claims(text)

    assert (claim.region, claim.count, claim.localities) == ("Eastmoor", None, ())


def test_markup_of_an_encyclopedia() -> None:
    """Links, emphasis and footnotes of a wiki's source are not read; quotes are as received."""
    text = (
        "'''[[Lowfen]]''' passed to the [[Blue Army|Blues]] on 4 June 2020,<ref name=a /> and"
        " [[Highfen, Norland|Highfen]] on 5 June.<ref>{{cite web|title=The fall of Drymoor}}</ref>"
    )
    (first, second) = claims(text)

    assert [place.name for one in (first, second) for place in one.localities] == ["Lowfen", "Highfen"]
    assert text[first.start : first.end] == first.quote
    assert first.gained_by == "Blues"


def test_a_cape_owns_nothing() -> None:
    """ "Ra's" begins a name."""
    assert sides("Rebels seized Ra's Lowfen.") == [(["Ra's Lowfen"], "Rebels", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Blues captured Eastmoor villages on Monday.", ("Eastmoor", None, [])),
        ("The Blues have captured ten of Eastmoor's 14 districts.", ("Eastmoor", 10, [])),
        ("Rebels captured a base, two outposts and four villages in Eastmoor.", ("Eastmoor", 4, [])),
        ("Rebels took more than 180 army outposts and bases, as well as four towns.", (None, 4, [])),
        ("The Blues had taken over the villages, Lowfen and Highfen, on Sunday.", (None, None, ["Lowfen", "Highfen"])),
        ("The Blues withdrew from the center of the Lowfen district in Eastmoor.", ("Eastmoor", None, ["Lowfen"])),
        ("The Blues took the village of Lowfen and the Highfen power plant.", (None, None, ["Lowfen"])),
        ("The Blues seized Lowfen Centre, Highfen and Ashby.", (None, None, ["Lowfen Centre", "Highfen", "Ashby"])),
        ("The Blues retook Lowfen, which the army had captured in 2012.", (None, None, ["Lowfen"])),
    ],
)
def test_what_is_counted_and_named(text: str, expected: tuple[str | None, int | None, list[str]]) -> None:
    """Bases and plants beside villages are neither counted nor named; who owns the districts is their region."""
    (claim,) = claims(text)

    assert (claim.region, claim.count, [place.name for place in claim.localities]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Blues left the town, Lowfen and Highfen residents said.",
        "The Blues retook Lowfen in 2012.",
        "Rebels took 20 soldiers prisoner in four villages of Eastmoor.",
    ],
)
def test_what_is_neither(text: str) -> None:
    """Residents name no town, an old year recalls, prisoners are no villages."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lowfen, previously held by the Reds (RED) and the Greens, was captured.", ["Lowfen"]),
        ("Lowfen, where the Highfen district police are based, fell on Sunday.", ["Lowfen"]),
        ("Lowfen, but not Highfen, fell on Sunday.", ["Lowfen"]),
        ("Not only Lowfen but also Highfen fell on Sunday.", ["Lowfen", "Highfen"]),
        ("Lowfen and the surrounding villages fell on Sunday.", ["Lowfen"]),
        ("Lowfen was the third to be captured in a week.", ["Lowfen"]),
        ("Lowfen became the third village to fall in a week.", ["Lowfen"]),
        ("The Blues took almost total control of Lowfen.", ["Lowfen"]),
        ("The Blues appear to have captured Lowfen.", ["Lowfen"]),
    ],
)
def test_what_stands_between(text: str, names: list[str]) -> None:
    """Who held a place, who is based there and what did not fall is not what fell."""
    (claim,) = claims(text)

    assert ([place.name for place in claim.localities], claim.status) == (names, Status.ASSERTED)


def test_neither_nor() -> None:
    """What neither of two did has not happened."""
    assert sides("Neither Lowfen nor Highfen fell on Sunday.") == []


def test_the_town_of_a_region_by_its_name() -> None:
    """ "The Eastmoor town of Lowfen" is Lowfen, in Eastmoor; "the Lowfen area of Eastmoor" lies there, too."""
    for text in ("Rebels took the Eastmoor town of Lowfen.", "Rebels took the Lowfen area of Eastmoor."):
        (claim,) = claims(text)
        assert (claim.region, [place.name for place in claim.localities]) == ("Eastmoor", ["Lowfen"])


@pytest.mark.parametrize(
    ("said", "count"),
    [("Twenty-odd", 20), ("20-plus", 20), ("Five thousand", 5000), ("5 thousand", 5000), ("A thousand", 1000)],
)
def test_round_numbers(said: str, count: int) -> None:
    """Round numbers are read with what stands behind them."""
    (claim,) = claims(f"{said} villages in Eastmoor fell to the Blues.")

    assert (claim.region, claim.count) == ("Eastmoor", count)


def test_a_decimal_is_no_figure() -> None:
    """A decimal thousand is never read as a thousand."""
    assert [claim.count for claim in claims("The Blues captured 1.2 thousand villages in Eastmoor.")] in ([], [None])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army took Lowfen and Highfen fell to the rebels.", [("army", ["Lowfen"]), ("rebels", ["Highfen"])]),
        (
            "The army took Highfen and the town of Ashby fell to the militia in a night raid.",
            [("army", ["Highfen"]), ("militia", ["Ashby"])],
        ),
        (
            "Rebels took the villages of Lowfen, Highfen and Drymoor fell to the army.",
            [("Rebels", ["Lowfen", "Highfen"]), ("army", ["Drymoor"])],
        ),
        ("The villages of Lowfen and Highfen fell to the rebels.", [("rebels", ["Lowfen", "Highfen"])]),
        ("The rebels took Lowfen and Highfen, which fell to them on Monday.", [("rebels", ["Lowfen", "Highfen"])]),
    ],
)
def test_what_falls_is_not_taken_by_who_took_the_rest(text: str, told: list[tuple[str | None, list[str]]]) -> None:
    """What stands behind "and" with a verb of its own is the object of that verb alone."""
    assert [(taker, names) for names, taker, _ in sides(text)] == told


def test_who_is_quoted_speaks_for_a_side() -> None:
    """ "We" are those for whom a spokesman speaks, whose name begins behind the quotation mark."""
    (claim,) = claims('"We liberated three towns in Eastmoor," a spokesman for the rebels said.')
    assert (claim.gained_by, claim.attributed_to) == ("rebels", "spokesman for the rebels")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The army says two villages fell, while the militia claims to have taken Lowfen.",
            [("army", None), ("militia", "militia")],
        ),
        (
            "Officials said the army took Highfen, while the ministry claims to have liberated Lowfen.",
            [("Officials", "army"), ("ministry", None)],
        ),
        (
            "The army says Highfen fell, while the front claims to have taken Lowfen.",
            [("army", None), ("front", None)],
        ),
        (
            "The rebels lost Highfen, but the movement says it has taken Lowfen.",
            [(None, None), ("movement", "movement")],
        ),
    ],
)
def test_a_claim_of_another_has_a_speaker_of_its_own(text: str, told: list[tuple[str | None, str | None]]) -> None:
    """Who claims in a later clause speaks for that clause alone, and takes nothing that others took before."""
    assert [(one.attributed_to, one.gained_by) for one in claims(text)] == told


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Of the 16 districts in Eastmoor province, the rebels have seized nine, among them Lowfen.", "Eastmoor"),
        ("Of the 16 districts in the province, the Blues have seized nine.", None),
        ("Of the 16 villages in the province, nine have been captured by the Blues.", None),
    ],
)
def test_how_many_of_all_were_taken_is_the_figure(text: str, region: str | None) -> None:
    """Of a share of districts or villages the part that was taken counts, not all that there are."""
    (claim,) = claims(text)
    assert (claim.region, claim.count) == (region, 9)


def test_initials_are_a_side_only_as_a_word() -> None:
    """Letters that stand inside another side's name do not make one side of two."""
    text = "The Rosa Brigade captured 12 villages in Eastmoor. OSA fighters captured 12 villages."
    assert [(one.gained_by, one.count) for one in claims(text)] == [("Rosa Brigade", 12), ("OSA", 12)]


def test_what_is_held_names_the_figure_of_its_holder() -> None:
    """Places that a side says it holds are those that it was told to have taken, whoever took others since."""
    text = (
        "The rebels took two towns in Westmoor. The army took three villages in Eastmoor. "
        "On Monday the rebels said they now hold Lowfen and Highfen."
    )
    found = {one.count: [place.name for place in one.localities] for one in claims(text)}
    assert found == {2: ["Lowfen", "Highfen"], 3: []}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The party won 12 districts and lost four.", []),
        ("In Eastmoor, the Blues took six villages; in Westmoor, the Reds seized four.", [6, 4]),
        ("12 villages under rebel control were recaptured by the army on Monday.", [12]),
        ("12 villages under rebel control were shelled by the army on Monday.", []),
    ],
)
def test_a_figure_counts_what_was_taken(text: str, figures: list[int]) -> None:
    """A figure without its noun goes on with what was taken; who held the places before parts none from its verb."""
    assert [one.count for one in claims(text)] == figures
