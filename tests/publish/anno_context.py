"""The part of the W3C's JSON-LD context for Web Annotations that the export uses, so that tests need no network.

Each line repeats what the context at http://www.w3.org/ns/anno.jsonld says about that name (Web Annotation Vocabulary,
W3C Recommendation of 23 February 2017, https://www.w3.org/TR/annotation-vocab/). A JSON-LD reader drops a name that is
missing here, and the test fails: the context can be too small, but not too permissive.
"""

from typing import Any, Final

ADDRESS: Final = "http://www.w3.org/ns/anno.jsonld"

PREFIXES: Final = {
    "oa": "http://www.w3.org/ns/oa#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "dctypes": "http://purl.org/dc/dcmitype/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "http://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def _node(name: str, **more: str) -> dict[str, str]:
    """Define a key whose value is an id or a node."""
    return {"@id": name, "@type": "@id", **more}


CONTEXT: Final[dict[str, Any]] = {
    **PREFIXES,
    "id": _node("@id"),
    "type": _node("@type"),
    "Annotation": "oa:Annotation",
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "FragmentSelector": "oa:FragmentSelector",
    "SpecificResource": "oa:SpecificResource",
    "Text": "dctypes:Text",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TextualBody": "oa:TextualBody",
    "assessing": "oa:assessing",
    "classifying": "oa:classifying",
    "describing": "oa:describing",
    "linking": "oa:linking",
    "body": _node("oa:hasBody"),
    "conformsTo": _node("dcterms:conformsTo"),
    "first": _node("as:first"),
    "items": _node("as:items", **{"@container": "@list"}),
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "partOf": _node("as:partOf"),
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "selector": _node("oa:hasSelector"),
    "source": _node("oa:hasSource"),
    "target": _node("oa:hasTarget"),
    "label": "rdfs:label",
    "language": "dc:language",
    "value": "rdf:value",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
}


def load(address: str, _: object = None) -> dict[str, Any]:
    """Serve the context at its own address, and nothing else: a reader of the export needs no other."""
    assert address == ADDRESS, f"the export refers its readers to {address}"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": ADDRESS,
        "document": {"@context": CONTEXT},
    }
