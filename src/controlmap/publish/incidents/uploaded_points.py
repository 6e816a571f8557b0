"""The days and positions of an uploaded table. Used in child processes only."""

import io
import itertools
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from controlmap.atlas.incidents.incident_columns import Wanted, candidates, find_columns, find_text
from controlmap.atlas.incidents.possible_holders import Doubt
from controlmap.authoring.importing.cells.text_form import Separator, TextForm
from controlmap.authoring.importing.cells.written_days import DayForm, DayOrder
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.errors import EventsError
from controlmap.publish.incidents.column_cells import column_days, column_degrees, odd_cells, plain, share_of
from controlmap.publish.incidents.column_doubt import column_doubt
from controlmap.publish.incidents.column_weight import is_text
from controlmap.publish.incidents.incident_parquet import ParquetTable
from controlmap.publish.incidents.incident_rows import EventTable
from controlmap.publish.incidents.incident_tables import open_table
from controlmap.publish.incidents.packed_table import refusing_damaged
from controlmap.publish.incidents.reading_notes import notes_of_cells, notes_of_file

_MOST_MALFORMED: Final = 10_000
"""Lines that do not match the header, at 10 microseconds each; a tenth of all lines is too many for a table."""
_MOST_UNPACKED_BYTES: Final = 64 << 20
"""Of the three columns, as the file declares; if that is false, the process's memory limit applies."""
_PIECE_ROWS: Final = 10_000
"""Rows per batch of Parquet: their cells may still be long, and are checked before the next batch is unpacked."""
_MOST_IMPRECISE: Final = 20_000
"""Rows that differ in place, reach or days: the holders around a place take a quarter of a millisecond."""
_SAMPLE: Final = 1_000
"""Rows that decide which of several columns is meant."""
MOST_TEXT_LETTERS: Final = 200
"""Of what one row says."""
_MOST_TEXT_BYTES: Final = 4 << 20
"""Of what all rows say: it is kept in the memory of a visit."""
MOST_SAMPLES: Final = 60
"""Columns that a reader may choose from: GED's tables have 49."""
_SAMPLE_LETTERS: Final = 40
_WHAT: Final = "The file"
_REMEDY: Final = "Split it, or use 'controlmap join'."


def read_points(
    content: bytes,
    *,
    ending: str,
    most_rows: int,
    order: str | None,
    zone: str | None,
    columns: tuple[str | None, str | None, str | None] = (None, None, None),
    text: tuple[str | None, str | None] = (None, None),
) -> Iterator[Piece]:
    """Yield the days and positions of all rows, in one piece.

    Its columns are days since 1970 (int64, its minimum if missing), which of them are missing (bool), and likewise
    latitudes and longitudes (float64, NaN if missing). If the table says how precise it is, they are followed by the
    first and last possible days, the reach of each place (float64, km) and which of that cannot be read (bool). The
    last two are where each row's text begins, and where the last ends (int64), and the texts (UTF-8).

    Args:
        content: of the file.
        ending: the file name's extension.
        most_rows: maximum number of rows, malformed lines included.
        order: of days written in numbers, a ``DayOrder``; None if the column decides.
        zone: the edition's time zone, if it has one.
        columns: those of date, latitude and longitude; None for those to be found by their usual names.
        text: the encoding and the separator of a table of text, as far as a person said so.

    Raises:
        EventsError: the file cannot be read, has too many rows, or lacks the columns of date and position.

    """
    with refusing_damaged(_WHAT):
        form = DayForm(order=DayOrder(order) if order else None, zone=zone)
        yield _points(_opened(content, ending, text), most_rows, form, Wanted(*columns))


def read_samples(content: bytes, *, ending: str, text: tuple[str | None, str | None] = (None, None)) -> Iterator[Piece]:
    """Yield the names of a table's columns, each with the first cell that has something in it, in the header."""
    with refusing_damaged(_WHAT):
        table = _opened(content, ending, text)
        names = [name for name in table.schema.names if not pa.types.is_nested(table.schema.field(name).type)]
        names = list(dict.fromkeys(names))[:MOST_SAMPLES]
        samples = dict.fromkeys(names, "")
        for batch, _, _ in itertools.islice(table.rows(names), 1):
            if batch is None:
                continue
            for name in names:
                cells = plain(batch.column(name)).drop_null()[:_SAMPLE].cast(pa.string()).to_pylist()
                samples[name] = next((cell for cell in cells if cell.strip()), "")
        yield Piece({"columns": [[name, cell[:_SAMPLE_LETTERS]] for name, cell in samples.items()]}, [])


def _opened(content: bytes, ending: str, text: tuple[str | None, str | None]) -> EventTable:
    encoding, separator = text
    return open_table(
        io.BytesIO(content),
        ending,
        _WHAT,
        piece_rows=_PIECE_ROWS,
        most_malformed=_MOST_MALFORMED,
        most_unpacked=_MOST_UNPACKED_BYTES,
        keep_dictionaries=True,
        form=TextForm(encoding, Separator(separator) if separator else None),
    )


def _points(table: EventTable, most_rows: int, form: DayForm, wanted: Wanted) -> Piece:
    names = table.schema.names
    found, text = find_columns(names, wanted), find_text(names)
    used = [*found[:3], *candidates(names, wanted), *(name for name in found.precision or () if name is not None)]
    flat = [name for name in dict.fromkeys(used) if not pa.types.is_nested(table.schema.field(name).type)]
    claimed = 0
    if isinstance(table, ParquetTable):
        claimed = table.rows_claimed
        _check_rows(claimed, most_rows)
        if table.bytes_claimed(flat) > _MOST_UNPACKED_BYTES:
            raise EventsError(f"{_WHAT} unpacks to more than is read here. {_REMEDY}")
    columns, texts, malformed = _columns(table, flat, most_rows, text if text not in flat else None)
    rows = len(columns[flat[0]]) if flat else max(0, claimed)
    # Lists and structures are neither days nor degrees, and may be huge: they are not even unpacked.
    odd = odd_cells(rows if len(flat) < len(set(used)) else 0)

    def readable(what: str, name: str) -> float:
        return share_of(what, name, columns.get(name, odd)[:_SAMPLE], form)

    found = find_columns(names, wanted, readable=readable)
    date, latitude, longitude = (columns.get(name, odd) for name in found[:3])
    days, lat, lon = column_days(found.date, date, form), column_degrees(latitude), column_degrees(longitude)
    numbers = [days.days.astype(np.int64), days.missing, *lat, *lon]
    if found.precision is not None:
        doubt, unreadable = column_doubt(found.precision, days.days, lambda name: columns.get(name, odd), form)
        _check_circles(lat.degrees, lon.degrees, doubt)
        numbers += [doubt.first.astype(np.int64), doubt.last.astype(np.int64), doubt.reach_km, unreadable]
    notes = [*notes_of_file(table), *notes_of_cells(date[:_SAMPLE], latitude[:_SAMPLE], form)]
    header = {"rows": rows, "malformed": malformed, "notes": notes}
    written = [np.ascontiguousarray(column).tobytes() for column in numbers]
    return Piece(header, [*written, *_packed(texts if len(texts) == rows else [""] * rows)])


def _columns(
    table: EventTable, names: Sequence[str], most_rows: int, text: str | None
) -> tuple[dict[str, pa.Array], list[str], int]:
    """Return the readable columns by name, what each row says, and how many lines were malformed."""
    parts = {name: [plain(pa.nulls(0, table.schema.field(name).type))] for name in names}
    texts: list[str] = []
    malformed = 0
    for batch, _, left_out in table.rows([*names, *([text] if text else [])]) if names else ():
        malformed += len(left_out)
        if batch is not None:
            for name in names:
                parts[name].append(plain(batch.column(name)))
            if text:
                texts += _shortened(batch.column(text))
        _check_rows(sum(map(len, parts[names[0]])) + malformed, most_rows)
    return {name: pa.concat_arrays(parts[name]) for name in names}, texts, malformed


def _shortened(column: pa.Array) -> list[str]:
    """Return the texts of a column, shortened and without line breaks; empty ones for anything else."""
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if not is_text(column.type):
        return [""] * len(column)
    texts = pc.utf8_slice_codeunits(pc.fill_null(column, ""), 0, MOST_TEXT_LETTERS + 1).to_pylist()
    cut = (text if len(text) <= MOST_TEXT_LETTERS else f"{text[: MOST_TEXT_LETTERS - 1]}…" for text in texts)
    return ["".join(letter if letter.isprintable() else " " for letter in text) for text in cut]


def _packed(texts: Sequence[str]) -> list[bytes]:
    """Return where each text begins and the last ends, and the texts; the last are left out if there are too many."""
    written = [text.encode() for text in texts]
    ends = np.cumsum([0, *map(len, written)], dtype=np.int64)
    kept = int(np.searchsorted(ends, _MOST_TEXT_BYTES, side="right")) - 1
    return [np.minimum(ends, ends[kept]).tobytes(), b"".join(written[:kept])]


def _check_rows(rows: int, most_rows: int) -> None:
    if rows > most_rows:
        raise EventsError(f"{_WHAT} has more than {most_rows:,} rows. {_REMEDY}")


def _check_circles(lat: np.ndarray, lon: np.ndarray, doubt: Doubt) -> None:
    rows = np.flatnonzero(doubt.is_imprecise)
    around = [lat[rows], lon[rows], doubt.reach_km[rows], doubt.first[rows].astype(np.int64)]
    if len(np.unique(np.column_stack([*around, doubt.last[rows].astype(np.int64)]), axis=0)) > _MOST_IMPRECISE:
        raise EventsError(f"{_WHAT} has more than {_MOST_IMPRECISE:,} different imprecise places and days. {_REMEDY}")
