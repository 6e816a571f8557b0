"""Geometry that is not valid ground: rings, axes, types, numbers."""

from __future__ import annotations

import math

from tests.mistakes.mistake import Mistake, Spoil, change, costly, mistake, write

POINT = '{"type": "Point", "coordinates": [10, 12]}'
RING = "[[10.1, 12.6], [10.3, 12.6], [10.3, 12.8], [10.1, 12.8], [10.1, 12.6]]"
"""The one ring of the town, counter-clockwise from its south-western corner."""


def ring(text: str) -> Spoil:
    """Replace the town's ring."""
    return change("zones/kernel.geojson", RING, text)


def circle(corners: int) -> str:
    """Return a ring with many corners."""
    turns = (2 * math.pi * corner / corners for corner in range(corners))
    positions = [f"[{10.2 + math.cos(turn) / 10:.5f}, {12.7 + math.sin(turn) / 10:.5f}]" for turn in turns]
    return f"[{', '.join([*positions, positions[0]])}]"


SHAPES: tuple[Mistake, ...] = (
    mistake(
        "axes swapped",
        ring("[[12.6, 10.1], [12.6, 10.3], [12.8, 10.3], [12.8, 10.1], [12.6, 10.1]]"),
        "m/zones.yaml:25: Z108 the landmark 'Kernel gate' lies in 'north', not in 'kernel'. "
        "Fix: redraw the line at (10.2, 12.7), or correct the landmark.",
        "m/zones/kernel.geojson:17: Z107 only 0% of the hold 'kernel-walls' lies inside the border. "
        "Fix: swap the two numbers of each position: longitude comes first.",
    ),
    mistake(
        "axes swapped where it leads off the globe",
        change("places.geojson", "[10.5, 12.2]", "[10.5, 122.2]"),
        "m/places.geojson:12: G104 the position (10.5, 122.2) is off the globe. "
        "Fix: check the order of the two numbers: longitude comes first.",
    ),
    mistake(
        "metres for degrees",
        ring("[[1124330, 1414000], [1146594, 1414000], [1146594, 1437000], [1124330, 1414000]]"),
        "m/zones/kernel.geojson:17: G104 the position (1124330, 1414000) is off the globe. "
        "Fix: use longitude and latitude in degrees.",
    ),
    mistake(
        "a bow tie",
        ring("[[10.1, 12.6], [10.3, 12.8], [10.3, 12.6], [10.1, 12.8], [10.1, 12.6]]"),
        "m/zones/kernel.geojson:17: G105 the geometry is not valid near (10.2, 12.7): self-intersection. "
        "Fix: move the corners there apart.",
    ),
    mistake(
        "an open ring",
        ring("[[10.1, 12.6], [10.3, 12.6], [10.3, 12.8], [10.1, 12.8]]"),
        "m/zones/kernel.geojson:17: G102 a ring begins at (10.1, 12.6) and ends at (10.1, 12.8). "
        "Fix: repeat the first position at the end.",
    ),
    mistake(
        "a ring of three positions",
        ring("[[10.1, 12.6], [10.3, 12.6], [10.1, 12.6]]"),
        "m/zones/kernel.geojson:17: G103 a ring has 3 positions. Fix: give it 4 or more.",
    ),
    mistake(
        "a ring of one position four times",
        ring("[[10.1, 12.6], [10.1, 12.6], [10.1, 12.6], [10.1, 12.6]]"),
        "m/zones/kernel.geojson:17: G105 the geometry is not valid near (10.1, 12.6): too few points in "
        "geometry component. "
        "Fix: move the corners there apart.",
    ),
    mistake(
        "a ring without width",
        ring("[[10.1, 12.6], [10.2, 12.6], [10.3, 12.6], [10.1, 12.6]]"),
        "m/zones/kernel.geojson:17: G105 the geometry is not valid near (10.2, 12.6): self-intersection. "
        "Fix: move the corners there apart.",
    ),
    mistake(
        "an empty ring",
        ring("[]"),
        "m/zones/kernel.geojson:17: G106 a ring or line is empty. Fix: draw it, or remove it.",
    ),
    mistake(
        "no ring at all",
        change("zones/kernel.geojson", f"[\n          {RING}\n        ]", "[]"),
        "m/zones/kernel.geojson:17: G106 the geometry is empty. Fix: draw it, or remove the feature.",
    ),
    mistake(
        "no geometry",
        change("zones/kernel.geojson", '"geometry": {', '"geometry": null, "bbox": {'),
        "m/zones/kernel.geojson:17: G106 the feature has no geometry. Fix: draw it, or remove the feature.",
    ),
    mistake(
        "a hole beyond its ring",
        ring(f"{RING}, [[11.1, 12.6], [11.3, 12.6], [11.3, 12.8], [11.1, 12.6]]"),
        "m/zones/kernel.geojson:17: G105 the geometry is not valid near (11.1, 12.6): hole lies outside shell. "
        "Fix: move the corners there apart.",
    ),
    mistake(
        "a hole as large as its ring",
        ring(f"{RING}, {RING}"),
        "m/zones/kernel.geojson:17: G105 the geometry is not valid near (10.3, 12.8): self-intersection. "
        "Fix: move the corners there apart.",
    ),
    mistake(
        "heights",
        ring("[[10.1, 12.6, 0], [10.3, 12.6, 0], [10.3, 12.8, 0], [10.1, 12.6, 0]]"),
        "m/zones/kernel.geojson:17: G107 the coordinates are not lists of [lon, lat]. "
        "Fix: give each position two numbers, without height or measure.",
    ),
    mistake(
        "heights in one corner",
        ring("[[10.1, 12.6], [10.3, 12.6, 700], [10.3, 12.8], [10.1, 12.6]]"),
        "m/zones/kernel.geojson:17: G107 the coordinates are not lists of [lon, lat]. "
        "Fix: give each position two numbers, without height or measure.",
    ),
    mistake(
        "a coordinate in quotes",
        ring('[["10.1", 12.6], [10.3, 12.6], [10.3, 12.8], ["10.1", 12.6]]'),
        "m/zones/kernel.geojson:17: G107 the coordinates are not lists of [lon, lat]. "
        "Fix: give each position two numbers, without height or measure.",
    ),
    mistake(
        "a coordinate that is nothing",
        ring("[[null, 12.6], [10.3, 12.6], [10.3, 12.8], [null, 12.6]]"),
        "m/zones/kernel.geojson:17: G107 the coordinates are not lists of [lon, lat]. "
        "Fix: give each position two numbers, without height or measure.",
    ),
    mistake(
        "a coordinate that is true",
        ring("[[true, 12.6], [10.3, 12.6], [10.3, 12.8], [true, 12.6]]"),
        "m/zones/kernel.geojson:17: G107 the coordinates are not lists of [lon, lat]. "
        "Fix: give each position two numbers, without height or measure.",
    ),
    mistake(
        "a coordinate that is minus nothing",
        ring("[[-0.0, 12.6], [0.2, 12.6], [0.2, 12.8], [-0.0, 12.6]]"),
        "m/zones.yaml:25: Z108 the landmark 'Kernel gate' lies in 'north', not in 'kernel'. "
        "Fix: redraw the line at (10.2, 12.7), or correct the landmark.",
        "m/zones/kernel.geojson:17: Z107 only 0% of the hold 'kernel-walls' lies inside the border. "
        "Fix: draw it inside the border, beyond which it may run to be cut there.",
    ),
    mistake(
        "a coordinate of 1e308",
        ring("[[1e308, 12.6], [10.3, 12.6], [10.3, 12.8], [1e308, 12.6]]"),
        "m/zones/kernel.geojson:17: G104 the position (1e+308, 12.6) is off the globe. "
        "Fix: use longitude and latitude in degrees.",
    ),
    mistake(
        "ground across the date line",
        ring("[[179.5, 12.6], [180.5, 12.6], [180.5, 12.8], [179.5, 12.6]]"),
        "m/zones/kernel.geojson:17: G104 the position (180.5, 12.6) is off the globe. "
        "Fix: use longitude and latitude in degrees.",
    ),
    mistake(
        "ground round the whole globe",
        ring("[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]"),
        "m/zones.yaml:8: Z108 the landmark 'Pith market' lies in 'kernel', not in 'south'. "
        "Fix: redraw the line at (10.5, 12.2), or correct the landmark.",
        "m/zones.yaml:16: Z108 the landmark 'Crest mill' lies in 'kernel', not in 'north'. "
        "Fix: redraw the line at (10.5, 12.8), or correct the landmark.",
        "m/zones.yaml:22: Z110 the article is said to be silent on 'kernel', but 'l1-plain' names 'pith' in it. "
        "Fix: write true, or take the place out of the statement's 'about', "
        "or give it the role of a landmark or a seat.",
        "m/zones.yaml:26: Z108 the landmark 'Kernel orchard' lies in 'kernel', not outside it. "
        "Fix: redraw the line at (10.35, 12.7), or correct the landmark.",
        "m/zones/kernel.geojson:17: Z107 only 0% of the hold 'kernel-walls' lies inside the border. "
        "Fix: draw it inside the border, beyond which it may run to be cut there.",
    ),
    mistake(
        "ground where no longitude and no latitude is",
        ring("[[0, 0], [0.1, 0], [0.1, 0.1], [0, 0.1], [0, 0]]"),
        "m/zones.yaml:25: Z108 the landmark 'Kernel gate' lies in 'north', not in 'kernel'. "
        "Fix: redraw the line at (10.2, 12.7), or correct the landmark.",
        "m/zones/kernel.geojson:17: Z107 only 0% of the hold 'kernel-walls' lies inside the border. "
        "Fix: draw it inside the border, beyond which it may run to be cut there.",
    ),
    mistake(
        "a line for ground",
        change("zones/kernel.geojson", '"Polygon"', '"LineString"'),
        "m/zones/kernel.geojson:17: G101 the geometry is 'LineString', not Polygon or MultiPolygon. "
        "Fix: draw it as Polygon or MultiPolygon.",
    ),
    mistake(
        "a collection of geometries",
        change("zones/kernel.geojson", '"Polygon"', '"GeometryCollection"'),
        "m/zones/kernel.geojson:17: G101 the geometry is 'GeometryCollection', not Polygon or MultiPolygon. "
        "Fix: draw it as Polygon or MultiPolygon.",
    ),
    mistake(
        "a geometry of a type of one's own",
        change("zones/kernel.geojson", '"Polygon"', '"Circle"'),
        "m/zones/kernel.geojson:17: G101 the geometry is 'Circle', not Polygon or MultiPolygon. "
        "Fix: draw it as Polygon or MultiPolygon.",
    ),
    mistake(
        "a point for a border",
        write("country.geojson", f'{{"type": "Feature", "properties": {{}}, "geometry": {POINT}}}'),
        "m/country.geojson:1: G101 the geometry is 'Point', not Polygon or MultiPolygon. "
        "Fix: draw it as Polygon or MultiPolygon.",
    ),
    mistake(
        "a stranger among the keys of a geometry",
        change("zones/kernel.geojson", '"type": "Polygon"', '"type": "Polygon", "style": "red"'),
        "m/zones/kernel.geojson:17: R102 'style' is not a key of a geometry. Fix: remove it.",
    ),
    costly(
        "twenty thousand corners",
        ring(circle(20_000)),
        "m/zones/kernel.geojson:17: F106 the geometry has 20001 positions, more than 5000. Fix: simplify its lines.",
    ),
    costly(
        "a hundred thousand corners",
        ring(circle(100_000)),
        "m/zones/kernel.geojson:1: F106 the file has 100006 positions and other lists, more than 100000. "
        "Fix: simplify its lines or split it.",
    ),
    mistake(
        "two holds of one rank over each other",
        change("zones/kernel.geojson", '"rank": 2', '"rank": 1'),
        "m/zones.yaml:25: Z108 the landmark 'Kernel gate' lies in 'north', not in 'kernel'. "
        "Fix: redraw the line at (10.2, 12.7), or correct the landmark.",
        "m/zones/north.geojson:17: Z106 the holds 'kernel-walls' and 'north-with-the-ford' of rank 1 "
        "overlap by 480.6 km2 at (10.2, 12.7) from 2018-01-01 on. "
        "Fix: draw the line between them once, or give one of them another rank (see m/zones/kernel.geojson).",
        "m/zones/north.geojson:36: Z106 the holds 'kernel-walls' and 'north-of-the-rib' of rank 1 overlap "
        "by 480.6 km2 at (10.2, 12.7) from 2019-09-01 on. "
        "Fix: draw the line between them once, or give one of them another rank (see m/zones/kernel.geojson).",
    ),
)
