"""A front line as a record: between whom it runs, what it rests on, since when, and which settlements agree."""

from collections.abc import Mapping
from dataclasses import dataclass

import shapely

from controlmap.atlas.day.day_map import Holding
from controlmap.atlas.day.holders_over_time import Change
from controlmap.atlas.day.near_points import NearPoint
from controlmap.model.citation import Citation
from controlmap.model.hold import Basis, Hold
from controlmap.model.ids import FrontId, HoldId, ZoneId
from controlmap.model.place import Place


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """The part of a front that one hold draws."""

    left: Holding
    right: Holding
    hold: Hold
    """The hold that draws it: its basis, margin, note and sources are those of the line."""
    length_km: float
    line: shapely.MultiLineString
    """In WGS84 (lon, lat)."""
    began: Change | None
    """Since when most of it runs there between the same two holders; none where it did on the edition's first day."""
    places: tuple[Place, ...]
    """The nearest named places on the map, by which a reader knows where it is."""

    @property
    def id(self) -> FrontId:
        """Its id in addresses."""
        return front_id(self.left.zone, self.right.zone, self.hold.id)


@dataclass(frozen=True, slots=True, eq=False)
class FrontLine:
    """All that is known on one day of the front between two zones, or of a stretch of it."""

    id: FrontId
    zones: tuple[ZoneId, ZoneId]
    """In the order of the id."""
    stretches: tuple[Stretch, ...]
    """Longest first; empty where no front runs between the two on the day."""
    near: tuple[NearPoint, ...]
    """The day's control points within ``NEAR_KM``, nearest first."""

    @property
    def whole(self) -> FrontId:
        """The id of the front that it is, or is a stretch of."""
        return front_id(*self.zones)

    @property
    def length_km(self) -> float:
        """Its geodesic length."""
        return sum(stretch.length_km for stretch in self.stretches)

    @property
    def basis_km(self) -> Mapping[Basis, float]:
        """Its length by what it rests on, strongest basis first."""
        found = {basis: sum(one.length_km for one in self.stretches if one.hold.basis is basis) for basis in Basis}
        return {basis: km for basis, km in found.items() if km > 0}

    @property
    def margins_km(self) -> tuple[float, float] | None:
        """Smallest and largest margin along it; none where it does not run."""
        margins = [stretch.hold.margin_km for stretch in self.stretches]
        return (min(margins), max(margins)) if margins else None

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What it rests on, each citation once, those of its longest stretch first."""
        return tuple(dict.fromkeys(cited for stretch in self.stretches for cited in stretch.hold.sources))

    @property
    def differing(self) -> tuple[NearPoint, ...]:
        """The control points near it where the map paints somebody else."""
        return tuple(one for one in self.near if not one.agrees)


def front_id(one: ZoneId, other: ZoneId, hold: HoldId | None = None) -> FrontId:
    """Return the id of the front between two zones, or of the stretch of it that a hold draws."""
    return FrontId(".".join([*sorted((one, other)), *([hold] if hold else [])]))


def zones_of(front: str) -> tuple[ZoneId, ZoneId]:
    """Return the zones that an id names."""
    first, second = front.split(".")[:2]
    return ZoneId(first), ZoneId(second)
