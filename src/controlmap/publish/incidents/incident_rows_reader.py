"""Reads all rows of a file of events, in batches. Used in child processes only."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from controlmap.authoring.importing.cells.text_form import Separator, TextForm
from controlmap.authoring.importing.confined.frames import Piece
from controlmap.errors import EventsError
from controlmap.model.wording import quoted
from controlmap.publish.incidents.column_weight import UnknownKindError, is_text, weight
from controlmap.publish.incidents.incident_pieces import MOST_COLUMNS, MOST_PIECE_BYTES, pack_rows, pack_schema
from controlmap.publish.incidents.incident_sinks import as_text
from controlmap.publish.incidents.incident_tables import open_table
from controlmap.publish.incidents.packed_table import refusing_damaged
from controlmap.publish.incidents.reading_notes import notes_of_file


def read_rows(
    _: bytes,
    *,
    path: str,
    ending: str,
    what: str,
    piece_bytes: int,
    most_unpacked: int,
    text: tuple[str | None, str | None] = (None, None),
) -> Iterator[Piece]:
    """Yield the table's schema, then its rows.

    Raises:
        EventsError: the file cannot be read, or has cells that cannot be written as text.

    """
    with Path(path).open("rb") as file, refusing_damaged(what):
        form = TextForm(text[0], Separator(text[1]) if text[1] else None)
        table = open_table(file, ending, what, piece_bytes=piece_bytes, most_unpacked=most_unpacked, form=form)
        if len(table.schema) > MOST_COLUMNS:
            raise EventsError(f"{what} has more than {MOST_COLUMNS:,} columns. Leave out those that are not needed.")
        yield pack_schema(table.schema, notes_of_file(table))
        for rows in table.rows():
            if rows.batch is not None:
                _check(rows.batch, what)
            yield pack_rows(rows, min(1.0, table.fraction()))


def _check(batch: pa.RecordBatch, what: str) -> None:
    total = 0
    for field, column in zip(batch.schema, batch.columns, strict=True):
        where = f"{what} cannot be read: its column {quoted(field.name)}"
        try:
            column.validate(full=True)
            total += weight(column)
        except pa.ArrowInvalid as error:
            raise EventsError(f"{where} holds what is not text in UTF-8, or is damaged. Save it again.") from error
        except UnknownKindError as error:
            raise EventsError(
                f"{where} is of the kind {quoted(str(error))}, which is not known here. Leave it out."
            ) from error
        if total > MOST_PIECE_BYTES:
            raise EventsError(f"{what} cannot be read: it unpacks to more than is read here. Shorten its cells.")
        if _has_nul(column):
            raise EventsError(f"{where} holds a NUL character. Remove it, and save the table again.")
        if not _has_words(column):
            raise EventsError(f"{where} holds times out of range, or of an unknown time zone. Leave it out.")


def _has_words(column: pa.Array) -> bool:
    """Return whether cells can be written as text, which Arrow does for most types and Python for the others."""
    kind = column.type
    if not (pa.types.is_nested(kind) or (pa.types.is_timestamp(kind) and kind.tz is not None)):
        return True
    try:
        coarser = _in_microseconds(kind)
        as_text(column if coarser == kind else column.cast(coarser, safe=False))
        if not pa.types.is_nested(kind):
            pa.scalar(0, kind).as_py()  # a time zone that Arrow knows and Python does not
    except (pa.ArrowException, ArithmeticError, LookupError, ValueError):
        return False
    return True


def _in_microseconds(kind: pa.DataType) -> pa.DataType:
    """Return a type with times to the microsecond: finer ones are written by pandas, which is missing here."""
    if pa.types.is_timestamp(kind) and kind.unit == "ns":
        return pa.timestamp("us", kind.tz)
    if pa.types.is_duration(kind) and kind.unit == "ns":
        return pa.duration("us")
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return (pa.list_ if pa.types.is_list(kind) else pa.large_list)(_in_microseconds(kind.value_type))
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(_in_microseconds(field.type)) for field in kind])
    if pa.types.is_map(kind):
        return pa.map_(_in_microseconds(kind.key_type), _in_microseconds(kind.item_type))
    return kind


def _has_nul(column: pa.Array) -> bool:
    if pa.types.is_dictionary(column.type):
        return _has_nul(column.dictionary)
    if not is_text(column.type):
        return False
    content = column.buffers()[-1]
    if content is None or np.frombuffer(content, np.uint8).all():
        return False
    # The NUL may belong to another batch, or fill the space of a missing cell.
    return bool(pc.any(pc.match_substring(column, "\0")).as_py())
