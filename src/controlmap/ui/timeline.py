"""The timeline's Python side: what the slider and the chart show."""

from importlib.resources import files
from typing import Any

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render import palette

_DECIMALS = 4
"""Of shares: a hundredth of a percent is less than a pixel of the chart."""


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    script = (files(__package__) / "timeline.js").read_text(encoding="utf-8")
    return st.components.v2.component("controlmap_timeline", js=script, isolate_styles=False)


def mount_timeline(view: DayView, say: Catalogue) -> None:
    """Show the slider and the chart, set to the view's day. Days chosen on them reach the server by the courier."""
    with st.container(key="timeline"):
        _component()(key="timeline-component", data=_timeline_data(view, say))


def _timeline_data(view: DayView, say: Catalogue) -> dict[str, Any]:
    atlas = view.atlas
    return _constant_data(atlas, say) | {"day": view.day.isoformat()}


def _constant_data(atlas: Atlas, say: Catalogue) -> dict[str, Any]:
    shares, edition = atlas.shares(), atlas.edition
    holders = [actor for holder in shares.holders if (actor := edition.actor(holder))]
    return {
        "key": f"{edition.id}-{say.language}",
        "first": atlas.first_day.isoformat(),
        "last": atlas.as_of.isoformat(),
        "days": [day.isoformat() for day in shares.days],
        "holders": [{"name": actor.label(say.language), "fill": palette.fill(actor)} for actor in holders],
        "values": [[round(float(share), _DECIMALS) for share in row] for row in shares.values],
        "events": [{"day": event.day.isoformat()} for event in edition.events],
        "words": {
            "locale": say.say("locale.tag"),
            "play": say.say("timeline.play"),
            "pause": say.say("timeline.pause"),
            "slider": say.say("timeline.slider"),
            "chart": say.say("timeline.chart"),
            "first": say.day(atlas.first_day),
            "article": say.say("timeline.article", day=say.day(atlas.as_of)),
        },
    }
