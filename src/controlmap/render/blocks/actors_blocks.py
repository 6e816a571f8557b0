"""The actors as cards: what each holds, says and wants, and the tensions in it; and the tracks of talks."""

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.relations import aims, tensions
from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Actor
from controlmap.model.ids import ActorId, AnnotationId
from controlmap.model.place import PlaceRank
from controlmap.render.blocks.overview_panel import shares_by_holder
from controlmap.render.blocks.statement_rows import described, rows_with_zones
from controlmap.render.markup import markup


def actors_head(messages: Catalogue) -> str:
    """Return the introduction of the page."""
    return markup("head.html", title=messages.say("actors.title"), lead=messages.say("actors.lead"))


def tracks_block(view: DayView, messages: Catalogue, chosen: AnnotationId | None) -> str:
    """Return the conference cities side by side, each with the statements that name it."""
    tracks = []
    for place in view.edition.places:
        notes = [note for note in view.edition.annotations if place.id in note.about.place_ids]
        if place.rank is PlaceRank.CONFERENCE and notes:
            name, rows = place.name.say(messages.language), rows_with_zones(view, messages, notes)
            tracks.append({"id": place.id, "name": name, "rows": rows})
    return markup("tracks.html", title=messages.say("actors.tracks"), tracks=tracks, chosen=chosen)


def actor_cards(view: DayView, messages: Catalogue, opened: ActorId | None, chosen: AnnotationId | None) -> str:
    """Return one card per actor; the opened one with every statement by it and about it."""
    cards = [_card(view, messages, actor, whole=actor.id == opened) for actor in view.edition.actors]
    labels = {key: messages.say(f"actors.{key}") for key in ("aims", "tensions")}
    labels |= {"said": messages.say("actor.speaks"), "spoken_of": messages.say("actor.spoken_of")}
    return markup("actors.html", title=messages.say("actors.cards"), cards=cards, labels=labels, chosen=chosen)


def _card(view: DayView, messages: Catalogue, actor: Actor, *, whole: bool) -> dict[str, object]:
    edition, language = view.edition, messages.language
    said = [note for note in edition.annotations if note.speaker == actor.id]
    spoken_of = [note for note in edition.annotations if actor.id in note.about.actors]
    pulls = tensions(edition, actor.id)
    counts = [("actors.said", len(said)), ("actors.spoken_of", len(spoken_of)), ("actors.pulls", len(pulls))]
    return {
        "id": actor.id,
        "name": actor.name.say(language),
        "description": described(view, messages, actor),
        "holds": _holds(view, messages, actor),
        "counts": messages.listed(messages.count(key, number) for key, number in counts if number),
        "aims": [
            {"verb": messages.say(f"verb.{verb}"), "id": note.id, "text": note.text.say(language)}
            for verb, note in aims(edition, actor.id)
        ],
        "whole": whole,
        "said": rows_with_zones(view, messages, said) if whole else [],
        "spoken_of": rows_with_zones(view, messages, spoken_of) if whole else [],
        "tensions": [
            {
                "sides": [{"id": note.id, "text": note.text.say(language)} for note in (one, other)],
                "why": tension.why.say(language),
            }
            for one, other, tension in (pulls if whole else ())
        ],
    }


def _holds(view: DayView, messages: Catalogue, actor: Actor) -> str:
    held = shares_by_holder(view).get(actor.id)
    if held is None:
        return ""
    return messages.say(
        "actors.holds", share=messages.percent(held[1], 1), km2=messages.number(held[0].km2), day=messages.day(view.day)
    )
