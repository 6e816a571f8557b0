"""Exported files say what they rest on: ids of sources, and for each its address."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.model.ids import PlaceId
from controlmap.publish.tables.history_table import COLUMNS, export_history
from controlmap.publish.tables.source_table import sources_beside, sources_path
from controlmap.publish.tables.zone_tables import export_fronts, export_zones

Export = Callable[[Atlas, Path], int]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def of_history(atlas: Atlas, path: Path) -> int:
    return export_history(atlas, [place.id for place in atlas.edition.places], [], path)


def of_zones(atlas: Atlas, path: Path) -> int:
    return export_zones(atlas, None, path)


def of_fronts(atlas: Atlas, path: Path) -> int:
    return export_fronts(atlas, None, path)


def test_geojson_has_a_table_of_the_sources_that_its_features_cite(syria_atlas: Atlas, tmp_path: Path) -> None:
    export_fronts(syria_atlas, None, tmp_path / "fronts.geojson")
    collection = json.loads((tmp_path / "fronts.geojson").read_text(encoding="utf-8"))
    cited = {name for one in collection["features"] for name in one["properties"]["sources"].split(";")}
    assert {source["id"] for source in collection["sources"]} == cited
    known = {source.id: source.url or "" for source in syria_atlas.edition.sources}
    assert all(source["url"] == known[source["id"]] for source in collection["sources"])


def test_kml_has_the_addresses_of_a_fronts_sources_in_its_description(syria_atlas: Atlas, tmp_path: Path) -> None:
    export_fronts(syria_atlas, None, tmp_path / "fronts.kml")
    text = (tmp_path / "fronts.kml").read_text(encoding="utf-8").replace("&#39;", "'")
    cited = {cited.id for front in syria_atlas.fronts().values() for cited in front.citations}
    addresses = [source.url for source in syria_atlas.edition.sources if source.id in cited and source.url]
    assert addresses
    assert [address for address in addresses if address.replace("&", "&amp;") not in text] == []


@pytest.mark.parametrize("export", [of_zones, of_fronts, of_history])
def test_beside_a_csv_file_is_a_table_of_the_sources_that_it_cites(
    syria_atlas: Atlas, tmp_path: Path, export: Export
) -> None:
    export(syria_atlas, tmp_path / "table.csv")
    cited = {name for row in rows_of(tmp_path / "table.csv") for name in row["sources"].split(";") if name}
    sources = rows_of(tmp_path / "table.csv.sources.csv")
    known = {str(source.id): source for source in syria_atlas.edition.sources}
    assert cited
    assert [source["id"] for source in sources] == [name for name in known if name in cited]
    assert all(source["title"] == known[source["id"]].title.say("en") for source in sources)
    assert all(source["url"] == (known[source["id"]].url or "") for source in sources)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names[:2] == ["table.csv", "table.csv.sources.csv"]
    assert names[2:] in ([], ["table.csvt", "table.prj", "table.qml"])


def test_no_cell_of_a_table_of_sources_can_start_a_formula(tmp_path: Path) -> None:
    row = dict.fromkeys(("publisher", "published", "symbol", "url"), "") | {"id": "a", "title": "=HYPERLINK(1)"}
    [(path, write)] = sources_beside(tmp_path / "zones.csv", [row]).items()
    write(path)
    assert path == sources_path(tmp_path / "zones.csv")
    assert rows_of(path)[0]["title"] == "'=HYPERLINK(1)"


def test_if_the_sources_cannot_be_written_the_csv_file_is_not_replaced(marrow_atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "zones.csv").write_bytes(b"old")
    (tmp_path / "zones.csv.sources.csv").mkdir()
    with pytest.raises(ExportError, match=r"zones\.csv\.sources\.csv' cannot be written: Is a directory"):
        export_zones(marrow_atlas, None, tmp_path / "zones.csv")
    assert (tmp_path / "zones.csv").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["zones.csv", "zones.csv.sources.csv"]


def test_if_the_csv_file_cannot_be_written_its_sources_are_not_either(marrow_atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "zones.csv").mkdir()
    with pytest.raises(ExportError, match=r"zones\.csv' cannot be written: Is a directory"):
        export_zones(marrow_atlas, None, tmp_path / "zones.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["zones.csv"]


def test_topojson_and_geoparquet_have_the_table_of_sources_of_geojson(marrow_atlas: Atlas, tmp_path: Path) -> None:
    for form in (".geojson", ".topojson", ".parquet"):
        export_zones(marrow_atlas, None, tmp_path / f"zones{form}")
    sources = json.loads((tmp_path / "zones.geojson").read_text(encoding="utf-8"))["sources"]
    assert [source["id"] for source in sources] == ["gazette-analysis", "marrow-atlas", "general-knowledge"]
    assert json.loads((tmp_path / "zones.topojson").read_text(encoding="utf-8"))["sources"] == sources
    assert gpd.read_parquet(tmp_path / "zones.parquet").attrs["sources"] == sources


def test_a_geopackage_has_a_layer_of_sources(marrow_atlas: Atlas, tmp_path: Path) -> None:
    export_zones(marrow_atlas, None, tmp_path / "zones.gpkg")
    sources: pd.DataFrame = pyogrio.read_dataframe(tmp_path / "zones.gpkg", layer="sources")
    assert set(sources["id"]) == {"gazette-analysis", "general-knowledge", "marrow-atlas"}


def test_the_history_of_places_and_points_is_a_table_with_a_row_per_span(marrow_atlas: Atlas, tmp_path: Path) -> None:
    count = export_history(marrow_atlas, [PlaceId("ford")], [(10.5, 12.2)], tmp_path / "history.csv")
    rows = rows_of(tmp_path / "history.csv")
    assert count == len(rows) == 3
    assert tuple(rows[0]) == COLUMNS
    assert [(row["place"], row["holder"], row["from"], row["until"]) for row in rows] == [
        ("ford", "league", "2019-01-01", "2019-09-01"),
        ("ford", "crown", "2019-09-01", ""),
        ("", "crown", "2019-01-01", ""),
    ]
    assert (rows[1]["events"], rows[1]["sources"], rows[1]["precision"]) == ("2019-09-01-rib", "marrow-atlas", "day")


def test_a_history_is_written_as_csv_and_in_no_other_form(marrow_atlas: Atlas, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"Use one of \.csv"):
        export_history(marrow_atlas, [PlaceId("ford")], [], tmp_path / "history.xlsx")
