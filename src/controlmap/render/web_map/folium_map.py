"""The Folium map: Leaflet, and one element that starts our script, which draws everything."""

import json
import textwrap
from collections.abc import Sequence
from typing import Any, Final

import folium
from branca.element import MacroElement
from folium.template import Template

from controlmap.model.edition import Bounds
from controlmap.render.payloads.channel import MapParts
from controlmap.render.web_map.map_assets import Asset, MapAssets

_ZOOM_STEP: Final = 0.1
"""Fine enough for the country to fill its frame on any screen."""


class ControlLayer(MacroElement):
    """The control map as a Folium element: ``controlmap.js`` fetches all data by address and draws it.

    The script that it adds to the map is constant and tiny, so a Folium host that sends it again on every run (as
    Streamlit's does) sends next to nothing.
    """

    _template = Template("""
        {% macro script(this, kwargs) %}
            ControlMap.start({{ this._parent.get_name() }}, {{ this.parts }});
        {% endmacro %}
    """)

    def __init__(self, parts: str) -> None:
        """Take a JavaScript expression with the address, or the content, of each part of the map."""
        super().__init__()  # type: ignore[no-untyped-call]  # branca ships no types
        self._name = "ControlLayer"
        # "</" could end the script element that contains this.
        self.parts = parts.replace("</", "<\\/")


def build_map(assets: MapAssets, bounds: Bounds, folder: str, *, more_scripts: Sequence[Asset] = ()) -> folium.Map:
    """Build the map that draws ``assets``.

    Args:
        assets: the files that the map fetches.
        bounds: the initial extent: (west, south, east, north) in degrees.
        folder: address of the folder that serves the assets, with a trailing slash.
        more_scripts: fetched after those of the assets.

    """
    drawn = empty_map(bounds)
    drawn.default_js = [(asset.name, folder + asset.name) for asset in (*assets.scripts, *more_scripts)]
    drawn.default_css = [(asset.name, folder + asset.name) for asset in assets.styles]
    drawn.add_child(ControlLayer(parts_by_address(assets, folder)))
    return drawn


def parts_by_address(assets: MapAssets, folder: str) -> str:
    """Return the JavaScript argument of ``ControlMap.start`` for a map that fetches its parts from a folder."""
    parts: MapParts = {
        "base": folder + assets.base.name,
        "basemap": folder + assets.basemap.name,
        "day": folder + assets.day.name,
        "words": folder + assets.words.name,
    }
    return json.dumps(parts, sort_keys=True)


def standalone_map(bounds: Bounds, parts: str, name: str = "edition") -> tuple[str, str]:
    """Build the map of a page that has its own scripts and styles.

    Args:
        bounds: the initial extent: (west, south, east, north) in degrees.
        parts: JavaScript expression, the argument of ``ControlMap.start``.
        name: of the map; its element and its variable are called ``map_`` and this.

    Returns the map's element as HTML, and the script that fills it once Leaflet and our script are loaded.

    """
    drawn = empty_map(bounds)
    # Not a random id: the same edition must produce identical files.
    drawn._id = name  # noqa: SLF001 -- branca has no other way to name an element
    drawn.default_js, drawn.default_css = [], []
    drawn.add_child(ControlLayer(parts))
    figure: Any = drawn.get_root()
    figure.render()
    return figure.html.render().strip(), textwrap.dedent(figure.script.render()).strip() + "\n"


def empty_map(bounds: Bounds) -> folium.Map:
    """Build a map without layers, tiles included.

    Args:
        bounds: the initial extent: (west, south, east, north) in degrees.

    """
    west, south, east, north = bounds
    options: dict[str, Any] = {
        "zoom_snap": _ZOOM_STEP,
        "zoom_delta": 0.5,
        "zoom_animation": False,
        "fade_animation": False,
        "attribution_control": False,
    }
    # Folium drops limits of zoom on a map without tiles: the browser's program sets them.
    return folium.Map(location=[(south + north) / 2, (west + east) / 2], zoom_start=6, tiles=None, **options)
