"""Landmarks: which of them are compared with the ground of the as-of day, and what is said of one that is wrong."""

import dataclasses

from controlmap.checks.history import History
from controlmap.checks.spots import LANDMARK_ASTRAY
from controlmap.model.edition import Edition
from controlmap.model.zone import Landmark, Point, Zone


def zone(edition: Edition, name: str, inside: Point | None) -> Zone:
    """Return a zone of the invented edition, with other landmarks or with none."""
    (one,) = (zone for zone in edition.zones if zone.id == name)
    assert one.landmarks is not None
    marks = None if inside is None else one.landmarks.model_copy(update={"inside": (Landmark(name="Mill", at=inside),)})
    return one.model_copy(update={"landmarks": marks})


def said(edition: Edition, *zones: Zone) -> list[str]:
    return [found.message for found in LANDMARK_ASTRAY.run(History(dataclasses.replace(edition, zones=zones)))]


def test_a_landmark_is_found_in_another_zone_or_outside_the_country(edition: Edition) -> None:
    assert said(edition, zone(edition, "south", (10.5, 12.8)), zone(edition, "north", (9.0, 12.8))) == [
        "the landmark 'Mill' lies in 'north', not in 'south'",
        "the landmark 'Mill' lies outside the country, not in 'north'",
    ]


def test_a_zone_without_landmarks_does_not_hide_the_next_ones_mistake(edition: Edition) -> None:
    found = said(edition, zone(edition, "south", None), zone(edition, "north", (10.5, 12.2)))
    assert found == ["the landmark 'Mill' lies in 'south', not in 'north'"]


def test_landmarks_of_a_zone_without_ground_on_the_day_are_not_compared(edition: Edition) -> None:
    landless = dataclasses.replace(edition, holds=tuple(hold for hold in edition.holds if hold.zone != "kernel"))
    assert said(landless, zone(edition, "kernel", (10.5, 12.2))) == []
