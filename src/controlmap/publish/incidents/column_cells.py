"""Days and degrees from Arrow columns of any type that an untrusted table may have, without pandas."""

from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from controlmap.atlas.incidents.incident_cells import (
    Days,
    Degrees,
    days_of_moments,
    days_of_texts,
    degrees_of_texts,
    readable_share,
)
from controlmap.authoring.importing.cells.written_days import DayForm
from controlmap.errors import EventsError
from controlmap.model.wording import quoted
from controlmap.publish.incidents.column_weight import has_bytes, is_text

_AS_WRITTEN: Final = DayForm()
_ODD: Final = "?"
"""Replaces every value that can be neither a day nor a number."""
_MOST_LETTERS: Final = 200
"""A longer cell is neither: a day to the microsecond with its time zone has 42 characters."""


def column_days(name: str, column: pa.Array, form: DayForm = _AS_WRITTEN) -> Days:
    """Parse a column of days; see ``read_days``. Lists, bytes and overlong texts count as unreadable.

    Raises:
        EventsError: its times have an unknown time zone, or its texts may be day first or month first.

    """
    cells = plain(column)
    kind = cells.type
    if pa.types.is_timestamp(kind) and kind.tz is not None:
        return days_of_moments(_local(name, cells.cast(pa.timestamp(kind.unit, form.zone)) if form.zone else cells))
    if pa.types.is_date(kind) or pa.types.is_timestamp(kind):
        return days_of_moments(cells.to_numpy(zero_copy_only=False))
    if pa.types.is_integer(kind) or pa.types.is_decimal(kind) or pa.types.is_floating(kind):
        cells = cells.cast(pa.string())  # 20171214 is a day in ISO 8601, and 43083 in a spreadsheet
    return days_of_texts(cells if is_text(cells.type) else _odd_where_any(cells), form)


def column_degrees(column: pa.Array) -> Degrees:
    """Parse a column of numbers; see ``read_degrees``. Anything but a number, or a text of one, is unreadable."""
    cells = plain(column)
    kind = cells.type
    if pa.types.is_floating(kind) or pa.types.is_integer(kind):
        numbers = cells.to_numpy(zero_copy_only=False).astype(np.float64)
        return Degrees(np.where(np.isfinite(numbers), numbers, np.nan), np.isnan(numbers))
    if pa.types.is_decimal(kind):
        cells = cells.cast(pa.string())
    return degrees_of_texts(cells if is_text(cells.type) else _odd_where_any(cells))


def share_of(what: str, name: str, column: pa.Array, form: DayForm = _AS_WRITTEN) -> float:
    """Return the share of a column's cells that are days, if ``what`` is "date", or else degrees."""
    if is_text(column.type):
        return readable_share(what, column, form)
    if what == "date":
        return float((~np.isnat(column_days(name, column, form).days)).mean()) if len(column) else 0.0
    return float(np.isfinite(column_degrees(column).degrees).mean()) if len(column) else 0.0


def odd_cells(rows: int) -> pa.Array:
    """Return texts that are unreadable both as days and as numbers."""
    return pc.fill_null(pa.nulls(rows, pa.string()), _ODD)


def plain(column: pa.Array) -> pa.Array:
    """Return a column without dictionaries, lists, bytes and overlong texts; its days and numbers are preserved."""
    kind = column.type
    if isinstance(kind, pa.BaseExtensionType):
        return plain(column.storage)
    if pa.types.is_dictionary(kind):
        return pa.DictionaryArray.from_arrays(column.indices, plain(column.dictionary)).dictionary_decode()
    if is_text(kind):
        return _short(column)
    return _odd_where_any(column) if pa.types.is_nested(kind) or has_bytes(kind) else column


def _odd_where_any(column: pa.Array) -> pa.Array:
    """Return an unreadable text for each cell of a column; missing cells stay missing."""
    missing = column.is_null(nan_is_null=pa.types.is_floating(column.type))
    return pc.if_else(missing, pa.scalar(None, pa.string()), _ODD)


def _short(column: pa.Array) -> pa.Array:
    """Return texts of bounded length: a text that is too long after trimming is replaced by an unreadable one."""
    if (pc.max(pc.binary_length(column)).as_py() or 0) <= _MOST_LETTERS:
        return column
    trimmed = pc.utf8_trim_whitespace(column)
    return pc.if_else(pc.greater(pc.binary_length(trimmed), _MOST_LETTERS), _ODD, trimmed)


def _local(name: str, column: pa.Array) -> np.ndarray:
    """Return times as local time in their zone."""
    try:
        return np.asarray(pc.local_timestamp(column).to_numpy(zero_copy_only=False))
    except pa.ArrowInvalid:
        pass  # pyarrow on Windows has no time zone database
    try:
        moments = column.cast(pa.timestamp("us", column.type.tz), safe=False).to_pylist()
        return np.array([moment and moment.replace(tzinfo=None) for moment in moments], dtype="datetime64[us]")
    except (pa.ArrowException, LookupError, ValueError, OverflowError) as error:
        zone = column.type.tz
        raise EventsError(
            f"The column {quoted(name)} has times in {quoted(zone)}, which is not a known time zone."
        ) from error
