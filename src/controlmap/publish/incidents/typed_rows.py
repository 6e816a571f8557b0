"""The columns of joined incidents as Parquet has them: typed where they came as text, and with a point for each row."""

from collections.abc import Iterable
from typing import Final

import pyarrow as pa

from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_columns import EventColumns
from controlmap.publish.incidents.column_types import typed, types_of
from controlmap.publish.incidents.column_weight import is_text
from controlmap.publish.incidents.point_column import NAME, metadata_of, points

_GEO: Final = b"geo"


class TypedRows:
    """The schema and the columns of a table's rows."""

    def __init__(
        self, schema: pa.Schema, columns: EventColumns, prefix: str, whole: Iterable[pa.RecordBatch] | None
    ) -> None:
        """Find out the types.

        Args:
            schema: of the table as it is read.
            columns: those that say when and where.
            prefix: before the name of the column of points.
            whole: all rows, if they are text; None if they have types already, which are kept.

        """
        self._schema = schema
        kinds = [field.type for field in schema]
        self._days, self._degrees = -1, {}
        if whole is not None:
            kinds, timed = types_of(whole, schema)
            date, lat, lon = (schema.names.index(name) for name in columns[:3])
            # These have been read already, in whatever form they were written. A time of day would be lost.
            if not timed[date]:
                kinds[date], self._days = pa.date32(), date
            kinds[lat] = kinds[lon] = pa.float64()
            self._degrees = {lat: 0, lon: 1}
        self._kinds = kinds
        name = prefix + NAME
        self.has_points = name not in schema.names and _GEO not in (schema.metadata or {})
        self.names = (name,) if self.has_points else ()
        metadata = {**(schema.metadata or {}), **(metadata_of(name) if self.has_points else {})}
        fields = [(field, kind) for field, kind in zip(_told_apart(schema.names), kinds, strict=True)]
        self.schema: pa.Schema = pa.schema(fields, metadata=metadata)
        """Of the columns that the table had; it has the metadata of the file."""

    def columns(self, piece: pa.RecordBatch, days: Days, lat: Degrees, lon: Degrees) -> list[pa.Array]:
        """Return the columns that the table had."""
        read = (lat.degrees, lon.degrees)
        return [
            pa.array(days.days)
            if at == self._days
            else pa.array(read[self._degrees[at]], from_pandas=True)
            if at in self._degrees
            else typed(column, kind)
            for at, (column, kind) in enumerate(zip(piece.columns, self._kinds, strict=True))
        ]

    def points(self, lat: Degrees, lon: Degrees) -> list[pa.Array]:
        """Return the column of points, if the table has none yet."""
        return [points(lon.degrees, lat.degrees)] if self.has_points else []


def _told_apart(names: list[str]) -> list[str]:
    """Return names without repetitions, which few programs read from Parquet: "notes_2", and "column_4" for none."""
    found: list[str] = []
    for number, name in enumerate(names, 1):
        wanted = name or f"column_{number}"
        repeated = (f"{wanted}_{count}" for count in range(2, len(names) + 2))
        found.append(next(one for one in (wanted, *repeated) if one not in found and (one == name or one not in names)))
    return found


def is_all_text(schema: pa.Schema) -> bool:
    """Return whether every column of a table is text, as in formats without types."""
    return all(is_text(field.type) for field in schema)
