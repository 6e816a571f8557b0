"""Types exchanged between the dashboard's server and its page: the data of each component, and a reader's actions."""

from typing import Literal, NotRequired, TypedDict

from controlmap.render.payloads.geometry import BasemapPayload, BasePayload, DayPayload, Lit, Position
from controlmap.render.payloads.labels import LabelsPayload, ShareWords, TimelinePayload


class SpotPayload(TypedDict):
    """Incidents at one point: their number and the holder of the ground."""

    at: Position
    holder: str
    count: int
    label: str
    rows: list[tuple[str, str]]
    """The day of each of the first rows, and what the row says."""
    rest: str
    """How many more there are."""


class IncidentsData(TypedDict):
    """The incidents layer."""

    spots: list[SpotPayload]


class MapParts(TypedDict):
    """The parts that the map is started with, each as its address or its content."""

    base: str | BasePayload
    basemap: str | BasemapPayload
    day: str | DayPayload
    words: str | LabelsPayload
    events: NotRequired[list[SpotPayload]]


class MapState(Lit):
    """The state that the map shows: ids, file names, and the stamp of the last action that the state answers."""

    zone: str | None
    front: str | None
    at: Position | None
    day: str
    change: str | None
    before: str | None
    """The earlier of the compared days, whose ``ground`` is outlined, and which can be shown beside the later one."""
    ground: list[str]
    """The selected zone, and those of the selected statement, on the earlier day."""
    points: str | None
    stamp: int


class PanelFiles(TypedDict):
    """The prefix of the addresses of each kind's prefetched panels; none while the files are being written."""

    zone: str | None
    front: str | None
    place: str | None


class ChannelData(MapState):
    """The data of the map channel: the map's state, the live region's text, and addresses to fetch from."""

    said: str
    panels: PanelFiles | None
    names: str
    """The address of the names that the search suggests."""


class NamesPayload(TypedDict):
    """The names that the search suggests while a reader types."""

    keys: dict[str, list[str]]
    """The folded names of each ``kind:id``."""
    labels: dict[str, tuple[str, str]]
    """The name that is shown for each, and what it is."""
    label: str
    """The name of the list for screen readers."""
    near: str
    """What is shown above names that are only similar."""
    counts: list[str]
    """The text that announces each number of suggestions."""


ChosenKind = Literal["zone", "annotation", "place", "front", "at", "actor"]
"""The kinds of things that a reader can select, by the name of their URL parameter."""

ActionKind = Literal[ChosenKind, "home", "day", "relation", "turn", "step", "then", "next", "empty"]
"""The kinds of a reader's actions.

``then`` shows a statement's ground on the day that decided it, or returns to the article's day; ``next`` does so in the
walk, and does not return; ``empty`` is a click on the map outside all zones and fronts.
"""


class Action(TypedDict):
    """A reader's action, reported by the page. ``stamp`` grows with every action."""

    type: ActionKind
    id: NotRequired[str]
    stamp: int


class TimelineData(TimelinePayload):
    """The timeline and its current day."""

    day: str


class TimelineState(TypedDict):
    """The current day, and the address of the rest of the timeline, which is the same on every day."""

    file: str
    day: str


class LanguageLink(TypedDict):
    """A language of the edition, and its name in that language."""

    code: str
    name: str


class LanguagesData(TypedDict):
    """The page's language, the other languages, and Streamlit's texts with their translations."""

    language: str
    direction: str
    locale: str
    stock: list[tuple[str, str]]
    stock_locale: str
    label: str
    pages: str
    """Label of the button that shows all page links on a phone."""
    others: list[LanguageLink]


class ReconnectData(TypedDict):
    """A number that changes each time the page is drawn."""

    drawn: int


class DrawnPicture(TypedDict):
    """A picture of the reader's view; without an address, drawing it failed."""

    stamp: int
    """Of the request."""
    address: str
    name: str
    """Of the file to save."""


class ShareData(ShareWords):
    """The share button on the dashboard, with the last picture that was drawn."""

    picture: str
    region: str
    drawing: str
    failed: str
    saved: str
    file: str
    """The name of the picture of the whole map, without its ending."""
    drawn: DrawnPicture | None
