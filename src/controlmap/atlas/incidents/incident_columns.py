"""Which columns of a table of events contain the date and the position: those of ACLED and UCDP GED, or as named."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from controlmap.errors import EventsError
from controlmap.model.wording import quoted, shortened

KNOWN_DATES: Final = ("event_date", "date_start", "date", "day")
"""ACLED; UCDP GED, where the first day of an event of several days counts; plain names."""
KNOWN_LATITUDES: Final = ("latitude", "lat")
KNOWN_LONGITUDES: Final = ("longitude", "lon", "lng")
KNOWN_IDS: Final = ("event_id_cnty", "event_id", "id")

_NAMES_SHOWN: Final = 40
"""Column names listed in a message. ACLED's tables have 31 columns, GED's 49: enough to find the right one."""


class EventColumns(NamedTuple):
    """The names of the columns that are used."""

    date: str
    latitude: str
    longitude: str
    id: str | None = None
    """The column that identifies an event for readers, if there is one."""


class Wanted(NamedTuple):
    """Columns that the user named; None for those to be found by their usual names."""

    date: str | None = None
    latitude: str | None = None
    longitude: str | None = None


def find_columns(names: Sequence[str], wanted: Wanted = Wanted()) -> EventColumns:  # noqa: B008 -- immutable
    """Find the columns of date, latitude and longitude among a table's names, ignoring case.

    Raises:
        EventsError: one of them is missing, or there are two.

    """
    return EventColumns(
        date=_find(names, "date", wanted.date, KNOWN_DATES),
        latitude=_find(names, "latitude", wanted.latitude, KNOWN_LATITUDES),
        longitude=_find(names, "longitude", wanted.longitude, KNOWN_LONGITUDES),
        id=_first(names, KNOWN_IDS),
    )


def find_date(names: Sequence[str], wanted: Wanted) -> str:
    """Find the column of dates only, for a table whose points are geometries. Raises as ``find_columns``."""
    return _find(names, "date", wanted.date, KNOWN_DATES)


def _find(names: Sequence[str], what: str, wanted: str | None, known: Sequence[str]) -> str:
    found = wanted if wanted in names else None if wanted else _first(names, known)
    if found is None:
        sought = f"no column {quoted(wanted)}" if wanted else f"no column of {what} (none of {', '.join(known)})"
        there = ", ".join(map(shortened, names[:_NAMES_SHOWN])) or "none"
        raise EventsError(f"The table has {sought}. Its columns: {there}. Name the one to use.")
    if list(names).count(found) > 1:
        raise EventsError(f"The table has the column {quoted(found)} more than once. Rename one of them.")
    return found


def _first(names: Sequence[str], known: Sequence[str]) -> str | None:
    lowered = {name.strip().lower(): name for name in reversed(names)}
    return next((lowered[name] for name in known if name in lowered), None)
