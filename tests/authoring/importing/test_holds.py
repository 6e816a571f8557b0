"""In any coordinate system of the polygons, holds lie where they were drawn; each row becomes a hold or is refused."""

import json

import geopandas
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.importing.foreign.rows import plain
from controlmap.authoring.importing.foreign.systems import to_wgs84
from controlmap.authoring.importing.foreign.wkb_shapes import read_shape
from controlmap.authoring.importing.foreign_columns import Columns
from controlmap.authoring.importing.holds import import_holds
from controlmap.authoring.importing.layers import Layer, Row
from controlmap.authoring.importing.names import find_id, known_names
from controlmap.authoring.importing.refused import RowError
from controlmap.model.actor import Actor

FIXED = {
    "zone": "kernel",
    "controller": "crown",
    "from": "2018-01-01",
    "rank": "3",
    "basis": "inferred",
    "margin_km": "4",
    "sources": "general-knowledge",
    "note": "As drawn.",
}
SYSTEMS = ("EPSG:4326", "EPSG:3857", "EPSG:32632", "ESRI:54009")


def layer_of(frame: geopandas.GeoDataFrame) -> Layer:
    """Return what the child process would send for these rows."""
    assert frame.crs is not None
    turn = to_wgs84(frame.crs.to_wkt())
    columns = [str(name) for name in frame.columns if name != "geometry"]
    records = frame[columns].to_dict("records")
    rows: tuple[Row, ...] = tuple({str(name): plain(value) for name, value in row.items()} for row in records)
    shapes = tuple(read_shape(shapely.to_wkb(shape), turn) for shape in frame.geometry)
    return Layer(rows or ({},) * len(shapes), shapes, tuple(columns))


BOXES = st.builds(
    lambda west, south, width, height: shapely.box(west, south, west + width, south + height),
    *(st.floats(10, 10.4), st.floats(12, 12.4), st.floats(0.001, 0.5), st.floats(0.001, 0.5)),
)


@settings(max_examples=25)
@given(boxes=st.lists(BOXES, min_size=1, max_size=4), system=st.sampled_from(SYSTEMS))
def test_holds_lie_where_they_were_drawn_to_a_metre(
    boxes: list[shapely.Polygon], system: str, marrow_atlas: Atlas
) -> None:
    frame = geopandas.GeoDataFrame(geometry=boxes, crs="EPSG:4326").to_crs(system)
    found = import_holds(layer_of(frame), Columns(fixed=FIXED), marrow_atlas.edition)
    features = json.loads(found.files["zones/kernel.geojson"])["features"][1:]

    assert (found.taken, found.refused) == (len(boxes), ())
    assert len({feature["properties"]["id"] for feature in features}) == len(boxes)
    for box, feature in zip(boxes, features, strict=True):
        drawn, read = box.normalize(), shapely.geometry.shape(feature["geometry"]).normalize()
        assert shapely.hausdorff_distance(drawn, read) <= 1.5e-5


@settings(max_examples=30)
@given(
    values=st.dictionaries(
        st.sampled_from(sorted(FIXED)), st.text(max_size=8) | st.none() | st.floats() | st.integers()
    )
)
def test_any_row_becomes_a_hold_or_is_refused_with_a_reason(
    values: dict[str, str | float | None], marrow_atlas: Atlas
) -> None:
    frame = geopandas.GeoDataFrame([values], geometry=[shapely.box(10.2, 12.2, 10.3, 12.3)], crs="EPSG:4326")
    found = import_holds(layer_of(frame), Columns(fixed=FIXED), marrow_atlas.edition)

    assert found.taken + len(found.refused) == 1
    assert all(refusal.number == 1 and refusal.reason for refusal in found.refused)


def test_a_name_shared_by_two_actors_matches_neither() -> None:
    shared = {"en": "The Front"}
    actors = [Actor.model_validate({"id": actor, "name": shared, "aliases": [actor.upper()]}) for actor in ("a", "b")]
    known = known_names(actors)

    assert find_id(" A ", known, "the controller", "actors.yaml") == "a"
    with pytest.raises(RowError, match=r"^the controller 'the front' is not in actors\.yaml$"):
        find_id("the front", known, "the controller", "actors.yaml")
