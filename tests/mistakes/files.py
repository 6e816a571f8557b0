"""Files that are missing, unexpected, too large, or not files at all."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.mistakes.mistake import Mistake, costly, folder, mistake, remove, sparse, write


def _file_for_edition(edition: Path) -> None:
    shutil.rmtree(edition)
    edition.touch()


def _file_for_zones(edition: Path) -> None:
    shutil.rmtree(edition / "zones")
    (edition / "zones").touch()


def _capitals(edition: Path) -> None:
    (edition / "zones" / "kernel.geojson").rename(edition / "zones" / "Kernel.geojson")


FILES: tuple[Mistake, ...] = (
    mistake(
        "an empty folder",
        folder(""),
        "m/actors.yaml:1: F101 the file is missing. Fix: add it.",
        "m/annotations.yaml:1: F101 the file is missing. Fix: add it.",
        "m/country.geojson:1: F101 the file is missing. Fix: add it.",
        "m/edition.yaml:1: F101 the file is missing. Fix: add it.",
        "m/events.yaml:1: F101 the file is missing. Fix: add it.",
        "m/places.geojson:1: F101 the file is missing. Fix: add it.",
        "m/sources.yaml:1: F101 the file is missing. Fix: add it.",
        "m/zones:1: F101 the folder has no zone files. Fix: add one file for each zone.",
        "m/zones.yaml:1: F101 the file is missing. Fix: add it.",
    ),
    mistake(
        "a file in place of the edition",
        _file_for_edition,
        "m:1: F103 this is not a folder. Fix: give the folder that contains edition.yaml.",
    ),
    mistake(
        "no manifest",
        remove("edition.yaml"),
        "m/edition.yaml:1: F101 the file is missing. Fix: add it.",
    ),
    mistake(
        "no border",
        remove("country.geojson"),
        "m/country.geojson:1: F101 the file is missing. Fix: add it.",
    ),
    mistake(
        "no list of events",
        remove("events.yaml"),
        "m/events.yaml:1: F101 the file is missing. Fix: add it.",
    ),
    mistake(
        "no folder of zones",
        remove("zones"),
        "m/zones:1: F101 the folder has no zone files. Fix: add one file for each zone.",
    ),
    mistake(
        "an empty folder of zones",
        folder("zones"),
        "m/zones:1: F101 the folder has no zone files. Fix: add one file for each zone.",
    ),
    mistake(
        "a zone that has lost its file",
        remove("zones/kernel.geojson"),
        "m/zones.yaml:19: Z101 the zone 'kernel' has no file. "
        "Fix: draw it in zones/kernel.geojson, or remove the zone.",
    ),
    mistake(
        "an empty file of records",
        write("events.yaml", ""),
        "m/events.yaml:1: Y106 the file is not a list of entries under the one key 'events'. "
        "Fix: write 'events:' and under it each entry as '- id: ...'; a file without entries is 'events: []'.",
    ),
    mistake(
        "an empty file of ground",
        write("zones/kernel.geojson", ""),
        "m/zones/kernel.geojson:1: J101 this is not valid JSON: the file breaks off. "
        "Fix: save the file again: its end is missing.",
    ),
    mistake(
        "a file of blanks",
        write("zones/kernel.geojson", " \n\n\t "),
        "m/zones/kernel.geojson:1: J101 this is not valid JSON: the file breaks off. "
        "Fix: save the file again: its end is missing.",
    ),
    mistake(
        "a folder for a file",
        folder("events.yaml"),
        "m/events.yaml:1: F103 this is not an ordinary file. Fix: put a file of that name here.",
    ),
    mistake(
        "a folder for a file of ground",
        folder("zones/kernel.geojson"),
        "m/zones/kernel.geojson:1: F103 this is not an ordinary file. Fix: put a file of that name here.",
    ),
    mistake(
        "a file for a folder",
        _file_for_zones,
        "m/zones:1: F101 the folder has no zone files. Fix: add one file for each zone.",
        "m/zones:1: F103 this is not a folder. Fix: put a folder here.",
    ),
    costly(
        "two hundred megabytes of ground",
        sparse("zones/kernel.geojson", 200 * 1024**2),
        "m/zones/kernel.geojson:1: F106 the file has 200 MB, more than 8 MB. Fix: simplify its lines or split it.",
    ),
    costly(
        "ten terabytes of events",
        sparse("events.yaml", 10 * 1024**4),
        "m/events.yaml:1: F106 the file has 10485760 MB, more than 8 MB. Fix: simplify its lines or split it.",
    ),
    costly(
        "nine megabytes of control points",
        sparse("control-points.csv", 9 * 1024**2),
        "m/control-points.csv:1: F106 the file has 9 MB, more than 8 MB. Fix: simplify its lines or split it.",
    ),
    mistake(
        "a backup beside a file",
        write("events.yaml~", "events: []"),
        "m/events.yaml~:1: F102 'events.yaml~' has no place in an edition. "
        "Fix: rename it or move it elsewhere; nearest is 'events.yaml'.",
    ),
    mistake(
        "a layer of another program",
        write("zones/north.shp", b"\x00\x00\x27\x0a"),
        "m/zones/north.shp:1: F102 'north.shp' has no place in an edition. Fix: rename it or move it elsewhere.",
    ),
    mistake(
        "a pickle",
        write("atlas.pkl", b"cos\nsystem\n(S'true'\ntR."),
        "m/atlas.pkl:1: F102 'atlas.pkl' has no place in an edition. Fix: rename it or move it elsewhere.",
    ),
    mistake(
        "a misspelt name",
        write("anotations.yaml", "annotations: []"),
        "m/anotations.yaml:1: F102 'anotations.yaml' has no place in an edition. "
        "Fix: rename it or move it elsewhere; nearest is 'annotations.yaml'.",
    ),
    mistake(
        "a zone file in capitals",
        _capitals,
        "m/zones/Kernel.geojson:4: R101 zone 'Kernel' is not a valid id. "
        "Fix: use lower-case words joined by hyphens, e.g. 'east-bank'.",
    ),
    mistake(
        "a zone file with an override of direction in its name",
        write("zones/a\u202eb.geojson", "{}"),
        "m/zones/a\\u202eb.geojson:1: F102 'a<U+202E>b.geojson' has no place in an edition. "
        "Fix: rename it or move it elsewhere.",
    ),
    mistake(
        "a zone file with a line break in its name",
        write("zones/a\nb.geojson", "{}"),
        "m/zones/a\\nb.geojson:1: F102 'a<U+000A>b.geojson' has no place in an edition. "
        "Fix: rename it or move it elsewhere.",
    ),
    mistake(
        "a zone file with markup for a name",
        write("zones/<b>x<b>.geojson", "[]"),
        "m/zones/<b>x<b>.geojson:1: J105 this is not a FeatureCollection. Fix: save the layer as GeoJSON (RFC 7946).",
    ),
    mistake(
        "a folder among the zones",
        folder("zones/more.d"),
        "m/zones/more.d:1: F102 'more.d' has no place in an edition. Fix: rename it or move it elsewhere.",
    ),
)
