"""GeoJSON that names its coordinate system by an address, or that is something else."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.hostile.bait import FEATURES, POLYGON, WGS84, Bait, Hostile, text

LINK = "its coordinate system is given by a link, which is not looked up."


def _system(
    system: str, wrap: str = '{{"type": "FeatureCollection", {key}: {system}, {features}}}', key: str = '"crs"'
) -> Callable[[Bait], str]:
    def make(bait: Bait) -> str:
        filled = system.replace("URL", bait.url).replace("SECRET", str(bait.secret("secret.geojson")))
        return wrap.format(key=key, system=filled, features=FEATURES, polygon=POLYGON)

    return make


def _named(name: str) -> str:
    return json.dumps({"type": "name", "properties": {"name": name}})


IN_GEOMETRY = (
    '{{"type": "Feature", "properties": {{}}, "geometry": {{"type": "Point", "coordinates": [1, 2], {key}: {system}}}}}'
)
IN_FEATURE = '{{"type": "Feature", {key}: {system}, "properties": {{}}, "geometry": {polygon}}}'

GEOJSON = [
    *(
        Hostile(name, text(make), LINK, WGS84)
        for name, make in (
            ("link.geojson", _system('{"type": "link", "properties": {"href": "URL", "type": "proj4"}}')),
            ("url.geojson", _system('{"type": "url", "properties": {"url": "URL"}}')),
            ("upper.geojson", _system('{"type": "LINK", "properties": {"href": "URL"}}', key='"CRS"')),
            ("escaped.geojson", _system('{"type": "link", "properties": {"href": "URL"}}', key='"\\u0063rs"')),
            ("zero.geojson", _system('{"type": "link", "properties": {"href": "URL"}}', key='"crs\\u0000x"')),
            ("in-geometry.geojson", _system('{"type": "link", "properties": {"href": "URL"}}', IN_GEOMETRY)),
            ("in-feature.json", _system('{"type": "url", "properties": {"url": "URL"}}', IN_FEATURE)),
            ("twice.geojson", _system('{"type": "name", "type": "link", "properties": {"href": "URL"}}')),
            ("file.geojson", _system('{"type": "link", "properties": {"href": "SECRET"}}')),
        )
    ),
    *(
        Hostile(
            f"named-{number}.geojson",
            text(_system(_named(name))),
            f"its coordinate system is named '{name}', which is not looked up.",
            WGS84,
        )
        for number, name in enumerate(("http://127.0.0.1/crs", "/etc/passwd", "+proj=merc +nadgrids=x", "ESRI::a/b"))
    ),
    Hostile(
        "breaks-off.geojson",
        text('{"type": "FeatureCollection",\n "features": ['),
        "it is JSON with a mistake in line 2, named .geojson.",
    ),
    Hostile("deep.geojson", text('{"a":' * 100_000), "it is JSON that is nested too deeply, named .geojson."),
    Hostile(
        "latin.geojson",
        text('{"type": "Mérida"}', "latin-1"),
        "it is text that is not UTF-8, named .geojson.",
        "Fix: save it as UTF-8.",
    ),
]
