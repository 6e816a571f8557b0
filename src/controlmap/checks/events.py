"""Events against the ground that they say they changed."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Rule, at
from controlmap.model.edition import Edition
from controlmap.model.event import Event


def _without_hold(edition: Edition) -> Iterator[Finding]:
    for event in edition.events:
        if event.ground and not _named(event):
            message = f"the event '{event.id}' names no hold that it ended or began"
            yield at(event, "id", message, "name them in 'ended' and 'began', or write 'ground: false'")
        elif not event.ground and _named(event):
            message = f"the event '{event.id}' changed no ground, but names the hold '{_named(event)[0]}'"
            yield at(event, "ground", message, "remove 'ground: false', or the hold")


def _named(event: Event) -> tuple[str, ...]:
    return (*event.ended, *event.began)


EVENT_WITHOUT_HOLD = Rule(
    "E104",
    "An event that changed who held ground names no hold",
    "A reader who opens the event on the timeline would find nothing on the map; `ground` says whether it changed any.",
    "Name the holds in `ended` and `began`; for talks, visits and truces write `ground: false`.",
    frozenset(),
    _without_hold,
)
