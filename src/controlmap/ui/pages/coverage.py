"""The coverage page: which statement reaches which zone and how, and what is missing on either side."""

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render.cards import statement_card
from controlmap.render.coverage_page import coverage_grid, coverage_head, coverage_lists
from controlmap.ui import state
from controlmap.ui.courier import mount_courier
from controlmap.ui.faults import fragment
from controlmap.ui.panel_block import IN_PANEL, panel_html


def coverage_page(atlas: Atlas, say: Catalogue) -> None:
    """Show the grid and, under it, the lists; what is chosen in either stands beside them."""
    view = state.current_view(atlas)
    with st.container(key="coverage-page"):
        st.html(coverage_head(view, say))
        grid_side, chosen_side = st.columns([0.68, 0.32], gap="small")
        # Outside the fragment: drawn anew at a click, the grid would lose its place and the keyboard its focus.
        with grid_side:
            with st.container(key="coverage-grid"):
                st.html(coverage_grid(view, say))
            st.html(coverage_lists(view, say))
        with chosen_side:
            _chosen(atlas, say)


@fragment
def _chosen(atlas: Atlas, say: Catalogue) -> None:
    mount_courier(atlas)
    view, selection = state.current_view(atlas), state.current(atlas)
    note = view.edition.annotation(selection.annotation) if selection.annotation else None
    # Given at every run: a style that is not given again stays in force until the whole page is drawn anew.
    st.html(f"<style>{_lit_row(note.id) if note else '/* no row */'}</style>")
    with st.container(key="coverage-chosen"):
        if note is not None:
            st.html(statement_card(view, say, note, beside_map=False))
        elif selection.cleared() == selection:
            st.html(f'<p class="cm-silent">{say.say("coverage.hint")}</p>')
        else:
            st.html(panel_html(view, say, selection, "", state.paging(IN_PANEL)))


def _lit_row(annotation: str) -> str:
    """Mark the chosen statement's row by style alone: the grid itself stays as it was drawn."""
    row = f'.cm-grid tr[data-row="{annotation}"] > *'
    return f"{row} {{ background-color: color-mix(in srgb, var(--cm-ground), #808078 28%); }}"
