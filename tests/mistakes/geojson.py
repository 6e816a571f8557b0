"""Files that are not JSON, and JSON that is not ground."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, change, costly, mistake, recode, write

MERCATOR = '{"type": "name", "properties": {"name": "EPSG:3857"}}'
NOWHERE = '{"type": "Feature", "properties": {}, "geometry": null}'


GEOJSON: tuple[Mistake, ...] = (
    mistake(
        "a file that breaks off",
        recode("zones/kernel.geojson", lambda raw: raw[:400]),
        "m/zones/kernel.geojson:15: J101 this is not valid JSON: the file breaks off. "
        "Fix: save the file again: its end is missing.",
    ),
    mistake(
        "a comment",
        change("zones/kernel.geojson", '"features": [', '"features": [ // the town'),
        "m/zones/kernel.geojson:3: J101 this is not valid JSON: expecting value. "
        "Fix: correct this line, or save the file again from the program it was drawn in.",
    ),
    mistake(
        "a comma too many",
        change("zones/kernel.geojson", "  ]\n}", "  ],\n}"),
        "m/zones/kernel.geojson:25: J101 this is not valid JSON: a key in double quotes is missing. "
        "Fix: correct this line, or save the file again from the program it was drawn in.",
    ),
    mistake(
        "a comma too few",
        change("zones/kernel.geojson", '"rank": 2,', '"rank": 2'),
        "m/zones/kernel.geojson:11: J101 this is not valid JSON: ',' is missing. "
        "Fix: correct this line, or save the file again from the program it was drawn in.",
    ),
    mistake(
        "single quotes",
        change("zones/kernel.geojson", '"rank"', "'rank'"),
        "m/zones/kernel.geojson:10: J101 this is not valid JSON: a key in double quotes is missing. "
        "Fix: correct this line, or save the file again from the program it was drawn in.",
    ),
    mistake(
        "words in place of JSON",
        write("zones/kernel.geojson", "The town wall."),
        "m/zones/kernel.geojson:1: J101 this is not valid JSON: expecting value. "
        "Fix: correct this line, or save the file again from the program it was drawn in.",
    ),
    mistake(
        "a page of the web in place of JSON",
        write("zones/kernel.geojson", "<!doctype html><script>alert(1)</script>"),
        "m/zones/kernel.geojson:1: J101 this is not valid JSON: expecting value. "
        "Fix: correct this line, or save the file again from the program it was drawn in.",
    ),
    mistake(
        "two documents in one file",
        recode("zones/kernel.geojson", lambda raw: raw + raw),
        "m/zones/kernel.geojson:26: J101 text follows the end of the JSON value. Fix: remove what follows.",
    ),
    mistake(
        "a feature a line",
        write("zones/kernel.geojson", '{"type": "Feature"}\n{"type": "Feature"}\n'),
        "m/zones/kernel.geojson:2: J101 text follows the end of the JSON value. Fix: remove what follows.",
    ),
    mistake(
        "a key twice",
        change("zones/kernel.geojson", '"rank": 2,', '"rank": 2, "rank": 3,'),
        "m/zones/kernel.geojson:10: J102 the key 'rank' is both here and on line 10. Fix: keep one of the two.",
    ),
    mistake(
        "a key twice inside a geometry",
        change("zones/kernel.geojson", '"type": "Polygon"', '"type": "Polygon", "type": "Polygon"'),
        "m/zones/kernel.geojson:17: J102 the key 'type' occurs twice in the geometry. Fix: keep one of the two.",
    ),
    mistake(
        "half of a character",
        change("places.geojson", '"Pith"', r'"\ud800"'),
        "m/places.geojson:8: J101 half of a character is written as \\u. Fix: write the character.",
    ),
    mistake(
        "NaN",
        change("zones/kernel.geojson", '"margin_km": 0.8', '"margin_km": NaN'),
        "m/zones/kernel.geojson:12: J103 NaN is not a number. Fix: write the number that is meant.",
    ),
    mistake(
        "Infinity",
        change("zones/kernel.geojson", "10.3, 12.6", "-Infinity, 12.6"),
        "m/zones/kernel.geojson:20: J103 -Infinity is not a number. Fix: write the number that is meant.",
    ),
    mistake(
        "a number beyond all numbers",
        change("zones/kernel.geojson", "10.3, 12.6", "1e999, 12.6"),
        "m/zones/kernel.geojson:17: J103 a coordinate is not finite. Fix: write the number that is meant.",
    ),
    costly(
        "a number of ten thousand digits",
        change("zones/kernel.geojson", "10.3, 12.6", f"{'9' * 10_000}, 12.6"),
        "m/zones/kernel.geojson:17: J101 a number has too many digits. Fix: write the number that is meant.",
    ),
    mistake(
        "a number of five hundred digits",
        change("zones/kernel.geojson", "10.3, 12.6", f"{'9' * 500}, 12.6"),
        "m/zones/kernel.geojson:17: G107 the coordinates are not lists of [lon, lat]. "
        "Fix: give each position two numbers, without height or measure.",
    ),
    costly(
        "brackets ninety thousand deep",
        write("zones/kernel.geojson", "[" * 90_000),
        "m/zones/kernel.geojson:1: J104 lists and objects are nested more than 12 deep. "
        "Fix: save the file again from the program it was drawn in.",
    ),
    costly(
        "objects a hundred thousand deep",
        write("zones/kernel.geojson", '{"a":' * 100_000),
        "m/zones/kernel.geojson:1: J104 lists and objects are nested more than 12 deep. "
        "Fix: save the file again from the program it was drawn in.",
    ),
    costly(
        "a geometry ninety thousand deep",
        change("zones/kernel.geojson", '"coordinates": [', '"coordinates": [' + "[" * 90_000),
        "m/zones/kernel.geojson:17: J104 the geometry is nested too deep. "
        "Fix: save the file again from the program it was drawn in.",
    ),
    costly(
        "a million lists",
        write("zones/kernel.geojson", '{"features": [' + "[]," * 1_000_000 + "0]}"),
        "m/zones/kernel.geojson:1: F106 the file has 1000001 positions and other lists, more than 100000. "
        "Fix: simplify its lines or split it.",
    ),
    mistake(
        "a list for a collection",
        write("zones/kernel.geojson", "[]"),
        "m/zones/kernel.geojson:1: J105 this is not a FeatureCollection. Fix: save the layer as GeoJSON (RFC 7946).",
    ),
    mistake(
        "a number for a collection",
        write("zones/kernel.geojson", "17"),
        "m/zones/kernel.geojson:1: J105 this is not a FeatureCollection. Fix: save the layer as GeoJSON (RFC 7946).",
    ),
    mistake(
        "a bare geometry",
        write("zones/kernel.geojson", '{"type": "Point", "coordinates": [10, 12]}'),
        "m/zones/kernel.geojson:1: J105 this is not a FeatureCollection. Fix: save the layer as GeoJSON (RFC 7946).",
    ),
    mistake(
        "another format of maps",
        write("zones/kernel.geojson", '{"type": "Topology", "objects": {}, "arcs": []}'),
        "m/zones/kernel.geojson:1: J105 this is not a FeatureCollection. Fix: save the layer as GeoJSON (RFC 7946).",
    ),
    mistake(
        "a collection without features",
        write("zones/kernel.geojson", '{"type": "FeatureCollection", "features": []}'),
        "m/zones/kernel.geojson:1: J105 the collection has no feature. Fix: draw a feature, or remove the file.",
    ),
    mistake(
        "features that are not a list",
        write("zones/kernel.geojson", '{"type": "FeatureCollection", "features": {}}'),
        "m/zones/kernel.geojson:1: J105 the collection has no list of features. "
        "Fix: save the layer as GeoJSON (RFC 7946).",
    ),
    mistake(
        "a feature without properties",
        change("zones/kernel.geojson", '"properties": {', '"properties": null, "bbox": {'),
        "m/zones/kernel.geojson:6: J105 the feature has no properties. Fix: save the layer as GeoJSON (RFC 7946).",
    ),
    mistake(
        "another coordinate system",
        change("zones/kernel.geojson", '"features"', f'"crs": {MERCATOR}, "features"'),
        "m/zones/kernel.geojson:3: J105 the coordinate system is 'EPSG:3857', not WGS84. "
        "Fix: save the layer as GeoJSON (RFC 7946), which is WGS84.",
    ),
    mistake(
        "a second border",
        change("country.geojson", '"features": [', f'"features": [{NOWHERE},'),
        "m/country.geojson:3: G106 the feature has no geometry. Fix: draw it, or remove the feature.",
        "m/country.geojson:4: J105 there is a second feature besides the border. "
        "Fix: keep one; join its parts as a MultiPolygon.",
    ),
)
