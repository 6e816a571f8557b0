"""Series over all days agree with the map of each day."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.errors import ControlmapError, UnknownIdError

DAYS = ("datetime64[us]", "datetime64[us]")


@pytest.fixture(params=["marrow_atlas", "syria_atlas"])
def atlas(request: pytest.FixtureRequest) -> Atlas:
    found: Atlas = request.getfixturevalue(request.param)
    return found


def some_days(atlas: Atlas) -> list[pd.Timestamp]:
    return [pd.Timestamp(day) for day in atlas.changes[:: max(1, len(atlas.changes) // 5)]]


def on(table: pd.DataFrame, day: pd.Timestamp) -> pd.DataFrame:
    """Return the rows whose span contains a day."""
    return table[(table["from"] <= day) & ~(table["until"] <= day)]


def test_shares_of_a_period_sum_to_one_and_are_those_of_its_map(atlas: Atlas) -> None:
    table = atlas.shares_over_time()
    assert np.allclose(table.groupby("from")["share"].sum(), 1, atol=1e-5)
    for day in some_days(atlas):
        shares = on(table, day).set_index("holder")["share"]
        assert np.allclose(
            atlas.snapshot(day).groupby("controller")["share"].sum(), shares[shares > 0].sort_index(), atol=1e-4
        )


def test_areas_are_those_of_each_days_map(atlas: Atlas) -> None:
    table = atlas.areas()
    for day in some_days(atlas):
        expected = atlas.snapshot(day).set_index(["zone", "controller"])["area_km2"].sort_index()
        found = on(table, day).set_index(["zone", "controller"])["area_km2"].sort_index()
        assert found.index.equals(expected.index)
        assert np.allclose(found, expected, atol=0.05)


def test_front_lengths_are_those_of_each_days_map(atlas: Atlas) -> None:
    table = atlas.front_lengths()
    for day in some_days(atlas):
        assert np.isclose(on(table, day)["length_km"].sum(), atlas.frontlines(day)["length_km"].sum(), rtol=1e-4)


def test_the_areas_of_a_zone_are_its_rows_of_all_areas(atlas: Atlas) -> None:
    everything = atlas.areas()
    for zone in atlas.edition.zones[:4]:
        assert atlas.areas(zone.id).equals(everything[everything["zone"] == zone.id].reset_index(drop=True))


def test_an_unknown_zone_or_place_is_an_error(marrow_atlas: Atlas) -> None:
    with pytest.raises(UnknownIdError, match="no zone 'atlantis'"):
        marrow_atlas.areas("atlantis")
    with pytest.raises(UnknownIdError, match="no place 'atlantis'"):
        marrow_atlas.history("atlantis")
    with pytest.raises(UnknownIdError, match=r"no zone 'Nort'\. The nearest is 'north'\."):
        marrow_atlas.areas("Nort")


def test_the_history_of_a_place_and_of_its_point_differ_by_the_name_only(marrow_atlas: Atlas) -> None:
    place, point = marrow_atlas.history("ford"), marrow_atlas.history(10.5, 12.47)

    assert place.drop(columns="place").equals(point.drop(columns="place"))
    assert (place["place"].unique().tolist(), point["place"].unique().tolist()) == (["ford"], [""])
    assert (str(place["from"].dtype), str(place["until"].dtype)) == DAYS


def test_a_point_outside_the_country_has_an_empty_history(marrow_atlas: Atlas) -> None:
    nothing = marrow_atlas.history(0.0, 0.0)

    assert nothing.empty
    assert list(nothing.columns) == list(marrow_atlas.history("ford").columns)


def test_distances_are_those_of_the_join(syria_atlas: Atlas) -> None:
    lon, lat = np.random.default_rng(5).uniform([35.5, 32.5], [42.5, 37.5], (200, 2)).T
    days = pd.date_range("2015-10-01", "2017-12-14", periods=200).normalize()
    points = gpd.GeoSeries(gpd.points_from_xy(lon, lat), crs="EPSG:4326")
    found = syria_atlas.distance_to_front(points.to_crs("EPSG:32637"), days)
    table = pd.DataFrame({"event_date": days.astype(str), "latitude": lat, "longitude": lon})
    joined = syria_atlas.join(table)

    assert found["holder"].equals(joined["holder"])
    assert np.allclose(found["front_km"], joined["front_km"], atol=0.002, equal_nan=True)
    assert found["day"].equals(pd.Series(days, name="day").astype("datetime64[us]"))


def test_one_day_serves_all_points_and_days_outside_the_edition_have_no_holder(marrow_atlas: Atlas) -> None:
    spots = [(10.5, 12.2), (10.5, 12.2), (0, 0)]

    assert marrow_atlas.distance_to_front(spots, "2019-02-01")["holder"].isna().tolist() == [False, False, True]
    assert marrow_atlas.distance_to_front(spots, "1999-02-01")["holder"].isna().all()


@pytest.mark.parametrize(
    ("points", "days"),
    [
        ([(1, 2), (3, 4)], ["2019-02-01"] * 3),
        ("Raqqa", "2019-02-01"),
        ([1, 2, 3], "2019-02-01"),
        (gpd.GeoSeries([shapely.box(0, 0, 1, 1)]), "2019-02-01"),
        (gpd.GeoSeries([shapely.Point()]), "2019-02-01"),
    ],
)
def test_what_is_no_point_or_has_no_day_of_its_own_is_an_error(marrow_atlas: Atlas, points: object, days: str) -> None:
    with pytest.raises(ControlmapError, match="point"):
        marrow_atlas.distance_to_front(points, days)
