"""The matrix of relations: who backs, opposes, deals with or differs from whom, and the statements that say so."""

from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.relations import Relations, relations
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.assertion import RELATIONS, Verb
from controlmap.model.ids import ActorId, AnnotationId
from controlmap.render.blocks.statement_rows import actor_label, rows_with_zones
from controlmap.render.line_styles import RELATION_STYLES
from controlmap.render.markup import markup

_BETWEEN: Final = "."
"""Separates the two ids of a pair: it cannot occur in an id."""

Pair = tuple[ActorId, ActorId]
"""The actor that the relation is from, and the one that it is to."""


def read_pair(view: DayView, text: str | None) -> Pair | None:
    """Return the pair that a cell's name encodes, if statements relate the two."""
    subject, _, other = (text or "").partition(_BETWEEN)
    pair = (ActorId(subject), ActorId(other))
    return pair if pair in relations(view.edition).cells else None


def relations_matrix(view: DayView, messages: Catalogue, chosen: Pair | None) -> str:
    """Return the matrix: a row per subject, a column per object, a button in each cell that has statements."""
    table = relations(view.edition)
    return markup(
        "relations.html",
        title=messages.say("actors.matrix"),
        caption=messages.say("actors.matrix_caption"),
        legend=[(RELATION_STYLES[verb].sign, messages.say(f"verb.{verb}")) for verb in RELATIONS],
        reading=_reading(view, messages, table),
        heads=[{"id": actor, "name": actor_label(view, actor, messages)} for actor in table.objects],
        rows=[
            {
                "id": actor,
                "name": actor_label(view, actor, messages),
                "cells": [_cell(view, messages, table, (actor, other), chosen) for other in table.objects],
            }
            for actor in table.subjects
        ],
    )


def relation_block(view: DayView, messages: Catalogue, pair: Pair, chosen: AnnotationId | None) -> str:
    """Return the statements of one cell, by verb."""
    names = {"subject": actor_label(view, pair[0], messages), "object": actor_label(view, pair[1], messages)}
    verbs = relations(view.edition).cells[pair]
    return markup(
        "relation.html",
        title=messages.say("actors.pair", **names),
        groups=[_group(view, messages, verb, verbs[verb]) for verb in RELATIONS if verb in verbs],
        chosen=chosen,
    )


def _reading(view: DayView, messages: Catalogue, table: Relations) -> str:
    """Return how to read the matrix, with its first cell of one sign as the example; empty without one."""
    ones = {pair: next(iter(verbs)) for pair, verbs in table.cells.items() if len(verbs) == 1}
    order = [(one, other) for one in table.subjects for other in table.objects]
    pair = next((pair for pair in order if pair in ones), None)
    if pair is None:
        return ""
    subject, other = (actor_label(view, actor, messages) for actor in pair)
    verb = ones[pair]
    said = {"verb": messages.say(f"verb.{verb}"), "sign": RELATION_STYLES[verb].sign}
    return messages.say("actors.reading", subject=subject, object=other, **said)


def _group(view: DayView, messages: Catalogue, verb: Verb, notes: tuple[Annotation, ...]) -> dict[str, object]:
    return {"title": messages.say(f"verb.{verb}"), "rows": rows_with_zones(view, messages, notes)}


def _cell(
    view: DayView, messages: Catalogue, table: Relations, pair: Pair, chosen: Pair | None
) -> dict[str, object] | None:
    verbs = table.cells.get(pair)
    if not verbs:
        return None
    said = [verb for verb in RELATIONS if verb in verbs]
    number = len({note.id for notes in verbs.values() for note in notes})
    return {
        "id": _BETWEEN.join(pair),
        "signs": "".join(RELATION_STYLES[verb].sign for verb in said),
        "pressed": pair == chosen,
        "says": messages.count(
            "actors.cell",
            number,
            subject=actor_label(view, pair[0], messages),
            object=actor_label(view, pair[1], messages),
            verbs=messages.listed(messages.say(f"verb.{verb}") for verb in said),
        ),
    }
