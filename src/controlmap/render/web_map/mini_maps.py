"""Small maps of each holder's ground, as background images in style rules."""

from urllib.parse import quote

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.day_view import DayView
from controlmap.render import palette

_WIDTH_PX = 120
_TOLERANCE = 0.03
"""Degrees: about a pixel at that size."""
_LEAST = 1e-3
"""Square degrees: smaller pieces would be invisible."""


def mini_map_style(view: DayView) -> str:
    """Return a rule for each holder: the country's outline with the holder's ground filled, as its background.

    A style rule, since a strict Content-Security-Policy allows no style attribute, and pages strip drawings from their
    HTML.
    """
    country = view.edition.border
    west, south, east, north = country.bounds
    # Degrees of longitude shrink with latitude; at this size one factor is enough for the whole country.
    across = float(np.cos(np.radians((south + north) / 2))) * (east - west)
    scale = _WIDTH_PX / across
    height = round((north - south) * scale)

    def path(shape: BaseGeometry) -> str:
        drawn = shapely.simplify(shape, _TOLERANCE)
        rings = [
            ring
            for part in shapely.get_parts(drawn)
            if isinstance(part, shapely.Polygon) and part.area > _LEAST
            for ring in (part.exterior, *part.interiors)
        ]
        spots = (
            [
                (round((x - west) * _WIDTH_PX / (east - west), 1), round((north - y) * scale, 1))
                for x, y in ring.coords[:-1]
            ]
            for ring in rings
        )
        return "".join("M" + "L".join(f"{x:g} {y:g}" for x, y in ring) + "Z" for ring in spots)

    rules = [f".cm-mini {{ width: {_WIDTH_PX}px; height: {height}px; background: no-repeat center/contain; }}"]
    for actor in view.edition.actors:
        held = [
            ground
            for holding, ground in zip(view.map.holdings, view.map.grounds, strict=True)
            if holding.controller == actor.id
        ]
        if held:
            picture = (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 {_WIDTH_PX + 2} {height + 2}">'
                f'<path d="{path(country)}" fill="#8888" stroke="#888" stroke-width=".7"/>'
                f'<path d="{path(shapely.union_all(held))}" fill="{palette.fill(actor)}" fill-rule="evenodd"'
                f' stroke="{palette.dark(actor)}" stroke-width=".7"/></svg>'
            )
            rules.append(
                f'.cm-mini.holder-{actor.id} {{ background-image: url("data:image/svg+xml,{quote(picture)}"); }}'
            )
    return "\n".join(rules) + "\n"
