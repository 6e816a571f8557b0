"""A table that has been read, as values that JSON can represent."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from controlmap.authoring.importing.foreign.refusing import CannotImportError
from controlmap.authoring.importing.shape import Shape

MOST_ROWS: Final = 100_000
"""Fifty times the places of a country's gazetteer; each may be one line of the report."""
MOST_COLUMNS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file, in order."""

    columns: list[str]
    rows: list[dict[str, Any]]
    """By column; a missing value is None."""
    shapes: list[Shape | None]
    """One per row."""
    notes: list[str] = field(default_factory=list)
    """How the file was read where it does not say so itself, as sentences without a full stop."""


def check_size(columns: int, rows: int) -> None:
    """Reject a table that is too large to import. Raises CannotImportError."""
    if columns > MOST_COLUMNS:
        raise CannotImportError(f"it has more than {MOST_COLUMNS:,} columns", "leave out those that are not needed")
    if rows > MOST_ROWS:
        raise CannotImportError(f"it has more than {MOST_ROWS:,} rows", "leave out those that are not needed")


def plain(value: Any) -> Any:
    """Return a cell as JSON can represent it: lists joined by semicolons, dates as ISO 8601, NaN as None."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, Sequence):
        return "; ".join(str(plain(part)) for part in value)
    return str(value)
