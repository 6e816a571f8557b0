"""A table of events that a stranger brings: read within limits, and only what is needed of it."""

from pathlib import PurePath
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from controlmap.atlas.event_cells import Cells, read_days, read_degrees
from controlmap.atlas.event_columns import find_columns
from controlmap.atlas.event_counts import ReadEvents
from controlmap.errors import EventsError
from controlmap.publish.event_source import CsvSource, unreadable_told

MOST_ROWS: Final = 100_000
"""Joined in a second; who has more uses the command line."""
_MOST_UNPACKED_BYTES: Final = 64 << 20
"""A packed file can hold a thousand times its size: what it says it unpacks to is asked before it is unpacked."""


def read_brought(name: str, content: bytes) -> ReadEvents:
    """Read days and positions from the bytes of a .csv or .parquet file.

    Raises:
        EventsError: it is neither, is damaged, too large, or has no columns of date and position.

    """
    ending = PurePath(name).suffix.lower()
    read = {".csv": _csv, ".parquet": _parquet}.get(ending)
    if read is None:
        raise EventsError("It is neither .csv nor .parquet.")
    with unreadable_told("The file"):
        try:
            (date, lat, lon), malformed = read(pa.BufferReader(content))
            return ReadEvents(read_days(date), read_degrees(lat), read_degrees(lon), malformed)
        except (ValueError, TypeError, KeyError, MemoryError) as error:
            # What a damaged Parquet file makes the library stumble over, beside what it says of itself.
            raise EventsError("The file is damaged.") from error


def _csv(file: pa.NativeFile) -> tuple[list[Cells], int]:
    source = CsvSource(file, "The file")
    names = source.schema.names
    pieces, rows = [], 0
    for piece, _ in source.pieces():
        rows += len(piece)
        _check_rows(rows + len(source.malformed))
        pieces.append(piece.select([names.index(name) for name in find_columns(names)[:3]]))
    table = pa.Table.from_batches(pieces) if pieces else source.schema.empty_table().select(find_columns(names)[:3])
    return [column.to_pandas() for column in table.columns], len(source.malformed)


def _parquet(file: pa.NativeFile) -> tuple[list[Cells], int]:
    metadata = pq.read_metadata(file)
    _check_rows(metadata.num_rows)
    columns = find_columns(metadata.schema.to_arrow_schema().names)[:3]
    groups = [metadata.row_group(at) for at in range(metadata.num_row_groups)]
    parts = [group.column(at) for group in groups for at in range(group.num_columns)]
    wanted = [part for part in parts if part.path_in_schema.partition(".")[0] in columns]
    if sum(part.total_uncompressed_size for part in wanted) > _MOST_UNPACKED_BYTES:
        raise EventsError("It unpacks to more than is read here.")
    file.seek(0)
    # Texts as numbers of a dictionary: a long one repeated in every row is held once.
    texts = [part.path_in_schema for part in wanted if part.physical_type == "BYTE_ARRAY"]
    table = pq.ParquetFile(file, read_dictionary=sorted(set(texts))).read(columns=list(columns), use_threads=False)
    return [table.column(name).to_pandas() for name in columns], 0


def _check_rows(rows: int) -> None:
    if rows > MOST_ROWS:
        raise EventsError(f"It has more than {MOST_ROWS:,} rows.")
