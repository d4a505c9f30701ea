"""The door: what a person types, reads and gets."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli import main
from tests.cases import CASE, table, write_case

HERE = Path(__file__).parent.parent
STATEMENT = """
6 villages of the Dol region came under the control of Azure today. The remaining villages that came under
Bluetown's control are in Harrow (14) and Kestrel (3).
"""
CARD = 'publisher = "Observer"\npublished = 2031-03-05\n'
REPORT = {"reports/statement.txt": STATEMENT, "reports/statement.toml": CARD}


@pytest.fixture
def run(tmp_path, capsys):
    def call(*arguments):
        folders = ["--data", str(tmp_path), "--out", str(tmp_path / "out"), "--maps", str(tmp_path / "maps")]
        code = main([*arguments, *folders])
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return call


def test_a_case_of_five_small_files_maps(tmp_path, run):
    """
    An invented case of five files and no code gives its figures, its map and its files.
    """
    write_case(tmp_path, REPORT)
    code, out, err = run("build", "eastmark-2031")
    features = json.loads((tmp_path / "out/eastmark-2031/control.geojson").read_text())["features"]
    found = {f["properties"]["region_name"]: f["properties"] for f in features}

    assert (0, "") == (code, "\n".join(line for line in err.splitlines() if " s  " not in line))
    assert {"Dol": 6, "Harrow": 14, "Kestrel": 3} == {name: p["localities_changed"] for name, p in found.items()}
    assert {"Azure"} == {p["gained_by"] for p in found.values()}
    assert (tmp_path / "maps/eastmark-2031/index.html").is_file()
    assert "Dol      6 / 40           6-6" in out


def test_the_closing_lines_say_where_everything_went(tmp_path, run):
    """
    A build ends with the table, the findings and the two paths to open.
    """
    write_case(tmp_path, REPORT)
    _, out, _ = run("build")

    assert [str(tmp_path / "out/eastmark-2031"), str(tmp_path / "maps/eastmark-2031/index.html")] == out.splitlines()[
        -2:
    ]


def test_a_broken_case_leaves_the_previous_output_whole(tmp_path, run):
    """
    A case with faults writes nothing: every fault is a line, the exit code is 1, the old files are as they were.
    """
    folder = write_case(tmp_path, REPORT)
    run("build")
    before = {p: p.read_bytes() for p in (tmp_path / "out").rglob("*") if p.is_file()}
    (folder / "regions.csv").write_text("id,name,localities_total\nem-dol,Dol,many\n")
    (folder / "case.toml").write_text(CASE.replace("title", "titel"))
    code, out, err = run("build")

    assert (1, "") == (code, out)
    assert "localities_total is 'many', must be a whole number" in err
    assert "unknown key 'titel'" in err
    assert "nothing was written: 3 to mend" in err
    assert before == {p: p.read_bytes() for p in (tmp_path / "out").rglob("*") if p.is_file()}


def test_a_bad_report_does_not_stop_the_build(tmp_path, run):
    """
    An unreadable report is a finding; the rest is built, exit 0, or 1 with --strict.
    """
    write_case(tmp_path, REPORT | {"reports/broken.csv": "a,b\n1\n"})
    code, out, _ = run("build")

    assert 0 == code
    assert "unreadable-report: broken.csv was left out: row 1 has 1 cells, the header has 2" in out
    assert 1 == run("build", "--strict")[0]


@pytest.mark.parametrize(
    ("out", "maps", "told"),
    [
        (".", "maps", "lie in one another"),
        ("eastmark-2031", "maps", "lie in one another"),
        ("same", "same", "lie in one another"),
        ("out", "eastmark-2031/maps", "lie in one another"),
    ],
)
def test_no_output_ever_replaces_a_case(tmp_path, capsys, out, maps, told):
    """
    Output folders that would swallow the case or one another are refused, and nothing is touched.
    """
    folder = write_case(tmp_path, REPORT)
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    code = main(["build", str(folder), "--out", str(tmp_path / out), "--maps", str(tmp_path / maps)])

    assert 2 == code
    assert told in capsys.readouterr().err
    assert before == {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}


def test_a_file_that_no_build_made_is_never_deleted(tmp_path, run):
    """
    A note that somebody put beside the outputs stops the build, named; it is not swept away.
    """
    write_case(tmp_path, REPORT)
    run("build")
    note = tmp_path / "out/eastmark-2031/notes.txt"
    note.write_text("mine")
    code, _, err = run("build")

    assert 2 == code
    assert "holds notes.txt, which no build has made; move it away" in err
    assert "mine" == note.read_text()


def test_what_qgis_leaves_beside_its_file_is_no_obstacle(tmp_path, run):
    """
    The scratch files of a GeoPackage that is or was open do not stop a build.
    """
    write_case(tmp_path, REPORT)
    run("build")
    (tmp_path / "out/eastmark-2031/control.gpkg-wal").write_bytes(b"")
    (tmp_path / "out/eastmark-2031/.DS_Store").write_bytes(b"")

    assert 0 == run("build")[0]


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path, capsys):
    """
    Where nothing can be written a build says so in one line.
    """
    folder = write_case(tmp_path, REPORT)
    (tmp_path / "file").write_text("")
    code = main(["build", str(folder), "--out", str(tmp_path / "file"), "--maps", str(tmp_path / "maps")])

    assert 1 == code
    assert "file" in capsys.readouterr().err.splitlines()[-1]


def test_a_card_that_names_no_side_of_the_case_is_told(tmp_path, run):
    """
    A slip in a card's speaks_for or origin would change what counts: it is a finding.
    """
    write_case(tmp_path, REPORT | {"reports/statement.toml": CARD + 'speaks_for = "azur"\norigin = "elsewhere"\n'})
    out = run("check")[1]

    assert "speaks_for is 'azur', must be one of azure, umber" in out
    assert "origin is 'elsewhere', which is no other report of the case" in out


def test_a_report_that_the_order_names_may_be_gone(tmp_path, run):
    """
    An order that names a report which is not there is a finding; the case is built with those that are.
    """
    write_case(tmp_path, REPORT | {"case.toml": CASE + '[sources]\norder = ["gone", "statement"]\n'})
    code, out, _ = run("build")

    assert 0 == code
    assert "absent-report: [sources] order names 'gone'; no such report was read" in out


def test_a_dry_run_writes_nothing(tmp_path, run):
    """
    A dry run tells all that a build tells and writes no file.
    """
    write_case(tmp_path, REPORT)
    code, out, _ = run("build", "--dry-run")

    assert 0 == code
    assert "dry run: nothing was written" in out
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["build", "nowhere"], "no case 'nowhere' in"),
        (["extract", "x.txt", "--case", "nowhere"], "no case 'nowhere' in"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(tmp_path, run, arguments, told):
    """
    A case that is not there is told with those that are.
    """
    write_case(tmp_path, REPORT)
    code, _, err = run(*arguments)

    assert 2 == code
    assert told in err
    assert "(there: eastmark-2031)" in err


def test_a_day_that_is_none_is_wrong_usage(run, capsys):
    """
    `--as-of` takes a day and says how to write it.
    """
    with pytest.raises(SystemExit) as caught:
        run("build", "--as-of", "31.3.2031")

    assert 2 == caught.value.code
    assert "'31.3.2031' is no day; write it as 2020-11-28" in capsys.readouterr().err


def test_no_text_from_outside_commands_the_terminal(tmp_path, run):
    """
    Control characters and bidi marks of a report are shown as escapes.
    """
    rows = "region,count,gained_by,date\n\x1b[31mDol\u202e,6,Azure,2031-03-05\n"
    write_case(tmp_path, table("a", rows, CARD))
    _, out, err = run("build")

    assert "\x1b" not in out + err
    assert "\u202e" not in out + err


def test_check_tells_every_finding_and_writes_nothing(tmp_path, run):
    """
    `check` lists all findings with their quotes.
    """
    other = table("b", "region,count,gained_by,date\nDol,9,Azure,2031-03-05\n", CARD)
    write_case(tmp_path, REPORT | other)
    code, out, _ = run("check")

    assert 0 == code
    assert "figures-differ: Dol: b has 9, statement has 6" in out
    assert 'statement: "6 villages of the Dol region' in out
    assert not (tmp_path / "out").exists()


def test_extract_gives_the_same_claims_with_and_without_a_case(tmp_path, run):
    """
    A case adds ids to the claims of a report and changes nothing else.
    """
    folder = write_case(tmp_path, REPORT)
    path = str(folder / "reports/statement.txt")
    alone, placed = (
        run("extract", path, "--json", *more)[1].splitlines() for more in ([], ["--case", "eastmark-2031"])
    )
    ids = ("region_ids", "gained_by_id", "lost_by_id")
    bare = [{k: v for k, v in json.loads(line).items() if k not in ids} for line in alone]

    assert bare == [{k: v for k, v in json.loads(line).items() if k not in ids} for line in placed]
    assert [["em-dol"], ["em-har"], ["em-kes"]] == [json.loads(line)["region_ids"] for line in placed]


def test_the_day_may_be_given_by_hand(tmp_path, run):
    """
    Without a card `--published` gives the day that "today" refers to.
    """
    path = tmp_path / "note.txt"
    path.write_text(STATEMENT)
    lines = [
        json.loads(line) for line in run("extract", str(path), "--published", "2031-03-05", "--json")[1].splitlines()
    ]

    assert [("Dol", 6), ("Harrow", 14), ("Kestrel", 3)] == [(line["region"], line["count"]) for line in lines]
    assert "2031-03-05" == lines[0]["event_end"]


def test_offsets_refer_to_the_text_that_extract_prints(tmp_path, run):
    """
    `extract --text` prints the text in which every quote stands at its offsets.
    """
    path = tmp_path / "note.txt"
    path.write_text(STATEMENT)
    text = run("extract", str(path), "--text")[1]

    for line in run("extract", str(path), "--json")[1].splitlines():
        claim = json.loads(line)
        assert claim["quote"] == text[claim["start"] : claim["end"]]


def test_extract_reads_the_others_when_one_cannot_be_read(tmp_path, run):
    """
    One unreadable file is one line and exit 1; the others are read.
    """
    (tmp_path / "a.txt").write_text(STATEMENT)
    (tmp_path / "b.txt").write_bytes(b"\xff\xff")
    code, out, err = run("extract", str(tmp_path / "b.txt"), str(tmp_path / "a.txt"), "--json")

    assert (1, 3) == (code, len(out.splitlines()))
    assert "b.txt: not UTF-8 at byte 0" in err


def test_json_lines_are_reports_too(tmp_path, run):
    """
    A corpus of JSON lines gives its claims under each line's id; a bad line is told, the rest is read.
    """
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps({"id": "one", "text": STATEMENT, "published": "2031-03-05"}) + "\n{bad\n")
    code, out, err = run("extract", str(path), "--json")

    assert ["one"] * 3 == [json.loads(line)["report_id"] for line in out.splitlines()]
    assert 1 == code
    assert "corpus.jsonl, line 2: " in err


def test_the_command_runs_as_a_module(tmp_path):
    """
    `python -m pipeline cases` lists the cases of the folder that one stands in.
    """
    shutil.copytree(HERE / "data" / "raw" / "karabakh-2020", tmp_path / "data" / "raw" / "karabakh-2020")
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", "cases"], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert "karabakh-2020\n" == done.stdout


def test_resolve_answers_one_object_a_name(run):
    """
    Each spelling gets its region with the reason, or none with suggestions.
    """
    code, out, _ = run("resolve", "Херсонщині", "Khersn", "--country", "UKR")
    known, asked = (json.loads(line) for line in out.splitlines())

    assert 0 == code
    assert ("UA-65", "Kherson", "UA-65") == (known["region_id"], known["region_name"], known["iso_3166_2"])
    assert 'known as "Херсонщина" (uk, ' in known["why"]
    assert (None, {"region_id": "UA-65", "region_name": "Kherson"}) == (asked["region_id"], asked["suggestions"][0])


def test_resolve_reads_lines(run, monkeypatch):
    """
    A dash stands for the lines of standard input; empty ones are none.
    """
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Hadrut\n\n Լաչին \n".encode())))
    case = str(HERE / "data" / "raw" / "karabakh-2020")
    _, out, _ = run("resolve", "-", "--case", case, "--system", "de-facto", "--json")

    assert ["Hadrut", "Լաչին"] == [json.loads(line)["name"] for line in out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["X", "--country", "QQQ"], "no country 'QQQ' in ISO 3166-1"),
        (["X", "--case", "nowhere"], "no case 'nowhere'"),
        (["X", "--country", "UKR", "--system", "oblasts"], "no region system 'oblasts' (there: UKR)"),
        (["caf\udce9", "--country", "UKR"], "not UTF-8; convert it first"),
    ],
)
def test_resolve_tells_wrong_usage_in_a_line(run, arguments, told):
    """
    An unknown country, case or system and broken text are told in one line, exit 2.
    """
    code, out, err = run("resolve", *arguments)

    assert (2, "", 1) == (code, out, len(err.splitlines()))
    assert told in err
