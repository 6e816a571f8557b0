"""The page of actors: who holds, who backs, who negotiates; with the map beside it."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.actors_blocks import actor_cards, actors_head, tracks_block
from controlmap.render.blocks.cards import with_statement
from controlmap.render.blocks.relations_graph import relations_graph
from controlmap.render.blocks.relations_matrix import read_pair, relation_block, relations_matrix
from controlmap.render.web_map.mini_maps import mini_map_style
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.parts.map_frame import beside_map
from controlmap.ui.server.error_boundary import answering, fragment


def actors_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show relations, tracks and cards; a selection in them highlights its ground on the map."""
    # Outside the fragment, since the small maps change only with the day.
    st.html(f"<style>{mini_map_style(state.current_view(atlas))}</style>")
    with beside_map(atlas, messages, "actors-page", map_share=0.5):
        _actors(atlas, messages)


@fragment
def _actors(atlas: Atlas, messages: Catalogue) -> None:
    mount_map_channel(atlas)
    view, selection = state.current_view(atlas), state.current(atlas)
    pair = read_pair(view, state.opened_relation())
    with st.container(key="actors-list"):
        st.html(actors_head(messages))
        _graph(view, messages)
        blocks = [relations_matrix(view, messages, pair)]
        if pair is not None:
            blocks.append(relation_block(view, messages, pair, selection.annotation))
        blocks.append(tracks_block(view, messages, selection.annotation))
        blocks.append(actor_cards(view, messages, selection.actor, selection.annotation))
        st.html(with_statement(view, messages, "".join(blocks), selection.annotation))


def _graph(view: DayView, messages: Catalogue) -> None:
    """Offer the matrix as a graph. The choice is stored in the address."""
    with st.container(key="actors-graph"):
        st.session_state[state.GRAPH] = state.graph_is_shown()
        if st.toggle(messages.say("actors.graph"), key=state.GRAPH, on_change=answering(state.turn_graph)):
            st.graphviz_chart(relations_graph(view, messages), width="stretch", alt=messages.say("actors.graph_alt"))
