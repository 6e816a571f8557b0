"""What passes between the dashboard's server and its page: the data of each component, and a reader's actions."""

from typing import Literal, NotRequired, TypedDict

from controlmap.render.payloads.geometry import BasePayload, DayPayload, Lit, Position
from controlmap.render.payloads.labels import LabelsPayload, TimelinePayload


class SpotPayload(TypedDict):
    """Incidents at one spot: how many, and who held the ground."""

    at: Position
    holder: str
    count: int
    label: str


class IncidentsData(TypedDict):
    """The incidents layer."""

    spots: list[SpotPayload]


class MapParts(TypedDict):
    """What the map is started with: the address of each part, or the part itself."""

    base: str | BasePayload
    day: str | DayPayload
    words: str | LabelsPayload
    events: NotRequired[list[SpotPayload]]


class MapState(Lit):
    """What the map should show: ids, names of files, and the stamp of the last action that is answered by it."""

    zone: str | None
    front: str | None
    at: Position | None
    day: str
    change: str | None
    points: str | None
    stamp: int


class PanelFiles(TypedDict):
    """What the addresses of the prefetched panels of each kind begin with; none while they are being written."""

    zone: str | None
    front: str | None


class ChannelData(MapState):
    """The map channel: the map's state, the live region, and where the prefetched panels are."""

    said: str
    panels: PanelFiles | None


ChosenKind = Literal["zone", "annotation", "place", "front", "at", "actor"]
"""What a reader can select, by the name of its parameter in the address."""

ActionKind = Literal[ChosenKind, "home", "day", "relation", "turn", "step", "empty"]
"""What a reader chooses, asks for or turns to; ``empty`` is a click beside everything."""


class Action(TypedDict):
    """What a reader did, as the page reports it. ``stamp`` grows with every action."""

    type: ActionKind
    id: NotRequired[str]
    stamp: int


class TimelineData(TimelinePayload):
    """The timeline, set to a day."""

    day: str


class LanguageLink(TypedDict):
    """A language that the page can be read in, by its own name."""

    code: str
    name: str


class LanguagesData(TypedDict):
    """The page's language, the others, and pairs of Streamlit's text and its translation."""

    language: str
    direction: str
    locale: str
    stock: list[tuple[str, str]]
    stock_locale: str
    label: str
    others: list[LanguageLink]


class ReconnectData(TypedDict):
    """A number that is another one each time the page was drawn."""

    drawn: int
