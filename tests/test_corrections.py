"""What a person decided about a spelling is taken, and fails loudly when what it expected has gone."""

from __future__ import annotations

import tomllib

import pytest

from pipeline.build import decide
from pipeline.case import read_case
from pipeline.cli import main
from pipeline.closing import findings_text
from pipeline.errors import CaseError
from tests.cases import table, write_case

DECISION = """
[[spelling]]
name = "Harow"
means = "em-har"
expects = "unknown-region"
reason = "A slip of the typist: the same report writes Harrow elsewhere."
source = "https://example.org/9"
"""


def case(root, decision=DECISION, region="Harow", **files):
    report = table("a", f"region,count,gained_by,date\n{region},6,Azure,2031-03-05\n", "published = 2031-03-06\n")
    return write_case(root, report | {"corrections.toml": decision} | files)


def placed(folder, **when):
    return [item.regions for item in decide(folder, **when).located]


def problems(folder):
    with pytest.raises(CaseError) as caught:
        decide(folder)
    return "\n".join(caught.value.problems)


def test_a_decided_spelling_is_placed(tmp_path):
    """
    A spelling that is no name of the case is the region that a person decided on.
    """
    assert [("em-har",)] == placed(case(tmp_path))


@pytest.mark.parametrize(("report", "expected"), [("a", [("em-har",)]), (None, [("em-har",)])])
def test_a_decision_holds_for_its_report_or_for_any(tmp_path, report, expected):
    """
    With a report named it holds there, without one everywhere.
    """
    named = f'report = "{report}"\n' if report else ""

    assert expected == placed(case(tmp_path, DECISION + named))


@pytest.mark.parametrize(
    ("change", "region", "told"),
    [
        (("Harow", "Harwo"), "Harow", "'Harwo' no longer occurs in any report; remove the entry or correct its name"),
        (("Harow", "Harow"), "Kestrel", "'Harow' no longer occurs in any report"),
        (("Harow", "Harrow"), "Harrow", "'Harrow' resolves to em-har by itself now; remove the entry"),
        (("unknown", "ambiguous"), "Harow", "'Harow' expected ambiguous-region, found unknown-region"),
        (("em-har", "em-gone"), "Harow", "means is 'em-gone', no id of regions.csv or localities.csv"),
        (("unknown-region", "nothing"), "Harow", "expects is 'nothing', must be one of unknown-region"),
        (("https://example.org/9", ""), "Harow", "source is empty; a decision needs one"),
        (("means =", "mean ="), "Harow", "no means; it must be text in quotes"),
        (("[[spelling]]", "[spelling]"), "Harow", "spelling is"),
        (("[[spelling]]", "[[speling]]"), "Harow", "unknown key 'speling' (known: spelling, claim)"),
    ],
)
def test_a_decision_that_no_longer_fits_stops_the_build(tmp_path, change, region, told):
    """
    A decision whose spelling, place or reason to be has gone is an error of one line that names file and entry.
    """
    found = problems(case(tmp_path, DECISION.replace(*change), region))

    assert told in found
    assert "corrections.toml" in found


def test_all_that_is_wrong_is_told_at_once(tmp_path):
    """
    Two entries for one spelling are a fault of both.
    """
    assert 2 == problems(case(tmp_path, DECISION * 2)).count("'Harow' is decided 2 times; keep one")


def test_a_decision_is_unknown_before_its_day(tmp_path):
    """
    Seen from a day before `known_from` the figure is not on the map, and after it is.
    """
    folder = case(tmp_path, DECISION + "known_from = 2031-03-20\n")
    before, after = (read_case(folder).spellings[0].known_from.replace(day=day) for day in (19, 20))

    assert [] == placed(folder, known_at=before)
    assert [("em-har",)] == placed(folder, known_at=after)


def test_a_finding_brings_the_entry_that_would_settle_it(tmp_path):
    """
    `check` prints an entry that becomes a decision once a person has filled in what, why and on what source.
    """
    folder = case(tmp_path, "")
    entry = findings_text(decide(folder).findings, limit=None).split("corrections.toml:")[1]
    filled = entry.replace('means = ""', 'means = "em-har"').replace('= ""', '= "Seen."')

    assert {"Harrow (em-har)"} == {entry.split("# ")[1].split("\n")[0]}
    assert ["spelling"] == list(tomllib.loads(entry))
    assert [("em-har",)] == placed(case(tmp_path, filled))


def test_the_names_of_a_hostile_report_stay_data(tmp_path):
    """
    A spelling with quotes, backslashes or line ends makes an entry that reads back as the same spelling.
    """
    folder = case(tmp_path, "", region='"Ha\\row ""[[x]]"""')
    entry = findings_text(decide(folder).findings, limit=None).split("corrections.toml:")[1]

    assert 'Ha\\row "[[x]]"' == tomllib.loads(entry)["spelling"][0]["name"]


def test_an_ambiguous_locality_is_settled(tmp_path):
    """
    Of two localities of one name in one region the decided one is meant.
    """
    localities = "id,name,regions\nup,Fen,em-dol\nlow,Fen,em-dol\n"
    report = table("a", "region,locality,gained_by,date\nDol,Fen,Azure,2031-03-05\n")
    decision = DECISION.replace("Harow", "Fen").replace("em-har", "low").replace("unknown-region", "ambiguous-locality")
    folder = write_case(tmp_path, report | {"localities.csv": localities, "corrections.toml": decision})

    assert ["low"] == [place.key for item in decide(folder).located for place in item.places]


def test_resolve_answers_by_decisions_too(tmp_path, capsys):
    """
    The command line gives the decided region with the reason and the source.
    """
    case(tmp_path)

    assert 0 == main(["resolve", "Harow", "--case", "eastmark-2031", "--data", str(tmp_path), "--json"])
    assert '"region_id": "em-har"' in (told := capsys.readouterr().out)
    assert "decided: A slip of the typist" in told
