import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.join import LinkKind
from controlmap.errors import ExportError
from controlmap.publish.statements.annotations_file import export_annotations
from tests.publish.atlases import edition_at


@pytest.fixture(scope="module", params=["marrow", "syria"])
def atlas(request: pytest.FixtureRequest) -> Atlas:
    return Atlas(edition_at(request.getfixturevalue(request.param)))


@pytest.fixture(scope="module")
def small(marrow: Path) -> Atlas:
    return Atlas(edition_at(marrow))


def rows(atlas: Atlas, folder: Path) -> list[dict[str, str]]:
    export_annotations(atlas, folder / "statements.csv")
    with (folder / "statements.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def written(atlas: Atlas, path: Path) -> dict[str, Any]:
    assert export_annotations(atlas, path) == len(atlas.edition.annotations)
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def test_csv_has_one_row_for_each_statement_in_reading_order(atlas: Atlas, tmp_path: Path) -> None:
    table = rows(atlas, tmp_path)

    assert list(table[0]) == [
        *("id", "line", "text", "zones", "actors", "places", "speaker", "modality", "when"),
        *("outcome", "decided_on", "seen_on"),
    ]
    assert [row["id"] for row in table] == [note.id for note in atlas.edition.annotations]
    for row, note in zip(table, atlas.edition.annotations, strict=True):
        assert (row["text"], row["when"], row["line"]) == (note.text.say("en"), note.when, str(note.line))
        assert row["actors"].split(";") == list(note.about.actors or ("",))
        assert row["places"].split(";") == list(note.about.place_ids or ("",))


def test_csv_names_a_zone_if_a_statement_names_it_or_a_place_in_it(atlas: Atlas, tmp_path: Path) -> None:
    in_csv = {(zone, row["id"]) for row in rows(atlas, tmp_path) for zone in row["zones"].split(";") if zone}

    assert in_csv == {(link.zone, link.annotation.id) for link in atlas.links() if link.kind is not LinkKind.HOLDER}


def test_geojson_lists_every_link_once_and_other_members_at_the_top(atlas: Atlas, tmp_path: Path) -> None:
    document = written(atlas, tmp_path / "statements.geojson")
    properties = [feature["properties"] for feature in document["features"]]
    linked = {
        (zone["zone"], said["link"], said["id"])
        for zone in properties
        for said in [*zone["statements"], *zone["about_its_holder"]]
    }
    reaching = {said["id"] for zone in properties for said in zone["statements"]}

    assert linked == {(link.zone, link.kind.name.lower(), link.annotation.id) for link in atlas.links()}
    assert reaching.isdisjoint(said["id"] for said in document["statements_on_no_zone"])
    assert len(reaching) + len(document["statements_on_no_zone"]) == len(atlas.edition.annotations)
    assert gpd.read_file(tmp_path / "statements.geojson")["zone"].tolist() == [zone["zone"] for zone in properties]


def test_json_ld_is_a_collection_of_annotations_on_lines_and_zones(small: Atlas, tmp_path: Path) -> None:
    document = written(small, tmp_path / "statements.jsonld")
    first = document["first"]["items"][0]

    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (document["type"], document["total"]) == ("AnnotationCollection", 4)
    assert first == {
        "id": "urn:controlmap:marrow:statement:l1-plain",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {
                "type": "TextualBody",
                "value": "The Crown has the whole plain again.",
                "language": "en",
                "purpose": "describing",
            },
            {"type": "TextualBody", "value": "استعاد التاج السهل كله.", "language": "ar", "purpose": "describing"},
            {
                "type": "SpecificResource",
                "source": "urn:controlmap:marrow:modality:reported-fact",
                "purpose": "classifying",
            },
            {
                "type": "SpecificResource",
                "source": "urn:controlmap:marrow:statement:l3-hills",
                "purpose": "linking",
                "dcterms:description": [
                    {"@value": words, "@language": language}
                    for language, words in small.edition.annotations[0].in_tension_with[0].why.root.items()
                ],
            },
        ],
        "target": [
            {
                "type": "SpecificResource",
                "source": "urn:controlmap:marrow:article",
                "selector": {
                    "type": "FragmentSelector",
                    "conformsTo": "http://tools.ietf.org/rfc/rfc5147",
                    "value": "line=0,1",
                },
            },
            "urn:controlmap:marrow:zone:south",
        ],
        "schema:spokenByCharacter": {"id": "urn:controlmap:marrow:actor:gazette"},
        "dcterms:subject": [
            {"id": "urn:controlmap:marrow:zone:south"},
            {"id": "urn:controlmap:marrow:actor:crown"},
            {"id": "urn:controlmap:marrow:place:pith"},
        ],
        "dcterms:temporal": "2020-06",
        "urn:controlmap:vocabulary:asserts": [
            {
                "type": "rdf:Statement",
                "rdf:subject": {"id": "urn:controlmap:marrow:actor:crown"},
                "rdf:predicate": {"id": "urn:controlmap:marrow:verb:gained"},
                "rdf:object": [
                    {"id": "urn:controlmap:marrow:zone:south"},
                    {"id": "urn:controlmap:marrow:place:pith"},
                ],
            },
        ],
        "dcterms:isPartOf": {"id": "urn:controlmap:marrow:movement:ground"},
    }


def test_json_ld_names_only_what_the_edition_has(atlas: Atlas, tmp_path: Path) -> None:
    edition = atlas.edition
    known: dict[str, set[Any]] = {
        "zone": {zone.id for zone in edition.zones},
        "actor": {actor.id for actor in edition.actors},
        "place": {place.id for place in edition.places},
    }
    for item in written(atlas, tmp_path / "statements.jsonld")["first"]["items"]:
        named = [
            *item["target"][1:],
            item["schema:spokenByCharacter"]["id"],
            *(s["id"] for s in item["dcterms:subject"]),
        ]
        for kind, name in (urn.split(":")[-2:] for urn in named):
            assert name in known[kind]


def test_json_ld_says_where_a_source_can_be_found(syria: Path, tmp_path: Path) -> None:
    document = written(Atlas(edition_at(syria)), tmp_path / "statements.jsonld")
    described = [node for node in nodes(document) if node.get("type") == "dcterms:BibliographicResource"]
    (memorandum,) = (each for each in described if each["id"].endswith(":source:astana-memorandum-2017"))
    (resolution,) = (each for each in described if each["id"].endswith(":source:un-sc-2254"))

    assert memorandum["schema:url"] == "https://pax.peaceagreements.org/agreements/2093"
    assert memorandum["dcterms:issued"] == "2017-05-04"
    assert (resolution["dcterms:identifier"], "schema:url" in resolution) == ("S/RES/2254 (2015)", False)


def nodes(value: object) -> Iterator[dict[str, Any]]:
    """Yield every object of a JSON document."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(inner)


def keys(value: object) -> Iterator[str]:
    """Yield every key of a JSON document."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_every_key_of_json_ld_is_defined_by_the_context_or_is_an_absolute_name_of_ours(
    small: Atlas, tmp_path: Path
) -> None:
    used = set(keys(written(small, tmp_path / "statements.jsonld")))

    assert {key for key in used if ":" not in key} == {
        *("@context", "@value", "@language", "id", "type", "label", "total", "first", "partOf", "startIndex", "items"),
        *("motivation", "body", "value", "language", "purpose", "target", "source", "selector", "conformsTo"),
    }
    prefixed = {key for key in used if ":" in key and not key.startswith("urn:controlmap:vocabulary:")}
    assert {key.split(":")[0] for key in prefixed} == {"dcterms", "rdf", "schema"}


def test_a_name_ending_for_zones_is_refused_for_statements(small: Atlas, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"the ending '.gpkg' is not known\. Use one of .csv, .jsonld, .geojson\."):
        export_annotations(small, tmp_path / "a.gpkg")


def test_a_forecast_names_the_days_whose_map_decided_it(syria_atlas: Atlas, tmp_path: Path) -> None:
    [row] = [row for row in rows(syria_atlas, tmp_path) if row["id"] == "l15-ghouta-in-firing-line"]
    outcome = next(note.outcome for note in syria_atlas.edition.annotations if note.id == row["id"])
    assert outcome is not None
    days = [ground.day.isoformat() for ground in outcome.ground]

    assert days[0] == "2018-04-14"
    assert (row["outcome"], row["seen_on"].split(";")) == (outcome.state, days)
    document = written(syria_atlas, tmp_path / "statements.jsonld")
    temporal = [
        body["dcterms:temporal"]
        for item in document["first"]["items"]
        if item["id"].endswith(row["id"])
        for body in item["body"]
        if body.get("purpose") == "assessing"
    ]
    assert temporal == [days]
