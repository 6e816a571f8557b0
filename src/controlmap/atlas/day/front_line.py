"""A front line as a record: its two sides, its basis, since when it has existed, and the control points near it."""

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
    """The section of a front that is drawn by one hold."""

    left: Holding
    right: Holding
    hold: Hold
    """The hold that draws the section, and determines its basis, margin, note and sources."""
    length_km: float
    line: shapely.MultiLineString
    """In WGS84 (lon, lat)."""
    began: Change | None
    """The change since which most of it has divided the same two holders; none if it did so on the first day."""
    places: tuple[Place, ...]
    """The nearest named places, which tell a reader where it is."""

    @property
    def id(self) -> FrontId:
        """The section's id in addresses."""
        return front_id(self.left.zone, self.right.zone, self.hold.id)


@dataclass(frozen=True, slots=True, eq=False)
class FrontLine:
    """Everything known about the front between two zones on one day, or about a section of it."""

    id: FrontId
    zones: tuple[ZoneId, ZoneId]
    """In the order of the id."""
    stretches: tuple[Stretch, ...]
    """Longest first; empty if the two zones do not meet on that day."""
    near: tuple[NearPoint, ...]
    """The day's control points within ``NEAR_KM``, nearest first."""

    @property
    def whole(self) -> FrontId:
        """The id of the whole front between the two zones."""
        return front_id(*self.zones)

    @property
    def length_km(self) -> float:
        """The geodesic length of all its sections."""
        return sum(stretch.length_km for stretch in self.stretches)

    @property
    def basis_km(self) -> Mapping[Basis, float]:
        """The length in km for each basis, strongest basis first."""
        found = {basis: sum(one.length_km for one in self.stretches if one.hold.basis is basis) for basis in Basis}
        return {basis: km for basis, km in found.items() if km > 0}

    @property
    def margins_km(self) -> tuple[float, float] | None:
        """The smallest and the largest margin; none if the front does not exist on that day."""
        margins = [stretch.hold.margin_km for stretch in self.stretches]
        return (min(margins), max(margins)) if margins else None

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations of all sections, without duplicates, those of the longest section first."""
        return tuple(dict.fromkeys(cited for stretch in self.stretches for cited in stretch.hold.sources))

    @property
    def differing(self) -> tuple[NearPoint, ...]:
        """The control points near it whose known holder differs from the map."""
        return tuple(one for one in self.near if not one.agrees)


def front_id(one: ZoneId, other: ZoneId, hold: HoldId | None = None) -> FrontId:
    """Return the id of the front between two zones, or of the section drawn by a hold."""
    return FrontId(".".join([*sorted((one, other)), *([hold] if hold else [])]))


def zones_of(front: str) -> tuple[ZoneId, ZoneId]:
    """Return the two zones of a front's id."""
    first, second = front.split(".")[:2]
    return ZoneId(first), ZoneId(second)
