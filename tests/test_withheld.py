"""What may not be passed on is in nothing that is: `redistribute = false`."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from pipeline.cli import main
from pipeline.model import Card, Report
from pipeline.parse import parse
from tests.cases import table, write_case

WORD = "quillfeathered"  # stands in the source's words only, in no name
PROSE = f"""
A {WORD} dispatch. Azure forces captured 9 {WORD} villages in the Dol region on 5 March 2031.
Umber denied that Azure forces captured 3 {WORD} villages in Harrow on 6 March 2031.
In Kestrel, a {WORD} land, Azure forces captured 5 villages on 12 March 2031.
"""
ROWS = f"""region,locality,count,gained_by,date,quote
Dol,,7,Azure,2031-03-05,{WORD} said seven in Dol
Harrow,,{WORD} and more,Azure,2031-03-06,{WORD} said many
Kestrel,,2,Azure,{WORD} day,two
Nowhere,,2,Azure,2031-03-07,{WORD} said two in Nowhere
Dol,,60,Azure,2031-03-09,{WORD} said sixty in Dol
"""
CLOSED = 'publisher = "Closed Press"\npublished = 2031-03-10\nredistribute = false\n'
OPEN = 'publisher = "Observer"\npublished = 2031-03-11\n'


@pytest.fixture
def case(tmp_path):
    files = {"reports/prose.txt": PROSE, "reports/prose.toml": CLOSED} | table("rows", ROWS, CLOSED)
    assert WORD in parse(Report("prose", "", "", PROSE, Card()))[0][0].quote
    files |= table("open", "region,count,gained_by,date,quote\nDol,6,Azure,2031-03-05,six in Dol\n", OPEN)
    return write_case(tmp_path, files)


def run(root: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    folders = ["--data", str(root), "--out", str(root / "out"), "--maps", str(root / "maps")]
    assert main([*arguments, *folders]) in (0, 4)
    return "".join(capsys.readouterr())


def holds_word(path: Path) -> bool:
    if path.suffix == ".parquet":  # packed
        return WORD in pd.read_parquet(path).drop(columns="geometry").to_csv().lower()
    return WORD.encode() in path.read_bytes().lower()


def test_the_words_of_a_closed_source_are_in_no_output(case, tmp_path, capsys):
    """
    A word of its sentences and cells is in no file of the build and in nothing that is printed.
    """
    told = run(tmp_path, capsys, "build", "eastmark-2031")
    files = [path for folder in ("out", "maps") for path in (tmp_path / folder).rglob("*") if path.is_file()]

    assert {".gpkg", ".csv", ".html", ".geojson", ".parquet", ".json"} <= {path.suffix for path in files}
    assert [] == [path.name for path in files if holds_word(path)]
    assert WORD not in told


def test_its_figures_are_kept_and_its_sentence_was_read(case, tmp_path, capsys):
    """
    What is withheld is words: the figures of the closed source are in the tables, each marked as without its quote.
    """
    run(tmp_path, capsys, "build", "eastmark-2031")
    claims = pd.read_csv(tmp_path / "out/eastmark-2031/claims.csv")
    closed = claims[claims["publisher"] == "Closed Press"]

    assert {9, 7, 60} <= set(closed["count"])
    assert closed["quote_withheld"].all()
    assert closed["quote"].isna().all()
    assert ["six in Dol"] == list(claims[claims["publisher"] == "Observer"]["quote"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain", "eastmark-2031", "Dol"],
        ["explain", "eastmark-2031", "Dol", "--json"],
        ["diff", "eastmark-2031", "--from", "2031-03-01", "--to", "2031-03-20"],
        ["diff", "eastmark-2031", "--from", "2031-03-01", "--to", "2031-03-20", "--json"],
        ["diff", "eastmark-2031", "--from", "2031-03-01", "--to", "2031-03-20", "--text"],
        ["check", "eastmark-2031"],
        ["check", "eastmark-2031", "--lists"],
    ],
)
def test_no_command_that_tells_of_the_map_prints_them(case, tmp_path, capsys, arguments):
    """
    `explain`, `diff` and `check` withhold the words, too.
    """
    told = run(tmp_path, capsys, *arguments)

    assert told.strip()
    assert WORD not in told.lower()


def test_two_builds_are_compared_without_them(case, tmp_path, capsys):
    """
    A difference between builds is made of outputs, where the words are not.
    """
    run(tmp_path, capsys, "build", "eastmark-2031")
    (tmp_path / "out" / "eastmark-2031").rename(tmp_path / "old")
    for name in ("prose.txt", "prose.toml"):
        (case / "reports" / name).unlink()
    run(tmp_path, capsys, "build", "eastmark-2031")
    told = run(tmp_path, capsys, "diff", "--build", str(tmp_path / "old"), str(tmp_path / "out" / "eastmark-2031"))

    assert "quote withheld" in told
    assert WORD not in told


def test_the_build_says_in_one_line_what_it_withheld(case, tmp_path, capsys):
    """
    Which sources, and how many claims rest on their words; nothing is said where nothing is withheld.
    """
    told = run(tmp_path, capsys, "build", "eastmark-2031", "--dry-run")
    for name in ("prose.toml", "rows.toml"):
        (case / "reports" / name).write_text(OPEN)
    opened = run(tmp_path, capsys, "build", "eastmark-2031", "--dry-run")

    assert ["withheld, as the cards say: the words of prose, rows behind 6 claims; figures and names are kept"] == [
        line for line in told.splitlines() if line.startswith("withheld, ")
    ]
    assert "withheld, " not in opened
    assert WORD in opened


def test_adding_a_closed_report_prints_none_of_its_words(case, tmp_path, capsys):
    """
    A folder whose defaults close it is closed from the first line on.
    """
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "_defaults.toml").write_text(CLOSED)
    (folder / "late.txt").write_text(f"Azure forces captured 4 {WORD} villages in Kestrel on 8 March 2031.")
    told = run(tmp_path, capsys, "add", "eastmark-2031", str(folder))

    assert "Kestrel, 4; " in told
    assert WORD not in told
