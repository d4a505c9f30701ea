"""Fetch one address of the web as it is served, within limits; every failure is one line."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from pipeline.declared import one_line
from pipeline.errors import ReportError
from pipeline.ingest import MAX_BYTES
from pipeline.ingest.reading import MIB

if TYPE_CHECKING:
    import requests

SCHEMES = ("http", "https")
MOST_REDIRECTS = 10
CHUNK = MIB // 16


@dataclass(frozen=True, slots=True)
class Limits:
    """What a server may ask of us: seconds until it connects, seconds of silence, seconds in all, bytes."""

    connect: float = 10.0
    silence: float = 30.0
    whole: float = 300.0
    size: int = MAX_BYTES


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: `address` is the one after all redirects, `data` is without any transfer coding."""

    address: str
    data: bytes
    media_type: str | None
    charset: str | None
    language: str | None


def is_address(source: str) -> bool:
    """Return whether a source is an address of the web or of anything like it, not a path."""
    return "://" in source


def fetch(address: str, limits: Limits | None = None) -> Fetched:
    """Return what stands at an address.

    Raises
    ------
    ReportError
        If it is not of the web, cannot be had, or is more than the limits allow; one line.
    """
    limits = limits or Limits()
    with _told(address, limits), _session() as session:
        _check_scheme(address)
        wait = (limits.connect, limits.silence)
        with session.get(address, stream=True, timeout=wait) as response:
            if response.status_code != 200:
                raise ReportError(f"{address}: {response.status_code} {response.reason or ''}".rstrip())
            data = _body(response, address, limits)
            head = _head(response)
            language = response.headers.get("Content-Language")
            return Fetched(_recorded(response.url), data, *head, language)


def _check_scheme(address: str) -> None:
    if urlsplit(address).scheme.lower() not in SCHEMES:
        raise ReportError(f"{address}: only http:// and https:// are fetched; give a file by its path")


def _session() -> requests.Session:
    import requests

    session = requests.Session()
    session.headers["User-Agent"] = f"territorial-control-pipeline/{version('territorial-control-pipeline')}"
    session.max_redirects = MOST_REDIRECTS
    session.hooks["response"].append(_check_redirect)
    return session


def _check_redirect(response: requests.Response, **_: Any) -> None:
    if response.is_redirect:
        response.raw.close()  # what stands under a redirect is never read, however long it is
        check_step(response.url, urljoin(response.url, response.headers["Location"]))


def check_step(here: str, target: str) -> None:
    """Refuse a redirect that leaves the web, or leads from it into a private network.

    Raises
    ------
    ReportError
        With both addresses.
    """
    if urlsplit(target).scheme.lower() not in SCHEMES:
        raise ReportError(f"{here}: leads to {target}, which is not of the web; not followed")
    if _is_private(target) and not _is_private(here):
        raise ReportError(f"{here}: leads to {target}, which is in a private network; not followed")


def _is_private(address: str) -> bool:
    try:
        found = socket.getaddrinfo(urlsplit(address).hostname, None)
    except (OSError, ValueError):
        return False  # it cannot be reached either; that is told when it is tried
    return any(not ipaddress.ip_address(str(entry[4][0]).partition("%")[0]).is_global for entry in found)


def _body(response: requests.Response, address: str, limits: Limits) -> bytes:
    end = time.monotonic() + limits.whole
    pieces, size = [], 0
    # `read1` gives what has come; `iter_content` would wait for a full chunk, however slowly it comes.
    while piece := response.raw.read1(CHUNK, decode_content=True):
        pieces.append(piece)
        size += len(piece)
        if size > limits.size:
            raise ReportError(f"{address}: larger than {limits.size / MIB:g} MiB; nothing of it was kept")
        if time.monotonic() > end:
            raise ReportError(f"{address}: not done after {limits.whole:g} s; nothing of it was kept")
    return b"".join(pieces)


def _head(response: requests.Response) -> tuple[str | None, str | None]:
    """Return the media type and the charset that the server names."""
    message = Message()
    message["Content-Type"] = response.headers.get("Content-Type", "")
    named = "Content-Type" in response.headers
    return (message.get_content_type() if named else None), message.get_content_charset()


def _recorded(address: str) -> str:
    """Return an address without a name and password, which no card should hold, and without a fragment."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))


@contextmanager
def _told(address: str, limits: Limits) -> Iterator[None]:
    import requests
    from urllib3.exceptions import DecodeError, HTTPError, TimeoutError

    try:
        yield
    except (requests.Timeout, TimeoutError) as error:
        raise ReportError(f"{address}: no answer within {limits.silence:g} s") from error
    except requests.TooManyRedirects as error:
        raise ReportError(f"{address}: more than {MOST_REDIRECTS} redirects") from error
    except requests.exceptions.SSLError as error:
        raise ReportError(f"{address}: no trusted connection: {one_line(_deepest(error))}") from error
    except (requests.ConnectionError, requests.exceptions.InvalidSchema) as error:
        raise ReportError(f"{address}: no connection: {one_line(_deepest(error))}") from error
    except DecodeError as error:
        raise ReportError(f"{address}: its compressed body is damaged") from error
    except HTTPError as error:
        raise ReportError(f"{address}: broke off before its end") from error
    except (requests.RequestException, ValueError) as error:
        raise ReportError(f"{address}: no address that can be fetched: {one_line(error)}") from error


def _deepest(error: BaseException) -> BaseException:
    below = error.__cause__ or error.__context__
    return _deepest(below) if below else error
