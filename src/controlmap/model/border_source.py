"""Sources of the national border, apart from its geometry."""

from controlmap.model.citation import Cited
from controlmap.model.record import Record
from controlmap.model.text import LocalText, Words


class Border(Record):
    """What an edition records about its border."""

    name: LocalText | None = None
    sources: tuple[Cited, ...] = ()
    """What it was drawn from."""
    note: Words | None = None
