"""The dossier: everything known about one zone on one day."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely

from controlmap.atlas.day.day_map import DayMap, Holding
from controlmap.atlas.day.tenure import Tenure, tenures
from controlmap.atlas.statements.join import Joined, Link, LinkKind
from controlmap.model.actor import Backing
from controlmap.model.citation import Citation
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId, ZoneId
from controlmap.model.place import Place
from controlmap.model.zone import Zone
from controlmap.painting.ranges import AreaRange

DOSSIERS_KEPT: Final = 512
"""Some 3 kB each."""


@dataclass(frozen=True, slots=True)
class ZonePart:
    """The part of a zone that one holder has."""

    controller: ActorId
    also: tuple[ActorId, ...]
    """Further actors, if some of it is contested or shared."""
    area: AreaRange
    share: float
    """Of the country's area, 0 to 1."""
    tenures: tuple[Tenure, ...]
    """Its ground by the day since when it has been held without interruption, largest first."""
    pieces: int
    """Number of separate pieces."""
    sources: tuple[Citation, ...]
    """The citations of the holds that draw it, without duplicates."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A zone of another holder on the other side of a front."""

    zone: ZoneId
    controller: ActorId
    length_km: float
    """Length of the front between the two, in km."""


@dataclass(frozen=True, slots=True)
class FrontEvidence:
    """The basis of a zone's fronts."""

    front_km: Mapping[Basis, float]
    """Length of front by basis, in km, strongest basis first."""
    margins_km: tuple[float, float] | None
    """Smallest and largest margin along its fronts; None if it has no front."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything known about one zone on one day."""

    zone: Zone
    parts: tuple[ZonePart, ...]
    """By holder, largest first; empty if the zone had no ground on the day."""
    ground: FrontEvidence
    neighbours: tuple[Neighbour, ...]
    """Longest front first."""
    places: tuple[Place, ...]
    backing: tuple[tuple[ActorId, Backing], ...]
    """Who backs each of its holders, by which statements."""
    links: tuple[Link, ...]
    """The statements linked to it, by name first, then by place, then by holder."""

    @property
    def area(self) -> AreaRange:
        """Return the total area of its parts."""
        low, middle, high = (sum(part.area[bound] for part in self.parts) for bound in range(3))
        return AreaRange(low, middle, high)

    @property
    def share(self) -> float:
        """Return its share of the country's area, 0 to 1."""
        return sum(part.share for part in self.parts)

    def statements(self, *kinds: LinkKind) -> tuple[Link, ...]:
        """Return the links of the given kinds, in order."""
        return tuple(link for link in self.links if link.kind in kinds)


def compile_dossier(
    edition: Edition, zone: Zone, day_map: DayMap, joined: Joined, ranges: Mapping[Holding, AreaRange]
) -> Dossier:
    """Compile the dossier of a zone on the day of ``day_map``."""
    parts = tuple(_part(edition, day_map, index, ranges) for index in day_map.of_zone(zone.id))
    holders = [part.controller for part in parts]
    return Dossier(
        zone=zone,
        parts=parts,
        ground=_ground(day_map, zone.id),
        neighbours=_neighbours(day_map, zone.id),
        places=tuple(place for place in map(edition.place, joined.places_of(zone.id)) if place is not None),
        backing=tuple((a.id, backing) for a in edition.actors if a.id in holders for backing in a.backed_by),
        links=joined.of_zone(zone.id) if parts else _naming(edition, zone.id),
    )


def _naming(edition: Edition, zone: ZoneId) -> tuple[Link, ...]:
    """Return links to the statements that name a zone: the article speaks of it even on days when it has no ground."""
    return tuple(Link(zone, LinkKind.NAME, note, ()) for note in edition.annotations if zone in note.about.zones)


def _part(edition: Edition, day_map: DayMap, index: int, ranges: Mapping[Holding, AreaRange]) -> ZonePart:
    holding = day_map.holdings[index]
    faces = np.flatnonzero(day_map.keys == index).tolist()
    holds = {hold.id: hold for face in faces if (hold := day_map.painting.hold_of(face)) is not None}
    km2 = day_map.areas_km2[index]
    return ZonePart(
        controller=holding.controller,
        also=tuple(dict.fromkeys(actor for hold in holds.values() for actor in hold.also)),
        area=ranges[holding],
        share=km2 / day_map.country_km2,
        tenures=tenures(
            day_map.painting.faces[faces], holding.controller, day_map.day, edition.holds, edition.manifest.first_day
        ),
        pieces=len(shapely.get_parts(day_map.grounds[index])),
        sources=tuple(dict.fromkeys(cited for hold in holds.values() for cited in hold.sources)),
    )


def _ground(day_map: DayMap, zone: ZoneId) -> FrontEvidence:
    own = day_map.fronts_of(zone)
    by_basis = {basis: sum(front.length_km for front in own if front.basis == basis) for basis in Basis}
    margins = [front.margin_km for front in own]
    return FrontEvidence(
        front_km={basis: km for basis, km in by_basis.items() if km > 0},
        margins_km=(min(margins), max(margins)) if margins else None,
    )


def _neighbours(day_map: DayMap, zone: ZoneId) -> tuple[Neighbour, ...]:
    lengths: dict[Holding, float] = {}
    for front in day_map.fronts_of(zone):
        # A front between two holders of one zone does not make the zone its own neighbour.
        if front.left.zone != front.right.zone:
            other = front.right if front.left.zone == zone else front.left
            lengths[other] = lengths.get(other, 0.0) + front.length_km
    found = (Neighbour(other.zone, other.controller, km) for other, km in lengths.items())
    return tuple(sorted(found, key=lambda neighbour: -neighbour.length_km))
