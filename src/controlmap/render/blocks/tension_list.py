"""Statements that contradict each other: who says one thing, who the other, and why both cannot be right."""

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.relations import all_tensions
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup


def tension_list(view: DayView, messages: Catalogue) -> str:
    """Return every pair once, folded; nothing if the edition has none."""
    pairs = all_tensions(view.edition)
    if not pairs:
        return ""
    return markup(
        "tensions.html",
        title=messages.count("tensions.title", len(pairs)),
        against=messages.say("tensions.against"),
        pairs=[
            {"sides": [_side(view, messages, one) for one in sides], "why": tension.why.say(messages.language)}
            for *sides, tension in pairs
        ],
    )


def _side(view: DayView, messages: Catalogue, note: Annotation) -> dict[str, str]:
    return {
        "id": note.id,
        "speaker": actor_label(view, note.speaker, messages),
        "text": note.text.say(messages.language),
    }
