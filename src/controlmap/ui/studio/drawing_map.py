"""The map of the Studio, and what was last drawn or clicked on it."""

from datetime import date
from typing import Any, Final

import shapely
import streamlit as st
from shapely.geometry.base import BaseGeometry

from controlmap.model.hold import Hold
from controlmap.model.zone import Point
from controlmap.painting.margin_band import margin_band
from controlmap.render.web_map.map_assets import Asset
from controlmap.render.web_map.studio_map import Overlay, studio_assets, studio_data, studio_map
from controlmap.ui.link.guarded_map_page import serve_map_page, streamlit_folium
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import static_folder
from controlmap.ui.studio.chosen_districts import choose_on_map, chosen, offered, turn
from controlmap.ui.studio.session import Work, shown_ground
from controlmap.ui.studio.tool_words import tool_words

HEIGHT_PX: Final = 640
FIRST_MARGIN_KM: Final = 5.0
"""Of new ground, until the author says otherwise."""
_HANDLED, _DRAWN, _SPOT, _HOLD = "studio-handled", "studio-drawn", "studio-spot", "studio-hold"
_LAST = "studio-map-last"


def show_drawing_map(work: Work, day: date, step: str, edited: Hold | None = None) -> None:
    """Draw the map of a day for a step, and keep what is drawn or clicked on it."""
    serve_map_page()
    data = _data(work, day, step, edited)
    assets, folder = studio_assets(), static_folder()
    drawn, script = studio_map(work.edition, assets, data, folder.from_frame)
    put(folder.path, (*assets, data, script))
    event = streamlit_folium().st_folium(
        drawn, key=f"map-{data.name}", height=HEIGHT_PX, use_container_width=True, returned_objects=[]
    )
    _keep(event)


def _data(work: Work, day: date, step: str, edited: Hold | None) -> Asset:
    language = work.shown_language
    last_name, last_chosen = st.session_state.get(_LAST, ("", ()))
    data = studio_data(work.edition, day, language, _overlay(work, step, edited, last_chosen))
    if (
        data.name != last_name
    ):  # the map is drawn again: it then shows what was chosen by clicks since it was last drawn
        now = chosen()
        data = studio_data(work.edition, day, language, _overlay(work, step, edited, now))
        st.session_state[_LAST] = (data.name, now)
    return data


def _overlay(work: Work, step: str, edited: Hold | None, drawn_as_chosen: tuple[int, ...]) -> Overlay:
    ground = drawn_ground() if step == "ground" else None
    drawn = ground if ground is not None or edited is None else edited.geometry
    margin = float(st.session_state.get(margin_key(edited), edited.margin_km if edited else FIRST_MARGIN_KM))
    band = margin_band(drawn, margin, work.edition.border) if drawn is not None and drawn.is_valid else None
    districts = offered() if step == "import" else None
    return Overlay(
        shown=shown_ground(),
        edited=edited.id if edited else None,
        drawn=drawn,
        band=band,
        margin_km=margin,
        districts=tuple(zip(districts.names, districts.outlines, strict=True)) if districts else (),
        chosen=drawn_as_chosen if districts else (),
        turn=turn() if districts else 0,
        landmarks=_landmarks(work) if step == "ground" else (),
        tools=tool_words(work.messages),
    )


def _landmarks(work: Work) -> tuple[tuple[str, Point], ...]:
    named = [zone.landmarks for zone in work.edition.zones if zone.landmarks is not None]
    return tuple((mark.name, mark.at) for marks in named for mark in (*marks.inside, *marks.outside))


def margin_key(edited: Hold | None) -> str:
    """Return the session key of a margin, in km: the map shows it before the form that asks for it is drawn."""
    return f"studio-margin-{edited.id if edited else ''}"


def _keep(event: Any) -> None:
    """Keep an event; the component's value outlives the run in which it came, so each has a number."""
    if not isinstance(event, dict) or event.get("number") in {None, st.session_state.get(_HANDLED)}:
        return
    st.session_state[_HANDLED] = event["number"]
    if event.get("type") == "drawn":
        st.session_state[_DRAWN] = event.get("geometry")
    elif event.get("type") == "spot":
        st.session_state[_SPOT] = event.get("at")
    elif event.get("type") == "hold":
        st.session_state[_HOLD] = event.get("id")
    elif event.get("type") == "districts":
        choose_on_map(event.get("chosen"))
    # The forms beside the map were drawn before it reported.
    st.rerun()


def drawn_ground() -> BaseGeometry | None:
    """Return the polygon that was drawn last, WGS84 (lon, lat); None if there is none."""
    geometry = st.session_state.get(_DRAWN)
    try:
        ground = shapely.geometry.shape(geometry) if isinstance(geometry, dict) else None
    except (shapely.errors.ShapelyError, ValueError, TypeError, KeyError):
        return None
    return ground if isinstance(ground, shapely.Polygon | shapely.MultiPolygon) and not ground.is_empty else None


def draw_ground(ground: BaseGeometry) -> None:
    """Put a polygon on the map as if it had been drawn there."""
    st.session_state[_DRAWN] = dict(shapely.geometry.mapping(ground))


def mark_spot(at: tuple[float, float]) -> None:
    """Mark a point as if it had been clicked."""
    st.session_state[_SPOT] = list(at)


def marked_spot() -> tuple[float, float] | None:
    """Return the point that was marked last, as (lon, lat)."""
    at = st.session_state.get(_SPOT)
    return (float(at[0]), float(at[1])) if isinstance(at, list) and len(at) == 2 else None  # noqa: PLR2004  lon and lat


def clicked_hold(work: Work) -> Hold | None:
    """Return the hold that was clicked last."""
    wanted = st.session_state.get(_HOLD)
    return next((hold for hold in work.edition.holds if hold.id == wanted), None)


def forget_drawing() -> None:
    """Forget what was drawn: it has become part of the edition."""
    for key in (_DRAWN, _SPOT):
        st.session_state.pop(key, None)
