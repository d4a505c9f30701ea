"""The web map: one page that holds its map, figures and evidence, and asks the network for nothing."""

from __future__ import annotations

from pipeline.model import Product
from pipeline.render.webmap.dateline import in_one_piece
from pipeline.render.webmap.drawing import draw
from pipeline.render.webmap.facts import page_facts
from pipeline.render.webmap.paper import print_page

__all__ = ["webmap_html"]


def webmap_html(product: Product) -> str:
    """Return the case as a self-contained page; the same product gives the same bytes.

    Raises
    ------
    LookupError
        If folium asks for a script or style sheet that no installed package holds.
    """
    whole = in_one_piece(product)
    drawing = draw(whole)
    return print_page(page_facts(whole, drawing.names), drawing)
