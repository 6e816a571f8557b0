"""Where a record is in an edition's files, so that a problem can point at it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Origin:
    """The file and line a record was read from, and the line of each of its fields."""

    path: str
    """Path of the file as the user gave the edition's path, e.g. ``geo/syria-2017-12/zones/tanf.geojson``."""
    line: int
    """1-based line on which the record begins."""
    fields: Mapping[str, int] = field(default_factory=dict)
    """1-based line of each field, by its name in the file; nested fields are dotted (``about.zones``)."""

    def line_of(self, name: str) -> int:
        """Return the line of a field, or the record's first line where the field is not written."""
        return self.fields.get(name, self.line)
