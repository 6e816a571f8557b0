"""The sources that a table cites by their ids, with their addresses."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition
from controlmap.model.source import Source
from controlmap.publish.files import Writer, text_writer
from controlmap.publish.tables.csv_table import csv_text

SEPARATOR: Final = ";"
"""Between ids in a cell."""
COLUMNS: Final = ("id", "title", "publisher", "published", "symbol", "url")
"""Words are in English; a cell is empty where the edition does not say."""


def cited_sources(edition: Edition, cells: Iterable[str]) -> list[dict[str, str]]:
    """Return a row for each source that cells name, in the edition's order."""
    named = {name for cell in cells for name in cell.split(SEPARATOR)}
    return [_row(source) for source in edition.sources if source.id in named]


def sources_path(path: Path) -> Path:
    """Return the path of the table of sources that is written beside a CSV file: ``zones.csv.sources.csv``."""
    return path.with_name(f"{path.name}.sources.csv")


def sources_beside(path: Path, sources: Sequence[Mapping[str, str]]) -> dict[Path, Writer]:
    """Return the table of sources to write beside a CSV file, which has room for no second table; else none."""
    if path.suffix.lower() != ".csv":
        return {}
    return {sources_path(path): text_writer(lambda: csv_text(COLUMNS, sources))}


def addresses(sources: Mapping[str, Mapping[str, str]], cell: str) -> list[str]:
    """Return the sources of one cell as a reader sees them: title, publisher, date, address."""
    rows = [sources[name] for name in cell.split(SEPARATOR) if name in sources]
    return [", ".join(part for part in list(row.values())[1:] if part) for row in rows]


def _row(source: Source) -> dict[str, str]:
    return {
        "id": source.id,
        "title": source.title.say(DEFAULT_LANGUAGE),
        "publisher": source.publisher.say(DEFAULT_LANGUAGE) if source.publisher else "",
        "published": source.published.isoformat() if source.published else "",
        "symbol": source.symbol or "",
        "url": source.url or "",
    }
