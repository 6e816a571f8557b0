"""The sources that a table cites by their ids, with their addresses."""

from collections.abc import Iterable, Mapping
from typing import Final

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition
from controlmap.model.source import Source

SEPARATOR: Final = ";"
"""Between ids in a cell."""


def cited_sources(edition: Edition, cells: Iterable[str]) -> list[dict[str, str]]:
    """Return a row for each source that cells name, in the edition's order."""
    named = {name for cell in cells for name in cell.split(SEPARATOR)}
    return [_row(source) for source in edition.sources if source.id in named]


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
