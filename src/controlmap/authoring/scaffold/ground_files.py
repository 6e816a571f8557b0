"""The GeoJSON files of a new edition: its border, its neighbours and sea, one place, and the base holder's ground."""

import math
from collections.abc import Mapping
from typing import Any, Final

import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.canonical import DECIMALS, canonical_document
from controlmap.authoring.scaffold.first_texts import InLanguages
from controlmap.authoring.scaffold.outlines import Outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.date_line import TURN, globe_of, within_half_turn, written_bounds

_MOST_BEYOND_DEGREES: Final = 0.1
"""How far the base holder's ground extends beyond the border, which clips it: some 10 km."""

_BEYOND_SHARE: Final = 0.02
"""The same for a small country, as a share of its breadth: most of the ground must lie inside."""

_SIMPLER_SHARE: Final = 0.3
"""Simplification tolerance of that line, as a share of its distance from the border: fewer vertices to edit."""

_MARGIN_KM: Final = 5.0
"""For ground that is not yet researched."""

_FRAME_SHARE: Final = 0.04
"""Share of the country's extent that is left free around it on the map."""


def frame(border: BaseGeometry) -> tuple[float, float, float, float]:
    """Return the map's initial extent as files have it: west, south, east, north in degrees."""
    west, south, east, north = border.bounds
    room = _FRAME_SHARE * max(east - west, north - south)
    box = shapely.box(west - room, south - room, east + room, north + room).intersection(globe_of(border))
    west, south, east, north = (round(degrees, 4) for degrees in box.bounds)
    return written_bounds((west, south, east, north))


def middle(border: BaseGeometry) -> tuple[float, float]:
    """Return a point well inside, as (lon, lat) of a file: in the largest part, away from its edge."""
    largest = max(shapely.get_parts(border), key=lambda part: float(part.area))
    spot = shapely.point_on_surface(largest)
    return within_half_turn(round(float(spot.x), 4)), round(float(spot.y), 4)


def abroad(border: BaseGeometry) -> tuple[float, float]:
    """Return a point well outside, as (lon, lat) of a file: the corner of the frame farthest from the country."""
    west, south, east, north = frame(border)
    east = east if east > west else east + TURN
    corners = ((west, south), (west, north), (east, south), (east, north))
    lon, lat = max(corners, key=lambda corner: float(shapely.distance(border, shapely.Point(corner))))
    return within_half_turn(lon), lat


def ground_files(
    wishes: Wishes, outline: Outline, zone: str, controller: str, words: Mapping[str, InLanguages]
) -> dict[str, str]:
    """Return the text of each GeoJSON file by its path in the edition."""
    hold = {
        "id": f"{zone}-ground",
        "controller": controller,
        "from": wishes.as_of.isoformat(),
        "rank": 0,
        "basis": "inferred",
        "margin_km": _MARGIN_KM,
        "sources": ["background"],
        "note": "The whole country, until its lines are drawn. It runs beyond the border, which cuts it.",
    }
    place = {
        "id": "a-town",
        "name": words["place"],
        "rank": "town",
        "note": "Put in the middle of the country: name it, move it, add others.",
    }
    spot = shapely.Point(middle(outline.border))
    files: dict[str, list[tuple[dict[str, Any], BaseGeometry]]] = {
        "country.geojson": [({"name": words["country"], "sources": ["border"], "note": outline.note}, outline.border)],
        "places.geojson": [(place, spot)],
        f"zones/{zone}.geojson": [(hold, _beyond(outline.border))],
    }
    shown = [
        ({"name": {language: names.get(language, names[DEFAULT_LANGUAGE]) for language in wishes.languages}}, shape)
        for names, shape in outline.neighbours
    ]
    if shown:
        files["basemap/neighbours.geojson"] = shown
    if outline.sea is not None:
        files["basemap/seas.geojson"] = [({"name": words["sea"]}, outline.sea)]
    return {path: _collection(features) for path, features in files.items()}


def _beyond(border: BaseGeometry) -> BaseGeometry:
    beyond = min(_MOST_BEYOND_DEGREES, _BEYOND_SHARE * math.sqrt(border.area))
    wide = shapely.simplify(shapely.buffer(border, beyond, quad_segs=2), _SIMPLER_SHARE * beyond)
    return shapely.set_precision(shapely.intersection(wide, globe_of(border)), 10.0**-DECIMALS)


def _collection(features: list[tuple[dict[str, Any], BaseGeometry]]) -> str:
    return canonical_document(
        {
            "type": "FeatureCollection",
            "features": [
                {"type": "Feature", "properties": properties, "geometry": mapping(shape)}
                for properties, shape in features
            ],
        }
    )
