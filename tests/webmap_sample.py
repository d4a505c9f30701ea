"""An invented case of six regions, joined as the build joins it; every text in it can be replaced."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import shapely

from pipeline.join import join_localities, join_regions, join_timeline
from pipeline.model import (
    Actor,
    Card,
    Case,
    Change,
    Claim,
    Finding,
    Ledger,
    Locality,
    LocalityState,
    Located,
    NamedLocality,
    Product,
    Region,
    RegionState,
    RegionSystem,
    Report,
    TextKind,
    Weight,
)

DAY = date(2031, 3, 9)
# id: total, its basis, best, low, high (None: open)
FIGURES: dict[str, tuple[int | None, str | None, int | None, int | None, int | None]] = {
    "eastmoor": (54, "census", 52, 51, 52),
    "vale": (16, "same_list", 16, 14, 16),
    "heath": (7, "census", 2, 2, 2),
    "fens": (40, "census", None, None, None),
    "marsh": (10, "census", 12, 12, 12),
    "dale": (None, None, 39, 30, None),
}
LABELS = {
    "eastmoor": "52 / 54",
    "vale": "16 / 16",
    "heath": "2 / 7",
    "marsh": "12 / 10",
    "dale": "39+",
}
PLACE = Locality("vale-town", "Vale Town", {"provinces": "vale"}, lon=11.5, lat=50.3)


def product(
    name: str = "Eastmoor",
    quote: str = "52 villages of Eastmoor came under Blue control",
    publisher: str | None = "Vale Courier",
    message: str = "The two lists differ in one village.",
    address: str = "https://example.org/bulletin",
    redistribute: bool = True,
) -> Product:
    """Return the sample; the texts given are those that come from outside."""
    case, report = _case(name), _report(publisher, address, redistribute)
    claims = [_claim(report, region, quote) for region in LABELS] + [_named(report)]
    ledger, shapes = _ledger(), {"provinces": _squares(), "parishes": _parishes()}
    return Product(
        case=case,
        ledger=ledger,
        reports=(report,),
        claims=tuple(claims),
        unplaced=(),
        findings=(Finding("lists-differ", Weight.SERIOUS, message, "bulletin", "eastmoor"),),
        layers=join_regions(ledger, case, shapes),
        localities=join_localities(ledger, case),
        timeline=join_timeline(ledger, case, shapes),
        lines=_lines(shapes),
        disclaimer="Designations imply no opinion.",
        boundary_note="Invented squares.",
    )


def _case(name: str) -> Case:
    provinces = [
        Region(key, "provinces", name if key == "eastmoor" else key.title(), localities_total=f[0], total_basis=f[1])
        for key, f in FIGURES.items()
    ]
    provinces[1] = Region(
        "vale", "provinces", "Vale", "Dolina", localities_total=16, total_basis="same_list", centre="Vale Town"
    )
    regions = [*provinces, Region("all-saints", "parishes", "All Saints", localities_total=9)]
    systems = [RegionSystem("provinces", "Provinces", "As in 2031.", "community")]
    systems.append(RegionSystem("parishes", "Parishes", "As in 2029.", "settlement"))
    return Case(
        case_id="vale-2031",
        title="Vale 2031",
        period_start=date(2031, 1, 1),
        period_end=DAY,
        primary_system="provinces",
        systems={s.system_id: s for s in systems},
        actors={"blue": Actor("blue", "Blue", ()), "grey": Actor("grey", "Grey", ())},
        regions={r.region_id: r for r in regions},
        localities={"vale-town": PLACE},
        names=(),
        crosswalk=(),
        worldview="Boundaries as the invented survey draws them.",
        licence="CC BY 4.0",
        source_order=("bulletin",),
    )


def _report(publisher: str | None, address: str, redistribute: bool) -> Report:
    card = Card(
        publisher=publisher,
        address=address,
        published=DAY,
        language="en",
        text=TextKind.PARAPHRASE,
        redistribute=redistribute,
    )
    return Report("bulletin", "reports/bulletin.txt", "0" * 64, "", card)


def _claim(report: Report, region: str, quote: str) -> Located:
    claim = Claim("bulletin", f"claim-{region}", quote, 0, len(quote), region, "counted", count=FIGURES[region][2])
    return Located(claim, report, "provinces", (region,), "blue", "grey")


def _named(report: Report) -> Located:
    place = NamedLocality("Vale Town", 0, 9, locality_id="vale-town")
    claim = Claim("bulletin", "claim-town", "Vale Town fell", 0, 14, "vale", "named", localities=(place,))
    return Located(claim, report, "provinces", ("vale",), "blue", "grey")


def _ledger() -> Ledger:
    states = (
        *(_state(key, "provinces", *f) for key, f in FIGURES.items()),
        _state("all-saints", "parishes", 9, None, 3, 3, 3),
    )
    loose = Change(
        "loose", "parishes", None, "blue", "grey", "settlement", DAY, DAY, 5, 5, 5, 5, "claimed", "total", ()
    )
    town = Change(
        "town",
        "provinces",
        "vale",
        "blue",
        "grey",
        "community",
        DAY,
        DAY,
        14,
        16,
        16,
        16,
        "admitted",
        "r",
        (),
        ("vale-town", "elsewhere"),
    )
    return Ledger(
        as_of=DAY,
        known_at=DAY,
        changes=(loose, town),
        holdings=(),
        states=states,
        timeline=tuple((state, DAY, None) for state in states),
        localities=(LocalityState("vale-town", DAY, "blue", "admitted", DAY, None, ("claim-town",)),),
        findings=(),
    )  # fmt: skip


def _state(
    region: str, system: str, total: int | None, _basis: str | None, best: int | None, low: int | None, high: int | None
) -> RegionState:
    known = best is not None
    rest = total - best if best is not None and total and total > best else None
    claims = (f"claim-{region}", *(("claim-town",) if region == "vale" else ())) if region in LABELS else ()
    return RegionState(
        region_id=region,
        system=system,
        day=DAY,
        total=total,
        reported=best,
        changed=best,
        low=low,
        high=high,
        high_open=known and high is None,
        scheduled=0,
        still_held=0,
        contested=0,
        not_reported=rest,
        holder="blue" if known else None,
        gained_by="blue" if known else None,
        lost_by="grey" if known else None,
        first_change=DAY if known else None,
        last_change=DAY if known else None,
        status="admitted" if known else "not_reported",
        rule="leading-source",
        sources=("bulletin",) if claims else (),
        claims=claims,
    )


def _squares() -> gpd.GeoDataFrame:
    squares = [shapely.box(11 + i % 3, 50 - i // 3, 12 + i % 3, 51 - i // 3) for i in range(6)]
    return _frame(list(FIGURES), squares, "approximate")


def _parishes() -> gpd.GeoDataFrame:
    return _frame(["all-saints"], [shapely.box(11, 49, 14, 51)], "exact")


def _frame(ids: list[str], shapes: list[shapely.Polygon], precision: str) -> gpd.GeoDataFrame:
    columns = {"region_id": ids, "boundary_precision": precision, "boundary_source": "Invented survey"}
    columns |= {"boundary_valid_from": None, "boundary_valid_to": None}
    return gpd.GeoDataFrame(columns, geometry=shapes, crs="EPSG:4326")


def _lines(shapes: dict[str, gpd.GeoDataFrame]) -> gpd.GeoDataFrame:
    rows = {"region_system": list(shapes), "precision": ["approximate", "exact"]}
    edges = [shapely.union_all(frame.boundary) for frame in shapes.values()]
    return gpd.GeoDataFrame(rows, geometry=edges, crs="EPSG:4326")
