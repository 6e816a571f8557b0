"""A day's map for a notebook: one self-contained piece of HTML that makes no requests."""

import json
from typing import TYPE_CHECKING, Any, Final

import folium
import numpy as np
from branca.element import MacroElement
from folium.template import Template

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.atlas.incidents.incident_counts import Spot, spots_of
from controlmap.messages.catalogue import Catalogue, edition_catalogue
from controlmap.render.blocks.incidents_blocks import MOST_SPOTS, drawn_spots
from controlmap.render.web_map.folium_map import ControlLayer, empty_map
from controlmap.render.web_map.map_assets import map_assets

if TYPE_CHECKING:
    from datetime import date

    import geopandas

HEIGHT: Final = "640px"
"""Height of the map in its cell: enough for the legend and the insets beside the country."""


class _Inlined(MacroElement):
    """Scripts and styles as text in the page's head, before their first use."""

    _template = Template("""
        {% macro header(this, kwargs) %}
            {% for style in this.styles %}<style>{{ style }}</style>{% endfor %}
            {% for script in this.scripts %}<script>{{ script }}</script>{% endfor %}
        {% endmacro %}
    """)

    def __init__(self, scripts: list[str], styles: list[str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca ships no types
        self._name = "Inlined"
        # The HTML parser ends a script element at "</script", even within a string.
        self.scripts = [script.replace("</script", "<\\/script") for script in scripts]
        self.styles = styles


def notebook_map(
    atlas: Atlas, day: "date | None", language: str, events: "geopandas.GeoDataFrame | None"
) -> folium.Map:
    """Build the map; see ``controlmap.render.map``."""
    view, messages = view_of(atlas, day), edition_catalogue(language, atlas.edition.manifest.languages)
    assets = map_assets(view, messages)
    drawn = empty_map(atlas.edition.manifest.bounds)
    drawn.default_js, drawn.default_css = [], []
    texts = [[asset.content.decode() for asset in part] for part in (assets.scripts, assets.styles)]
    drawn.add_child(_Inlined(*texts))
    payloads = {"base": assets.base, "basemap": assets.basemap, "day": assets.day, "words": assets.words}
    parts = {name: asset.content.decode() for name, asset in payloads.items()}
    parts["events"] = _events(view, messages, events)
    drawn.add_child(ControlLayer("{" + ", ".join(f'"{name}": {text}' for name, text in parts.items()) + "}"))
    figure: Any = drawn.get_root()
    figure.height = HEIGHT
    return drawn


def _events(view: DayView, messages: Catalogue, events: "geopandas.GeoDataFrame | None") -> str:
    spots: list[Spot] = []
    if events is not None:
        held = events[events["on_map"] == "inside"]
        if "imprecise" in held:
            held = held[held["imprecise"].isna()]  # a spot would say that it happened there
        names, holders = np.unique(held["holder"].astype(str), return_inverse=True)
        spots, _ = spots_of(held.geometry.x.to_numpy(), held.geometry.y.to_numpy(), holders, names.tolist(), MOST_SPOTS)
    return json.dumps(drawn_spots(view, messages, spots), ensure_ascii=False)
