"""The shipped edition's ground: a valid coverage, with known places of that day on the right side of every line."""

import csv
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.folding import folded
from controlmap.authoring.reading.read import read_edition
from controlmap.painting.geodesy import area_km2
from tests.edition.control_points import drawn_holder, opposed_pairs, read_control_points

LEAST_RIGHT = 0.97
"""The share of reference points on the right ground: a few lie within a line's margin or are of medium confidence."""
LEAST_OPPOSED_RIGHT = 0.94
"""The share of pairs across a front that are both on the right side: harder, as each is within a few km of a line."""
OPPOSED_WITHIN_KM = 15

_SHIPPED = Path(__file__).resolve().parents[2] / "geo" / "syria-2017-12"


def landmark_cases() -> list[tuple[str, str, tuple[float, float], bool]]:
    """Return (zone, landmark, spot, whether it lies inside) for every landmark of the edition."""
    edition, _ = read_edition(_SHIPPED)
    return [
        (zone.id, mark.name, mark.at, inside)
        for zone in (edition.zones if edition is not None else ())
        if zone.landmarks is not None
        for marks, inside in ((zone.landmarks.inside, True), (zone.landmarks.outside, False))
        for mark in marks
    ]


LANDMARKS = landmark_cases()


@pytest.mark.parametrize(
    ("zone", "name", "at", "inside"), LANDMARKS, ids=[f"{zone}-{name}" for zone, name, _, _ in LANDMARKS]
)
def test_a_landmark_lies_on_its_side_of_the_line(
    syria_atlas: Atlas, zone: str, name: str, at: tuple[float, float], *, inside: bool
) -> None:
    holding = syria_atlas.map().holding_at(*at)
    found = None if holding is None else holding.zone
    assert (found == zone) is inside, f"{name} lies in {found}"


def test_every_zone_with_ground_has_landmarks_on_both_sides(syria_atlas: Atlas) -> None:
    sides = {(zone, inside) for zone, _, _, inside in LANDMARKS}
    assert sides == {(zone, inside) for zone, _ in syria_atlas.map().holdings for inside in (True, False)}


def test_the_snapshot_is_a_coverage_of_the_country_at_five_decimals(shipped_atlas: Atlas) -> None:
    snapshot = shipped_atlas.snapshot()
    rounded = [shapely.transform(ground, lambda points: np.round(points, 5)) for ground in snapshot.geometry]
    assert shapely.coverage_is_valid(rounded)
    assert all(shapely.is_valid(rounded))
    assert sum(map(area_km2, rounded)) == pytest.approx(area_km2(shipped_atlas.edition.border), rel=1e-5)


def test_shares_sum_to_one_and_areas_lie_between_their_bounds(shipped_atlas: Atlas) -> None:
    snapshot = shipped_atlas.snapshot()
    assert snapshot.share.sum() == pytest.approx(1, abs=1e-5)
    assert (snapshot.area_low_km2 <= snapshot.area_km2).all()
    assert (snapshot.area_km2 <= snapshot.area_high_km2).all()


def test_every_day_of_change_paints_a_valid_coverage(shipped_atlas: Atlas) -> None:
    edition = shipped_atlas.edition
    bounds = {bound for hold in edition.holds for bound in (hold.span.start, hold.span.end) if bound is not None}
    days = sorted(day for day in bounds if shipped_atlas.first_day <= day <= shipped_atlas.last_day)
    # A dozen days spread over all: painting every one would take longer than all other tests together.
    for day in days[:: max(1, len(days) // 12)]:
        assert shapely.coverage_is_valid(list(shipped_atlas.map(day).grounds)), day


def test_nearly_every_reference_point_has_the_right_holder(syria_atlas: Atlas, shared: Path) -> None:
    points = read_control_points(shared / "reference" / "control-points-2017-12-14.csv")
    drawn = {point: drawn_holder(syria_atlas.map(), point) for point in points}
    wrong = [
        f"{p.name} ({p.lon}, {p.lat}): {p.controller}, drawn {drawn[p]}" for p in points if drawn[p] != p.controller
    ]
    right = 1 - len(wrong) / len(points)
    assert right >= LEAST_RIGHT, f"{right:.1%} of {len(points)} points right; wrong:\n" + "\n".join(wrong)


def test_nearly_every_opposed_pair_lies_on_the_right_sides(syria_atlas: Atlas, shared: Path) -> None:
    points = read_control_points(shared / "reference" / "control-points-2017-12-14.csv")
    pairs = opposed_pairs(points, OPPOSED_WITHIN_KM)
    wrong = [
        f"{one.name} ({one.controller}) and {other.name} ({other.controller})"
        for one, other in pairs
        if any(drawn_holder(syria_atlas.map(), point) != point.controller for point in (one, other))
    ]
    right = 1 - len(wrong) / len(pairs)
    assert right >= LEAST_OPPOSED_RIGHT, f"{right:.1%} of {len(pairs)} pairs right; wrong:\n" + "\n".join(wrong)


def test_a_place_in_doubt_follows_another_source_or_a_note_says_why_not(syria_atlas: Atlas, shared: Path) -> None:
    with (shared / "reference" / "places-in-doubt.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    notes = [folded(hold.note) for hold in syria_atlas.edition.holds]
    wrong = []
    for row in rows:
        holding = syria_atlas.map(date.fromisoformat(row["date"])).holding_at(float(row["lon"]), float(row["lat"]))
        drawn = "outside" if holding is None else holding.controller
        if drawn != row["another_source_says"] and not any(folded(row["name"]) in note for note in notes):
            wrong.append(f"{row['name']}, {row['date']}: drawn {drawn}")
    assert wrong == []
