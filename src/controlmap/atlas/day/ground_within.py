"""The ground within some distance of a point: which faces it touches, what share of it each is, and who held them when.

Shares are sampled, since intersecting a circle with the faces takes a millisecond and a table has a hundred thousand
points; which faces are touched at all is exact.
"""

from typing import Final, NamedTuple

import numpy as np
import shapely

from controlmap.painting.geodesy import LocalPlane

WHOLE_COUNTRY_KM: Final = 100_000.0
"""A distance from here on means the whole country: no two points on Earth are that far apart."""

_SAMPLES: Final = 2_000
"""Points in a circle: shares are then within a hundredth of the true ones."""
_CELL_KM: Final = 0.5
"""Edge of a cell of the grid that samples are looked up in; a coarser one is used for a larger country."""
_MOST_CELLS: Final = 2_000_000
_AT_ONCE: Final = 250
"""Circles sampled in one batch: half a million samples."""
_GOLDEN_ANGLE: Final = np.pi * (3 - np.sqrt(5))
_NOWHERE: Final = -1


class Within(NamedTuple):
    """The faces within reach of each of many circles: one entry for each pair of a circle and a face."""

    circle: np.ndarray
    """Index of the circle; in order."""
    face: np.ndarray
    share: np.ndarray
    """The face's share of the circle's ground inside the country; 0 where it touches only the ground beside it."""


class Circles(NamedTuple):
    """How far each of many circles reaches."""

    reach_km: np.ndarray
    """Radius; 0 for a point, ``WHOLE_COUNTRY_KM`` for the whole country."""
    beside_km: float
    """Width of the ground beside each circle, where a front may be that is drawn too far away."""


class Runs(NamedTuple):
    """Who held each face when: stretches of days with one holding, those of a face one after the other."""

    start: np.ndarray
    """datetime64[D], the first day."""
    end: np.ndarray
    """The first day that no longer belongs to it."""
    holding: np.ndarray
    first: np.ndarray
    """By face: the index of its first stretch; one entry more than there are faces."""


class GroundWithin:
    """The faces of a country on a plane, for lookups of what lies around a point."""

    def __init__(self, plane: LocalPlane, faces: np.ndarray) -> None:
        """Project and index the faces.

        Args:
            plane: of the country.
            faces: polygons in degrees, WGS84.

        """
        self._plane = plane
        self._faces = plane.all_to_km(faces)
        self._tree = shapely.STRtree(self._faces)
        self._areas_km2 = shapely.area(self._faces)
        self._share_of_country = self._areas_km2 / self._areas_km2.sum()
        self._lay_grid()
        turn, radius = np.arange(_SAMPLES) * _GOLDEN_ANGLE, np.sqrt((np.arange(_SAMPLES) + 0.5) / _SAMPLES)
        self._unit = radius * np.cos(turn), radius * np.sin(turn)
        """The samples of a circle of radius 1, spread evenly as a sunflower's seeds are."""

    def _lay_grid(self) -> None:
        """Look up the face of the middle of every cell; the rim is outside the country."""
        bounds = shapely.bounds(self._faces)
        low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
        self._cell_km = max(_CELL_KM, float(np.sqrt(np.prod(high - low) / _MOST_CELLS)))
        self._corner = low - self._cell_km
        shape = ((high - low) // self._cell_km).astype(int) + 3
        self._face_of = np.full(shape, _NOWHERE, dtype=np.int32)  # rows go east, columns north
        east, north = (
            edge + (np.arange(cells) + 0.5) * self._cell_km for edge, cells in zip(self._corner, shape, strict=True)
        )
        for number, face in enumerate(self._faces):
            shapely.prepare(face)
            left, right = np.searchsorted(east, bounds[number, [0, 2]])
            bottom, top = np.searchsorted(north, bounds[number, [1, 3]])
            inside = shapely.contains_xy(face, *np.meshgrid(east[left:right], north[bottom:top], indexing="ij"))
            self._face_of[left:right, bottom:top][inside] = number

    def around(self, lon: np.ndarray, lat: np.ndarray, face: np.ndarray, circles: Circles) -> Within:
        """Return the faces that touch each circle, and those that touch the ground beside it.

        Args:
            lon: of the centres, which are inside the country; degrees, WGS84.
            lat: likewise.
            face: of the centres.
            circles: how far each reaches.

        """
        spots = self._plane.points_to_km(lon, lat)
        reach_km, beside_km = circles
        everywhere = reach_km >= WHOLE_COUNTRY_KM
        near, whole = np.flatnonzero(~everywhere), np.flatnonzero(everywhere)
        circle, touched = self._tree.query(spots[near], predicate="dwithin", distance=reach_km[near] + beside_km)
        share = self._shares(spots[near], reach_km[near], circle, touched)
        # A circle without extent, or one too small to be sampled, is the face of its centre.
        empty = np.bincount(circle, weights=share, minlength=len(near)) == 0
        share[empty[circle] & (touched == face[near][circle])] = 1
        found = (
            np.concatenate([near[circle], np.repeat(whole, len(self._faces))]),
            np.concatenate([touched, np.tile(np.arange(len(self._faces)), len(whole))]),
            np.concatenate([share, np.tile(self._share_of_country, len(whole))]),
        )
        order = np.argsort(found[0], kind="stable")
        return Within(*(column[order] for column in found))

    def _shares(self, spots: np.ndarray, reach_km: np.ndarray, circle: np.ndarray, face: np.ndarray) -> np.ndarray:
        """Return each face's share of a circle's ground, for pairs of a circle and a face in the circles' order."""
        share = np.zeros(len(circle))
        for start in range(0, len(spots), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            pairs = slice(*np.searchsorted(circle, [start, start + _AT_ONCE]))
            counts = self._sampled(spots[some], reach_km[some])
            share[pairs] = counts[circle[pairs] - start, face[pairs]]
        # A face between the samples is smaller than what a sample represents.
        missed = np.flatnonzero((share == 0) & (reach_km[circle] > 0))
        missed = missed[shapely.dwithin(self._faces[face[missed]], spots[circle[missed]], reach_km[circle[missed]])]
        circle_km2 = np.pi * reach_km[circle[missed]] ** 2
        share[missed] = np.minimum(self._areas_km2[face[missed]] / circle_km2, 1 / _SAMPLES) / 2
        total = np.bincount(circle, weights=share, minlength=len(spots))[circle]
        np.divide(share, total, out=share, where=total > 0)
        return share

    def _sampled(self, spots: np.ndarray, reach_km: np.ndarray) -> np.ndarray:
        """Return the share of each circle's samples in each face: a row for each circle; 0 for one without extent."""
        cell = []
        for along, (centre, unit) in enumerate(zip(shapely.get_coordinates(spots).T, self._unit, strict=True)):
            samples = np.outer(reach_km / self._cell_km, unit)
            samples += ((centre - self._corner[along]) / self._cell_km)[:, np.newaxis]
            # Whatever lies beyond the grid is looked up on its rim, which is outside the country.
            cell.append(np.clip(samples, 0, self._face_of.shape[along] - 1, out=samples).astype(np.int32))
        face = self._face_of[cell[0], cell[1]]
        face[reach_km == 0] = _NOWHERE
        number = len(self._faces) + 1  # the last one is for samples outside the country
        keys = np.arange(len(spots), dtype=np.int32)[:, np.newaxis] * number + face % number
        counts = np.bincount(keys.ravel(), minlength=len(spots) * number).reshape(-1, number)
        return np.asarray(counts / _SAMPLES)


def runs_of(holding_of: np.ndarray, periods: np.ndarray, last_day: np.datetime64) -> Runs:
    """Return who held each face when.

    Args:
        holding_of: the holding of each face (columns) in each period (rows).
        periods: the first day of each period.
        last_day: of the last period.

    """
    by_face = holding_of.T
    begins = np.diff(by_face, axis=1, prepend=_NOWHERE) != 0
    face, period = np.nonzero(begins)
    start = periods[period]
    last_of_face = np.append(face[1:] != face[:-1], True)
    end = np.where(last_of_face, last_day + np.timedelta64(1, "D"), np.append(start[1:], start[:1]))
    return Runs(start, end, by_face[face, period], np.searchsorted(face, np.arange(len(by_face) + 1)))
