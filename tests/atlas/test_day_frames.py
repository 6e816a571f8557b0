"""Days as tables: the exported rows are those of the painted map, and their figures add up."""

import json
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.day_frames import main_basis
from controlmap.atlas.day.day_map import Holding
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId, ZoneId
from tests.atlas.enclaves import enclave, with_a_fort, with_holds

DAYS = (date(2019, 1, 1), date(2019, 8, 31), date(2019, 9, 1), date(2020, 6, 15))
AREA_COLUMNS = ["area_km2", "area_low_km2", "area_high_km2"]
SNAPSHOT_COLUMNS = ["zone", "controller", "day", "basis", *AREA_COLUMNS, "share", "sources", "geometry"]


@pytest.mark.parametrize("day", DAYS)
def test_a_snapshot_at_five_decimals_covers_the_country_without_gap_or_overlap(marrow_atlas: Atlas, day: date) -> None:
    rounded = [
        shapely.transform(ground, lambda points: np.round(points, 5)) for ground in marrow_atlas.snapshot(day).geometry
    ]
    assert shapely.coverage_is_valid(rounded)
    assert shapely.union_all(rounded).equals(marrow_atlas.edition.border)


def test_a_snapshot_keeps_every_vertex_through_a_file_of_five_decimals(marrow_atlas: Atlas, tmp_path: Path) -> None:
    snapshot = marrow_atlas.snapshot()
    snapshot.to_file(tmp_path / "zones.geojson", driver="GeoJSON", COORDINATE_PRECISION=5)
    features = json.loads((tmp_path / "zones.geojson").read_text(encoding="utf-8"))["features"]
    read = [shapely.from_geojson(json.dumps(feature["geometry"])) for feature in features]
    assert shapely.coverage_is_valid(read)
    # The file may turn its rings the other way; the vertices are the same.
    assert all(
        set(map(tuple, shapely.get_coordinates(one))) == set(map(tuple, shapely.get_coordinates(other)))
        for one, other in zip(read, snapshot.geometry, strict=True)
    )


def test_a_snapshot_has_one_row_a_zone_and_controller_in_wgs84(marrow_atlas: Atlas) -> None:
    snapshot = marrow_atlas.snapshot()
    assert list(snapshot.columns) == SNAPSHOT_COLUMNS
    assert snapshot.crs == "EPSG:4326"
    assert list(zip(snapshot.zone, snapshot.controller, strict=True)) == [
        ("south", "crown"),
        ("north", "league"),
        ("kernel", "crown"),
    ]
    assert set(snapshot.geom_type) == {"MultiPolygon"}


@pytest.mark.parametrize("day", DAYS)
def test_shares_sum_to_one(marrow_atlas: Atlas, day: date) -> None:
    assert marrow_atlas.snapshot(day).share.sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("day", DAYS)
def test_an_area_lies_between_its_bounds(marrow_atlas: Atlas, day: date) -> None:
    snapshot = marrow_atlas.snapshot(day)
    assert (snapshot.area_low_km2 > 0).all()
    assert (snapshot.area_low_km2 < snapshot.area_km2).all()
    assert (snapshot.area_km2 < snapshot.area_high_km2).all()


def test_no_bound_reaches_beyond_the_country(marrow_atlas: Atlas) -> None:
    assert (marrow_atlas.snapshot().area_high_km2 < marrow_atlas.map().country_km2).all()


def test_a_snapshot_carries_the_day_asked_for_and_not_the_day_of_the_last_change(marrow_atlas: Atlas) -> None:
    day = date(2020, 3, 1)
    assert set(marrow_atlas.snapshot(day).day) == {pd.Timestamp(day)}
    assert set(marrow_atlas.frontlines(day).day) == {pd.Timestamp(day)}


def test_days_without_a_change_share_one_painting(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.map(date(2019, 1, 1)) is marrow_atlas.map(date(2019, 8, 31))
    assert marrow_atlas.map(date(2019, 9, 1)) is marrow_atlas.map(date(2020, 6, 15)) is marrow_atlas.map()
    assert marrow_atlas.map(date(2019, 8, 31)) is not marrow_atlas.map(date(2019, 9, 1))
    assert marrow_atlas.area_ranges(date(2019, 1, 1)) is marrow_atlas.area_ranges(date(2019, 5, 1))


def test_frontlines_name_both_sides_and_whose_hold_drew_each_line(marrow_atlas: Atlas) -> None:
    lines = marrow_atlas.frontlines()
    sides = ["left_zone", "left_controller", "right_zone", "right_controller"]
    assert list(lines.columns) == [*sides, "hold", "basis", "margin_km", "length_km", "day", "sources", "geometry"]
    assert lines[sides].to_numpy().tolist() == [
        ["south", "crown", "north", "league"],
        ["north", "league", "kernel", "crown"],
    ]
    assert lines.crs == "EPSG:4326"
    assert list(lines.hold) == ["south-with-the-ford", "kernel-walls"]
    assert (lines.left_controller != lines.right_controller).all()
    assert list(lines.basis) == ["source", "inferred"]
    assert list(lines.margin_km) == [2, 0.8]
    assert list(lines.length_km) == [round(front.length_km, 3) for front in marrow_atlas.map().fronts]


def test_frontlines_are_those_of_the_day_asked_for(marrow_atlas: Atlas) -> None:
    assert list(marrow_atlas.frontlines(DAYS[0]).hold) == ["north-with-the-ford", "kernel-walls"]


def test_what_changed_hands_is_a_table_of_losers_and_gainers(marrow_atlas: Atlas) -> None:
    there = marrow_atlas.change(DAYS[0], DAYS[-1])
    assert list(there.columns) == ["loser", "gainer", "day_a", "day_b", "area_km2", "geometry"]
    assert there.crs == "EPSG:4326"
    (row,) = there.itertuples()
    assert (row.loser, row.gainer, row.day_a, row.day_b) == ("league", "crown", *map(pd.Timestamp, (DAYS[0], DAYS[-1])))
    assert row.area_km2 == round(marrow_atlas.compare(DAYS[0], DAYS[-1]).handovers[0].km2, 2)
    assert list(there.geom_type) == ["MultiPolygon"]


def test_where_nothing_changed_hands_the_table_is_empty_and_still_has_its_columns(marrow_atlas: Atlas) -> None:
    nothing = marrow_atlas.change(DAYS[0], DAYS[1])
    assert len(nothing) == 0
    assert nothing.crs == "EPSG:4326"
    assert "gainer" in nothing.columns


def test_a_grounds_basis_is_that_of_most_of_its_front(marrow_atlas: Atlas) -> None:
    day_map = marrow_atlas.map()
    assert main_basis(day_map, Holding(ZoneId("north"), ActorId("league"))) is Basis.SOURCE
    assert main_basis(day_map, Holding(ZoneId("kernel"), ActorId("crown"))) is Basis.INFERRED
    assert main_basis(day_map, Holding(ZoneId("nowhere"), ActorId("crown"))) is Basis.INFERRED


def test_fronts_of_one_basis_are_added_up_before_they_are_compared(marrow_atlas: Atlas) -> None:
    second = enclave(marrow_atlas, "second-walls", shapely.box(10.6, 12.6, 10.8, 12.8))
    lengths = {str(front.hold): front.length_km for front in marrow_atlas.map().fronts}
    assert lengths["kernel-walls"] < lengths["south-with-the-ford"] < 2 * lengths["kernel-walls"]
    day_map = with_holds(marrow_atlas, second).map()
    assert main_basis(day_map, Holding(ZoneId("north"), ActorId("league"))) is Basis.INFERRED


def test_a_front_of_less_than_a_kilometre_gives_its_ground_a_basis(marrow_atlas: Atlas) -> None:
    day_map = with_a_fort(marrow_atlas).map()
    assert main_basis(day_map, Holding(ZoneId("kernel"), ActorId("crown"))) is Basis.STATED


def test_a_snapshot_gives_each_ground_the_basis_of_its_own_front(marrow_atlas: Atlas) -> None:
    assert list(marrow_atlas.snapshot().basis) == ["source", "source", "inferred"]


def test_a_snapshot_names_the_sources_of_each_ground_once(marrow_atlas: Atlas) -> None:
    sources = ["gazette-analysis;marrow-atlas", "gazette-analysis", "general-knowledge"]
    assert list(marrow_atlas.snapshot().sources) == sources
    assert list(marrow_atlas.frontlines().sources) == ["marrow-atlas", "general-knowledge"]


@pytest.mark.parametrize("day", DAYS)
def test_a_snapshots_figures_are_those_of_its_day_rounded_to_hundredths_and_millionths(
    marrow_atlas: Atlas, day: date
) -> None:
    ranges, day_map = marrow_atlas.area_ranges(day), marrow_atlas.map(day)
    assert [ranges[holding].km2 for holding in day_map.holdings] == list(day_map.areas_km2)
    for row, holding in zip(marrow_atlas.snapshot(day).itertuples(), day_map.holdings, strict=True):
        area = ranges[holding]
        drawn = (row.area_low_km2, row.area_km2, row.area_high_km2)
        assert drawn == (round(area.low_km2, 2), round(area.km2, 2), round(area.high_km2, 2))
        assert row.share == round(area.km2 / day_map.country_km2, 6)
