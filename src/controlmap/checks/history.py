"""An edition painted on every day on which its map changes: the input of the rules about painted ground."""

from datetime import date
from functools import cached_property, lru_cache

import numpy as np
import shapely

from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import ActorId, ZoneId
from controlmap.model.zone import Point
from controlmap.painting.mosaic import Mosaic
from controlmap.painting.pieces import adjacent


class History:
    """The painted days of an edition. Each part is computed on first use, then cached."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.owners = lru_cache(maxsize=None)(self._owners)

    @cached_property
    def mosaic(self) -> Mosaic:
        """Return all lines of all days, noded once."""
        return Mosaic(self.edition.border, self.edition.holds)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Return the first day, and each later day up to the last on which a hold starts or ends."""
        first, last = self.edition.manifest.first_day, self.edition.manifest.ends_on
        bounds = {bound for hold in self.edition.holds for bound in (hold.span.start, hold.span.end)}
        return tuple(sorted({first} | {day for day in bounds if day is not None and first < day <= last}))

    @cached_property
    def pairs(self) -> np.ndarray:
        """Return every two faces of the mosaic that share a segment, (n, 2)."""
        return adjacent(self.mosaic.faces)

    def _owners(self, day: date) -> np.ndarray:
        return self.mosaic.owners(day)

    @cached_property
    def zones(self) -> tuple[ZoneId, ...]:
        """Return the zone of each hold of the mosaic, then the base's, so that index -1 is the base."""
        return (*(hold.zone for hold in self.mosaic.holds), self.edition.manifest.base.zone)

    @cached_property
    def controllers(self) -> tuple[ActorId, ...]:
        """Return the controller of each hold of the mosaic, then the base's, so that index -1 is the base."""
        return (*(hold.controller for hold in self.mosaic.holds), self.edition.manifest.base.controller)

    @cached_property
    def holdings(self) -> np.ndarray:
        """Return a number for each pair of zone and controller, by hold of the mosaic; index -1 is the base."""
        numbers: dict[tuple[ZoneId, ActorId], int] = {}
        both = zip(self.zones, self.controllers, strict=True)
        return np.array([numbers.setdefault(holding, len(numbers)) for holding in both])

    def hold(self, owner: int) -> Hold | None:
        """Return the hold with that index; None for the base."""
        return None if owner < 0 else self.mosaic.holds[owner]

    @cached_property
    def _faces(self) -> shapely.STRtree:
        return shapely.STRtree(self.mosaic.faces)

    def face_at(self, spot: Point) -> int | None:
        """Return the index of the face at a point; None outside the country."""
        hits = self._faces.query(shapely.Point(spot), predicate="intersects")
        return int(hits.min()) if len(hits) else None

    def zone_at(self, spot: Point, day: date) -> ZoneId | None:
        """Return the zone of a point on a day; None outside the country."""
        face = self.face_at(spot)
        return None if face is None else self.zones[self.owners(day)[face]]

    def faces_at(self, spots: np.ndarray) -> np.ndarray:
        """Return the index of the face at each point, (n, 2) lon and lat; -1 outside the country."""
        found = np.full(len(spots), len(self.mosaic.faces))
        spot, face = self._faces.query(shapely.points(spots), predicate="intersects")
        np.minimum.at(found, spot, face)
        found[found == len(self.mosaic.faces)] = -1
        return found

    def beside(self, faces: np.ndarray, day: date) -> tuple[Hold, ...]:
        """Return the holds next to some faces on a day that differ in zone or controller, in paint order."""
        inside = np.zeros(len(self.mosaic.faces), dtype=bool)
        inside[faces] = True
        one, other = self.pairs.T
        around = np.concatenate((other[inside[one] & ~inside[other]], one[inside[other] & ~inside[one]]))
        owners = np.unique(self.owners(day)[around])
        return tuple(self.mosaic.holds[owner] for owner in owners if owner >= 0)

    def base_only_km2(self, day: date) -> float:
        """Return the area in km2 that no hold covers on a day."""
        return float(self.mosaic.areas_km2[self.owners(day) < 0].sum())
