"""TopoJSON: a line between two zones is one arc, stored once.

Nothing is quantised, so the file reads back as exactly the floats of the painting's grid. Our own code cuts the arcs
because the library for it (topojson 2.2) always removes vertices on a straight line: a hole that touches its shell in
such a vertex then touches it elsewhere, and the result would not be a coverage.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.publish.credits import Credits
from controlmap.publish.tables.arcs import ArcTable


def topology_text(
    features: Iterable[tuple[Mapping[str, object], BaseGeometry]],
    name: str,
    credit: Credits,
    sources: Sequence[Mapping[str, str]] = (),
) -> str:
    """Return properties and geometries (all MultiPolygons or MultiLineStrings) as a Topology with one object.

    Args:
        features: properties and geometry of each, WGS84 (lon, lat).
        name: of the object.
        credit: written at the top, as foreign members.
        sources: what the features cite by ``id``: a foreign member too.

    """
    rows = list(features)
    grounds = [ground for _, ground in rows]
    table = ArcTable(grounds)
    geometries = [
        {"type": ground.geom_type, "properties": properties, "arcs": _arcs(table, ground)}
        for properties, ground in rows
    ]
    topology = {
        "type": "Topology",
        **credit._asdict(),
        **({"bbox": [float(bound) for bound in shapely.total_bounds(grounds)]} if grounds else {}),
        "objects": {name: {"type": "GeometryCollection", "geometries": geometries}},
        "arcs": table.arcs,
        "sources": sources,
    }
    return json.dumps(topology, ensure_ascii=False, allow_nan=False) + "\n"


def _arcs(table: ArcTable, ground: BaseGeometry) -> list[Any]:
    return table.of_polygons(ground) if ground.geom_type == "MultiPolygon" else table.of_lines(ground)
