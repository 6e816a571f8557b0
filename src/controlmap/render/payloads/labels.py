"""Types of the texts on the map and its controls, in one language. ``{gaps}`` are filled in the browser."""

from typing import TypedDict

from controlmap.render.payloads.geometry import Position


class ZoneWords(TypedDict):
    """A zone's name, its shorter name on the map, and whether the article does not mention it."""

    name: str
    label: str
    silent: bool


class HolderWords(TypedDict):
    """A controller's names and style."""

    label: str
    heldBy: str
    fill: str
    dark: str
    light: str
    pattern: str


class LineWords(TypedDict):
    """A basis of front lines, and its text in the legend."""

    basis: str
    text: str


class LegendWords(TypedDict):
    """The texts of the legend. ``shared`` names a holder's ground that others share or contest."""

    title: str
    filter: str
    basis: str
    silent: str
    shared: str
    band: str
    points: str
    agrees: str
    differs: str
    change: str
    outline: str
    events: str
    cluster: str
    holders: list[str]
    lines: list[LineWords]


class PointWords(TypedDict):
    """The tooltips of control points."""

    agrees: str
    differs: str


class ConferencePlace(TypedDict):
    """A city outside the map where talks are held: its direction in degrees, and its distance."""

    id: str
    name: str
    bearing: int
    distance: str


class ConferenceWords(TypedDict):
    """The list of the cities outside the map."""

    title: str
    places: list[ConferencePlace]


class PlaceWords(TypedDict):
    """A place on the map."""

    id: str
    name: str
    rank: str
    at: Position


class AreaName(TypedDict):
    """The name of a neighbouring country or a sea. ``kind`` is a CSS class, or empty."""

    name: str
    at: Position
    kind: str


class Remark(TypedDict):
    """A few words about one spot of the article's day."""

    at: Position
    text: str


class BaseChoice(TypedDict):
    """A background that a reader can choose. ``url`` is None for the built-in outlines."""

    id: str
    name: str
    url: str | None
    credit: str


class BaseWords(TypedDict):
    """The choice of a background. ``silent``: the notice shown while a tile server does not answer."""

    label: str
    silent: str
    choices: list[BaseChoice]


class LabelsPayload(TypedDict):
    """All texts on the map."""

    language: str
    locale: str
    direction: str
    title: str
    titleOther: str
    subtitle: str
    finding: str
    remarks: list[Remark]
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
    changed: str
    tapHint: str
    front: str
    pointOffer: str
    mapKeys: str
    zoomIn: str
    zoomOut: str
    wholeCountry: str
    fullScreen: str
    swipe: str
    measure: str
    measureHint: str
    measureTouchHint: str
    measureEnd: str
    measured: str
    dragHint: str
    wheelHint: str
    touchHint: str
    legend: LegendWords
    points: PointWords
    insets: dict[str, str]
    conference: ConferenceWords
    places: list[PlaceWords]
    areaNames: list[AreaName]
    base: BaseWords


class TimelineHolder(TypedDict):
    """A band of the timeline's chart."""

    id: str
    name: str
    fill: str


class TimelineEvent(TypedDict):
    """A dated event, drawn as a tick under the chart."""

    day: str


class TimelineWords(TypedDict):
    """The texts on the timeline."""

    locale: str
    play: str
    pause: str
    slider: str
    chart: str
    goTo: str
    first: str
    article: str
    last: str
    comma: str
    before: str
    own: str
    after: str


class TimelinePayload(TypedDict):
    """The holders' shares of the country on each day of a change: one row per day, one value per holder."""

    key: str
    first: str
    last: str
    article: str
    days: list[str]
    holders: list[TimelineHolder]
    values: list[list[float]]
    events: list[TimelineEvent]
    words: TimelineWords


class ShareWords(TypedDict):
    """The texts of the share button."""

    language: str
    title: str
    """Of the edition: the name of an embedding page's frame."""
    citation: str
    label: str
    address: str
    embed: str
    cite: str
    copy: str
    copied: str


class WalkWords(TypedDict):
    """The texts on the buttons of the walk through the article."""

    label: str
    back: str
    forth: str
    hint: str
    then: str
    progress: str
