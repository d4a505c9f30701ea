"""The statement that this project began with, in many wordings: seven claims, nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import Card, Claim, Qualifier, Report, Status, Unit
from pipeline.parse.prose import read

REAL = {"Kelbajar": 16, "Lachin": 52, "Martakert": 8, "Hadrut": 29, "Shusha": 2, "Askeran": 8, "Martuni": 6}
INVENTED = {"Eastmoor": 16, "Ravenna": 52, "Korvath": 8, "Zelmin": 29, "Ushtar": 2, "Belgar": 8, "Tormun": 6}

WORDINGS = {
    "source before": (
        "NEWS.ru writes that 16 localities of the Kelbajar region came under the control of Azerbaijan today. The "
        "remaining localities that come under Baku's control are in Lachin (52), Martakert (8), Hadrut (29), "
        "Shusha (2), Askeran (8) and Martuni (6).",
        REAL,
    ),
    "words in brackets": (
        "Sixteen settlements of the Kelbajar region were handed over to Azerbaijan today, NEWS.ru reported. The other "
        "settlements passing to Baku are in the regions of Lachin (fifty-two), Martakert (eight), Hadrut "
        "(twenty-nine), Shusha (two), Askeran (eight) and Martuni (six).",
        REAL,
    ),
    "figures behind the names": (
        "Kelbajar 16, Lachin 52, Martakert 8, Hadrut 29, Shusha 2, Askeran 8 and Martuni 6 localities were handed over "
        "to Azerbaijan.",
        REAL,
    ),
    "one sentence": (
        "16 localities of the Kelbajar region came under the control of Azerbaijan today; the remaining ones are in "
        "Lachin (52), Martakert (8), Hadrut (29), Shusha (2), Askeran (8) and Martuni (6).",
        REAL,
    ),
    "square brackets": (
        "Sixteen localities of the Kelbajar region ended up in the hands of Azerbaijan today. The remainder of the "
        "localities passing into Baku's hands are in Lachin [52], Martakert [8], Hadrut [29], Shusha [2], Askeran [8] "
        "and Martuni [6].",
        REAL,
    ),
    "two paragraphs, no verb": (
        "Today, 28 November 2020, 16 villages in the Kelbajar district passed under the control of Azerbaijan.\n\n"
        "The rest are in Lachin (52), Martakert (8), Hadrut (29), Shusha (2), Askeran (8), Martuni (6).",
        REAL,
    ),
    "dashes": (
        "Azerbaijan has taken control of 16 localities in the Kelbajar region today, NEWS.ru reported. The remaining "
        "localities: Lachin - 52, Martakert - 8, Hadrut - 29, Shusha - 2, Askeran - 8, Martuni - 6.",
        REAL,
    ),
    "count in name": (
        "16 localities of the Kelbajar region were transferred to Azerbaijan on Saturday, and 52 in Lachin, 8 in "
        "Martakert, 29 in Hadrut, 2 in Shusha, 8 in Askeran and 6 in Martuni.",
        REAL,
    ),
    "type word in the list": (
        "According to NEWS.ru, sixteen Kelbajar region localities returned to Azerbaijan\u2019s control today. Also "
        "coming under Baku\u2019s control are localities in Lachin region (52), Martakert region (8), Hadrut region "
        "(29), Shusha region (2), Askeran region (8) and Martuni region (6).",
        REAL,
    ),
    "hidden signs and footnotes": (
        "Control over 16 localities of the Kelbajar re\u00adgion pas\u00adsed to Azerbaijan today.[1] The remaining "
        "localities that fall under \u201cBaku\u2019s\u201d control are\nin Lachin\u00a0(52), Martakert\u00a0(8), "
        "Hadrut (29), Shusha\n(2), Askeran (8) and Martuni (6).[2]",
        REAL,
    ),
    "headings and bullets": (
        "Kelbajar\n\n16 localities of the Kelbajar region came under Azerbaijan's control today.\n\nOther regions\n\n"
        "The remaining localities which have come under the control of Baku are in the following regions:\n"
        "- Lachin: 52\n- Martakert: 8\n- Hadrut: 29\n- Shusha: 2\n- Askeran: 8\n- Martuni: 6\n",
        REAL,
    ),
    "other numbers around": (
        "NEWS.ru: Armenian forces withdrew from 16 localities of the Kelbajar region today. The remaining localities "
        "surrendered to Baku are in Martuni (6), Askeran (8), Shusha (2), Hadrut (29), Martakert (8), and Lachin (52). "
        "The war killed at least 5,000 people; 2,300 km2 and 20% of the land changed hands, the agency (founded 2003) "
        "said.",
        REAL,
    ),
    "units in brackets": (
        "Azerbaijani forces seized 16 settlements of the Kelbajar region today. The others that were captured by "
        "Baku's troops are in Lachin (52 settlements), Martakert (8), Hadrut (29), Shusha (2), Askeran (8) and "
        "Martuni (6).",
        REAL,
    ),
    "a region within a region": (
        "Today 16 localities of the Kelbajar region of Nagorno-Karabakh came under the control of Azerbaijan, NEWS.ru "
        "reported. The remaining localities coming under Baku's control are in Lachin (52), Martakert (8), Hadrut "
        "(29), Shusha (2), Askeran (8) and Martuni (6).",
        REAL,
    ),
    "in it was": (
        "In Kelbajar, 16 localities came under the control of Azerbaijan today. In Lachin it was 52, in Martakert 8, "
        "in Hadrut 29, in Shusha 2, in Askeran 8 and in Martuni 6.",
        REAL,
    ),
    "invented places": (
        "As many as 16 localities of the Eastmoor region came under the control of Norland today. The remaining "
        "localities that come under Vespera's control are in Ravenna (52), Korvath (8), Zelmin (29), Ushtar (2), "
        "Belgar (8) and Tormun (6).",
        INVENTED,
    ),
    "the giver speaks": (
        "The Republic of Sudmark ceded 16 localities of the Eastmoor region to Norland today. It also ceded "
        "localities in Ravenna (52), Korvath (8), Zelmin (29), Ushtar (2), Belgar (8) and Tormun (6).",
        INVENTED,
    ),
    "plural type word last": (
        "Norland regained control of 16 localities of the Eastmoor region on 28 November 2020. The remaining "
        "localities that were regained by Vespera are in the Ravenna (52), Korvath (8), Zelmin (29), Ushtar (2), "
        "Belgar (8) and Tormun (6) regions.",
        INVENTED,
    ),
    "history and standing control around": (
        "16 localities of the Eastmoor region came under Norland's control today, as the last 300 soldiers left and "
        "40 trucks crossed the border 12 km away. The remaining localities taken by Vespera are in Ravenna (52), "
        "Korvath (8), Zelmin (29), Ushtar (2), Belgar (8) and Tormun (6). In 1994, 20 villages had changed hands. "
        "Sudmark still holds 230 of 407 localities.",
        INVENTED,
    ),
    "the holder first": (
        "Under the control of Azerbaijan today passed 16 localities of the Kelbajar region, NEWS.ru reported. The "
        "rest of the localities transferred under the control of Baku are in Martuni (6), Askeran (8), Shusha (2), "
        "Hadrut (29), Martakert (8) and Lachin (52).",
        REAL,
    ),
    "into the hands of": (
        "Into the hands of Norland today fell sixteen towns and villages of the Eastmoor province. Vespera also gets "
        "fifty-two in Ravenna, eight in Korvath, twenty-nine in Zelmin, two in Ushtar, eight in Belgar and six in "
        "Tormun.",
        INVENTED,
    ),
    "the participle first": (
        "BAKU, November 28. /TASS/. Passing under the control of Azerbaijan today are 16 localities of the Kelbajar "
        "raion. The remaining localities under Baku's control are to be found in Lachin (52), Martakert (8), Hadrut "
        "(29), Shusha (2), Askeran (8) and Martuni (6).",
        REAL,
    ),
    "to the taker": (
        "To Azerbaijan were transferred today as many as 16 localities of Kelbajar. The remaining localities going to "
        "Baku, namely in Lachin (52), Martakert (8), Hadrut (29), Shusha (2), Askeran (8) and Martuni (6), were named "
        "later.",
        REAL,
    ),
    "now under": (
        "16 localities of the Kelbajar region are now under the control of Azerbaijan. The remaining localities that "
        "are now under the control of Baku: 52 - Lachin, 8 - Martakert, 29 - Hadrut, 2 - Shusha, 8 - Askeran, 6 - "
        "Martuni.",
        REAL,
    ),
    "a line each": (
        "16 localities of the Kelbajar district were handed over to Azerbaijan today. The remaining localities under "
        "Baku's control:\nLachin - 52\nMartakert - 8\nHadrut - 29\nShusha - 2\nAskeran - 8\nMartuni - 6\n",
        REAL,
    ),
    "count before the bracket": (
        "Today 16 localities of the \u201cKelbajar\u201d region are being handed over to \u201cAzerbaijan\u201d. The "
        "other localities coming under Baku's control: 52 (Lachin), 8 (Martakert), 29 (Hadrut), 2 (Shusha), 8 "
        "(Askeran) and 6 (Martuni).",
        REAL,
    ),
    "with": (
        "Control over 16 localities of the Kelbajar region passed to Azerbaijan today. The remaining localities that "
        "pass under Baku's control are in Lachin with 52, Martakert with 8, Hadrut with 29, Shusha with 2, Askeran "
        "with 8 and Martuni with 6.",
        REAL,
    ),
    "commas and semicolons": (
        "16 cities, towns and villages of the Kelbajar region fell under the control of Azerbaijan today. The "
        "remaining ones transferring to Baku's control: Lachin, 52; Martakert, 8; Hadrut, 29; Shusha, 2; Askeran, 8; "
        "Martuni, 6.",
        REAL,
    ),
    "of them in": (
        "16 localities of the Kelbajar region go to Azerbaijan today. Of the remaining localities coming under Baku's "
        "control, 52 of them are in Lachin, 8 in Martakert, 29 in Hadrut, 2 in Shusha, 8 in Askeran and 6 in Martuni.",
        REAL,
    ),
    "control was established": (
        "The control of Azerbaijan was established today over 16 localities of the Kelbajar region. Localities coming "
        "under the control of Baku are also in Lachin region - 52, Martakert region - 8, Hadrut region - 29, Shusha "
        "region - 2, Askeran region - 8, Martuni region - 6.",
        REAL,
    ),
    "type word behind the list": (
        "NEWS.ru: 16 towns and villages of the Kelbajar district switched to the control of Azerbaijan today. The "
        "rest of them, transferred to Baku, are in the Lachin (52), Martakert (8), Hadrut (29), Shusha (2), Askeran "
        "(8) and Martuni (6) districts.",
        REAL,
    ),
}
TAKERS = {"Azerbaijan", "Baku", "Azerbaijani forces", "Norland", "Vespera"}


def claims(text: str) -> list[Claim]:
    """Read a text as a report published on Saturday, 28 November 2020."""
    return read(Report("report", "report.txt", "0" * 64, text, Card(published=date(2020, 11, 28), language="en")))


@pytest.mark.parametrize("wording", WORDINGS)
def test_any_wording_gives_seven_claims(wording: str) -> None:
    """Whatever the verb, the order and the punctuation, each region gets its figure once and nothing else does."""
    text, expected = WORDINGS[wording]
    assert sorted((claim.region, claim.count) for claim in claims(text)) == sorted(expected.items())


@pytest.mark.parametrize("wording", WORDINGS)
def test_each_claim_quotes_the_text_as_received(wording: str) -> None:
    """A quote is the exact span of the received text, and holds the region's name."""
    text, _ = WORDINGS[wording]
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.quote
        assert claim.region
        assert claim.region in claim.quote
        assert len(claim.quote) <= 300


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_taker_is_never_a_stranger(wording: str) -> None:
    """The gaining side is one that the text names as such, or empty."""
    text, _ = WORDINGS[wording]
    assert {claim.gained_by for claim in claims(text)} <= {*TAKERS, None}
    assert {claim.status for claim in claims(text)} == {Status.ASSERTED}


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_region_of_a_list_is_no_unit(wording: str) -> None:
    """Localities are counted, whatever type word stands beside the regions."""
    text, _ = WORDINGS[wording]
    assert {(claim.unit, claim.qualifier) for claim in claims(text)} == {(Unit.LOCALITY, Qualifier.EXACT)}


def test_the_verb_and_the_day_carry_over() -> None:
    """The list of the second sentence has its own taker and the day of the first."""
    found = claims(WORDINGS["source before"][0])
    assert [claim.gained_by for claim in found] == ["Azerbaijan"] + ["Baku"] * 6
    assert {(claim.event_start, claim.event_end) for claim in found} == {(date(2020, 11, 28), date(2020, 11, 28))}


def test_ids_are_stable_and_unique() -> None:
    """Reading twice gives the same ids, one for each claim."""
    text, _ = WORDINGS["source before"]
    once, twice = ([claim.claim_id for claim in claims(text)] for _ in range(2))
    assert once == twice
    assert len(set(once)) == 7


def test_claims_come_in_text_order() -> None:
    """Claims stand in the order of their quotes."""
    starts = [claim.start for claim in claims(WORDINGS["source before"][0])]
    assert starts == sorted(starts)
