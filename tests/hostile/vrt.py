"""OGR VRT, which contains only the names of other files and addresses, in every disguise."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.hostile.bait import UNPACK, Bait, Hostile, Make, text

NAMED = "Fix: import the file that it names."


def vrt(bait: Bait, source: str = "") -> str:
    """Return a VRT that reads the secret, or another source."""
    return (
        '<OGRVRTDataSource><OGRVRTLayer name="secret">'
        f"<SrcDataSource>{source or f'CSV:{bait.secret()}'}</SrcDataSource>"
        "</OGRVRTLayer></OGRVRTDataSource>"
    )


def disguised(name: str, content: Callable[[Bait], str] = vrt) -> Hostile:
    """Return a malicious file: a VRT under another name."""
    return Hostile(name, text(content), f"it is an OGR VRT, named .{name.rpartition('.')[2]}.", NAMED)


def zipped(*names: str) -> Make:
    """Return a function that writes an archive of VRTs under some names."""

    def make(bait: Bait, path: Path) -> None:
        with zipfile.ZipFile(path, "w") as archive:
            for name in names:
                archive.writestr(name, vrt(bait))

    return make


def _gzipped(bait: Bait, path: Path) -> None:
    path.write_bytes(gzip.compress(vrt(bait).encode()))


def _tarred(bait: Bait, path: Path) -> None:
    content = vrt(bait).encode()
    with tarfile.open(path, "w") as archive:
        member = tarfile.TarInfo("holds.vrt")
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))


def _in_database(bait: Bait, path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + vrt(bait).encode())


VRT = [
    *map(disguised, ("evil.kml", "evil.geojson", "evil.json", "evil.gpkg", "evil.shp", "evil.csv", "evil.zip")),
    *map(disguised, ("evil.gz", "evil.kmz", "evil.parquet", "evil.vrt", "evil.gpx", "evil.KML")),
    disguised("address.kml", lambda bait: vrt(bait, bait.url)),
    disguised("curl.kml", lambda bait: vrt(bait, f"/vsicurl/{bait.url}")),
    disguised("bucket.kml", lambda bait: vrt(bait, "/vsis3/bucket/secret.csv")),
    disguised("shapes.geojson", lambda bait: vrt(bait, str(bait.secret("secret.geojson")))),
    disguised("mark-and-space.kml", lambda bait: f"\ufeff\n\n  {vrt(bait)}"),
    disguised("preface.kml", lambda bait: f'<?xml version="1.0"?><!-- {"kml " * 3000} -->{vrt(bait)}'),
    disguised("trailing.kml", lambda bait: f"{vrt(bait)}<kml></kml>"),
    Hostile("no-ending", text(vrt), "it is an OGR VRT.", NAMED),
    Hostile("utf-16.kml", text(vrt, "utf-16"), "it is in UTF-16, named .kml.", "Fix: save it as UTF-8."),
    Hostile(
        "raster.kml",
        text(lambda bait: f"<VRTDataset><SourceFilename>{bait.secret()}</SourceFilename></VRTDataset>"),
        "it is a GDAL VRT, named .kml.",
        NAMED,
    ),
    Hostile("packed.kml", _gzipped, "it is packed with gzip, named .kml.", UNPACK),
    Hostile("packed.csv", _gzipped, "it is packed with gzip, named .csv.", UNPACK),
    Hostile("tape.zip", _tarred, "it is a tar archive, named .zip.", UNPACK),
    Hostile("in-database.gpkg", _in_database, "it is a SQLite database, named .gpkg."),
    Hostile("only.zip", zipped("a.vrt"), "it holds only 'a.vrt', and no file that can be imported.", UNPACK),
    Hostile("kml.zip", zipped("holds.kml"), "it is an OGR VRT, named .kml.", NAMED, inside="holds.kml"),
    Hostile("geojson.zip", zipped("a/b.geojson"), "it is an OGR VRT, named .geojson.", NAMED, inside="a/b.geojson"),
    Hostile("doc.kmz", zipped("doc.kml"), "it is an OGR VRT, named .kml.", NAMED, inside="doc.kml"),
    Hostile("shp.zip", zipped("a.shp", "a.dbf"), "it is an OGR VRT, named .shp.", NAMED, inside="a.shp"),
]
