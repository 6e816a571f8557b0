"""Coverage: which statements concern which ground, what the map is based on, and the gaps on either side."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from controlmap.atlas.day.day_map import DayMap
from controlmap.atlas.statements.join import Joined, Link, LinkKind
from controlmap.model.annotation import Annotation, Modality
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId, AnnotationId, ZoneId


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a column per zone and a row per statement; each cell has the link between them, if any."""

    zones: tuple[ZoneId, ...]
    statements: tuple[Annotation, ...]
    """In reading order."""
    joined: Joined
    painted: frozenset[ZoneId]
    """The zones that have ground on the day: only these can be linked to."""

    @property
    def cells(self) -> Mapping[tuple[ZoneId, AnnotationId], Link]:
        """Return every link by zone and statement. A large edition has a great many."""
        return {(link.zone, link.annotation.id): link for link in self.joined.every}

    def of_zone(self, zone: ZoneId) -> tuple[Link, ...]:
        """Return the links to a zone, in reading order."""
        order = {note.id: place for place, note in enumerate(self.statements)}
        return tuple(sorted(self.joined.of_zone(zone), key=lambda link: order[link.annotation.id]))

    def of_statement(self, statement: Annotation) -> tuple[Link, ...]:
        """Return the links of a statement, in the order of the zones."""
        links = {link.zone: link for link in self.joined.links_of(statement)}
        return tuple(links[zone] for zone in self.zones if zone in links)

    @property
    def on_no_zone(self) -> tuple[Annotation, ...]:
        """Return the statements without a link to a zone by name or by place."""
        return tuple(note for note in self.statements if not self.joined.of_statement(note.id))

    @property
    def unsupported(self) -> tuple[ZoneId, ...]:
        """Return the zones with ground on the day but without a link by name or by place."""
        reached = {link.zone for link in self.joined.direct}
        return tuple(zone for zone in self.zones if zone in self.painted and zone not in reached)

    def count(self, zone: ZoneId, kind: LinkKind) -> int:
        """Return how many statements have a link of one kind to a zone."""
        links = self.joined.of_zone(zone) if kind is LinkKind.HOLDER else self.joined.direct_of_zone(zone)
        return sum(link.kind is kind for link in links)


class Footing(NamedTuple):
    """How much of a day's map has one basis."""

    basis: Basis | None
    """None for ground that no hold covers, which falls to the base holder."""
    front_km: float
    km2: float
    """Painted ground of the holds with this basis."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The report of one day, in both directions."""

    grid: Grid
    footings: tuple[Footing, ...]
    """Strongest basis first, each basis once; then the ground that no hold covers."""
    speakers: Mapping[ActorId, int]
    """Number of statements by speaker, most first."""
    modalities: Mapping[Modality, int]
    """Number of statements by modality, in the order of the modalities."""


def cover(edition: Edition, day_map: DayMap, joined: Joined, faces_km2: np.ndarray) -> Coverage:
    """Compile the report of one day.

    Args:
        edition: its zones and statements, in its order.
        day_map: the painted day.
        joined: the statements joined to the zones on that day.
        faces_km2: the area of each face of the painting.

    """
    painted = frozenset(holding.zone for holding in day_map.holdings)
    zones = tuple(zone.id for zone in edition.zones)
    grid = Grid(zones, edition.annotations, joined, painted)
    return Coverage(grid, footings(day_map, faces_km2), *tally(edition.annotations))


def tally(notes: Sequence[Annotation]) -> tuple[Mapping[ActorId, int], Mapping[Modality, int]]:
    """Return the number of statements by speaker, most first, and by modality."""
    spoken = Counter(note.speaker for note in notes)
    said = Counter(note.modality for note in notes)
    return dict(spoken.most_common()), {modality: said[modality] for modality in Modality}


def footings(day_map: DayMap, faces_km2: np.ndarray) -> tuple[Footing, ...]:
    """Return front lengths and ground areas by basis. A front has the basis of the hold that it belongs to."""
    painting = day_map.painting
    bases: tuple[Basis | None, ...] = (*Basis, None)
    rank = {basis: index for index, basis in enumerate(bases)}
    # The last entry, which index -1 also means, is ground that no hold covers.
    by_hold = np.array([*(rank[hold.basis] for hold in painting.holds), rank[None]])
    km2 = np.bincount(by_hold[painting.owners], weights=faces_km2, minlength=len(bases))
    km = dict.fromkeys(bases, 0.0)
    for front in day_map.fronts:
        km[front.basis] += front.length_km
    return tuple(Footing(basis, km[basis], float(km2[rank[basis]])) for basis in bases)
