"""By whose point of view a case is drawn: one key chooses the regions, and the words on every map and in every file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from pipeline.model import Case, Region, RegionSystem

VIEWS = {
    "un": "Disputed ground is drawn as resolutions of the United Nations have it",
    "de-facto": "Disputed ground is drawn with those who administer it",
}
UNDECLARED = "No point of view on disputed boundaries is declared."
LEFT_OUT = RegionSystem("not-in-this-view", "Regions of another point of view", "", "locality", mapped=False)


def seen_by(case: Case, problems: list[str], place: str) -> Case:
    """Return the case as its point of view has it: regions of other views are known by name, and not drawn.

    A key that is not known, or under which no region is left, is noted as a problem.
    """
    key = case.worldview_key
    views = {*VIEWS, *(view for region in case.regions.values() for view in region.worldviews)}
    if key is None:
        bound = [region.region_id for region in case.regions.values() if region.worldviews]
        if bound:
            problems.append(
                f"{place}: no worldview_key, but {', '.join(bound)} stand only in some; one of {_any(views)}"
            )
        return replace(case, worldview=case.worldview or UNDECLARED)
    if key not in views:
        problems.append(f"{place}: worldview_key is {key!r}, must be one of {_any(views)}")
    regions = {i: _as_seen(region, key) for i, region in case.regions.items()}
    away = [case.regions[i] for i, region in regions.items() if region.system == LEFT_OUT.system_id]
    systems = {**case.systems, LEFT_OUT.system_id: LEFT_OUT} if away else case.systems
    kept = [region for region in regions.values() if region.system != LEFT_OUT.system_id]
    if not kept and away:
        problems.append(f"{place}: worldview_key {key!r} leaves no region to draw; see worldviews in regions.csv")
    return replace(case, regions=regions, systems=systems, worldview=in_words(key, kept, away, case.worldview))


def is_drawn(case: Case, region_id: str) -> bool:
    """Return whether a region is not left out by the case's point of view."""
    region = case.regions.get(region_id)
    return region is None or region.system != LEFT_OUT.system_id


def _any(views: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys([*VIEWS, *sorted(views)]))


def _as_seen(region: Region, key: str) -> Region:
    drawn = not region.worldviews or key in region.worldviews
    return region if drawn else replace(region, system=LEFT_OUT.system_id)


def in_words(key: str, kept: Iterable[Region], away: Iterable[Region], own: str = "") -> str:
    """Return the point of view in sentences: the case's own, the view's, then each disputed region."""
    view = VIEWS.get(key, "Disputed ground is drawn as this case declares")
    disputed = [region for region in kept if region.administered_by or region.claimed_by or region.un_position]
    told = [own.strip(), f'{view} (worldview "{key}").']
    told += [f"{names}: {about}." for names, about in _together(disputed)]
    told += [f"Not drawn by this view: {names} ({about})." for names, about in _together(away)]
    return " ".join(filter(None, told))


def _together(regions: Iterable[Region]) -> Iterable[tuple[str, str]]:
    """Yield names and what holds for them, regions of which the same holds together."""
    for about, group in groupby(sorted(regions, key=_about), key=_about):
        names = [region.name for region in group]
        yield (", ".join(names[:-1]) + " and " if names[1:] else "") + names[-1], about


def _about(region: Region) -> str:
    parts = (
        f"administered by {region.administered_by}" if region.administered_by else "",
        f"claimed by {region.claimed_by}" if region.claimed_by else "",
        region.un_position or "",
    )
    return "; ".join(filter(None, parts)) or "no particulars recorded"
