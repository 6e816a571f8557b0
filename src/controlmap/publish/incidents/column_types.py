"""The types of a table of text: which columns are numbers, true or false, or days from beginning to end."""

from collections.abc import Iterable
from typing import Final

import pyarrow as pa
import pyarrow.compute as pc

from controlmap.publish.incidents.column_weight import is_text

_MIDNIGHT: Final = r"[ T]0?0:00(:00(\.0+)?)?"
"""What spreadsheets and databases write after a day that has no time."""
_FITS: Final = {
    pa.bool_(): r"^(?i:true|false)$",
    # A number with zeros before it, or with more digits than a cell of its type preserves, is a code.
    pa.int64(): r"^(0|-?[1-9][0-9]{0,17})$",
    pa.float64(): r"^-?((0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?|[0-9]{1,3}\.[0-9]{1,12})$",
    pa.date32(): rf"^[12][0-9]{{3}}-[01][0-9]-[0-3][0-9]({_MIDNIGHT})?$",
}
"""What every cell of a column of that type looks like; the first type that fits counts."""
_DAY_LETTERS: Final = len("2017-12-14")
_SAMPLE: Final = 100


def types_of(pieces: Iterable[pa.RecordBatch], schema: pa.Schema) -> tuple[list[pa.DataType], list[bool]]:
    """Return the type of each column, that of the schema if it is to remain so; and whether it has times."""
    left = [list(_FITS) if is_text(field.type) else [] for field in schema]
    seen, timed = [False] * len(schema), [False] * len(schema)
    for piece in pieces:
        for at, column in enumerate(piece.columns):
            if not is_text(column.type):
                continue
            timed[at] = timed[at] or _has_times(column)
            if left[at]:
                cells = column.filter(pc.fill_null(pc.not_equal(column, ""), fill_value=False))
                left[at] = [kind for kind in left[at] if _fits(cells, kind)]
                seen[at] = seen[at] or len(cells) > 0
    kinds = [
        kinds[0] if kinds and known else field.type for kinds, known, field in zip(left, seen, schema, strict=True)
    ]
    return kinds, timed


def _fits(cells: pa.Array, kind: pa.DataType) -> bool:
    for part in (cells[:_SAMPLE], cells):  # most columns are of another type from their first cells on
        if not pc.all(pc.match_substring_regex(part, _FITS[kind]), min_count=0).as_py():
            return False
    try:
        typed(cells, kind)
    except pa.ArrowInvalid:
        return False  # 2017-02-30
    return True


def _has_times(column: pa.Array) -> bool:
    clocks = column.filter(pc.fill_null(pc.match_substring(column, ":"), fill_value=False))
    return not pc.all(pc.match_substring_regex(clocks, f"{_MIDNIGHT}$"), min_count=0).as_py()


def typed(column: pa.Array, kind: pa.DataType) -> pa.Array:
    """Return a column of text in a type that fits; an empty cell is missing."""
    if kind == column.type:
        return column
    cells = pc.if_else(pc.equal(column, ""), pa.scalar(None, column.type), column)
    if pa.types.is_boolean(kind):
        cells = pc.utf8_lower(cells)
    elif pa.types.is_date(kind):
        cells = pc.utf8_slice_codeunits(cells, 0, _DAY_LETTERS)
    return cells.cast(kind)
