"""What the map draws: the basemap once, the ground of a day, what changed hands, the points it is checked against."""

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
    """An inset's id, and what it shows: (west, south, east, north) in degrees."""

    id: str
    bounds: tuple[float, float, float, float]


class BasePayload(TypedDict):
    """What never changes with the day or the language."""

    bounds: tuple[float, float, float, float]
    border: Geometry
    neighbours: list[Shape]
    seas: list[Shape]
    rivers: list[Shape]
    lakes: list[Shape]
    roads: list[Shape]
    insets: list[InsetBounds]


class HoldingPayload(TypedDict):
    """What one controller holds of one zone. ``bounds``: the least and the most it may be, in km2."""

    zone: str
    controller: str
    km2: float
    bounds: tuple[int, int] | None
    shared: bool
    label_spots: list[Position]
    geometry: Geometry


class FrontPayload(TypedDict):
    """A stretch of front as one hold draws it. ``differs``: the settlements near it that are known to be otherwise."""

    id: str
    basis: str
    margin_km: float
    differs: list[Position]
    geometry: Geometry


class Lit(TypedDict):
    """The zones and places that a statement lights."""

    zones: list[str]
    places: list[str]


class DayPayload(TypedDict):
    """One day's ground. ``labels``: the day in each language; ``main``: whether it is the article's own day."""

    day: str
    labels: dict[str, str]
    main: bool
    holdings: list[HoldingPayload]
    fronts: list[FrontPayload]
    statements: dict[str, Lit]


class PointPayload(TypedDict):
    """A settlement whose holder is known from elsewhere, and who is painted there."""

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
    """What changed hands between two days, largest first."""

    handovers: list[Handover]
