"""The timeline's Python side: what the slider and the chart show."""

from importlib.resources import files
from typing import Any

import streamlit as st

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.timeline_payload import timeline_payload, timeline_script
from controlmap.ui.scripts import scripted_component


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    script = timeline_script() + (files(__package__) / "timeline.js").read_text(encoding="utf-8")
    return scripted_component("timeline", script)


def mount_timeline(view: DayView, say: Catalogue) -> None:
    """Show the slider and the chart, set to the view's day. Days chosen on them reach the server by the courier."""
    with st.container(key="timeline"):
        _component()(key="timeline-component", data=_timeline_data(view, say))


def _timeline_data(view: DayView, say: Catalogue) -> dict[str, Any]:
    return timeline_payload(view.atlas, say) | {"day": view.day.isoformat()}
