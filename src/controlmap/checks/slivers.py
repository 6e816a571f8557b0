"""Slivers: pieces of painted ground so small that they cannot be intended."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.geometry import spot
from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, Repeats, at
from controlmap.painting.geodesy import area_km2
from controlmap.painting.pieces import pieces

LEAST_PIECE_KM2: Final = 1.0
"""About a village with its fields. A smaller piece is left over between two lines that were meant to be one."""


class Sliver(NamedTuple):
    """A piece that is too small, on the first day on which it is."""

    faces: np.ndarray
    """Indices of its faces in the mosaic."""
    owner: int
    """Index of the hold painted on its largest face; -1 for none."""
    day: date


def each_sliver(history: History) -> Iterator[Sliver]:
    """Yield each piece that cannot be intended."""
    known: set[tuple[int, ...]] = set()
    for day in history.days:
        labels = pieces(history.holdings[history.owners(day)], history.pairs)
        sizes = np.bincount(labels, weights=history.mosaic.areas_km2)
        for label in np.flatnonzero((sizes > 0) & (sizes < LEAST_PIECE_KM2)):
            faces = np.flatnonzero(labels == label)
            if tuple(faces) not in known:
                known.add(tuple(faces))
                largest = int(faces[history.mosaic.areas_km2[faces].argmax()])
                owner = int(history.owners(day)[largest])
                if not _is_intended(history, largest, owner):
                    yield Sliver(faces, owner, day)


def _is_intended(history: History, face: int, owner: int) -> bool:
    hold = history.hold(owner)
    middle = shapely.point_on_surface(history.mosaic.faces[face])
    return _drawn_small(history.edition.border, middle) or (hold is not None and _drawn_small(hold.geometry, middle))


def _slivers(history: History) -> Iterator[Finding]:
    for sliver in each_sliver(history):
        yield _finding(history, sliver)


def _finding(history: History, sliver: Sliver) -> Finding:
    faces, owner, day = sliver
    sizes = history.mosaic.areas_km2[faces]
    hold, edition = history.hold(owner), history.edition
    middle = shapely.point_on_surface(history.mosaic.faces[int(faces[sizes.argmax()])])
    whose = f"the hold '{hold.id}'" if hold is not None else "the ground of no hold"
    beside = history.beside(faces, day)
    along = ", ".join(f"'{other.id}'" for other in beside) or "the border"
    message = (
        f"{sizes.sum():.2f} km2 of {whose} lie apart at {spot(middle.x, middle.y)} on {day}, cut off along {along}"
    )
    fix = "extend one polygon beneath the other, so that the line between them is drawn once"
    shape = shapely.union_all(history.mosaic.faces[faces])
    found = at(hold or edition.manifest, "geometry" if hold else "base", message, fix)
    return found._replace(
        shape=shape,
        holds=tuple(each.id for each in ((hold,) if hold else ()) + beside),
        repeats=Repeats("slivers are left over where lines differ", float(sizes.sum()), "km2", snapping(edition.path)),
    )


def snapping(edition_path: str) -> str:
    """Return how to fix many places in which lines differ."""
    return f"run 'controlmap check {edition_path} --fix --snap', which joins each to the ground beside it"


def _drawn_small(drawn: BaseGeometry, at_spot: shapely.Point) -> bool:
    """Return whether the part of a shape at a point was drawn that small on purpose: an islet, a besieged quarter."""
    parts = shapely.get_parts(drawn)
    here = parts[shapely.intersects(parts, at_spot)]
    return any(area_km2(part) < LEAST_PIECE_KM2 for part in here)


SLIVER = PaintedRule(
    "Z116",
    "A sliver is left over when a day is painted",
    f"A piece of one holder's ground under {LEAST_PIECE_KM2:g} km2, too small to be intended: two lines that were "
    "meant to be one differ, or one stops short of the other.",
    "Draw the shared line once, and extend the other polygon beneath it.",
    frozenset({Part.HOLDS, Part.BORDER}),
    _slivers,
)
