"""How sure the holder of a point is: one check of the settlement itself outweighs the distance to a front."""

from __future__ import annotations

from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.certainty import HolderCertainty, Verdict
from controlmap.atlas.day.near_points import NearPoint
from controlmap.model.control_point import ControlPoint
from controlmap.model.ids import ActorId


def point(atlas: Atlas, *, agrees: bool) -> NearPoint:
    known: ControlPoint = atlas.edition.control_points[0]
    return NearPoint(known, known.controller if agrees else ActorId("another"), 1.0)


@pytest.mark.parametrize(
    ("front_km", "own", "near", "shared", "verdict"),
    [
        (30.0, None, (), False, Verdict.SURE),
        (None, None, (), False, Verdict.SURE),
        (3.0, None, (), False, Verdict.LIKELY),
        (3.0, None, (True,), False, Verdict.SURE),
        (3.0, True, (), False, Verdict.SURE),
        (1.0, None, (True,), False, Verdict.UNSURE),
        (1.0, True, (), False, Verdict.LIKELY),
        (30.0, False, (True,), False, Verdict.UNSURE),
        (30.0, None, (True, False), False, Verdict.LIKELY),
        (30.0, True, (), True, Verdict.LIKELY),
    ],
)
def test_the_verdict_follows_from_front_and_checks(
    syria_atlas: Atlas,
    front_km: float | None,
    own: bool | None,  # noqa: FBT001 -- a column of the table
    near: tuple[bool, ...],
    shared: bool,  # noqa: FBT001
    verdict: Verdict,
) -> None:
    known = HolderCertainty(
        front_km=front_km,
        margin_km=2.0,
        front=None,
        shared=shared,
        own=None if own is None else point(syria_atlas, agrees=own),
        near=tuple(point(syria_atlas, agrees=agrees) for agrees in near),
    )
    assert known.verdict is verdict


def test_the_nearest_front_is_that_of_the_table_of_distances(syria_atlas: Atlas) -> None:
    places = [place for place in syria_atlas.edition.places if syria_atlas.certainty(place.at)]
    table = syria_atlas.distance_to_front([place.at for place in places], syria_atlas.as_of)
    for place, km in zip(places, table["front_km"], strict=True):
        known = syria_atlas.certainty(place.at)
        assert known is not None
        assert known.front_km == pytest.approx(km, abs=0.05), place.id


def test_settlements_count_only_on_the_day_on_which_they_were_checked(syria_atlas: Atlas) -> None:
    douma = next(place for place in syria_atlas.edition.places if place.id == "douma")
    known, later = syria_atlas.certainty(douma.at), syria_atlas.certainty(douma.at, date(2017, 12, 20))
    assert known is not None
    assert known.own is not None
    assert known.near
    assert later is not None
    assert later.own is None
    assert later.near == ()


def test_a_point_outside_the_country_has_no_verdict(syria_atlas: Atlas) -> None:
    assert syria_atlas.certainty((0.0, 0.0)) is None
