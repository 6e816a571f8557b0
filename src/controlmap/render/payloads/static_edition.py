"""What the static edition is published with, besides what the map draws."""

from typing import TypedDict

from controlmap.render.payloads.geometry import BasePayload, Position
from controlmap.render.payloads.labels import LabelsPayload, TimelinePayload, WalkWords


class MainDay(TypedDict):
    """The article's own day, and the least and the most km2 of each holding, by its number."""

    day: str
    bounds: dict[str, tuple[int, int]]


class MosaicPayload(TypedDict):
    """An edition's whole ground: ``publish.site.mosaic_data`` says what each part means."""

    scale: int
    arcs: list[list[int]]
    faces: list[list[list[int]]]
    km2: list[float]
    holdings: list[tuple[str, str]]
    bases: list[str]
    holds: list[tuple[int, int, float, int]]
    hold_ids: list[str]
    differs: dict[str, dict[str, list[Position]]]
    base: int
    days: list[str]
    owners: list[list[int]]
    spots: list[dict[str, list[Position]]]
    lit: list[dict[str, list[str]]]
    places: dict[str, list[str]]
    main: MainDay


class ListCounts(TypedDict):
    """How many rows of a list are shown, in words, for each number of them."""

    article: list[str]
    outcomes: list[str]


class Notices(TypedDict):
    """What is said of a part of the address that this edition does not have."""

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
    """How a point on open ground is named."""

    title: str
    north: str
    south: str
    east: str
    west: str


class SiteWords(TypedDict):
    """The words beside the map that the page's script puts together by itself. ``{gaps}`` are filled in the browser."""

    point: PointWords
    shown: str
    empty: str
    otherDay: str
    noFront: str
    noGround: str
    heldBy: str
    nothingFound: str
    nothingChanged: str
    noStatement: str
    inZone: str
    holds: str
    chosen: str
    nothingChosen: str
    counts: ListCounts
    notices: Notices


class PanelsPayload(TypedDict):
    """Blocks of HTML by ``kind:id``, each as numbers of lines; each line once."""

    lines: list[str]
    blocks: dict[str, list[int]]


class FilterValues(TypedDict):
    """A statement's values for each filter."""

    zone: list[str]
    actor: list[str]
    speaker: list[str]
    modality: list[str]
    outcome: list[str]


class ControlPointsPayload(TypedDict):
    """The control points of all days: settlements (name, lon, lat), holders, and each day's flat list of numbers."""

    settlements: list[tuple[str, float, float]]
    holders: list[str]
    days: dict[str, list[int]]


class BaseFile(TypedDict):
    """The data script of the basemap."""

    base: BasePayload


class MosaicFile(TypedDict):
    """The data script of the ground."""

    mosaic: MosaicPayload


class WordsFile(TypedDict):
    """The data script of one language's words."""

    words: LabelsPayload
    site: SiteWords
    timeline: TimelinePayload
    walk: WalkWords


class BlocksFile(TypedDict):
    """The data script of one language's blocks."""

    panels: PanelsPayload
    keys: dict[str, list[str]]
    statements: dict[str, FilterValues]
    points: ControlPointsPayload
