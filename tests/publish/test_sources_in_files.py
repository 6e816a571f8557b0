"""Exported files say what they rest on: ids of sources, and for each its address."""

import csv
import json
from pathlib import Path

import pandas as pd
import pyogrio
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ExportError
from controlmap.model.ids import PlaceId
from controlmap.publish.tables.history_table import COLUMNS, export_history
from controlmap.publish.tables.zone_tables import export_fronts, export_zones


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


def test_a_geopackage_has_a_layer_of_sources(marrow_atlas: Atlas, tmp_path: Path) -> None:
    export_zones(marrow_atlas, None, tmp_path / "zones.gpkg")
    sources: pd.DataFrame = pyogrio.read_dataframe(tmp_path / "zones.gpkg", layer="sources")
    assert set(sources["id"]) == {"gazette-analysis", "general-knowledge", "marrow-atlas"}


def test_the_history_of_places_and_points_is_a_table_with_a_row_per_span(marrow_atlas: Atlas, tmp_path: Path) -> None:
    count = export_history(marrow_atlas, [PlaceId("ford")], [(10.5, 12.2)], tmp_path / "history.csv")
    with (tmp_path / "history.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
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
