"""The panel's content as one block of HTML, for whatever is chosen."""

from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.atlas.search import search
from controlmap.messages.catalogue import Catalogue
from controlmap.render.cards import actor_card, place_card, search_results, with_statement
from controlmap.render.overview_panel import overview_panel
from controlmap.render.paging import Paging
from controlmap.render.zone_panel import zone_panel
from controlmap.ui.selection import Selection

IN_PANEL: Final = 16
"""Statements of one list that a panel shows at once: more than most zones have."""

MOST_ZONES: Final = 100
"""Zones that the panel lists before any is chosen; the search above it finds every one."""


def panel_html(view: DayView, say: Catalogue, selection: Selection, wanted: str, paging: Paging) -> str:
    """Give the panel for a selection; a search under way comes before it."""
    edition = view.edition
    if wanted.strip():
        return search_results(view, say, wanted.strip(), search(edition, wanted))
    chosen = selection.annotation
    if selection.zone:
        return with_statement(view, say, zone_panel(view, say, selection.zone, chosen, paging), chosen)
    if selection.place and (place := edition.place(selection.place)):
        return with_statement(view, say, place_card(view, say, place, chosen, paging), chosen)
    if selection.actor and (actor := edition.actor(selection.actor)):
        return with_statement(view, say, actor_card(view, say, actor, chosen, paging), chosen)
    return with_statement(view, say, "", chosen) or overview_panel(view, say, MOST_ZONES)
