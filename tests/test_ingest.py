"""Reports of every kind, as they come."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.errors import ReportError
from pipeline.ingest import read_report, read_reports


@pytest.fixture
def folder(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    return reports


def write(folder, name, data):
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_one_bad_report_never_stops_the_others(folder):
    """
    An unreadable report is a finding that names it; the rest is read.
    """
    write(folder, "good.txt", "6 villages of Dol came under the control of Azure.")
    write(folder, "bad.txt", b"\xff\xfe\x00text")
    write(folder, "photo.jpeg", b"\xff\xd8")
    write(folder, "empty.txt", " \n")
    reports, findings = read_reports(folder)

    assert ["good"] == [report.report_id for report in reports]
    assert {
        "bad.txt was left out: not UTF-16 at byte 6; save it as UTF-8, or name its encoding in the card",
        "photo.jpeg was left out: no reader for .jpeg (readable: .txt, .md, .html, .htm, .pdf, .csv, .tsv, .xlsx,"
        " .geojson, .jsonl, .parquet)",
        "empty.txt was left out: empty; a report needs text",
    } == {f.message for f in findings if f.code == "unreadable-report"}


def test_a_card_takes_the_defaults_of_its_folder(folder):
    """
    What `_defaults.toml` says holds unless the report's own card says otherwise.
    """
    write(folder, "_defaults.toml", 'publisher = "Observer"\nlanguage = "en"\n')
    write(folder, "a.txt", "text")
    write(folder, "a.toml", 'publisher = "Monitor"\n')
    reports, findings = read_reports(folder)

    assert ("Monitor", "en", []) == (reports[0].card.publisher, reports[0].card.language, findings)


@pytest.mark.parametrize(
    ("card", "told"),
    [
        ("published = 31", "published is 31, must be a day such as 2020-11-28"),
        ('text = "made up"', "text is 'made up', must be one of as_received, transcribed, paraphrase"),
        ('publsiher = "X"', "unknown key 'publsiher' (known:"),
        ("= x", "cannot be read as TOML"),
    ],
)
def test_a_faulty_card_is_a_finding_and_the_report_is_kept(folder, card, told):
    """
    What a card says wrongly is told; the report is read all the same.
    """
    write(folder, "a.txt", "text")
    write(folder, "a.toml", card)
    reports, findings = read_reports(folder)

    assert 1 == len(reports)
    assert any(told in finding.message for finding in findings)


def test_missing_and_orphaned_cards_are_told(folder):
    """
    A report without a card and a card without a report are findings.
    """
    write(folder, "a.txt", "text")
    write(folder, "b.toml", 'publisher = "X"\n')

    assert {"no-card", "card-without-report"} == {f.code for f in read_reports(folder)[1]}


def test_two_reports_of_one_id_are_told(folder):
    """
    Of two reports with one id the first is kept, and the other is told.
    """
    write(folder, "a.md", "text")
    write(folder, "a.txt", "other text")
    reports, findings = read_reports(folder)

    assert ["reports/a.md"] == [r.path for r in reports]
    assert any("a report of the id 'a' is there already" in f.message for f in findings)


def test_a_page_gives_its_text_and_nothing_else(folder):
    """
    Scripts, styles and tags are left out, entities are read, blocks stand apart.
    """
    page = (
        "<head><title>t</title></head><body><script>1 village</script><p>6&nbsp;villages of <b>Dol</b></p><p>fell</p>"
    )
    report, _ = read_report(write(folder, "a.html", page))

    assert "6 villages of Dol\n\nfell" == report.text


DECLARED = '<meta property="article:published_time" content="2031-03-05T23:10:00+04:00">'
MODIFIED = '<meta property="article:modified_time" content="2031-03-09">'


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (DECLARED + MODIFIED, date(2031, 3, 5)),
        ('<meta itemprop="datePublished" content="2031-03-05">' + DECLARED, date(2031, 3, 5)),
        (DECLARED + '<meta name="pubdate" content="2031-03-06">', None),
        ('<meta name="pubdate" content="2031-02-30">', None),
        (MODIFIED, None),
    ],
)
def test_a_page_gives_the_day_that_it_declares(folder, head, day):
    """
    Without a card, the one day that a page declares as that of its publication is the report's.
    """
    report, _ = read_report(write(folder, "a.html", f"<head>{head}</head><p>Dol fell today.</p>"))

    assert day == report.card.published


def test_a_card_has_the_last_word_on_the_day(folder):
    """
    The day on the card goes before that of the page.
    """
    write(folder, "a.toml", "published = 2031-03-01")
    report, _ = read_report(write(folder, "a.html", f"<head>{DECLARED}</head><p>Dol fell today.</p>"))

    assert date(2031, 3, 1) == report.card.published


def test_every_cell_of_a_table_has_its_place_in_the_text(folder):
    """
    What a table's offsets refer to is its text, cell by cell.
    """
    report, _ = read_report(write(folder, "a.csv", 'region,count\nDol,6\n"Har\nrow",8\n'))

    for row in report.rows:
        for cell in row.cells.values():
            assert cell.value == report.text[cell.start : cell.end]
    assert ["Dol | 6", "Har row | 8"] == [report.text[row.start : row.end] for row in report.rows]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("<!doctype html><p>x", "a web page, not a CSV table; save it as .html"),
        ("a,b\n1\n", "row 1 has 1 cells, the header has 2"),
        ("a,a\n1,2\n", "two columns of one name"),
        ("\n", "empty; a report needs text"),
        (",\n", "empty; its first line must name the columns"),
        ("a,b\n\0,1\n", "a NUL byte at character 4"),
    ],
)
def test_a_table_that_is_none_is_refused(folder, data, told):
    """
    A table with shifted, doubled or missing columns is refused, never read askew.
    """
    with pytest.raises(ReportError, match=told):
        read_report(write(folder, "a.csv", data))
