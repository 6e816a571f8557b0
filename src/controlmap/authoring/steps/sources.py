"""The step on a source: what it is, where it was read, and which ground and events rest on it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from controlmap.authoring.scaffold.wishes import id_for
from controlmap.authoring.steps.entries import Texts, entry_of, with_changed
from controlmap.authoring.store.edition_store import Change, together
from controlmap.authoring.store.features import features_in, with_property
from controlmap.authoring.store.yaml_entries import with_entry
from controlmap.errors import ControlmapError
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.source import Confirmation, SourceKind

Citing = TypeVar("Citing", Hold, Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A work that an author cites."""

    kind: SourceKind
    title: Texts
    publisher: Texts = field(default_factory=dict)
    """Empty if it is not known."""
    published: date | None = None
    url: str = ""
    symbol: str = ""
    consulted: date | None = None
    confirmed: Confirmation | None = None

    def values(self) -> dict[str, Any]:
        """Return what its entry says of it; None where a key is left out."""
        return {
            "kind": self.kind.value,
            "title": self.title,
            "publisher": self.publisher or None,
            "published": self.published.isoformat() if self.published else None,
            "url": self.url or None,
            "symbol": self.symbol or None,
            "consulted": self.consulted.isoformat() if self.consulted else None,
            "confirmed": self.confirmed.value if self.confirmed else None,
        }


def cites(record: Hold | Event, source: str) -> bool:
    """Return whether ground or an event rests on a source."""
    return any(citation.id == source for citation in record.sources)


def new_source_id(work: Work, edition: Edition) -> str:
    """Return an id for a work that the edition does not have yet."""
    return id_for(next(iter(work.title.values())), [str(source.id) for source in edition.sources], "source")


def write_source(
    name: str, work: Work, holds: Collection[str], events: Collection[str], edition: Edition
) -> dict[str, Change]:
    """Return the changes by which a source is written, and is cited by exactly these holds and events.

    What the form does not ask for stays. Raises ControlmapError if a hold or an event would be left without a source.
    """
    known = any(source.id == name for source in edition.sources)
    entry = {"id": name} | {key: value for key, value in work.values().items() if value is not None}

    def change(text: str) -> str:
        if known:
            return with_changed(text, "sources", name, **work.values())
        return with_entry(text, "sources", entry)

    changes: list[dict[str, Change]] = [{"sources.yaml": change}]
    for hold in _turned(edition.holds, name, holds):
        changes.append({f"zones/{hold.zone}.geojson": _cited_by_hold(hold, name)})
    for event in _turned(edition.events, name, events):
        changes.append({"events.yaml": _cited_by_event(event, name)})
    return together(*changes)


def _turned(records: Iterable[Citing], source: str, wanted: Collection[str]) -> list[Citing]:
    """Return the records that begin or cease to cite a source."""
    turned = [record for record in records if (record.id in wanted) != cites(record, source)]
    for record in turned:
        if cites(record, source) and len(record.sources) == 1:
            raise ControlmapError(f"'{record.id}' would rest on nothing. Let it rest on another source first.")
    return turned


def _cited_by_hold(hold: Hold, source: str) -> Change:
    def change(text: str) -> str:
        listed = next(
            each["properties"]["sources"] for each in features_in(text) if each["properties"]["id"] == hold.id
        )
        return with_property(text, hold.id, "sources", _turn(listed, source))

    return change


def _cited_by_event(event: Event, source: str) -> Change:
    def change(text: str) -> str:
        listed = entry_of(text, "events", event.id)["sources"]
        return with_changed(text, "events", event.id, sources=_turn(listed, source))

    return change


def _turn(listed: list[Any], source: str) -> list[Any]:
    """Return a list of citations with one more, or without it if it was among them."""
    left = [each for each in listed if (each["id"] if isinstance(each, dict) else each) != source]
    return left if len(left) < len(listed) else [*listed, source]
