"""Whether a column's days are written day first or month first, decided by as much of the column as that takes."""

from collections.abc import Iterable, Sequence

import pyarrow as pa

from controlmap.authoring.importing.cells.day_orders import UndecidedDaysError, orders_left, question
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder, Numeric, read_day
from controlmap.publish.incidents.column_cells import plain
from controlmap.publish.incidents.column_weight import is_text


def has_numeric_days(column: pa.Array) -> bool:
    """Return whether a column has days such as 3/4/2017."""
    return bool(_numerics(column))


def order_of(pieces: Iterable[pa.Array]) -> DayOrder | None:
    """Return the order of a column's days; None if it makes no difference.

    Raises:
        UndecidedDaysError: no day of the column decides it.

    """
    left: Sequence[DayOrder] = tuple(DayOrder)
    unclear = None
    for piece in pieces:
        numerics = _numerics(piece)
        short = next((one for one in numerics if one.is_short), None)
        if short is not None:
            raise UndecidedDaysError(question(short))
        left = orders_left(numerics, left)
        if len(left) == 1:
            return left[0]
        differing = (one for one in numerics if one.day(left[0]) != one.day(left[1]))
        unclear = unclear or next(differing, None)
    if unclear is not None:
        raise UndecidedDaysError(question(unclear))
    return None


def _numerics(column: pa.Array) -> list[Numeric]:
    cells = plain(column)
    if not is_text(cells.type):
        return []
    days = (read_day(text.strip(), DayForm()) for text in cells.unique().to_pylist() if text)
    return [day for day in days if isinstance(day, Numeric)]
