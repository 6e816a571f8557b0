"""Any day of an edition gives a complete map, whichever holds are removed: each point of the country has one holder."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.day_map import DayMap
from controlmap.painting.geodesy import area_km2
from tests.painting.coverage import assert_covers, at_five_decimals

TOTAL_WITHIN = 0.002
"""As a part of the border's area."""

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""No shrinking: every attempt cuts three hundred holds against each other again, which would take minutes."""


def days_of(atlas: Atlas) -> st.SearchStrategy[date]:
    """Draw days of an edition's span, often the first, the last, or one on which something changed."""
    return st.one_of(
        st.dates(atlas.first_day, atlas.last_day),
        st.sampled_from(atlas.changes),
        st.sampled_from((atlas.as_of, atlas.last_day)),
    )


def less_some_holds(atlas: Atlas, data: st.DataObject) -> Atlas:
    """Return the atlas of an edition without some of its holds; Hypothesis shrinks towards the complete edition."""
    holds = atlas.edition.holds
    removed = data.draw(st.lists(st.booleans(), min_size=len(holds), max_size=len(holds)), "removed")
    kept = tuple(hold for hold, gone in zip(holds, removed, strict=True) if not gone)
    return Atlas(replace(atlas.edition, holds=kept))


def assert_is_complete(atlas: Atlas, day_map: DayMap) -> None:
    """Assert that rounding to five decimals leaves no gap or overlap, and that nothing of the country is missing."""
    border = atlas.edition.border
    ground = at_five_decimals(day_map.grounds)
    assert_covers(border, ground)
    assert sum(map(area_km2, ground)) == pytest.approx(area_km2(border), rel=TOTAL_WITHIN)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_day_of_a_small_edition_is_complete_whichever_holds_are_removed(
    marrow_atlas: Atlas, data: st.DataObject
) -> None:
    atlas = less_some_holds(marrow_atlas, data)
    assert_is_complete(atlas, atlas.map(data.draw(days_of(marrow_atlas), "day")))


@settings(max_examples=12, deadline=None, phases=UNSHRUNK)
@given(data=st.data())
def test_any_day_of_the_shipped_edition_is_complete(syria_atlas: Atlas, data: st.DataObject) -> None:
    assert_is_complete(syria_atlas, syria_atlas.map(data.draw(days_of(syria_atlas), "day")))


@settings(max_examples=12, deadline=None, phases=UNSHRUNK)
@given(data=st.data())
def test_any_day_of_the_shipped_edition_is_complete_whichever_holds_are_removed(
    syria_atlas: Atlas, data: st.DataObject
) -> None:
    atlas = less_some_holds(syria_atlas, data)
    assert_is_complete(atlas, atlas.map(data.draw(days_of(syria_atlas), "day")))


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_without_its_top_hold_ground_goes_to_a_hold_below_and_other_ground_is_unchanged(
    marrow_atlas: Atlas, data: st.DataObject
) -> None:
    day = data.draw(days_of(marrow_atlas), "day")
    gone = data.draw(st.sampled_from(marrow_atlas.edition.holds), "gone")
    kept = tuple(hold for hold in marrow_atlas.edition.holds if hold is not gone)
    bare = Atlas(replace(marrow_atlas.edition, holds=kept))
    lon, lat = data.draw(st.floats(10, 11), "lon"), data.draw(st.floats(12, 13), "lat")
    if marrow_atlas.map(day).hold_at(lon, lat) is not gone:
        assert bare.map(day).holding_at(lon, lat) == marrow_atlas.map(day).holding_at(lon, lat)
