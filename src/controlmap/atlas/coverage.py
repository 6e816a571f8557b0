"""Coverage: what the statements say of the ground, what the ground rests on, and what is missing on either side."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from controlmap.atlas.day_map import DayMap
from controlmap.atlas.join import Link, LinkKind
from controlmap.model.annotation import Annotation, Modality
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId, AnnotationId, ZoneId


@dataclass(frozen=True, slots=True)
class Grid:
    """Zones across, statements down, and in each cell the link between the two, if there is one."""

    zones: tuple[ZoneId, ...]
    statements: tuple[Annotation, ...]
    """In reading order."""
    cells: Mapping[tuple[ZoneId, AnnotationId], Link]
    painted: frozenset[ZoneId]
    """The zones that have ground on the day: only these can be reached."""

    def of_zone(self, zone: ZoneId) -> tuple[Link, ...]:
        """Give the links that reach a zone, in reading order."""
        return tuple(self.cells[zone, note.id] for note in self.statements if (zone, note.id) in self.cells)

    def of_statement(self, statement: AnnotationId) -> tuple[Link, ...]:
        """Give the links of a statement, in the order of the zones."""
        return tuple(self.cells[zone, statement] for zone in self.zones if (zone, statement) in self.cells)

    @property
    def on_no_zone(self) -> tuple[Annotation, ...]:
        """The statements that reach no zone by name or by place."""
        reaching = {statement for (_, statement), link in self.cells.items() if link.kind is not LinkKind.HOLDER}
        return tuple(note for note in self.statements if note.id not in reaching)

    @property
    def unsupported(self) -> tuple[ZoneId, ...]:
        """The zones with ground on the day that no statement reaches by name or by place."""
        reached = {zone for (zone, _), link in self.cells.items() if link.kind is not LinkKind.HOLDER}
        return tuple(zone for zone in self.zones if zone in self.painted and zone not in reached)

    def count(self, zone: ZoneId, kind: LinkKind) -> int:
        """Tell how many statements reach a zone in one way."""
        return sum(link.kind is kind for link in self.of_zone(zone))


class Footing(NamedTuple):
    """How much of a day's map rests on one basis."""

    basis: Basis | None
    """None for ground that no hold covers, which falls to the base holder."""
    front_km: float
    km2: float
    """Ground of the holds that have this basis, where they are painted last."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The report of one day, both ways."""

    grid: Grid
    footings: tuple[Footing, ...]
    """Strongest basis first, each basis once; then what no hold covers."""
    speakers: Mapping[ActorId, int]
    """Statements by who vouches for them, most first."""
    modalities: Mapping[Modality, int]
    """Statements by the way in which they are said, in the order of the modalities."""


def cover(edition: Edition, day_map: DayMap, links: Iterable[Link], faces_km2: np.ndarray) -> Coverage:
    """Report on one day.

    Args:
        edition: whose zones and statements, in its order.
        day_map: the painted day.
        links: the links between statements and zones on that day.
        faces_km2: the area of each face of the painting.

    """
    painted = frozenset(holding.zone for holding in day_map.holdings)
    zones = tuple(zone.id for zone in edition.zones)
    grid = lay_grid(zones, edition.annotations, painted, links)
    return Coverage(grid, footings(day_map, faces_km2), *tally(edition.annotations))


def lay_grid(
    zones: Sequence[ZoneId], notes: Sequence[Annotation], painted: frozenset[ZoneId], links: Iterable[Link]
) -> Grid:
    """Lay links out by zone and statement."""
    cells = {(link.zone, link.annotation.id): link for link in links}
    return Grid(tuple(zones), tuple(notes), cells, painted)


def tally(notes: Sequence[Annotation]) -> tuple[Mapping[ActorId, int], Mapping[Modality, int]]:
    """Count statements by speaker, most first, and by modality."""
    spoken = Counter(note.speaker for note in notes)
    said = Counter(note.modality for note in notes)
    return dict(spoken.most_common()), {modality: said[modality] for modality in Modality}


def footings(day_map: DayMap, faces_km2: np.ndarray) -> tuple[Footing, ...]:
    """Measure fronts and ground by what they rest on. A front takes the basis of the hold that draws it."""
    painting = day_map.painting
    bases: tuple[Basis | None, ...] = (*Basis, None)
    rank = {basis: index for index, basis in enumerate(bases)}
    # At the end, so also at -1: ground that no hold covers.
    by_hold = np.array([*(rank[hold.basis] for hold in painting.holds), rank[None]])
    km2 = np.bincount(by_hold[painting.owners], weights=faces_km2, minlength=len(bases))
    km = dict.fromkeys(bases, 0.0)
    for front in day_map.fronts:
        km[front.basis] += front.length_km
    return tuple(Footing(basis, km[basis], float(km2[rank[basis]])) for basis in bases)
