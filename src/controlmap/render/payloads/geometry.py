"""Types of what the map draws: the basemap, the ground of a day, changes between days, and control points."""

from typing import Literal, TypedDict

Position = tuple[float, float]
"""(lon, lat) in degrees."""


class Polygon(TypedDict):
    """A GeoJSON polygon: a shell, then its holes."""

    type: Literal["Polygon"]
    coordinates: list[list[Position]]


class MultiPolygon(TypedDict):
    """Several GeoJSON polygons as one geometry."""

    type: Literal["MultiPolygon"]
    coordinates: list[list[list[Position]]]


class LineString(TypedDict):
    """A GeoJSON line."""

    type: Literal["LineString"]
    coordinates: list[Position]


class MultiLineString(TypedDict):
    """Several GeoJSON lines as one geometry."""

    type: Literal["MultiLineString"]
    coordinates: list[list[Position]]


Geometry = Polygon | MultiPolygon | LineString | MultiLineString


class Shape(TypedDict):
    """One outline of the basemap."""

    geometry: Geometry


class InsetBounds(TypedDict):
    """An inset's id and its bounds: (west, south, east, north) in degrees."""

    id: str
    bounds: tuple[float, float, float, float]


class BasePayload(TypedDict):
    """The extent by which the map is laid out, the same for all days and languages."""

    bounds: tuple[float, float, float, float]
    border: Geometry
    insets: list[InsetBounds]


class BasemapPayload(TypedDict):
    """The surroundings and the waters, which are the same for all days and languages, and drawn after the ground."""

    neighbours: list[Shape]
    seas: list[Shape]
    rivers: list[Shape]
    lakes: list[Shape]
    roads: list[Shape]


class HoldingPayload(TypedDict):
    """The ground that one controller holds in one zone. ``bounds``: the smallest and largest possible area, in km2."""

    zone: str
    controller: str
    km2: float
    bounds: tuple[int, int] | None
    shared: bool
    label_spots: list[Position]
    geometry: Geometry


class FrontPayload(TypedDict):
    """The section of a front drawn by one hold. ``differs``: nearby settlements whose known holder is not the map's."""

    id: str
    basis: str
    margin_km: float
    differs: list[Position]
    geometry: Geometry


class Lit(TypedDict):
    """The zones and places that a statement highlights."""

    zones: list[str]
    places: list[str]


class DayPayload(TypedDict):
    """One day's ground. ``labels``: the date in each language; ``main``: whether it is the article's day."""

    day: str
    labels: dict[str, str]
    main: bool
    holdings: list[HoldingPayload]
    fronts: list[FrontPayload]
    statements: dict[str, Lit]


class PointPayload(TypedDict):
    """A settlement whose holder is known from another source, and its holder on the map."""

    name: str
    at: Position
    controller: str
    painted: str | None
    agrees: bool


class PointsPayload(TypedDict):
    """The control points of a day."""

    points: list[PointPayload]


Handover = TypedDict("Handover", {"from": str, "to": str, "km2": float, "geometry": Geometry})
Handover.__doc__ = "Ground that passed from one controller to another."


class ChangePayload(TypedDict):
    """The ground that changed hands between two days, largest area first."""

    handovers: list[Handover]
