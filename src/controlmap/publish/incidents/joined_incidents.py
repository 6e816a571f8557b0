"""A file of events joined to an edition, in batches: memory use does not depend on the table's length."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import pyarrow as pa

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.added_columns import appended, names_appended
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_columns import EventColumns, candidates, find_columns
from controlmap.atlas.incidents.incident_join import STANDINGS, JoinedEvents, join_events
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.errors import ExportError
from controlmap.model.standing import Standing
from controlmap.publish.credits import credits_of
from controlmap.publish.files import write_file
from controlmap.publish.incidents.column_cells import column_days, column_degrees, plain, share_of
from controlmap.publish.incidents.column_doubt import column_doubt
from controlmap.publish.incidents.column_order import has_numeric_days, order_of
from controlmap.publish.incidents.incident_rows import Malformed
from controlmap.publish.incidents.incident_sinks import CsvPieces, ParquetPieces, PieceWriter
from controlmap.publish.incidents.incident_source import open_source
from controlmap.publish.incidents.reading_notes import Note, notes_of_cells
from controlmap.publish.incidents.rejected_rows import REASONS, RejectedRows
from controlmap.publish.incidents.reread_table import RereadTable
from controlmap.publish.incidents.typed_rows import TypedRows, is_all_text

Tell = Callable[[float], None]
"""Called with the progress, 0 to 1."""

MakeSink = Callable[[Path, pa.Schema], PieceWriter]
"""Opens a file of one format for rows of one schema."""

_SAMPLE: Final = 1_000
"""Rows that decide which of several columns is meant, and whether days are written in numbers."""
_TYPES: Final = {
    "front_km": pa.float64(),
    "front_margin_km": pa.float64(),
    "near_line": pa.bool_(),
    "holder_certain": pa.bool_(),
}
"""Of the added columns that are not texts."""


class Summary(NamedTuple):
    """How many of a table's rows were joined or rejected."""

    counts: dict[Standing, int]
    malformed: int
    """Lines with too many or too few cells."""
    rejected: Path | None
    """The file with the rejected rows and the reasons; None if there are none."""
    imprecise: int = 0
    """Rows on the map whose place or day is imprecise."""
    uncertain: int = 0
    """Those of them with more than one possible holder."""
    notes: tuple[Note, ...] = ()
    """How the table turned out to be written, where that is unusual."""

    @property
    def joined(self) -> int:
        """Return how many rows were joined."""
        return sum(count for standing, count in self.counts.items() if not standing.is_rejected)


def join_file(atlas: Atlas, events: Path, out: Path, reading: JoinOptions, tell: Tell = lambda _: None) -> Summary:
    """Write every event with who held its ground on its day; see ``added_columns.appended`` for the columns.

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
    parquet: MakeSink = partial(ParquetPieces, credit=credit)
    with RereadTable(partial(open_source, events, reading.text)) as table:
        job = _Job(atlas, table, reading, aside, tell)
        write_file(out, {".csv": partial(job.run, CsvPieces), ".parquet": partial(job.run, parquet, typed=True)})
    counts = {standing: int(count) for standing, count in zip(STANDINGS, job.counts, strict=True) if count}
    return Summary(
        counts, job.malformed, aside if job.rejected else None, job.imprecise, job.uncertain, tuple(job.notes)
    )


class _Job:
    def __init__(
        self,
        atlas: Atlas,
        table: RereadTable,
        reading: JoinOptions,
        aside: Path,
        tell: Tell,
    ) -> None:
        self.counts = np.zeros(len(STANDINGS), dtype=np.int64)
        self.rejected = self.malformed = self.imprecise = self.uncertain = 0
        self._ground, self._table, self._reading, self._tell = atlas.ground_by_day, table, reading, tell
        self._schema, self.notes = table.schema, table.notes
        self._columns: EventColumns = find_columns(self._schema.names, reading.wanted)
        self._form = reading.day_form(atlas.ground_by_day)
        self._aside = aside
        names = names_appended(precise=self._columns.precision is None, fronts=reading.fronts)
        self._added = pa.schema([(reading.prefix + name, _TYPES.get(name, pa.string())) for name in names])
        if table.first is not None:
            self._look_at(table.first)

    def run(self, make_sink: MakeSink, path: Path, *, typed: bool = False) -> None:
        """Read, join and write every piece; ``typed`` with types in place of text, and with points."""
        self._typed = self._types() if typed else None
        own = self._typed.schema if self._typed else self._schema
        points = [pa.field(name, pa.binary()) for name in self._typed.names] if self._typed else []
        schema = pa.schema([*own, *self._added, *points], metadata=own.metadata)
        with (
            RejectedRows(self._aside, self._schema.names) as rejected,
            make_sink(path, schema) as sink,
        ):
            for count, (piece, numbers, malformed) in enumerate(self._table.rows()):
                if count == 1 and self._reading.fronts:
                    self._ground.expect_many_points()
                if piece is not None:
                    read = self._read(piece)
                    joined = self._joined(piece, *read)
                    self.counts += np.bincount(joined.standing, minlength=len(STANDINGS))
                    if joined.precision_read:
                        self.imprecise += int(joined.imprecise_inside.sum())
                        self.uncertain += int((joined.imprecise_inside & (joined.holder < 0)).sum())
                    good = pa.array(~joined.rejected)
                    sink.write(self._widened(piece, joined, read, schema).filter(good))
                    bad = np.flatnonzero(joined.rejected)
                    reasons = pa.array([REASONS[STANDINGS[standing]] for standing in joined.standing[bad]], pa.string())
                    rejected.write(pa.array(numbers[bad]), reasons, piece.take(pa.array(bad)))
                self._set_aside(rejected, malformed)
                self._tell(self._table.fraction)
            self.rejected = rejected.count

    def _types(self) -> TypedRows:
        whole = self._whole() if is_all_text(self._schema) else None
        return TypedRows(self._schema, self._columns, self._reading.prefix, whole)

    def _whole(self) -> Iterator[pa.RecordBatch]:
        return (rows.batch for rows in self._table.rows() if rows.batch is not None)

    def _read(self, piece: pa.RecordBatch) -> tuple[Days, Degrees, Degrees]:
        date, latitude, longitude = self._columns[:3]
        days = column_days(date, _column(piece, date), self._form)
        return days, column_degrees(_column(piece, latitude)), column_degrees(_column(piece, longitude))

    def _joined(self, piece: pa.RecordBatch, days: Days, lat: Degrees, lon: Degrees) -> JoinedEvents:
        precision, column = self._columns.precision, partial(_column, piece)
        return join_events(
            self._ground,
            days,
            lat,
            lon,
            read=column_doubt(precision, days.days, column, self._form) if precision else None,
            swapped_allowed=self._reading.swapped_allowed,
            fronts=self._reading.fronts,
        )

    def _look_at(self, piece: pa.RecordBatch) -> None:
        """Choose among several columns by the first rows, and find out in which order days are written."""
        names = piece.schema.names
        first = {
            name: plain(piece.column(names.index(name)).slice(0, _SAMPLE))
            for name in candidates(names, self._reading.wanted)
        }

        def readable(what: str, name: str) -> float:
            return share_of(what, name, first[name], self._form)

        self._columns = find_columns(names, self._reading.wanted, readable)
        date = self._columns.date
        is_open = self._form.order is None and self._form.date_format is None
        if is_open and has_numeric_days(piece.column(names.index(date)).slice(0, _SAMPLE)):
            self._form = self._form._replace(order=order_of(_column(each, date) for each in self._whole()))
        days, degrees = (piece.column(names.index(name)).slice(0, _SAMPLE) for name in self._columns[:2])
        self.notes += notes_of_cells(days, degrees, self._form)

    def _widened(
        self, piece: pa.RecordBatch, joined: JoinedEvents, read: tuple[Days, Degrees, Degrees], schema: pa.Schema
    ) -> pa.RecordBatch:
        table = appended(self._ground, joined, self._reading.prefix, piece.schema.names)
        added = pa.RecordBatch.from_pandas(table, schema=self._added, preserve_index=False)
        own = self._typed.columns(piece, *read) if self._typed else piece.columns
        points = self._typed.points(*read[1:]) if self._typed else []
        return pa.RecordBatch.from_arrays([*own, *added.columns, *points], schema=schema)

    def _set_aside(self, rejected: RejectedRows, malformed: Sequence[Malformed]) -> None:
        numbers = pa.array([one.row for one in malformed], pa.int64())
        rejected.write(numbers, pa.array([one.reason for one in malformed], pa.string()))
        self.malformed += len(malformed)


def _column(piece: pa.RecordBatch, name: str) -> pa.Array:
    return piece.column(piece.schema.names.index(name))
