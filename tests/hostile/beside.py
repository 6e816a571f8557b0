"""Good files with malicious ones beside them: the good ones are imported and the others ignored."""

from __future__ import annotations

from pathlib import Path

from controlmap.authoring.importing.foreign.parts import PARTS
from tests.hostile.bait import FEATURES, PLACEMARK, Bait, Hostile, Make
from tests.hostile.geopackages import geopackage
from tests.hostile.places import shapefile
from tests.hostile.vrt import vrt

CSV = (
    "name,zone,lat,lon,controller,day,basis,source,origin\n"
    "Pith,south,12.2,10.5,crown,2020-06-15,likely,marrow-atlas,page 3\n"
)
ENDINGS = (".vrt", ".csvt", ".prj", ".aux.xml", ".qix", ".sbn", ".cpg", ".dbf", ".idm", ".ind", ".qml", ".gfs", ".xsd")


def _surrounded(write: Make, *, but: tuple[str, ...] = ()) -> Make:
    def make(bait: Bait, path: Path) -> None:
        for ending in ENDINGS:
            for beside in {path.with_suffix(ending), path.with_name(path.name + ending)}:
                if beside.suffix not in but:
                    beside.write_text(vrt(bait), encoding="utf-8")
        write(bait, path)

    return make


def _written(content: str) -> Make:
    def make(_: Bait, path: Path) -> None:
        path.write_text(content, encoding="utf-8")

    return make


TAKEN = "1 of 1"
BESIDE = [
    Hostile("good.csv", _surrounded(_written(CSV)), TAKEN),
    Hostile("good.geojson", _surrounded(_written(f'{{"type": "FeatureCollection", {FEATURES}}}')), TAKEN),
    Hostile("good.kml", _surrounded(_written(f"<kml><Document>{PLACEMARK}</Document></kml>")), TAKEN),
    Hostile("good.gpkg", _surrounded(lambda _, path: geopackage(path)), TAKEN),
    Hostile("good.shp", _surrounded(lambda _, path: shapefile(path), but=PARTS), TAKEN),
]
"""``polygons`` is the number of rows that became holds or control points."""
