"""The real browser, offline: every request, console error and dialog of a visit is recorded."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Dialog, Error, Page, Request

NAMES = ("chromium", "chromium-browser", "google-chrome")
LAPTOP = (1366, 768)
PHONE = (390, 844)


class Visit:
    """An open page, and what it did that it should not: `requests` beside its own file, `errors` of any kind."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self.own = file.as_uri()
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.on("request", self._asked)
        page.on("console", self._printed)
        page.on("pageerror", self._failed)
        page.on("dialog", self._spoke)

    def _asked(self, request: Request) -> None:
        if request.url.partition("#")[0] != self.own:
            self.requests.append(request.url)

    def _printed(self, line: ConsoleMessage) -> None:
        if line.type in ("error", "warning"):
            self.errors.append(line.text)

    def _failed(self, error: Error) -> None:
        self.errors.append(str(error))

    def _spoke(self, dialog: Dialog) -> None:
        self.errors.append(f"dialog: {dialog.message}")
        dialog.dismiss()


def program(*names: str) -> str:
    """Return the path of the first program found; without one, skip by hand and fail where CI is set."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        refuse = pytest.fail if os.environ.get("CI") else pytest.skip
        refuse(f"needs one of these programs: {', '.join(names)}")
    return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the installed browser once; close it at the end."""
    path = program(*NAMES)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@contextmanager
def visit(browser: Browser, file: Path, size: tuple[int, int] = LAPTOP, fragment: str = "") -> Iterator[Visit]:
    """Open a file without any network; afterwards nothing was asked for and nothing went wrong."""
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, offline=True)
    seen = Visit(context.new_page(), file)
    seen.page.goto(file.as_uri() + fragment)
    yield seen
    assert seen.requests == []
    assert seen.errors == []
    context.close()
