"""An uploaded table of events: read in a child process, whose result is validated."""

from typing import Final

import numpy as np

from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_counts import ReadEvents
from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.confined.jobs import read_whole, unusable
from controlmap.authoring.importing.confined.process import Job
from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_rows import ENDINGS, ending_of

MOST_ROWS: Final = 100_000
"""Joined in a second; a larger table is a case for the command line."""
_BOUNDS: Final = Bounds()
_KINDS: Final = ("int64", "bool", "float64", "bool", "float64", "bool")
"""Days since 1970, latitudes and longitudes, each with which of them are missing."""


def read_uploaded_table(name: str, content: bytes) -> ReadEvents:
    """Read days and positions from the bytes of a .csv or .parquet file.

    Raises:
        EventsError: it is neither, is damaged, too large, lacks the columns of date and position, or too many others
            are being read.

    """
    ending = ending_of(name)
    if ending not in ENDINGS:
        raise EventsError("It is neither .csv nor .parquet.")
    # pyarrow imports pandas whenever it converts a value to Python, which would be half of the child's total time.
    arguments = {"ending": ending, "most_rows": MOST_ROWS}
    job = Job("controlmap.publish.incidents.uploaded_points:read_points", arguments, content, without=("pandas",))
    piece = read_whole(job, _BOUNDS, EventsError)
    try:
        return _checked(piece)
    except ValueError as error:
        raise unusable(job, _BOUNDS, EventsError, str(error)) from error


def _checked(piece: Piece) -> ReadEvents:
    """Return the child's result if it is well-formed. Raises ValueError if not."""
    rows, malformed = (_count(piece.header.get(name)) for name in ("rows", "malformed"))
    days, no_day, lat, no_lat, lon, no_lon = (
        _column(kind, content, rows) for kind, content in zip(_KINDS, piece.columns, strict=True)
    )
    return ReadEvents(Days(days.view("datetime64[D]"), no_day), Degrees(lat, no_lat), Degrees(lon, no_lon), malformed)


def _count(claimed: object) -> int:
    if type(claimed) is not int or not 0 <= claimed <= MOST_ROWS:
        raise ValueError("a number is out of bounds")
    return claimed


def _column(kind: str, content: bytes | memoryview, rows: int) -> np.ndarray:
    column = np.frombuffer(content, np.uint8 if kind == "bool" else kind)
    if len(column) != rows:
        raise ValueError("a column is not as long as it should be")
    if (kind == "bool" and column.max(initial=0) > 1) or (kind == "float64" and np.isinf(column).any()):
        raise ValueError("a cell is out of bounds")
    return column.astype(kind)
