"""The panel's content as one block of HTML, for any selection."""

from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.search import search
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.cards import actor_card, place_card, search_results, with_statement
from controlmap.render.blocks.overview_panel import overview_panel
from controlmap.render.blocks.paging import Paging
from controlmap.render.blocks.zone_panel import zone_panel
from controlmap.ui.address.selection import Selection

IN_PANEL: Final = 16
"""Statements of one list on one page of a panel: more than most zones have."""

MOST_ZONES: Final = 100
"""Zones listed in the panel without a selection; the search above it finds all of them."""


def panel_html(view: DayView, messages: Catalogue, selection: Selection, wanted: str, paging: Paging) -> str:
    """Return the panel for a selection; the results of a search take precedence."""
    edition = view.edition
    if wanted.strip():
        return search_results(view, messages, wanted.strip(), search(edition, wanted))
    chosen = selection.annotation
    if selection.zone:
        return with_statement(view, messages, zone_panel(view, messages, selection.zone, chosen, paging), chosen)
    if selection.place and (place := edition.place(selection.place)):
        return with_statement(view, messages, place_card(view, messages, place, chosen, paging), chosen)
    if selection.actor and (actor := edition.actor(selection.actor)):
        return with_statement(view, messages, actor_card(view, messages, actor, chosen, paging), chosen)
    return with_statement(view, messages, "", chosen) or overview_panel(view, messages, MOST_ZONES)
