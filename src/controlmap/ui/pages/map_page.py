"""The map page: the country on the left, the selection's panel on the right."""

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.ui.parts.context_panel import context_panel
from controlmap.ui.parts.map_frame import beside_map
from controlmap.ui.parts.picture_download import offer_pictures


def map_page(atlas: Atlas, messages: Catalogue) -> None:
    """Show the map and its panel. A click runs only the panel's fragment: the map is not redrawn."""
    with beside_map(atlas, messages, "map-page", map_share=0.66):
        context_panel(atlas, messages)
        offer_pictures(atlas, messages)
