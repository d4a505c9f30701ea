"""The web map: what it says, that it stays one file, and that a browser shows the right figure in each region."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.build import build, decide
from pipeline.render.webmap import webmap_html
from pipeline.render.webmap.evidence import web_address
from pipeline.render.webmap.paper import embed_links, safe_json
from pipeline.render.webmap.words import percent, period, span, units
from tests.browser import LAPTOP, PHONE, chromium, visit
from tests.webmap_sample import FIGURES, LABELS, product

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SEVEN = {
    "df-shahumyan": "16 / 16",
    "df-kashatagh": "52 / 54",
    "df-martakert": "8 / 43",
    "df-hadrut": "29 / 29",
    "df-shushi": "2 / 7",
    "df-askeran": "8 / 42",
    "df-martuni": "6 / 36",
}
HOSTILE = (
    "<img src=x onerror=\"window.pwned=1\">",
    "</script><script>window.pwned=1</script>",
    "${window.pwned=1} `${window.pwned=1}` {{ 7*7 }} {% raw %}",
    "'\"><svg onload=window.pwned=1> \\ </title></style><!-- ]]>",
    "\u202eevil\u2066 \u2028line\u2029 \u200b",
)  # fmt: skip

# Whether the middle of each label lies in the filled shape of its own region, and what the label says.
READ_LABELS = """() => Object.fromEntries([...document.querySelectorAll(".label > div")].map((label) => {
    const path = document.querySelector(`path[data-region="${label.dataset.region}"]`);
    const box = label.getBoundingClientRect();
    const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    const inside = path.isPointInFill(middle.matrixTransform(path.getScreenCTM().inverse()));
    return [label.dataset.region, [inside, label.querySelector(".figure")?.innerText ?? ""]];
}))"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _written(tmp_path_factory.mktemp("map"), webmap_html(product()))


def _written(folder: Path, html: str) -> Path:
    file = folder / "index.html"
    file.write_text(html, encoding="utf-8", newline="\n")
    return file


def _facts(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="facts">(.*?)</script>', html, re.DOTALL)
    assert found
    facts: dict[str, Any] = json.loads(found[1])
    return facts


def test_the_same_product_gives_the_same_bytes_in_any_process() -> None:
    """
    Neither the run nor Python's hash seed shows in the page.
    """
    code = "from tests.test_webmap import product, webmap_html; print(webmap_html(product()))"
    pages = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parents[1],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert pages[0] == pages[1]


def test_the_page_names_no_resource_outside_itself() -> None:
    """
    No element of the page has an address to load; scripts and styles are inside it.
    """
    html = re.sub(r"<script.*?</script>|<style>.*?</style>", "", webmap_html(product()), flags=re.DOTALL)

    assert re.findall(r'(?:src|href)="(?!data:|#)[^"]*"', html) == []
    assert "default-src 'none'; script-src 'sha256-" in html


def test_a_link_without_a_local_file_is_an_error() -> None:
    """
    What folium would fetch from elsewhere stops the build and is named.
    """
    from branca.element import Figure, JavascriptLink

    figure = Figure()
    figure.header.add_child(JavascriptLink("https://example.org/heatmap.js"), name="heatmap")

    with pytest.raises(LookupError, match="heatmap"):
        embed_links(figure)


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_json_in_the_page_is_never_markup_and_loses_nothing(text: str) -> None:
    """
    Any text comes back whole, and none of it can end a script or a line.
    """
    written = safe_json({"text": text})

    assert text == json.loads(written)["text"]
    assert not set("<>&\u2028\u2029") & set(written)


def test_labels_give_count_and_total() -> None:
    """
    A region shows count and total, the count alone without a total, its name alone without a report.
    """
    regions = _facts(webmap_html(product()))["regions"]

    assert {key: r["figure"] for key, r in regions.items()} == {**LABELS, "fens": "", "all-saints": "3 / 9"}


def test_the_legend_explains_only_what_is_drawn() -> None:
    """
    Pattern, excess, missing total and missing report are explained where they occur.
    """
    provinces, parishes = _facts(webmap_html(product()))["systems"]

    said = " ".join(mark["words"] for mark in provinces["marks"])
    assert all(word in said for word in ("Hatched", "More reported", "circle", "Not reported", "Approximate", "centre"))
    assert [mark["words"][:7] for mark in parishes["marks"]] == ["Hatched"]
    assert provinces["located"] == "1 of 2 named places located"
    assert parishes["unplaced"] == ["5 settlements to Blue, on 9 March 2031"]


def test_a_quote_that_may_not_be_passed_on_is_nowhere_in_the_page() -> None:
    """
    The card's `redistribute = false` keeps the words out, and the page says so.
    """
    html = webmap_html(product(quote="Words under licence", redistribute=False))

    assert "Words under licence" not in html
    assert _facts(html)["claims"]["claim-eastmoor"]["quote"] is None


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("not known", None),
        ("", None),
        (None, None),
    ],
)
def test_only_a_web_address_becomes_a_link(address: str | None, link: str | None) -> None:
    """
    Nothing that could run becomes clickable.
    """
    assert link == web_address(address)


def test_figures_read_as_a_person_would_write_them() -> None:
    """
    Ranges, open ends, shares and days are never rounded to more than was said.
    """
    assert (span(51, 52, 52), span(52, 52, 52), span(None, None, None)) == ("51–52", "52", "")
    assert (span(30, None, 30), span(0, None, 148)) == ("30+", "0–148+")
    assert tuple(map(percent, (52 / 54, 0.999, 0.002, 1))) == ("96 %", "over 99 %", "under 1 %", "100 %")
    assert period("2020-10-09", "2020-12-01") == "between 9 October 2020 and 1 December 2020"
    assert (units("community", 1), units("community", 2)) == ("community", "communities")


@pytest.mark.browser
@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
def test_each_label_stands_in_its_own_region(browser: Browser, page_file: Path, size: tuple[int, int]) -> None:
    """
    The middle of every label lies inside its own polygon and says its figure.
    """
    with visit(browser, page_file, size) as seen:
        labels = seen.page.evaluate(READ_LABELS)

    assert set(FIGURES) == set(labels)
    assert all(inside for inside, _ in labels.values())
    assert {key: figure for key, (_, figure) in labels.items()} == LABELS | {"fens": ""}


@pytest.mark.browser
def test_a_click_on_a_region_shows_its_figures_and_quotes(browser: Browser, page_file: Path) -> None:
    """
    Each region answers a click with its own quotes, their source, and whose words they are.
    """
    with visit(browser, page_file) as seen:
        for region in FIGURES:
            box = seen.page.locator(f'.label > div[data-region="{region}"]').bounding_box()
            assert box
            seen.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
            quotes = seen.page.locator("#detail blockquote").evaluate_all("all => all.map((q) => q.dataset.claim)")
            words = seen.page.locator("#detail").inner_text()
            wanted = [f"claim-{region}", *(["claim-town"] if region == "vale" else [])] if region in LABELS else []
            assert wanted == quotes
            assert ("paraphrase" in words and "9 March 2031" in words) is (region in LABELS)


@pytest.mark.browser
def test_the_map_of_karabakh_shows_the_seven_figures_in_their_provinces(browser: Browser, tmp_path: Path) -> None:
    """
    The case that the project began with: seven right labels, each in its own province, each with quotes behind it.
    """
    decided = decide(Path(__file__).parents[1] / "data" / "raw" / "karabakh-2020")
    with visit(browser, _written(tmp_path, webmap_html(build(decided)))) as seen:
        labels = seen.page.evaluate(READ_LABELS)
        quoted = {key: _quotes(seen.page, key) for key in SEVEN}

    assert {key: [True, figure] for key, figure in SEVEN.items()} == {key: labels[key] for key in SEVEN}
    assert all(quotes > 0 for quotes in quoted.values())


def _quotes(page: Page, region: str) -> int:
    box = page.locator(f'.label > div[data-region="{region}"] .figure').bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    return page.locator("#detail blockquote p").count()


@pytest.mark.browser
def test_the_table_is_enough_without_a_mouse(browser: Browser, page_file: Path) -> None:
    """
    A region opens from the keyboard, takes the focus, and Escape leads back to the table.
    """
    with visit(browser, page_file) as seen:
        seen.page.locator("#list tbody button").first.focus()
        seen.page.keyboard.press("Enter")
        heading = seen.page.evaluate("document.activeElement.innerText")
        seen.page.keyboard.press("Escape")
        back = seen.page.locator("#list tbody button").first.is_visible()

    assert heading == "Eastmoor"
    assert back


@pytest.mark.browser
def test_one_region_system_is_seen_at_a_time(browser: Browser, page_file: Path) -> None:
    """
    The switch replaces regions, labels, legend and table together.
    """
    regions = "[...document.querySelectorAll('path[data-region]')].map((p) => p.dataset.region).sort()"
    with visit(browser, page_file) as seen:
        before = seen.page.evaluate(regions)
        seen.page.get_by_role("button", name="Parishes").click()
        after = seen.page.evaluate(regions)
        rows = seen.page.locator("#list tbody tr").count()

    assert (sorted(FIGURES), ["all-saints"], 1) == (before, after, rows)


@pytest.mark.browser
def test_an_address_can_point_at_a_region(browser: Browser, page_file: Path) -> None:
    """
    `#all-saints` opens that region in its own system.
    """
    with visit(browser, page_file, fragment="#all-saints") as seen:
        heading = seen.page.locator("#detail h2").inner_text()

    assert heading == "All Saints"


@pytest.mark.browser
@pytest.mark.parametrize("text", HOSTILE)
def test_text_from_outside_stays_text(browser: Browser, tmp_path: Path, text: str) -> None:
    """
    Markup, scripts, templates and direction marks in any text are shown as they are and do nothing.
    """
    html = webmap_html(product(name=text, quote=text, publisher=text, message=text, address=text))
    with visit(browser, _written(tmp_path, html)) as seen:
        seen.page.locator('#list tr[data-region="eastmoor"] button').click()
        seen.page.locator('.label > div[data-region="heath"]').hover(force=True)
        shown = seen.page.evaluate("""() => ({
            pwned: window.pwned ?? null,
            made: document.querySelectorAll("img, iframe, object, svg[onload]").length,
            texts: ["#detail h2", "#detail blockquote p", "#detail h4 bdi", "#finding-list li div"]
                .map((place) => document.querySelector(place).textContent),
        })""")

    assert {"pwned": None, "made": 0, "texts": [text] * 4} == shown
