"""What came of what was intended, foretold or made to depend on something: as HTML."""

from collections.abc import Sequence

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.ids import AnnotationId
from controlmap.model.outcome import OutcomeState
from controlmap.render.markup import markup
from controlmap.render.paging import WHOLE, Paging, paged
from controlmap.render.statement_rows import rows_with_zones


def with_outcomes(edition: Edition) -> tuple[Annotation, ...]:
    """Give the statements of which something came, or is still to come, in reading order."""
    return tuple(note for note in edition.annotations if note.outcome is not None)


def outcomes_head(view: DayView, say: Catalogue) -> str:
    """Say what is listed, and how many statements fared in which way."""
    notes = with_outcomes(view.edition)
    states = [note.outcome.state for note in notes if note.outcome]
    tally = [
        {"state": str(state), "name": say.say(f"outcome.{state}"), "count": say.number(states.count(state))}
        for state in OutcomeState
    ]
    return markup("outcomes_head.html", title=say.say("outcomes.title"), lead=say.say("outcomes.lead"), tally=tally)


def outcomes_list(
    view: DayView,
    say: Catalogue,
    notes: Sequence[Annotation],
    chosen: AnnotationId | None,
    paging: Paging = WHOLE,
) -> str:
    """List statements with what came of each, and the zones that each concerned."""
    part, turned = paged(paging, say, "outcomes", [note.id for note in notes])
    return markup(
        "outcomes.html",
        count=say.count("outcomes.count", len(notes), total=say.number(len(with_outcomes(view.edition)))),
        nothing=say.say("article.none"),
        rows=rows_with_zones(view, say, notes[part]),
        chosen=chosen,
        **turned,
    )
