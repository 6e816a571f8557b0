"""Who held places and points on every day, as a CSV file: one row per span."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.place_history import PlaceHistory, span_records
from controlmap.model.ids import PlaceId
from controlmap.publish.files import text_writer, write_file
from controlmap.publish.tables.csv_table import csv_text
from controlmap.publish.tables.source_table import cited_sources, sources_beside

COLUMNS: Final = ("place", "lon", "lat", "holder", "from", "until", "precision", "events", "sources")
"""``from`` is the first day held, ``until`` the first day no longer held: empty where the edition ends before it.
``precision`` says how closely ``from`` is known; it is empty where the edition begins with the span. ``events`` began
the span, and ``sources`` say so: ids, joined by ``;``."""


def export_history(atlas: Atlas, places: Iterable[PlaceId], points: Iterable[tuple[float, float]], path: Path) -> int:
    """Write the history of places and of points (lon, lat) and, beside it, its sources; return the number of rows.

    Raises:
        UnknownIdError: the edition has no such place.
        ExportError: the file cannot be written, or its extension is not ``.csv``.

    """
    rows = [row for place in places for row in _rows(place, atlas.place_history(place))]
    rows += [row for point in points for row in _rows("", atlas.place_history(*point))]
    sources = cited_sources(atlas.edition, (str(row["sources"]) for row in rows))
    write_file(path, {".csv": text_writer(lambda: csv_text(COLUMNS, rows))}, sources_beside(path, sources))
    return len(rows)


def _rows(place: str, history: PlaceHistory) -> Iterator[dict[str, object]]:
    for row in span_records(place, history):
        yield {**row, "from": row["from"].isoformat(), "until": row["until"].isoformat() if row["until"] else ""}
