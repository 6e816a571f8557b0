"""Pagination of long lists of statements: which page of the list is shown, and the buttons to the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import AnnotationId


@dataclass(frozen=True, slots=True)
class Paging:
    """The page size and position of each list."""

    most: int | None = None
    """Statements of one list that are shown at once; None for all of them."""
    starts: Mapping[str, int] = field(default_factory=dict)
    """The first statement to show, by the name of the list."""
    near: AnnotationId | None = None
    """The last selected statement: a list that the reader has not paged shows the page with it."""

    def part(self, name: str, notes: Sequence[AnnotationId]) -> slice:
        """Return the slice of a list that is shown."""
        if self.most is None or len(notes) <= self.most:
            return slice(0, len(notes))
        at = self.starts.get(name)
        if at is None:
            at = notes.index(self.near) if self.near in notes else 0
        last = (len(notes) - 1) // self.most
        start = min(last, max(0, at) // self.most) * self.most
        return slice(start, min(start + self.most, len(notes)))

    def turns(self, messages: Catalogue, name: str, total: int, part: slice) -> dict[str, str] | None:
        """Return the labels and targets of the paging buttons of a list; None if all of it is shown."""
        if self.most is None or part.stop - part.start >= total:
            return None
        numbers = {
            "first": messages.number(part.start + 1),
            "last": messages.number(part.stop),
            "total": messages.number(total),
        }
        return {
            "shown": messages.say("list.shown", **numbers),
            "back": messages.say("list.back"),
            "forth": messages.say("list.forth"),
            "before": f"{name}:{part.start - self.most}" if part.start else "",
            "after": f"{name}:{part.stop}" if part.stop < total else "",
        }


WHOLE = Paging()
"""No paging: for lists that are printed, exported, or short."""


def paged(
    paging: Paging, messages: Catalogue, name: str, notes: Sequence[AnnotationId]
) -> tuple[slice, dict[str, object]]:
    """Return the slice of a list to show, and its template's paging values."""
    part = paging.part(name, notes)
    return part, {"list": name, "turns": paging.turns(messages, name, len(notes), part)}
