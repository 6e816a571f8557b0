"""An uploaded table of events: read in a child process, whose result is validated."""

from typing import Final

import numpy as np

from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_counts import ReadEvents, RowTexts
from controlmap.atlas.incidents.incident_doubt import ReadDoubt
from controlmap.atlas.incidents.possible_holders import Doubt
from controlmap.authoring.importing.cells.text_form import AS_FOUND, TextForm
from controlmap.authoring.importing.cells.written_days import DayForm
from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.confined.jobs import read_whole, unusable
from controlmap.authoring.importing.confined.process import Job
from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_rows import ENDINGS, ending_of
from controlmap.publish.incidents.reading_notes import unpacked

MOST_ROWS: Final = 100_000
"""Joined in a second; a larger table is a case for the command line."""
_MOST_COLUMNS: Final = 100
_AS_WRITTEN: Final = DayForm()
_BOUNDS: Final = Bounds()
_KINDS: Final = ("int64", "bool", "float64", "bool", "float64", "bool")
"""Days since 1970, latitudes and longitudes, each with which of them are missing."""
_KINDS_OF_DOUBT: Final = ("int64", "int64", "float64", "bool")
"""The first and last possible days, the reach of each place, and which of that cannot be read."""


def sampled_columns(name: str, content: bytes, text: TextForm = AS_FOUND) -> list[tuple[str, str]]:
    """Return the names of a file's columns, each with an example from it.

    Raises:
        EventsError: it cannot be read.

    """
    ending = ending_of(name)
    if ending not in ENDINGS:
        return []
    arguments = {"ending": ending, "text": text}
    job = Job("controlmap.publish.incidents.uploaded_points:read_samples", arguments, content, without=("pandas",))
    listed = read_whole(job, _BOUNDS, EventsError).header.get("columns")
    if not isinstance(listed, list) or len(listed) > _MOST_COLUMNS:
        raise unusable(job, _BOUNDS, EventsError, "no columns")
    try:
        return [(_shown(column), _shown(sample)) for column, sample in listed]
    except (TypeError, ValueError) as error:
        raise unusable(job, _BOUNDS, EventsError, str(error)) from error


def _shown(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError("not a text")
    return text


def read_uploaded_table(
    name: str,
    content: bytes,
    form: DayForm = _AS_WRITTEN,
    columns: tuple[str | None, str | None, str | None] = (None, None, None),
    text: TextForm = AS_FOUND,
) -> ReadEvents:
    """Read days and positions from the bytes of a file.

    Args:
        name: the file's.
        content: its bytes.
        form: how days are written.
        columns: those of date, latitude and longitude; None for those to be found by their usual names.
        text: how a table of text is written, as far as the reader said so.

    Raises:
        EventsError: it is neither, is damaged, too large, lacks the columns of date and position, or too many others
            are being read.

    """
    ending = ending_of(name)
    if ending not in ENDINGS:
        raise EventsError(f"It is not one of {', '.join(ENDINGS)}.")
    # pyarrow imports pandas whenever it converts a value to Python, which would be half of the child's total time.
    arguments = {
        "ending": ending,
        "most_rows": MOST_ROWS,
        "order": form.order,
        "zone": form.zone,
        "columns": columns,
        "text": text,
    }
    job = Job("controlmap.publish.incidents.uploaded_points:read_points", arguments, content, without=("pandas",))
    piece = read_whole(job, _BOUNDS, EventsError)
    try:
        return _checked(piece)
    except (TypeError, ValueError) as error:
        raise unusable(job, _BOUNDS, EventsError, str(error)) from error


def _checked(piece: Piece) -> ReadEvents:
    """Return the child's result if it is well-formed. Raises ValueError if not."""
    rows, malformed = (_count(piece.header.get(name)) for name in ("rows", "malformed"))
    *numbers, offsets, block = piece.columns
    kinds = _KINDS if len(numbers) == len(_KINDS) else (*_KINDS, *_KINDS_OF_DOUBT)
    columns = [_column(kind, content, rows) for kind, content in zip(kinds, numbers, strict=True)]
    days, no_day, lat, no_lat, lon, no_lon = columns[: len(_KINDS)]
    read = None
    if len(columns) > len(_KINDS):
        first, last, reach_km, odd = columns[len(_KINDS) :]
        if not (reach_km >= 0).all():
            raise ValueError("a distance is out of bounds")
        read = ReadDoubt(Doubt(first.view("datetime64[D]"), last.view("datetime64[D]"), reach_km), odd)
    notes = tuple((str(note.about), note.value) for note in unpacked(piece.header.get("notes", [])))
    places = Degrees(lat, no_lat), Degrees(lon, no_lon)
    texts = _texts(offsets, bytes(block), rows)
    when = Days(days.view("datetime64[D]"), no_day)
    return ReadEvents(when, *places, malformed=malformed, read=read, texts=texts, notes=notes)


def _texts(offsets: bytes | memoryview, block: bytes, rows: int) -> RowTexts | None:
    begins = np.frombuffer(offsets, np.int64)
    if len(begins) != rows + 1 or begins[0] != 0 or begins[-1] != len(block) or (np.diff(begins) < 0).any():
        raise ValueError("the texts are not as long as they should be")
    return RowTexts(begins.copy(), block) if block else None


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
