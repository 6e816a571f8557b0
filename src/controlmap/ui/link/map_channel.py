"""The server side of the map channel: one trigger in, one small state out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypedDict, get_args

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ActorId, AnnotationId, FrontId, PlaceId, PointId, ZoneId
from controlmap.render.payloads.channel import Action, ActionKind, ChannelData, MapState
from controlmap.render.payloads.geometry import Lit
from controlmap.render.point_id import read_point
from controlmap.render.web_map.geometry_payload import lit_by
from controlmap.ui.address import state
from controlmap.ui.address.ground_step import show_ground
from controlmap.ui.address.live_region import said
from controlmap.ui.address.selection import Selection, read_day
from controlmap.ui.link.prefetched_panels import prefetched_panels
from controlmap.ui.link.scripts import page_component
from controlmap.ui.link.static_urls import static_change_file, static_day_file, static_names_file, static_points_file
from controlmap.ui.server.error_boundary import answering


@st.cache_resource
def _component() -> Any:
    return page_component("channel")


def mount_map_channel(atlas: Atlas, *, zones: Iterable[str] = (), places: Iterable[str] = ()) -> None:
    """Mount the map channel: its events change the address, and its data is the map's state.

    Mount it in the fragment that answers, since only that one is run again after a selection. ``zones`` and ``places``
    are highlighted in addition to the selection.
    """
    selection = state.current(atlas)
    shown, messages = map_state(atlas, selection), state.messages(atlas)
    data: ChannelData = {
        **shown,
        "zones": [*shown["zones"], *zones],
        "places": [*shown["places"], *places],
        "said": said(atlas, selection, messages),
        "panels": None if selection.day else prefetched_panels(atlas, messages),
        "names": static_names_file(atlas, messages),
    }
    _component()(key=state.MAP_CHANNEL, data=data, on_event_change=lambda: _receive(atlas), height=1)


def map_state(atlas: Atlas, selection: Selection) -> MapState:
    """Return the map's state for a selection: ids, and the names of the day's and the comparison's files."""
    view, earlier = view_of(atlas, selection.day), state.compared_day(atlas)
    note = atlas.edition.annotation(selection.annotation) if selection.annotation else None
    lit: Lit = lit_by(view, note) if note else {"zones": [], "places": []}
    return {
        "zone": selection.zone,
        "front": selection.front,
        "at": read_point(selection.at, atlas.edition.manifest.bounds) if selection.at else None,
        "zones": [*lit["zones"], *_zone_of(view, selection)],
        "places": [*lit["places"], *([selection.place] if selection.place else [])],
        "day": static_day_file(view),
        "change": static_change_file(view, earlier) if earlier else None,
        **_outlined(atlas, selection, note, earlier),
        "points": static_points_file(view),
        "stamp": state.stamp(),
    }


def _zone_of(view: DayView, selection: Selection) -> list[str]:
    """Return the zone in which the selected place lies on the day, to be highlighted with it."""
    place = view.edition.place(selection.place) if selection.place else None
    holding = view.map.holding_at(*place.at) if place else None
    return [holding.zone] if holding else []


class _Outlined(TypedDict):
    before: str | None
    ground: list[str]


def _outlined(atlas: Atlas, selection: Selection, note: Annotation | None, earlier: date | None) -> _Outlined:
    """Return the name of the file of the earlier of two compared days, and the zones to outline as they were then."""
    if earlier is None:
        return {"before": None, "ground": []}
    view = view_of(atlas, earlier)
    zones = {*(lit_by(view, note)["zones"] if note else ()), *((selection.zone,) if selection.zone else ())}
    return {"before": static_day_file(view), "ground": sorted(zones)}


@answering
def _receive(atlas: Atlas) -> None:
    """Handle an event from the browser. Unknown ids are ignored: the page stays as it was."""
    action = read_action(st.session_state[state.MAP_CHANNEL].event)
    if action is None or (action["stamp"] and action["stamp"] == state.stamp()):
        # When events come in quick succession, the last may be delivered twice: a toggle would be undone.
        return
    state.note_stamp(action["stamp"])
    kind, wanted = action["type"], action.get("id", "")
    if kind == "empty":
        state.note_empty_click()
    elif kind == "relation":
        state.open_relation(wanted)
    elif kind == "turn":
        state.turn_list(wanted)
    elif kind in ("then", "next"):
        show_ground(atlas, wanted, turn_back=kind == "then")
    else:
        chosen = _chosen(atlas, state.current(atlas), kind, wanted)
        if chosen is not None:
            st.session_state[state.SEARCH] = ""
            state.choose(chosen)


def read_action(event: object) -> Action | None:
    """Return what the browser reports as an action; None where it is not one: a browser can send anything."""
    if not isinstance(event, dict) or event.get("type") not in get_args(ActionKind):
        return None
    stamp = event.get("stamp")
    return {"type": event["type"], "id": str(event.get("id")), "stamp": stamp if isinstance(stamp, int) else 0}


def _chosen(atlas: Atlas, now: Selection, kind: ActionKind, wanted: str) -> Selection | None:
    """Return the selection after an event; None if the edition does not have that id."""
    edition, clear = atlas.edition, now.cleared()
    chosen: Selection | None = None
    if kind == "home":
        chosen = clear
    elif kind == "day":
        chosen = replace(now, day=read_day(atlas, wanted))
    elif kind == "zone" and edition.zone(ZoneId(wanted)):
        chosen = replace(clear, zone=ZoneId(wanted))
    elif kind in ("annotation", "step") and edition.annotation(AnnotationId(wanted)):
        # Selecting the same statement again deselects it, except in the guided walk, where fast steps may skip some.
        out = kind == "annotation" and now.annotation == wanted
        chosen = replace(now, annotation=None if out else AnnotationId(wanted))
    elif kind == "place" and edition.place(PlaceId(wanted)):
        chosen = replace(clear, place=PlaceId(wanted))
    elif kind == "front" and atlas.fronts_over_time.knows(wanted):
        chosen = replace(clear, front=FrontId(wanted))
    elif kind == "at" and (point := read_point(wanted)) and atlas.holders.face_at(*point) is not None:
        chosen = replace(clear, at=PointId(wanted))
    elif kind == "actor" and edition.actor(ActorId(wanted)):
        chosen = replace(clear, actor=ActorId(wanted))
    return chosen
