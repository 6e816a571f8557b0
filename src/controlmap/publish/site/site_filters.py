"""The static edition's filters over statements: their options, and the values of each statement."""

from collections.abc import Iterable
from typing import TypedDict

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation, Modality
from controlmap.model.ids import ActorId
from controlmap.model.outcome import OutcomeState
from controlmap.render.blocks.article_list import IN_TENSION
from controlmap.render.blocks.outcomes_blocks import with_outcomes, zones_with_outcomes
from controlmap.render.payloads.static_edition import FilterValues


class Filter(TypedDict):
    """The ``name`` of a filter's parameter, its ``label``, and its ``options`` as (value, label)."""

    name: str
    label: str
    options: list[tuple[str, str]]


def article_filters(view: DayView, messages: Catalogue) -> list[Filter]:
    """Return the article's filters with the values that occur in statements."""
    edition = view.edition
    options: dict[str, list[tuple[str, str]]] = {
        "zone": [(zone.id, zone.label(messages.language)) for zone in edition.zones],
        "actor": _actors(view, messages, (actor for note in edition.annotations for actor in note.about.actors)),
        "speaker": _speakers(view, messages, edition.annotations),
        "modality": [(str(modality), messages.say(f"modality.{modality}")) for modality in Modality],
        "tension": [(IN_TENSION, messages.say("article.in_tension"))],
    }
    return [
        {"name": name, "label": messages.say(f"article.filter.{name}"), "options": values}
        for name, values in options.items()
    ]


def outcome_filters(view: DayView, messages: Catalogue) -> list[Filter]:
    """Return the filters over outcomes with the values that occur in outcomes."""
    notes = with_outcomes(view.edition)
    states = {note.outcome.state for note in notes if note.outcome}
    concerned = zones_with_outcomes(view)
    options: dict[str, list[tuple[str, str]]] = {
        "zone": [(zone.id, zone.label(messages.language)) for zone in view.edition.zones if zone.id in concerned],
        "outcome": [(str(one), messages.say(f"outcome.{one}")) for one in OutcomeState if one in states],
        "speaker": _speakers(view, messages, notes),
    }
    return [
        {
            "name": name,
            "label": messages.say("article.filter.zone" if name == "zone" else f"outcomes.filter.{name}"),
            "options": values,
        }
        for name, values in options.items()
    ]


def _speakers(view: DayView, messages: Catalogue, notes: Iterable[Annotation]) -> list[tuple[str, str]]:
    return _actors(view, messages, (note.speaker for note in notes))


def _actors(view: DayView, messages: Catalogue, wanted: Iterable[ActorId]) -> list[tuple[str, str]]:
    named = set(wanted)
    return [(actor.id, actor.label(messages.language)) for actor in view.edition.actors if actor.id in named]


def statements(view: DayView) -> dict[str, FilterValues]:
    """Return each statement's values, by filter name."""
    reached: dict[str, list[str]] = {}
    for link in view.joined.direct:
        reached.setdefault(link.annotation.id, []).append(link.zone)
    return {
        note.id: {
            "zone": reached.get(note.id, []),
            "actor": list(note.about.actors),
            "speaker": [note.speaker],
            "modality": [str(note.modality)],
            "tension": [IN_TENSION] if note.in_tension_with else [],
            "outcome": [str(note.outcome.state)] if note.outcome else [],
        }
        for note in view.edition.annotations
    }
