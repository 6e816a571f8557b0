"""How much of an edition cites sources that can be looked up."""

from collections.abc import Iterable
from typing import NamedTuple

from controlmap.model.edition import Edition
from controlmap.model.ids import SourceId
from controlmap.model.source import SourceKind


class Evidence(NamedTuple):
    """How many records of one kind cite a source other than background."""

    what: str
    """``events``, ``holds``, ``outcomes`` or ``control_points``."""
    cited: int
    total: int

    @property
    def share(self) -> float:
        """Return the share that does, 0 to 1; 0 without records."""
        return self.cited / self.total if self.total else 0.0


def evidence(edition: Edition) -> tuple[Evidence, ...]:
    """Count the events, holds, outcomes and control points that cite a source other than background.

    Outcomes that are open and cite nothing are left out: they make no claim.
    """
    background = {source.id for source in edition.sources if source.kind is SourceKind.BACKGROUND}

    def count(what: str, records: Iterable[Iterable[SourceId]]) -> Evidence:
        cited = [any(source not in background for source in sources) for sources in records]
        return Evidence(what, sum(cited), len(cited))

    outcomes = [note.outcome for note in edition.annotations if note.outcome and note.outcome.day]
    return (
        count("events", ([citation.id for citation in event.sources] for event in edition.events)),
        count("holds", ([citation.id for citation in hold.sources] for hold in edition.holds)),
        count("outcomes", ([citation.id for citation in outcome.sources] for outcome in outcomes)),
        count("control_points", ([point.source] for point in edition.control_points)),
    )
