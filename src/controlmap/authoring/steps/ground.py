"""Drawing a zone: its lines snapped to those that are there, so that a shared line is one line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.canonical import DECIMALS
from controlmap.authoring.scaffold.ground_files import abroad, middle
from controlmap.authoring.steps.entries import Texts, entry_of, with_changed
from controlmap.authoring.steps.painting_order import rank_on_top
from controlmap.authoring.store.edition_store import Change, together
from controlmap.authoring.store.features import feature, with_feature, with_geometry, with_property
from controlmap.authoring.store.yaml_entries import with_entry
from controlmap.errors import ControlmapError
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis, Hold
from controlmap.model.ids import ActorId

_KM_PER_DEGREE = 111.2
_STEPS = 4
"""Vertices along a drawn edge for each tolerance: the edge follows a line that bends."""
_STRAIGHT = 1e-6
"""In degrees: vertices that are not needed are taken out again."""

INSIDE: Final = "A point inside"
OUTSIDE: Final = "A point outside"
"""Names of landmarks that no one has named yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A polygon with what is known of it."""

    zone: str
    """Its id; a new zone if the edition has none of this id."""
    name: Texts
    description: Texts
    unsaid: Texts
    controller: ActorId
    since: date
    basis: Basis
    margin_km: float
    source: str
    note: str
    ground: BaseGeometry
    rank: int = 0
    """Order of painting: on top of everything that the ground overlaps, if 0."""


def snapped(ground: BaseGeometry, edition: Edition, tolerance_km: float, but: str = "") -> BaseGeometry:
    """Return ground whose vertices within a tolerance of the border or of another hold's line lie on that line.

    ``but`` is the id of the hold that is drawn again. Raises ControlmapError if nothing of it lies in the country.
    """
    if not ground.is_valid:
        ground = shapely.make_valid(ground, method="structure", keep_collapsed=False)
    tolerance = tolerance_km / _KM_PER_DEGREE
    moved = _along(ground, edition, tolerance, but) if tolerance else ground
    whole = moved if moved.is_valid and not moved.is_empty else ground
    # Point by point the corners stay in the order in which they were drawn.
    rounded = shapely.set_precision(whole, 10.0**-DECIMALS, mode="pointwise")
    written = rounded if rounded.is_valid else shapely.set_precision(whole, 10.0**-DECIMALS)
    if not shapely.intersects(written, edition.border):
        raise ControlmapError("The polygon lies outside the country. Draw it again.")
    return written


def _along(ground: BaseGeometry, edition: Edition, tolerance: float, but: str) -> BaseGeometry:
    lines = [hold.geometry.boundary for hold in edition.holds if hold.id != but]
    inside = shapely.intersection(shapely.union_all(lines), edition.border)
    known = shapely.intersection(shapely.union(inside, edition.border.boundary), shapely.buffer(ground, tolerance))
    if known.is_empty:
        return ground
    # GEOS moves vertices to vertices only, and whole edges when it is given many: each vertex is put on the line here.
    fine = shapely.segmentize(ground, tolerance / _STEPS)
    points = shapely.get_coordinates(fine)
    ends = shapely.get_coordinates(shapely.shortest_line(shapely.points(points), known)).reshape(-1, 2, 2)[:, 1]
    near = np.hypot(*(ends - points).T) <= tolerance
    moved = shapely.simplify(
        shapely.set_coordinates(shapely.from_wkb(shapely.to_wkb(fine)), np.where(near[:, None], ends, points)),
        _STRAIGHT,
    )
    exact = shapely.snap(moved, known, tolerance / _STEPS)
    most = tolerance * shapely.length(ground)
    fits = exact.is_valid and abs(exact.area - ground.area) <= most
    return exact if fits else ground


def draw(drawn: Drawn, edition: Edition) -> dict[str, Change]:
    """Return the changes by which a polygon becomes a hold, of a zone of its own if that is new."""
    zone_file = f"zones/{drawn.zone}.geojson"
    taken = {str(hold.id) for hold in edition.holds}
    stem = f"{drawn.zone}-{drawn.since}"
    hold_id = next(name for name in (stem, *(f"{stem}-{n}" for n in range(2, 1000))) if name not in taken)
    properties = {
        "id": hold_id,
        "controller": drawn.controller,
        "from": drawn.since.isoformat(),
        "rank": drawn.rank or rank_on_top(drawn.ground, drawn.since, edition),
        "basis": drawn.basis.value,
        "margin_km": drawn.margin_km,
        "sources": [drawn.source],
        "note": drawn.note,
    }
    new_zone = all(zone.id != drawn.zone for zone in edition.zones)
    changes: dict[str, Change] = {
        zone_file: lambda text: with_feature(text, feature(properties, drawn.ground)),
    }
    if new_zone:
        entry = zone_entry(
            drawn.zone,
            {"name": drawn.name, "description": drawn.description, "unsaid": drawn.unsaid},
            drawn.ground,
            edition,
        )
        changes["zones.yaml"] = lambda text: with_entry(text, "zones", entry)
    return together(base_landmarks(drawn.ground, edition), changes)


def redraw(hold: Hold, ground: BaseGeometry, **values: object) -> dict[str, Change]:
    """Return the change by which a hold has other ground, and other values of the given properties."""

    def change(text: str) -> str:
        for key, value in values.items():
            if value != getattr(hold, key):
                text = with_property(text, hold.id, key, value)
        return with_geometry(text, hold.id, ground)

    return {f"zones/{hold.zone}.geojson": change}


def zone_entry(zone: str, texts: Mapping[str, Texts], ground: BaseGeometry, edition: Edition) -> dict[str, object]:
    """Return the entry of a new zone, with a landmark inside and one outside of its ground.

    ``texts`` are its name, its description and what is unsaid of it.
    """
    return {
        "id": zone,
        "name": texts["name"],
        "description": texts["description"],
        "spoken_of": False,
        "unsaid": texts["unsaid"],
        "landmarks": {
            "inside": [{"name": INSIDE, "at": list(middle(shapely.intersection(ground, edition.border)))}],
            "outside": [{"name": OUTSIDE, "at": list(abroad(edition.border))}],
        },
    }


def base_landmarks(ground: BaseGeometry, edition: Edition) -> dict[str, Change]:
    """Return the change by which the scaffold's landmark of the base zone moves off new ground."""
    base = edition.zone(edition.manifest.base.zone)
    if base is None or base.landmarks is None:
        return {}
    marks = base.landmarks.inside
    left = shapely.difference(edition.border, ground)
    if left.is_empty or not any(shapely.intersects_xy(ground, *mark.at) for mark in marks):
        return {}
    others = [hold.geometry for hold in edition.holds if hold.rank]
    moved = middle(shapely.difference(left, shapely.union_all(others)))
    mark = {"name": INSIDE, "at": list(moved)}

    def change(text: str) -> str:
        landmarks = entry_of(text, "zones", base.id)["landmarks"]
        return with_changed(text, "zones", base.id, landmarks=landmarks | {"inside": [mark]})

    return {"zones.yaml": change}
