"""Who holds a spot on a day, without painting the whole country."""

from datetime import date

import numpy as np
import shapely

from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import ZoneId
from controlmap.model.zone import Point
from controlmap.painting.paint import alive


class GroundOn:
    """The holds of one day, ready to be asked for spots."""

    def __init__(self, edition: Edition, day: date) -> None:
        self._edition = edition
        self._holds = alive(edition.holds, day)
        self._tree = shapely.STRtree([hold.geometry for hold in self._holds])

    def hold_at(self, spot: Point) -> Hold | None:
        """Give the hold painted last on a spot; none where only the base holder is left."""
        over: np.ndarray = self._tree.query(shapely.Point(spot), predicate="intersects")
        return self._holds[int(over.max())] if len(over) else None

    def zone_at(self, spot: Point) -> ZoneId | None:
        """Give the zone of a spot; none outside the country."""
        if not shapely.intersects_xy(self._edition.border, *spot):
            return None
        hold = self.hold_at(spot)
        return self._edition.manifest.base.zone if hold is None else hold.zone
