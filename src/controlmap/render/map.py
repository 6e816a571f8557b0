"""The Folium map: Leaflet, and one element that hands the drawing to our script."""

import json
from typing import Any, Final

import folium
from branca.element import MacroElement
from folium.template import Template

from controlmap.model.edition import Bounds
from controlmap.render.assets import MapAssets

_ZOOM_STEP: Final = 0.1
"""Fine enough that the country fills its frame on any screen."""


class ControlLayer(MacroElement):
    """The control map as a Folium element: everything is fetched by address and drawn by ``controlmap.js``.

    The script it adds to the map is constant and tiny, so a Folium host that sends it again on every run (as
    Streamlit's does) sends next to nothing.
    """

    _template = Template("""
        {% macro script(this, kwargs) %}
            ControlMap.start({{ this._parent.get_name() }}, {{ this.addresses }});
        {% endmacro %}
    """)

    def __init__(self, addresses: dict[str, str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca ships no types
        self._name = "ControlLayer"
        # "</" would end a script element in the page that carries this.
        self.addresses = json.dumps(addresses, sort_keys=True).replace("</", "<\\/")


def build_map(assets: MapAssets, bounds: Bounds, folder: str) -> folium.Map:
    """Build the map that draws what ``assets`` holds.

    Args:
        assets: what the map fetches.
        bounds: what it shows at first: (west, south, east, north) in degrees.
        folder: address of the folder that serves the assets, with its final slash.

    """
    west, south, east, north = bounds
    options: dict[str, Any] = {
        "zoom_snap": _ZOOM_STEP,
        "zoom_delta": 0.5,
        "zoom_animation": False,
        "fade_animation": False,
        "attribution_control": False,
    }
    drawn = folium.Map(
        location=[(south + north) / 2, (west + east) / 2], zoom_start=6, min_zoom=5, max_zoom=13, tiles=None, **options
    )
    drawn.default_js = [(asset.name, folder + asset.name) for asset in assets.scripts]
    drawn.default_css = [(asset.name, folder + asset.name) for asset in assets.styles]
    names = {"base": assets.base.name, "day": assets.day.name, "words": assets.words.name}
    drawn.add_child(ControlLayer({part: folder + name for part, name in names.items()}))
    return drawn
