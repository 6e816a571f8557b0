"""The polygons of a dropped file that can be clicked together, and those that the author has chosen."""

from dataclasses import dataclass
from typing import Any, Final

import shapely
import streamlit as st
from shapely.geometry.base import BaseGeometry

from controlmap.ui.server.error_boundary import answering

_DISTRICTS, _TURN, _CHOSEN = "studio-districts", "studio-districts-turn", "studio-districts-chosen"
_CLICKS = "studio-districts-clicks"
_FINEST: Final = 2_000
"""Polygons are drawn with details of this share of the map's width; they are joined as the file has them."""


@dataclass(frozen=True, slots=True)
class Districts:
    """Named polygons of one file."""

    key: str
    """Of the file and of how it was read: another file has other districts."""
    names: tuple[str, ...]
    grounds: tuple[BaseGeometry, ...]
    outlines: tuple[BaseGeometry, ...]
    """As they are drawn."""


def districts_of(key: str, names: list[str], grounds: list[BaseGeometry]) -> Districts:
    """Return polygons with simpler outlines to draw."""
    west, south, east, north = shapely.total_bounds(grounds)
    finest = max(east - west, north - south) / _FINEST
    outlines = shapely.simplify(grounds, finest)
    return Districts(key, tuple(names), tuple(grounds), tuple(outlines))


def offered() -> Districts | None:
    """Return the districts that are on the map."""
    districts: Districts | None = st.session_state.get(_DISTRICTS)
    return districts


def offer(districts: Districts | None) -> None:
    """Put districts on the map, or take them off; the page is drawn again if they are others."""
    before = offered()
    if (before and before.key) != (districts and districts.key):
        st.session_state[_DISTRICTS] = districts
        st.session_state[_CHOSEN] = ()
        _count(_TURN)
        _count(_CLICKS)
        st.rerun()


def chosen() -> tuple[int, ...]:
    """Return the positions of the chosen districts."""
    positions: tuple[int, ...] = st.session_state.get(_CHOSEN, ())
    return positions


def choose_on_map(positions: Any) -> None:
    """Take over what was chosen on the map, which shows it already."""
    districts = offered()
    if districts is not None and isinstance(positions, list):
        count = len(districts.names)
        st.session_state[_CHOSEN] = tuple(at for at in positions if isinstance(at, int) and 0 <= at < count)
        _count(_CLICKS)


@answering
def choose_in_list() -> None:
    """Take over what was chosen in the list, and let the map show it."""
    st.session_state[_CHOSEN] = tuple(st.session_state[list_key()])
    _count(_TURN)


def list_key() -> str:
    """Return the session key of the list.

    After a click on the map, or for another file, it is another list: the page would otherwise send the old one's state
    with the next click.
    """
    return f"studio-districts-list-{st.session_state.get(_CLICKS, 0)}"


def turn() -> int:
    """Return a number that changes whenever the map does not show yet what is chosen."""
    number: int = st.session_state.get(_TURN, 0)
    return number


def _count(key: str) -> None:
    st.session_state[key] = st.session_state.get(key, 0) + 1
