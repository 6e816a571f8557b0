"""Counts the longitudes of an edition across the date line, once it is read: see ``model/date_line.py``."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from shapely.geometry.base import BaseGeometry

from controlmap.model.date_line import HALF_TURN, TURN, counted_on, from_seam, seam_of_bounds
from controlmap.model.edition import Basemap, Bounds, Edition, Manifest
from controlmap.model.record import Record
from controlmap.model.zone import Landmark, Point, Zone

Located = TypeVar("Located", bound=Record)


def counted(edition: Edition) -> Edition:
    """Return an edition as it is read, with all its longitudes in one piece."""
    west, south, east, north = edition.manifest.bounds
    seam = seam_of_bounds(edition.manifest.bounds)
    if seam is None:
        # Neighbours and seas of a country that only lies near the line go on beyond it.
        opposite = (west + east) / 2 - HALF_TURN
        return replace(edition, basemap=_basemap(edition.basemap, lambda shape: from_seam(shape, opposite)))
    bounds = (west, south, east + TURN, north)

    def point(at: Point) -> Point:
        return counted_on(at[0], bounds), at[1]

    def shape(geometry: BaseGeometry) -> BaseGeometry:
        return from_seam(geometry, seam)

    return replace(
        edition,
        manifest=_manifest(edition.manifest, bounds, point),
        zones=tuple(_zone(zone, point) for zone in edition.zones),
        border=shape(edition.border),
        holds=tuple(_with(hold, geometry=shape(hold.geometry)) for hold in edition.holds),
        places=tuple(_with(place, at=point(place.at)) for place in edition.places),
        basemap=_basemap(edition.basemap, shape),
        control_points=tuple(_with(mark, at=point(mark.at)) for mark in edition.control_points),
    )


def _with(record: Located, **values: object) -> Located:
    """Return a record with other positions; they were validated as their file has them."""
    return record.model_copy(update=values)


def _manifest(manifest: Manifest, bounds: Bounds, point: Callable[[Point], Point]) -> Manifest:
    insets = tuple(_with(inset, bounds=_box(inset.bounds, point)) for inset in manifest.insets)
    remarks = tuple(_with(remark, at=point(remark.at)) for remark in manifest.remarks)
    return _with(manifest, bounds=bounds, insets=insets, remarks=remarks)


def _box(box: Bounds, point: Callable[[Point], Point]) -> Bounds:
    (west, south), (east, north) = point(box[:2]), point(box[2:])
    return west, south, east, north


def _zone(zone: Zone, point: Callable[[Point], Point]) -> Zone:
    def all_of(marks: tuple[Landmark, ...]) -> tuple[Landmark, ...]:
        return tuple(_with(mark, at=point(mark.at)) for mark in marks)

    marks = zone.landmarks
    counted_marks = marks and _with(marks, inside=all_of(marks.inside), outside=all_of(marks.outside))
    return _with(zone, landmarks=counted_marks, label_at=point(zone.label_at) if zone.label_at else None)


def _basemap(basemap: Basemap, shape: Callable[[BaseGeometry], BaseGeometry]) -> Basemap:
    layers = {
        name: tuple((words, shape(drawn)) for words, drawn in getattr(basemap, name))
        for name in ("rivers", "lakes", "neighbours", "roads", "seas")
    }
    return Basemap(**layers)
