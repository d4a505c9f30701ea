"""The page as one file: scripts and styles inside it, and a policy that lets nothing else run or load."""

from __future__ import annotations

import base64
import hashlib
import json
import mimetypes
import re
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.render.webmap.paint import patterns

if TYPE_CHECKING:
    from branca.element import Figure, Link

    from pipeline.render.webmap.drawing import Drawing

# folium links these for markers and controls that the page does not have.
UNUSED = {
    "jquery", "bootstrap", "bootstrap_css", "glyphicons_css",
    "awesome_markers", "awesome_markers_css", "awesome_markers_font_css", "awesome_rotate_css",
}  # fmt: skip
UNSAFE_IN_JSON = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def print_page(facts: Mapping[str, Any], drawing: Drawing) -> str:
    """Return the page; texts from outside enter it escaped by the template or as JSON, never as markup."""
    figure = drawing.figure
    embed_links(figure)
    parts = {
        "page": facts,
        "facts": safe_json(facts),
        "patterns": patterns(),
        "head": figure.header.render(embedded=True),
        "map": figure.html.render(),
        "drawing": figure.script.render(),
        "css": _asset("webmap.css"),
        "js": _asset("webmap.js"),
    }
    template = _template()
    page: str = template.render(parts, policy=policy(template.render(parts, policy="")))
    return page


def embed_links(figure: Figure) -> None:
    """Render the map, then give every link that it asked for its code from an installed package.

    Raises
    ------
    LookupError
        If a link has no local file, since the page would have to fetch it.
    """
    from branca.element import Link

    for child in figure._children.values():
        child.render()
    for name, element in list(figure.header._children.items()):
        if name in UNUSED or name in ("css_style", "meta_http"):
            del figure.header._children[name]
        elif isinstance(element, Link):
            element.code = _code(name, element)  # type: ignore[assignment]  # its template prints text


def _code(name: str, link: Link) -> str:
    from xstatic.pkg import leaflet

    files = {"leaflet": "leaflet.js", "leaflet_css": "leaflet.css"}
    if name not in files:
        raise LookupError(f"no installed package holds what folium links as {name!r}: {link.url}")
    path = Path(leaflet.BASE_DIR, files[name])
    return _script(path) if path.suffix == ".js" else _style(path)


def _script(path: Path) -> str:
    code = re.sub(r"//# sourceMappingURL=\S*", "", path.read_text(encoding="utf-8"))
    return code.replace("</script", r"<\/script").replace("<!--", r"\x3c!--")


def _style(path: Path) -> str:
    """Return a style sheet with its pictures inside it."""

    def inside(match: re.Match[str]) -> str:
        picture = path.parent / match[1].strip("\"'")
        if not picture.is_file():
            return "none"
        kind, data = mimetypes.guess_type(picture.name)[0], base64.b64encode(picture.read_bytes()).decode()
        return f"url(data:{kind};base64,{data})"

    return re.sub(r"url\(([^)]+)\)", inside, path.read_text(encoding="utf-8"))


def safe_json(value: Any) -> str:
    """Return JSON that no HTML parser can mistake for markup and no JavaScript for a line end."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def policy(page: str) -> str:
    """Return a content security policy that admits exactly the scripts of this page, by their hashes."""
    scripts = re.findall(r"<script>(.*?)</script>", page, flags=re.DOTALL)
    hashes = " ".join(f"'sha256-{_digest(script)}'" for script in scripts)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _asset(name: str) -> str:
    return resources.files("pipeline").joinpath("render", "assets", name).read_text(encoding="utf-8")


def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    return environment.from_string(_asset("webmap.html"))
