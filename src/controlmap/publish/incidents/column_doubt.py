"""How precise a table is, from Arrow columns."""

from collections.abc import Callable

import numpy as np
import pyarrow as pa

from controlmap.atlas.incidents.incident_columns import PrecisionColumns
from controlmap.atlas.incidents.incident_doubt import PrecisionCells, ReadDoubt, read_doubt
from controlmap.authoring.importing.cells.written_days import DayForm
from controlmap.publish.incidents.column_cells import column_days, column_degrees


def column_doubt(
    columns: PrecisionColumns, days: np.ndarray, column: Callable[[str], pa.Array], form: DayForm
) -> ReadDoubt:
    """Return how far each row may be from its point and day.

    Args:
        columns: the names of the columns that say so.
        days: the day of each row, datetime64[D].
        column: returns the column of a name.
        form: how days are written.

    """
    numbers = {
        kind: column_degrees(column(name))
        for kind, name in columns._asdict().items()
        if name is not None and kind != "last_day"
    }
    last = columns.last_day
    return read_doubt(days, PrecisionCells(**numbers, last_day=column_days(last, column(last), form) if last else None))
