"""How far each row of a table may be from its point and day: by precision codes, a last day, or a column of km."""

from collections.abc import Mapping
from typing import Final, NamedTuple

import numpy as np

from controlmap.atlas.day.ground_within import WHOLE_COUNTRY_KM
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.possible_holders import Doubt
from controlmap.atlas.incidents.precision_codes import ACLED_DAYS, ACLED_PLACES, GED_DAYS, GED_PLACES, DayRule

_DAY: Final = np.timedelta64(1, "D")
_SOME_CENTURIES: Final = np.timedelta64(100_000, "D")
"""Further from 1970 no month or year can be computed, nor is any edition's day."""


class PrecisionCells(NamedTuple):
    """The columns that say how precise a table is; None for those that it does not have."""

    where_prec: Degrees | None = None
    """UCDP GED."""
    date_prec: Degrees | None = None
    geo_precision: Degrees | None = None
    """ACLED."""
    time_precision: Degrees | None = None
    reach_km: Degrees | None = None
    """How far the place may be off."""
    last_day: Days | None = None
    """The last day of the incident."""


class ReadDoubt(NamedTuple):
    """The doubt of every row of a table."""

    doubt: Doubt
    odd: np.ndarray
    """Where a code is not in its codebook, a distance not a number, or the last day not a day, or before the first."""


def read_doubt(days: np.ndarray, cells: PrecisionCells) -> ReadDoubt:
    """Return how far each row may be from its point and day. An empty cell says nothing, so it adds no doubt.

    Args:
        days: the day of each row, datetime64[D]; NaT where it is unknown.
        cells: the columns that say how precise a table is.

    """
    reach_km, odd = np.zeros(len(days)), np.zeros(len(days), dtype=bool)
    for column, book in ((cells.where_prec, GED_PLACES), (cells.geo_precision, ACLED_PLACES)):
        if column is not None:
            reach_km = np.maximum(reach_km, _looked_up(column, book, odd))
    if cells.reach_km is not None:
        stated = cells.reach_km.degrees
        odd |= ~cells.reach_km.missing & ~(stated >= 0)
        # What the reader measured takes the place of what a code stands for.
        reach_km = np.where(stated >= 0, np.minimum(stated, WHOLE_COUNTRY_KM), reach_km)
    first, last = days.copy(), days.copy()
    if cells.last_day is not None:
        odd |= ~cells.last_day.missing & ~(np.isnat(days) | (cells.last_day.days >= days))
        last = np.where(cells.last_day.days > last, cells.last_day.days, last)
    for column, rules in ((cells.date_prec, GED_DAYS), (cells.time_precision, ACLED_DAYS)):
        if column is not None:
            first, last = _widened(days, first, last, column, rules, odd)
    return ReadDoubt(Doubt(first, last, reach_km), odd)


def _looked_up(column: Degrees, book: Mapping[int, float], odd: np.ndarray) -> np.ndarray:
    values = np.zeros(len(odd))
    for code, value in book.items():
        values[column.degrees == code] = value
    odd |= ~column.missing & ~np.isin(column.degrees, list(book))
    return values


def _widened(
    days: np.ndarray,
    first: np.ndarray,
    last: np.ndarray,
    column: Degrees,
    rules: Mapping[int, DayRule],
    odd: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the first and last possible days of what was known and of the codes, whichever is further."""
    odd |= ~column.missing & ~np.isin(column.degrees, list(rules))
    near = np.abs(days - np.datetime64(0, "D")) < _SOME_CENTURIES  # also false of NaT
    first, last = first.copy(), last.copy()
    for code, rule in rules.items():
        # A first and a last day say more than "some days" or "a week", but not than a month or a year.
        stated = (first != last) & (rule.unit == "D")
        rows = np.flatnonzero((column.degrees == code) & near & ~stated)
        period = days[rows].astype(f"datetime64[{rule.unit}]")
        first[rows] = np.minimum(first[rows], period.astype("datetime64[D]") - rule.before * _DAY)
        last[rows] = np.maximum(last[rows], (period + 1).astype("datetime64[D]") - _DAY + rule.after * _DAY)
    return first, last
