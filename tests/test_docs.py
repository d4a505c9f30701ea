"""The documents are true: what they print works as printed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from pipeline.boundaries.recipe import Source, SystemRecipe
from pipeline.build import decide
from pipeline.case import CROSSWALK_COLUMNS, LOCALITY_COLUMNS, NAME_COLUMNS, REGION_COLUMNS
from pipeline.cli import main
from pipeline.corrections import ANSWERS
from pipeline.extract import record_of
from pipeline.join import join_regions
from pipeline.lookup import answers, case_names
from pipeline.model import Card, Spelling
from pipeline.parse.tables.table import FIELDS
from pipeline.symbols import shown
from tests.cases import SQUARES

ROOT = Path(__file__).parent.parent
DOCS = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md")}
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(text: str) -> dict[str, str]:
    """The indented blocks of a page that a line "`NAME`...:" announces, by name."""
    found = re.findall(r"^`([^`\n]+)`[^\n]*:\n\n((?:    [^\n]*\n|\n)+)", text, re.MULTILINE)
    return {name: re.sub(r"^    ", "", block, flags=re.MULTILINE).strip() + "\n" for name, block in found}


@pytest.fixture
def printed(tmp_path):
    folder = tmp_path / "eastmark-2031"
    for name, text in blocks(DOCS["case.md"]).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    drawn = SQUARES.rpartition(',\n{"type"')[0] + "\n]}"
    (folder / "regions.geojson").write_text(drawn, encoding="utf-8")
    return folder


def test_the_case_of_the_page_builds_as_printed(printed):
    """
    The smallest case of docs/case.md gives the figures that its report states.
    """
    decided = decide(printed)

    assert {"em-dol": 6, "em-har": 14} == {s.region_id: s.changed for s in decided.ledger.states}
    assert {"azure"} == {s.gained_by for s in decided.ledger.states}
    assert () == decided.findings


def test_the_smallest_case_has_five_files(printed):
    """
    Five files, as the page says.
    """
    assert 5 == sum(path.is_file() for path in printed.rglob("*"))


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("case.md", [*REGION_COLUMNS, *NAME_COLUMNS, *LOCALITY_COLUMNS, *CROSSWALK_COLUMNS, *FIELDS]),
        ("case.md", list(Card.__dataclass_fields__)),
    ],
)
def test_every_key_and_column_is_documented(page, names):
    """
    Whatever a case may hold is named on its page.
    """
    words = set(re.findall(r"[a-z_0-9]+", DOCS[page]))

    assert set() == set(names) - words


def test_every_key_of_a_boundary_source_is_documented():
    """
    docs/boundaries.md names whatever [sources.ID] and [systems.ID] of boundaries.toml may hold.
    """
    keys = {*Source.__dataclass_fields__, *SystemRecipe.__dataclass_fields__} - {
        "path",
        "ids",
        "name",
        "place",
        "parts",
    }
    words = set(re.findall(r"[a-z_0-9]+", DOCS["boundaries.md"]))

    assert set() == keys - words


def test_adding_prints_what_its_page_prints(printed, tmp_path, monkeypatch, capsys):
    """
    The report of docs/add.md, added to the case of docs/case.md, is told word for word as printed there.
    """
    page = blocks(DOCS["add.md"])
    for name in ("wire.txt", "wire.toml"):
        (tmp_path / name).write_text(page[name], encoding="utf-8")
    (tmp_path / "data" / "raw").mkdir(parents=True)
    printed.rename(tmp_path / "data" / "raw" / printed.name)
    monkeypatch.chdir(tmp_path)
    command = next(name for name in page if name.startswith("python -m pipeline add"))

    assert 0 == main(command.split()[3:])
    assert page[command].strip() == capsys.readouterr().out.strip()


def test_every_field_of_a_claim_is_documented():
    """
    docs/claims.md names every field that `extract` prints.
    """
    decided = decide(ROOT / "data" / "raw" / "karabakh-2020")
    fields = set(record_of(decided.located[0].claim))

    assert set() == fields - set(re.findall(r"`([a-z_]+)`", DOCS["claims.md"]))


def test_every_field_of_the_map_is_documented(printed):
    """
    docs/outputs.md names every column of the control layer.
    """
    from pipeline.boundaries import read_boundaries

    decided = decide(printed)
    layer = join_regions(decided.ledger, decided.case, read_boundaries(decided.case))["regions"]

    assert set() == set(layer.columns) - {"geometry"} - set(re.findall(r"`([a-z_0-9]+)`", DOCS["outputs.md"]))


def test_every_key_of_a_decision_is_documented():
    """
    docs/names.md names every key of a `[[spelling]]`, every answer's field, and every finding that one answers.
    """
    keys = {field for field in Spelling.__dataclass_fields__ if field != "place"}
    fields = set(next(answers(["x"], case_names(ROOT / "data" / "raw" / "karabakh-2020"))))

    assert set() == {*keys, *fields, *ANSWERS} - set(re.findall(r"`([a-z_0-9-]+)`", DOCS["names.md"]))


@pytest.mark.parametrize("command", ["build", "check", "extract", "new", "add", "resolve", "cases"])
def test_the_readme_lists_the_commands_that_there_are(command, capsys):
    """
    Every command of the README exists and explains itself.
    """
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])

    assert 0 == caught.value.code
    assert f"python -m pipeline {command}" in README
    assert command in capsys.readouterr().out


@pytest.mark.parametrize("page", ["README.md", *(f"docs/{name}" for name in DOCS)])
def test_every_link_leads_somewhere(page):
    """
    Links between the documents point at files that are there.
    """
    path = ROOT / page
    targets = re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8"))

    assert [] == [target for target in targets if not (path.parent / target).exists()]


@pytest.mark.parametrize(
    "block",
    re.findall(r"^    \$ python -m pipeline\.symbols [^\n]+\n(?:    [^\n]+\n)+", DOCS["grammar.md"], re.MULTILINE),
)
def test_a_sentence_is_read_as_its_page_shows(block):
    """
    What docs/grammar.md prints of a sentence is what the command prints.
    """
    command, *lines = [line[4:] for line in block.splitlines()]

    asked = shlex.split(command)[4:]
    texts = [word for word in asked if word != "--steps"]
    assert lines == list(shown(*texts, with_steps="--steps" in asked))


def test_the_folders_of_the_grammar_are_told():
    """
    Every folder of the parse stage has a row in docs/grammar.md, and every row a folder.
    """
    folders = {path.parent.name for path in (ROOT / "pipeline" / "parse").glob("*/__init__.py")}

    assert folders == set(re.findall(r"^\| `(\w+)/` \|", DOCS["grammar.md"], re.MULTILINE))
