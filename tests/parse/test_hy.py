"""Armenian statements of control: the genitive stands in front, the verb on either side of its object."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, DateBasis, EventKind, Qualifier, Report, Role, Status, Unit
from pipeline.parse.lexicon.hy import LEXICON
from pipeline.parse.prose import read
from pipeline.parse.text.normal import plain
from pipeline.parse.words.numbers import read as number

SEVEN = {"Քարվաճառ": 16, "Լաչին": 52, "Մարտակերտ": 8, "Հադրութ": 29, "Շուշի": 2, "Ասկերան": 8, "Մարտուն": 6}
LIST = "Լաչինի (52), Մարտակերտի (8), Հադրութի (29), Շուշիի (2), Ասկերանի (8) և Մարտունու (6)"
WORDINGS = {
    "brackets": (
        "Նոյեմբերի 28-ին Քարվաճառի շրջանի 16 գյուղ անցել է Ադրբեջանի վերահսկողության տակ։ Բաքվի վերահսկողության տակ "
        f"անցած մնացած բնակավայրերը գտնվում են {LIST} շրջաններում։"
    ),
    "the holder first": (
        "Ադրբեջանի վերահսկողության տակ այսօր անցավ Քարվաճառի շրջանի տասնվեց գյուղ։ Ադրբեջանի վերահսկողության տակ անցած "
        "մնացյալ գյուղերը՝ Լաչինում՝ 52, Մարտակերտում՝ 8, Հադրութում՝ 29, Շուշիում՝ 2, Ասկերանում՝ 8, Մարտունիում՝ 6։"
    ),
    "a colon for a full stop": (
        "Այսօր Քարվաճառի շրջանի 16 գյուղ է անցել Ադրբեջանի վերահսկողության տակ: Մնացած գյուղերը Ադրբեջանի "
        "վերահսկողության տակ են անցել Լաչինի շրջանից՝ 52, Մարտակերտի շրջանից՝ 8, Հադրութի շրջանից՝ 29, Շուշիի "
        "շրջանից՝ 2, Ասկերանի շրջանից՝ 8, Մարտունու շրջանից՝ 6:"
    ),
    "figures of them": (
        "Այսօր Ադրբեջանի վերահսկողության տակ անցած գյուղերից 16-ը՝ Քարվաճառի, 52-ը՝ Լաչինի, 8-ը՝ Մարտակերտի, 29-ը՝ "
        "Հադրութի, 2-ը՝ Շուշիի, 8-ը՝ Ասկերանի, 6-ը՝ Մարտունու շրջանում են։"
    ),
    "one verb": (
        "Այսօր Քարվաճառի շրջանի 16, Լաչինի շրջանի 52, Մարտակերտի շրջանի 8, Հադրութի շրջանի 29, Շուշիի շրջանի 2, "
        "Ասկերանի շրջանի 8 և Մարտունու շրջանի 6 գյուղ անցել է Ադրբեջանի վերահսկողության տակ։"
    ),
}
READ = {
    "Հակառակորդը գրավել է Քարահովտի շրջանի Տանձուտ, Լոռաձոր և Վերին Քարք գյուղերը։": [
        ("Քարահովտի", None, ["Տանձուտ", "Լոռաձոր", "Վերին Քարք"], "Հակառակորդ", None)
    ],
    "Նորլանդիայի զինված ուժերը ազատագրել են 5 գյուղ Քարահովտի շրջանում։": [
        ("Քարահովտի", 5, [], "Նորլանդիայի զինված ուժեր", None)
    ],
    "Քարահովտի մարզում ապստամբները բանակից գրավել են երկու քաղաք՝ Տանձուտ և Լոռաձոր։": [
        ("Քարահովտի", 2, ["Տանձուտ", "Լոռաձոր"], "ապստամբներ", "բանակ")
    ],
    "Քարահովտի շրջանի երկու գյուղ գրավվել է Նորլանդիայի բանակի կողմից։": [
        ("Քարահովտի", 2, [], "Նորլանդիայի բանակ", None)
    ],
    "Ադրբեջանը գրավել է Տանձուտը։": [(None, None, ["Տանձուտ"], "Ադրբեջան", None)],
    "Տանձուտը գրավել են ապստամբները։": [(None, None, ["Տանձուտ"], "ապստամբներ", None)],
    "Զորքերը գրավել են Քարահովիտ նահանգի կենտրոնը՝ Տանձուտ քաղաքը, և Լոռաձորը։": [
        ("Քարահովիտ", None, ["Տանձուտ"], "Զորքեր", None),
        (None, None, ["Լոռաձոր"], "Զորքեր", None),
    ],
    "Հայկական ուժերը դուրս են եկել Քարահովտի շրջանի 3 գյուղից։": [("Քարահովտի", 3, [], None, "Հայկական ուժեր")],
    "Բանակը զորքերը դուրս է բերել Տանձուտից։": [(None, None, ["Տանձուտ"], None, "Բանակ")],
    "Բանակը կորցրել է վերահսկողությունը Քարահովտի շրջանի Տանձուտ գյուղի նկատմամբ։": [
        ("Քարահովտի", None, ["Տանձուտ"], None, "Բանակ")
    ],
    "Ապստամբները վերահսկողություն են հաստատել Քարահովտի նահանգի ութ գյուղի նկատմամբ։": [
        ("Քարահովտի", 8, [], "Ապստամբներ", None)
    ],
    "Ապստամբները վերահսկողություն են հաստատել Տանձուտում և Լոռաձորում։": [
        (None, None, ["Տանձուտում", "Լոռաձորում"], "Ապստամբներ", None)
    ],
    "Ապստամբներին հաջողվել է գրավել Քարահովտի նահանգի չորս ավան։": [("Քարահովտի", 4, [], "Ապստամբներ", None)],
    "Զինյալները մտել են Տանձուտ և իրենց վերահսկողության տակ վերցրել Քարահովտի նահանգի 14 գյուղ։": [
        ("Քարահովտի", 14, [], "Զինյալներ", None)
    ],
    "Քարահովտի և Լոռաձորի շրջաններում բանակը հետ է վերցրել տասնյոթ գյուղ։": [
        ("Քարահովտի և Լոռաձորի", 17, [], "բանակ", None)
    ],
    "Տանձուտից հյուսիս գտնվող երեք ավան է գրավել հակառակորդը։": [("Տանձուտից", 3, [], "հակառակորդ", None)],
    "Քարահովտի 28 շրջաններից 26-ն արդեն անցել են «Վեսպերայի» վերահսկողության տակ։": [
        ("Քարահովտի", 26, [], "Վեսպերայի", None)
    ],
    "Քարահովտի շրջանի Տանձուտ, Լոռաձոր և ևս չորս գյուղ անցել են հակառակորդի ձեռքը։": [
        ("Քարահովտի", None, ["Տանձուտ", "Լոռաձոր"], "հակառակորդ", None),
        ("Քարահովտի", 4, [], "հակառակորդ", None),
    ],
    "Քարահովտի մարզի 60 բնակավայրում վերականգնվել է Նորլանդիայի վերահսկողությունը։": [
        ("Քարահովտի", 60, [], "Նորլանդիայի", None)
    ],
    "Ապստամբները գրավել են շուրջ 60 բնակավայր՝ Քարահովտի և Լոռաձորի նահանգներում։": [
        ("Քարահովտի և Լոռաձորի", 60, [], "Ապստամբներ", None)
    ],
    "Բանակը հարձակում է սկսել և գրավել Քարահովտի շրջանի վերջին երկու գյուղերը։": [("Քարահովտի", 2, [], "Բանակ", None)],
    "Ազատագրվել են հետևյալ գյուղերը՝ Տանձուտ, Լոռաձոր, Վերին Քարք։": [
        (None, None, ["Տանձուտ", "Լոռաձոր", "Վերին Քարք"], None, None)
    ],
    "Բանակը ազատագրել է 40 քառակուսի կիլոմետր տարածք և 29 բնակավայր։": [(None, 29, [], "Բանակ", None)],
    "Բանակն օկուպացրել է մեկ քաղաք, 4 ավան և 286 գյուղ։": [(None, 291, [], "Բանակ", None)],
}


def claims(text: str) -> list[Claim]:
    """Read a text as an Armenian report published on Saturday, 28 November 2020."""
    card = Card(published=date(2020, 11, 28), language="hy")
    return read(Report("report", "report.txt", "0" * 64, text, card))


def found(text: str) -> list[tuple[str | None, int | None, list[str], str | None, str | None]]:
    """Return what a text says: region, count, names, who gained and who lost."""
    return [(c.region, c.count, [p.name for p in c.localities], c.gained_by, c.lost_by) for c in claims(text)]


@pytest.mark.parametrize("wording", WORDINGS)
def test_any_order_gives_seven_claims(wording: str) -> None:
    """Each region gets its figure once, with the taker and the day."""
    seven = claims(WORDINGS[wording])
    figures = {name: claim.count for claim in seven for name in SEVEN if (claim.region or "").startswith(name)}
    assert figures == SEVEN
    assert len(seven) == 7
    assert {claim.gained_by for claim in seven} <= {"Ադրբեջան", "Բաքու"}
    assert {(claim.unit, claim.status) for claim in seven} == {(Unit.LOCALITY, Status.ASSERTED)}
    assert seven[0].event_end == date(2020, 11, 28)


@pytest.mark.parametrize("text", READ)
def test_a_change_is_read_with_its_sides(text: str) -> None:
    """Region, figure, names and both sides are found, wherever the verb stands."""
    assert found(text) == READ[text]


def test_bullets_go_on_with_the_first_line() -> None:
    """A list below its heading has the sides of the heading."""
    text = "Ադրբեջանին անցած համայնքներն են՝\n- Լաչին՝ 52 համայնք\n- Հադրութ՝ 29 համայնք"
    later = "Հադրութի շրջանի 29 համայնք անցել է Ադրբեջանի վերահսկողության տակ։ Լաչինում՝ 52 համայնք։"
    assert found(later)[1] == ("Լաչինում", 52, [], "Ադրբեջան", None)
    assert found(text) == [("Լաչին", 52, [], "Ադրբեջան", None), ("Հադրութ", 29, [], "Ադրբեջան", None)]


def test_a_total_and_its_parts() -> None:
    """What "of which" lists is part of the total in front."""
    text = "Հանձնվել է 121 համայնք, որից 52-ը՝ Լաչինի, 29-ը՝ Հադրութի, 8-ը՝ Ասկերանի շրջաններից։"
    parts = claims(text)
    assert [(part.region, part.count, part.role) for part in parts] == [
        (None, 121, Role.TOTAL),
        ("Լաչինի", 52, Role.PART),
        ("Հադրութի", 29, Role.PART),
        ("Ասկերանի", 8, Role.PART),
    ]


def test_whole_regions_and_parts() -> None:
    """A region is handed over, with exceptions, or a part of it."""
    (whole,) = claims("2020 թվականի նոյեմբերի 20-ին Քարահովտի շրջանը հանձնվել է Ադրբեջանին։")
    (less,) = claims("Քարահովտի շրջանը, բացառությամբ Լոռաձորի միջանցքի, փոխանցվեց Ադրբեջանին։")
    (part,) = claims("Բանակը գրավել է Քարահովտի շրջանի մի մասը։")
    assert (whole.unit, whole.gained_by, whole.event_end) == (Unit.WHOLE_REGION, "Ադրբեջան", date(2020, 11, 20))
    assert [place.name for place in less.except_localities] == ["Լոռաձորի"]
    assert (part.region, part.unit, part.qualifier) == ("Քարահովտի", Unit.LOCALITY, Qualifier.VAGUE)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Բանակը գրավել է Տանձուտ գյուղը։", Status.ASSERTED),
        ("Նախարարությունը հայտնել է Տանձուտ գյուղի գրավման մասին։", Status.CLAIMED),
        ("Ըստ պաշտոնական Բաքվի՝ բանակը գրավել է Տանձուտ գյուղը։", Status.CLAIMED),
        ("Պաշտպանության նախարարություն. բանակը գրավել է Տանձուտ գյուղը։", Status.CLAIMED),
        ("Բանակը գրավել է Տանձուտ գյուղը, հայտնում են բնակիչները։", Status.ASSERTED),
        ("Հակառակորդը չի գրավել Տանձուտ գյուղը։", Status.NEGATED),
        ("Հակառակորդին չի հաջողվել գրավել Տանձուտ գյուղը։", Status.NEGATED),
        ("Խոսնակը հերքել է, թե իբր բանակը գրավել է Տանձուտ գյուղը։", Status.DENIED),
        ("Տանձուտ գյուղը պետք է հանձնվի Ադրբեջանին։", Status.PLANNED),
        ("Տանձուտ գյուղը հանձնվելու է Ադրբեջանին։", Status.PLANNED),
        ("Տանձուտ գյուղը կհանձնվի Ադրբեջանին։", Status.PLANNED),
        ("Հայաստանը պարտավորվել է Ադրբեջանին վերադարձնել Տանձուտ գյուղը։", Status.PLANNED),
    ],
)
def test_the_mood_of_the_verb_is_kept(text: str, status: Status) -> None:
    """Claimed by a party, not taken, denied and yet to be handed over are told apart."""
    (claim,) = claims(text)
    assert claim.status is status


def test_each_planned_region_has_its_term() -> None:
    """A list of regions with days tells when each is due."""
    plans = claims("Ադրբեջանին կհանձնվի Քարահովտի շրջանը՝ մինչև նոյեմբերի 30-ը, Լոռաձորի շրջանը՝ մինչև դեկտեմբերի 1-ը։")
    assert [(plan.region, plan.due) for plan in plans] == [
        ("Քարահովտի", date(2020, 11, 30)),
        ("Լոռաձորի", date(2020, 12, 1)),
    ]


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        ("Նոյեմբերի 25-ին բանակը գրավեց Տանձուտ գյուղը։", date(2020, 11, 25), DateBasis.STATED),
        ("2020թ. նոյեմբերի 9-ին բանակը գրավեց Տանձուտ գյուղը։", date(2020, 11, 9), DateBasis.STATED),
        ("Երեկ բանակը գրավեց Տանձուտ գյուղը։", date(2020, 11, 27), DateBasis.RELATIVE),
        ("Երկուշաբթի օրը բանակը գրավեց Տանձուտ գյուղը։", date(2020, 11, 23), DateBasis.RELATIVE),
        ("Վերջին մեկ օրվա ընթացքում բանակը գրավեց Տանձուտ գյուղը։", date(2020, 11, 28), DateBasis.WINDOW),
        ("Վերջին 24 ժամում բանակը գրավեց Տանձուտ գյուղը։", date(2020, 11, 28), DateBasis.WINDOW),
        ("Մեկ շաբաթում բանակը գրավեց Տանձուտ գյուղը։", None, None),
        ("Հոկտեմբերին բանակը գրավեց Տանձուտ գյուղը։", None, None),
    ],
)
def test_days_are_resolved_and_windows_are_not(text: str, day: date | None, basis: DateBasis | None) -> None:
    """Stated and relative days get a date; weeks and months none."""
    (claim,) = claims(text)
    assert (claim.event_end, claim.date_basis) == (day, basis)


@pytest.mark.parametrize(
    ("text", "count", "qualifier"),
    [
        ("Ազատագրվել է ավելի քան 20 գյուղ։", 20, Qualifier.AT_LEAST),
        ("Ազատագրվել է 20-ից ավելի գյուղ։", 20, Qualifier.AT_LEAST),
        ("Ազատագրվել է շուրջ երեսունհինգ գյուղ։", 35, Qualifier.APPROX),
        ("Ազատագրվել է առնվազն հիսուներկու գյուղ։", 52, Qualifier.AT_LEAST),
        ("Ազատագրվել է երկու հարյուր քսան գյուղ։", 220, Qualifier.EXACT),
    ],
)
def test_figures_are_qualified(text: str, count: int, qualifier: Qualifier) -> None:
    """Figures in words and digits keep how exactly they are meant, in front or behind."""
    (claim,) = claims(text)
    assert (claim.count, claim.qualifier) == (count, qualifier)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("տասնվեց", 16),
        ("տասնևվեց", 16),
        ("տասնեւվեց", 16),
        ("քսանինը", 29),
        ("քսան ինը", 29),
        ("տասը", 10),
        ("52-ը", 52),
    ],
)
def test_number_words_in_any_spelling(text: str, value: int) -> None:
    """One word or two, the ligature joined or parted: it is one number."""
    assert number(text, LEXICON.numbers).low == value


def test_a_running_total_has_no_day() -> None:
    """ "As of today" tells how many so far, not when."""
    (claim,) = claims("Այսօրվա դրությամբ ազատագրվել է 1015 բնակավայր։")
    assert (claim.count, claim.cumulative, claim.event_end) == (1015, True, None)


def test_what_happened_is_told_by_its_own_word() -> None:
    """Each verb keeps the source's own kind of event."""
    kinds = {
        "Բանակն ազատագրել է 3 գյուղ։": EventKind.LIBERATED,
        "Բանակը հետ է վերցրել 3 գյուղ։": EventKind.RECAPTURED,
        "Բանակը կորցրել է 3 գյուղ։": EventKind.LOST,
        "Բանակը լքել է 3 գյուղ։": EventKind.WITHDRAWN,
        "Ադրբեջանին է հանձնվել 3 գյուղ։": EventKind.HANDED_OVER,
        "Բանակը զավթել է 3 գյուղ։": EventKind.CAPTURED,
    }
    assert {text: claims(text)[0].event_kind for text in kinds} == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Քարահովտի շրջանի 16 գյուղ հրետակոծվել է։",
        "Քարահովտի շրջանում զոհվել է 12 զինծառայող, վիրավորվել՝ 30 մարդ։",
        "Քարահովտի շրջանի 5 գյուղ դեռևս գտնվում է հակառակորդի վերահսկողության տակ։",
        "Քարահովտի շրջանի 5 գյուղ հակառակորդի վերահսկողության տակ է։",
        "Նրանք արդեն վերահսկում են 34 նահանգից 12-ը։",
        "31 գյուղի տարածքներ օկուպացված են, մակերեսը 170 քառ. կմ է։",
        "Ազատագրված տարածքներում ականազերծվել է 35 գյուղ։",
        "Հանձնված գյուղերի բնակիչներից 300 ընտանիք տեղափոխվել է։",
        "Բանակը փորձում է գրավել Քարահովտի շրջանի 5 գյուղ։",
        "Տանձուտ գյուղը գրավելու համար մղվող մարտերում զոհվել է 40 մարդ։",
        "Հակառակորդը փորձ է արել գրավելու Տանձուտ և Լոռաձոր գյուղերը։",
        "Բանակը գրավել է 5 դիրք և 3 տանկ։",
        "Գրոհայինները գրավել են քաղաքի բանտը և 3 զորանոց։",
        "Ազատագրվել է տարածքի 30 տոկոսը։",
        "1993 թվականին հակառակորդը գրավել էր Քարահովտի շրջանի 20 գյուղ։",
        "Ե՞րբ է Ադրբեջանը գրավել Քարահովտի շրջանի 5 գյուղը։",
        "Քարահովտի շրջանի երկու գյուղում ծեծկռտուք է եղել, բերման է ենթարկվել 3 մարդ։",
        "Վարչապետը 3 գյուղ է այցելել Քարահովտի շրջանում։",
        "Ընտրություններում կուսակցությունը կորցրել է 12 շրջան։",
    ],
)
def test_other_numbers_are_refused(text: str) -> None:
    """People, fire, standing control, aims, history and questions are no change of control."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("raw", "same"),
    [
        ("Ազատագրվե՛լ է 5 գյուղ։", "Ազատագրվել է 5 գյուղ։"),
        ("Ազատագրվել է 5 գյուղ: Մարտերը շարունակվում են:", "Ազատագրվել է 5 գյուղ։ Մարտերը շարունակվում են։"),
        ("Գյուղերը՝ Տանձուտ։", "Գյուղերը: Տանձուտ։"),
        (
            "Գյուղերը․ Տանձուտ, Լոռաձոր և այլն, և այլն, և այլն, և այլն։",
            "Գյուղերը: Տանձուտ, Լոռաձոր և այլն, և այլն, և այլն, և այլն։",
        ),
        ("Ժամը 18:30-ին: Գյուղերը:\n- Տանձուտ", "Ժամը 18:30-ին։ Գյուղերը:\n- Տանձուտ"),
    ],
)
def test_armenian_signs_become_western_ones(raw: str, same: str) -> None:
    """A colon typed for the full stop ends a sentence; the signs of stress and the Armenian colon change no reading."""
    assert plain(raw).text == same


def test_quotes_are_of_the_text_as_received() -> None:
    """A sign of stress inside a word moves no offset."""
    text = "Ազատագրվե՛լ է Քարահովտի շրջանի 5 գյո՛ւղ։"
    (claim,) = claims(text)
    assert text[claim.start : claim.end] == claim.quote == "Քարահովտի շրջանի 5 գյո՛ւղ"


def test_rows_and_earlier_sentences_date_a_change() -> None:
    """The day may stand in the next cell of a line; without a report's day, the year in the sentence before."""
    rows = "Բանակը գրավեց Տանձուտ քաղաքը՝ Քարահովտի մոտ | Մայիս 7-8 1992\nԲանակը գրավեց Լոռաձոր քաղաքը | Հունիս 27 1993"
    first, second = claims(rows)
    card = Card(language="hy")
    told = "Մարտերը տևել են 1993 թվականի մարտի 27-ից։ Ապրիլի 2-ին բանակը գրավեց Տանձուտ քաղաքը։"
    (later,) = read(Report("report", "report.txt", "0" * 64, told, card))
    assert (first.region, first.event_end, second.event_end) == ("Քարահովտի", date(1992, 5, 8), date(1993, 6, 27))
    assert later.event_end == date(1993, 4, 2)


def test_whose_troops_act_is_told_by_who_speaks() -> None:
    """ "Its units" are those of who reports; a side in quotes has its ending like any other."""
    (own,) = claims("Նորլանդիան պնդում է, թե իր ստորաբաժանումները գրավել են Քարահովտի շրջանի երկու գյուղ։")
    (quoted,) = claims("Քրդական ուժերը Տանձուտի մոտ «Իսլամական պետությունից» ազատագրել են 9 գյուղ։")
    assert own.gained_by in ("Նորլանդիա", "Նորլանդիան")
    assert (quoted.region, quoted.gained_by, quoted.lost_by) == ("Տանձուտի", "Քրդական ուժեր", "Իսլամական պետություն")


def test_a_list_between_a_figure_and_its_verb_hides_neither() -> None:
    """ "Four villages, A, B, C and D, passed under the control of ..." is one claim with its names."""
    (claim,) = claims(
        "Արևելքի շրջանի չորս գյուղ՝ Վերնաշեն, Ներքնաշեն, Միջնաշեն և Լեռնաշեն, անցել է Նորլանդի վերահսկողության տակ։"
    )
    assert (4, 4, "Նորլանդի") == (claim.count, len(claim.localities), claim.gained_by)


def test_of_the_region_points_back() -> None:
    """ "The town of A and 57 villages of the district", "and four villages around it" lie where A does."""
    _, district = claims("Բանակը գրավել է Տանձուտ քաղաքը և շրջանի 57 գյուղ։")
    _, around = claims("Ապստամբները գրավել են Տանձուտ քաղաքը և դրա շրջակայքի չորս գյուղ։")
    assert (district.region, district.count) == ("Տանձուտ", 57)
    assert (around.region, around.count) == ("Տանձուտ", 4)


def test_from_a_region_to_a_side() -> None:
    """ "From Eastmoor 45 villages passed to the enemy": the region stands in the ablative."""
    (claim,) = claims("Քարահովտի շրջանից թշնամուն է անցել 45 գյուղ։")
    assert (claim.region, claim.count, claim.gained_by, claim.lost_by) == ("Քարահովտի", 45, "թշնամի", None)


def test_names_that_look_like_genitives_stand_in_lists() -> None:
    """A name in -ի or -ու is one of those listed where the next district follows, or at the end."""
    found = claims(
        "Նախագահի խոսքով՝ ազատագրվել են Քարահովտի շրջանի Տանձուտ, Լոռի, Ձորաբերդի շրջանի Վերնաշեն և Սարալու գյուղերը։"
    )
    assert [(c.region, [p.name for p in c.localities]) for c in found] == [
        ("Քարահովտի", ["Տանձուտ", "Լոռի"]),
        ("Ձորաբերդի", ["Վերնաշեն", "Սարալու"]),
    ]


def test_a_quoted_group_has_its_name() -> None:
    """ "North" in quotes before "group" is its name, not a direction; a height is no locality."""
    (claim,) = claims("«Հյուսիս» զորախումբը Քարահովտի մարզում գրավել է երկու գյուղ։")
    assert (claim.region, claim.count, claim.gained_by) == ("Քարահովտի", 2, "Հյուսիս զորախումբ")
    assert claims("Զորքերը գրավել են Լեռնա թեփե բարձունքը։") == []


def test_what_is_planned_of_the_second_is_done_of_the_first() -> None:
    """A clause that goes on with "while" is meant by itself; border guards are a side."""
    done, planned = claims(
        "Նոյեմբերի 20-ին հակառակորդին էր հանձնվել Կարաովայի շրջանը, իսկ Ակովայի շրջանը պետք է հանձնվի։"
    )
    assert (done.region, done.status) == ("Կարաովայի", Status.ASSERTED)
    assert (planned.region, planned.status) == ("Ակովայի", Status.PLANNED)
    (guarded,) = claims("Այսօր Կարաովայի շրջանի չորս գյուղ անցել է ադրբեջանցի սահմանապահների վերահսկողության տակ։")
    assert (guarded.count, guarded.gained_by) == (4, "ադրբեջանցի սահմանապահներ")


def test_the_villages_meant_are_those_of_the_figure_before() -> None:
    """ "These are ..." names what the sentence before counts."""
    (claim,) = claims("Բանակը ազատագրել է Կարաովայի մարզի երեք գյուղ։ Խոսքը Դաշլու, Աղքենդ և Բուլաղ գյուղերի մասին է։")
    assert (claim.count, [place.name for place in claim.localities]) == (3, ["Դաշլու", "Աղքենդ", "Բուլաղ"])


def test_all_of_a_territory_is_the_whole_region() -> None:
    """ "The whole territory of" a region, or a whole community, changes hands; a name may end in -ին."""
    (region,) = claims("Զինված ուժերը վերցրել են Քարահովտի մարզի ողջ տարածքը։")
    (community,) = claims("Այսօր Տանձուտի ողջ համայնքն օկուպացվել է։")
    (quarter,) = claims("Բանակը գրավել է Մասաքին Խանանո թաղամասը։")
    assert (region.region, region.unit) == ("Քարահովտի", Unit.WHOLE_REGION)
    assert (community.region, quarter.localities[0].name) == ("Տանձուտի", "Մասաքին Խանանո")
    assert claims("Հրետակոծվել է Քարահովտի մարզի ողջ տարածքը։") == []


def test_who_is_driven_out_has_lost_the_place() -> None:
    """A side driven out of villages has lost them; a town falls, a man in a town does too."""
    (active,) = claims("Բանակը զինյալներին դուրս է մղել Քարահովտի երեք գյուղից։")
    (passive,) = claims("Զինյալները դուրս են մղվել Տանձուտ քաղաքից։")
    (fallen,) = claims("Տանձուտ քաղաքն ընկել է։")
    assert (active.count, active.gained_by, active.lost_by) == (3, "Բանակ", "զինյալներ")
    assert (passive.localities[0].name, passive.lost_by) == ("Տանձուտ", "Զինյալներ")
    assert fallen.localities[0].name == "Տանձուտ"
    assert claims("Զինյալները դուրս են մղվել շենքից։ Նա քաղաքում ընկել է։") == []


def test_a_republic_is_a_region() -> None:
    """A people's republic stands in the genitive before its village."""
    (claim,) = claims("Բանակը գրավել է Քարահովտի Ժողովրդական Հանրապետության Տանձուտ բնակավայրը։")
    assert (claim.region, claim.localities[0].name) == ("Քարահովտի Ժողովրդական Հանրապետության", "Տանձուտ")


def test_aid_given_to_a_village_does_not_hand_it_over() -> None:
    """Aid goes to a village, a retreat leads to a town: neither changes hands."""
    assert claims("Հիմնադրամը 53 փաթեթ սնունդ է հանձնել Քարահովտի Տանձուտ գյուղին։") == []
    assert claims("Զինյալները նահանջել են Տանձուտ քաղաք։") == []
    (given,) = claims("Հայաստանը Ադրբեջանին է հանձնել Քարահովտի չորս գյուղ։")
    (left,) = claims("Զինյալները նահանջել են Տանձուտ քաղաքից։")
    assert (given.count, given.gained_by, left.lost_by) == (4, "Ադրբեջան", "Զինյալներ")


def test_since_when_is_no_side() -> None:
    """ "Since the start of the operation" makes the figure a total and belongs to no army."""
    (total,) = claims("Օպերացիայի սկզբից բանակն ազատագրել է ավելի քան 70 գյուղ։")
    assert (total.gained_by, total.count, total.cumulative) == ("բանակ", 70, True)
