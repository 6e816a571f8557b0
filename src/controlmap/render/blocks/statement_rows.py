"""Statements as rows for a template."""

from collections.abc import Iterable

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.join import Link, LinkKind
from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Actor, Became
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ActorId, AnnotationId, PlaceId
from controlmap.render.blocks.statement_details import statement_details


def statement_row(view: DayView, messages: Catalogue, note: Annotation, via: str = "") -> dict[str, object]:
    """Return one statement with its speaker, modality and line, and its details for when it is selected."""
    speaker = actor_label(view, note.speaker, messages)
    return {
        "id": note.id,
        "text": note.text.say(messages.language),
        "modality": str(note.modality),
        "modality_name": messages.say(f"modality.{note.modality}"),
        "speaker": speaker,
        "said_by": messages.listed((speaker, messages.say("panel.line", line=messages.number(note.line)))),
        "shown": messages.say("panel.shown"),
        "places": bool(note.about.places_spoken_of),
        "via": via,
        "zones": None,
        "no_ground": messages.say("statement.no_ground"),
    } | statement_details(view, messages, note)


def linked_row(view: DayView, messages: Catalogue, link: Link) -> dict[str, object]:
    """Return a statement's row in a zone's panel, with the places that link the two."""
    places = [place_name(view, PlaceId(via), messages) for via in link.via] if link.kind is LinkKind.PLACE else []
    return statement_row(view, messages, link.annotation, messages.listed(places))


def rows_with_zones(view: DayView, messages: Catalogue, notes: Iterable[Annotation]) -> list[dict[str, object]]:
    """Return statements, each with the zones linked to it by name or by place.

    A zone that the statement names is among them on every day: one without ground says who took it, and when.
    """
    return [statement_row(view, messages, note) | {"zones": _reached(view, messages, note)} for note in notes]


def _reached(view: DayView, messages: Catalogue, note: Annotation) -> list[dict[str, str]]:
    linked = (link.zone for link in view.joined.of_statement(note.id))
    zones = (view.edition.zone(zone) for zone in dict.fromkeys([*linked, *note.about.zones]))
    gone = messages.say("coverage.no_ground")
    return [
        {
            "id": zone.id,
            "label": zone.label(messages.language),
            "gone": "" if view.map.of_zone(zone.id) else gone,
        }
        for zone in zones
        if zone is not None
    ]


def actor_label(view: DayView, actor_id: ActorId, messages: Catalogue) -> str:
    """Return an actor's short name."""
    actor = view.edition.actor(actor_id)
    return actor.label(messages.language) if actor else actor_id


def statement_lines(view: DayView, messages: Catalogue, ids: Iterable[AnnotationId]) -> list[dict[str, str]]:
    """Return links to statements by their lines in the article: one a line, to its first statement among them."""
    notes = [note for note in map(view.edition.annotation, ids) if note is not None]
    first = {note.line: note for note in reversed(notes)}
    return [
        {"id": first[line].id, "line": messages.say("panel.line", line=messages.number(line))}
        for line in dict.fromkeys(note.line for note in notes)
    ]


def described(view: DayView, messages: Catalogue, actor: Actor) -> str:
    """Return who an actor is on the view's day; empty if the edition does not say."""
    later = actor.later(view.day)
    if later is not None:
        return became_line(messages, later)
    return actor.description.say(messages.language) if actor.description else ""


def became_line(messages: Catalogue, later: Became) -> str:
    """Return a later description of an actor, with the day from which it holds."""
    return messages.say("actor.since", day=messages.day(later.since), text=later.description.say(messages.language))


def place_name(view: DayView, place_id: PlaceId, messages: Catalogue) -> str:
    """Return a place's name."""
    place = view.edition.place(place_id)
    return place.name.say(messages.language) if place else place_id


def zone_chips(view: DayView, messages: Catalogue, wanted: Iterable[str] | None = None) -> list[dict[str, str]]:
    """Return zones as chips in their main holder's colour: all that have ground, or the wanted ones."""
    chips = []
    keep = None if wanted is None else set(wanted)
    for zone in view.edition.zones:
        holdings = view.map.of_zone(zone.id)
        if holdings and (keep is None or zone.id in keep):
            actor = view.edition.actor(view.map.holdings[holdings[0]].controller)
            if actor is not None:
                chips.append({"id": zone.id, "label": zone.label(messages.language), "holder": actor.id})
    return chips
