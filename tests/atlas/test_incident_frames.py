"""Data frames of events, of any supported library, are joined with every row and column kept."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dask
import dask.dataframe as dd
import dask_geopandas
import geopandas as gpd
import pandas as pd
import pytest
from distributed import Client
from geopandas.testing import assert_geodataframe_equal

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.added_columns import names_appended
from controlmap.errors import EventsError
from tests.atlas.scattered_events import scattered

EVENTS = Path(__file__).parents[1] / "events"


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    return pd.read_csv(EVENTS / "marrow-acled.csv")


def strewn(atlas: Atlas, number: int) -> pd.DataFrame:
    """Return two thousand events at hard spots, and one bad row."""
    points = scattered(atlas, number, seed=9)
    frame = pd.DataFrame({"date": points.days, "lat": points.lat, "lon": points.lon})
    frame.loc[len(frame)] = [None, 12.2, 10.2]
    return frame


def test_every_row_and_column_is_kept_in_its_order(marrow_atlas: Atlas, events: pd.DataFrame) -> None:
    shuffled = events.sample(frac=1, random_state=1)
    joined = marrow_atlas.join(shuffled)
    assert isinstance(joined, gpd.GeoDataFrame)
    assert joined.crs == "EPSG:4326"
    assert list(joined.columns) == [*events.columns, *names_appended(precise=False), "geometry"]
    pd.testing.assert_frame_equal(pd.DataFrame(joined[list(events.columns)]), shuffled)
    assert joined.geometry.x.tolist() == shuffled.longitude.tolist()
    assert list(shuffled.columns) == list(events.columns)


def test_a_bad_row_says_why_and_has_no_geometry(marrow_atlas: Atlas) -> None:
    joined = marrow_atlas.join(pd.DataFrame({"date": ["2019-05-01", "soon"], "lat": [12.2, 12.2], "lon": [10.2, 10.2]}))
    assert joined.on_map.tolist() == ["inside", "odd-date"]
    assert joined.geometry.isna().tolist() == [False, True]
    assert joined.holder.isna().tolist() == [False, True]


def test_points_of_any_reference_system_are_joined_as_their_degrees_are(
    marrow_atlas: Atlas, events: pd.DataFrame
) -> None:
    points = gpd.GeoDataFrame(
        events.drop(columns=["latitude", "longitude"]),
        geometry=gpd.points_from_xy(events.longitude, events.latitude, crs="EPSG:4326").to_crs("EPSG:3857"),
    )
    one, other = marrow_atlas.join(points), marrow_atlas.join(events)
    pd.testing.assert_frame_equal(
        pd.DataFrame(one[list(names_appended(precise=False))]), pd.DataFrame(other[list(names_appended(precise=False))])
    )
    with pytest.raises(EventsError, match="more than points"):
        marrow_atlas.join(points.set_geometry(points.buffer(1)))


def test_an_empty_frame_is_joined_to_an_empty_one(marrow_atlas: Atlas, events: pd.DataFrame) -> None:
    assert list(marrow_atlas.join(events.iloc[:0]).columns) == [
        *events.columns,
        *names_appended(precise=False),
        "geometry",
    ]


def test_a_joined_frame_can_be_joined_again_only_under_a_prefix(marrow_atlas: Atlas, events: pd.DataFrame) -> None:
    once = marrow_atlas.join(events)
    with pytest.raises(EventsError, match="'zone'"):
        marrow_atlas.join(once)
    assert marrow_atlas.join(once, prefix="again_").again_zone.equals(once.zone)


def assert_joined_the_same(lazy: Any, at_once: gpd.GeoDataFrame) -> None:
    assert isinstance(lazy, dask_geopandas.GeoDataFrame)
    assert_geodataframe_equal(lazy.compute(), at_once, check_dtype=False)


def test_a_dask_frame_is_joined_lazily_with_the_same_result(marrow_atlas: Atlas) -> None:
    frame = strewn(marrow_atlas, 200).drop(columns="date").assign(date="2019-05-01")
    from_pandas: Any = dd.from_pandas  # dask has no type information
    with dask.config.set(scheduler="synchronous"):
        assert_joined_the_same(marrow_atlas.join(from_pandas(frame, npartitions=3)), marrow_atlas.join(frame))
        points = gpd.GeoDataFrame(frame[["date"]], geometry=gpd.points_from_xy(frame.lon, frame.lat), crs="EPSG:4326")
        lazy = marrow_atlas.join(dask_geopandas.from_geopandas(points, npartitions=3))
        assert_joined_the_same(lazy, marrow_atlas.join(points))


@pytest.fixture
def two_workers() -> Iterator[Any]:
    local = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": None}
    open_client: Any = Client  # distributed has no type information
    with open_client(**local) as client:
        client.wait_for_workers(2)
        yield client


@pytest.mark.thorough
def test_two_worker_processes_give_the_same_join_as_one_process(
    syria_atlas: Atlas, two_workers: Any, tmp_path: Path
) -> None:
    frame = strewn(syria_atlas, 20_000).assign(date=lambda rows: rows.date.astype(str).where(rows.date.notna()))
    for part in range(4):
        frame.iloc[part::4].to_parquet(tmp_path / f"part-{part}.parquet")
    lazy = syria_atlas.join(dd.read_parquet(tmp_path, calculate_divisions=False))
    worked = two_workers.run(lambda dask_worker: dask_worker.name)
    assert len(worked) == 2
    joined = lazy.compute()
    assert_geodataframe_equal(joined.sort_index(), syria_atlas.join(frame), check_dtype=False)
    busy = two_workers.run(lambda dask_worker: dask_worker.state.executed_count)
    assert all(busy.values())


def test_dates_in_another_form_are_read_by_the_format_that_is_named(marrow_atlas: Atlas) -> None:
    events = pd.DataFrame({"date": ["31|12|2019"], "lat": [12.2], "lon": [10.5]})
    assert list(marrow_atlas.join(events).on_map) == ["odd-date"]
    assert list(marrow_atlas.join(events, date_format="%d|%m|%Y").on_map) == ["inside"]


def test_rows_whose_coordinates_seem_swapped_are_refused_unless_allowed(marrow_atlas: Atlas) -> None:
    events = pd.DataFrame({"date": ["2019-12-31"], "lat": [10.5], "lon": [12.2]})
    assert list(marrow_atlas.join(events).on_map) == ["swapped"]
    assert list(marrow_atlas.join(events, swapped_allowed=True).on_map) == ["outside-border"]


def test_columns_named_by_the_caller_are_used_for_day_and_point(marrow_atlas: Atlas) -> None:
    events = pd.DataFrame({"when": ["2019-12-31"], "up": [12.2], "along": [10.5], "date": ["never"]})
    joined = marrow_atlas.join(events, date="when", latitude="up", longitude="along")
    assert list(joined.holder) == ["crown"]


def test_without_fronts_the_same_holders_are_given_and_no_distances(syria_atlas: Atlas) -> None:
    events = pd.DataFrame(
        {
            "date_start": ["2017-12-14", "2017-12-14", "2018-03-01"],
            "where_prec": [1, 4, 1],
            "latitude": [33.57, 35.2, 36.4],
            "longitude": [36.4, 38.9, 37.4],
        }
    )
    whole, alone = syria_atlas.join(events), syria_atlas.join(events, fronts=False)
    assert set(whole.columns) - set(alone.columns) == {"front_km", "front_margin_km", "near_line"}
    for name in ("zone", "holder", "on_map", "imprecise", "possible_holders"):
        assert alone[name].equals(whole[name])
    # How near a front is was not looked up, so that no precise holder is called certain.
    assert alone["holder_certain"].isna().tolist() == [True, False, True]


@pytest.mark.parametrize("table", ["events.csv", [1, 2], None])
def test_what_is_not_a_frame_is_refused_in_a_sentence(marrow_atlas: Atlas, table: Any) -> None:
    with pytest.raises(EventsError, match=r"is not a table\. Give a frame of pandas, GeoPandas or Dask"):
        marrow_atlas.join(table)
