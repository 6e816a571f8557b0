"""Types of the static edition's data, except for what the map draws."""

from typing import TypedDict

from controlmap.render.payloads.geometry import BasemapPayload, BasePayload, Position
from controlmap.render.payloads.labels import LabelsPayload, ShareWords, TimelinePayload, WalkWords


class MainDay(TypedDict):
    """The article's day, and the smallest and largest possible area of each holding, in km2, by its index."""

    day: str
    bounds: dict[str, tuple[int, int]]


class MosaicPayload(TypedDict):
    """An edition's ground on all days. ``publish.site.mosaic_data`` describes the keys."""

    scale: int
    arcs: list[list[int]]
    faces: list[list[list[int]]]
    km2: list[float]
    holdings: list[tuple[str, str]]
    bases: list[str]
    holds: list[tuple[int, int, float, int]]
    hold_ids: list[str]
    spans: list[tuple[int, int, int, int]]
    precisions: list[str]
    differs: dict[str, dict[str, list[Position]]]
    base: int
    last: str
    days: list[str]
    owners: list[list[int]]
    spots: list[dict[str, list[Position]]]
    lit: list[dict[str, list[str]]]
    places: dict[str, list[str]]
    main: MainDay


class ListCounts(TypedDict):
    """The text that says how many rows of a list are shown, for each possible number."""

    article: list[str]
    outcomes: list[str]


class Notices(TypedDict):
    """The notice for each kind of value in the address that this edition does not have."""

    zone: str
    annotation: str
    place: str
    front: str
    at: str
    actor: str
    lang: str
    filter: str
    date: str


class PointWords(TypedDict):
    """The parts of the name of a point on open ground."""

    title: str
    north: str
    south: str
    east: str
    west: str


class FrontWords(TypedDict):
    """The texts of a front's panel on another day than the article's."""

    title: str
    absent: str
    margin: str
    margins: str
    before: str
    week: str


class SinceWords(TypedDict):
    """The sentences on how a zone fared between the day of the article and the day shown, and the steps to its days."""

    new: str
    to: str
    kept: str
    noneLeft: str
    same: str
    gained: str
    toLast: str
    toFirst: str
    toAgain: str


class ZoneGap(TypedDict):
    """Days on which a zone has no ground: the last day before and the first after them, if any, and what to say."""

    last: str
    first: str
    lines: list[str]


class SiteWords(TypedDict):
    """The texts beside the map that the page's script composes. ``{gaps}`` are filled in the browser."""

    point: PointWords
    front: FrontWords
    since: SinceWords
    shown: str
    empty: str
    otherDay: str
    noGround: str
    heldBy: str
    nothingFound: str
    onlyNear: str
    nothingChanged: str
    noStatement: str
    inZone: str
    holds: str
    chosen: str
    nothingChosen: str
    counts: ListCounts
    notices: Notices


class PanelsPayload(TypedDict):
    """Blocks of HTML by ``kind:id``, each as a list of indices into ``lines``, which has no duplicates."""

    lines: list[str]
    blocks: dict[str, list[int]]


class FilterValues(TypedDict):
    """A statement's values for each filter."""

    zone: list[str]
    actor: list[str]
    speaker: list[str]
    modality: list[str]
    tension: list[str]
    outcome: list[str]


class ControlPointsPayload(TypedDict):
    """The control points of all days: settlements (name, lon, lat), holders, and a flat list of indices per day."""

    settlements: list[tuple[str, float, float]]
    holders: list[str]
    days: dict[str, list[int]]


class BaseFile(TypedDict):
    """The data script of what the map is laid out by."""

    base: BasePayload


class BasemapFile(TypedDict):
    """The data script of the surroundings and the waters."""

    basemap: BasemapPayload


class MosaicFile(TypedDict):
    """The data script of the ground."""

    mosaic: MosaicPayload


class WordsFile(TypedDict):
    """The data script of one language's texts."""

    words: LabelsPayload
    site: SiteWords
    timeline: TimelinePayload
    walk: WalkWords
    share: ShareWords


class BlocksFile(TypedDict):
    """The data script of one language's HTML blocks."""

    panels: PanelsPayload
    keys: dict[str, list[str]]
    statements: dict[str, FilterValues]
    points: ControlPointsPayload
    gaps: dict[str, list[ZoneGap]]
    became: dict[str, list[tuple[str, str]]]
