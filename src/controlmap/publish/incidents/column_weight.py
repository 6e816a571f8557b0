"""The size of an untrusted table's column once each cell is materialised, however compactly it is stored.

A dictionary or a list of nulls can declare gigabytes of cells in next to no storage.
"""

from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_CELL_BYTES: Final = 8
_NESTED_CELL_BYTES: Final = 64
"""An element of a list becomes a Python object when it is written as text."""


class UnknownKindError(Exception):
    """A column of a type that tables of events do not have; its text names the type."""


def weight(column: pa.Array, cell_bytes: int = _CELL_BYTES) -> int:
    """Return the size of a valid column's cells in bytes, each counted as often as it occurs.

    Args:
        column: of any type.
        cell_bytes: added for each cell, besides its text or bytes.

    Raises:
        UnknownKindError: the column is a union, a view, run-end encoded or the like.

    """
    kind = column.type
    if isinstance(kind, pa.BaseExtensionType):
        return weight(column.storage, cell_bytes)
    cells = len(column) * cell_bytes
    if pa.types.is_nested(kind):
        inner_bytes = cell_bytes if pa.types.is_struct(kind) else _NESTED_CELL_BYTES
        return cells + sum(weight(part, inner_bytes) for part in _inside(column))
    if pa.types.is_dictionary(kind):
        return cells + _spelled_out(column)
    if has_bytes(kind):
        return cells + int(_lengths(column).sum())
    if pa.types.is_primitive(kind) or pa.types.is_null(kind) or pa.types.is_decimal(kind):
        return cells
    raise UnknownKindError(str(kind))


def _inside(column: pa.Array) -> list[pa.Array]:
    """Return the child columns of lists, maps and structures."""
    kind = column.type
    if pa.types.is_struct(kind):
        return list(column.flatten())
    if pa.types.is_map(kind):
        return [column.keys, column.items]
    if pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind):
        return [column.flatten()]
    raise UnknownKindError(str(kind))


def is_text(kind: pa.DataType) -> bool:
    """Return whether a type's cells are texts."""
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def has_bytes(kind: pa.DataType) -> bool:
    """Return whether a type's cells are texts or bytes of variable length."""
    return is_text(kind) or any(
        is_kind(kind) for is_kind in (pa.types.is_binary, pa.types.is_large_binary, pa.types.is_fixed_size_binary)
    )


def _spelled_out(column: pa.DictionaryArray) -> int:
    values = column.dictionary
    if not has_bytes(values.type):
        return len(column) * _CELL_BYTES + weight(values)
    used = column.indices.drop_null().to_numpy(zero_copy_only=False)
    return int(_lengths(values)[used].sum()) if len(values) else 0


def _lengths(column: pa.Array) -> np.ndarray:
    """Return the length of each text or binary cell, in bytes; 0 for a missing one."""
    lengths = pc.fill_null(pc.binary_length(column), 0)
    return np.asarray(lengths.to_numpy(zero_copy_only=False), dtype=np.int64)
