import json
from typing import Any

import pytest

from controlmap.authoring.reading.features import read_features
from controlmap.authoring.reading.geometry import POINTS
from controlmap.authoring.reading.json_lines import read_json

FEATURE: dict[str, Any] = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [10, 12]}}


def _read(document: object) -> tuple[int, list[str]]:
    node, _ = read_json(json.dumps(document), "f")
    assert node is not None
    features, problems = read_features(node, "f", POINTS)
    return len(features), [f"{problem.code} {problem.message}" for problem in problems]


def test_a_collection_and_a_single_feature_are_read() -> None:
    assert _read({"type": "FeatureCollection", "features": [FEATURE, FEATURE]}) == (2, [])
    assert _read(FEATURE) == (1, [])


def test_members_that_drawing_programs_add_are_allowed() -> None:
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}

    assert _read({"type": "FeatureCollection", "name": "tanf", "crs": crs, "features": [FEATURE]}) == (1, [])


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (1, "J105 this is not a FeatureCollection"),
        ({"type": "Topology"}, "J105 this is not a FeatureCollection"),
        ({"type": "FeatureCollection"}, "J105 the collection has no list of features"),
        ({"type": "FeatureCollection", "features": {}}, "J105 the collection has no list of features"),
        ({"type": "FeatureCollection", "features": [1]}, "J105 an entry of the collection is not a Feature"),
        (
            {"type": "FeatureCollection", "features": [FEATURE], "crs": 1},
            "J105 the coordinate system is 'None', not WGS84",
        ),
        (FEATURE | {"properties": None}, "J105 the feature has no properties"),
        (FEATURE | {"geometry": None}, "G106 the feature has no geometry"),
        (FEATURE | {"id": "a"}, "R102 'id' is not a key of a Feature"),
    ],
)
def test_anything_but_a_collection_of_features_is_reported(document: object, problem: str) -> None:
    assert _read(document)[1] == [problem]
