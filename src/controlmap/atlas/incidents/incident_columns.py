"""Which columns of a table of events contain the date and the position: those of ACLED and UCDP GED, or as named."""

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import numpy as np

from controlmap.errors import EventsError
from controlmap.model.wording import quoted, shortened

KNOWN_DATES: Final = ("event_date", "date_start", "date", "day", "jour", "التاريخ", "تاريخ")
"""ACLED; UCDP GED; plain names. Of several, the first that has days in it counts."""
KNOWN_LATITUDES: Final = ("latitude", "lat", "y", "خط العرض")
KNOWN_LONGITUDES: Final = ("longitude", "lon", "lng", "long", "x", "خط الطول")
KNOWN_LAST_DAYS: Final = ("date_end",)
KNOWN_TEXTS: Final = (
    "notes",
    "note",
    "description",
    "source_headline",
    "headline",
    "title",
    "text",
    "summary",
    "event_type",
)
"""ACLED; UCDP GED; plain names: what a row says of its incident."""
KNOWN_IDS: Final = ("event_id_cnty", "event_id", "id")

_NAMES_TOLD: Final = 4
_NAMES_SHOWN: Final = 40
"""Column names listed in a message. ACLED's tables have 31 columns, GED's 49: enough to find the right one."""


class PrecisionColumns(NamedTuple):
    """The names of the columns that say how precise a table is; None for those that it does not have."""

    where_prec: str | None = None
    """UCDP GED."""
    date_prec: str | None = None
    geo_precision: str | None = None
    """ACLED."""
    time_precision: str | None = None
    reach_km: str | None = None
    """How far a place may be off, in km."""
    last_day: str | None = None
    """The last day of an incident of several days."""


class EventColumns(NamedTuple):
    """The names of the columns that are used."""

    date: str
    latitude: str
    longitude: str
    id: str | None = None
    """The column that identifies an event for readers, if there is one."""
    precision: PrecisionColumns | None = None
    """None if no column says how precise the table is, or if that is to be ignored."""


class Wanted(NamedTuple):
    """Columns that the user named; None for those to be found by their usual names."""

    date: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    reach_km: str | None = None
    last_day: str | None = None
    precision_ignored: bool = False
    """Whether to take every place and day as exact, whatever the table says."""


Readable = Callable[[str, str], float]
"""Returns the share of the first cells of a column, named second, that are what is named first: "date" or "degrees"."""

_GEOMETRIES: Final = ("geometry", "geom", "wkt", "wkb", "the_geom", "wkb_geometry")
_UNIT: Final = re.compile(r"[\n(\[,]")
"""Begins what is not part of a name."""

_ENOUGH: Final = 0.5
"""A column of the usual name is the one that is meant if half of its first cells are readable."""


def candidates(names: Sequence[str], wanted: Wanted = Wanted()) -> list[str]:  # noqa: B008 -- immutable
    """Return the columns whose content may decide which of them ``find_columns`` chooses."""
    sought = ((wanted.date, KNOWN_DATES), (wanted.latitude, KNOWN_LATITUDES), (wanted.longitude, KNOWN_LONGITUDES))
    return [
        name
        for named, known in sought
        for name in ([named] if named is not None and named in names else _all(names, known))
    ]


def find_columns(
    names: Sequence[str],
    wanted: Wanted = Wanted(),  # noqa: B008 -- immutable
    readable: Readable | None = None,
) -> EventColumns:
    """Find the columns of date, latitude and longitude among a table's names, ignoring case, spaces and underscores.

    Args:
        names: of the table's columns.
        wanted: those that the user named.
        readable: how much of a column is what it should be, to choose among several; None if no cell is known.

    Raises:
        EventsError: one of them is missing, or there are two.

    """
    return EventColumns(
        date=_find(names, "date", wanted.date, KNOWN_DATES, readable),
        latitude=_find(names, "latitude", wanted.latitude, KNOWN_LATITUDES, readable),
        longitude=_find(names, "longitude", wanted.longitude, KNOWN_LONGITUDES, readable),
        id=_first(names, KNOWN_IDS),
        precision=find_precision(names, wanted),
    )


def find_precision(names: Sequence[str], wanted: Wanted = Wanted()) -> PrecisionColumns | None:  # noqa: B008
    """Find the columns that say how precise a table is. Raises as ``find_columns``, for those that the user named."""
    if wanted.precision_ignored:
        return None
    columns = PrecisionColumns(
        where_prec=_first(names, ("where_prec",)),
        date_prec=_first(names, ("date_prec",)),
        geo_precision=_first(names, ("geo_precision",)),
        time_precision=_first(names, ("time_precision",)),
        reach_km=_find(names, "distances in km", wanted.reach_km, ()) if wanted.reach_km else None,
        last_day=_find(names, "last days", wanted.last_day, ()) if wanted.last_day else _first(names, KNOWN_LAST_DAYS),
    )
    found = [_once(names, name) for name in columns if name is not None]
    return columns if found else None


def find_text(names: Sequence[str]) -> str | None:
    """Find the column that says what happened."""
    return _first(names, KNOWN_TEXTS)


def find_date(names: Sequence[str], wanted: Wanted, readable: Readable | None = None) -> str:
    """Find the column of dates only, for a table whose points are geometries. Raises as ``find_columns``."""
    return _find(names, "date", wanted.date, KNOWN_DATES, readable)


def _find(
    names: Sequence[str], what: str, wanted: str | None, known: Sequence[str], readable: Readable | None = None
) -> str:
    found = wanted if wanted in names else None if wanted else _best(_all(names, known), what, readable)
    if found is None:
        sought = (
            f"no column {quoted(wanted)}"
            if wanted
            else f"no column of {what} (none of {', '.join(known[:_NAMES_TOLD])})"
        )
        there = ", ".join(map(shortened, names[:_NAMES_SHOWN])) or "none"
        if len(names) == 1:
            raise EventsError(
                f"The table has {sought}, but only one column: {there}. "
                "Separate its cells by commas, semicolons, tabs or vertical bars."
            )
        if what != "date" and not wanted and _all(names, _GEOMETRIES):
            raise EventsError(
                f"The table has {sought}, but a geometry. Add columns of latitude and longitude, "
                "or join it in Python, as a GeoPandas frame."
            )
        raise EventsError(f"The table has {sought}. Its columns: {there}. Name the one to use.")
    return _once(names, found)


def _once(names: Sequence[str], found: str) -> str:
    if list(names).count(found) > 1:
        raise EventsError(f"The table has the column {quoted(found)} more than once. Rename one of them.")
    return found


def _best(found: Sequence[str], what: str, readable: Readable | None) -> str | None:
    if readable is None or len(found) < len(("one", "another")):
        return found[0] if found else None
    shares = [readable("date" if what == "date" else "degrees", name) for name in found]
    return next(
        (name for name, share in zip(found, shares, strict=True) if share >= _ENOUGH), found[int(np.argmax(shares))]
    )


def _first(names: Sequence[str], known: Sequence[str]) -> str | None:
    return next(iter(_all(names, known)), None)


def _all(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """Return the columns with a known name, in the order of the known names; "lat (WGS84)" is "lat"."""
    bare = {_folded(_UNIT.split(name.strip())[0]): name for name in reversed(names)}
    folded = {**bare, **{_folded(name): name for name in reversed(names)}}
    return [folded[_folded(name)] for name in known if _folded(name) in folded]


def _folded(name: str) -> str:
    """Return a column's name without case, spaces and punctuation: "Event Date" is "event_date"."""
    return "".join(filter(str.isalnum, name.casefold()))
