"""Adding reports to a case: kept as received, described, recognised, and never over anything."""

from __future__ import annotations

import hashlib
import os
import string
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pipeline.add import Options, place_all, propose
from pipeline.add.likeness import nearest
from pipeline.add.naming import LONGEST, slug, unique
from pipeline.add.placing import place
from pipeline.add.proposal import Said, card_text, literal, tidy
from pipeline.add.sources import Refused
from pipeline.add.taking import Same, Taken
from pipeline.add.telling import added_text
from pipeline.case import read_case
from pipeline.cli import main
from pipeline.errors import UsageError
from pipeline.ingest import inputs, read_reports
from tests.cases import CASE, write_case
from tests.server import serving

TODAY = date(2026, 3, 6)
PERIOD = CASE.replace("2031", "2026")
STATEMENT = "Azure forces captured 6 villages in the Dol region on 4 March 2026. The council met in the afternoon."
PAGE = """<!doctype html><html lang="en"><head><title>Six villages change hands | Observer</title>
<meta property="og:site_name" content="Observer"><meta property="og:title" content="Six villages change hands">
<meta property="article:published_time" content="2026-03-05T08:00:00+00:00"></head>
<body><h1>Six villages change hands</h1>
<p>Azure forces captured 6 villages in the Dol region on 4 March.</p></body></html>
"""


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path, {"case.toml": PERIOD})


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def add(case: Path, *sources: str, **options: str):
    added = propose(case, sources, TODAY, Options(**options))
    place_all(added)
    return added


def files(case: Path) -> dict[str, bytes]:
    reports = case / "reports"
    return {p.relative_to(reports).as_posix(): p.read_bytes() for p in sorted(reports.rglob("*")) if p.is_file()}


def card(case: Path, name: str) -> dict:
    return tomllib.loads((case / "reports" / f"{name}.toml").read_text(encoding="utf-8"))


def test_a_page_of_the_web_comes_with_what_it_says_of_itself(case):
    """
    Publisher, title, day, language, address and hash stand in the card; the bytes are those that were served.
    """
    with serving() as site:
        site.put("/go", b"", {"Location": "/news/6"}, 301)
        address = site.put("/news/6", PAGE.encode(), {"Content-Type": "text/html"})
        added = add(case, site.root + "/go")
    name = "observer-2026-03-05-six-villages-change-hands"
    expected = {
        "publisher": "Observer",
        "title": "Six villages change hands",
        "address": address,
        "published": date(2026, 3, 5),
        "accessed": TODAY,
        "language": "en",
        "sha256": hashlib.sha256(PAGE.encode()).hexdigest(),
    }

    assert expected == card(case, name)
    assert PAGE.encode() == files(case)[f"{name}.html"]
    assert {"em-dol": 6} == {s.region_id: s.changed for s in added.after.ledger.states if s.changed}


def test_what_a_person_must_decide_stands_commented_with_the_choices(case, inbox):
    """
    The ids of systems and sides are in the card; none of them is chosen.
    """
    add(case, put(inbox, "Statement (1).txt", STATEMENT))
    text = (case / "reports" / "statement-1.toml").read_text()

    assert '# region_system = ""  # the system that it counts in: regions (Regions)' in text
    assert '# speaks_for = ""  # the side whose voice the publisher is: azure (Azure), umber (Umber)' in text
    assert {"accessed", "language", "sha256"} == set(tomllib.loads(text))


def test_every_commented_key_of_a_card_is_one_that_a_card_may_have(case, inbox):
    """
    Taking away the marks gives a card that the case reads without a fault.
    """
    add(case, put(inbox, "a.csv", "place,number\nDol,6\n"))
    path = case / "reports" / "a.toml"
    lines = [line.removeprefix("# ") for line in path.read_text().splitlines()[1:]]
    path.write_text("\n".join(lines).replace("YYYY-MM-DD", "2026-03-05"))

    assert [] == [f for f in read_reports(case / "reports")[1] if f.code == "card-fault"]


def test_what_would_change_is_told_before_anything_is_written(case, inbox, capsys):
    """
    `--dry-run` tells the claims, the regions whose figure changes and the new findings, and writes nothing.
    """
    before = sorted(case.rglob("*"))
    source = put(inbox, "a.txt", STATEMENT + " Azure also took 3 villages of Nowhere.")
    code = main(["add", str(case), source, "--dry-run"])
    out = capsys.readouterr().out

    assert 0 == code
    assert "Dol, 6; ? -> Azure, 2026-03-04, asserted" in out
    assert "0 reports to 1 report: 1 region changed" in out
    assert "Dol (em-dol): changed - -> 6" in out
    assert "unknown-region" in out
    assert "dry run: nothing was added" in out
    assert before == sorted(case.rglob("*"))


def test_a_source_that_cannot_be_taken_is_a_line_and_the_others_are_added(case, inbox, capsys):
    """
    Exit 1 says that something was refused; what could be taken is.
    """
    good, bad = put(inbox, "a.txt", STATEMENT), put(inbox, "b.docx", "x")
    code = main(["add", str(case), bad, good, str(inbox / "gone.txt"), "file:///etc/hostname"])
    out = capsys.readouterr().out

    assert 1 == code
    assert f"! {bad}: no reader for .docx (readable: .txt" in out
    assert f"! {inbox / 'gone.txt'}: no such file or directory" in out
    assert "! file:///etc/hostname: only http:// and https:// are fetched" in out
    assert ["a.toml", "a.txt"] == list(files(case))


@pytest.mark.parametrize(
    ("second", "how"),
    [(STATEMENT, "the same bytes"), (STATEMENT.replace(". ", ".\r\n\r\n") + "\n", "the same text")],
)
def test_what_the_case_has_is_not_added_again(case, inbox, second, how):
    """
    A report is recognised under any name by its bytes, and by its text whatever its line breaks are.
    """
    add(case, put(inbox, "a.txt", STATEMENT))
    before = files(case)
    (outcome,) = add(case, put(inbox, "other.txt", second)).outcomes

    assert isinstance(outcome, Same)
    assert how == outcome.how
    assert before == files(case)


def test_the_same_text_of_another_publisher_is_an_echo_and_is_kept(case, inbox):
    """
    Who else carries a text is worth knowing: it is added, and the card names the report that it carries on.
    """
    put(inbox, "a.toml", 'publisher = "Wire"\n')
    put(inbox, "b.toml", 'publisher = "Gazette"\n')
    add(case, put(inbox, "a.txt", STATEMENT))
    added = add(case, put(inbox, "b.txt", STATEMENT + "\n"))

    assert ["b"] == [report.report_id for taken in added.taken for report in taken.reports]
    assert '100% of it stands in a, 100% of that stands in it; if it carries that on, write origin = "a"' in added_text(
        added
    )


def test_a_report_that_carries_another_on_is_told_with_how_alike_they_are(case, inbox):
    """
    A near duplicate is added, and the origin is proposed for a person to declare, not declared.
    """
    add(case, put(inbox, "a.txt", STATEMENT))
    added = add(case, put(inbox, "b.txt", "From our own correspondent. " + STATEMENT))

    assert "79% of it stands in a, 100% of that stands in it" in added_text(added)
    assert "79% of it stands in a" in (case / "reports" / "b.toml").read_text()
    assert "origin" not in card(case, "b")


def test_a_new_version_of_a_page_is_told_as_one(case):
    """
    Another text at an address that the case has may be its publisher's correction.
    """
    with serving() as site:
        address = site.put("/a", PAGE.encode(), {"Content-Type": "text/html"})
        add(case, address)
        site.put("/a", PAGE.replace("captured 6", "captured 9").encode(), {"Content-Type": "text/html"})
        added = add(case, address)

    assert "was had from the same address; if this replaces it, write corrects = " in added_text(added)
    assert 2 == len(read_reports(case / "reports")[0])


def test_one_name_is_never_given_twice(case, inbox):
    """
    Another text under a name that is taken, in letters of any size and under any ending, gets a number.
    """
    add(case, put(inbox, "report.txt", STATEMENT))
    add(case, put(inbox, "REPORT.md", "# Other\n\nUmber held 5 villages."))
    add(case, put(inbox, "x/Report.txt", "Something else was said on that day."))

    assert ["report-2.md", "report-2.toml", "report-3.toml", "report-3.txt", "report.toml", "report.txt"] == list(
        files(case)
    )


def test_a_folder_comes_with_its_defaults_and_its_own_cards(case, inbox):
    """
    No key is proposed that the defaults give; a card that stands beside a report is kept as it is.
    """
    put(inbox, "day/_defaults.toml", 'publisher = "Wire"\npublished = 2026-03-05\nlanguage = "en"\nlicence = "X"\n')
    put(inbox, "day/a.txt", STATEMENT)
    put(inbox, "day/b.txt", "Azure forces captured 2 villages in Harrow.")
    put(inbox, "day/b.toml", 'title = "Mine"\n')
    put(inbox, "day/lost.toml", 'title = "Nothing"\n')
    added = add(case, str(inbox / "day"))
    proposed = files(case)["day/a.toml"].decode()

    assert ["day/_defaults.toml", "day/a.toml", "day/a.txt", "day/b.toml", "day/b.txt"] == list(files(case))
    assert {"accessed", "sha256"} == set(tomllib.loads(proposed))
    assert not any(key in proposed for key in ("publisher =", "published =", "language =", "licence ="))
    assert b'title = "Mine"\n' == files(case)["day/b.toml"]
    assert ["Wire", "Wire"] == [report.card.publisher for report in read_reports(case / "reports")[0]]
    assert ["a card whose report is not beside it"] == [o.why for o in added.outcomes if isinstance(o, Refused)]


def test_the_defaults_of_the_case_spare_cards_too(case, inbox):
    """
    Files put into a folder of the case that has defaults are described by them.
    """
    put(case, "reports/wire/_defaults.toml", 'publisher = "Wire"\npublished = 2026-03-05\n')
    add(case, put(inbox, "a.txt", STATEMENT), into="Wire")

    assert "publisher" not in card(case, "wire/a")
    assert ["Wire"] == [report.card.publisher for report in read_reports(case / "reports")[0]]


def test_defaults_that_differ_are_not_mixed(case, inbox):
    """
    A folder whose defaults are not those that stand there is refused, with what to do.
    """
    put(case, "reports/day/_defaults.toml", 'publisher = "Wire"\n')
    put(inbox, "day/_defaults.toml", 'publisher = "Gazette"\n')
    put(inbox, "day/a.txt", STATEMENT)
    (outcome,) = add(case, str(inbox / "day")).outcomes

    assert isinstance(outcome, Refused)
    assert "name a folder with --into" in outcome.why
    assert ["day/_defaults.toml"] == list(files(case))


@pytest.mark.parametrize("into", ["../..", "/tmp", "..", "."])
def test_nothing_is_put_outside_the_reports(case, inbox, into):
    """
    A folder is a name below reports/, whatever it is written like.
    """
    add(case, put(inbox, "a.txt", STATEMENT), into=into)

    assert 2 == len(files(case))


def test_a_text_in_an_old_encoding_is_kept_as_it_is_and_read(case, inbox):
    """
    The card says the encoding; the bytes stay, and their text is right.
    """
    data = "Силы Azure заняли 6 сёл.".encode("cp1251")
    add(case, put(inbox, "a.txt", data), encoding="windows-1251")

    assert data == files(case)["a.txt"]
    assert "Силы Azure заняли 6 сёл." == read_reports(case / "reports")[0][0].text
    assert ("windows-1251", "ru") == (card(case, "a")["encoding"], card(case, "a")["language"])


def test_bytes_that_changed_since_they_were_received_are_told(case, inbox):
    """
    The hash on a card is held against the file at every build.
    """
    add(case, put(inbox, "a.txt", STATEMENT), put(inbox, "b.jsonl", '{"id": "x", "text": "Words."}\n'))
    for name in ("a.txt", "b.jsonl"):
        path = case / "reports" / name
        path.write_bytes(path.read_bytes() + b"\n")

    assert ["bytes-changed"] * 2 == [finding.code for finding in read_reports(case / "reports")[1]]


def test_a_corpus_is_added_whole(case, inbox):
    """
    A file of many reports gets one card; an id that the case has is told.
    """
    add(case, put(inbox, "x.txt", STATEMENT))
    lines = f'{{"id": "x", "text": "Words."}}\n{{"id": "y", "text": "{STATEMENT} And more."}}\n'
    added = add(case, put(inbox, "corpus.jsonl", lines))

    assert {"x", "y"} == {report.report_id for report in added.after.reports}
    assert any("a report of the id 'x' is there already" in finding.message for finding in added.after.findings)


def test_without_the_library_for_pages_the_card_is_left_to_a_person(case, inbox, monkeypatch):
    """
    The extra is optional: what a page says of itself is then not proposed, and it is added all the same.
    """
    monkeypatch.setitem(__import__("sys").modules, "trafilatura.metadata", None)
    add(case, put(inbox, "a.html", PAGE))

    assert {"accessed", "language", "sha256"} == set(card(case, "a"))
    assert "# published = YYYY-MM-DD  # not found" in (case / "reports" / "a.toml").read_text()


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<html lang="de"><p>Die Truppen nahmen sechs Orte.', "de"),
        ('<html lang="en"><p>Войска заняли шесть сёл Восточного района.', "ru"),
        ("<p>Die Truppen nahmen sechs Orte.", None),
        ("<p>The troops took six villages of the east.", "en"),
        ('<html lang="ru"><p>The troops took six villages of the east.', None),
    ],
)
def test_a_language_is_proposed_only_where_something_shows_it(case, inbox, html, expected):
    """
    English is not assumed of what is unknown, and a template's wrong mark is not believed against the script.
    """
    add(case, put(inbox, "a.html", html))

    assert expected == card(case, "a").get("language")


def test_an_interrupted_add_leaves_the_case_as_it_was(case, inbox, monkeypatch):
    """
    If a file cannot be written, those before it are taken away again, and the folders made for them.
    """
    sources = [put(inbox, f"day/{name}.txt", f"{STATEMENT} {name}") for name in "abc"]
    added = propose(case, sources, TODAY, Options(into="new"))
    link, done = os.link, []

    def failing(*paths):
        done.append(paths)
        if len(done) == 4:
            raise KeyboardInterrupt
        link(*paths)

    monkeypatch.setattr(os, "link", failing)
    with pytest.raises(KeyboardInterrupt):
        place_all(added)

    assert not (case / "reports").exists()


def test_a_file_that_came_meanwhile_is_not_replaced(case, inbox):
    """
    Between the proposal and the placing somebody else may have put a file there: it stays, and nothing is added.
    """
    added = propose(case, [put(inbox, "a.txt", STATEMENT)], TODAY)
    put(case, "reports/a.txt", "mine")
    with pytest.raises(UsageError, match=r"a\.txt has come to stand there meanwhile; nothing was added"):
        place_all(added)

    assert {"a.txt": b"mine"} == files(case)


def test_no_file_is_seen_before_it_is_whole(tmp_path, monkeypatch):
    """
    While a file is being written its name is hidden, so that no build reads half of it.
    """
    seen = []
    monkeypatch.setattr(os, "fsync", lambda file: seen.append([path.name[0] for path in tmp_path.iterdir()]))
    place([(tmp_path / "a.txt", b"words")])

    assert [["."]] == seen
    assert ["a.txt"] == [path.name for path in tmp_path.iterdir()]


def test_what_a_killed_add_left_is_swept_away(tmp_path):
    """
    Hidden files of long ago go with the next add; those of an add that may be at work stay.
    """
    old, young = tmp_path / ".0.adding-1", tmp_path / ".0.adding-2"
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    place([(tmp_path / "a.txt", b"words")])

    assert {"a.txt", young.name} == {path.name for path in tmp_path.iterdir()}


def test_a_disk_without_links_takes_files_too(tmp_path, monkeypatch):
    """
    Where a file system knows no links, a file is renamed, and still nothing is replaced.
    """

    def refused(*_):
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)
    place([(tmp_path / "a.txt", b"words")])
    with pytest.raises(UsageError, match="has come to stand there"):
        place([(tmp_path / "b.txt", b"other"), (tmp_path / "a.txt", b"other")])

    assert {"a.txt": b"words"} == {path.name: path.read_bytes() for path in tmp_path.iterdir()}


def test_hidden_files_are_no_inputs(case):
    """
    What lies hidden in a case changes no manifest.
    """
    before = inputs(case)
    put(case, "reports/.0.adding-1", "half")

    assert before == inputs(case)


PIECES = st.lists(
    st.tuples(
        st.sampled_from("abc"), st.sampled_from([STATEMENT, "Umber held Dol.", "Село взято.", "Words of no use."])
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=PIECES)
def test_adding_the_same_again_adds_nothing(tmp_path_factory, pieces):
    """
    Whatever is added twice, one by one or as a folder, the second time changes no file and nothing on the map.
    """
    root = tmp_path_factory.mktemp("twice")
    case = write_case(root, {"case.toml": PERIOD})
    sources = [put(root, f"in/{number}/{name}.txt", text) for number, (name, text) in enumerate(pieces)]
    first = add(case, *sources)
    before = files(case)
    again = add(case, *sources, str(root / "in"))

    assert len({text for _, text in pieces}) == len(first.taken)
    assert before == files(case)
    assert {Same} == {type(outcome) for outcome in again.outcomes}
    assert first.after.ledger.states == again.after.ledger.states


@given(st.text(), st.sets(st.text(alphabet=string.ascii_lowercase, max_size=2)))
def test_a_name_is_safe_and_free(text, taken):
    """
    Whatever a title holds, the file name is short, in one folder, not hidden, and nobody else's.
    """
    stem = slug(text)
    name = unique(stem or "report", taken)

    assert len(stem.encode()) <= LONGEST
    assert not set(stem) & set('/\\.:*?"<>| \n')
    assert name.casefold() not in taken
    assert stem == slug(stem)


@given(st.text())
def test_any_text_stands_in_a_card_as_it_is_shown(text):
    """
    Quotes, backslashes and control characters of a title break no card.
    """
    assert tidy(text) == tomllib.loads(f"title = {literal(tidy(text))}")["title"]


def test_no_text_from_outside_leaves_its_line(case):
    """
    A title with line breaks adds no key to a card.
    """
    said = {"title": Said(tidy('x"\nlicence = "free"\n'), "a page\nspeaks_for = 'azure'")}
    text = card_text(said, (), read_case(case), (), None, TODAY)

    assert {"title"} == set(tomllib.loads(text))


@given(st.text(), st.text())
@example("\u0c3c", "")  # a vowel sign without its letter
def test_likeness_is_a_share(text, other):
    """
    Both shares lie between none and all; a text stands in itself whole.
    """
    found = nearest(text, [("other", other)])

    assert found is None or (0 <= found.of_text <= 1 and 0 <= found.of_report <= 1)
    assert not slug(text) or 1.0 == nearest(text, [("self", text)]).of_text


def test_every_outcome_is_one_of_three(case, inbox):
    """
    A source is taken, known or refused; none is left out.
    """
    sources = [put(inbox, "a.txt", STATEMENT), put(inbox, "b.txt", STATEMENT), put(inbox, "c.txt", "")]

    assert [Taken, Same, Refused] == [type(outcome) for outcome in propose(case, sources, TODAY).outcomes]
