"""The exported statements, read with a JSON-LD library as by any reader that knows only the W3C's context."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from pyld import jsonld

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.join import LinkKind
from controlmap.model.annotation import Annotation
from controlmap.model.outcome import Outcome
from controlmap.publish.web_annotations import web_annotations
from tests.publish.anno_context import load

OA = "http://www.w3.org/ns/oa#"
ACTIVITY = "http://www.w3.org/ns/activitystreams#"
DCTERMS = "http://purl.org/dc/terms/"
RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
LANGUAGE = "http://purl.org/dc/elements/1.1/language"
ABSOLUTE = ("http://", "https://", "urn:controlmap:")


Told = tuple[str, dict[str, str], str | None, list[str]]
"""How a statement fared, in what words, on which day, by which sources."""


class Said(NamedTuple):
    """What a statement is made of, as far as the export carries it."""

    id: str
    line: int
    text: dict[str, str]
    zones: tuple[str, ...]
    actors: tuple[str, ...]
    places: tuple[str, ...]
    speaker: str
    modality: str
    when: str
    movement: str | None
    outcomes: list[Told]
    """None, or one."""
    tensions: list[tuple[str, dict[str, str]]]
    """The statements that it pulls against, and why."""


@pytest.fixture(scope="module", params=["marrow_atlas", "syria_atlas"])
def atlas(request: pytest.FixtureRequest) -> Atlas:
    found: Atlas = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def expanded(atlas: Atlas) -> dict[str, Any]:
    """The collection as a JSON-LD reader sees it; a key that the context does not define is an error."""
    dropped: list[str] = []
    (collection,) = jsonld.expand(
        json.loads(web_annotations(atlas)),
        {"documentLoader": load},
        on_property_dropped=dropped.append,
    )
    assert dropped == []
    found: dict[str, Any] = collection
    return found


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of an expanded document, itself first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def leaves(value: Any) -> Iterator[str]:
    """Every string and number of a compact document, its context apart."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key != "@context":
                yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield str(value)


def annotations(expanded: dict[str, Any]) -> list[dict[str, Any]]:
    """The annotations, in the order of the page."""
    (page,) = expanded[f"{ACTIVITY}first"]
    (items,) = page[f"{ACTIVITY}items"]
    found: list[dict[str, Any]] = items["@list"]
    return found


def ids(node: dict[str, Any], key: str) -> list[str]:
    """The ids that a key of a node leads to."""
    return [other["@id"] for other in node.get(key, [])]


def local(urn: str) -> tuple[str, str]:
    """Kind and id of one of the edition's names."""
    kind, name = urn.split(":")[-2:]
    return kind, name


def read_back(node: dict[str, Any]) -> Said:
    """Make a statement of an annotation."""
    bodies = node[f"{OA}hasBody"]
    outcomes = [body for body in bodies if purpose(body) == "assessing"]
    (modality,) = (ids(body, f"{OA}hasSource")[0] for body in bodies if purpose(body) == "classifying")
    texts = {body[LANGUAGE][0]["@value"]: body[RDF_VALUE][0]["@value"] for body in bodies if RDF_VALUE in body}
    named = [local(urn) for urn in ids(node, f"{DCTERMS}subject")]
    (speaker,) = ids(node, "http://schema.org/spokenByCharacter")
    return Said(
        id=local(node["@id"])[1],
        line=lines_of(node)[1],
        text=texts,
        zones=tuple(name for kind, name in named if kind == "zone"),
        actors=tuple(name for kind, name in named if kind == "actor"),
        places=tuple(name for kind, name in named if kind == "place"),
        speaker=local(speaker)[1],
        modality=local(modality)[1],
        when=node[f"{DCTERMS}temporal"][0]["@value"],
        movement=next((local(urn)[1] for urn in ids(node, f"{DCTERMS}isPartOf")), None),
        outcomes=[
            (
                local(ids(body, f"{OA}hasSource")[0])[1],
                words(body),
                next((day["@value"] for day in body.get(f"{DCTERMS}date", [])), None),
                [local(urn)[1] for urn in ids(body, f"{DCTERMS}references")],
            )
            for body in outcomes
        ],
        tensions=[
            (local(ids(body, f"{OA}hasSource")[0])[1], words(body)) for body in bodies if purpose(body) == "linking"
        ],
    )


def purpose(body: dict[str, Any]) -> str:
    """What a body is there for."""
    return ids(body, f"{OA}hasPurpose")[0].removeprefix(OA)


def words(body: dict[str, Any]) -> dict[str, str]:
    """What a body says, by language."""
    return {text["@language"]: text["@value"] for text in body[f"{DCTERMS}description"]}


def said(note: Annotation) -> Said:
    """Make the same of the edition's own record."""
    return Said(
        note.id,
        note.line,
        note.text.root,
        note.about.zones,
        note.about.actors,
        note.about.places,
        note.speaker,
        note.modality,
        note.when,
        note.movement,
        [told(note.outcome)] if note.outcome else [],
        [(tension.statement, tension.why.root) for tension in note.in_tension_with],
    )


def told(outcome: Outcome) -> Told:
    """Make the same of an outcome."""
    day = outcome.day.isoformat() if outcome.day else None
    return outcome.state, outcome.what.root, day, list(outcome.sources)


def lines_of(node: dict[str, Any]) -> tuple[int, int]:
    """The positions between lines at which an annotation's first target begins and ends."""
    (selector,) = node[f"{OA}hasTarget"][0][f"{OA}hasSelector"]
    start, end = selector[RDF_VALUE][0]["@value"].removeprefix("line=").split(",")
    return int(start), int(end)


def test_every_term_resolves_to_an_absolute_iri(expanded: dict[str, Any]) -> None:
    for node in nodes(expanded):
        for key in node:
            assert key.startswith(("@", *ABSOLUTE)), key
        types = node.get("@type", [])
        for iri in [*([types] if isinstance(types, str) else types), *([node["@id"]] if "@id" in node else [])]:
            assert iri.startswith(ABSOLUTE), iri


def test_no_value_is_lost_to_a_reader(atlas: Atlas, expanded: dict[str, Any]) -> None:
    written = sum(1 for _ in leaves(json.loads(web_annotations(atlas))))
    read = sum(
        1 + ("@language" in node) if "@value" in node else ("@id" in node) + len(node.get("@type", []))
        for node in nodes(expanded)
    )
    assert read == written


def test_every_target_is_a_line_of_the_article_or_a_zone_that_is_described(
    atlas: Atlas, expanded: dict[str, Any]
) -> None:
    described = {node["@id"]: node["@type"] for node in expanded[f"{DCTERMS}references"]}
    edition = atlas.edition
    for node in annotations(expanded):
        line, *zones = node[f"{OA}hasTarget"]
        start, end = lines_of(node)
        assert 0 <= start == end - 1 < edition.manifest.article.lines
        assert described[ids(line, f"{OA}hasSource")[0]] == ["http://purl.org/dc/dcmitype/Text"]
        for zone in zones:
            assert described[zone["@id"]] == [f"{DCTERMS}Location"]
            assert local(zone["@id"])[0] == "zone"
        for urn in [*ids(node, f"{DCTERMS}subject"), *ids(node, "http://schema.org/spokenByCharacter")]:
            assert urn in described


def test_targets_are_the_zones_reached_by_name_or_by_place(atlas: Atlas, expanded: dict[str, Any]) -> None:
    targets = {
        (local(zone["@id"])[1], local(node["@id"])[1])
        for node in annotations(expanded)
        for zone in node[f"{OA}hasTarget"][1:]
    }
    assert targets == {(link.zone, link.annotation.id) for link in atlas.links() if link.kind is not LinkKind.HOLDER}


def test_statements_come_back_as_they_are(atlas: Atlas, expanded: dict[str, Any]) -> None:
    assert [read_back(node) for node in annotations(expanded)] == [said(note) for note in atlas.edition.annotations]


def test_the_context_would_drop_what_it_does_not_define() -> None:
    dropped: list[str] = []
    document = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:controlmap:m", "mood": "calm", "label": "m"}
    jsonld.expand(document, {"documentLoader": load}, on_property_dropped=dropped.append)
    assert dropped == ["mood"]
