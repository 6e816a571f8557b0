"""Generated holds on a square country, for properties that must hold for any drawing."""

from datetime import date
from typing import Final

import shapely
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from controlmap.model.hold import Basis, Hold
from controlmap.model.ids import ActorId, HoldId, SourceId, ZoneId
from controlmap.model.span import Span

COUNTRY: Final = shapely.box(36.0, 33.0, 38.0, 35.0)

DAY: Final = date(2017, 1, 1)
"""The day that every scene is painted for, unless a test says otherwise."""

_STEP_DEGREES: Final = 0.25
"""Corners often fall on this lattice, so that lines meet in points, run along each other and lie on the border."""

_ON_LATTICE = st.integers(-2, 10).map(lambda step: step * _STEP_DEGREES)
_ANYWHERE = st.floats(-0.5, 2.5, allow_nan=False)
_OFFSETS = st.one_of(_ON_LATTICE, _ANYWHERE)
_CORNERS = st.tuples(_OFFSETS.map(lambda east: 36.0 + east), _OFFSETS.map(lambda north: 33.0 + north))


def hold(
    name: str,
    ground: BaseGeometry,
    *,
    rank: int = 1,
    start: date = date(2015, 1, 1),
    end: date | None = None,
    controller: str = "reds",
) -> Hold:
    """Return a hold of which only the ground, the rank and the days matter."""
    return Hold(
        id=HoldId(name),
        zone=ZoneId("middle"),
        controller=ActorId(controller),
        span=Span(start=start, end=end),
        rank=rank,
        basis=Basis.INFERRED,
        margin_km=1.0,
        sources=(SourceId("background"),),
        note="Follows nothing.",
        geometry=ground,
    )


def polygons() -> st.SearchStrategy[BaseGeometry]:
    """Generate valid polygons with three to seven corners, convex or not, some reaching beyond the country."""
    return st.lists(_CORNERS, min_size=3, max_size=7, unique=True).map(_largest_part).filter(_has_ground)


def scenes(most: int = 8) -> st.SearchStrategy[list[Hold]]:
    """Generate up to ``most`` holds valid on ``DAY``, of any ranks, that may overlap."""
    grounds = st.lists(st.tuples(polygons(), st.integers(0, 4)), max_size=most)
    return grounds.map(
        lambda drawn: [hold(f"hold-{index}", ground, rank=rank) for index, (ground, rank) in enumerate(drawn)]
    )


def _largest_part(corners: list[tuple[float, float]]) -> BaseGeometry:
    """Return the polygon through the corners, or its largest piece if it crosses itself."""
    parts = shapely.get_parts(shapely.make_valid(shapely.Polygon(corners)))
    largest: BaseGeometry = max(parts, key=lambda part: float(part.area))
    return largest


def _has_ground(ground: BaseGeometry) -> bool:
    return ground.geom_type == "Polygon" and ground.area > 1e-3
