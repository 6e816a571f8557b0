"""Choosing rows of a foreign table by the values of their columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from controlmap.authoring.importing.layers import Layer, Row
from controlmap.errors import ControlmapError
from controlmap.model.wording import nearest, quoted

_CONDITION: Final = re.compile(r"(?P<column>.+?)(?P<is_not>!?)=(?P<values>.*)", re.DOTALL)
_OR: Final = "|"


@dataclass(frozen=True, slots=True)
class Condition:
    """The values that a column may have, or may not have."""

    column: str
    values: frozenset[str]
    """Folded."""
    is_not: bool

    def holds(self, row: Row) -> bool:
        """Return whether it is true of a row."""
        value = row.get(self.column)
        return (_folded("" if value is None else str(value)) in self.values) != self.is_not


def rows_where(layer: Layer, conditions: Sequence[str], file: str) -> Layer:
    """Return the rows of which all conditions are true: ``COLUMN=VALUE|VALUE`` or ``COLUMN!=VALUE``.

    Raises:
        ControlmapError: a condition is malformed, names an unknown column, or is true of no row.

    """
    kept = list(layer.each())
    for written in conditions:
        condition = _parsed(written, layer.columns, file)
        left = [each for each in kept if condition.holds(each[1])]
        if not left:
            there = sorted(
                {str(row.get(condition.column)) for _, row, _ in kept if row.get(condition.column) is not None}
            )
            listed = ", ".join(map(quoted, there[:20])) or "nothing"
            raise ControlmapError(f"No row of '{file}' has {written}. Fix: use one of its values: {listed}.")
        kept = left
    if len(kept) == len(layer.rows):
        return layer
    numbers, rows, shapes = zip(*kept, strict=True)
    return replace(layer, numbers=tuple(numbers), rows=tuple(rows), shapes=tuple(shapes))


def _parsed(written: str, columns: Sequence[str], file: str) -> Condition:
    parts = _CONDITION.fullmatch(written)
    if parts is None:
        raise ControlmapError(f"{quoted(written)} is not a condition. Fix: write COLUMN=VALUE, as --where 'name=A|B'.")
    column = parts["column"].strip()
    if column not in columns:
        listed = ", ".join(map(quoted, columns)) or "none"
        raise ControlmapError(f"'{file}' has no column {quoted(column)}{nearest(column, columns)}. It has {listed}.")
    values = frozenset(_folded(value) for value in parts["values"].split(_OR))
    return Condition(column, values, bool(parts["is_not"]))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
