"""Ground that no hold covers: what the base holder is given by default, and nobody drew."""

from datetime import date

import shapely

from controlmap.model.edition import Edition
from controlmap.painting.geodesy import area_km2
from controlmap.painting.paint import alive


def base_only_km2(edition: Edition, day: date) -> float:
    """Give the area in km2 of the country that no hold covers on ``day``."""
    drawn = shapely.union_all([hold.geometry for hold in alive(edition.holds, day)])
    return area_km2(shapely.difference(edition.border, drawn))
