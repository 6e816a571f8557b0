"""The page of actors: who holds, who backs, who talks; the map beside them."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.actors_page import actor_cards, actors_head, tracks_block
from controlmap.render.cards import with_statement
from controlmap.render.mini_maps import mini_map_style
from controlmap.render.relations_graph import relations_graph
from controlmap.render.relations_matrix import read_pair, relation_block, relations_matrix
from controlmap.ui import state
from controlmap.ui.courier import mount_courier
from controlmap.ui.faults import answering, fragment
from controlmap.ui.map_frame import beside_map


def actors_page(atlas: Atlas, say: Catalogue) -> None:
    """Show relations, tracks and cards; whatever is chosen in them lights its ground on the map beside them."""
    # Outside the fragment: the small maps change with the day alone.
    st.html(f"<style>{mini_map_style(state.current_view(atlas))}</style>")
    with beside_map(atlas, say, "actors-page", map_share=0.5):
        _actors(atlas, say)


@fragment
def _actors(atlas: Atlas, say: Catalogue) -> None:
    mount_courier(atlas)
    view, selection = state.current_view(atlas), state.current(atlas)
    pair = read_pair(view, state.opened_relation())
    with st.container(key="actors-list"):
        st.html(actors_head(say))
        _graph(view, say)
        blocks = [relations_matrix(view, say, pair)]
        if pair is not None:
            blocks.append(relation_block(view, say, pair, selection.annotation))
        blocks.append(tracks_block(view, say, selection.annotation))
        blocks.append(actor_cards(view, say, selection.actor, selection.annotation))
        st.html(with_statement(view, say, "".join(blocks), selection.annotation))


def _graph(view: DayView, say: Catalogue) -> None:
    """Offer the matrix as a graph. Which of the two is wanted stands in the address."""
    with st.container(key="actors-graph"):
        st.session_state[state.GRAPH] = state.graph_is_shown()
        if st.toggle(say.say("actors.graph"), key=state.GRAPH, on_change=answering(state.turn_graph)):
            st.graphviz_chart(relations_graph(view, say), width="stretch", alt=say.say("actors.graph_alt"))
