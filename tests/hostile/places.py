"""Paths that are not regular files: links, pipes, devices, folders, addresses; and parts beside a Shapefile."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path

import geopandas
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from tests.hostile.bait import AGAIN, WGS84, Bait, Hostile, Make, raw

LINK = "it is a link to another file."
LINK_FIX = "Fix: name that file itself."
NOT_ORDINARY = "it is not an ordinary file."
SAVE = "Fix: save what it holds as one."
FILE_OF_GRIDS = "the definition of its coordinate system names another file, which is not read."


def shapefile(path: Path) -> None:
    """Write a valid Shapefile."""
    geopandas.GeoDataFrame({"who": ["crown"]}, geometry=[shapely.box(10.6, 12.6, 10.8, 12.8)], crs="EPSG:4326").to_file(
        path
    )


def _without(ending: str) -> Make:
    def make(_: Bait, path: Path) -> None:
        shapefile(path)
        path.with_suffix(ending).unlink()

    return make


def _with(ending: str, content: Callable[[Bait], str]) -> Make:
    def make(bait: Bait, path: Path) -> None:
        shapefile(path)
        path.with_suffix(ending).write_text(content(bait), encoding="utf-8")

    return make


def _linked_part(bait: Bait, path: Path) -> None:
    shapefile(path)
    path.with_suffix(".dbf").unlink()
    path.with_suffix(".dbf").symlink_to(bait.secret())


def _cut(_: Bait, path: Path) -> None:
    shapefile(path)
    path.write_bytes(path.read_bytes()[:60])


def _noise(_: Bait, path: Path) -> None:
    shapefile(path)
    path.write_bytes(path.read_bytes()[:4] + b"\xff" * 200)


def _linked(name: str) -> Make:
    return lambda bait, path: path.symlink_to(bait.secret(name))


def _socket(_: Bait, path: Path) -> None:
    with chdir(path.parent), socket.socket(socket.AF_UNIX) as bound:  # a socket's path must be short
        bound.bind(path.name)


def _sparse(_: Bait, path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(1 << 40)


def _parquet(crs: object, encoding: str = "WKB") -> Make:
    def make(bait: Bait, path: Path) -> None:
        column = {"encoding": encoding, "crs": json.loads(json.dumps(crs).replace("SECRET", str(bait.secret())))}
        metadata = {"geo": json.dumps({"primary_column": "shape", "columns": {"shape": column}})}
        table = pa.table({"who": ["crown"], "shape": [shapely.Point(10.6, 12.6).wkb]}).replace_schema_metadata(metadata)
        pq.write_table(table, path)

    return make


def _damaged(name: str, make: Make, form: str) -> Hostile:
    return Hostile(name, make, f"it is damaged: it cannot be read as {form}.", AGAIN)


PRJ = 'GEOGCS["x",DATUM["x",SPHEROID["x",6378137,298.257]{}],PRIMEM["g",0],UNIT["d",0.0174532925199433]]'

PLACES = [
    Hostile("linked.kml", _linked("secret.kml"), LINK, LINK_FIX),
    Hostile("linked.geojson", _linked("secret.geojson"), LINK, LINK_FIX),
    Hostile("linked.csv", _linked("secret.csv"), LINK, LINK_FIX),
    Hostile("dangling.gpkg", lambda _, path: path.symlink_to("nowhere"), LINK, LINK_FIX),
    Hostile("circle.gpkg", lambda _, path: path.symlink_to(path.name), LINK, LINK_FIX),
    Hostile("zero.kml", lambda _, path: path.symlink_to("/dev/zero"), LINK, LINK_FIX),
    Hostile("pipe.kml", lambda _, path: os.mkfifo(path), NOT_ORDINARY, SAVE),
    Hostile("pipe.csv", lambda _, path: os.mkfifo(path), NOT_ORDINARY, SAVE),
    Hostile("socket.kml", _socket, NOT_ORDINARY, SAVE),
    Hostile("/dev/zero", lambda *_: None, NOT_ORDINARY, SAVE),
    Hostile("/dev/stdin", lambda *_: None, LINK, LINK_FIX),
    Hostile("folder.gdb", lambda _, path: path.mkdir(), "it is a folder.", "Fix: name a file in it."),
    Hostile("folder.shp", lambda _, path: path.mkdir(), "it is a folder.", "Fix: name a file in it."),
    *(
        Hostile(name, lambda *_: None, "this file does not exist.", "Fix: check the path.")
        for name in (
            *("gone.kml", "/vsicurl/http:/127.0.0.1/secret.csv", "/vsizip/secret.zip", "GPKG:secret.gpkg"),
            *("http:/127.0.0.1/secret.geojson", "PG:dbname=secret", "secret.csv/a.kml"),
        )
    ),
    Hostile("huge.csv", _sparse, "it has more than 128 MB.", "Fix: leave out what is not needed."),
    Hostile(
        "no-index.shp", _without(".shx"), "its index is missing.", "Fix: put the .shx that came with it beside it."
    ),
    Hostile("linked-part.shp", _linked_part, LINK, LINK_FIX, beside="linked-part.dbf"),
    Hostile(
        "grids.shp",
        _with(".prj", lambda bait: PRJ.format(f',EXTENSION["PROJ4_GRIDS","{bait.secret()}"]')),
        FILE_OF_GRIDS,
        WGS84,
    ),
    Hostile("init.shp", _with(".prj", lambda bait: f"+init={bait.secret()}:x +proj=longlat"), FILE_OF_GRIDS, WGS84),
    _damaged("cut.shp", _cut, "Shapefile"),
    _damaged("noise.shp", _noise, "Shapefile"),
    _damaged("noise.parquet", raw(b"PAR1" + b"\xff" * 99 + b"PAR1"), "Parquet"),
    _damaged("odd.parquet", _parquet(["SECRET"]), "Parquet"),
    Hostile(
        "bound.parquet",
        _parquet({"type": "BoundCRS", "transformation": {"parameters": [{"value": "SECRET"}]}}),
        FILE_OF_GRIDS,
        WGS84,
    ),
    Hostile(
        "proj.parquet", _parquet({"type": "ProjectedCRS", "name": "+nadgrids=SECRET +proj=merc"}), FILE_OF_GRIDS, WGS84
    ),
    Hostile(
        "points.parquet",
        _parquet(None, "point"),
        "its shapes are not well-known binary.",
        "Fix: save it as GeoParquet with the encoding WKB.",
    ),
]
