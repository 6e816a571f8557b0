"""The columns that a join adds to a table of events."""

import json
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pandas as pd
import pyarrow as pa

from controlmap.atlas.day.ground_by_day import GroundByDay
from controlmap.atlas.incidents.incident_join import KM_DECIMALS, STANDINGS, JoinedEvents
from controlmap.errors import EventsError
from controlmap.model.standing import Standing
from controlmap.model.wording import quoted

APPENDED: Final = ("zone", "holder", "on_map", "front_km", "front_margin_km", "near_line")
"""The columns that a join adds, in this order: see ``appended``."""
OF_FRONTS: Final = ("front_km", "front_margin_km", "near_line")
"""Those of them that are left out if the nearest fronts are not looked up."""
OF_PRECISION: Final = ("imprecise", "holder_certain", "possible_holders")
"""The further columns that it adds to a table that says how precise it is."""

_SHARE_DECIMALS: Final = 4
_IMPRECISE: Final = ("place", "day", "place and day")
"""By ``Imprecise``, less one."""


def appended(ground: GroundByDay, joined: JoinedEvents, prefix: str, taken: list[str]) -> pd.DataFrame:
    """Return the columns that a join adds, one row per event.

    ``zone`` and ``holder`` (ids; missing where the event is not inside), ``on_map`` (see ``Standing``), ``front_km``
    and ``front_margin_km`` (km, to the metre; missing without a front), ``near_line`` (whether ``front_km`` is
    no more than ``front_margin_km``; missing where the event is not inside).

    If the table says how precise it is, also ``imprecise`` ("place", "day", "place and day"; missing if exact),
    ``holder_certain`` (missing where the event is not inside), and ``possible_holders``: for imprecise events, a JSON
    object of the share of the possible ground and days that each holder had. An imprecise event has no distances. It
    has a zone and a holder only if they are the only ones within its reach, widened by the margins of the fronts there.

    Raises:
        EventsError: the table already has one of these columns.

    """
    names = names_appended(precise=not joined.precision_read, fronts=joined.fronts_sought)
    clash = [name for name in names if prefix + name in taken]
    if clash:
        raise EventsError(
            f"The table already has {', '.join(map(quoted, clash))}. Give a prefix for the added columns."
        )
    exact = joined.exact
    holder = np.array([*ground.controller_of, -1])[joined.holding]
    if joined.precision_read:
        holder = np.where(joined.imprecise > 0, joined.holder, holder)
    values: list[Any] = [
        _texts([holding.zone for holding in ground.holdings], joined.holding),
        _texts(ground.controllers, holder),
        _texts(list(map(str, STANDINGS)), joined.standing),
    ]
    if joined.fronts_sought:
        near_line = pd.arrays.BooleanArray(joined.near_line, ~exact)
        values += [joined.front_km.round(KM_DECIMALS), joined.margin_km, near_line]
    if joined.precision_read:
        inside = joined.standing == STANDINGS.index(Standing.INSIDE)
        certain = np.where(joined.imprecise > 0, joined.holder >= 0, ~joined.near_line)
        values += [
            _texts(_IMPRECISE, joined.imprecise.astype(np.int8) - 1),
            pd.arrays.BooleanArray(certain, ~(inside if joined.fronts_sought else joined.imprecise_inside)),
            pd.array(_possible(ground, joined), dtype="str"),
        ]
    return pd.DataFrame({prefix + name: column for name, column in zip(names, values, strict=True)})


def _texts(known: Sequence[str], which: np.ndarray) -> Any:
    """Return a column of a few texts that are often repeated, by their numbers; missing where that is -1."""
    numbers = pa.array(np.where(which < 0, len(known), which))
    return pd.array(pa.array([*known, None], pa.large_string()).take(numbers), dtype="str")


def names_appended(*, precise: bool, fronts: bool = True) -> tuple[str, ...]:
    """Return the names of the columns that a join adds, before the prefix."""
    always = APPENDED if fronts else tuple(name for name in APPENDED if name not in OF_FRONTS)
    return always if precise else (*always, *OF_PRECISION)


def _possible(ground: GroundByDay, joined: JoinedEvents) -> np.ndarray:
    """Return the shares of the possible holders of each imprecise event as JSON, the largest first."""
    told = np.full(len(joined.standing), None, dtype=object)
    rows = np.flatnonzero(joined.shares.sum(axis=1) > 0)
    # Many events of a table have the same place and day, or only the country and the year.
    distinct, which = np.unique(joined.shares[rows], axis=0, return_inverse=True)
    texts = np.array([_as_json(ground.controllers, row) for row in distinct], dtype=object)
    told[rows] = texts[which]
    return told


def _as_json(names: Sequence[str], shares: np.ndarray) -> str:
    ranked = sorted(zip(names, shares.tolist(), strict=True), key=lambda one: -one[1])
    # A share too small to be written is still possible.
    least = 10.0**-_SHARE_DECIMALS
    return json.dumps({name: max(round(share, _SHARE_DECIMALS), least) for name, share in ranked if share > 0})
