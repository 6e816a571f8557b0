"""The files that a browser needs to draw the map: Leaflet, our script and style, and the payloads."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Final, NamedTuple

from controlmap.atlas.day.change import Change
from controlmap.atlas.day_view import DayView
from controlmap.browser import browser_file
from controlmap.messages.catalogue import Catalogue
from controlmap.render.line_styles import front_rules
from controlmap.render.payloads.geometry import PointsPayload
from controlmap.render.web_map.geometry_payload import (
    base_payload,
    basemap_payload,
    change_payload,
    day_payload,
    points_payload,
)
from controlmap.render.web_map.labels_payload import labels_payload

_DIGEST_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class Asset:
    """One file: its content, and a name with a hash of it, so that browsers may cache it indefinitely."""

    name: str
    content: bytes


class Program(NamedTuple):
    """The files of one part of the program."""

    scripts: Asset
    styles: Asset


def named_asset(stem: str, ending: str, content: bytes) -> Asset:
    """Return a file with a hash of its content in its name."""
    return Asset(f"{stem}-{hashlib.sha256(content).hexdigest()[:_DIGEST_LENGTH]}.{ending}", content)


def json_asset(stem: str, payload: Mapping[str, object]) -> Asset:
    """Return a JSON file with a hash of its content in its name."""
    text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return named_asset(stem, "json", text.encode())


@dataclass(frozen=True, slots=True)
class MapAssets:
    """All files that one map fetches."""

    scripts: tuple[Asset, ...]
    """Leaflet and ours."""
    styles: tuple[Asset, ...]
    base: Asset
    basemap: Asset
    day: Asset
    words: Asset

    def all(self) -> tuple[Asset, ...]:
        """Return every file."""
        return (*self.scripts, *self.styles, self.base, self.basemap, self.day, self.words)

    def names_only(self) -> "MapAssets":
        """Return the same files without their content: once they are written, half a megabyte less in memory."""
        scripts, styles = tuple(map(_name_only, self.scripts)), tuple(map(_name_only, self.styles))
        payloads = (_name_only(asset) for asset in (self.base, self.basemap, self.day, self.words))
        return MapAssets(scripts, styles, *payloads)


def _name_only(asset: Asset) -> Asset:
    return Asset(asset.name, b"")


def day_asset(view: DayView) -> Asset:
    """Return the file that the map fetches to show another day."""
    return json_asset(f"day-{view.day}", day_payload(view))


def points_asset(view: DayView) -> Asset | None:
    """Return the control points of a day; None if the day has none."""
    payload: PointsPayload = {"points": points_payload(view)}
    return json_asset(f"points-{view.day}", payload) if payload["points"] else None


def change_asset(change: Change) -> Asset:
    """Return the file that the map fetches to show the changes between two days."""
    return json_asset(f"change-{change.day_a}-{change.day_b}", change_payload(change))


def program_assets() -> tuple[Program, Program]:
    """Return Leaflet and our own script and style: the same for every edition, day and language."""
    leaflet = files("js_lib_leaflet") / "static" / "js_lib_leaflet"
    return (
        Program(
            named_asset("leaflet", "js", (leaflet / "leaflet.js").read_bytes()),
            named_asset("leaflet", "css", (leaflet / "leaflet.css").read_bytes()),
        ),
        Program(
            named_asset("controlmap", "js", browser_file("built/map.js").encode()),
            named_asset("controlmap", "css", (browser_file("built/frame.css") + front_rules(".cm-front")).encode()),
        ),
    )


def frame_program() -> Program:
    """Return the program of the map's frame, Leaflet included.

    One file of each kind, since Folium's hosts fetch scripts one after another.
    """
    leaflet, ours = program_assets()
    return Program(
        named_asset("controlmap", "js", leaflet.scripts.content + b"\n;\n" + ours.scripts.content),
        named_asset("controlmap", "css", leaflet.styles.content + b"\n" + ours.styles.content),
    )


def map_assets(view: DayView, messages: Catalogue) -> MapAssets:
    """Return the files of the as-of day's map in one language."""
    program = frame_program()
    return MapAssets(
        scripts=(program.scripts,),
        styles=(program.styles,),
        base=json_asset("base", base_payload(view.edition)),
        basemap=json_asset("basemap", basemap_payload(view.edition)),
        day=day_asset(view),
        words=json_asset(f"words-{messages.language}", labels_payload(view, messages)),
    )
