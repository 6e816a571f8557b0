"""Columns of Arrow's as the cells that days and degrees are read from."""

from typing import Final, cast

import pyarrow as pa
import pyarrow.compute as pc

from controlmap.atlas.event_cells import Cells
from controlmap.errors import EventsError
from controlmap.publish.column_weight import has_bytes, is_text

_ODD: Final = "?"
"""Stands for whatever can be neither day nor number."""
_MOST_LETTERS: Final = 200
"""A longer cell is neither day nor number: a day to the microsecond with its time zone has 42."""


def cells_of(name: str, column: pa.Array) -> Cells:
    """Return a column as a series. Lists, structures, bytes and endless texts become a text that cannot be read.

    Raises:
        EventsError: it holds times of a time zone that is not known.

    """
    kind = column.type
    if isinstance(kind, pa.BaseExtensionType):
        return cells_of(name, column.storage)
    if pa.types.is_nested(kind) or (has_bytes(kind) and not is_text(kind)):
        return cast("Cells", odd_cells(column.is_valid()).to_pandas())
    if pa.types.is_dictionary(kind):
        values = pa.DictionaryArray.from_arrays(column.indices, _short(column.dictionary))
        return cells_of(name, values.dictionary_decode())
    if pa.types.is_date(kind):
        # As numbers: Python's own days end with the year 9999.
        return cast("Cells", column.to_pandas(date_as_object=False))
    try:
        return cast("Cells", _short(column).to_pandas())
    except (pa.ArrowException, LookupError, ValueError) as error:
        if not pa.types.is_timestamp(kind):
            raise
        zone = kind.tz
        raise EventsError(f"The column '{name}' has times in '{zone}', which is not a known time zone.") from error


def odd_cells(valid: pa.Array) -> pa.Array:
    """Return texts that can be read neither as days nor as numbers; missing where ``valid`` is false."""
    return pc.if_else(valid, _ODD, pa.scalar(None, pa.string()))


def _short(column: pa.Array) -> pa.Array:
    """Return texts of which none is endless: what is too long without the blanks around it cannot be read."""
    if not is_text(column.type):
        return odd_cells(column.is_valid()) if has_bytes(column.type) else column
    if (pc.max(pc.binary_length(column)).as_py() or 0) <= _MOST_LETTERS:
        return column
    trimmed = pc.utf8_trim_whitespace(column)
    return pc.if_else(pc.greater(pc.binary_length(trimmed), _MOST_LETTERS), _ODD, trimmed)
