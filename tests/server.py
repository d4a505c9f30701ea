"""A small web server on this machine, with an answer of its own for each path."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Answer:
    """What a path gives; `slowly` is the seconds between one byte and the next, `length` a Content-Length to claim."""

    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200
    slowly: float = 0.0
    length: int | None = None


@dataclass
class Site:
    """The address of a running server, the answers by path, and the headers of the last request."""

    root: str
    answers: dict[str, Answer]
    asked: dict[str, str] = field(default_factory=dict)

    def put(self, path: str, *answer: object, **more: object) -> str:
        """Set the answer of a path and return its address."""
        self.answers[path] = Answer(*answer, **more)  # type: ignore[arg-type]
        return self.root + path


@contextmanager
def serving() -> Iterator[Site]:
    """Serve until the end of the block."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    site = Site(f"http://127.0.0.1:{server.server_address[1]}", {})
    server.RequestHandlerClass = _handler(site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


def _handler(site: Site) -> Callable[..., BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked = dict(self.headers.items())
            answer = site.answers.get(self.path, Answer(b"nothing here", {"Content-Type": "text/plain"}, 404))
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body) if answer.length is None else answer.length))
            self.end_headers()
            with suppress(OSError):  # who asked has heard enough
                self._send(answer)

        def _send(self, answer: Answer) -> None:
            step = 1 if answer.slowly else max(len(answer.body), 1)
            for start in range(0, len(answer.body), step):
                self.wfile.write(answer.body[start : start + step])
                self.wfile.flush()
                time.sleep(answer.slowly)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
