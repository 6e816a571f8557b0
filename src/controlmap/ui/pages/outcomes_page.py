"""The page of outcomes: what happened after forecasts, intentions and conditions, with the map beside it."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ZoneId
from controlmap.model.outcome import OutcomeState
from controlmap.render.blocks.outcomes_blocks import outcomes_head, outcomes_list, with_outcomes, zones_with_outcomes
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.parts.filters import Options, show_filters, wanted_values
from controlmap.ui.parts.map_frame import beside_map
from controlmap.ui.parts.statement_list import IN_LIST, filter_by
from controlmap.ui.server.error_boundary import fragment


def outcomes_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show the outcomes; selecting one highlights the ground that it concerned."""
    with beside_map(atlas, messages, "outcomes-page"):
        st.html(outcomes_head(state.current_view(atlas), messages))
        _outcomes(atlas, messages)


@fragment
def _outcomes(atlas: Atlas, messages: Catalogue) -> None:
    mount_map_channel(atlas)
    view, chosen = state.current_view(atlas), state.current(atlas).annotation
    options = _options(view, messages)
    labels = {name: messages.say(f"outcomes.filter.{name}") for name in state.OUTCOME_FILTERS}
    labels["zone"] = messages.say("article.filter.zone")
    show_filters(messages, labels, options, on_change=lambda name: filter_by(atlas, name))
    wanted = wanted_values(options)
    concerned = zones_with_outcomes(view)
    notes = [
        note
        for note in with_outcomes(atlas.edition)
        if note.outcome
        and ("zone" not in wanted or note.id in concerned[ZoneId(wanted["zone"])])
        and wanted.get("outcome") in (None, note.outcome.state)
        and wanted.get("speaker") in (None, note.speaker)
    ]
    with st.container(key="outcomes-list"):
        st.html(outcomes_list(view, messages, notes, chosen, state.paging(IN_LIST)))


def _options(view: DayView, messages: Catalogue) -> Options:
    edition, concerned = view.edition, zones_with_outcomes(view)
    notes = with_outcomes(edition)
    states = {note.outcome.state for note in notes if note.outcome}
    speaking = {note.speaker for note in notes}
    return {
        "zone": {zone.id: zone.label(messages.language) for zone in edition.zones if zone.id in concerned},
        "outcome": {str(one): messages.say(f"outcome.{one}") for one in OutcomeState if one in states},
        "speaker": {actor.id: actor.label(messages.language) for actor in edition.actors if actor.id in speaking},
    }
