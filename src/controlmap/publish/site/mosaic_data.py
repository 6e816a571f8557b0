"""The mosaic as data for a browser: every line once, every face once, and only the difference for each change.

``assets/mosaic.js`` composes from this, for any day, the output of ``render/web_map/geometry_payload.py``.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Final, TypeVar

import numpy as np
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.day_map import Holding
from controlmap.atlas.day_view import DayView, view_of
from controlmap.model.hold import Basis
from controlmap.model.ids import ZoneId
from controlmap.model.precision import Precision
from controlmap.publish.tables.arcs import ArcTable, Path
from controlmap.render.payloads.geometry import Position
from controlmap.render.payloads.static_edition import MosaicPayload
from controlmap.render.web_map.geometry_payload import lights
from controlmap.render.web_map.label_spots import label_spots
from controlmap.render.web_map.shapes import DECIMALS

_KM2_DECIMALS: Final = 3
"""Per face: a thousand faces may be summed, and the sum is shown in whole km2."""

Spots = list[Position]
Value = TypeVar("Value")


def mosaic_data(atlas: Atlas) -> MosaicPayload:
    """Return all ground of an edition.

    ``arcs`` are points on a grid of four decimals, each but the first relative to the one before. ``faces`` are
    polygons of rings of arcs (``~number``: reversed), shells counter-clockwise, so that two faces traverse the arc
    between them in opposite directions. ``hold_ids`` and ``spans`` are in the order of ``holds``; a span has the
    changes that begin and end it (-1: none) and the precision of both.
    ``owners``, ``spots`` and ``lit`` have one entry per change: the first is the
    full state of the first day, the others only the difference from the one before.
    """
    mosaic, base = atlas.mosaic, atlas.edition.manifest.base
    faces = shapely.orient_polygons(mosaic.faces)
    table = ArcTable(list(faces))
    # One call per face: an arc between two faces is numbered by the first and found again by the second.
    rings = [table.of_polygons(face)[0] for face in faces]
    views = [view_of(atlas, day) for day in atlas.changes]
    order = {zone.id: number for number, zone in enumerate(atlas.edition.zones)}
    painted = {Holding(hold.zone, hold.controller) for hold in mosaic.holds} | {Holding(base.zone, base.controller)}
    holdings = sorted(painted, key=lambda one: (order.get(one.zone, len(order)), one.controller))
    number = {holding: index for index, holding in enumerate(holdings)}
    bases, precisions = list(Basis), list(Precision)
    change = {day: index for index, day in enumerate(atlas.changes)}
    return {
        "scale": 10**DECIMALS,
        "arcs": [_steps(arc) for arc in table.arcs],
        "faces": rings,
        "km2": [round(float(km2), _KM2_DECIMALS) for km2 in mosaic.areas_km2],
        "holdings": [(holding.zone, holding.controller) for holding in holdings],
        "bases": [str(basis) for basis in bases],
        "holds": [
            (number[Holding(hold.zone, hold.controller)], bases.index(hold.basis), hold.margin_km, int(bool(hold.also)))
            for hold in mosaic.holds
        ],
        "hold_ids": [hold.id for hold in mosaic.holds],
        "spans": [
            (
                change.get(hold.span.start, -1),
                change.get(hold.span.end, -1) if hold.span.end else -1,
                precisions.index(hold.from_precision),
                precisions.index(hold.until_precision),
            )
            for hold in mosaic.holds
        ],
        "precisions": [str(precision) for precision in precisions],
        "differs": _differing(atlas),
        "base": number[Holding(base.zone, base.controller)],
        "last": atlas.last_day.isoformat(),
        "days": [view.day.isoformat() for view in views],
        "owners": list(_owners([mosaic.owners(view.day) for view in views])),
        "spots": list(_changed(_spots(atlas, views, number))),
        "lit": list(_changed({note: lit["zones"] for note, lit in lights(view).items()} for view in views)),
        "places": {
            note.id: list(places) for note in atlas.edition.annotations if (places := note.about.places_spoken_of)
        },
        "main": {
            "day": atlas.as_of.isoformat(),
            "bounds": {
                str(number[holding]): (round(area.low_km2), round(area.high_km2))
                for holding, area in atlas.area_ranges().items()
            },
        },
    }


def _differing(atlas: Atlas) -> dict[str, dict[str, list[Position]]]:
    """Return, by day and front, the settlements near a front that are known to be held by another than on the map."""
    days = sorted({point.day for point in atlas.edition.control_points})
    return {
        day.isoformat(): {
            front.id: [near.point.at for near in front.differing]
            for front in atlas.fronts(day).values()
            if front.id != front.whole and front.differing
        }
        for day in days
    }


def _steps(arc: Path) -> list[int]:
    """Return an arc on the grid, without points that coincide with the one before, except the last."""
    points = np.rint(np.array(arc) * 10**DECIMALS).astype(int)
    kept = np.ones(len(points), dtype=bool)
    kept[1:] = (np.diff(points, axis=0) != 0).any(axis=1)
    points = points[kept]
    steps = np.vstack([points[:1], np.diff(points, axis=0)])
    return [int(step) for step in steps.ravel()]


def _owners(states: list[np.ndarray]) -> Iterator[list[int]]:
    """Return the first state as runs (owner, length), each later one as (face, owner) for the faces that changed."""
    yield [value for owner, run in groupby(states[0].tolist()) for value in (owner, len(list(run)))]
    for before, after in pairwise(states):
        yield [int(value) for face in np.flatnonzero(before != after) for value in (face, after[face])]


def _spots(atlas: Atlas, views: list[DayView], number: dict[Holding, int]) -> Iterator[dict[str, Spots]]:
    """Yield the label positions, computed once for ground that does not change."""
    anchors = {zone.id: zone.label_at for zone in atlas.edition.zones}
    known: dict[tuple[ZoneId, bytes], Spots] = {}
    for view in views:
        found, day_map = {}, view.map
        for index, holding in enumerate(day_map.holdings):
            here = day_map.keys == index
            key = (holding.zone, here.tobytes())
            if key not in known:
                ground = shapely.coverage_union_all(day_map.painting.faces[here])
                known[key] = label_spots(ground, anchors.get(holding.zone))
            found[str(number[holding])] = known[key]
        yield found


def _changed(states: Iterator[dict[str, Value]]) -> Iterator[dict[str, Value]]:
    """Yield the entries of each state that differ from the one before; a removed entry is left as it was."""
    last: dict[str, Value] = {}
    for state in states:
        yield {key: value for key, value in state.items() if last.get(key) != value}
        last = last | state
