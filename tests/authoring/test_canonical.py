import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from controlmap.authoring.canonical import canonical_text, canonicalise, drift
from controlmap.errors import EditionError

_lon = st.floats(-179, 179).map(lambda value: round(value, 7))
_lat = st.floats(-89, 89).map(lambda value: round(value, 7))
_side = st.floats(0.001, 0.9)


@st.composite
def _geometries(draw: st.DrawFn) -> dict[str, Any]:
    west, south, width, height = draw(_lon), draw(_lat), draw(_side), draw(_side)
    box = shapely.box(west, south, west + width, south + height)
    inner = shapely.box(west + width / 4, south + height / 4, west + width / 2, south + height / 2)
    shape = draw(
        st.sampled_from(
            [box, box.reverse(), box.difference(inner), shapely.MultiPolygon([box, shapely.box(0, -90, 1, -89.95)])]
        )
        | st.sampled_from(
            [shapely.Point(west, south), box.exterior.segmentize(0.1), inner.boundary, box.difference(inner).boundary]
        )
    )
    if shape.geom_type == "LinearRing":
        shape = shapely.LineString(shape.coords)
    mapping: dict[str, Any] = json.loads(json.dumps(shapely.geometry.mapping(shape)))
    return mapping


def _write(path: Path, geometry: dict[str, Any], properties: dict[str, Any]) -> Path:
    feature = {"geometry": geometry, "type": "Feature", "properties": properties}
    path.write_text(json.dumps({"features": [feature], "type": "FeatureCollection"}), encoding="utf-8")
    return path


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # every run writes into the same folder
@given(
    geometry=_geometries(),
    properties=st.dictionaries(st.text(max_size=5), st.text(max_size=5) | st.integers() | st.lists(st.integers())),
)
def test_the_canonical_form_is_stable_and_keeps_geometry_and_properties(
    geometry: dict[str, Any], properties: dict[str, Any], tmp_path: Path
) -> None:
    file = _write(tmp_path / "a.geojson", geometry, properties)
    once = canonical_text(file)
    file.write_text(once, encoding="utf-8")

    assert canonical_text(file) == once
    (feature,) = json.loads(once)["features"]
    assert feature["properties"] == properties
    before, after = shapely.geometry.shape(geometry), shapely.geometry.shape(feature["geometry"])
    assert shapely.hausdorff_distance(before, after) < 1.5e-5


def test_outer_rings_run_counter_clockwise_and_holes_clockwise(tmp_path: Path) -> None:
    ground = shapely.box(10, 12, 11, 13).reverse().difference(shapely.box(10.2, 12.2, 10.4, 12.4))
    file = _write(tmp_path / "a.geojson", dict(shapely.geometry.mapping(ground)), {})
    polygon = shapely.geometry.shape(json.loads(canonical_text(file))["features"][0]["geometry"])

    assert isinstance(polygon, shapely.Polygon)
    assert polygon.exterior.is_ccw
    assert not polygon.interiors[0].is_ccw


def test_properties_are_in_one_order_whatever_the_author_wrote(tmp_path: Path) -> None:
    properties = {
        "note": "n",
        "zeal": 1,
        "id": "a",
        "from": "2018-01-01",
        "controller": "c",
        "name": {"en": 1, "ar": 2},
    }
    text = canonical_text(_write(tmp_path / "a.geojson", {"type": "Point", "coordinates": [1, 2]}, properties))

    assert list(json.loads(text)["features"][0]["properties"]) == ["id", "name", "controller", "from", "note", "zeal"]
    assert '"name": {"ar": 2, "en": 1}' in text


def test_positions_equal_at_five_decimals_become_one(tmp_path: Path) -> None:
    line = {"type": "LineString", "coordinates": [[1, 2], [1.000001, 2], [3, 4]]}

    assert "[[1, 2], [3, 4]]" in canonical_text(_write(tmp_path / "a.geojson", line, {}))


def test_a_ring_smaller_than_the_grid_keeps_its_four_positions(tmp_path: Path) -> None:
    speck = dict(shapely.geometry.mapping(shapely.box(1, 2, 1.000001, 2.000001)))
    text = canonical_text(_write(tmp_path / "a.geojson", speck, {}))

    assert text.count("[1, 2]") == 5


def test_a_single_feature_stays_a_single_feature(marrow: Path, tmp_path: Path) -> None:
    feature = json.loads((marrow / "country.geojson").read_text(encoding="utf-8"))["features"][0]
    (tmp_path / "country.geojson").write_text(json.dumps(feature), encoding="utf-8")

    assert json.loads(canonical_text(tmp_path / "country.geojson")) == feature


def test_every_file_of_the_invented_edition_is_canonical(marrow: Path) -> None:
    assert [drift(file) for file in marrow.rglob("*.geojson")] == [None] * 10


def test_fixing_rewrites_files_that_are_not_canonical_and_leaves_the_rest_alone(marrow: Path, tmp_path: Path) -> None:
    wanted = (marrow / "places.geojson").read_text(encoding="utf-8")
    file = tmp_path / "places.geojson"
    file.write_bytes(wanted.replace("\n", "\r\n").encode())

    assert canonicalise(file)
    assert file.read_bytes() == wanted.encode()
    assert list(tmp_path.iterdir()) == [file]
    assert not canonicalise(file)


@pytest.mark.posix
def test_fixing_keeps_the_permissions(marrow: Path, tmp_path: Path) -> None:
    file = tmp_path / "places.geojson"
    file.write_bytes((marrow / "places.geojson").read_bytes() + b"\n")
    file.chmod(0o640)

    assert canonicalise(file)
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.posix
def test_a_link_is_followed_and_stays_a_link(marrow: Path, tmp_path: Path) -> None:
    (tmp_path / "drawn").mkdir()
    real = tmp_path / "drawn" / "a.geojson"
    real.write_bytes((marrow / "places.geojson").read_bytes() + b"\n")
    (tmp_path / "a.geojson").symlink_to("drawn/a.geojson")

    assert canonicalise(tmp_path / "a.geojson")
    assert (tmp_path / "a.geojson").is_symlink()
    assert real.read_bytes() == (marrow / "places.geojson").read_bytes()


@pytest.mark.parametrize("text", ["", "[]", '{"type": "Feature", "properties": {}, "geometry": null}'])
def test_a_file_that_cannot_be_read_has_no_canonical_form(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.geojson").write_text(text, encoding="utf-8")

    with pytest.raises(EditionError) as refused:
        canonical_text(tmp_path / "a.geojson")
    assert refused.value.problems


def test_a_missing_file_has_no_canonical_form(tmp_path: Path) -> None:
    with pytest.raises(EditionError):
        canonical_text(tmp_path / "a.geojson")
