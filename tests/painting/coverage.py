"""A coverage, defined: pieces that meet along shared vertices, without gap or overlap, and fill the country."""

from collections.abc import Sequence

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.painting.paint import DECIMALS, GRID_DEGREES


def at_five_decimals(pieces: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Return the pieces as they come back from a file of five decimals."""
    return [shapely.transform(piece, lambda points: np.round(points, DECIMALS)) for piece in pieces]


def assert_covers(country: BaseGeometry, pieces: Sequence[BaseGeometry]) -> None:
    """Assert that there is neither gap nor overlap.

    Where a line meets the border, the border gets a vertex on the grid, and so moves by at most half a grid step.
    """
    whole = shapely.union_all(list(pieces))
    assert all(shapely.is_valid(pieces))
    assert sum(piece.area for piece in pieces) == pytest.approx(whole.area, rel=1e-12), "pieces overlap"
    assert rings(whole) == rings(country), "there is a hole"
    assert shapely.symmetric_difference(whole, country).area <= GRID_DEGREES * country.length, (
        "the pieces do not fill the country"
    )
    assert shapely.coverage_is_valid(list(pieces)) or a_hole_touches_the_border(country, pieces)


def rings(ground: BaseGeometry) -> int:
    """Count outer rings and holes together."""
    return len(shapely.get_rings(shapely.get_parts(ground)))


def a_hole_touches_the_border(country: BaseGeometry, pieces: Sequence[BaseGeometry]) -> bool:
    """Return whether a piece has a hole with a corner on the country's border.

    GEOS 3.14 reports that such a piece overlaps a neighbour whose border begins at that corner: for the hole taken
    alone, everything outside it counts as inside the piece.
    """
    holes = [hole for piece in shapely.get_parts(pieces) for hole in piece.interiors]
    return bool(np.any(shapely.intersects(holes, country.boundary)))
