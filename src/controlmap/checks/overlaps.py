"""Two holds of one rank over the same ground on one day: the map would depend on the order of their ids alone."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.geometry import spot
from controlmap.checks.rule import Finding, Part, Repeats, Rule, at
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.painting.geodesy import area_km2

OVERLAP_TOLERANCE_KM2: Final = 0.05
"""Two hand-drawn copies of one line, rounded separately, enclose slivers of this size; a real overlap is larger."""


def each_overlap(edition: Edition) -> Iterator[tuple[Hold, Hold, MultiPolygon]]:
    """Yield every two holds of one rank that overlap on some day, with the ground that they share."""
    by_rank: dict[int, list[Hold]] = defaultdict(list)
    for hold in edition.holds:
        by_rank[hold.rank].append(hold)
    for holds in by_rank.values():
        shapes = [hold.geometry for hold in holds]
        firsts, seconds = shapely.STRtree(shapes).query(shapes, predicate="intersects")
        for one, other in sorted(zip(firsts.tolist(), seconds.tolist(), strict=True)):
            if one < other and holds[one].span.overlaps(holds[other].span):
                shared = _shared(holds[one], holds[other], edition)
                if shared is not None:
                    yield holds[one], holds[other], shared


def _overlaps(edition: Edition) -> Iterator[Finding]:
    for one, other, shared in each_overlap(edition):
        yield _finding(one, other, shared, edition)


def _shared(one: Hold, other: Hold, edition: Edition) -> MultiPolygon | None:
    parts = _polygons(shapely.intersection(one.geometry, other.geometry))
    # Most neighbours share a line and no ground. Clipping by the long border comes second: it only makes overlaps
    # smaller.
    if _size_km2(parts) <= OVERLAP_TOLERANCE_KM2:
        return None
    # Overlaps beyond the border do no harm: painting clips the polygons there.
    parts = _polygons(shapely.intersection(shapely.MultiPolygon(parts), edition.border))
    return MultiPolygon(parts) if _size_km2(parts) > OVERLAP_TOLERANCE_KM2 else None


def _finding(one: Hold, other: Hold, ground: MultiPolygon, edition: Edition) -> Finding:
    size = area_km2(ground)
    middle = max(ground.geoms, key=shapely.area).representative_point()
    day = max(one.span.start, other.span.start)
    message = (
        f"the holds '{one.id}' and '{other.id}' of rank {one.rank} overlap "
        f"by {size:.1f} km2 at {spot(middle.x, middle.y)} from {day} on"
    )
    fix = f"draw the line between them once, or give one of them another rank (see {one.origin.path})"
    snap = f"run 'controlmap check {edition.path} --fix --snap', which gives narrow overlaps to one of the two"
    many = Repeats("pairs of holds of one rank overlap", size, "km2", f"{snap}; or draw each shared line once")
    found = at(other, "geometry", message, fix)
    return found._replace(shape=ground, holds=(one.id, other.id), repeats=many)


def _polygons(shared: BaseGeometry) -> list[Polygon]:
    return [part for part in shapely.get_parts(shared) if isinstance(part, Polygon)]


def _size_km2(parts: list[Polygon]) -> float:
    return sum(area_km2(part) for part in parts)


SAME_RANK_OVERLAP = Rule(
    "Z106",
    "Two holds of one rank overlap",
    "The paint order of two holds of the same rank on one day is undefined; slivers under "
    f"{OVERLAP_TOLERANCE_KM2:g} km2 along a shared line are tolerated.",
    "Draw the shared line once, end one hold's span before the other's begins, or give the pocket a higher rank.",
    frozenset({Part.BORDER}),
    _overlaps,
)
