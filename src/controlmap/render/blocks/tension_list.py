"""Statements that contradict each other: who says one thing, who the other, and why both cannot be right."""

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.tension_groups import tension_groups
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup


def tension_list(view: DayView, messages: Catalogue) -> str:
    """Return every pair once, folded, grouped by a statement that they have in common; nothing if there are none."""
    groups = tension_groups(view.edition)
    if not groups:
        return ""
    return markup(
        "tensions.html",
        title=messages.count("tensions.title", sum(len(group.others) for group in groups)),
        groups=[
            {
                "side": _side(view, messages, group.statement),
                "against": messages.count("tensions.against", len(group.others)),
                "others": [
                    _side(view, messages, other, group.statement) | {"why": tension.why.say(messages.language)}
                    for other, tension in group.others
                ],
            }
            for group in groups
        ],
    )


def _side(view: DayView, messages: Catalogue, note: Annotation, against: Annotation | None = None) -> dict[str, str]:
    speaker = actor_label(view, note.speaker, messages)
    same = against is not None and note.speaker == against.speaker
    return {
        "id": note.id,
        "speaker": messages.say("tensions.same_speaker", speaker=speaker) if same else speaker,
        "text": note.text.say(messages.language),
    }
