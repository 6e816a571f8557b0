"""The meaning of a foreign table's columns in an edition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from controlmap.authoring.importing.layers import Row
from controlmap.errors import ControlmapError
from controlmap.model.wording import nearest, quoted

_DAY_LENGTH: Final = len("2017-12-14")


@dataclass(frozen=True, slots=True)
class Columns:
    """The source of each key of a record: a column of the table, or one value for every row.

    A column with a key's name is used for that key unless another is given.
    """

    named: Mapping[str, str] = field(default_factory=dict)
    """Column by key."""
    fixed: Mapping[str, str] = field(default_factory=dict)
    """Value by key, for rows in which no column has one."""

    def read(self, row: Row, keys: Sequence[str]) -> dict[str, Any]:
        """Return a row's values by key; keys without a value are left out."""
        found = {key: row.get(self.named.get(key, key)) for key in keys}
        values = {key: self.fixed.get(key) if _is_blank(value) else value for key, value in found.items()}
        return {key: value for key, value in values.items() if not _is_blank(value)}


def columns_for(
    named: Sequence[str], fixed: Sequence[str], keys: Sequence[str], there: Sequence[str], file: str
) -> Columns:
    """Parse ``KEY=COLUMN`` and ``KEY=VALUE`` pairs.

    Raises:
        ControlmapError: a pair has no ``=``, its key is not in ``keys``, or its column is not in ``there``.

    """
    columns = Columns(_pairs(named, keys), _pairs(fixed, keys))
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


def plain_day(value: object) -> str:
    """Return a day without the time of day that drawing programs and data frames add."""
    written = str(value).strip()
    return written[:_DAY_LENGTH] if written[_DAY_LENGTH : _DAY_LENGTH + 1] in {"T", " "} else written


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
