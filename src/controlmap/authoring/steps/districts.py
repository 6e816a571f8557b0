"""Polygons of a file, such as administrative districts, joined into the ground of one zone."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.canonical import DECIMALS
from controlmap.errors import ControlmapError

_SLIT_DEGREES: Final = 0.002
"""Half the width of the widest gap that is taken for a difference between two drawings of one line: some 200 m."""
_NAMES: Final = ("name", "shapename", "title")
_ENGLISH: Final = "_en"


def joined(grounds: Sequence[BaseGeometry]) -> BaseGeometry:
    """Return several polygons as one area; narrow slits between them, which are errors of drawing, are filled.

    Raises:
        ControlmapError: nothing is left, since there was no polygon.

    """
    valid = [shapely.make_valid(ground, method="structure", keep_collapsed=False) for ground in grounds]
    whole = shapely.union_all(valid, grid_size=10.0**-DECIMALS)
    parts = [_without_slits(part) for part in shapely.get_parts(whole) if isinstance(part, shapely.Polygon)]
    if not parts:
        raise ControlmapError("None of the chosen shapes is a polygon. Choose others.")
    return shapely.union_all(parts)


def _without_slits(polygon: shapely.Polygon) -> shapely.Polygon:
    holes = [ring for ring in polygon.interiors if not shapely.Polygon(ring).buffer(-_SLIT_DEGREES).is_empty]
    return shapely.Polygon(polygon.exterior, holes)


def name_column(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str | None:
    """Return the column that most probably has the names of a file's districts; None if no column has texts.

    Of several columns with "name" in their own name, it is the one with the most different values: a table of
    districts also has the name of the province.
    """
    texts = {
        column: values
        for column in columns
        if (values := {str(row[column]) for row in rows if isinstance(row.get(column), str) and row[column].strip()})
    }
    return max(texts, key=lambda column: (_looks_named(column), len(texts[column])), default=None)


def _looks_named(column: str) -> bool:
    folded = column.casefold()
    return any(folded.startswith(name) or folded.endswith(name) for name in _NAMES) or folded.endswith(_ENGLISH)
