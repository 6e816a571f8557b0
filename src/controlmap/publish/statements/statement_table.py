"""The article's statements as rows, and grouped by zone, on the edition's as-of day."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.join import Link, LinkKind
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.annotation import Annotation
from controlmap.model.ids import AnnotationId, ZoneId
from controlmap.painting.paint import dissolve
from controlmap.publish.credits import credits_of
from controlmap.publish.tables.csv_table import csv_text
from controlmap.publish.tables.geojson import feature_collection

COLUMNS: Final = (
    *("id", "line", "text", "zones", "actors", "places", "speaker", "modality", "when"),
    *("outcome", "decided_on", "seen_on"),
)
_BETWEEN: Final = ";"
"""Separates the entries of a list: it cannot occur in an id."""


def zones_reached(atlas: Atlas) -> Mapping[AnnotationId, tuple[ZoneId, ...]]:
    """Return the zones linked to each statement on the as-of day, in the edition's order.

    Links by name and by place only: a place named as a landmark or a seat makes none. Links by holder are left out,
    since they would put most statements on most of the map.
    """
    joined, order = atlas.joined(), {zone.id: index for index, zone in enumerate(atlas.edition.zones)}
    return {
        note.id: tuple(sorted((link.zone for link in joined.of_statement(note.id)), key=order.__getitem__))
        for note in atlas.edition.annotations
    }


def statements_csv(atlas: Atlas) -> str:
    """Return a row per statement, in reading order; lists are joined by ``;``; for ``zones`` see ``zones_reached``.

    ``outcome`` is ``held``, ``failed``, ``partly`` or ``open``, and empty where nothing had to be decided; ``seen_on``
    has the days whose map shows how it was decided, the most telling one first.
    """
    zones = zones_reached(atlas)
    rows = (
        {
            **_said(note),
            "zones": _BETWEEN.join(zones[note.id]),
            "actors": _BETWEEN.join(note.about.actors),
            "places": _BETWEEN.join(note.about.place_ids),
            "seen_on": _BETWEEN.join(_seen_on(note)),
        }
        for note in atlas.edition.annotations
    )
    return csv_text(COLUMNS, rows)


def statements_geojson(atlas: Atlas) -> str:
    """Return one feature per zone that has ground on the as-of day, with its statements.

    ``statements`` are those linked by name or by place, ``about_its_holder`` those about its holder. Statements without
    a link by name or place are in the collection's member ``statements_on_no_zone``.
    """
    edition, day_map, joined = atlas.edition, atlas.map(), atlas.joined()
    order = [zone.id for zone in edition.zones]
    keys = np.array([order.index(holding.zone) for holding in day_map.holdings])[day_map.keys]
    grounds = dissolve(day_map.painting.faces, keys)
    features = []
    for index, ground in sorted(grounds.items()):
        zone = edition.zones[index]
        of_zone = joined.of_zone(zone.id)
        properties = {
            "zone": zone.id,
            "name": zone.name.say(DEFAULT_LANGUAGE),
            "controllers": [holding.controller for holding in day_map.holdings if holding.zone == zone.id],
            "day": atlas.as_of.isoformat(),
            "statements": [_linked(link) for link in of_zone if link.kind is not LinkKind.HOLDER],
            "about_its_holder": [_linked(link) for link in of_zone if link.kind is LinkKind.HOLDER],
        }
        features.append((properties, ground))
    zones = zones_reached(atlas)
    nowhere = [_placed(note) for note in edition.annotations if not zones[note.id]]
    return feature_collection(features, credits_of(edition.manifest), statements_on_no_zone=nowhere)


def _said(note: Annotation) -> dict[str, object]:
    return {
        "id": note.id,
        "line": note.line,
        "text": note.text.say(DEFAULT_LANGUAGE),
        "speaker": note.speaker,
        "modality": str(note.modality),
        "when": note.when,
        "outcome": str(note.outcome.state) if note.outcome else "",
        "decided_on": note.outcome.day.isoformat() if note.outcome and note.outcome.day else "",
        "seen_on": _seen_on(note),
    }


def _seen_on(note: Annotation) -> list[str]:
    return [ground.day.isoformat() for ground in note.outcome.ground] if note.outcome else []


def _linked(link: Link) -> dict[str, object]:
    return {**_placed(link.annotation), "link": link.kind.name.lower(), "via": list(link.via)}


def _placed(note: Annotation) -> dict[str, object]:
    """Return what a statement says and the places that it names, each with its role."""
    return {**_said(note), "places": [{"id": place.id, "role": str(place.role)} for place in note.about.places]}
