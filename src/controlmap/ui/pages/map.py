"""The map page: the country on the left, what is known of the chosen part on the right."""

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.ui.context_panel import context_panel
from controlmap.ui.map_frame import beside_map
from controlmap.ui.picture_download import offer_pictures


def map_page(atlas: Atlas, say: Catalogue) -> None:
    """Show the map and its panel. A click runs the panel's fragment alone: the map is not drawn again."""
    with beside_map(atlas, say, "map-page", map_share=0.66):
        context_panel(atlas, say)
        offer_pictures(atlas, say)
