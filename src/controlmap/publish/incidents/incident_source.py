"""A file of events, read in batches by a child process; the join sees only validated batches."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import pyarrow as pa

from controlmap.authoring.importing.cells.text_form import AS_FOUND, TextForm
from controlmap.authoring.importing.confined.bounds import Bounds
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.authoring.importing.confined.jobs import read_pieces, unusable
from controlmap.authoring.importing.confined.process import Job
from controlmap.authoring.importing.foreign.refusing import CannotImportError
from controlmap.authoring.importing.private_copy import check_ordinary
from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_pieces import MOST_PIECE_BYTES, PieceError, unpack_rows, unpack_schema
from controlmap.publish.incidents.incident_rows import ENDINGS, Rows, ending_of
from controlmap.publish.incidents.reading_notes import unpacked

_CSV_PIECE_BYTES: Final = 4 << 20
"""Some 25,000 rows of ACLED's: large enough to be fast, small enough to hold several in memory."""
_MEMORY_MB: Final = 1_536
_ANSWER_S: Final = 60.0
_WAIT_S: Final = 60.0
_LEAST_RESULT_BYTES: Final = 256 << 20
_MOST_UNPACKED: Final = 200
"""Maximum ratio of unpacked to file size: tables of events reach five or ten."""
_PROCESSOR_S: Final = 60
_BYTES_A_SECOND: Final = 1_000_000
"""Reading speed of the slowest machines."""


class EventSource:
    """A table that is read once from beginning to end."""

    def __init__(self, job: Job, bounds: Bounds, pieces: Iterator[Piece]) -> None:
        """Read the first piece; see ``open_source``."""
        self._job, self._bounds, self._pieces = job, bounds, pieces
        try:
            first = next(pieces)
            self.schema: pa.Schema = unpack_schema(first)
            self.notes = unpacked(first.header.get("notes"))
            """How the file turned out to be written."""
        except (PieceError, StopIteration, TypeError, ValueError) as error:
            raise unusable(job, bounds, EventsError, str(error)) from error
        self.fraction = 0.0
        """The fraction that has been read."""

    def rows(self) -> Iterator[Rows]:
        """Yield the rows in batches.

        Raises:
            EventsError: the rest of the table cannot be read.

        """
        for piece in self._pieces:
            try:
                rows, self.fraction = unpack_rows(piece, self.schema)
            except PieceError as error:
                raise unusable(self._job, self._bounds, EventsError, str(error)) from error
            yield rows


@contextmanager
def open_source(path: Path, text: TextForm = AS_FOUND) -> Iterator[EventSource]:
    """Open a file of events; ``incident_rows.ENDINGS`` lists the formats.

    Raises:
        EventsError: it has another extension, or cannot be read.

    """
    ending, what = ending_of(path.name), f"'{path.name}'"
    if ending not in ENDINGS:
        raise EventsError(f"'{path}' cannot be read: its ending is not one of {', '.join(ENDINGS)}.")
    try:
        check_ordinary(path)
    except CannotImportError as error:
        raise EventsError(f"'{path}' cannot be read: {error.wrong}. {error.fix.capitalize()}.") from None
    size = path.stat().st_size
    most_unpacked = max(_LEAST_RESULT_BYTES, _MOST_UNPACKED * size)
    arguments = {
        "path": str(path.resolve()),
        "ending": ending,
        "what": what,
        "piece_bytes": _CSV_PIECE_BYTES,
        "most_unpacked": most_unpacked,
        "text": text,
    }
    job = Job("controlmap.publish.incidents.incident_rows_reader:read_rows", arguments, what=what, without=("pandas",))
    bounds = Bounds(
        memory_mb=_MEMORY_MB,
        processor_s=_PROCESSOR_S + size // _BYTES_A_SECOND,
        answer_s=_ANSWER_S,
        piece_bytes=MOST_PIECE_BYTES,
        result_bytes=most_unpacked,
        wait_s=_WAIT_S,
    )
    with closing(read_pieces(job, bounds, EventsError)) as pieces:
        yield EventSource(job, bounds, pieces)
