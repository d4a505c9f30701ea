"""Every format of a report, and what its bytes can do to a reader."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from datetime import date, datetime

import openpyxl
import pyarrow as pa
import pytest
from pyarrow import parquet

from pipeline.errors import ReportError
from pipeline.ingest import Fault, page_of, read_path, read_report, read_reports
from pipeline.ingest.corpus import LONGEST_LINE
from pipeline.ingest.reading import MAX_TEXT, MIB

FELL = "6 villages of Dol fell."


def write(folder, name, data):
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def text_of(folder, name, data):
    return read_report(write(folder, name, data))[0].text


def pdf(*pages):
    """The bytes of a PDF that shows a line of text on each page, none where it is empty."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for i, text in enumerate(pages):
        drawn = f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET" if text else ""
        font = "<< /Font << /F1 3 0 R >> >>"
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Resources {font} /Contents {5 + 2 * i} 0 R >>"
        )
        bodies.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + head.encode() + tail.encode()


def workbook(*sheets):
    """The bytes of a workbook with these (name, rows)."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


TABLE = ("Gains", [["region", "count", "date"], ["Dol", 6, datetime(2031, 3, 5)], ["Harrow", 14.0, None]])
PAGE = """
<!doctype html><html><head><title>T</title></head><body><nav><a>9 villages of Vale fell</a></nav>
<h1>Gains</h1><p>6&nbsp;villages of <b>Dol</b> fell<sup class="reference">[3]</sup>.</p>
<ul><li>Harrow: 14</li><li><p>Kestrel: 3</p></li></ul>
<table><tr><th>Region<th>Villages<th>By</tr>
<tr><td rowspan=2>Dol<td>4<td>Azure</tr><tr><td>2<td>Umber</tr></table>
<table><tr><td>menu</td><td><table><tr><td>Only cell</td></tr></table></td></tr></table>
<p style="display: none">unseen</p><script>1 village</script></body></html>
"""
PAGE_TEXT = """Gains

6 villages of Dol fell.

- Harrow: 14
- Kestrel: 3

| Region | Villages | By |
| Dol | 4 | Azure |
| Dol | 2 | Umber |

menu

Only cell"""


def test_a_page_is_paragraphs_entries_and_rows(tmp_path):
    """
    A page gives its paragraphs, the entries of its lists and the rows of its tables; not its menus, nor what is hidden.
    """
    assert PAGE_TEXT == text_of(tmp_path, "a.html", PAGE)


@pytest.mark.parametrize("page", ["<div>" * 10_000 + FELL, "<table><tr><td>" * 10_000 + FELL, FELL + "<!--" * 100_000])
def test_a_page_may_be_as_deep_as_it_likes(tmp_path, page):
    """
    Ten thousand nested tags, or comments that never end, cost no more than other pages of their length.
    """
    assert FELL == text_of(tmp_path, "a.html", page)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("mark.txt", "\ufeffс. Доль"),
        ("utf16.txt", "с. Доль".encode("utf-16")),
        ("utf32.txt", "с. Доль".encode("utf-32")),
        ("declared.html", '<meta charset="windows-1251"><p>с. Доль'.encode("cp1251")),
    ],
)
def test_an_encoding_is_read_where_the_document_tells_it(tmp_path, name, data):
    """
    A byte order mark, or the declaration of a page, tells the encoding.
    """
    assert "с. Доль" == text_of(tmp_path, name, data)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("latin.txt", "Përparim".encode("latin-1"), "not UTF-8 at byte 1; save it as UTF-8"),
        ("cyrillic.txt", "Лачин".encode("cp1251"), "not UTF-8 at byte 0; save it as UTF-8"),
        ("cut.txt", "Dol".encode("utf-16")[:-1], "not UTF-16 at byte 6; save it as UTF-8"),
        ("wrong.html", b"<meta charset=koi-9><p>\xff", "not koi-9, which it names as its encoding"),
        ("binary.txt", b"a\0b", "not a text: a NUL byte at character 1"),
        ("empty.html", "<p> </p>", "empty; a report needs text"),
        ("a.pdf.txt", pdf(FELL), "a PDF, not a text; name it .pdf"),
        ("page.md", PAGE, "a web page, not a text; name it .html"),
        ("old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or encrypted Office file, not a workbook"),
        ("long.txt", b"a" * (MAX_TEXT + 1), "more than 16 MiB of text; split it"),
        ("one-cell.csv", "a\n" + '"' + "b" * 2 * MIB + '"', "not a CSV table: field larger than field limit"),
        ("cut.pdf", pdf(FELL)[:-20], "a PDF cut off before its end; fetch it again"),
        ("broken.pdf", b"%PDF-1.4\nnothing\n%%EOF", "damaged PDF: "),
        ("scan.pdf", pdf("", ""), "no text in its 2 pages"),
        ("cut.xlsx", workbook(TABLE)[:2000], "damaged workbook: "),
        ("names.xlsx", workbook(("S", [["a", "b"], [1, 2, 3]])), "S!C2 stands in a column without a name"),
        ("sum.xlsx", workbook(("S", [["a", "b"], [1, "=A2"]])), "S!B2 is a formula never calculated"),
        ("none.xlsx", workbook(("S", [])), "empty; its first row must name the columns"),
        ("broken.parquet", b"PAR1PAR1", "damaged Parquet file: "),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(tmp_path, name, data, told):
    """
    A file that cannot be read says why on one line; nothing of it is guessed.
    """
    write(tmp_path, "_defaults.toml", 'publisher = "Observer"')
    (fault,) = read_path(write(tmp_path, name, data))

    assert isinstance(fault, Fault)
    assert fault.line.startswith(f"{tmp_path / name}: {told}")
    assert "\n" not in fault.line


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.csv", "region,count\nDol,6\n"), ("b.csv", "region;count\nDol;6\n"), ("c.tsv", "region\tcount\nDol\t6\n")],
)
def test_a_table_has_the_separator_of_its_header(tmp_path, name, text):
    """
    Commas, semicolons and tabs set columns apart.
    """
    report, _ = read_report(write(tmp_path, name, text))

    assert {"region": "Dol", "count": "6"} == {key: cell.value for key, cell in report.rows[0].cells.items()}


def test_a_workbook_is_a_table_with_sheet_and_cells(tmp_path):
    """
    Days and whole numbers are written plainly, each row names its sheet and cells, each cell its place in the text.
    """
    report, _ = read_report(write(tmp_path, "a.xlsx", workbook(TABLE, ("More", [*TABLE[1][:1], ["Kestrel", 3]]))))

    assert "region | count | date\nDol | 6 | 2031-03-05\nHarrow | 14 | \nKestrel | 3 | " == report.text
    assert ["Gains!A2:C2", "Gains!A3:C3", "More!A2:C2"] == [row.locator for row in report.rows]
    for row in report.rows:
        for cell in row.cells.values():
            assert cell.value == report.text[cell.start : cell.end]


def test_what_of_a_workbook_is_not_read_is_told(tmp_path):
    """
    A sheet with other columns, and cells that are merged, are findings.
    """
    book = openpyxl.load_workbook(io.BytesIO(workbook(TABLE, ("Notes", [["Hello"]]))))
    book["Gains"].merge_cells("A2:A3")
    book.save(tmp_path / "a.xlsx")
    _, findings = read_report(tmp_path / "a.xlsx")

    assert [
        "a.xlsx: sheet 'Notes' has other columns than the first and is not read",
        "a.xlsx: xl/worksheets/sheet1.xml has merged cells, of which only the first holds a value",
    ] == [finding.message for finding in findings if finding.code == "unread-part"]


@pytest.mark.parametrize("declared", [True, False])
def test_a_workbook_that_swells_is_not_unpacked(tmp_path, declared):
    """
    A small workbook that unpacks to hundreds of megabytes is refused, whether it declares its size or lies.
    """
    stream = io.BytesIO(workbook(TABLE))
    size = 65 * MIB
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b" " * size)
    data = stream.getvalue()
    if not declared:
        data = data.replace(size.to_bytes(4, "little"), (9).to_bytes(4, "little"))
    (fault,) = read_path(write(tmp_path, "a.xlsx", data))

    assert ("unpacks to 65 MiB" if declared else "damaged workbook: Bad CRC-32") in fault.line


@pytest.mark.parametrize(
    ("part", "swollen", "told"),
    [
        ("xl/worksheets/sheet1.xml", b"<row>" * 500_000, "has a row of more than 2 MiB"),
        ("xl/worksheets/sheet1.xml", b'<row r="999999999"/>', "more than 500000 cells or 1048576 rows"),
        ("xl/styles.xml", b"<a/>" * 2_200_000, "more than 8 MiB of styles and other parts"),
    ],
)
def test_a_workbook_that_would_fill_the_memory_is_refused(tmp_path, part, swollen, told):
    """
    Rows without an end, rows far down and endless styles are refused before they cost memory.
    """
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(TABLE))) as sound,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in sound.namelist():
            data = sound.read(name)
            mark = b"</sheetData>" if b"</sheetData>" in data else b"</styleSheet>"
            made.writestr(name, data.replace(mark, swollen + mark) if name == part else data)
    with pytest.raises(ReportError, match=told):
        read_report(write(tmp_path, "a.xlsx", stream.getvalue()))


def test_a_document_tells_its_pages(tmp_path):
    """
    The pages of a PDF follow one another; a page that is a picture is a finding.
    """
    report, findings = read_report(write(tmp_path, "a.pdf", pdf(FELL, "", "14 of Harrow too.")))

    assert "6 villages of Dol fell.\n\f\n\n\f\n14 of Harrow too." == report.text
    assert ("page 1", "page 3") == (page_of(report.text, 3), page_of(report.text, report.text.index("14")))
    assert "a.pdf: no text on page 2; pictures are not read" in [finding.message for finding in findings]


@pytest.mark.parametrize(("password", "opens"), [("", True), ("secret", False)])
def test_a_locked_document_is_read_only_without_a_password(tmp_path, password, opens):
    """
    A PDF locked against editing is read; one that asks for a password is told.
    """
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(PdfReader(io.BytesIO(pdf(FELL))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    found = next(iter(read_path(tmp_path / "a.pdf")))

    assert opens == (not isinstance(found, Fault))
    assert opens or found.line.endswith("encrypted; save it without a password")


RECORDS = [
    {"id": "one", "text": "Dol\r\nfell", "published": "2031-03-05", "language": "en"},
    {"id": 2, "text": "Har fell", "published": "2031-03-06T23:30:00Z", "language": None},
]


def as_parquet(path, records, day):
    columns = {key: [record.get(key) for record in records] for key in ("id", "text", "language")}
    parquet.write_table(pa.table({**columns, "id": ["one", "2"], "published": day}), path)


def test_both_corpora_give_the_same_reports(tmp_path):
    """
    JSON lines and Parquet give a report for each record, with its day and language, its text untouched.
    """
    write(tmp_path, "a.jsonl", "".join(json.dumps(record) + "\n" for record in RECORDS))
    as_parquet(tmp_path / "b.parquet", RECORDS, [datetime(2031, 3, 5), datetime(2031, 3, 6, 23, 30)])
    for name in ("a.jsonl", "b.parquet"):
        found = [report for report in read_path(tmp_path / name) if not isinstance(report, Fault)]

        assert [("one", "Dol\r\nfell"), ("2", "Har fell")] == [(r.report_id, r.text) for r in found]
        assert [date(2031, 3, 5), date(2031, 3, 6)] == [report.card.published for report in found]
        assert ["en", None] == [report.card.language for report in found]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{bad", "must be one JSON object with id and text"),
        ("[1]", "must be one JSON object with id and text"),
        ("[" * 100_000, "must be one JSON object with id and text"),
        ('{"text": "x"}', "no id; it must be a text or a whole number"),
        ('{"id": 1}', "no text"),
        ('{"id": 1, "text": "\\u0000"}', "not a text: a NUL at character 0"),
        ('{"id": 1, "text": "\\ud800"}', "surrogates not allowed"),
        ('{"id": 1, "text": "x", "published": "5 March"}', "published is '5 March', must be a day"),
        ('{"id": 1, "text": "x", "language": 7}', "language is 7, must be a code such as en"),
        (f'{{"id": {"9" * 5000}, "text": "x"}}', "must be one JSON object with id and text"),
        ("x" * LONGEST_LINE, "longer than 17 MiB; split it"),
    ],
)
def test_a_bad_line_costs_only_itself(tmp_path, line, told):
    """
    A line of a corpus that is no report is told by its number; the next one is read.
    """
    path = write(tmp_path, "a.jsonl", line + '\n{"id": "next", "text": "x"}\n')
    *_, fault, report = read_path(path)

    assert fault.line.startswith(f"{path}, line 1: ")
    assert told in fault.line
    assert "next" == report.report_id


def test_a_corpus_of_a_case_is_reports_of_a_case(tmp_path):
    """
    The records of a corpus take the card of their file; a line that is no report is a finding.
    """
    (tmp_path / "reports").mkdir()
    write(tmp_path, "reports/a.jsonl", json.dumps(RECORDS[0]) + "\n{}\n")
    write(tmp_path, "reports/a.toml", 'publisher = "Observer"\npublished = 2031-01-01\n')
    (report,), (finding,) = read_reports(tmp_path / "reports")

    assert ("Observer", date(2031, 3, 5)) == (report.card.publisher, report.card.published)
    assert "reports/a.jsonl, line 1" == report.path
    assert finding.message.startswith("a.jsonl, line 2 was left out: no id")


def test_what_is_no_file_is_told_and_never_opened(tmp_path):
    """
    Pipes, devices and links that lead round in a circle are findings, also below a folder.
    """
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "device.txt").symlink_to("/dev/zero")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to("nowhere")
    write(tmp_path, "a.txt", FELL)
    reports, findings = read_reports(tmp_path)

    assert ["a"] == [report.report_id for report in reports]
    assert {
        "pipe.txt was left out: a pipe, not a file to read",
        "device.txt was left out: a device, not a file to read",
        "loop.txt was left out: too many levels of symbolic links",
        "round was left out: a link to a folder, which is not followed",
        "gone.txt was left out: no such file or directory",
    } == {finding.message for finding in findings if finding.code == "unreadable-report"}


def test_a_report_of_unknown_format_is_refused(tmp_path):
    """
    A format without a reader is told with those that there are.
    """
    with pytest.raises(ReportError, match=r"no reader for \.docx \(readable: \.txt, .*\.parquet\)"):
        read_report(write(tmp_path, "a.docx", "x"))


def test_a_library_is_imported_when_its_format_is_met():
    """
    Reading plain text and tables imports no library.
    """
    check = "import sys, pipeline.ingest; print(sorted({'lxml', 'openpyxl', 'pypdf', 'pyarrow'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)

    assert "[]\n" == done.stdout
