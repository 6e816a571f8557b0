"""Every limit of a rule from both sides: values just within it are allowed, values just beyond it are reported."""

from datetime import date, timedelta
from typing import Any

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.checks.article import LINE_WITHOUT_STATEMENT
from controlmap.checks.border import HOLD_OUTSIDE
from controlmap.checks.days import DAYS_IN_ORDER
from controlmap.checks.evidence import OVERCONFIDENT
from controlmap.checks.overlaps import SAME_RANK_OVERLAP
from controlmap.checks.passages import PASSAGE_UNTOLD
from controlmap.checks.slivers import SLIVER
from controlmap.checks.spikes import SPIKE
from controlmap.checks.spots import PLACE_OUTSIDE
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.ids import EventId, HoldId, SourceId
from controlmap.model.place import PlaceRank
from controlmap.model.source import SourceKind
from controlmap.model.text import LocalText
from controlmap.painting.geodesy import area_km2, length_km
from tests.checks.conftest import Said
from tests.painting.scenes import hold

SOUTH, NORTH = 12.2, 12.3
"""A belt through the middle of the country, eleven km from south to north."""
GONE = date(2019, 9, 1)


def east_of(west: float, km2: float, south: float = SOUTH, north: float = NORTH) -> float:
    """Return the eastern end of a box of so many km2, whose area grows linearly with its longitude."""
    return west + km2 / area_km2(shapely.box(west, south, west + 1, north))


def belt(west: float, east: float) -> BaseGeometry:
    return shapely.box(west, SOUTH, east, NORTH)


@pytest.mark.parametrize(("km2", "found"), [(0.049, 0), (0.051, 1), (0.5, 1)])
def test_holds_of_one_rank_may_overlap_by_a_twentieth_of_a_km2(said: Said, km2: float, found: int) -> None:
    holds = hold("one", belt(10.1, east_of(10.4, km2))), hold("other", belt(10.4, 10.9))
    assert len(said(SAME_RANK_OVERLAP, holds=holds)) == found


def test_overlaps_in_several_places_are_measured_together(said: Said) -> None:
    crumbs = shapely.union_all([belt(west, east_of(west, 0.02)) for west in (10.1, 10.3, 10.5)])
    whole = hold("whole", shapely.box(10.0, 12.1, 11.0, 12.4))
    (message,) = said(SAME_RANK_OVERLAP, holds=(whole, hold("crumbs", crumbs)))
    assert "overlap by 0.1 km2" in message
    assert said(SAME_RANK_OVERLAP, holds=(whole, hold("crumb", shapely.get_parts(crumbs)[0]))) == []


def test_holds_of_one_rank_on_different_days_may_overlap(said: Said) -> None:
    before, after = hold("before", belt(10.1, 10.5), end=GONE), hold("after", belt(10.1, 10.5), start=GONE)
    assert said(SAME_RANK_OVERLAP, holds=(before, after)) == []
    late = hold("before", belt(10.1, 10.5), end=GONE + timedelta(days=1))
    for holds in ((late, after), (after, late)):
        assert len(said(SAME_RANK_OVERLAP, holds=holds)) == 1


@pytest.mark.parametrize(("km2", "found"), [(0.97, 1), (1.03, 0)])
def test_undrawn_ground_of_less_than_a_km2_is_a_sliver(said: Said, km2: float, found: int) -> None:
    under, over = (
        hold("under", belt(10.2, east_of(10.4, km2))),
        hold("over", shapely.box(10.1, 12.1, 10.4, 12.4), rank=2, controller="blues"),
    )
    assert len(said(SLIVER, holds=(under, over))) == found


@pytest.mark.parametrize(("km2", "found"), [(0.97, 0), (1.03, 0)])
def test_ground_drawn_that_small_is_not_a_sliver(said: Said, km2: float, found: int) -> None:
    quarter = shapely.box(10.4, 12.2, east_of(10.4, km2, 12.2, 12.21), 12.21)
    assert len(said(SLIVER, holds=(hold("quarter", quarter, controller="reds"),))) == found


METRE = 1 / 110_600
"""In degrees of latitude, within the country."""


def spit(length_m: float, width_m: float) -> BaseGeometry:
    """Draw a square with a spit of land that runs out to the east."""
    per_metre = 1e-3 / length_km(shapely.LineString([(10.4, 12.25), (11.4, 12.25)]))
    return belt(10.2, 10.4) | shapely.box(10.4, 12.25, 10.4 + length_m * per_metre, 12.25 + width_m * METRE)


@pytest.mark.parametrize(
    ("length_m", "width_m", "found"), [(5000, 90, 1), (5000, 110, 0), (1040, 30, 1), (900, 30, 0), (900, 90, 0)]
)
def test_a_spike_is_thinner_than_a_hundred_metres_and_a_km_long(
    said: Said, length_m: float, width_m: float, found: int
) -> None:
    assert len(said(SPIKE, holds=(hold("spit", spit(length_m, width_m)),))) == found


@pytest.mark.parametrize("teeth", [100, 101])
def test_at_most_a_hundred_spikes_are_listed(said: Said, teeth: int) -> None:
    comb = [
        shapely.box(10.4, 12.1 + tooth * 0.003, 10.415, 12.1 + tooth * 0.003 + 30 * METRE) for tooth in range(teeth)
    ]
    ground = shapely.union_all([shapely.box(10.2, 12.05, 10.4, 12.45), *comb])
    assert len(said(SPIKE, holds=(hold("comb", ground),))) == 100


@pytest.mark.parametrize(("km", "found"), [(0.98, 0), (1.02, 1)])
def test_a_place_may_lie_a_km_beyond_the_border(said: Said, edition: Edition, km: float, found: int) -> None:
    degree = length_km(shapely.LineString([(9.0, 12.5), (10.0, 12.5)]))
    town = edition.places[0].model_copy(update={"at": (10 - km / degree, 12.5), "rank": PlaceRank.TOWN})
    assert len(said(PLACE_OUTSIDE, places=(town,))) == found


@pytest.mark.parametrize(("rank", "found"), [(PlaceRank.CROSSING, 0), (PlaceRank.CONFERENCE, 0), (PlaceRank.BASE, 1)])
def test_crossings_and_cities_of_talks_may_lie_anywhere(
    said: Said, edition: Edition, rank: PlaceRank, found: int
) -> None:
    far = edition.places[0].model_copy(update={"at": (9.0, 12.5), "rank": rank})
    assert len(said(PLACE_OUTSIDE, places=(far,))) == found


@pytest.mark.parametrize(("west", "found"), [(9.5, 0), (9.49, 1)])
def test_at_least_a_fifth_of_a_hold_lies_inside_the_border(said: Said, west: float, found: int) -> None:
    assert len(said(HOLD_OUTSIDE, holds=(hold("coast", shapely.box(west, 12.25, 10.125, 12.5)),))) == found


@pytest.mark.parametrize(("margin_km", "found"), [(0.5, 0), (0.49, 1)])
def test_a_line_from_general_knowledge_has_a_margin_of_at_least_half_a_km(
    said: Said, edition: Edition, margin_km: float, found: int
) -> None:
    background = edition.sources[0].model_copy(update={"id": "background", "kind": SourceKind.BACKGROUND})
    sure = hold("sure", belt(10.1, 10.5)).model_copy(update={"margin_km": margin_km})
    assert len(said(OVERCONFIDENT, holds=(sure,), sources=(background,))) == found


@pytest.mark.parametrize(
    ("first", "found"),
    [(date(2020, 6, 15), 0), (date(2020, 6, 16), 1), (date(1820, 1, 1), 0), (date(1819, 12, 31), 1)],
)
def test_an_edition_covers_at_least_one_day_and_at_most_two_hundred_years(said: Said, first: date, found: int) -> None:
    assert len(said(DAYS_IN_ORDER, manifest={"first_day": first})) == found


@pytest.mark.parametrize(
    ("lines", "listed"), [(40, "39, 40 of"), (41, "39, 40 and 1 more of"), (50, "40 and 10 more of")]
)
def test_at_most_forty_lines_without_a_statement_are_listed(
    said: Said, edition: Edition, lines: int, listed: str
) -> None:
    article = edition.manifest.article.model_copy(update={"lines": lines})
    (message,) = said(LINE_WITHOUT_STATEMENT, manifest={"article": article}, annotations=())
    assert listed in message


def test_an_article_with_a_statement_for_every_line_has_none_missing(said: Said, edition: Edition) -> None:
    notes = edition.annotations
    lines = max(note.line for note in notes)
    for last, found in ((lines, 0), (lines + 1, 1)):
        article = edition.manifest.article.model_copy(update={"lines": last})
        assert len(said(LINE_WITHOUT_STATEMENT, manifest={"article": article})) == found


def passing(ground: BaseGeometry, margin_km: float = 1.0) -> dict[str, Any]:
    """Make some ground pass from one holder to another."""
    margin = {"margin_km": margin_km}
    before = hold("before", ground, end=GONE, controller="league").model_copy(update=margin)
    after = hold("after", ground, start=GONE, controller="crown").model_copy(update=margin)
    return {"holds": (before, after), "events": ()}


@pytest.mark.parametrize(("km2", "found"), [(24.9, 0), (25.1, 1)])
def test_twenty_five_km2_may_pass_without_an_event(said: Said, km2: float, found: int) -> None:
    block = shapely.box(10.4, 12.2, east_of(10.4, km2, 12.2, 12.25), 12.25)
    assert len(said(PASSAGE_UNTOLD, **passing(block))) == found


@pytest.mark.parametrize(("margin_km", "found"), [(1.08, 1), (1.13, 0)])
def test_a_strip_no_deeper_than_its_margin_may_pass_without_an_event(said: Said, margin_km: float, found: int) -> None:
    strip = shapely.box(10.1, 12.2, 10.9, 12.2 + 1106 * METRE)
    assert len(said(PASSAGE_UNTOLD, **passing(strip, margin_km))) == found


@pytest.mark.parametrize(("days", "found"), [(-4, 1), (-3, 0), (0, 0), (3, 0), (4, 1)])
def test_an_event_explains_ground_that_changes_hands_within_three_days_of_it(said: Said, days: int, found: int) -> None:
    falls, of, day = LocalText({"en": "It falls."}), SourceId("marrow-atlas"), GONE + timedelta(days=days)
    event = Event(id=EventId("fall"), day=day, name=falls, ended=(HoldId("before"),), sources=(of,))
    changes = passing(belt(10.2, 10.6)) | {"events": (event,)}
    assert len(said(PASSAGE_UNTOLD, **changes)) == found
