"""Holds and bounds against the national border."""

from collections.abc import Iterator
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.geometry import short_number
from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.date_line import HALF_TURN, from_seam, seam_of, written_bounds
from controlmap.model.edition import Bounds, Edition

LEAST_INSIDE: Final = 0.2
"""Share of a hold's area. A hold may extend far beyond the border or the coast and be clipped there: most of the
polygon of a border town or a strip of coast can lie outside. A misplaced hold lies outside entirely, or almost.
"""


def _outside(edition: Edition) -> Iterator[Finding]:
    shapely.prepare(edition.border)
    for hold in edition.holds:
        if shapely.covers(edition.border, hold.geometry):
            continue
        inside = shapely.intersection(hold.geometry, edition.border).area / hold.geometry.area
        if inside >= LEAST_INSIDE:
            continue
        message = f"only {inside:.0%} of the hold '{hold.id}' lies inside the border"
        fix = "draw it inside the border, beyond which it may run to be cut there"
        if inside == 0 and shapely.intersects(_swapped(hold.geometry), edition.border):
            fix = "swap the two numbers of each position: longitude comes first"
        yield at(hold, "geometry", message, fix)._replace(shape=hold.geometry, holds=(hold.id,))


def _swapped(geometry: BaseGeometry) -> BaseGeometry:
    return shapely.transform(geometry, lambda points: points[:, ::-1])


def _bounds(edition: Edition) -> Iterator[Finding]:
    manifest = edition.manifest
    boxes: dict[str, Bounds] = {"bounds": manifest.bounds}
    boxes |= {f"insets.{index}.bounds": inset.bounds for index, inset in enumerate(manifest.insets)}
    for field, (west, south, east, north) in boxes.items():
        if west >= east or south >= north:
            message = f"{field} are not west, south, east, north in that order"
            yield at(manifest, field, message, "write the smaller longitude and latitude first")
        elif not shapely.intersects(shapely.box(west, south, east, north), edition.border):
            message = f"{field} show nothing of the country"
            yield at(manifest, field, message, "make them contain the border, as [west, south, east, north]")
        elif field == "bounds" and east - west > HALF_TURN and (seam := seam_of(edition.border)) is not None:
            written = ", ".join(short_number(each) for each in written_bounds(from_seam(edition.border, seam).bounds))
            message = "bounds go round the globe, and the country lies on both sides of the date line"
            yield at(manifest, field, message, f"write them across that line, [{written}] or a little wider")


HOLD_OUTSIDE = Rule(
    "Z107",
    "A hold lies outside the border",
    f"Less than {LEAST_INSIDE:.0%} of its area lies in the country; painting would cut most of it away.",
    "Draw it inside; where it lies in another part of the world, longitude and latitude are swapped.",
    frozenset({Part.BORDER}),
    _outside,
)
BOUNDS_ASTRAY = Rule(
    "M103",
    "The map's bounds do not show the country",
    "`bounds`, of the map or of an inset, are in the wrong order, lie elsewhere, or go round the globe.",
    "Write them as [west, south, east, north] in degrees; across the date line, west is greater than east.",
    frozenset({Part.BORDER}),
    _bounds,
)
