"""An atlas on one day: the input of pages and pictures."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.day_map import DayMap, Holding
from controlmap.atlas.day.front_line import FrontLine
from controlmap.atlas.days import DayLike
from controlmap.atlas.statements.dossier import Dossier
from controlmap.atlas.statements.join import Joined, Link
from controlmap.model.edition import Edition
from controlmap.model.ids import FrontId, ZoneId
from controlmap.model.zone import Zone
from controlmap.painting.ranges import AreaRange


@dataclass(frozen=True, slots=True)
class DayView:
    """The methods of an atlas, for one day."""

    atlas: Atlas
    day: date
    since: date | None = None
    """The earlier day that it is compared with, if any."""

    @property
    def edition(self) -> Edition:
        """Return the edition itself."""
        return self.atlas.edition

    @property
    def map(self) -> DayMap:
        """Return the painted map of the day."""
        return self.atlas.map(self.day)

    def zones(self, chosen: ZoneId | None = None) -> tuple[Zone, ...]:
        """Return the zones with ground on the day, and the selected one in any case, in the edition's order."""
        listed = {holding.zone for holding in self.map.holdings} | {chosen}
        return tuple(zone for zone in self.edition.zones if zone.id in listed)

    @property
    def links(self) -> tuple[Link, ...]:
        """Return every link between statements and zones on the day, by kind, then in reading order."""
        return self.atlas.links(self.day)

    @property
    def joined(self) -> Joined:
        """Return the statements joined to the zones on the day, for queries by zone or by statement."""
        return self.atlas.joined(self.day)

    @property
    def area_ranges(self) -> Mapping[Holding, AreaRange]:
        """Return each holding's area on the day with its bounds, in km2."""
        return self.atlas.area_ranges(self.day)

    @property
    def fronts(self) -> Mapping[FrontId, FrontLine]:
        """Every front of the day by its id, whole and by stretches."""
        return self.atlas.fronts(self.day)

    def front(self, front: str) -> FrontLine:
        """Return what is known of a front on the day.

        Raises:
            UnknownIdError: the edition has no such zones or hold.

        """
        return self.atlas.front(front, self.day)

    def dossier(self, zone: ZoneId) -> Dossier:
        """Return the dossier of a zone on the day.

        Raises:
            UnknownIdError: the edition has no such zone.

        """
        return self.atlas.dossier(zone, self.day)


def view_of(atlas: Atlas, day: DayLike | None = None, since: date | None = None) -> DayView:
    """Return a view of an atlas on a day, by default the one its article describes, compared with ``since`` if given.

    Raises:
        DayError: the edition does not cover the day.

    """
    return DayView(atlas, atlas.day(day), since)
