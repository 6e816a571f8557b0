"""Shares over time: how much of the country each holder had, on every day on which the map changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from controlmap.model.edition import Edition
from controlmap.model.ids import ActorId
from controlmap.painting.mosaic import Mosaic


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """A table of shares: one row per day, one column per holder."""

    days: tuple[date, ...]
    """The days on which the map changed; each row is valid until the next."""
    holders: tuple[ActorId, ...]
    """Who held ground on any of the days, in the order of ``actors.yaml``."""
    values: np.ndarray
    """Shape (days, holders), 0 to 1; each row sums to 1."""


def shares_over_time(edition: Edition, mosaic: Mosaic, days: Sequence[date]) -> Shares:
    """Sum the faces of each holder on each day. Nothing is painted: a day takes well under a ms."""
    held = {hold.controller for hold in mosaic.holds} | {edition.manifest.base.controller}
    holders = tuple(actor.id for actor in edition.actors if actor.id in held)
    number = {holder: index for index, holder in enumerate(holders)}
    by_hold = np.array([*(number[hold.controller] for hold in mosaic.holds), number[edition.manifest.base.controller]])
    rows = [np.bincount(by_hold[mosaic.owners(day)], weights=mosaic.areas_km2, minlength=len(holders)) for day in days]
    values = np.array(rows) / mosaic.areas_km2.sum()
    seen = values.any(axis=0)
    return Shares(tuple(days), tuple(h for h, here in zip(holders, seen, strict=True) if here), values[:, seen])
