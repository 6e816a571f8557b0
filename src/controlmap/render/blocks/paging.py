"""Long lists of statements, a part at a time: which part, and the buttons that turn to the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import AnnotationId


@dataclass(frozen=True, slots=True)
class Paging:
    """How much of each list is shown, and from where on."""

    most: int | None = None
    """Statements of one list that are shown at once; none for all of them."""
    starts: Mapping[str, int] = field(default_factory=dict)
    """Where the reader turned to, by the name of the list."""
    near: AnnotationId | None = None
    """The statement chosen last: a list that was not turned shows the part that has it."""

    def part(self, name: str, notes: Sequence[AnnotationId]) -> slice:
        """Return which of a list's statements are shown."""
        if self.most is None or len(notes) <= self.most:
            return slice(0, len(notes))
        at = self.starts.get(name)
        if at is None:
            at = notes.index(self.near) if self.near in notes else 0
        last = (len(notes) - 1) // self.most
        start = min(last, max(0, at) // self.most) * self.most
        return slice(start, min(start + self.most, len(notes)))

    def turns(self, messages: Catalogue, name: str, total: int, part: slice) -> dict[str, str] | None:
        """Return the words of the buttons round a part of a list, and where each leads; none where all is shown."""
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
"""Everything at once: what is printed, exported, or small."""


def paged(
    paging: Paging, messages: Catalogue, name: str, notes: Sequence[AnnotationId]
) -> tuple[slice, dict[str, Any]]:
    """Return the part of a list to show, and what its template needs to turn it."""
    part = paging.part(name, notes)
    return part, {"list": name, "turns": paging.turns(messages, name, len(notes), part)}
