"""Statements in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as JSON-LD.

Every key is a term of the model's own context, has one of the prefixes that the context defines, or is an absolute name
of ``vocabulary``. So no context of ours is needed, and software that knows only the model loses no key.
"""

import json
from typing import Final

from controlmap.atlas.atlas import Atlas
from controlmap.model.annotation import Annotation
from controlmap.model.assertion import Assertion
from controlmap.model.edition import Edition
from controlmap.model.ids import ZoneId
from controlmap.model.named_place import PlaceRole
from controlmap.model.text import LocalText
from controlmap.publish.credits import credits_of
from controlmap.publish.statements.line_target import line_target
from controlmap.publish.statements.statement_table import zones_reached
from controlmap.publish.statements.term_nodes import glossary, urn
from controlmap.publish.statements.vocabulary import ASSERTS

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"


def web_annotations(atlas: Atlas) -> str:
    """Return an AnnotationCollection, its one page embedded, as text.

    An annotation's bodies are the statement in each of its languages, its modality, its outcome, and the statements
    that it is in tension with. Its targets are the article's line, without its text, and the zones linked to it on the
    as-of day by name or by place. Its assertions are included as triples. Everything that an annotation refers to is
    described once in the collection, so that nothing has to be looked up elsewhere.
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
        "dcterms:references": glossary(edition),
        "total": len(edition.annotations),
        "first": page,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _annotation(edition: Edition, note: Annotation, zones: tuple[ZoneId, ...]) -> dict[str, object]:
    about = note.about
    named = [("zone", about.zones), ("actor", about.actors), ("place", about.places_spoken_of)]
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
            *_outcome(edition, note),
            *(
                {
                    "type": "SpecificResource",
                    "source": urn(edition, "statement", tension.statement),
                    "purpose": "linking",
                    "dcterms:description": _in_each_language(tension.why),
                }
                for tension in note.in_tension_with
            ),
        ],
        "target": [
            line_target(edition, note.line),
            *(urn(edition, "zone", zone) for zone in zones),
        ],
        # The speaker of the words, the things they speak of, and the time they refer to (EDTF).
        "schema:spokenByCharacter": {"id": urn(edition, "actor", note.speaker)},
        "dcterms:subject": [{"id": urn(edition, kind, name)} for kind, names in named for name in names],
        "dcterms:temporal": note.when,
        **_mentions(edition, note),
        **({ASSERTS: [_triple(edition, said) for said in note.asserts]} if note.asserts else {}),
        **({"dcterms:isPartOf": {"id": urn(edition, "movement", note.movement)}} if note.movement else {}),
    }


def _mentions(edition: Edition, note: Annotation) -> dict[str, object]:
    """Return the places that it names but does not speak of, each in its role, as schema.org writes roles."""
    mentions = [
        {
            "type": "schema:Role",
            "schema:roleName": str(place.role),
            "schema:mentions": {"id": urn(edition, "place", place.id)},
        }
        for place in note.about.places
        if place.role is not PlaceRole.SUBJECT
    ]
    return {"schema:mentions": mentions} if mentions else {}


def _triple(edition: Edition, said: Assertion) -> dict[str, object]:
    """Return an assertion as a reified triple (stated, not necessarily true); its objects are all that it names."""
    named = [("actor", said.actors), ("zone", said.zones), ("place", said.places)]
    objects = [urn(edition, kind, name) for kind, names in named for name in names]
    objects += [urn(edition, "statement", said.statement)] if said.statement else []
    return {
        "type": "rdf:Statement",
        "rdf:subject": {"id": urn(edition, "actor", said.subject)},
        "rdf:predicate": {"id": urn(edition, "verb", said.verb)},
        **({"rdf:object": [{"id": name} for name in objects]} if objects else {}),
    }


def _outcome(edition: Edition, note: Annotation) -> list[dict[str, object]]:
    if note.outcome is None:
        return []
    body: dict[str, object] = {
        "type": "SpecificResource",
        "source": urn(edition, "outcome", note.outcome.state),
        "purpose": "assessing",
        "dcterms:description": _in_each_language(note.outcome.what),
        "dcterms:references": [{"id": urn(edition, "source", cited.id)} for cited in note.outcome.sources],
    }
    if note.outcome.day:
        body["dcterms:date"] = note.outcome.day.isoformat()
    if note.outcome.ground:
        # The days whose map shows how it was decided.
        body["dcterms:temporal"] = [ground.day.isoformat() for ground in note.outcome.ground]
    return [body]


def _in_each_language(text: LocalText) -> list[dict[str, str]]:
    return [{"@value": words, "@language": language} for language, words in text.root.items()]
