"""The country on one day as a small picture without words, for a page that shows several side by side."""

from typing import Final

import numpy as np
import shapely

from controlmap.atlas.day_view import DayView
from controlmap.render.markup import markup
from controlmap.render.picture.ground_shapes import DrawnGround, ground_of, patterns
from controlmap.render.picture.sheet import Sheet, height_over_width

WIDTH_PX: Final = 300
"""Twice the width at which a page shows it, since coordinates are whole px."""
_PADDING_PX: Final = 2.0
_TOLERANCE: Final = 0.025
"""Degrees (square root of the area that a vertex may move): less than a pixel."""
_BORDER_TOLERANCE: Final = 0.015
"""Degrees."""
_LEAST_PX: Final = 4.0
"""Square pixels: smaller pieces would not be seen."""

_LEAST_STEPS: Final = 2


def small_map_svg(view: DayView) -> str:
    """Return the ground of each holder inside the border, on paper of the country's shape and nothing around it."""
    bounds = view.edition.border.bounds
    height = round(WIDTH_PX * height_over_width(bounds))
    sheet = Sheet(bounds, WIDTH_PX, height, _PADDING_PX)
    border = sheet.project(shapely.simplify(view.edition.border, _BORDER_TOLERANCE))
    return markup(
        "small_map.svg",
        width=WIDTH_PX,
        height=height,
        border=_short_path(shapely.get_parts(border)),
        grounds=_grounds(view, sheet),
        patterns=patterns(view),
    )


def _grounds(view: DayView, sheet: Sheet) -> list[DrawnGround]:
    drawn = shapely.coverage_simplify(np.array(view.map.grounds), _TOLERANCE)
    found = []
    for index, shape in enumerate(drawn):
        parts = shapely.get_parts(sheet.project(shape))
        ground = ground_of(view, index, _short_path(parts[shapely.area(parts) >= _LEAST_PX]))
        if ground is not None:
            found.append(ground)
    return found


def _short_path(polygons: np.ndarray) -> str:
    """Return polygons in px as the data of an SVG path, in whole px, each point relative to the one before."""
    rings = [ring for polygon in polygons for ring in shapely.get_rings(polygon)]
    return "".join(_short_ring(np.rint(shapely.get_coordinates(ring)).astype(int)) for ring in rings)


def _short_ring(spots: np.ndarray) -> str:
    steps = np.diff(spots, axis=0)
    steps = steps[steps.any(axis=1)][:-1]  # the last leads back to the first point, as does closing the ring
    if len(steps) < _LEAST_STEPS:
        return ""
    x, y = spots[0]
    return f"M{x} {y}l" + "".join(f"{dx: d}{dy: d}" for dx, dy in steps.tolist()).strip().replace(" -", "-") + "z"
