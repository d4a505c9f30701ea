"""Fetching: what the web serves, against a server on this machine."""

from __future__ import annotations

import gzip
import time
import zlib

import pytest

from pipeline.add.fetch import Limits, check_step, fetch
from pipeline.add.sources import ending_of, receive
from pipeline.errors import ReportError
from tests.server import serving

TEXT = "Azure forces captured 6 villages in Dol on 4 March 2031."
PLAIN = {"Content-Type": "text/plain; charset=utf-8"}
HTML = {"Content-Type": "text/html"}
SMALL = Limits(connect=5, silence=1.5, whole=2.0, size=2000)
VILLAGE = "Село Заречье"


@pytest.fixture
def site():
    with serving() as running:
        yield running


def one(address: str, encoding: str | None = None):
    (found,) = receive(address, None, encoding, SMALL)
    return found


def test_a_redirect_is_followed_and_the_final_address_recorded(site):
    """
    The address of a report is the one where it stands, not the one that led there.
    """
    site.put("/old", b"moved", {"Location": "/new?day=4"}, 302)
    site.put("/new?day=4", TEXT.encode(), PLAIN)

    assert (site.root + "/new?day=4", TEXT.encode()) == ((found := fetch(site.root + "/old")).address, found.data)


def test_a_body_comes_without_its_transfer_coding(site):
    """
    What the server packed for the way is kept as it was before.
    """
    headers = PLAIN | {"Content-Encoding": "gzip"}

    assert TEXT.encode() == fetch(site.put("/", gzip.compress(TEXT.encode()), headers)).data


def test_a_name_and_password_are_on_no_card(site):
    """
    Nothing secret of an address is recorded, nor the place within the page.
    """
    address = site.put("/a", TEXT.encode(), PLAIN).replace("http://", "http://me:secret@")

    assert site.root + "/a" == fetch(address + "#part").address


def test_the_server_is_told_who_asks(site):
    """
    The user agent is this program's own name and version.
    """
    fetch(site.put("/", TEXT.encode(), PLAIN))

    assert site.asked["User-Agent"].startswith("territorial-control-pipeline/")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"status": 404}, "404 Not Found"),
        ({"status": 500}, "500 Internal Server Error"),
        ({"body": b"", "status": 304}, "304 Not Modified"),
        ({"body": b"x" * 3000}, "larger than 0.0019"),
        ({"body": gzip.compress(bytes(10**6)), "headers": {"Content-Encoding": "gzip"}}, "larger than 0.0019"),
        ({"body": b"no gzip", "headers": {"Content-Encoding": "gzip"}}, "its compressed body is damaged"),
        ({"body": zlib.compress(b"x")[:4], "headers": {"Content-Encoding": "deflate"}, "length": 99}, "broke off"),
        ({"body": b"half", "length": 99}, "broke off before its end"),
        ({"body": b"some words", "slowly": 9.0}, "no answer within 1.5 s"),
        ({"body": b"word " * 80, "slowly": 0.1}, "not done after 2 s"),
        ({"status": 302, "headers": {"Location": "/page"}}, "more than 10 redirects"),
        ({"status": 302, "headers": {"Location": "file:///etc/hostname"}}, "which is not of the web; not followed"),
        ({"status": 302, "headers": {"Location": "ftp://example.org/"}}, "which is not of the web; not followed"),
        ({"status": 302}, "302 Found"),
    ],
)
def test_what_cannot_be_had_is_one_line(site, answer, told):
    """
    Every failure names the address and the reason, on one line, in time, and keeps nothing.
    """
    address = site.put("/page", **answer)
    start = time.monotonic()
    with pytest.raises(ReportError) as caught:
        fetch(address, SMALL)

    assert 10 > time.monotonic() - start
    assert f"{address}: " in str(caught.value)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_stands_under_a_redirect_is_not_read(site):
    """
    A redirect with an endless page under it costs no time.
    """
    site.put("/old", b"x" * 600, {"Location": "/new"}, 301, slowly=0.1)
    site.put("/new", TEXT.encode(), PLAIN)
    start = time.monotonic()

    assert TEXT.encode() == fetch(site.root + "/old").data
    assert 30 > time.monotonic() - start


@pytest.mark.parametrize("address", ["file:///etc/hostname", "ftp://example.org/a", "gopher://example.org", "://"])
def test_only_the_web_is_fetched(address):
    """
    An address of any other kind is refused with what would be right.
    """
    with pytest.raises(ReportError, match="only http:// and https:// are fetched; give a file by its path"):
        fetch(address)


@pytest.mark.parametrize("address", ["http://", "http://[::1", "http://127.0.0.1:1/", "http://127.0.0.1:99999/"])
def test_an_address_where_nothing_answers_is_one_line(address):
    """
    No traceback of a library is shown, only its last reason.
    """
    with pytest.raises(ReportError) as caught:
        fetch(address, SMALL)

    assert str(caught.value).startswith(f"{address}: no ")
    assert "HTTPConnectionPool" not in str(caught.value)


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/", "http://10.0.0.1/", "http://[::1]/", "http://169.254.1.1/", "http://192.168.1.1/"]
)
def test_no_page_of_the_web_leads_into_a_private_network(target):
    """
    A redirect from outside to an address of one's own network is not followed; from within it is.
    """
    with pytest.raises(ReportError, match="in a private network"):
        check_step("http://93.184.215.14/", target)
    check_step("http://127.0.0.1/", target)


@pytest.mark.parametrize(
    ("path", "body", "media_type", "ending"),
    [
        ("/a", b"<html><p>6", "text/html", ".html"),
        ("/a.php?x=1.pdf", b"<p>6", "text/html; charset=utf-8", ".html"),
        ("/a", b"%PDF-1.7 ...", "text/html", ".pdf"),
        ("/a", b"%PDF-1.7 ...", "application/octet-stream", ".pdf"),
        ("/list.csv", b"a,b", "text/plain", ".csv"),
        ("/list", b"a,b", "text/csv", ".csv"),
        ("/list.csv", b"a,b", None, ".csv"),
        ("/list", b"words", None, ".txt"),
        ("/a.html", b"<!doctype html>", "text/plain", ".html"),
    ],
)
def test_a_document_gets_the_ending_by_which_it_is_read(site, path, body, media_type, ending):
    """
    Its first bytes say what it is, else its type, else its address.
    """
    headers = {"Content-Type": media_type} if media_type else {}

    assert ending == ending_of(fetch(site.put(path, body, headers)))


def test_a_type_without_a_reader_is_refused(site):
    """
    A picture is no report, and the types that are stand in the line.
    """
    found = one(site.put("/a.png", b"\x89PNG", {"Content-Type": "image/png"}))

    assert found.why.startswith("served as image/png, which no reader reads (readable: .txt, .md, .html")


@pytest.mark.parametrize(
    ("headers", "body", "encoding"),
    [
        ({"Content-Type": "text/html; charset=windows-1251"}, f"<p>{VILLAGE}".encode("cp1251"), "windows-1251"),
        (HTML, f'<meta charset="windows-1251"><p>{VILLAGE}'.encode("cp1251"), None),
        ({"Content-Type": "text/html; charset=iso-8859-1"}, f"<p>{VILLAGE}".encode(), None),
        ({"Content-Type": "text/plain; charset=koi8-r"}, VILLAGE.encode("koi8-r"), "koi8-r"),
        ({"Content-Type": "text/html; charset=iso-8859-1"}, b'<meta charset="windows-1252"><p>\xe9', None),
        (HTML, f"<p>{VILLAGE}".encode("cp1251"), None),
    ],
)
def test_an_encoding_is_recorded_where_only_the_server_names_it(site, headers, body, encoding):
    """
    UTF-8 and what a page says itself need no record; a server that calls UTF-8 Latin-1 is not believed.
    """
    assert encoding == one(site.put("/a", body, headers)).encoding


def test_of_two_encodings_none_is_guessed(site):
    """
    Server and page name different ones: both would give letters, so a person says which.
    """
    address = site.put(
        "/a",
        f'<meta charset="windows-1251"><p>{VILLAGE}'.encode("cp1251"),
        {"Content-Type": "text/html; charset=iso-8859-2"},
    )

    assert "in iso-8859-2, the page in windows-1251; say which with --encoding" in one(address).why
    assert "windows-1251" == one(address, "windows-1251").encoding
