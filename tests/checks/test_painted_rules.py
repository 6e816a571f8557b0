"""Rules about painted ground that no case folder shows: ground without a hold, a country that is itself small."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.checks.history import History
from controlmap.checks.passages import PASSAGE_UNTOLD
from controlmap.checks.slivers import SLIVER
from controlmap.checks.spikes import SPIKE
from controlmap.model.edition import Edition
from controlmap.model.origin import Origin
from controlmap.model.span import Span
from tests.painting.scenes import hold

ISLET = shapely.box(9.95, 12.2, 9.955, 12.205)
"""Of 0.3 km2, off the coast of the south."""
NEEDLE = shapely.Polygon([(10.999, 12.7), (11.08, 12.7004), (10.999, 12.7008)])
"""A cape of the north, nine km long and at most 88 m wide."""


def _without(edition: Edition, missing: BaseGeometry) -> History:
    """Subtract some ground from every hold."""
    holds = tuple(hold.model_copy(update={"geometry": hold.geometry - missing}) for hold in edition.holds)
    return History(dataclasses.replace(edition, holds=holds))


def test_a_sliver_without_a_hold_is_reported_with_the_base_holder(edition: Edition) -> None:
    (found,) = SLIVER.run(_without(edition, shapely.box(10.7, 12.7, 10.705, 12.705)))

    assert found.message == (
        "0.30 km2 of the ground of no hold lie apart at (10.7025, 12.7025) on 2019-01-01, "
        "cut off along 'north-with-the-ford'"
    )
    assert (Path(found.path).name, found.line) == ("edition.yaml", edition.manifest.origin.line_of("base"))
    assert found.holds == ("north-with-the-ford",)


def test_a_spike_without_a_hold_is_reported_with_the_base_holder(edition: Edition) -> None:
    (found,) = SPIKE.run(_without(edition, shapely.box(10.6, 12.7, 10.65, 12.7005)))

    assert (
        found.message == "the ground of no hold has a spike of 5.5 km and 0.30 km2 at (10.625, 12.70025) on 2019-01-01"
    )
    assert (Path(found.path).name, found.line) == ("edition.yaml", edition.manifest.origin.line_of("base"))


def test_an_islet_is_not_a_sliver(edition: Edition) -> None:
    border = shapely.union_all([edition.border, ISLET])

    assert list(SLIVER.run(History(dataclasses.replace(edition, border=border)))) == []


def test_a_cape_of_the_country_itself_is_not_a_spike(edition: Edition) -> None:
    border = shapely.union_all([edition.border, NEEDLE])

    assert list(SPIKE.run(History(dataclasses.replace(edition, border=border)))) == []


def test_ground_that_changes_hands_by_falling_to_the_base_is_reported(edition: Edition) -> None:
    gone = date(2020, 1, 1)
    ended = tuple(
        hold.model_copy(update={"span": Span(start=hold.span.start, end=gone)})
        if hold.id == "north-of-the-rib"
        else hold
        for hold in edition.holds
    )
    (found,) = PASSAGE_UNTOLD.run(History(dataclasses.replace(edition, holds=ended)))

    assert "pass from 'north-of-the-rib' of 'league' to no hold ('crown') on 2020-01-01" in found.message
    assert found.holds == ("north-of-the-rib",)


def test_an_edition_without_holds_has_one_painted_day_without_problems(edition: Edition) -> None:
    bare = History(dataclasses.replace(edition, holds=()))

    assert bare.days == (edition.manifest.first_day,)
    assert bare.base_only_km2(bare.days[0]) == pytest.approx(12_000, rel=0.01)
    for rule in (SLIVER, SPIKE, PASSAGE_UNTOLD):
        assert list(rule.run(bare)) == []


def test_a_sliver_is_shown_with_its_ground_and_the_holds_around_it(edition: Edition) -> None:
    gap = shapely.box(10.7, 12.7, 10.705, 12.705)
    (found,) = SLIVER.run(_without(edition, gap))

    assert found.shape is not None
    assert found.shape.equals(gap)


def test_a_sliver_of_a_hold_is_shown_with_that_hold_first(edition: Edition) -> None:
    crumb = shapely.box(10.7, 12.7, 10.705, 12.705)
    under = hold("under", shapely.box(10.6, 12.6, 10.705, 12.8))
    west = hold("west", shapely.box(10.5, 12.5, 10.7, 12.9), rank=2, controller="blues")
    north = hold("north", shapely.box(10.6, 12.705, 10.8, 12.9), rank=3, controller="whites")
    south = hold("south", shapely.box(10.6, 12.5, 10.8, 12.7), rank=3, controller="whites")
    history = History(dataclasses.replace(edition, holds=(under, west, north, south)))
    (found,) = SLIVER.run(history)

    assert found.message.endswith("on 2019-01-01, cut off along 'west', 'north', 'south'")
    assert found.holds == ("under", "west", "north", "south")
    assert found.shape is not None
    assert found.shape.equals(crumb)


def test_a_sliver_cut_off_only_by_the_border_is_said_to_lie_along_it(edition: Edition) -> None:
    corner = hold("abroad", shapely.box(10.995, 12.995, 11.5, 13.5))
    (found,) = SLIVER.run(History(dataclasses.replace(edition, holds=(corner,))))

    assert found.message.endswith("lie apart at (10.9975, 12.9975) on 2019-01-01, cut off along the border")
    assert found.holds == ("abroad",)


def test_ground_that_changes_hands_is_shown_with_both_its_holds(edition: Edition) -> None:
    day, ground = date(2019, 9, 1), shapely.box(10.2, 12.2, 10.6, 12.4)
    before = hold("before", ground, end=day, controller="league")
    after = hold("after", ground, start=day, controller="crown")
    (found,) = PASSAGE_UNTOLD.run(History(dataclasses.replace(edition, holds=(before, after), events=())))

    assert found.shape is not None
    assert found.shape.equals(ground)
    assert found.holds == ("before", "after")


def test_ground_passing_to_a_hold_underneath_is_reported_at_the_end_of_the_upper_one(edition: Edition) -> None:
    day, ground = date(2019, 9, 1), shapely.box(10.2, 12.2, 10.6, 12.4)
    longer = hold("longer", ground, start=date(2018, 1, 1), controller="league", rank=0)
    written = {"origin": Origin("m/zones/south.geojson", 5, {"until": 9, "from": 8})}
    over = hold("over", ground, end=day, controller="crown", rank=2).model_copy(update=written)
    (found,) = PASSAGE_UNTOLD.run(History(dataclasses.replace(edition, holds=(longer, over), events=())))

    assert found.holds == ("over", "longer")
    assert found.line == over.origin.line_of("until")
    assert "pass from 'over' of 'crown' to 'longer' of 'league' on 2019-09-01" in found.message


def test_ground_that_passes_without_an_event_is_found_after_other_ground_that_needs_none(edition: Edition) -> None:
    days = [date(2019, month, 1) for month in (3, 6, 9)]
    small, told, untold = (
        shapely.box(10.2, 12.1, 10.21, 12.11),
        shapely.box(10.2, 12.2, 10.6, 12.3),
        shapely.box(10.2, 12.5, 10.6, 12.6),
    )
    holds = []
    for name, ground, day in zip(("small", "told", "untold"), (small, told, untold), days, strict=True):
        holds += [hold(f"{name}-before", ground, end=day, controller="league")]
        holds += [hold(f"{name}-after", ground, start=day, controller="crown")]
    event = edition.events[0].model_copy(update={"day": days[1], "ended": ("told-before",), "began": ()})
    found = PASSAGE_UNTOLD.run(History(dataclasses.replace(edition, holds=tuple(holds), events=(event,))))

    assert [passage.holds for passage in found] == [("untold-before", "untold-after")]
