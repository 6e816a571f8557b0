"""Decides by a whole column whether days such as 3/4/2017 are written day first or month first."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder, Numeric
from controlmap.errors import EventsError
from controlmap.model.wording import quoted


class UndecidedDaysError(EventsError):
    """Days that are written in numbers, of which none shows whether the day or the month comes first."""


_ORDERS: Final = tuple(DayOrder)


def orders_left(numerics: Iterable[Numeric], orders: Sequence[DayOrder] = _ORDERS) -> Sequence[DayOrder]:
    """Return the orders in which all of the numbers are days; all orders if that is true of none."""
    left = [order for order in orders if all(numeric.day(order) for numeric in numerics)]
    # Where neither fits all, some cells are not days in either: the column decides nothing.
    return left or orders


def settled(cells: Sequence[date | Numeric | None], form: DayForm) -> list[date | None]:
    """Return the days of a column, once all its cells are parsed.

    Raises:
        UndecidedDaysError: its numbers can be read in both orders, which give different days.

    """
    numerics = [cell for cell in cells if isinstance(cell, Numeric)]
    order = form.order or DayOrder.DAY_FIRST
    if numerics and form.order is None:
        left = _ORDERS if form.is_part else orders_left(numerics)
        unclear = next((one for one in numerics if one.is_short or len({one.day(order) for order in left}) > 1), None)
        if unclear is not None:
            raise UndecidedDaysError(question(unclear))
        order = left[0]
    return [cell.day(order) if isinstance(cell, Numeric) else cell for cell in cells]


def question(unclear: Numeric) -> str:
    """Return the sentence that asks for the order."""
    shown = quoted(f"{unclear.first}/{unclear.second}/{str(unclear.year)[2 * unclear.is_short :]}")
    return (
        f"The dates may be written day first or month first: {shown} can be either, and no other date decides it. "
        "Say which: day-first or month-first."
    )
