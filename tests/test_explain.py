"""Why a figure is what it is, and what changed it: `explain` and `diff`."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from pipeline.build import build, decide
from pipeline.cli import main
from pipeline.diff import between_builds, between_days, difference_text, newsletter
from pipeline.errors import UsageError
from pipeline.explain import explain, explanation_text, find_region
from pipeline.reconcile.rules import SAYS
from pipeline.render import write
from tests.cases import table, write_case

KARABAKH = Path(__file__).parent.parent / "data" / "raw" / "karabakh-2020"
ROWS = "region,count,locality,gained_by,date,status,unit\n"


def told(root: Path, **more: str):
    files = table("wire", ROWS + "Dol,19,,Azure,2031-03-05,,\n", 'publisher = "Wire"\npublished = 2031-03-06\n')
    files |= table(
        "wire-mended",
        ROWS + "Dol,9,,Azure,2031-03-05,,\n",
        'publisher = "Wire"\npublished = 2031-03-08\ncorrects = "wire"\n',
    )
    files |= table(
        "other", ROWS + "Dol,4,,Azure,2031-03-05,,district\n", "published = 2031-03-08\nredistribute = false\n"
    )
    files |= {"reports/secret.txt": "Azure forces captured 2 villages in Dol on 20 March."}
    files |= {"reports/secret.toml": "published = 2031-03-21\nredistribute = false\n"}
    return decide(write_case(root, files | more))


def test_every_claim_of_a_region_is_behind_its_figure_or_set_aside_with_a_reason(tmp_path):
    """
    No claim of a region is missing: it is used, or told why not.
    """
    decided = told(tmp_path)
    found = explain(decided, "em-dol")
    shown = {claim["claim_id"] for claim in (*found["claims"], *found["set_aside"])}

    assert {item.claim.claim_id for item in decided.located if item.regions == ("em-dol",)} == shown
    assert all(claim["why"] for claim in found["set_aside"])


def test_a_corrected_claim_is_set_aside_with_the_correction(tmp_path):
    """
    What a publisher replaced stays visible, with what it was replaced by.
    """
    aside = {claim["report_id"]: claim["why"] for claim in explain(told(tmp_path), "em-dol")["set_aside"]}

    assert "replaced by its publisher" in aside["wire"]
    assert "9 in place of 19" in aside["wire"]


def test_a_quote_that_may_not_be_passed_on_is_in_no_explanation(tmp_path):
    """
    `redistribute = false` withholds the words, and the page says so.
    """
    decided = told(tmp_path)
    page = explanation_text(explain(decided, "em-dol"))
    days = difference_text(between_days(decided, date(2031, 3, 10), date(2031, 3, 31)))

    assert "captured 2 villages" not in page + days
    assert "withheld" in page
    assert "withheld" in days


def test_each_rule_that_decided_in_karabakh_is_said_in_a_sentence():
    """
    Every region of the first case, in both systems, can be explained, as a page and as JSON.
    """
    decided = decide(KARABAKH)
    found = [explain(decided, state.region_id) for state in decided.ledger.states]

    assert {state.rule for state in decided.ledger.states} <= set(SAYS)
    assert all(json.loads(json.dumps(one)) == one for one in found)
    assert all(one["region"]["name"] in explanation_text(one) for one in found)


def test_the_page_of_a_region_that_nobody_speaks_of_says_so(tmp_path):
    """
    No claim is not zero, in words too.
    """
    assert "no source speaks of it, which is not zero" in explanation_text(explain(told(tmp_path), "em-kes"))


def test_what_changed_between_two_days_comes_with_the_quotes_that_changed_it():
    """
    Between 10 and 26 November 2020 Shahumyan came to 16 and Martakert to 8, by the hand-overs of 20 and 25 November.
    """
    found = between_days(decide(KARABAKH), date(2020, 11, 10), date(2020, 11, 26))
    rows = {row.region_id: row for row in found.rows}

    assert (16, 6) == (rows["df-shahumyan"].by, rows["df-martakert"].by)
    assert any("25 November" in (quote.text or "") for quote in rows["df-shahumyan"].quotes)
    assert "df-hadrut" not in rows


def test_a_newsletter_has_three_sentences():
    """
    The difference as prose: the regions, the sum, the sources.
    """
    text = newsletter(between_days(decide(KARABAKH), date(2020, 11, 10), date(2020, 11, 26)))

    assert "Shahumyan (+16)" in text
    assert 3 == len(re.findall(r"\.(?:\s|$)", text))


def test_days_in_the_wrong_order_are_refused(tmp_path):
    """
    The first day must be before the last.
    """
    with pytest.raises(UsageError, match="must be before"):
        between_days(told(tmp_path), date(2031, 3, 9), date(2031, 3, 9))


def test_two_builds_differ_by_what_came_in_and_what_went(tmp_path):
    """
    A report that came in between two builds is what changed the figure; one build is no different from itself.
    """
    folders = []
    for name, files in (
        ("old", {}),
        ("new", table("late", ROWS + "Harrow,3,,Azure,2031-03-09,,\n", "published = 2031-03-10\n")),
    ):
        decided = told(tmp_path / name, **files)
        write(build(decided), tmp_path / name / "out", tmp_path / name / "maps", (), lambda stage, what: None)
        folders.append(tmp_path / name / "out" / "eastmark-2031")
    (row,) = between_builds(*folders).rows

    assert ("em-har", 3, "late") == (row.region_id, row.by, row.quotes[0].report_id)
    assert () == between_builds(folders[0], folders[0]).rows


@pytest.mark.parametrize(
    ("written", "region_id"),
    [("az-lachin", "az-lachin"), ("Lachin", "az-lachin"), ("Hadrut", "df-hadrut"), ("Ağdərə", "df-martakert")],
)
def test_a_region_is_asked_for_by_its_id_or_by_any_strong_name(written, region_id):
    """
    Of a name in several systems that of the case's primary one is meant; a weak name means nothing by itself.
    """
    assert region_id == find_region(decide(KARABAKH), written)


def test_an_unknown_region_is_answered_with_those_that_it_may_be(tmp_path):
    """
    A slip is refused with the nearest names.
    """
    with pytest.raises(UsageError, match="Harrow"):
        find_region(told(tmp_path), "Harow")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["explain", "karabakh-2020", "Martakert"], 0, "changed: 8 of 43, low 8, high 9"),
        (["diff", "karabakh-2020", "--from", "2020-11-10", "--to", "2020-11-26", "--exit-code"], 4, "changed 2 -> 8"),
        (["diff", "karabakh-2020", "--from", "2020-12-02", "--to", "2020-12-05", "--exit-code"], 0, "nothing changed"),
        (["diff", "karabakh-2020"], 2, "say CASE --from DAY --to DAY"),
    ],
)
def test_the_door_explains_and_compares(capsys, arguments, code, says):
    """
    Exit code 4 tells a cron job that something changed.
    """
    assert code == main(arguments)
    assert says in "".join(capsys.readouterr())
