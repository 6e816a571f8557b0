"""The precision codes of UCDP GED and ACLED: how far from its point and day an incident of each code may be.

The codebooks say what a code stands for, but give it no length in km. The lengths here are ours, for provinces of some
13,000 km2 and districts of some 3,000; a column of km takes their place (docs/precision.md).
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from controlmap.atlas.day.ground_within import WHOLE_COUNTRY_KM

_AREA_KM: Final = 25.0
"""Around a place that stands for "near it" or "its surroundings"."""
_DISTRICT_KM: Final = 40.0
"""From the middle of a second-order division, such as a district, to its edge."""
_PROVINCE_KM: Final = 100.0
"""From the middle, or the capital, of a first-order division, such as a province, to its edge."""

GED_PLACES: Final[Mapping[int, float]] = {
    1: 0.0,  # the coordinates are those of the place
    2: _AREA_KM,  # a limited area around the place
    3: _DISTRICT_KM,  # a second-order administrative division, by its centroid
    4: _PROVINCE_KM,  # a first-order administrative division, by its centroid
    5: WHOLE_COUNTRY_KM,  # more than such a division, a line or border between places, or a vague relation to one
    6: WHOLE_COUNTRY_KM,  # the country, by its centroid
    7: WHOLE_COUNTRY_KM,  # water or international airspace, with estimated coordinates
}
"""``where_prec``, in km."""
ACLED_PLACES: Final[Mapping[int, float]] = {
    1: 0.0,  # a particular town
    2: _AREA_KM,  # a small part of a region, or near a town: by a town that represents the area
    3: _PROVINCE_KM,  # a larger region: by the nearest natural location, or the provincial capital
}
"""``geo_precision``, in km."""


class DayRule(NamedTuple):
    """The days that a code stands for, seen from the day in the table."""

    before: int = 0
    """How many days earlier it may have been."""
    after: int = 0
    """How many days later."""
    unit: str = "D"
    """"M" and "Y" for the whole month or year that contains the day."""


GED_DAYS: Final[Mapping[int, DayRule]] = {
    1: DayRule(),  # the exact day is known
    2: DayRule(after=5),  # two to six days
    3: DayRule(before=6, after=6),  # within a week: any that contains the day
    4: DayRule(unit="M"),  # within a month
    5: DayRule(unit="Y"),  # within a year
}
"""``date_prec``. Days and weeks give way to ``date_start`` and ``date_end`` where these differ."""
ACLED_DAYS: Final[Mapping[int, DayRule]] = {
    1: DayRule(),  # an actual date
    2: DayRule(before=6, after=6),  # some time in the week or a similar period: any week that contains the day
    3: DayRule(before=15, after=15),  # some time in the month, whose middle is given
}
"""``time_precision``."""
