"""The details of a selected statement: its speaker, its outcome, and its tensions."""

from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.named_place import PlaceRole
from controlmap.model.outcome import Outcome
from controlmap.render.blocks.citations import article_citation, citations
from controlmap.render.blocks.ground_since import ground_since

_ASIDE: Final = (PlaceRole.LANDMARK, PlaceRole.SEAT)
"""Roles of places that make no link to ground."""


def statement_details(view: DayView, messages: Catalogue, note: Annotation) -> dict[str, object]:
    """Return who an unnamed speaker is, the outcome, and the statements in tension with this one."""
    article = article_citation(view.edition, messages, note.line)
    return {
        "who": _unnamed(view, messages, note),
        "aside": [_aside(view, messages, note, role) for role in _ASIDE if note.about.places_as(role)],
        "cited": citations(view.edition, messages, [article] if article else []),
        "since": _since(view, messages, note, note.outcome) if note.outcome else None,
        "since_title": messages.say("statement.since"),
        "tensions": _tensions(view, messages, note),
        "tensions_title": messages.say("statement.tensions"),
    }


def _aside(view: DayView, messages: Catalogue, note: Annotation, role: PlaceRole) -> str:
    """Return the places that it names without speaking of their ground, as plain text: they light nothing."""
    places = map(view.edition.place, note.about.places_as(role))
    names = [place.name.say(messages.language) for place in places if place is not None]
    return messages.say(f"role.{role}", places=messages.listed(names))


def _unnamed(view: DayView, messages: Catalogue, note: Annotation) -> str:
    speaker = view.edition.actor(note.speaker)
    unnamed = speaker is not None and speaker.anonymous and speaker.description is not None
    return speaker.description.say(messages.language) if unnamed and speaker and speaker.description else ""


def _since(view: DayView, messages: Catalogue, note: Annotation, outcome: Outcome) -> dict[str, object]:
    return {
        "state": str(outcome.state),
        "state_name": messages.say(f"outcome.{outcome.state}"),
        "day": messages.day(outcome.day) if outcome.day else "",
        "what": outcome.what.say(messages.language),
        "ground": ground_since(view, messages, note, outcome),
        "cited": citations(view.edition, messages, outcome.sources, opened=True),
    }


def _tensions(view: DayView, messages: Catalogue, note: Annotation) -> list[dict[str, str]]:
    return [
        {"id": other.id, "text": other.text.say(messages.language), "why": tension.why.say(messages.language)}
        for tension in note.in_tension_with
        if (other := view.edition.annotation(tension.statement)) is not None
    ]
