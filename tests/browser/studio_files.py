"""The files of an author before anything is drawn: a border, administrative districts, and a sketch with folders."""

from __future__ import annotations

import json
from pathlib import Path

import shapely

from tests.authoring.steps.test_newcomers import RING, kml_text

BORDER = [[-20.0, -30.0], [-19.4, -30.15], [-18.8, -30.05], [-18.5, -29.7], [-18.6, -29.3], [-19.0, -29.0],
          [-19.5, -28.95], [-20.0, -29.1], [-20.25, -29.5], [-20.0, -30.0]]  # fmt: skip
DISTRICTS = {
    "Aster": (-19.9, -29.9, -19.7, -29.6),
    "Birch": (-19.7, -29.9, -19.5, -29.6),
    "Cedar": (-20, -29.6, -19.8, -29.4),
}
HILLS = (-19.8, -29.3, -29.1, -19.45)


def files_of_others(folder: Path) -> None:
    """Write ``border.geojson``, ``districts.geojson`` and ``sketch.kml``."""
    border = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [BORDER]}}
    (folder / "border.geojson").write_text(json.dumps(border), encoding="utf-8")
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": shapely.geometry.mapping(shapely.box(*box))}
        for name, box in DISTRICTS.items()
    ]
    (folder / "districts.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    west, south, north, east = HILLS
    text = kml_text(Herders=RING.format(west, south, north, east), Crown=RING.format(-20.1, -29.35, -29.2, -19.95))
    (folder / "sketch.kml").write_text(text, encoding="utf-8")
