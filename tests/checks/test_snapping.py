"""Snapping: two outlines of one country, of different sources, are one line afterwards."""

import dataclasses
from datetime import date
from typing import Any

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.scaffold.outlines import known_outline
from controlmap.checks.check import diagnose
from controlmap.checks.history import History
from controlmap.checks.snapping import snap
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.problem import Problem
from controlmap.painting.geodesy import area_km2
from tests.painting.scenes import hold

OFF_DEGREES = 0.02
"""Some 2 km: as far as public outlines of a country differ."""


def other_outline(ground: BaseGeometry, seed: int) -> BaseGeometry:
    """Return ground as another source draws it: displaced smoothly, with other vertices."""
    random = np.random.default_rng(seed)
    waves, phases = random.normal(size=(8, 2)) * 6, random.uniform(0, 6, 8)

    def displaced(points: np.ndarray) -> np.ndarray:
        by = np.sin(points @ waves.T + phases)
        return np.round(points + OFF_DEGREES * np.column_stack((by[:, :4].sum(1), by[:, 4:].sum(1))) / 2, 5)

    drawn = shapely.transform(shapely.segmentize(ground, 0.05), displaced)
    return shapely.simplify(shapely.make_valid(drawn, method="structure"), 0.003)


def scene(edition: Edition, *holds: Hold, border: BaseGeometry) -> Edition:
    """Return an edition of ground alone."""
    manifest = edition.manifest.model_copy(update={"published_shares": ()})
    bare: dict[str, Any] = {"zones": (), "events": (), "places": (), "control_points": (), "annotations": ()}
    return dataclasses.replace(edition, manifest=manifest, holds=holds, border=border, **bare)


def leftovers(edition: Edition) -> list[Problem]:
    found = [each.problem for each in diagnose(History(edition))]
    return [problem for problem in found if problem.code in {"Z106", "Z116", "Z117"}]


def snapped(edition: Edition) -> Edition:
    changed = {each.hold.id: each.hold for each in snap(edition)}
    return dataclasses.replace(edition, holds=tuple(changed.get(each.id, each) for each in edition.holds))


def km2_of(edition: Edition, name: str) -> float:
    history = History(edition)
    owners = history.owners(date(2016, 1, 1))
    names = [each.id for each in history.mosaic.holds]
    return float(history.mosaic.areas_km2[owners == names.index(hold(name, edition.border).id)].sum())


@pytest.mark.parametrize("seed", range(3))
def test_a_clipped_administrative_file_has_three_problems_at_most_and_none_after_snapping(
    edition: Edition, seed: int
) -> None:
    border = max(shapely.get_parts(known_outline("Uruguay", margin_degrees=1).border), key=shapely.area)
    other = other_outline(border, seed)
    west, south, east, north = other.bounds
    half = shapely.box(west, south, (west + east) / 2, north) & other
    drawn = scene(
        edition,
        hold("base", shapely.buffer(border, 0.1), rank=0, controller="crown"),
        hold("west", shapely.set_precision(half, 1e-5), controller="league").model_copy(update={"margin_km": 5.0}),
        border=border,
    )
    before = leftovers(drawn)
    assert 1 <= len(before) <= 3
    assert any("are left over where lines differ" in problem.message for problem in before)

    after = snapped(drawn)
    assert leftovers(after) == []
    true = area_km2(shapely.box(west, south, (west + east) / 2, north) & border)
    assert abs(km2_of(after, "west") - true) < 0.005 * true  # the bands along the border are no longer the base's


def test_a_narrow_overlap_of_one_rank_goes_to_one_of_the_two_and_a_wide_one_is_left(edition: Edition) -> None:
    border = shapely.box(10, 12, 11, 13)
    west, narrow = hold("west", shapely.box(9.9, 11.9, 10.5, 13.1)), shapely.box(10.495, 11.9, 11.1, 13.1)
    wide = shapely.box(10.3, 11.9, 11.1, 13.1)
    (changed,) = snap(scene(edition, west, hold("east", narrow, controller="crown"), border=border))
    assert changed.hold.id == "east"
    assert changed.hold.geometry.bounds == (10.5, 11.9, 11.1, 13.1)
    assert snap(scene(edition, west, hold("east", wide, controller="crown"), border=border)) == []


def test_a_pocket_on_the_border_with_a_place_in_it_stays(edition: Edition) -> None:
    border = shapely.box(10, 12, 11, 13)
    around = shapely.box(9.9, 11.9, 11.1, 13.1) - shapely.box(9.8, 12.5, 10.03, 12.53)
    holds = hold("base", shapely.box(9.9, 11.9, 11.1, 13.1), rank=0, controller="crown"), hold("all", around)
    wide = tuple(each.model_copy(update={"margin_km": 20.0}) for each in holds)
    drawn = scene(edition, *wide, border=border)
    assert [each.hold.id for each in snap(drawn)] == ["all"]
    place = edition.places[0].model_copy(update={"at": (10.01, 12.51)})
    assert snap(dataclasses.replace(drawn, places=(place,))) == []


def test_an_edition_without_leftovers_is_not_changed(edition: Edition) -> None:
    assert snap(edition) == []
