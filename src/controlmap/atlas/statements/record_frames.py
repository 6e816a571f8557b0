"""Statements, events and sources as tables. Imported late: pandas takes a second to load."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import pandas as pd

from controlmap.atlas.statements.join import Joined, LinkKind
from controlmap.model.edition import Edition
from controlmap.model.ids import AnnotationId, ZoneId
from controlmap.model.text import LocalText

_DAYS: Final = "datetime64[us]"
_STATEMENTS: Final = [
    *("id", "line", "text", "speaker", "modality", "when", "zones", "actors", "places", "outcome", "decided_on"),
]
_EVENTS: Final = ["id", "day", "precision", "name", "ground", "places", "ended", "began", "statements", "sources"]
_SOURCES: Final = [
    *("id", "kind", "title", "publisher", "published", "symbol", "url", "supports", "consulted", "confirmed"),
]


def statement_frame(edition: Edition, joined: Joined, language: str) -> pd.DataFrame:
    """Return one row per statement, in reading order; see ``Atlas.statements``."""
    order = [zone.id for zone in edition.zones]
    rows = [
        {
            "id": note.id,
            "line": note.line,
            "text": note.text.say(language),
            "speaker": note.speaker,
            "modality": str(note.modality),
            "when": note.when,
            "zones": _ids(zone for zone in order if zone in _reached(joined, note.id)),
            "actors": _ids(note.about.actors),
            "places": _ids(note.about.place_ids),
            "outcome": str(note.outcome.state) if note.outcome else None,
            "decided_on": note.outcome.day if note.outcome else None,
        }
        for note in edition.annotations
    ]
    return _frame(rows, _STATEMENTS, dates=("decided_on",))


def event_frame(edition: Edition, language: str) -> pd.DataFrame:
    """Return one row per event, in order of days; see ``Atlas.events``."""
    rows = [
        {
            "id": event.id,
            "day": event.day,
            "precision": str(event.precision),
            "name": event.name.say(language),
            "ground": event.ground,
            "places": _ids(event.places),
            "ended": _ids(event.ended),
            "began": _ids(event.began),
            "statements": _ids(event.annotations),
            "sources": _ids(cited.id for cited in event.sources),
        }
        for event in sorted(edition.events, key=lambda event: event.day)
    ]
    return _frame(rows, _EVENTS, dates=("day",))


def source_frame(edition: Edition, language: str) -> pd.DataFrame:
    """Return one row per source, in the edition's order; see ``Atlas.sources``."""
    rows = [
        {
            "id": source.id,
            "kind": str(source.kind),
            "title": source.title.say(language),
            "publisher": _said(source.publisher, language),
            "published": source.published,
            "symbol": source.symbol,
            "url": source.url,
            "supports": _said(source.supports, language),
            "consulted": source.consulted,
            "confirmed": str(source.confirmed) if source.confirmed else None,
        }
        for source in edition.sources
    ]
    return _frame(rows, _SOURCES, dates=("published", "consulted"))


def _reached(joined: Joined, statement: AnnotationId) -> set[ZoneId]:
    return {link.zone for link in joined.of_statement(statement) if link.kind is not LinkKind.HOLDER}


def _frame(rows: Sequence[Mapping[str, object]], columns: list[str], dates: tuple[str, ...]) -> pd.DataFrame:
    table = pd.DataFrame(list(rows), columns=columns)
    return table.assign(**{name: pd.to_datetime(table[name]).astype(_DAYS) for name in dates})


def _ids(ids: Iterable[str]) -> str:
    return ";".join(ids)


def _said(text: LocalText | None, language: str) -> str | None:
    return text.say(language) if text else None
