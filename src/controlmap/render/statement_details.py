"""What a chosen statement shows besides its words: who speaks, what came of it, what it pulls against."""

from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.outcome import Outcome


def statement_details(view: DayView, say: Catalogue, note: Annotation) -> dict[str, Any]:
    """Give who an unnamed speaker is, the outcome, and the statements that pull against this one."""
    return {
        "who": _unnamed(view, say, note),
        "since": _since(view, say, note.outcome) if note.outcome else None,
        "since_title": say.say("statement.since"),
        "tensions": _tensions(view, say, note),
        "tensions_title": say.say("statement.tensions"),
    }


def _unnamed(view: DayView, say: Catalogue, note: Annotation) -> str:
    speaker = view.edition.actor(note.speaker)
    unnamed = speaker is not None and speaker.anonymous and speaker.description is not None
    return speaker.description.say(say.language) if unnamed and speaker and speaker.description else ""


def _since(view: DayView, say: Catalogue, outcome: Outcome) -> dict[str, str]:
    sources = [source for cited in outcome.sources if (source := view.edition.source(cited.id)) is not None]
    titles = [source.title.say(say.language) for source in sources]
    return {
        "state": str(outcome.state),
        "state_name": say.say(f"outcome.{outcome.state}"),
        "day": say.day(outcome.day) if outcome.day else "",
        "what": outcome.what.say(say.language),
        "sources": say.say("statement.sources", sources=say.chained(titles)) if titles else "",
    }


def _tensions(view: DayView, say: Catalogue, note: Annotation) -> list[dict[str, str]]:
    return [
        {"id": other.id, "text": other.text.say(say.language), "why": tension.why.say(say.language)}
        for tension in note.in_tension_with
        if (other := view.edition.annotation(tension.statement)) is not None
    ]
