"""The nouns of the pipeline: what a report says, what it is about, and what follows from it.

Records are frozen; days are `datetime.date`; ids are the case's own. Nothing here reads a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry


class Qualifier(StrEnum):
    """How exactly a figure is meant."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    APPROX = "approx"
    RANGE = "range"
    VAGUE = "vague"


class Unit(StrEnum):
    """What a figure counts; `LOCALITY` is the general word and fits villages, settlements and communities."""

    LOCALITY = "locality"
    COMMUNITY = "community"
    DISTRICT = "district"
    NEIGHBOURHOOD = "neighbourhood"
    WHOLE_REGION = "whole_region"


class EventKind(StrEnum):
    """The source's own word for what happened, reduced to one of these."""

    CAPTURED = "captured"
    RECAPTURED = "recaptured"
    LIBERATED = "liberated"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"
    LOST = "lost"
    HOLDS = "holds"  # standing control: an observation, not a change


class Status(StrEnum):
    """In whose voice, and in which mood, a claim is made."""

    ASSERTED = "asserted"
    CLAIMED = "claimed"
    PLANNED = "planned"
    DENIED = "denied"
    NEGATED = "negated"


class DateBasis(StrEnum):
    """Where a claim's day comes from."""

    STATED = "stated"
    RELATIVE = "relative"
    ANNOUNCED = "announced"
    WINDOW = "window"


class Role(StrEnum):
    """Whether a figure is a stated total, a part of one, or stands alone."""

    TOTAL = "total"
    PART = "part"
    SINGLE = "single"


class TextKind(StrEnum):
    """What the words in a report file are: the source's, the source's table typed over, or ours."""

    AS_RECEIVED = "as_received"
    TRANSCRIBED = "transcribed"
    PARAPHRASE = "paraphrase"


@dataclass(frozen=True, slots=True)
class Card:
    """What a person recorded about a report; every field may be empty, and says so when it is.

    `region_system` is the system that the report counts in, `why_system` the reason; `speaks_for` is the
    actor whose voice the publisher is. `gained_by`, `lost_by`, `event_start`, `event_end`, `unit`, `status`,
    `event_kind`, `since` and `cumulative` hold for each claim of the report that does not say otherwise.
    `columns` maps claim fields to the column names of a table. `encoding` is that of a text which is not UTF-8 and
    does not say so itself, `sha256` that of the bytes as they were received.
    """

    publisher: str | None = None
    title: str | None = None
    address: str | None = None
    published: date | None = None
    accessed: date | None = None
    language: str | None = None
    licence: str | None = None
    text: TextKind = TextKind.AS_RECEIVED
    region_system: str | None = None
    why_system: str | None = None
    speaks_for: str | None = None
    origin: str | None = None  # the document that this report carries on: an echo confirms nothing
    corrects: str | None = None  # the publisher's earlier report, whose claims of the same regions this one replaces
    gained_by: str | None = None
    lost_by: str | None = None
    event_start: date | None = None
    event_end: date | None = None
    unit: Unit | None = None
    status: Status | None = None
    event_kind: EventKind | None = None
    since: date | None = None
    cumulative: bool | None = None
    redistribute: bool = True
    notes: str | None = None
    encoding: str | None = None
    sha256: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its value and where it stands in the report's text."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What a row of a map covers: its polygon (WGS 84 degrees), and once that is held against a case the places.

    `whole` are the located places inside, `part` those on the border within their precision. `flaw` says why there is
    no polygon to go by, `repaired` that it was not valid as it came.
    """

    polygon: BaseGeometry | None
    flaw: str | None = None
    repaired: bool = False
    whole: tuple[Locality, ...] = ()
    part: tuple[Locality, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; `locator` names it for a person ("row 3"), `cells` are keyed by column name.

    `ground` is null unless the row is a feature of a map.
    """

    locator: str
    start: int
    end: int
    cells: Mapping[str, Cell]
    ground: Ground | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A document as read: `text` is what every offset refers to; `rows` is empty unless it is a table."""

    report_id: str
    path: str  # relative to the case, for people
    sha256: str  # of the file's bytes
    text: str
    card: Card
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedLocality:
    """A locality as a report writes it; `extent` is `whole` or `part`."""

    name: str
    start: int
    end: int
    extent: str = "whole"
    locality_id: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that one report says about one region: DESIGN's claim, before any name is resolved.

    `text[start:end] == quote` in the report's text. `region` is null where the report names none; `regions`
    holds every name when one figure covers several. `event_start` and `event_end` are inclusive.
    `except_localities` are the places that a whole region leaves out.
    """

    report_id: str
    claim_id: str
    quote: str
    start: int
    end: int
    region: str | None
    rule: str
    regions: tuple[str, ...] = ()
    count: int | None = None
    count_high: int | None = None
    qualifier: Qualifier | None = None
    unit: Unit = Unit.LOCALITY
    localities: tuple[NamedLocality, ...] = ()
    except_localities: tuple[NamedLocality, ...] = ()
    gained_by: str | None = None
    lost_by: str | None = None
    event_kind: EventKind = EventKind.CAPTURED
    status: Status = Status.ASSERTED
    attributed_to: str | None = None
    event_start: date | None = None
    event_end: date | None = None
    date_basis: DateBasis | None = None
    cumulative: bool = False
    addition: bool = False  # "another", "a further": never the same event as an earlier figure
    since: date | None = None
    role: Role = Role.SINGLE
    due: date | None = None
    locator: str | None = None
    address: str | None = None  # where a table gives a source a row


@dataclass(frozen=True, slots=True)
class Actor:
    """A side, with the names that reports use for it."""

    actor_id: str
    name: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A region of one system; `localities_total` counts `unit`s, `total_basis` says how it was had.

    `total_basis` is `census`, `law`, `encyclopedia`, ... or `same_list` when the total is a count of the list
    that the reports count too. `administered_by`, `claimed_by` and `un_position` (what the United Nations say of it)
    are for disputed ground.
    """

    region_id: str
    system: str
    name: str
    name_2: str | None = None
    kind: str | None = None
    iso_3166_2: str | None = None
    pcode: str | None = None
    localities_total: int | None = None
    total_unit: str | None = None
    total_basis: str | None = None
    total_source: str | None = None
    held_before: int | None = None
    held_before_source: str | None = None
    area_km2: float | None = None
    area_source: str | None = None
    centre: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    notes: str | None = None
    administered_by: str | None = None
    claimed_by: str | None = None
    un_position: str | None = None
    worldviews: tuple[str, ...] = ()  # the points of view by which it is drawn; empty: by all


@dataclass(frozen=True, slots=True)
class Locality:
    """A place of the gazetteer; `regions` maps a system to the region that it lies in.

    `lon`, `lat` are WGS 84 degrees or null; `unit` is what the place is counted as (`community`, `settlement`).
    `same_as` names an entry said to be the same ground by one source: for people, nothing is counted by it.
    """

    locality_id: str
    name: str
    regions: Mapping[str, str]
    name_2: str | None = None
    kind: str | None = None
    unit: str | None = None
    lon: float | None = None
    lat: float | None = None
    precision: str | None = None
    part_of: str | None = None
    same_as: str | None = None
    source: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A spelling of a region, locality or actor; a weak one needs the report's card to declare its system."""

    entry_id: str
    name: str
    language: str | None = None
    script: str | None = None
    strength: str = "strong"
    valid_from: date | None = None
    valid_to: date | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Spelling:
    """What a person decided: this spelling (in this report, or in any) is that region or locality.

    `expects` is the code of the finding that it answers; without that finding the decision is out of date.
    """

    name: str
    means: str
    expects: str
    reason: str
    source: str
    place: str  # file and entry, for messages
    report: str | None = None
    known_from: date | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """What a person decided of a claim: that its `field` is `to`, where the report, or our reading, has `expects`.

    Without a `field` the claim is set aside whole. It holds for the claims of the report with that quote, or of that
    region as written.
    """

    report: str
    reason: str
    source: str
    place: str  # file and entry, for messages
    quote: str | None = None
    region: str | None = None
    field: str | None = None
    expects: object = None
    to: object = None
    known_from: date | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """How one region stands to one of another system: `equals`, `contains` or `overlaps`."""

    from_id: str
    to_id: str
    relation: str
    note: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class RegionSystem:
    """A way to divide the land: `unit` is what its totals count; `mapped` is false for names and crosswalk only."""

    system_id: str
    title: str
    description: str
    unit: str
    mapped: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that a build reads but the reports and the polygons."""

    case_id: str
    title: str
    period_start: date
    period_end: date
    primary_system: str
    systems: Mapping[str, RegionSystem]
    actors: Mapping[str, Actor]
    regions: Mapping[str, Region]
    localities: Mapping[str, Locality]
    names: tuple[Name, ...]
    crosswalk: tuple[Relation, ...]
    worldview: str
    licence: str
    source_order: tuple[str, ...]  # report ids, the leading one first; the rest follow by id
    spellings: tuple[Spelling, ...] = ()
    revisions: tuple[Revision, ...] = ()
    baseline_holder: str | None = None
    baseline_complete: bool = False
    summary: str | None = None
    root: str = ""  # the case folder, for messages and boundary files
    worldview_key: str | None = None  # by whose point of view regions are drawn; `worldview` says it in words


class Weight(StrEnum):
    """How much a finding matters: `--strict` fails on `SERIOUS`."""

    NOTE = "note"
    SERIOUS = "serious"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a person should know; `claims` are the claim ids that it rests on.

    `quotes` are (report id, quote) of those claims, without those that may not be passed on.
    """

    code: str  # stable, lower-case, hyphens
    weight: Weight
    message: str  # one line, complete in itself
    report_id: str | None = None
    place: str | None = None  # a region id, a locality id, a row, a line
    suggestion: str | None = None
    claims: tuple[str, ...] = ()
    quotes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A locality named in a located claim: `key` is its id, or its region and folded name where it has none."""

    key: str
    name: str
    extent: str = "whole"
    locality_id: str | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """A claim whose system, sides and (where it names one) region are known.

    `regions` has one id for a placed claim, several for a joint one, none where the source names no region.
    """

    claim: Claim
    report: Report
    system: str
    regions: tuple[str, ...]
    gained_by: str | None
    lost_by: str | None
    places: tuple[Place, ...] = ()
    excepted: tuple[Place, ...] = ()
    speaker: str | None = None  # the actor to whom the report attributes it


@dataclass(frozen=True, slots=True)
class Change:
    """A row of the ledger: in this region, over this period, so many localities, on these claims, by this rule.

    `start` and `end` bound the days on which it can have happened, inclusive. `region_id` is null for a change
    that no source places. `high` is null where the sources leave it open ("at least").
    """

    change_id: str
    system: str
    region_id: str | None
    gained_by: str | None
    lost_by: str | None
    unit: str
    start: date | None
    end: date | None
    low: int
    best: int
    high: int | None
    reported: int | None
    status: str
    rule: str
    claims: tuple[str, ...]
    places: tuple[str, ...] = ()
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """Who holds how many localities of a region from a day (inclusive) to a day (exclusive; null = open)."""

    system: str
    region_id: str
    holder: str | None
    localities: int
    valid_from: date
    valid_to: date | None
    status: str


@dataclass(frozen=True, slots=True)
class RegionState:
    """A region at the end of a day: `total = changed + scheduled + still_held + contested + not_reported`.

    Figures are best figures; `changed` has `low` and `high` beside it (`high` null = open, shown "30+").
    `changed` is null where no source says anything: no claim is not zero.
    """

    region_id: str
    system: str
    day: date
    total: int | None
    reported: int | None
    changed: int | None
    low: int | None
    high: int | None
    high_open: bool
    scheduled: int
    still_held: int
    contested: int
    not_reported: int | None
    holder: str | None
    gained_by: str | None
    lost_by: str | None
    first_change: date | None
    last_change: date | None
    status: str
    rule: str
    sources: tuple[str, ...]  # report ids, leading first
    claims: tuple[str, ...]  # claim ids, leading first
    due: date | None = None
    gains: tuple[tuple[str | None, int], ...] = ()  # of `changed`, how many each side has; null: nobody is named


@dataclass(frozen=True, slots=True)
class LocalityState:
    """A gazetteer locality at the end of a day: `holder` null where it is contested or unknown.

    Status `observed`: no change is told, `holder` was the last one seen there.
    """

    locality_id: str
    day: date
    holder: str | None
    status: str
    valid_from: date | None
    valid_to: date | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fate:
    """How many of a source's claims came to this, and after how many days (the lower median; null for none)."""

    count: int
    days: int | None


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What a publisher claimed in favour of the side that it speaks for, and what became of it.

    `items` are named places and figures of regions. One item may be both carried and denied; of `silent` ones nobody
    else has said anything since.
    """

    publisher: str
    side: str
    items: int
    silent: int
    carried: Fate  # another source that speaks for no side says it too
    admitted: Fate  # another side says it too
    denied: Fate
    reversed: Fate  # the place went to another side later


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the claims amount to, seen from `as_of` (what held) and `known_at` (what had been published)."""

    as_of: date
    known_at: date
    changes: tuple[Change, ...]
    holdings: tuple[Holding, ...]
    states: tuple[RegionState, ...]  # at as_of, every mapped region
    timeline: tuple[tuple[RegionState, date, date | None], ...]  # state, valid_from, valid_to (exclusive)
    localities: tuple[LocalityState, ...]
    findings: tuple[Finding, ...]
    sources: tuple[SourceRecord, ...] = ()


@dataclass(frozen=True, eq=False)  # one is one, whatever it holds: a key of caches
class Product:
    """All that the writers need: decided facts and joined layers, nothing left to compute.

    `layers` maps a system id to its regions in EPSG:4326 (columns of DESIGN's `control.geojson`, in that
    order, then `geometry`), `localities` and `timeline` likewise. `lines` is borders with `region_system`,
    `precision` (`exact`, `approximate`) and `geometry` (lines), so that approximate ones can be dashed.
    """

    case: Case
    ledger: Ledger
    reports: tuple[Report, ...]
    claims: tuple[Located, ...]
    unplaced: tuple[Claim, ...]  # read, but not on the map: each has a finding
    findings: tuple[Finding, ...]  # of every stage, serious first
    layers: Mapping[str, gpd.GeoDataFrame]
    localities: gpd.GeoDataFrame
    timeline: gpd.GeoDataFrame
    lines: gpd.GeoDataFrame
    disclaimer: str
    boundary_note: str  # source, vintage, licence, corrections: one or two sentences
