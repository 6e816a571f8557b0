"""The exported statements, read with a JSON-LD library by a reader that knows only the W3C's context."""

import json
from dataclasses import replace
from typing import Any

import pytest
from pyld import jsonld

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.join import LinkKind
from controlmap.publish.statements.web_annotations import web_annotations
from tests.publish.anno_context import load
from tests.publish.annotation_reader import (
    DCTERMS,
    OA,
    OURS,
    RDF,
    annotations,
    ids,
    leaves,
    lines_of,
    local,
    nodes,
    read_back,
    said,
    selectors,
)

ABSOLUTE = ("http://", "https://", "urn:controlmap:")


@pytest.fixture(scope="module", params=["marrow_atlas", "syria_atlas"])
def atlas(request: pytest.FixtureRequest) -> Atlas:
    found: Atlas = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def expanded(atlas: Atlas) -> dict[str, Any]:
    """The shipped and the invented edition's collections; the first has anchors and the second has none."""
    return read(atlas)


def read(atlas: Atlas) -> dict[str, Any]:
    """Read an edition's export as a JSON-LD reader does; a key that the context does not define is an error."""
    dropped: list[str] = []
    (collection,) = jsonld.expand(
        json.loads(web_annotations(atlas)),
        {"documentLoader": load},
        on_property_dropped=dropped.append,
    )
    assert dropped == []
    found: dict[str, Any] = collection
    return found


def test_every_term_resolves_to_an_absolute_iri(expanded: dict[str, Any]) -> None:
    for node in nodes(expanded):
        for key in node:
            assert key.startswith(("@", *ABSOLUTE)), key
        types = node.get("@type", [])
        for iri in [*([types] if isinstance(types, str) else types), *([node["@id"]] if "@id" in node else [])]:
            assert iri.startswith(ABSOLUTE), iri


def test_a_json_ld_reader_sees_every_value(atlas: Atlas, expanded: dict[str, Any]) -> None:
    written = sum(1 for _ in leaves(json.loads(web_annotations(atlas))))
    read = sum(
        1 + ("@language" in node) if "@value" in node else ("@id" in node) + len(node.get("@type", []))
        for node in nodes(expanded)
    )
    assert read == written


def test_every_target_is_a_line_of_the_article_or_a_described_zone(atlas: Atlas, expanded: dict[str, Any]) -> None:
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
        for triple in node.get(f"{OURS}asserts", []):
            for key in ("subject", "predicate", "object"):
                assert set(ids(triple, f"{RDF}{key}")) <= {*described, *(one["@id"] for one in annotations(expanded))}


def test_our_own_terms_are_described_where_they_are_used(expanded: dict[str, Any]) -> None:
    described = {node["@id"] for node in expanded[f"{DCTERMS}references"] if node["@id"].startswith(OURS)}
    keys = {key for node in nodes(expanded) for key in node if key.startswith(OURS)}
    forms = {form for node in nodes(expanded) for form in ids(node, f"{DCTERMS}conformsTo") if form.startswith(OURS)}
    assert described == keys | forms


def test_positions_and_fingerprints_are_read_back_for_every_line_of_an_edition_with_anchors(
    atlas: Atlas, expanded: dict[str, Any]
) -> None:
    found = {(statement.line, statement.position) for statement in map(read_back, annotations(expanded))}
    anchors = atlas.edition.anchors
    if anchors is None:
        assert {position for _, position in found} == {None}
    else:
        assert found == {(one.line, (one.start, one.end, one.fingerprint)) for one in anchors.anchors}


def test_without_anchors_an_edition_is_exported_with_its_line_numbers_alone(syria_atlas: Atlas) -> None:
    bare = read(Atlas(replace(syria_atlas.edition, anchors=None)))
    assert {len(selectors(node)) for node in annotations(bare)} == {1}
    assert not [key for node in nodes(bare) for key in node if key.startswith(OURS) and key != f"{OURS}asserts"]


def test_targets_are_the_zones_reached_by_name_or_by_place(atlas: Atlas, expanded: dict[str, Any]) -> None:
    targets = {
        (local(zone["@id"])[1], local(node["@id"])[1])
        for node in annotations(expanded)
        for zone in node[f"{OA}hasTarget"][1:]
    }
    assert targets == {(link.zone, link.annotation.id) for link in atlas.links() if link.kind is not LinkKind.HOLDER}


def test_statements_are_read_back_unchanged(atlas: Atlas, expanded: dict[str, Any]) -> None:
    edition = atlas.edition
    assert [read_back(node) for node in annotations(expanded)] == [said(edition, note) for note in edition.annotations]


def test_the_reader_drops_names_that_the_context_does_not_define() -> None:
    dropped: list[str] = []
    document = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:controlmap:m", "mood": "calm", "label": "m"}
    jsonld.expand(document, {"documentLoader": load}, on_property_dropped=dropped.append)
    assert dropped == ["mood"]
