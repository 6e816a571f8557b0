"""The meaning of a foreign table's columns in an edition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from controlmap.authoring.importing.layers import Row
from controlmap.errors import ControlmapError
from controlmap.model.wording import nearest, quoted


@dataclass(frozen=True, slots=True)
class Columns:
    """The source of each key of a record: a column of the table, or one value for every row.

    A column with a key's name is used for that key unless another is given.
    """

    named: Mapping[str, str] = field(default_factory=dict)
    """Column by key."""
    fixed: Mapping[str, str] = field(default_factory=dict)
    """Value by key, for rows in which no column has one."""
    matched: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By key, the values to replace: the value of the edition by the folded value of the table."""

    def read(self, row: Row, keys: Sequence[str]) -> dict[str, Any]:
        """Return a row's values by key; keys without a value are left out."""
        found = {key: row.get(self.named.get(key, key)) for key in keys}
        values = {key: self.fixed.get(key) if _is_blank(value) else value for key, value in found.items()}
        return {key: self._matched(key, value) for key, value in values.items() if not _is_blank(value)}

    def _matched(self, key: str, value: Any) -> Any:
        return self.matched.get(key, {}).get(_folded(str(value)), value)


def columns_for(
    named: Sequence[str],
    fixed: Sequence[str],
    keys: Sequence[str],
    there: Sequence[str],
    file: str,
    matched: Sequence[str] = (),
) -> Columns:
    """Parse ``KEY=COLUMN``, ``KEY=VALUE`` and ``KEY:THEIRS=OURS``.

    Raises:
        ControlmapError: one has no ``=``, its key is not in ``keys``, or its column is not in ``there``.

    """
    columns = Columns(_pairs(named, keys), _pairs(fixed, keys), _matches(matched, keys))
    for column in columns.named.values():
        if column not in there:
            listed = ", ".join(map(quoted, there)) or "none"
            raise ControlmapError(f"'{file}' has no column {quoted(column)}{nearest(column, there)}. It has {listed}.")
    return columns


def _pairs(written: Sequence[str], keys: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for pair in written:
        key, equals, value = pair.partition("=")
        if not equals or not value:
            raise ControlmapError(f"{quoted(pair)} is not a pair. Write it as KEY=..., such as {keys[0]}=...")
        if key not in keys:
            raise ControlmapError(f"{quoted(key)} is not one of {', '.join(keys)}{nearest(key, keys)}.")
        pairs[key] = value
    return pairs


def _matches(written: Sequence[str], keys: Sequence[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for match in written:
        key, colon, pair = match.partition(":")
        theirs, equals, ours = pair.rpartition("=")
        if not colon or not equals or not theirs or not ours:
            example = f"{keys[0]}:THEIRS=OURS"
            raise ControlmapError(f"{quoted(match)} is not a match. Write it as KEY:THEIRS=OURS, such as {example}.")
        if key not in keys:
            raise ControlmapError(f"{quoted(key)} is not one of {', '.join(keys)}{nearest(key, keys)}.")
        found.setdefault(key, {})[_folded(theirs)] = ours
    return found


def missing(key: str, columns: Sequence[str]) -> tuple[str, str]:
    """Return message and fix for a key of which a row has no value."""
    listed = ", ".join(map(quoted, columns)) or "none"
    return (
        f"the {key} is missing",
        f"name its column with --column {key}=COLUMN (the columns are {listed}), or one value with --value {key}=VALUE",
    )


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
