"""The coverage page: which statement is linked to which zone and how, and the gaps on either side."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.cards import statement_card
from controlmap.render.blocks.coverage_blocks import coverage_grid, coverage_head, coverage_lists
from controlmap.ui.address import state
from controlmap.ui.link.map_channel import mount_map_channel
from controlmap.ui.link.panel_block import IN_PANEL, panel_html
from controlmap.ui.server.error_boundary import fragment


def coverage_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show the grid and, under it, the lists; the selection is shown beside them."""
    view = state.current_view(atlas)
    with st.container(key="coverage-page"):
        st.html(coverage_head(view, messages))
        grid_side, chosen_side = st.columns([0.68, 0.32], gap="small")
        # Outside the fragment: if it were redrawn at each click, it would lose its scroll position and keyboard focus.
        with grid_side:
            with st.container(key="coverage-grid"):
                st.html(coverage_grid(view, messages))
            st.html(coverage_lists(view, messages))
        with chosen_side:
            _chosen(atlas, messages)


@fragment
def _chosen(atlas: Atlas, messages: Catalogue) -> None:
    mount_map_channel(atlas)
    view, selection = state.current_view(atlas), state.current(atlas)
    note = view.edition.annotation(selection.annotation) if selection.annotation else None
    # Sent at every run, even if empty: a style that is omitted would stay in force until the whole page is redrawn.
    st.html(f"<style>{_lit_row(note.id) if note else '/* no row */'}</style>")
    with st.container(key="coverage-chosen"):
        if note is not None:
            st.html(statement_card(view, messages, note, beside_map=False))
        elif selection.cleared() == selection:
            st.html(f'<p class="cm-silent">{messages.say("coverage.hint")}</p>')
        else:
            st.html(panel_html(view, messages, selection, "", state.paging(IN_PANEL)))


def _lit_row(annotation: str) -> str:
    """Return a style that highlights the selected statement's row, so that the grid itself is not redrawn."""
    row = f'.cm-grid tr[data-row="{annotation}"] > *'
    return f"{row} {{ background-color: color-mix(in srgb, var(--cm-ground), #808078 28%); }}"
