"""Editions with many times the holds, made of copies: small ones set beside each other, or large ones laid over."""

from collections.abc import Callable
from dataclasses import replace
from math import cos, pi, sin

from shapely import affinity
from shapely.geometry.base import BaseGeometry

from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.ids import HoldId

SMALL = 0.08
"""Size of a copy that is set into the hold that it is copied from."""
RING = 0.3
"""How far from the middle such copies lie, as a part of half the hold's width and height."""
COPIES_ROUND = 9
SHRINK = 0.06
"""How much smaller each further copy is than the one before, where copies are laid over each other."""


def set_in(edition: Edition, times: int) -> Edition:
    """Return an edition with ``times`` as many holds, all valid on the same days; the added lines do not cross.

    A map that is drawn in greater detail grows like this.
    """
    return _copied(edition, times, _pocket)


def laid_over(edition: Edition, times: int) -> Edition:
    """Return an edition with ``times`` as many holds, each nearly as large as the one it is copied from.

    Every copy of a hold's outline crosses every copy of its neighbours', so faces grow with the square of the holds.
    """
    return _copied(edition, times, _shrunk)


def _copied(edition: Edition, times: int, drawn: Callable[[Hold, int], BaseGeometry]) -> Edition:
    copies = tuple(
        hold.model_copy(update={"id": HoldId(f"{hold.id}-{turn}"), "geometry": drawn(hold, turn)})
        for hold in edition.holds
        for turn in range(1, times)
    )
    return replace(edition, holds=(*edition.holds, *copies))


def _pocket(hold: Hold, turn: int) -> BaseGeometry:
    west, south, east, north = hold.geometry.bounds
    angle = 2 * pi * turn / COPIES_ROUND
    small = affinity.scale(hold.geometry, SMALL, SMALL, origin=hold.geometry.representative_point())
    return affinity.translate(small, RING * cos(angle) * (east - west) / 2, RING * sin(angle) * (north - south) / 2)


def _shrunk(hold: Hold, turn: int) -> BaseGeometry:
    scale = 1 - SHRINK * turn
    return affinity.scale(hold.geometry, scale, scale, origin=hold.geometry.representative_point())
