"""The things that an exported statement refers to, each described once, as JSON-LD nodes."""

from collections.abc import Mapping
from urllib.parse import quote

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.actor import Actor
from controlmap.model.annotation import Modality
from controlmap.model.assertion import Verb
from controlmap.model.date_line import within_half_turn
from controlmap.model.edition import Edition
from controlmap.model.outcome import OutcomeState
from controlmap.model.place import Place
from controlmap.model.source import Source
from controlmap.model.zone import Zone
from controlmap.publish.statements.vocabulary import article_marks, own_terms


def urn(edition: Edition, *parts: str) -> str:
    """Return a URN from the edition's folder name, which needs escaping, and ids, which do not."""
    return ":".join(("urn:controlmap", quote(edition.id, safe=""), *parts))


def glossary(edition: Edition) -> list[Mapping[str, object]]:
    """Return a node for the article, and each movement, modality, outcome, verb, zone, place, actor and source."""
    article = edition.manifest.article
    text = {
        "id": urn(edition, "article"),
        "type": "Text",
        "dcterms:publisher": article.publisher.say(DEFAULT_LANGUAGE),
        "dcterms:extent": f"{article.lines} lines",
        **article_marks(edition.anchors),
    }
    concepts = [
        {"id": urn(edition, kind, member), "type": "skos:Concept", "label": member.value}
        for kind, members in (("modality", Modality), ("outcome", OutcomeState))
        for member in members
    ]
    verbs = [{"id": urn(edition, "verb", verb), "type": "rdf:Property", "label": verb.value} for verb in Verb]
    movements = [
        {"id": urn(edition, "movement", part.id), "type": "Text", "label": part.title.say(DEFAULT_LANGUAGE)}
        for part in edition.manifest.movements
    ]
    sources = [_source(edition, source) for source in edition.sources]
    zones = [_described(edition, "zone", zone, "dcterms:Location") for zone in edition.zones]
    places = [
        _described(edition, "place", place, "dcterms:Location")
        | {"schema:longitude": f"{within_half_turn(place.at[0]):.5f}", "schema:latitude": f"{place.at[1]:.5f}"}
        for place in edition.places
    ]
    actors = [_described(edition, "actor", actor, "dcterms:Agent") for actor in edition.actors]
    return [text, *movements, *concepts, *verbs, *zones, *places, *actors, *sources, *own_terms(edition.anchors)]


def _source(edition: Edition, source: Source) -> dict[str, object]:
    known = {
        "dcterms:publisher": source.publisher.say(DEFAULT_LANGUAGE) if source.publisher else None,
        "dcterms:issued": str(source.published) if source.published else None,
        "dcterms:identifier": source.symbol,
        "schema:url": source.url,
    }
    return {
        "id": urn(edition, "source", source.id),
        "type": "dcterms:BibliographicResource",
        "label": source.title.say(DEFAULT_LANGUAGE),
        **{key: value for key, value in known.items() if value},
    }


def _described(edition: Edition, kind: str, named: Zone | Place | Actor, type_: str) -> dict[str, object]:
    return {"id": urn(edition, kind, named.id), "type": type_, "label": named.name.say(DEFAULT_LANGUAGE)}
