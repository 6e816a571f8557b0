"""Archives whose entries lead outside, are links, unpack to too much, or are not of the kind that they claim."""

from __future__ import annotations

import io
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.hostile.bait import AGAIN, FEATURES, PLACEMARK, UNPACK, Bait, Hostile, Make

KML = f"<kml><Document>{PLACEMARK}</Document></kml>"
GEOJSON = f'{{"type": "FeatureCollection", {FEATURES}}}'
DAMAGED = "it is damaged: it cannot be read as a zip archive."
MB = 1 << 20


def archive(fill: Callable[[zipfile.ZipFile, Bait], object]) -> Make:
    """Return a function that writes an archive and fills it by ``fill``."""

    def make(bait: Bait, path: Path) -> None:
        with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as opened:
            warnings.simplefilter("ignore")  # the warning about a repeated name
            fill(opened, bait)

    return make


def _entry(name: str) -> Make:
    def fill(opened: zipfile.ZipFile, _: Bait) -> None:
        entry = zipfile.ZipInfo(name)
        entry.filename = name  # unchanged, whatever the system's own separator is
        opened.writestr(entry, KML)
        opened.writestr("holds.kml", KML)

    return archive(fill)


def _link(opened: zipfile.ZipFile, bait: Bait) -> None:
    entry = zipfile.ZipInfo("holds.kml")
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    opened.writestr(entry, str(bait.secret("secret.kml")))


def _nested(opened: zipfile.ZipFile, _: Bait) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as nested:
        nested.writestr("holds.kml", KML)
    opened.writestr("inner.zip", inner.getvalue())


def _nested_kml(opened: zipfile.ZipFile, _: Bait) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as nested:
        nested.writestr("holds.kml", KML)
    opened.writestr("doc.kml", inner.getvalue())


def _bomb(opened: zipfile.ZipFile, _: Bait) -> None:
    with opened.open("holds.geojson", "w") as stream:
        for _number in range(200):
            stream.write(b" " * MB)


def _lying_bomb(bait: Bait, path: Path) -> None:
    """Return an archive that unpacks to far more than the 10 bytes it claims."""
    archive(_bomb)(bait, path)
    size = (200 * MB).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (10).to_bytes(4, "little")))


def _encrypted(bait: Bait, path: Path) -> None:
    archive(lambda opened, _: opened.writestr("holds.kml", KML))(bait, path)
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(content))


def _cut(bait: Bait, path: Path) -> None:
    archive(lambda opened, _: opened.writestr("holds.kml", KML * 99))(bait, path)
    path.write_bytes(path.read_bytes()[:-40])


def _spoilt(bait: Bait, path: Path) -> None:
    archive(lambda opened, _: opened.writestr("holds.kml", KML * 99))(bait, path)
    content = bytearray(path.read_bytes())
    content[60] ^= 0xFF
    path.write_bytes(bytes(content))


def _many(opened: zipfile.ZipFile, _: Bait) -> None:
    for number in range(1_001):
        opened.writestr(f"{number}.txt", "")


def _twice(opened: zipfile.ZipFile, _: Bait) -> None:
    opened.writestr("holds.kml", KML)
    opened.writestr("holds.kml", KML)


def _several(opened: zipfile.ZipFile, _: Bait) -> None:
    opened.writestr("a.kml", KML)
    opened.writestr("b/c.geojson", GEOJSON)


def _leads_out(file: str, name: str) -> Hostile:
    return Hostile(file, _entry(name), f"its entry '{name}' leads out of the archive.", UNPACK)


ARCHIVES = [
    _leads_out("up.zip", "../secret.kml"),
    _leads_out("up-in-the-middle.kmz", "a/../../secret.kml"),
    _leads_out("root.zip", "/root/secret.kml"),
    _leads_out("backslash.zip", "..\\secret.kml"),
    _leads_out("drive.zip", "C:\\secret.kml"),
    Hostile("link.zip", archive(_link), "its entry 'holds.kml' is a link or a device.", UNPACK),
    Hostile("nested.zip", archive(_nested), "it holds only 'inner.zip', and no file that can be imported.", UNPACK),
    Hostile("nested.kmz", archive(_nested_kml), "it is a zip archive, named .kml.", UNPACK, inside="doc.kml"),
    Hostile("bomb.zip", archive(_bomb), "it unpacks to more than 128 MB.", "Fix: leave out what is not needed."),
    Hostile("lying-bomb.zip", _lying_bomb, DAMAGED, AGAIN),
    Hostile("encrypted.zip", _encrypted, "it is encrypted.", UNPACK),
    Hostile("cut.zip", _cut, DAMAGED, AGAIN),
    Hostile("spoilt.kmz", _spoilt, DAMAGED, AGAIN),
    Hostile("empty.zip", archive(lambda *_: None), "it holds nothing, and no file that can be imported.", UNPACK),
    Hostile("many.zip", archive(_many), "it has more than 1,000 entries.", UNPACK),
    Hostile(
        "twice.zip",
        archive(_twice),
        "it has the entry 'holds.kml' twice.",
        UNPACK,
    ),
    Hostile(
        "several.zip", archive(_several), "it holds 2 files: 'a.kml', 'b/c.geojson'.", "Fix: name one with --layer."
    ),
    Hostile(
        "office.xlsx.zip",
        archive(lambda opened, _: opened.writestr("xl/workbook.xml", "<workbook/>")),
        "it holds only 'xl/workbook.xml', and no file that can be imported.",
        UNPACK,
    ),
]
