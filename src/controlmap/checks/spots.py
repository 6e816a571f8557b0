"""Landmarks and places: points that are known to lie on one side of a line."""

from collections.abc import Iterator
from typing import Final

import shapely

from controlmap.authoring.reading.geometry import spot
from controlmap.checks.history import History
from controlmap.checks.rule import Finding, PaintedRule, Part, Rule, at
from controlmap.model.edition import Edition
from controlmap.model.place import PlaceRank
from controlmap.painting.geodesy import LocalPlane

BORDER_TOLERANCE_KM: Final = 1.0
"""How far a place may lie beyond the border: for border towns, and for borders drawn with little detail."""

_MAY_LIE_OUTSIDE: Final = frozenset({PlaceRank.CONFERENCE, PlaceRank.CROSSING})


def _landmarks(history: History) -> Iterator[Finding]:
    edition, day = history.edition, history.edition.manifest.as_of
    drawn = {hold.zone for hold in edition.holds if hold.span.covers(day)}
    for zone in edition.zones:
        if zone.id not in drawn or zone.landmarks is None:
            continue  # needed only with ground; that they are missing is reported once, by another rule
        for index, mark in enumerate(zone.landmarks.inside):
            found = history.zone_at(mark.at, day)
            if found != zone.id:
                where = "outside the country" if found is None else f"in '{found}'"
                message = f"the landmark '{mark.name}' lies {where}, not in '{zone.id}'"
                fix = f"redraw the line at {spot(*mark.at)}, or correct the landmark"
                if found is None and history.face_at(mark.at[::-1]) is not None:
                    fix = "swap its two numbers: longitude comes first"
                yield at(zone, f"landmarks.inside.{index}", message, fix)
        for index, mark in enumerate(zone.landmarks.outside):
            if history.zone_at(mark.at, day) == zone.id:
                message = f"the landmark '{mark.name}' lies in '{zone.id}', not outside it"
                fix = f"redraw the line at {spot(*mark.at)}, or correct the landmark"
                yield at(zone, f"landmarks.outside.{index}", message, fix)


def _places(edition: Edition) -> Iterator[Finding]:
    inside = [place for place in edition.places if place.rank not in _MAY_LIE_OUTSIDE]
    shapely.prepare(edition.border)
    far = [place for place in inside if not shapely.intersects_xy(edition.border, *place.at)]
    if not far:
        return
    plane = LocalPlane(edition.border)
    country = plane.to_km(edition.border)
    for place in far:
        away = country.distance(plane.to_km(shapely.Point(place.at)))
        if away > BORDER_TOLERANCE_KM:
            message = f"the place '{place.id}' lies {away:.1f} km outside the border"
            swapped = shapely.intersects_xy(edition.border, place.at[1], place.at[0])
            fix = "correct the point, or give it the rank 'conference' or 'crossing'"
            yield at(place, "at", message, "swap its two numbers: longitude comes first" if swapped else fix)


LANDMARK_ASTRAY = PaintedRule(
    "Z108",
    "A landmark lies on the wrong side of a line",
    "A position that is certainly inside, or just outside, a zone is painted on the other side on the as-of day.",
    "Redraw the line there; correct the landmark only if the landmark is wrong.",
    frozenset({Part.HOLDS, Part.BORDER}),
    _landmarks,
)
PLACE_OUTSIDE = Rule(
    "P101",
    "A place lies outside the country",
    f"A place more than {BORDER_TOLERANCE_KM:g} km beyond the border has no holder on this map.",
    "Correct the point; cities where talks are held have the rank `conference`.",
    frozenset({Part.BORDER}),
    _places,
)
