"""Measure an edition's land border against a more accurate one: ``python -m tests.bench.border REFERENCE.geojson``.

The reference cannot be shipped (OpenStreetMap's data are under the ODbL, which the edition's CC BY 4.0 cannot
include), so its file is an argument: any GeoJSON whose first feature is the country. Both directions are measured,
every 250 m, on the land border only, since near the sea the two would differ by how each draws the coast.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.reading.read import read_edition
from controlmap.painting.geodesy import LocalPlane

STEP_KM = 0.25
WEST_OF_LAND_BORDER = 36.15
"""Degrees east. West of it lie the coast, the Golan and short stretches where sources disagree about the border."""


def distances_km(line: shapely.LineString, other: BaseGeometry) -> np.ndarray:
    """Return the distances from points every ``STEP_KM`` along one line to another, both in km."""
    along = np.arange(0.0, line.length, STEP_KM)
    return np.asarray(shapely.distance(shapely.line_interpolate_point(line, along), other))


def east_of(border: BaseGeometry, west: float) -> BaseGeometry:
    """Return the part of a border's outer outline that lies east of a meridian.

    Holes and smaller parts are left out: an outline of land alone has one for each lake and river island.
    """
    mainland = max(shapely.get_parts(border), key=lambda part: float(part.area))
    outline: BaseGeometry = shapely.intersection(shapely.get_exterior_ring(mainland), shapely.box(west, -90, 180, 90))
    return outline


def main() -> None:
    """Print mean and 95th percentile in both directions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--edition", type=Path, default=Path("geo/syria-2017-12"))
    options = parser.parse_args()
    edition, _ = read_edition(options.edition)
    if edition is None:
        parser.error("the edition cannot be read: run controlmap check")
    document = json.loads(options.truth.read_text(encoding="utf-8"))
    truth = shape(document["features"][0]["geometry"] if "features" in document else document["geometry"])
    plane = LocalPlane(edition.border)
    ours, theirs = (plane.to_km(east_of(border, WEST_OF_LAND_BORDER)) for border in (edition.border, truth))
    for name, one, other in (("ours to the truth", ours, theirs), ("the truth to ours", theirs, ours)):
        found = np.concatenate([distances_km(part, other) for part in shapely.get_parts(shapely.line_merge(one))])
        print(f"{name}: mean {found.mean():.2f} km, 95th percentile {np.percentile(found, 95):.2f} km")


if __name__ == "__main__":
    main()
