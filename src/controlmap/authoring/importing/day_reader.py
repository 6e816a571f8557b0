"""The days of a foreign table, each column read in one order of day and month."""

from collections.abc import Iterable

from controlmap.authoring.importing.cells.day_orders import orders_left
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder, Numeric, read_day
from controlmap.authoring.importing.refused import RowError
from controlmap.model.wording import quoted

_FORM = DayForm()


class DayReader:
    """Reads the days of one column."""

    def __init__(self, key: str, cells: Iterable[object], order: DayOrder | None = None) -> None:
        """Find out whether days such as 3/4/2017 are written day first, unless ``order`` says so."""
        self._key, self._order = key, order
        numerics = [day for cell in cells if isinstance(day := read_day(str(cell).strip(), _FORM), Numeric)]
        left = orders_left(numerics)
        if order is None and len(left) == 1:
            self._order = left[0]
        self.note = ""
        if numerics and order is None and self._order is not None:
            self.note = f"the days in '{key}' were read {self._order}, the only order in which all of them are days"

    def day(self, value: object) -> str:
        """Return a day as YYYY-MM-DD. Raises RowError if it is none, or may be two."""
        found = read_day(str(value).strip(), _FORM)
        if isinstance(found, Numeric):
            either = {found.day(order) for order in DayOrder}
            if self._order is None and (found.is_short or len(either) > 1):
                message = f"{self._key} {quoted(value)} may be written day first or month first"
                raise RowError(message, "say which with --dates day-first or --dates month-first")
            found = found.day(self._order or DayOrder.DAY_FIRST) or found.day(DayOrder.MONTH_FIRST)
        if found is None:
            fix = "write it as 2023-11-12, 12.11.2023 or 12 Nov 2023; of a month, write its first day"
            raise RowError(f"{self._key} {quoted(value)} is not a date", fix)
        return found.isoformat()
