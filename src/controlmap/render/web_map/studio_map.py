"""The map on which an author draws: Leaflet with Geoman's tools, and the edition's ground of one day."""

import json
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import folium
import shapely
from branca.element import MacroElement
from folium.template import Template
from shapely.geometry.base import BaseGeometry

from controlmap.browser import browser_file
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold
from controlmap.model.zone import Point
from controlmap.render.web_map.folium_map import empty_map
from controlmap.render.web_map.map_assets import Asset, named_asset, program_assets

_NO_COLOUR = "#cccccc"


@dataclass(frozen=True, slots=True)
class Overlay:
    """What an author is working on, over the edition's ground. Every geometry is in WGS84 (lon, lat)."""

    shown: BaseGeometry | None = None
    """Ground to point at: that of a problem, or a preview of an import."""
    edited: str | None = None
    """Id of the hold whose line is being moved: its ground is drawn as ``drawn``."""
    drawn: BaseGeometry | None = None
    """The polygon whose vertices can be moved."""
    band: BaseGeometry | None = None
    """Where the true line of ``drawn`` may lie."""
    margin_km: float = 0.0
    """How far that line may be off."""
    districts: tuple[tuple[str, BaseGeometry], ...] = ()
    """Names and polygons that can be chosen by clicking them."""
    chosen: tuple[int, ...] = ()
    """Positions in ``districts`` of those that are chosen when the map is drawn."""
    turn: int = 0
    """Another number draws the map again, though all else is the same."""
    landmarks: tuple[tuple[str, Point], ...] = ()
    """Names and positions of landmarks to show."""
    tools: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Texts of the drawing tools, as Leaflet-Geoman groups and names them."""


class _Studio(MacroElement):
    """Starts the Studio's script with the address of its data."""

    _template = Template("""
        {% macro script(this, kwargs) %}
            ControlStudio.open({{ this._parent.get_name() }}, {{ this.address }});
        {% endmacro %}
    """)

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca ships no types
        self._name = "Studio"
        self.address = json.dumps(address)


def studio_assets() -> tuple[Asset, Asset]:
    """Return the script and the style of the drawing map, Leaflet included."""
    leaflet, _ = program_assets()
    return (
        named_asset("studio", "js", leaflet.scripts.content + b"\n;\n" + browser_file("built/studio.js").encode()),
        named_asset("studio", "css", leaflet.styles.content + b"\n" + browser_file("built/studio.css").encode()),
    )


def studio_data(edition: Edition, day: date, language: str, overlay: Overlay) -> Asset:
    """Return what the map draws: the day's holds in paint order, places, and what the author is working on."""
    holds = sorted((hold for hold in edition.holds if hold.span.covers(day)), key=lambda hold: (hold.rank, hold.id))
    data = {
        "edition": edition.id,
        "bounds": list(edition.manifest.bounds),
        "border": shapely.geometry.mapping(edition.border),
        "zones": [_zone(hold, edition, language) for hold in holds if hold.id != overlay.edited],
        "places": [
            {"id": place.id, "name": place.name.say(language), "at": list(place.at)} for place in edition.places
        ],
        "shown": _geojson(overlay.shown),
        "drawn": _geojson(overlay.drawn),
        "band": _geojson(overlay.band),
        "margin_km": overlay.margin_km,
        "districts": [{"name": name, "geometry": _geojson(ground)} for name, ground in overlay.districts],
        "chosen": overlay.chosen,
        "turn": overlay.turn,
        "landmarks": [{"name": name, "at": at} for name, at in overlay.landmarks],
        "tools": dict(overlay.tools),
    }
    return named_asset("studio", "json", json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode())


def _geojson(geometry: BaseGeometry | None) -> Mapping[str, Any] | None:
    return None if geometry is None or geometry.is_empty else shapely.geometry.mapping(geometry)


def studio_map(edition: Edition, assets: tuple[Asset, Asset], data: Asset, folder: str) -> tuple[folium.Map, Asset]:
    """Return the map that draws ``data``, and its script as a file; all files are served under ``folder``."""
    program, style = assets
    bare = empty_map(edition.manifest.bounds)
    bare._id = "div"  # noqa: SLF001 -- the guarded map page knows the map by this name
    bare.default_js, bare.default_css = [], []
    bare.add_child(_Studio(folder + data.name))
    figure: Any = bare.get_root()
    figure.render()
    lines = textwrap.dedent(figure.script.render()).strip()
    script = named_asset("studio", "js", f"window.drawMap = function () {{\n{lines}\nreturn map_div;\n}};\n".encode())
    drawn = empty_map(edition.manifest.bounds)
    drawn.default_js = [(asset.name, folder + asset.name) for asset in (program, script)]
    drawn.default_css = [(style.name, folder + style.name)]
    return drawn, script


def _zone(hold: Hold, edition: Edition, language: str) -> Mapping[str, Any]:
    actor, zone = edition.actor(hold.controller), edition.zone(hold.zone)
    held = actor.name.say(language) if actor else hold.controller
    named = zone.name.say(language) if zone else hold.zone
    return {
        "id": hold.id,
        "zone": hold.zone,
        "label": f"{named} · {held}",
        "colour": (actor.colour if actor else None) or _NO_COLOUR,
        "geometry": shapely.geometry.mapping(shapely.intersection(hold.geometry, edition.border)),
    }
