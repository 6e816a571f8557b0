"""Spikes: thin parts of a piece of ground, even if the lines of other days divide it into faces."""

import dataclasses
from datetime import date

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.checks.history import History
from controlmap.checks.rule import Finding
from controlmap.checks.spikes import SPIKE
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from tests.painting.scenes import hold

BODY = shapely.box(10.2, 12.2, 10.4, 12.3)
SPIT = shapely.box(10.4, 12.25, 10.415, 12.2505)
"""1.6 km long and 55 m wide."""
LATER = date(2019, 9, 1)
KM_PER_DEGREE = 108.8
"""Of longitude, at the spit."""


def found(edition: Edition, *holds: Hold) -> list[Finding]:
    return list(SPIKE.run(History(dataclasses.replace(edition, holds=holds))))


def line_km(finding: Finding) -> float:
    """Read the length that the message gives for a spike."""
    return float(finding.message.partition("a spike of ")[2].partition(" km")[0])


def assert_is_the_spit(finding: Finding) -> None:
    assert finding.shape is not None
    assert shapely.symmetric_difference(finding.shape, SPIT).area < 0.05 * SPIT.area
    assert line_km(finding) == pytest.approx(1.7, abs=0.05)


def test_a_spike_is_shown_with_its_ground_and_its_hold(edition: Edition) -> None:
    (spike,) = found(edition, hold("land", BODY | SPIT))
    assert_is_the_spit(spike)
    assert spike.holds == ("land",)
    assert spike.message.startswith("the hold 'land' has a spike of 1.7 km and 0.09 km2 at (10.40")
    assert spike.message.endswith("on 2019-01-01")


@pytest.mark.parametrize("cuts", [(10.407,), (10.403, 10.407, 10.412)])
def test_a_spike_that_is_cut_into_faces_is_one_spike(edition: Edition, cuts: tuple[float, ...]) -> None:
    # Lines of holds that end before the first day divide the ground of all days.
    over = [
        hold(f"old-{cut}".replace(".", "-"), shapely.box(cut, 12.0, 10.5, 12.4), end=date(2018, 1, 1)) for cut in cuts
    ]
    (spike,) = found(edition, hold("land", BODY | SPIT), *over)
    assert_is_the_spit(spike)


def test_a_thin_face_within_ground_of_its_own_holder_is_not_a_spike(edition: Edition) -> None:
    east = shapely.box(10.3995, 12.2, 10.6, 12.3)
    assert found(edition, hold("west", BODY), hold("east", east)) == []
    rival = hold("east", east, controller="blues")
    assert found(edition, hold("west", BODY), rival, hold("seam", BODY & east, rank=2, controller="blues")) == []


def test_a_strip_left_to_a_third_holder_between_two_others_is_a_spike(edition: Edition) -> None:
    under = hold("under", shapely.box(10.1, 12.1, 10.7, 12.4))
    west = hold("west", shapely.box(10.1, 12.1, 10.4, 12.38), rank=2, controller="blues")
    east = hold("east", shapely.box(10.4005, 12.1, 10.7, 12.38), rank=2, controller="whites")
    (spike,) = found(edition, under, west, east)
    assert spike.holds == ("under",)
    assert line_km(spike) == pytest.approx(0.28 * 110.6, abs=0.5)


def test_a_lasting_spike_is_reported_on_the_first_day_and_a_later_one_on_its_own(edition: Edition) -> None:
    second: BaseGeometry = shapely.box(10.4, 12.28, 10.43, 12.2805)
    holds = hold("land", BODY | SPIT), hold("more", second, start=LATER)
    assert [finding.message.rpartition(" on ")[2] for finding in found(edition, *holds)] == ["2019-01-01", "2019-09-01"]


def test_a_spike_where_the_country_itself_is_thin_is_allowed_and_one_beside_it_is_not(edition: Edition) -> None:
    cape = shapely.box(11.0, 12.25, 11.05, 12.2505)
    country = dataclasses.replace(edition, border=edition.border | cape)
    assert found(country, hold("land", shapely.box(10.8, 12.2, 11.1, 12.3))) == []
    (spike,) = found(
        country, hold("land", shapely.box(10.8, 12.2, 11.1, 12.3) | shapely.box(10.75, 12.25, 10.8, 12.2505))
    )
    assert line_km(spike) == pytest.approx(5.5, abs=0.1)


@pytest.mark.parametrize(("west", "reported"), [(10.97, 0), (10.93, 1)])
def test_a_spike_of_which_most_lies_where_the_country_is_thin_is_allowed(
    edition: Edition, west: float, reported: int
) -> None:
    cape = shapely.box(11.0, 12.25, 11.05, 12.2505)
    country = dataclasses.replace(edition, border=edition.border | cape)
    assert len(found(country, hold("strip", shapely.box(west, 12.25, 11.05, 12.2505)))) == reported


def cut_spit(every_km: float) -> list[Hold]:
    """Cut the spit into faces of a length by lines of holds that end before the first day."""
    west, south, east, north = SPIT.bounds
    steps = [west + number * every_km / KM_PER_DEGREE for number in range(1, 40)]
    return [
        hold(f"old-{number}", shapely.box(west - 0.1, south - 0.1, cut, north + 0.1), end=date(2018, 1, 1))
        for number, cut in enumerate(steps)
        if cut < east
    ]


@pytest.mark.parametrize(("every_km", "spikes"), [(0.24, 1), (0.13, 0)])
def test_a_spike_is_found_if_it_is_cut_into_faces_of_a_fifth_of_a_km_or_longer(
    edition: Edition, every_km: float, spikes: int
) -> None:
    assert len(found(edition, hold("land", BODY | SPIT), *cut_spit(every_km))) == spikes


def test_a_spike_that_appears_when_all_ground_changes_hands_is_found(edition: Edition) -> None:
    country = shapely.box(9, 11, 12, 14)
    early = hold("early", country, rank=0, end=LATER, controller="blues")
    late = hold("late", country, rank=0, start=LATER, controller="whites")
    (spike,) = found(edition, early, late, hold("land", BODY | SPIT, start=LATER))
    assert spike.holds == ("land",)
    assert spike.message.endswith("on 2019-09-01")
