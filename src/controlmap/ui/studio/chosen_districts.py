"""The polygons of a dropped file that can be clicked together, and those that the author has chosen."""

from dataclasses import dataclass
from typing import Any, Final

import shapely
import streamlit as st
from shapely.geometry.base import BaseGeometry

_DISTRICTS, _TURN = "studio-districts", "studio-districts-turn"
CHOSEN: Final = "studio-districts-chosen"
"""Session key of the list's chosen positions."""
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
        st.session_state.pop(CHOSEN, None)
        draw_again()
        st.rerun()


def chosen() -> tuple[int, ...]:
    """Return the positions of the chosen districts."""
    return tuple(st.session_state.get(CHOSEN, ()))


def choose_on_map(positions: Any) -> None:
    """Take over what was chosen on the map, which shows it already."""
    districts = offered()
    if districts is not None and isinstance(positions, list):
        count = len(districts.names)
        st.session_state[CHOSEN] = [at for at in positions if isinstance(at, int) and 0 <= at < count]


def draw_again() -> None:
    """Let the map show what was chosen in the list."""
    st.session_state[_TURN] = turn() + 1


def turn() -> int:
    """Return a number that changes whenever the map does not show yet what is chosen."""
    number: int = st.session_state.get(_TURN, 0)
    return number
