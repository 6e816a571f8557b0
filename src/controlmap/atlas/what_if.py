"""Assumptions: the same edition with a hold more, or with some fewer."""

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Final, Self

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.atlas.days import DayLike, as_day
from controlmap.errors import UnknownIdError
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.citation import Citation
from controlmap.model.date_line import counted_shape
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis, Hold
from controlmap.model.ids import ActorId, HoldId, SourceId, ZoneId
from controlmap.model.source import Source, SourceKind
from controlmap.model.span import Span
from controlmap.model.text import LocalText

_TOP_RANK: Final = 9
"""Painted after every other hold."""
_ASSUMPTION: Final = Source(
    id=SourceId("assumption"),
    kind=SourceKind.BACKGROUND,
    title=LocalText({DEFAULT_LANGUAGE: "An assumption that is not part of the edition"}),
)
"""The source that an assumed hold cites, so that no table or map shows it as known."""


class WhatIf(ABC):
    """The methods of an atlas that return another one, of a changed edition. The edition itself is never changed."""

    edition: Edition

    @abstractmethod
    def __init__(self, edition: Edition) -> None:
        """Paint another edition."""

    def with_hold(
        self,
        zone: str,
        controller: str,
        geometry: BaseGeometry,
        *,
        start: DayLike | None = None,
        until: DayLike | None = None,
        margin_km: float = 1.0,
        name: str = "assumed",
    ) -> Self:
        """Return an atlas in which an actor holds some ground as well: painted over everything else.

        Args:
            zone: id of the zone that the ground counts for.
            controller: id of the actor.
            geometry: Polygon or MultiPolygon, WGS84 (lon, lat); it may run beyond the border.
            start: first day held; by default the edition's first.
            until: first day no longer held; by default it is held to the end.
            margin_km: margin of error of its line, in km.
            name: id of the hold.

        Raises:
            UnknownIdError: the edition has no such zone or actor.
            DayError: ``start`` or ``until`` is not a day.

        Example:
            >>> from controlmap import open_edition
            >>> from shapely import box
            >>> atlas = open_edition("tests/editions/marrow")
            >>> changed = atlas.with_hold("north", "crown", box(10, 12.5, 11, 13))
            >>> set(changed.snapshot()["controller"])
            {'crown'}

        """
        if self.edition.zone(ZoneId(zone)) is None:
            raise UnknownIdError("zone", zone, (each.id for each in self.edition.zones))
        if self.edition.actor(ActorId(controller)) is None:
            raise UnknownIdError("actor", controller, (each.id for each in self.edition.actors))
        first = self.edition.manifest.first_day if start is None else as_day(start)
        hold = Hold(
            id=HoldId(name),
            zone=ZoneId(zone),
            controller=ActorId(controller),
            span=Span(start=first, end=None if until is None else as_day(until)),
            rank=_TOP_RANK,
            basis=Basis.INFERRED,
            margin_km=margin_km,
            sources=(Citation(id=_ASSUMPTION.id),),
            note=_ASSUMPTION.title.say(DEFAULT_LANGUAGE),
            geometry=counted_shape(shapely.force_2d(geometry), self.edition.manifest.bounds),
        )
        sources = tuple(source for source in self.edition.sources if source.id != _ASSUMPTION.id)
        changed = replace(self.edition, holds=(*self.edition.holds, hold), sources=(*sources, _ASSUMPTION))
        return type(self)(changed)

    def without_hold(self, *holds: str) -> Self:
        """Return an atlas without some holds: their ground falls to the holds below them, or to the base holder.

        Raises:
            UnknownIdError: the edition has no such hold.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> ids = [hold.id for hold in atlas.edition.holds if hold.controller == "league"]
            >>> set(atlas.without_hold(*ids).snapshot()["controller"])
            {'crown'}

        """
        known = {hold.id for hold in self.edition.holds}
        for wanted in holds:
            if wanted not in known:
                raise UnknownIdError("hold", wanted, known)
        left = tuple(hold for hold in self.edition.holds if hold.id not in holds)
        return type(self)(replace(self.edition, holds=left))
