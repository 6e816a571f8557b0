"""Statements in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as JSON-LD.

Every key is a term of the model's own context, or has one of the prefixes that the context defines, so that no context
of ours is needed and no key is lost to a reader that knows only the model.
"""

import json
from typing import Any, Final
from urllib.parse import quote

from controlmap.atlas.atlas import Atlas
from controlmap.model.actor import Actor
from controlmap.model.annotation import Annotation, Modality
from controlmap.model.edition import Edition
from controlmap.model.ids import ZoneId
from controlmap.model.place import Place
from controlmap.model.text import FALLBACK_LANGUAGE
from controlmap.model.zone import Zone
from controlmap.publish.credits import credits_of
from controlmap.publish.statements import zones_reached

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_TEXT_FRAGMENT: Final = "http://tools.ietf.org/rfc/rfc5147"
"""Fragments of plain text; the model names it for ``FragmentSelector``."""


def web_annotations(atlas: Atlas) -> str:
    """Give an AnnotationCollection, its one page embedded, as text.

    An annotation's bodies are the statement, in each of its languages, and its modality. Its targets are the article's
    line, by number and without its words, and the zones that it reaches on the as-of day by name or by place. Whatever
    an annotation points at is described once, under the collection: nothing has to be looked up elsewhere.
    """
    edition = atlas.edition
    credit = credits_of(edition.manifest)
    reached = zones_reached(atlas)
    collection = urn(edition, "annotations")
    page = {
        "id": urn(edition, "annotations", "all"),
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": [_annotation(edition, note, reached[note.id]) for note in edition.annotations],
    }
    document = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": credit.title,
        "dcterms:license": credit.licence,
        "dcterms:bibliographicCitation": credit.citation,
        "dcterms:source": credit.source,
        "dcterms:references": _glossary(edition),
        "total": len(edition.annotations),
        "first": page,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def urn(edition: Edition, *parts: str) -> str:
    """Name something of an edition by the folder's name, which need not be an id, and ids, which need no escaping."""
    return ":".join(("urn:controlmap", quote(edition.id, safe=""), *parts))


def _glossary(edition: Edition) -> list[dict[str, Any]]:
    article = edition.manifest.article
    text = {
        "id": urn(edition, "article"),
        "type": "Text",
        "dcterms:publisher": article.publisher,
        "dcterms:extent": f"{article.lines} lines",
    }
    modalities = [
        {"id": urn(edition, "modality", modality), "type": "skos:Concept", "label": modality.value}
        for modality in Modality
    ]
    zones = [_described(edition, "zone", zone, "dcterms:Location") for zone in edition.zones]
    places = [
        _described(edition, "place", place, "dcterms:Location")
        | {"schema:longitude": f"{place.at[0]:.5f}", "schema:latitude": f"{place.at[1]:.5f}"}
        for place in edition.places
    ]
    actors = [_described(edition, "actor", actor, "dcterms:Agent") for actor in edition.actors]
    return [text, *modalities, *zones, *places, *actors]


def _described(edition: Edition, kind: str, named: Zone | Place | Actor, type_: str) -> dict[str, Any]:
    return {"id": urn(edition, kind, named.id), "type": type_, "label": named.name.say(FALLBACK_LANGUAGE)}


def _annotation(edition: Edition, note: Annotation, zones: tuple[ZoneId, ...]) -> dict[str, Any]:
    named = [("zone", note.about.zones), ("actor", note.about.actors), ("place", note.about.places)]
    return {
        "id": urn(edition, "statement", note.id),
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            *(
                {"type": "TextualBody", "value": words, "language": language, "purpose": "describing"}
                for language, words in note.text.root.items()
            ),
            {
                "type": "SpecificResource",
                "source": urn(edition, "modality", note.modality),
                "purpose": "classifying",
            },
        ],
        "target": [
            {
                "type": "SpecificResource",
                "source": urn(edition, "article"),
                "selector": {
                    "type": "FragmentSelector",
                    "conformsTo": _TEXT_FRAGMENT,
                    # Positions lie between lines: the first line is from 0 to 1.
                    "value": f"line={note.line - 1},{note.line}",
                },
            },
            *(urn(edition, "zone", zone) for zone in zones),
        ],
        # To whom the words are attributed, what they name, and the time they speak of (EDTF).
        "schema:spokenByCharacter": {"id": urn(edition, "actor", note.speaker)},
        "dcterms:subject": [{"id": urn(edition, kind, name)} for kind, names in named for name in names],
        "dcterms:temporal": note.when,
    }
