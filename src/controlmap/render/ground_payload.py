"""What the browser draws, as JSON that holds no words: the basemap once, and the ground of a day."""

from typing import Any

from shapely.geometry.base import BaseGeometry

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_map import DayMap
from controlmap.atlas.join import LinkKind
from controlmap.model.edition import Edition
from controlmap.model.ids import ZoneId
from controlmap.render.label_spots import label_spots
from controlmap.render.shapes import to_json

_COAST_TOLERANCE = 0.004
"""Degrees: neighbours and the sea are a whisper, not a claim."""


def base_payload(edition: Edition) -> dict[str, Any]:
    """Give what never changes with the day or the language."""
    basemap = edition.basemap
    return {
        "bounds": list(edition.manifest.bounds),
        "border": to_json(edition.border),
        "neighbours": [{"geometry": to_json(shape, _COAST_TOLERANCE)} for _, shape in basemap.neighbours],
        "seas": [{"geometry": to_json(shape, _COAST_TOLERANCE)} for _, shape in basemap.seas],
        "rivers": [{"geometry": to_json(shape)} for _, shape in basemap.rivers],
        "lakes": [{"geometry": to_json(shape)} for _, shape in basemap.lakes],
        "roads": [{"geometry": to_json(shape)} for _, shape in basemap.roads],
        "insets": [{"id": inset.id, "bounds": list(inset.bounds)} for inset in edition.manifest.insets],
    }


def day_payload(atlas: Atlas, day_map: DayMap) -> dict[str, Any]:
    """Give the ground, the fronts and what each statement lights, for one day."""
    return {
        "holdings": [
            {
                "zone": holding.zone,
                "controller": holding.controller,
                "km2": round(km2, 1),
                "shared": _mostly_shared(day_map, index),
                "label_spots": _label_spots(atlas, holding.zone, ground),
                "geometry": to_json(ground),
            }
            for index, (holding, ground, km2) in enumerate(
                zip(day_map.holdings, day_map.grounds, day_map.areas_km2, strict=True)
            )
        ],
        "fronts": [{"basis": str(front.basis), "geometry": to_json(front.line)} for front in day_map.fronts],
        "statements": lights(atlas),
    }


def lights(atlas: Atlas) -> dict[str, dict[str, list[str]]]:
    """Give, for each statement, the zones and places that it lights: what it names, or what a place it names lies in."""
    lit: dict[str, dict[str, list[str]]] = {
        note.id: {"zones": [], "places": list(note.about.places)} for note in atlas.edition.annotations
    }
    for link in atlas.links():
        if link.kind is not LinkKind.HOLDER:
            lit[link.annotation.id]["zones"].append(link.zone)
    return lit


def _label_spots(atlas: Atlas, zone_id: ZoneId, ground: BaseGeometry) -> list[list[float]]:
    zone = atlas.edition.zone(zone_id)
    return label_spots(ground, zone.label_at if zone else None)


def _mostly_shared(day_map: DayMap, index: int) -> bool:
    """Tell whether the larger part of a holding is contested or shared."""
    faces = [face for face, key in enumerate(day_map.keys) if key == index]
    areas = {True: 0.0, False: 0.0}
    for face in faces:
        hold = day_map.painting.hold_of(face)
        areas[hold is not None and bool(hold.also)] += day_map.painting.faces[face].area
    return areas[True] > areas[False]
