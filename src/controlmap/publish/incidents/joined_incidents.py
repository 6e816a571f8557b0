"""A file of events joined to an edition, in batches: memory use does not depend on the table's length."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import pyarrow as pa

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_columns import EventColumns, find_columns
from controlmap.atlas.incidents.incident_frames import APPENDED, JoinOptions, appended
from controlmap.atlas.incidents.incident_join import STANDINGS, JoinedEvents, join_events
from controlmap.errors import ExportError
from controlmap.model.standing import Standing
from controlmap.publish.credits import credits_of
from controlmap.publish.files import write_file
from controlmap.publish.incidents.column_cells import column_days, column_degrees
from controlmap.publish.incidents.incident_rows import Malformed
from controlmap.publish.incidents.incident_sinks import CsvPieces, ParquetPieces, PieceWriter
from controlmap.publish.incidents.incident_source import EventSource, open_source
from controlmap.publish.incidents.rejected_rows import REASONS, RejectedRows

Tell = Callable[[float], None]
"""Called with the progress, 0 to 1."""

MakeSink = Callable[[Path, pa.Schema], PieceWriter]
"""Opens a file of one format for rows of one schema."""

_TYPES: Final = (pa.string(), pa.string(), pa.string(), pa.float64(), pa.float64(), pa.bool_())


class Summary(NamedTuple):
    """How many of a table's rows were joined or rejected."""

    counts: dict[Standing, int]
    malformed: int
    """Lines with too many or too few cells."""
    rejected: Path | None
    """The file with the rejected rows and the reasons; None if there are none."""

    @property
    def joined(self) -> int:
        """Return how many rows were joined."""
        return sum(count for standing, count in self.counts.items() if not standing.is_rejected)


def join_file(atlas: Atlas, events: Path, out: Path, reading: JoinOptions, tell: Tell = lambda _: None) -> Summary:
    """Write every event with who held its ground on its day; see ``incident_frames.appended`` for the columns.

    Rows that are unusable as events go to ``OUT.rejected.csv``, each with its reason.

    Args:
        atlas: the edition.
        events: .csv or .parquet.
        out: .csv or .parquet; is replaced.
        reading: how to read the table.
        tell: called with the progress.

    Raises:
        EventsError: the table cannot be read, lacks a required column, or already has one that would be added.
        ExportError: the file cannot be written. An earlier file is then unchanged.

    """
    aside = out.with_name(f"{out.name}.rejected.csv")
    if events.exists() and any(path.exists() and path.samefile(events) for path in (out, aside)):
        raise ExportError(f"'{events}' cannot be both read and written. Name another file.")
    credit = {str(name): words for name, words in credits_of(atlas.edition.manifest)._asdict().items()}
    sinks: dict[str, MakeSink] = {".csv": CsvPieces, ".parquet": partial(ParquetPieces, credit=credit)}
    with open_source(events) as source:
        job = _Job(atlas, source, reading, aside, tell)
        write_file(out, {ending: partial(job.run, sink) for ending, sink in sinks.items()})
    counts = {standing: int(count) for standing, count in zip(STANDINGS, job.counts, strict=True) if count}
    return Summary(counts, job.malformed, aside if job.rejected else None)


class _Job:
    def __init__(self, atlas: Atlas, source: EventSource, reading: JoinOptions, aside: Path, tell: Tell) -> None:
        self.counts = np.zeros(len(STANDINGS), dtype=np.int64)
        self.rejected = self.malformed = 0
        self._ground, self._source, self._reading, self._tell = atlas.ground_by_day, source, reading, tell
        self._columns: EventColumns = find_columns(source.schema.names, reading.wanted)
        self._aside = aside
        added = [(reading.prefix + name, kind) for name, kind in zip(APPENDED, _TYPES, strict=True)]
        self._added = pa.schema(added)

    def run(self, make_sink: MakeSink, path: Path) -> None:
        """Read, join and write every piece."""
        names = self._source.schema.names
        schema = pa.schema([*self._source.schema, *self._added], metadata=self._source.schema.metadata)
        with RejectedRows(self._aside, names) as rejected, make_sink(path, schema) as sink:
            for piece, numbers, malformed in self._source.rows():
                if piece is not None:
                    joined = self._joined(piece)
                    self.counts += np.bincount(joined.standing, minlength=len(STANDINGS))
                    good = pa.array(~joined.rejected)
                    sink.write(self._widened(piece, joined, schema).filter(good))
                    bad = np.flatnonzero(joined.rejected)
                    reasons = pa.array([REASONS[STANDINGS[standing]] for standing in joined.standing[bad]], pa.string())
                    rejected.write(pa.array(numbers[bad]), reasons, piece.take(pa.array(bad)))
                self._set_aside(rejected, malformed)
                self._tell(self._source.fraction)
            self.rejected = rejected.count

    def _joined(self, piece: pa.RecordBatch) -> JoinedEvents:
        names = piece.schema.names
        date, lat, lon = (piece.column(names.index(name)) for name in self._columns[:3])
        return join_events(
            self._ground,
            column_days(self._columns.date, date, self._reading.date_format),
            column_degrees(lat),
            column_degrees(lon),
            swapped_allowed=self._reading.swapped_allowed,
        )

    def _widened(self, piece: pa.RecordBatch, joined: JoinedEvents, schema: pa.Schema) -> pa.RecordBatch:
        table = appended(self._ground, joined, self._reading.prefix, piece.schema.names)
        added = pa.RecordBatch.from_pandas(table, schema=self._added, preserve_index=False)
        return pa.RecordBatch.from_arrays([*piece.columns, *added.columns], schema=schema)

    def _set_aside(self, rejected: RejectedRows, malformed: Sequence[Malformed]) -> None:
        numbers = pa.array([one.row for one in malformed], pa.int64())
        rejected.write(numbers, pa.array([one.reason for one in malformed], pa.string()))
        self.malformed += len(malformed)
