"""Positions that are typed, for what is known more exactly than a click: one marks a spot, several are a polygon."""

import re
from typing import Final

import shapely
import streamlit as st

from controlmap.errors import ControlmapError
from controlmap.model.date_line import counted_on
from controlmap.ui.studio.drawing_map import draw_ground, mark_spot
from controlmap.ui.studio.session import Work, reported

_MOST_LETTERS: Final = 60_000
_NUMBER: Final = r"[-+]?\d+(?:\.\d+)?"
_POSITION: Final = re.compile(rf"\[?\s*({_NUMBER})\s*[,;\s]\s*({_NUMBER})\s*\]?,?")
_CORNERS: Final = 3


def typed_positions(work: Work, *, corners: bool) -> None:
    """Ask for a position, or for the corners of a polygon, and put them on the map as if they were drawn there."""
    messages = work.messages
    with st.expander(messages.say("studio.type_corners" if corners else "studio.type_position")):
        lead = messages.say("studio.type_corners_lead" if corners else "studio.type_position_lead")
        typed = st.text_area(lead, max_chars=_MOST_LETTERS, height=110, key=f"studio-typed-{corners}")
        if st.button(messages.say("studio.put_on_map"), key=f"studio-put-{corners}") and typed.strip():
            with reported():
                _put(positions_in(typed), work)
                st.rerun()


def positions_in(typed: str) -> list[tuple[float, float]]:
    """Return the positions in a text, one to a line, as (lon, lat).

    Raises:
        ControlmapError: a line is something else, or lies off the globe.

    """
    found = []
    for number, line in enumerate(typed.strip().splitlines(), start=1):
        match = _POSITION.fullmatch(line.strip())
        lon, lat = (float(match[1]), float(match[2])) if match else (999.0, 999.0)
        if not (-180 <= lon <= 180 and -90 <= lat <= 90):  # noqa: PLR2004  degrees
            raise ControlmapError(
                f"Line {number} is not a position. Write longitude and latitude, such as 13.19, 32.89."
            )
        found.append((lon, lat))
    return found


def _put(positions: list[tuple[float, float]], work: Work) -> None:
    bounds = work.edition.manifest.bounds
    positions = [(counted_on(lon, bounds), lat) for lon, lat in positions]
    if len(positions) == 1:
        mark_spot(positions[0])
        return
    ring = shapely.Polygon(positions) if len(positions) >= _CORNERS else shapely.Polygon()
    if ring.is_empty or not ring.is_valid:
        raise ControlmapError(work.messages.say("studio.not_a_polygon"))
    draw_ground(ring)
