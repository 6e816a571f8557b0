"""Every export format is read back as it was written."""

from collections.abc import Callable, Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from hypothesis import HealthCheck, assume, given, settings

from controlmap.atlas.atlas import Atlas
from controlmap.model.hold import Hold
from controlmap.publish.tables.zone_tables import ENDINGS, TILED, export_fronts, export_zones
from tests.painting.scenes import scenes
from tests.publish.atlases import drawn, edition_at

TOLERANCE_DEGREES = 1e-9
"""Far below the fifth decimal: the coordinates must come back exactly, not approximately."""

KML_FIELDS = (
    "Name", "description", "timestamp", "begin", "end", "altitudeMode", "tessellate", "extrude", "visibility",
    "drawOrder", "icon",
)  # fmt: skip
"""The columns that GDAL adds to every feature of a KML file."""

Draw = Callable[[Sequence[Hold]], Atlas]

FORMS = [
    pytest.param(one, marks=[] if one in {".geojson", ".gpkg", ".csv"} else pytest.mark.thorough)
    for one in ENDINGS
    if one not in TILED
]

few = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def draw(marrow: Path) -> Draw:
    edition = edition_at(marrow)
    return lambda holds: drawn(edition, holds)


def read(path: Path) -> gpd.GeoDataFrame:
    """Read a file as its users do: the columns of the Atlas's own table, with the day as text."""
    if path.suffix == ".parquet":
        table = gpd.read_parquet(path)
    elif path.suffix == ".csv":
        plain = pd.read_csv(path, keep_default_na=False)
        table = gpd.GeoDataFrame(plain, geometry=gpd.GeoSeries.from_wkt(plain.pop("WKT")), crs="EPSG:4326")
    else:
        table = gpd.read_file(path).rename(columns={"low_km2": "area_low_km2", "high_km2": "area_high_km2"})
        table = table.rename(columns={"left_ctrl": "left_controller", "right_ctrl": "right_controller"})
    # GDAL reads days as dates, and gives features of TopoJSON and KML columns that are not in the file.
    columns = [name for name in table.columns if name not in {"id", *KML_FIELDS}]
    own = [name for name in columns if name != "colour" and not name.endswith(("_en", "_ar"))]
    table = table[own].assign(day=table["day"].astype(str).str[:10])
    return table.fillna("") if path.suffix == ".zip" else table


def assert_same(written: gpd.GeoDataFrame, back: gpd.GeoDataFrame) -> None:
    properties = [name for name in written.columns if name != "geometry"]
    assert [name for name in back.columns if name != "geometry"] == properties
    written = written.assign(day=written["day"].astype(str))
    assert written[properties].to_numpy().tolist() == back[properties].to_numpy().tolist()
    assert shapely.equals(written.geometry.to_numpy(), back.geometry.to_numpy()).all()
    apart = shapely.hausdorff_distance(written.geometry.to_numpy(), back.geometry.to_numpy())
    assert (apart <= TOLERANCE_DEGREES).all()


@pytest.mark.parametrize("form", FORMS)
@given(holds=scenes())
@few
def test_zones_are_read_back_with_every_attribute_and_as_a_coverage(
    form: str, tmp_path: Path, draw: Draw, holds: Sequence[Hold]
) -> None:
    atlas, path = draw(holds), tmp_path / f"zones{form}"
    # GEOS 3.13 calls a coverage invalid if a hole touches its shell in a corner of the border.
    assume(shapely.coverage_is_valid(atlas.map().grounds))
    count = export_zones(atlas, None, path)
    back = read(path)

    assert count == len(back)
    assert_same(atlas.snapshot(), back)
    assert shapely.coverage_is_valid(back.geometry.to_numpy())


@pytest.mark.parametrize("form", FORMS)
@given(holds=scenes(5))
@few
def test_fronts_are_read_back_with_every_attribute(
    form: str, tmp_path: Path, draw: Draw, holds: Sequence[Hold]
) -> None:
    atlas, path = draw(holds), tmp_path / f"fronts{form}"
    assert export_fronts(atlas, None, path) == len(atlas.frontlines())

    if len(atlas.frontlines()):
        assert_same(atlas.frontlines(), read(path))


@pytest.mark.parametrize("form", FORMS)
def test_the_shipped_edition_is_read_back_as_a_coverage(form: str, tmp_path: Path, syria: Path) -> None:
    atlas, path = Atlas(edition_at(syria)), tmp_path / f"zones{form}"
    export_zones(atlas, None, path)
    back = read(path)

    whole = atlas.snapshot()
    # A cell of a Shapefile has at most 254 letters: the list is cut after its last whole source.
    cut = [f"{text};".startswith(f"{kept};") for text, kept in zip(whole["sources"], back["sources"], strict=True)]
    assert all(cut) if form == ".zip" else (whole["sources"] == back["sources"]).all()
    assert_same(whole.assign(sources=""), back.assign(sources=""))
    assert shapely.coverage_is_valid(back.geometry.to_numpy())
