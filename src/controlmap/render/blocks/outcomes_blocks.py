"""Outcomes: what happened after each intention, forecast or condition, as HTML."""

from collections.abc import Sequence

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.ids import AnnotationId, ZoneId
from controlmap.model.outcome import OutcomeState
from controlmap.render.blocks.paging import WHOLE, Paging, paged
from controlmap.render.blocks.statement_rows import rows_with_zones
from controlmap.render.markup import markup


def with_outcomes(edition: Edition) -> tuple[Annotation, ...]:
    """Return the statements that have an outcome, open ones included, in reading order."""
    return tuple(note for note in edition.annotations if note.outcome is not None)


def outcomes_head(view: DayView, messages: Catalogue) -> str:
    """Return the introduction, with the number of statements by result."""
    notes = with_outcomes(view.edition)
    states = [note.outcome.state for note in notes if note.outcome]
    tally = [
        {"state": str(state), "name": messages.say(f"outcome.{state}"), "count": messages.number(states.count(state))}
        for state in OutcomeState
    ]
    return markup(
        "outcomes_head.html", title=messages.say("outcomes.title"), lead=messages.say("outcomes.lead"), tally=tally
    )


def zones_with_outcomes(view: DayView) -> dict[ZoneId, set[AnnotationId]]:
    """Return the statements with an outcome that reach each zone by name or by a place in it."""
    ids = {note.id for note in with_outcomes(view.edition)}
    found: dict[ZoneId, set[AnnotationId]] = {}
    for link in view.joined.direct:
        if link.annotation.id in ids:
            found.setdefault(link.zone, set()).add(link.annotation.id)
    return found


def outcomes_list(
    view: DayView,
    messages: Catalogue,
    notes: Sequence[Annotation],
    chosen: AnnotationId | None,
    paging: Paging = WHOLE,
) -> str:
    """Return statements with the outcome of each, and the zones that it concerned."""
    part, turned = paged(paging, messages, "outcomes", [note.id for note in notes])
    return markup(
        "outcomes.html",
        count=messages.count("outcomes.count", len(notes), total=messages.number(len(with_outcomes(view.edition)))),
        nothing=messages.say("article.none"),
        rows=rows_with_zones(view, messages, notes[part]),
        chosen=chosen,
        **turned,
    )
