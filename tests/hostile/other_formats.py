"""Formats that GDAL would open, some by loading other files and addresses, and that cannot be imported."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.hostile.bait import Bait, Hostile, raw, text

NAMED = "Fix: import the file that it names."


def _json(value: Callable[[Bait], object]) -> Callable[[Bait], str]:
    return lambda bait: json.dumps(value(bait))


def _database(bait: Bait, path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE holds (who TEXT)")
        database.execute("PRAGMA writable_schema = ON")
        database.execute(
            "INSERT INTO sqlite_master VALUES ('table', 'secret', 'secret', 0, ?)",
            [f"CREATE VIRTUAL TABLE secret USING VirtualOGR('{bait.secret()}')"],
        )
        database.commit()


def _xml(root: str, inside: str = "") -> Callable[[Bait], str]:
    return lambda bait: f'<?xml version="1.0"?><{root}>{inside.format(url=bait.url, secret=bait.secret())}</{root}>'


def other(name: str, content: Callable[[Bait], str] | str, what: str, fix: str = "") -> Hostile:
    """Return a malicious file: a text of another format, under a given name."""
    return Hostile(name, text(content), f"it is {what}, named .{name.rpartition('.')[2]}.", fix)


OTHERS = [
    other(
        "pipeline.geojson",
        _json(
            lambda bait: {"type": "gdal_streamed_alg", "command_line": f"gdal vector pipeline ! read {bait.secret()}"}
        ),
        "a GDAL pipeline (GDALG)",
        NAMED,
    ),
    other("wfs.kml", _xml("OGRWFSDataSource", "<URL>{url}</URL>"), "a WFS connection"),
    other(
        "wms.kml", _xml("GDAL_WMS", "<Service name='WMS'><ServerUrl>{url}</ServerUrl></Service>"), "a WMS connection"
    ),
    other(
        "features.geojson",
        _json(lambda bait: {"links": [{"rel": "data", "href": bait.url}]}),
        "an answer of a web service",
    ),
    other(
        "esri.geojson",
        _json(lambda _: {"geometryType": "esriGeometryPolygon", "exceededTransferLimit": True, "features": []}),
        "Esri JSON",
    ),
    other("topology.json", _json(lambda _: {"type": "Topology", "objects": {}, "arcs": []}), "TopoJSON"),
    other("tiles.json", _json(lambda bait: {"tilejson": "3.0.0", "tiles": [bait.url]}), "an answer of a web service"),
    other("list.geojson", "[1, 2]", "JSON, but not GeoJSON"),
    other(
        "lines.geojson", '{"type": "Feature"}\n{"type": "Feature"}\n', "several JSON documents in one file (GeoJSONSeq)"
    ),
    other("records.geojson", '\x1e{"type": "Feature"}\n', "a sequence of GeoJSON features (GeoJSONSeq)"),
    other(
        "linked.gml",
        _xml("gml:FeatureCollection xmlns:gml='g' xmlns:xlink='x'", "<gml:a xlink:href='{url}'/>"),
        "GML",
    ),
    other("track.gpx", _xml("gpx"), "GPX"),
    other("streets.kml", _xml("osm"), "OpenStreetMap XML"),
    other("feed.kml", _xml("rss", "<link>{url}</link>"), "a GeoRSS feed"),
    other("project.kml", _xml("qgis", "<datasource>{secret}</datasource>"), "a QGIS project"),
    other("page.kml", _xml("html"), "a web page"),
    other("picture.kml", _xml("svg"), "an SVG picture"),
    other("metadata.kml", _xml("gmlas:Conf xmlns:gmlas='g'"), "an XML document"),
    other("drawing.kml", "  0\nSECTION\n  2\nHEADER\n", "a DXF drawing"),
    other("exchange.kml", 'Version 300\nCharset "Neutral"\n', "a MapInfo MIF file"),
    other("coverage.kml", "EXP  0 /HOLDS.E00\n", "an ArcInfo E00 file"),
    other("contours.kml", "# @VGMT1.0 @GPOLYGON\n", "a GMT file"),
    other("dump.kml", "SET standard_conforming_strings = OFF;\n", "an SQL script"),
    Hostile("paper.kml", raw(b"%PDF-1.7\n"), "it is a PDF document, named .kml."),
    Hostile("boxes.kml", raw(b"fgb\x03fgb\x00"), "it is a FlatGeobuf, named .kml."),
    Hostile("extract.kml", raw(b"\x00\x00\x00\x0d\x0a\x09OSMHeader"), "it is an OpenStreetMap extract, named .kml."),
    Hostile("chart.kml", raw(b"SXF\x00\x00\x01"), "it is an SXF map, named .kml."),
    Hostile("arrow.parquet", raw(b"ARROW1\x00\x00"), "it is an Arrow file, named .parquet."),
    Hostile(
        "noise.csv", raw(b"name,day\x00\x01\x02\n" * 9), "it is in a binary format that is not known here, named .csv."
    ),
    Hostile("nothing.kml", raw(b""), "it is empty.", "Fix: save it again."),
    Hostile("database.gpkg", _database, "it is a SQLite database, named .gpkg."),
]
