"""Events that their own table calls imprecise: possible holders with shares, and never one as if exact."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import count_events
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.errors import EventsError
from controlmap.publish.incidents.joined_incidents import Summary, join_file
from controlmap.publish.incidents.uploaded_table import read_uploaded_table
from tests.atlas.imprecise_events import generated, possible_days, reach_km, thrown

EVENTS = Path(__file__).parents[1] / "events"
ROWS = 200
THROWS = 100
PRECISE = {"where_prec": 1, "date_prec": 1, "date_start": "2019-05-01", "latitude": 12.2, "longitude": 10.2}


@pytest.fixture(scope="module", params=["ged", "acled"])
def table(request: pytest.FixtureRequest, syria_atlas: Atlas) -> pd.DataFrame:
    """Return two hundred rows with every pair of codes of a place and a day."""
    ged, acled = generated(syria_atlas, ROWS, seed=5)
    return ged if request.param == "ged" else acled


def shares_of(cell: object) -> dict[str, float]:
    return json.loads(cell) if isinstance(cell, str) else {}


def expected(cells: pd.Series) -> Counter[str]:
    """Return the sum of each holder's shares."""
    total: Counter[str] = Counter()
    for cell in cells:
        total.update(shares_of(cell))
    return total


def one(atlas: Atlas, **cells: object) -> pd.Series:
    """Return a row of the invented country, joined; its place and day are exact but for the cells given."""
    row: pd.Series = atlas.join(pd.DataFrame([PRECISE | cells])).iloc[0]
    return row


def test_a_place_or_day_that_the_table_calls_vague_has_no_holder_as_if_exact(syria_atlas: Atlas) -> None:
    joined = syria_atlas.join(pd.read_csv(EVENTS / "syria-ged-precision.csv"))
    assert joined.imprecise.tolist() == ["place", "day", "place"]
    assert joined.holder_certain.tolist() == [False, False, False]
    assert joined[["zone", "holder", "front_km", "near_line"]].isna().all(axis=None)
    country, year, province = map(shares_of, joined.possible_holders)
    everywhere = syria_atlas.shares()
    row = max(at for at, day in enumerate(everywhere.days) if day <= date(2017, 12, 14))
    shares = dict(zip(everywhere.holders, everywhere.values[row], strict=True))
    assert country == pytest.approx({holder: share for holder, share in shares.items() if share > 0}, abs=1e-3)
    assert set(year) == {"islamic-state", "kurdish-led"}
    assert sum(province.values()) == pytest.approx(1, abs=1e-3)


def test_no_imprecise_row_of_any_code_is_given_a_holder_unless_it_is_the_only_one(
    syria_atlas: Atlas, table: pd.DataFrame
) -> None:
    joined = syria_atlas.join(table)
    vague = [reach_km(row) > 0 or len(set(possible_days(row))) > 1 for _, row in table.iterrows()]
    assert joined.imprecise.notna().tolist() == vague
    assert (joined.holder.notna() == joined.holder_certain)[vague].all()
    only_one = joined.possible_holders[vague].map(shares_of).map(len) == 1
    assert only_one[joined.holder_certain[vague]].all()
    assert joined.on_map.eq("inside").all()


@pytest.mark.thorough
def test_sums_over_possible_holders_agree_with_points_and_days_thrown_at_random(
    syria_atlas: Atlas, table: pd.DataFrame
) -> None:
    joined, chance = syria_atlas.join(table), np.random.default_rng(3)
    hits: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for at, row in table[joined.imprecise.notna()].iterrows():
        hit, share = thrown(syria_atlas, row, THROWS, chance), shares_of(joined.possible_holders[at])
        assert hit.keys() <= share.keys(), f"row {at}"
        assert share == pytest.approx({holder: hit.get(holder, 0) for holder in share}, abs=0.25), f"row {at}"
        hits.update(hit)
        found.update(share)
    # A sum of 200 shares of 100 throws each is off by less than 0.7, but for one table in a thousand.
    assert found == pytest.approx({holder: hits[holder] for holder in found}, abs=1)


def test_the_command_the_api_dask_and_the_page_say_the_same_of_imprecise_rows(
    syria_atlas: Atlas, table: pd.DataFrame, tmp_path: Path
) -> None:
    joined = syria_atlas.join(table)
    added = ["zone", "holder", "on_map", "imprecise", "holder_certain", "possible_holders"]
    table.to_csv(tmp_path / "events.csv", index=False)
    table.to_parquet(tmp_path / "events.parquet")
    for ending in ("csv", "parquet"):
        summary = join_file(syria_atlas, tmp_path / f"events.{ending}", tmp_path / "out.parquet", JoinOptions())
        read = pd.read_parquet(tmp_path / "out.parquet")
        pd.testing.assert_frame_equal(read[added], pd.DataFrame(joined[added]), check_dtype=False)
        assert_counted(summary, joined)
    from_pandas: Any = dd.from_pandas  # dask has no type information
    with dask.config.set(scheduler="synchronous"):
        lazy = syria_atlas.join(from_pandas(table, npartitions=3)).compute()
    pd.testing.assert_frame_equal(pd.DataFrame(lazy[added]), pd.DataFrame(joined[added]), check_dtype=False)
    uploaded = read_uploaded_table("events.csv", (tmp_path / "events.csv").read_bytes())
    counted = count_events(syria_atlas.ground_by_day, uploaded)
    assert (counted.imprecise, counted.uncertain) == (summary.imprecise, summary.uncertain)
    assert sum(counted.by_month().values()) == joined.imprecise.isna().sum()
    assert counted.expected() == pytest.approx(expected(joined.possible_holders), abs=0.02)


def assert_counted(summary: Summary, joined: pd.DataFrame) -> None:
    assert summary.imprecise == joined.imprecise.notna().sum()
    assert summary.uncertain == (joined.imprecise.notna() & joined.holder.isna()).sum()


def test_precision_that_is_ignored_gives_what_a_table_without_it_gives(syria_atlas: Atlas, table: pd.DataFrame) -> None:
    silent = table.drop(columns=[name for name in map(str, table) if "prec" in name or name == "date_end"])
    ignored = syria_atlas.join(table, precision="ignore")
    assert [name for name in ignored if name not in table] == [
        name for name in syria_atlas.join(silent) if name not in silent
    ]
    pd.testing.assert_frame_equal(pd.DataFrame(ignored)[list(silent)], silent)
    assert ignored.holder.tolist() == syria_atlas.join(silent).holder.tolist()


@pytest.mark.parametrize(
    "cells",
    [
        {"where_prec": 8},
        {"where_prec": "near"},
        {"where_prec": 1.5},
        {"date_prec": 0},
        {"date_end": "2019-04-30"},
        {"date_end": "soon"},
    ],
)
def test_a_code_that_no_codebook_has_is_refused_and_never_taken_as_exact(
    marrow_atlas: Atlas, cells: dict[str, object]
) -> None:
    assert one(marrow_atlas, **cells).on_map == "odd-precision"


def test_an_empty_code_says_nothing_so_the_row_is_taken_as_it_is(marrow_atlas: Atlas) -> None:
    row = one(marrow_atlas, where_prec=None, date_prec=None)
    assert (row.holder, row.holder_certain) == ("crown", True)
    assert pd.isna(row.imprecise)


def test_a_holder_who_is_the_only_one_within_reach_on_every_day_is_certain(marrow_atlas: Atlas) -> None:
    row = one(marrow_atlas, date_end="2019-05-03")
    assert (row.holder, row.zone, row.imprecise, row.holder_certain) == ("crown", "south", "day", True)
    assert shares_of(row.possible_holders) == {"crown": 1}


def test_days_before_or_after_the_edition_leave_the_holder_uncertain(marrow_atlas: Atlas) -> None:
    row = one(marrow_atlas, date_start="2020-06-15", date_end="2020-06-17")
    assert (row.on_map, row.holder_certain) == ("inside", False)
    assert one(marrow_atlas, date_start="2020-06-16", date_end="2020-07-02").on_map == "outside-dates"


def test_a_column_of_km_and_a_last_day_of_any_name_can_be_named(marrow_atlas: Atlas) -> None:
    events = pd.DataFrame([{"day": "2019-05-01", "until": "2019-05-02", "lat": 12.2, "lon": 10.2, "off": "0,5"}])
    assert marrow_atlas.join(events.assign(off=500), reach_km="off").imprecise.tolist() == ["place"]
    assert marrow_atlas.join(events.assign(off=0), reach_km="off", last_day="until").imprecise.tolist() == ["day"]
    assert marrow_atlas.join(events.assign(off=-1), reach_km="off").on_map.tolist() == ["odd-precision"]
    with pytest.raises(EventsError, match="no column 'far'"):
        marrow_atlas.join(events, reach_km="far")


def test_a_point_abroad_stays_abroad_however_imprecise_it_is(marrow_atlas: Atlas) -> None:
    row = one(marrow_atlas, where_prec=6, longitude=9.5)
    assert (row.on_map, pd.isna(row.possible_holders)) == ("outside-border", True)


def test_an_empty_table_with_codes_has_the_same_columns_as_a_full_one(marrow_atlas: Atlas) -> None:
    events = pd.DataFrame([PRECISE])
    assert list(marrow_atlas.join(events.iloc[:0])) == list(marrow_atlas.join(events))
