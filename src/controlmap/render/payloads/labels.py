"""What the map and the controls beside it write, in one language. ``{gaps}`` are filled in the browser."""

from typing import TypedDict

from controlmap.render.payloads.geometry import Position


class ZoneWords(TypedDict):
    """A zone's name, the shorter name on the map, and whether the article leaves the zone out."""

    name: str
    label: str
    silent: bool


class HolderWords(TypedDict):
    """How a controller is named and drawn."""

    label: str
    heldBy: str
    fill: str
    dark: str
    light: str
    pattern: str


class LineWords(TypedDict):
    """A basis of front lines, and what the legend says of it."""

    basis: str
    text: str


class LegendWords(TypedDict):
    """The legend. ``shared`` is empty where no ground is shared."""

    title: str
    filter: str
    basis: str
    silent: str
    shared: str
    band: str
    points: str
    holders: list[str]
    lines: list[LineWords]


class PointWords(TypedDict):
    """The tooltips of control points."""

    agrees: str
    differs: str


class ConferencePlace(TypedDict):
    """A city off the map where talks are held: its direction in degrees, and how far it is."""

    id: str
    name: str
    bearing: int
    distance: str


class ConferenceWords(TypedDict):
    """The list of those cities."""

    title: str
    places: list[ConferencePlace]


class PlaceWords(TypedDict):
    """A place on the map."""

    id: str
    name: str
    rank: str
    at: Position


class AreaName(TypedDict):
    """The name of a neighbour or a sea. ``kind`` is a CSS class, or empty."""

    name: str
    at: Position
    kind: str


class BaseChoice(TypedDict):
    """A background that a reader can choose. ``url`` is None for the outlines that are shipped."""

    id: str
    name: str
    url: str | None
    credit: str


class BaseWords(TypedDict):
    """The choice of a background. ``silent``: what is said while a server of tiles does not answer."""

    label: str
    silent: str
    choices: list[BaseChoice]


class LabelsPayload(TypedDict):
    """Every word on the map."""

    language: str
    locale: str
    direction: str
    title: str
    titleOther: str
    subtitle: str
    source: str
    sourceOther: str
    zones: dict[str, ZoneWords]
    holders: dict[str, HolderWords]
    area: str
    areaRange: str
    comma: str
    distance: str
    more: str
    fold: str
    nothing: str
    front: str
    pointOffer: str
    mapKeys: str
    zoomIn: str
    zoomOut: str
    legend: LegendWords
    points: PointWords
    insets: dict[str, str]
    conference: ConferenceWords
    places: list[PlaceWords]
    areaNames: list[AreaName]
    base: BaseWords


class TimelineHolder(TypedDict):
    """A band of the timeline's chart."""

    name: str
    fill: str


class TimelineEvent(TypedDict):
    """A dated event: a tick under the chart."""

    day: str


class TimelineWords(TypedDict):
    """The words on the timeline."""

    locale: str
    play: str
    pause: str
    slider: str
    chart: str
    first: str
    article: str


class TimelinePayload(TypedDict):
    """Shares of the country on every day on which something changed: one row a day, one value a holder."""

    key: str
    first: str
    last: str
    days: list[str]
    holders: list[TimelineHolder]
    values: list[list[float]]
    events: list[TimelineEvent]
    words: TimelineWords


class WalkWords(TypedDict):
    """The buttons of the walk through the article."""

    label: str
    back: str
    forth: str
    hint: str
