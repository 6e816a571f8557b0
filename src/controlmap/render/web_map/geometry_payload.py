"""The geometry that the browser draws, as JSON without any text: the basemap, and the ground of a day."""

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.day.change import Change
from controlmap.atlas.day.day_map import DayMap
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import edition_catalogue, interface_languages
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.ids import ZoneId
from controlmap.render.payloads.geometry import (
    BasemapPayload,
    BasePayload,
    ChangePayload,
    DayPayload,
    FrontPayload,
    Lit,
    PointPayload,
    Position,
)
from controlmap.render.web_map.label_spots import label_spots
from controlmap.render.web_map.shapes import to_json

_GROUND_TOLERANCE = 0.0005
"""Degrees (square root of the area that a vertex may move): removes other days' nodes, and neighbours still meet."""
_COAST_TOLERANCE = 0.004
"""Degrees: neighbours and the sea are only faint background."""


def base_payload(edition: Edition) -> BasePayload:
    """Return what the map is laid out by: it depends on neither the day nor the language."""
    return {
        "bounds": edition.manifest.bounds,
        "border": to_json(edition.border),
        "insets": [{"id": inset.id, "bounds": inset.bounds} for inset in edition.manifest.insets],
    }


def basemap_payload(edition: Edition) -> BasemapPayload:
    """Return the surroundings and the waters, which the map draws after the ground."""
    basemap = edition.basemap
    return {
        "neighbours": [{"geometry": to_json(shape, _COAST_TOLERANCE)} for _, shape in basemap.neighbours],
        "seas": [{"geometry": to_json(shape, _COAST_TOLERANCE)} for _, shape in basemap.seas],
        "rivers": [{"geometry": to_json(shape)} for _, shape in basemap.rivers],
        "lakes": [{"geometry": to_json(shape)} for _, shape in basemap.lakes],
        "roads": [{"geometry": to_json(shape)} for _, shape in basemap.roads],
    }


def day_payload(view: DayView) -> DayPayload:
    """Return the ground, the fronts and what each statement highlights, for one day.

    Bounds of areas are included for the article's own day only: they cost more than everything else in a slider step.
    """
    day_map = view.map
    bounds = view.area_ranges if view.day == view.atlas.as_of else {}
    drawn = shapely.coverage_simplify(np.array(day_map.grounds), _GROUND_TOLERANCE)
    return {
        "day": view.day.isoformat(),
        "labels": _day_labels(view),
        "main": view.day == view.atlas.as_of,
        "holdings": [
            {
                "zone": holding.zone,
                "controller": holding.controller,
                "km2": round(km2, 3),
                "bounds": (round(bounds[holding].low_km2), round(bounds[holding].high_km2)) if bounds else None,
                "shared": mostly_shared(day_map, index),
                "label_spots": _label_spots(view, holding.zone, ground),
                "geometry": to_json(shape),
            }
            for index, (holding, ground, shape, km2) in enumerate(
                zip(day_map.holdings, day_map.grounds, drawn, day_map.areas_km2, strict=True)
            )
        ],
        "fronts": _fronts(view),
        "statements": lights(view),
    }


def _day_labels(view: DayView) -> dict[str, str]:
    spoken = view.edition.manifest.languages
    named = dict.fromkeys((*interface_languages(), *spoken))
    return {language: edition_catalogue(language, spoken).day(view.day) for language in named}


def points_payload(view: DayView) -> list[PointPayload]:
    """Return the control points of the day, each with the actor painted there."""
    points = [point for point in view.edition.control_points if point.day == view.day]
    painted = [view.map.holding_at(*point.at) for point in points]
    return [
        {
            "name": point.name,
            "at": point.at,
            "controller": point.controller,
            "painted": holding.controller if holding else None,
            "agrees": holding is not None and holding.controller == point.controller,
        }
        for point, holding in zip(points, painted, strict=True)
    ]


def change_payload(change: Change) -> ChangePayload:
    """Return the ground that changed hands between two days, largest first."""
    return {
        "handovers": [
            {
                "from": handover.loser,
                "to": handover.gainer,
                "km2": round(handover.km2, 1),
                "geometry": to_json(handover.geometry),
            }
            for handover in change.handovers
        ]
    }


def lights(view: DayView) -> dict[str, Lit]:
    """Return what each statement highlights."""
    return {note.id: lit_by(view, note) for note in view.edition.annotations}


def lit_by(view: DayView, note: Annotation) -> Lit:
    """Return the zones and places that a statement highlights: those it speaks of, and the zones of those places."""
    zones: list[str] = [link.zone for link in view.joined.of_statement(note.id)]
    return {"zones": zones, "places": list(note.about.places_spoken_of)}


def _fronts(view: DayView) -> list[FrontPayload]:
    """Return the stretches by id: arrow keys then go along one front after another."""
    return [
        {
            "id": front.id,
            "basis": str(stretch.hold.basis),
            "margin_km": stretch.hold.margin_km,
            "differs": [near.point.at for near in front.differing],
            "geometry": to_json(stretch.line),
        }
        for front in sorted(view.fronts.values(), key=lambda front: front.id)
        if front.id != front.whole
        for stretch in front.stretches
    ]


def _label_spots(view: DayView, zone_id: ZoneId, ground: BaseGeometry) -> list[Position]:
    zone = view.edition.zone(zone_id)
    return label_spots(ground, zone.label_at if zone else None)


def mostly_shared(day_map: DayMap, index: int) -> bool:
    """Return whether the larger part of a holding is contested or shared."""
    faces = np.flatnonzero(day_map.keys == index).tolist()
    areas = {True: 0.0, False: 0.0}
    for face in faces:
        hold = day_map.painting.hold_of(face)
        areas[hold is not None and bool(hold.also)] += day_map.painting.faces[face].area
    return areas[True] > areas[False]
