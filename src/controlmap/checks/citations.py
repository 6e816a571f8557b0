"""Every citation of an edition, wherever it is written."""

from collections.abc import Iterator
from typing import NamedTuple

from controlmap.model.citation import Citation
from controlmap.model.edition import Edition
from controlmap.model.ids import SourceId
from controlmap.model.record import Record


class Cites(NamedTuple):
    """The source that a record cites in one place."""

    record: Record
    field: str
    """Path of the citation in the record, e.g. ``outcome.sources.0``."""
    source: SourceId


def citations(edition: Edition) -> Iterator[Cites]:
    """Yield what the manifest, the border, holds, events, outcomes and places cite; control points are not included."""
    manifest, border = edition.manifest, edition.border_record
    lists: list[tuple[Record, str, tuple[Citation, ...]]] = [(manifest, "sources", manifest.sources)]
    lists += [(manifest, f"published_shares.{n}.sources", s.sources) for n, s in enumerate(manifest.published_shares)]
    lists += [(border, "sources", border.sources)] if border else []
    lists += [(hold, "sources", hold.sources) for hold in edition.holds]
    lists += [(event, "sources", event.sources) for event in edition.events]
    lists += [(note, "outcome.sources", note.outcome.sources) for note in edition.annotations if note.outcome]
    for record, field, cited in lists:
        for index, citation in enumerate(cited):
            yield Cites(record, f"{field}.{index}", citation.id)
    for place in edition.places:
        for index, held in enumerate(place.held_by):
            yield Cites(place, f"held_by.{index}.source", held.source)
