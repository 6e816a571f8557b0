"""The history of a place or any other point: who held it on every day, compared with the control points there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import shapely

from controlmap.atlas.day.holders_over_time import HeldSpan, HoldersOverTime
from controlmap.model.control_point import ControlPoint
from controlmap.model.date_line import within_half_turn
from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId
from controlmap.model.zone import Point
from controlmap.painting.geodesy import lengths_km

SAME_SETTLEMENT_KM: Final = 2.0
"""The greatest distance of a control point from a point in the same settlement: about a small town's width."""


class KnownHolder(NamedTuple):
    """A control point of a place, and the holder on the map there on the control point's day."""

    point: ControlPoint
    painted: ActorId

    @property
    def agrees(self) -> bool:
        """Whether the map shows the holder that the other source names."""
        return self.painted == self.point.controller


@dataclass(frozen=True, slots=True)
class PlaceHistory:
    """The holders of a point on every day of an edition."""

    at: Point
    spans: tuple[HeldSpan, ...]
    """In order, without gaps, from the edition's first day to its last; empty outside the country."""
    known: tuple[KnownHolder, ...]
    """The control points of the settlement at the point, in order of their day; empty if there are none."""


def place_history(edition: Edition, holders: HoldersOverTime, at: Point) -> PlaceHistory:
    """Return the history of a point (degrees, WGS84)."""
    face = holders.face_at(*at)
    if face is None:
        return PlaceHistory(at, (), ())
    spans = holders.spans(face)
    return PlaceHistory(at, spans, _known(edition.control_points, spans, at))


def _known(points: Sequence[ControlPoint], spans: Sequence[HeldSpan], at: Point) -> tuple[KnownHolder, ...]:
    """Return the control points of the settlement nearest to a point, if one is near enough."""
    spots = list(dict.fromkeys(point.at for point in points))
    if not spots:
        return ()
    km = lengths_km(shapely.linestrings([(spot, at) for spot in spots]))
    if km.min() > SAME_SETTLEMENT_KM:
        return ()
    nearest = spots[int(km.argmin())]
    own = sorted((point for point in points if point.at == nearest), key=lambda point: point.day)
    return tuple(KnownHolder(point, span.controller) for point in own for span in spans if span.covers(point.day))


def span_records(place: str, history: PlaceHistory) -> list[dict[str, Any]]:
    """Return a record for each span of a history.

    ``place`` (its id, or empty for a point), ``lon``, ``lat``, ``holder``, ``from`` (first day),
    ``until`` (first day no longer held; None to the edition's end), ``precision`` of ``from``
    (empty at the edition's beginning), ``events`` that began the span and ``sources`` of these: ids, joined by ``;``.
    """
    return [
        {
            "place": place,
            "lon": within_half_turn(history.at[0]),
            "lat": history.at[1],
            "holder": span.controller,
            "from": span.since,
            "until": span.until,
            "precision": str(span.began.precision) if span.began else "",
            "events": ";".join(event.id for event in (span.began.events if span.began else ())),
            "sources": ";".join(dict.fromkeys(_cited(span))),
        }
        for span in history.spans
    ]


def _cited(span: HeldSpan) -> list[str]:
    return [cited.id for event in (span.began.events if span.began else ()) for cited in event.sources]
