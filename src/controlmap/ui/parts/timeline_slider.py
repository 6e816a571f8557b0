"""The server side of the timeline: the data of the slider and the chart."""

from typing import Any

import streamlit as st

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.payloads.channel import TimelineState
from controlmap.ui.link.scripts import page_component
from controlmap.ui.link.static_urls import static_timeline_file


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    return page_component("timeline")


def mount_timeline(view: DayView, messages: Catalogue) -> None:
    """Show the slider and the chart, set to the view's day. Days selected on them arrive by the map channel."""
    data: TimelineState = {"file": static_timeline_file(view.atlas, messages), "day": view.day.isoformat()}
    with st.container(key="timeline"):
        _component()(key="timeline-component", data=data)
