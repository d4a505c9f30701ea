"""What `extract` prints beside claims: text, reasons, observations, pages; and the claims of another extractor."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from pipeline.cli import main
from pipeline.model import Card, Report
from pipeline.parse.silence import silent_sentences
from tests.test_readers import pdf, workbook

TOOK = "6 villages of the Dol region came under the control of Azure."
PAGE = (Path(__file__).parent.parent / "docs" / "extractors.md").read_text(encoding="utf-8")
BROKEN = """
from pipeline.model import Claim

def fail(report):
    raise KeyError("model")

def lie(report):
    return [Claim(report.report_id, "c1", "elsewhere", 0, 9, region="Dol", rule="lie")]
"""
ENTRY_POINTS = """
fail = "broken:fail"
lie = "broken:lie"
gone = "broken:gone"
"""


@pytest.fixture
def run(tmp_path, capsys):
    def call(*arguments):
        code = main(["extract", *map(str, arguments)])
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return call


@pytest.fixture
def note(tmp_path):
    def write(text, name="note.txt"):
        (tmp_path / name).write_text(text)
        return tmp_path / name

    return write


@pytest.fixture
def plugin(tmp_path, monkeypatch):
    """The extractor that docs/extractors.md prints, and some that fail, installed as a package would be."""
    declared, code = re.findall(r"\n\n((?:    .*\n|\n)+)", PAGE)
    points = (dedent(declared).replace("project.entry-points.", "") + ENTRY_POINTS).replace('"', "")
    info = tmp_path / "site" / "loud-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: loud\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(points)
    (info.parent / "towns.py").write_text(dedent(code))
    (info.parent / "broken.py").write_text(BROKEN)
    monkeypatch.syspath_prepend(info.parent)
    yield
    sys.modules.pop("towns", None)
    sys.modules.pop("broken", None)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The army still holds 230 villages in Dol.", "it tells of standing control or another state, not of a change"),
        ("Officials met in 12 villages on Monday.", "no verb says that anything changed hands"),
        ("Have they captured 6 villages in Dol?", "it asks"),
        ("Last year the army captured 6 villages in Dol.", "it recalls what happened long before the report"),
        ("The opposition took 6 villages in Dol in the elections.", "it is about votes or parties"),
        (
            "They tried to capture 6 villages in Dol.",
            '"capture" tells of an aim, an attempt or a state, not of a change',
        ),
        ("They captured 40 fighters from villages in Dol.", '"40 fighters" counts no places'),
    ],
)
def test_why_lists_what_came_near(note, run, sentence, reason):
    """
    A sentence with a number and a unit word that gave no claim is listed with the reason; one that gave some is not.
    """
    path = note(f"{TOOK} {sentence} It rained.")
    (line,) = run(path, "--why", "--json")[1].splitlines()
    text = run(path, "--text")[1]
    told = json.loads(line)

    assert (sentence, reason) == (told["sentence"], told["reason"])
    assert sentence == text[told["start"] : told["end"]]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("They captured the 6 villages.", "no region or place is named"),
        (TOOK, 'no rule of the grammar ties "6 villages" to "came under the control of"'),
    ],
)
def test_the_reason_is_what_the_sentence_lacks(sentence, reason):
    """
    Of a sentence that an extractor left silent, the reason names the first thing that it lacks.
    """
    report = Report("a", "a.txt", "", f"It rained. {sentence}", Card())

    assert [(11, 11 + len(sentence), reason)] == list(silent_sentences(report, []))


def test_a_text_without_a_claim_is_told(note, run):
    """
    A text that gives nothing says so, and how to learn why.
    """
    path = note("It rained.")

    assert (0, "", f"{path}: no claim found; --why lists what came near\n") == run(path)


def test_a_folder_without_a_report_is_told(tmp_path, run):
    """
    A folder that holds nothing to read is no silent success.
    """
    assert (1, "", f"{tmp_path}: no report in it\n") == run(tmp_path)


def test_observations_are_printed_on_demand(note, run):
    """
    Standing control is printed only with --observations.
    """
    path = note("region,count,gained_by,event_kind\nDol,6,Azure,holds\nHar,3,Azure,captured\n", "a.csv")
    kinds = [
        [json.loads(line)["event_kind"] for line in run(path, *more)[1].splitlines()]
        for more in ([], ["--observations"])
    ]

    assert [["captured"], ["holds", "captured"]] == kinds


def test_a_claim_names_its_page_or_its_cells(tmp_path, run):
    """
    The locator of a claim is the page of a document or the cells of a sheet; its quote stands in the printed text.
    """
    (tmp_path / "a.pdf").write_bytes(pdf("It rained.", TOOK))
    (tmp_path / "b.xlsx").write_bytes(workbook(("Gains", [["region", "count"], ["Dol", 6]])))
    for name, locator in (("a.pdf", "page 2"), ("b.xlsx", "Gains!A2:B2")):
        claim = json.loads(run(tmp_path / name, "--json")[1])
        text = run(tmp_path / name, "--text")[1]

        assert ("Dol", 6, locator) == (claim["region"], claim["count"], claim["locator"])
        assert claim["quote"] == text[claim["start"] : claim["end"]]


def test_a_table_of_a_page_keeps_its_rows(note, run):
    """
    A row of a web page's table is read as a row, and its quote stands in the printed text.
    """
    path = note("<table><tr><td>Lowfen<td>505<td>Captured by Azure 4 July 2031</table>", "a.html")
    (line,) = run(path, "--json")[1].splitlines()
    claim = json.loads(line)

    assert "Lowfen" in [claim["region"], *(place["name"] for place in claim["localities"])]
    assert claim["quote"] == run(path, "--text")[1][claim["start"] : claim["end"]]


def test_every_report_of_a_folder_is_read_and_each_fault_told(tmp_path, note, run):
    """
    Of a folder everything is read that can be; each fault is one line, the exit code is 1.
    """
    note(TOOK)
    (tmp_path / "sub").mkdir()
    note(json.dumps({"id": "one", "text": TOOK}) + "\nbad\n", "sub/corpus.jsonl")
    (tmp_path / "z.pdf").write_bytes(b"%PDF-1.4")
    code, out, err = run(tmp_path, "--json")

    assert (1, ["note", "one"]) == (code, [json.loads(line)["report_id"] for line in out.splitlines()])
    assert [
        f"{tmp_path}/sub/corpus.jsonl, line 2: Expecting value: line 1 column 1 (char 0);"
        " must be one JSON object with id and text",
        f"{tmp_path}/z.pdf: a PDF cut off before its end; fetch it again",
    ] == err.splitlines()


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        (TOOK.encode(), ["standard-input"]),
        (f"<!doctype html><p>{TOOK}</p>".encode(), ["standard-input"]),
        (pdf(TOOK), ["standard-input"]),
        (b"".join(json.dumps({"id": i, "text": TOOK}).encode() + b"\n" for i in range(2)), ["0", "1"]),
    ],
)
def test_standard_input_is_what_its_first_bytes_show(data, ids):
    """
    Standard input is a page, a document, a workbook, JSON lines or else a text.
    """
    command = [sys.executable, "-m", "pipeline", "extract", "-"]
    done = subprocess.run(command, input=data, capture_output=True, check=True)

    assert ids == [json.loads(line)["report_id"] for line in done.stdout.splitlines()]


@pytest.mark.parametrize("figure", ["9" * 5000, "1_6", "³", "1e3"])
def test_no_figure_is_made_up(note, run, figure):
    """
    What is no plain number is never read as one.
    """
    path = note(f"{figure} villages of the Dol region came under the control of Azure.")

    assert [] == [
        json.loads(line)["count"] for line in run(path, "--json")[1].splitlines() if '"count": null' not in line
    ]


@pytest.mark.parametrize("figure", ["６", "٦"])
def test_digits_of_any_script_count(note, run, figure):
    """
    Full-width and Arabic-Indic digits are digits.
    """
    path = note(f"{figure} villages of the Dol region came under the control of Azure.")

    assert 6 == json.loads(run(path, "--json")[1])["count"]


def test_another_extractor_takes_the_place_of_the_grammar(note, run, plugin):
    """
    An installed entry point is an extractor by its name; its claims are completed by the card like any others.
    """
    path = note("Dol fell. So, they say, Harrow fell.")
    note('gained_by = "Azure"\n', "note.toml")
    claims = [json.loads(line) for line in run(path, "--extractor", "towns", "--json")[1].splitlines()]

    assert [("Dol", "Azure"), ("Harrow", "Azure")] == [(claim["region"], claim["gained_by"]) for claim in claims]
    assert {"towns-fell"} == {claim["rule"] for claim in claims}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("fail", "note: the extractor 'fail' failed: KeyError: 'model'"),
        ("lie", "note: left out, for its quote is not at 0: 'elsewhere'"),
    ],
)
def test_a_faulty_extractor_costs_a_line(note, run, plugin, name, told):
    """
    What an extractor raises, and a claim whose quote is not in the text, is one line and exit 1.
    """
    code, out, err = run(note("It rained."), "--extractor", name)

    assert (1, "") == (code, out)
    assert told in err.splitlines()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("none", "no extractor 'none' (there: fail, gone, grammar, lie, towns)"),
        ("gone", "the extractor 'gone' cannot be loaded"),
    ],
)
def test_an_extractor_that_is_not_there_is_wrong_usage(note, run, plugin, name, told):
    """
    An unknown extractor is told with those that there are; exit 2.
    """
    code, _, err = run(note(TOOK), "--extractor", name)

    assert 2 == code
    assert told in err
