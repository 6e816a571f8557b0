"""Joined incidents as GeoParquet: points, and types in place of text."""

import json
from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.publish.incidents import incident_source
from controlmap.publish.incidents.joined_incidents import join_file

EVENTS = Path(__file__).parents[1] / "events"


def _plain(cell: object) -> object:
    """Return a cell as CSV has it."""
    return None if pd.isna(cell) else cell.isoformat() if isinstance(cell, date) else cell  # type: ignore[call-overload]


TABLE = """event_date;lat;lon;dead;code;civil;note;weight;seen;odd;empty;late
1 May 2019;12,2;10,2;0;007;true;;1.5;2019-05-02;1;;2019-02-28
2 May 2019;12.2;10.2;12;8;FALSE;x;2;2019-05-03;two;;2019-02-30
;12.2;10.2;3;9;;x;;;3;;
"""


def joined(atlas: Atlas, tmp_path: Path, content: str, options: JoinOptions = JoinOptions()) -> Path:  # noqa: B008
    (tmp_path / "events.csv").write_text(content, encoding="utf-8")
    join_file(atlas, tmp_path / "events.csv", tmp_path / "out.parquet", options)
    return tmp_path / "out.parquet"


def test_columns_of_text_have_types_and_each_row_a_point(marrow_atlas: Atlas, tmp_path: Path) -> None:
    file = joined(marrow_atlas, tmp_path, TABLE)
    schema = pq.read_schema(file)
    types = {name: schema.field(name).type for name in schema.names}
    assert types == {
        "event_date": pa.date32(),
        "lat": pa.float64(),
        "lon": pa.float64(),
        "dead": pa.int64(),
        "code": pa.string(),
        "civil": pa.bool_(),
        "note": pa.string(),
        "weight": pa.float64(),
        "seen": pa.date32(),
        "odd": pa.string(),
        "empty": pa.string(),
        "late": pa.string(),
        "zone": pa.string(),
        "holder": pa.string(),
        "on_map": pa.string(),
        "front_km": pa.float64(),
        "front_margin_km": pa.float64(),
        "near_line": pa.bool_(),
        "geometry": pa.binary(),
    }
    table = gpd.read_parquet(file)
    assert str(table.crs) == "OGC:CRS84"
    assert [*zip(table.geometry.x, table.geometry.y, strict=True)] == [(10.2, 12.2), (10.2, 12.2)]
    assert table["event_date"].tolist() == [date(2019, 5, 1), date(2019, 5, 2)]
    assert table["civil"].tolist() == [True, False]
    assert table["code"].tolist() == ["007", "8"]
    assert table["holder"].tolist() == ["crown", "crown"]


def test_a_time_of_day_is_kept_as_it_was_written(marrow_atlas: Atlas, tmp_path: Path) -> None:
    file = joined(marrow_atlas, tmp_path, "date,lat,lon\n2019-05-01T23:30,12.2,10.2\n2019-05-02,12.2,10.2\n")
    assert pq.read_table(file).column("date").to_pylist() == ["2019-05-01T23:30", "2019-05-02"]


def test_types_are_those_of_the_whole_file_and_not_of_its_first_piece(
    marrow_atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incident_source, "_CSV_PIECE_BYTES", 512)
    empty = ["2019-05-01,12.2,10.2,,"] * 100
    rows = [f"2019-05-01,12.2,10.2,{number},{number}" for number in range(200)]
    file = joined(
        marrow_atlas, tmp_path, "\n".join(["date,lat,lon,whole,late", *empty, *rows, "2019-05-01,12.2,10.2,7,many"])
    )
    table = pq.read_table(file)
    assert table.schema.field("whole").type == pa.int64()
    assert table.column("late").to_pylist() == [""] * 100 + [*map(str, range(200)), "many"]
    assert table.column("whole").null_count == 100


@pytest.mark.parametrize("name", ["acled", "ged"])
def test_the_typed_table_is_the_one_in_csv(marrow_atlas: Atlas, tmp_path: Path, name: str) -> None:
    join_file(marrow_atlas, EVENTS / f"marrow-{name}.csv", tmp_path / "out.csv", JoinOptions())
    join_file(marrow_atlas, EVENTS / f"marrow-{name}.csv", tmp_path / "out.parquet", JoinOptions())
    plain, typed = pd.read_csv(tmp_path / "out.csv"), gpd.read_parquet(tmp_path / "out.parquet")
    assert list(typed.columns) == [*plain.columns, "geometry"]
    for column in plain.columns:
        here, there = ([_plain(cell) for cell in table[column]] for table in (typed, plain))
        if isinstance(typed[column].iloc[0], date):
            there = [pd.Timestamp(str(cell)).date().isoformat() for cell in there]
        assert here == there, column
    assert sum(isinstance(cell, date) for cell in typed.iloc[0]) == {"acled": 1, "ged": 2}[name]
    assert typed.geometry.x.tolist() == plain["longitude"].tolist()


def test_a_parquet_file_keeps_its_own_types_and_geometry(marrow_atlas: Atlas, tmp_path: Path) -> None:
    frame = gpd.GeoDataFrame(
        {"date": ["2019-05-01"], "lat": [12.2], "lon": [10.2], "code": ["7"]},
        geometry=gpd.points_from_xy([1.0], [2.0]),
        crs="EPSG:32637",
    )
    frame.to_parquet(tmp_path / "events.parquet")
    join_file(marrow_atlas, tmp_path / "events.parquet", tmp_path / "out.parquet", JoinOptions())
    table = gpd.read_parquet(tmp_path / "out.parquet")
    assert table.crs == frame.crs
    assert table.geometry.iloc[0].equals(frame.geometry.iloc[0])
    assert table["code"].tolist() == ["7"]


def test_a_column_of_the_name_is_not_replaced_and_a_prefix_helps(marrow_atlas: Atlas, tmp_path: Path) -> None:
    content = "date,lat,lon,geometry\n2019-05-01,12.2,10.2,a field\n"
    assert b"geo" not in (pq.read_schema(joined(marrow_atlas, tmp_path, content)).metadata or {})
    metadata = pq.read_schema(joined(marrow_atlas, tmp_path, content, JoinOptions(prefix="map_"))).metadata
    assert json.loads(metadata[b"geo"])["primary_column"] == "map_geometry"
