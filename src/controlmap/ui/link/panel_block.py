"""The panel's content as one block of HTML, for any selection."""

from functools import partial
from typing import Final
from urllib.parse import urlencode

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.cards import actor_card, place_card, search_results, with_statement
from controlmap.render.blocks.front_panel import front_panel
from controlmap.render.blocks.history_block import point_panel
from controlmap.render.blocks.overview_panel import overview_panel
from controlmap.render.blocks.paging import Paging
from controlmap.render.blocks.zone_panel import zone_panel
from controlmap.render.point_id import read_point
from controlmap.ui.address.edition import EDITION
from controlmap.ui.address.selection import Selection
from controlmap.ui.server.shared_atlas import is_default

IN_PANEL: Final = 16
"""Statements of one list on one page of a panel: more than most zones have."""

MOST_ZONES: Final = 100
"""Zones listed in the panel without a selection; the search above it finds all of them."""


def panel_html(view: DayView, messages: Catalogue, selection: Selection, wanted: str, paging: Paging) -> str:
    """Return the panel for a selection; the results of a search take precedence."""
    if wanted.strip():
        return search_results(view, messages, wanted.strip(), view.atlas.names.search(wanted))
    chosen = selection.annotation
    panel = _chosen_panel(view, messages, selection, paging)
    return with_statement(view, messages, panel, chosen) or overview_panel(
        view, messages, MOST_ZONES, partial(_address_of, view.edition.id, messages.language)
    )


def _chosen_panel(view: DayView, messages: Catalogue, selection: Selection, paging: Paging) -> str:
    """Return the panel of what is chosen besides a statement; empty where nothing is."""
    edition, chosen, panel = view.edition, selection.annotation, ""
    if selection.zone:
        panel = zone_panel(view, messages, selection.zone, chosen, paging)
    elif selection.front:
        panel = front_panel(view, messages, selection.front)
    elif selection.at and (point := read_point(selection.at)):
        panel = point_panel(view, messages, point)
    elif selection.place and (place := edition.place(selection.place)):
        panel = place_card(view, messages, place, chosen, paging)
    elif selection.actor and (actor := edition.actor(selection.actor)):
        panel = actor_card(view, messages, actor, chosen, paging)
    return panel


def _address_of(edition: str, language: str, page: str, compare: str) -> str:
    """Return the address of a page, relative to the map's."""
    asked = {EDITION: "" if is_default(edition) else edition, "lang": language, "compare": compare}
    return f"{page}?{urlencode({name: value for name, value in asked.items() if value})}"
