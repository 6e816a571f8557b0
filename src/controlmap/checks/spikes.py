"""Spikes: parts of painted ground so thin that they cannot be intended.

A part is thin if it disappears when its piece is opened (eroded, then dilated). Opening a whole country on every day
would take minutes. But a part that is thin in a piece is thin in each of its faces too, so all faces are opened once,
and each day's painting is opened only around their thin parts.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.geometry import spot
from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, Repeats, at
from controlmap.checks.slivers import snapping
from controlmap.painting.geodesy import LocalPlane

OPENING_KM: Final = 0.05
"""Radius: ground thinner than twice this is a gap between two lines."""

LEAST_SPIKE_KM: Final = 1.0
"""Every sharp corner loses its tip when opened; one under ten degrees loses half a km."""

MOST_SPIKES: Final = 100
"""Named at a time. A line with more of them is one mistake, and the author fixes it as one."""

_SUSPECT_KM: Final = 0.2
"""A face's thin part of this length may be part of a spike, together with those of its neighbours."""

_WINDOW_KM: Final = 2 * LEAST_SPIKE_KM
"""How far around a suspect its piece is opened: the cut along the window must not look like a spike at the suspect."""

_NO_HOLDING: Final = -1
"""The holding of every face before the first day."""

_SLACK: Final = 1.02
"""Dilating by slightly more than the erosion keeps a round edge, drawn in chords, from leaving slivers."""


class _Suspects:
    """The thin parts of the mosaic's faces, in a plane's km, and the faces around each."""

    def __init__(self, history: History) -> None:
        self.plane = LocalPlane(history.edition.border)
        self.faces = self._in_km(history.mosaic.faces)
        thin, face = shapely.get_parts(_thin(self.faces), return_index=True)
        long = shapely.length(thin) / 2 > _SUSPECT_KM
        self.thin, self.face = thin[long], face[long]
        tree = shapely.STRtree(self.faces)
        self.of_pair, self.near = tree.query(self.thin, predicate="dwithin", distance=LEAST_SPIKE_KM)
        self.country = shapely.union_all(_thin(self._in_km([history.edition.border])))

    def _in_km(self, grounds: Iterable[BaseGeometry]) -> np.ndarray:
        flat = np.array([self.plane.to_km(ground) for ground in grounds])
        # A very narrow polygon that is valid in degrees may cross itself once its corners are rounded in km.
        valid: np.ndarray = shapely.make_valid(flat, method="structure", keep_collapsed=False)
        return valid

    def touched(self, changed: np.ndarray) -> np.ndarray:
        """Return the suspects that have a changed face around them."""
        found: np.ndarray = np.unique(self.of_pair[changed[self.near]])
        return found

    def spikes(self, suspect: int, same: tuple[int, ...]) -> list[BaseGeometry]:
        """Return the spikes, in km, at a suspect if the faces ``same`` around it belong to its piece."""
        # a part that is thin in the face is also thin in the piece, which need not be opened
        if same == (self.face[suspect],):
            return self._long_enough(self.thin[[suspect]], suspect)
        west, south, east, north = self.thin[suspect].bounds
        window = shapely.box(west - _WINDOW_KM, south - _WINDOW_KM, east + _WINDOW_KM, north + _WINDOW_KM)
        ground = shapely.union_all(shapely.intersection(self.faces[list(same)], window))
        return self._long_enough(shapely.get_parts(_thin(np.array([ground]))), suspect)

    def _long_enough(self, thin: np.ndarray, suspect: int) -> list[BaseGeometry]:
        return [
            part
            for part in thin
            if part.length / 2 >= LEAST_SPIKE_KM
            and part.intersects(self.thin[suspect])
            and part.intersection(self.country).area < part.area / 2  # the country itself is that thin there
        ]


def _thin(grounds: np.ndarray) -> np.ndarray:
    opened = shapely.buffer(shapely.buffer(grounds, -OPENING_KM), OPENING_KM * _SLACK)
    parts: np.ndarray = shapely.difference(grounds, opened)
    return parts


class Spike(NamedTuple):
    """A part that is too thin, on the first day on which it is."""

    ground: BaseGeometry
    """WGS84 (lon, lat)."""
    owner: int
    """Index of the hold that is painted there; -1 for none."""
    day: date
    flat: BaseGeometry
    """In a plane, in km."""


def _spikes(history: History) -> Iterator[Finding]:
    for spike in each_spike(history):
        yield _finding(history, spike)


def each_spike(history: History) -> Iterator[Spike]:
    """Yield each part that cannot be intended, up to ``MOST_SPIKES``."""
    suspects = _Suspects(history)
    before = np.full(len(suspects.faces), _NO_HOLDING)
    tried: set[tuple[int, tuple[int, ...]]] = set()
    known: list[BaseGeometry] = []
    for day in history.days:
        holdings = history.holdings[history.owners(day)]
        touched = suspects.touched(holdings != before)
        before = holdings
        for suspect in touched:
            round_it = suspects.near[suspects.of_pair == suspect]
            same = tuple(round_it[holdings[round_it] == holdings[suspects.face[suspect]]].tolist())
            if (suspect, same) not in tried:
                tried.add((suspect, same))
                for flat in suspects.spikes(suspect, same):
                    if len(known) == MOST_SPIKES:
                        return
                    if not any(flat.intersects(other) for other in known):
                        known.append(flat)
                        owner = int(history.owners(day)[suspects.face[suspect]])
                        yield Spike(suspects.plane.to_degrees(flat), owner, day, flat)


def _finding(history: History, found_spike: Spike) -> Finding:
    ground, owner, day, spike = found_spike
    hold = history.hold(owner)
    middle = ground.representative_point()
    whose = f"the hold '{hold.id}'" if hold is not None else "the ground of no hold"
    message = (
        f"{whose} has a spike of {spike.length / 2:.1f} km and {spike.area:.2f} km2 "
        f"at {spot(middle.x, middle.y)} on {day}"
    )
    fix = "extend one polygon beneath the other, so that the line between them is drawn once"
    found = at(hold or history.edition.manifest, "geometry" if hold else "base", message, fix)
    many = Repeats("spikes are left over where lines differ", spike.area, "km2", snapping(history.edition.path))
    return found._replace(shape=ground, holds=(hold.id,) if hold else (), repeats=many)


SPIKE = PaintedRule(
    "Z117",
    "A spike is left over when a day is painted",
    f"A part of a piece, {LEAST_SPIKE_KM:g} km long or longer, is thinner than {2000 * OPENING_KM:g} m: "
    f"two lines that were meant to be one differ. Of very many, {MOST_SPIKES} are named.",
    "Draw the shared line once, and extend the other polygon beneath it.",
    frozenset({Part.HOLDS, Part.BORDER}),
    _spikes,
)
