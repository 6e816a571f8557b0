"""Lines and areas behind the ground: roads, rivers, lakes, neighbours and seas of a file."""

from collections.abc import Mapping
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.canonical import DECIMALS
from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.reading.edition_files import BASEMAP_FOLDER, BASEMAP_LAYERS
from controlmap.authoring.reading.geometry import LINES, POLYGONS
from controlmap.authoring.steps.entries import Texts
from controlmap.authoring.store.edition_store import Change
from controlmap.authoring.store.features import collection

LAYERS: Final = BASEMAP_LAYERS
_OF_LINES: Final = frozenset({"rivers", "roads"})
_UNNAMED: Final = "-"


def shapes_for(layer: Layer, kind: str, columns: Mapping[str, str]) -> list[tuple[Texts, BaseGeometry]]:
    """Return the rows that can be drawn as a kind of background, each with its name by language.

    ``columns`` has the column of the name in each language. A row that lacks one takes the name of another language.
    """
    wanted = LINES if kind in _OF_LINES else POLYGONS
    found = []
    for _, row, shape in layer.each():
        if shape is None or shape.kind not in wanted:
            continue
        names = {language: str(row.get(column) or "").strip() for language, column in columns.items()}
        other = next((name for name in names.values() if name), _UNNAMED)
        drawn = shapely.set_precision(shapely.geometry.shape(shape.geojson()), 10.0**-DECIMALS, mode="pointwise")
        if not drawn.is_empty:
            found.append(({language: name or other for language, name in names.items()}, drawn))
    return found


def write_background(kind: str, shapes: list[tuple[Texts, BaseGeometry]]) -> dict[str, Change]:
    """Return the change by which a layer of the background has these lines or areas, in place of what it had."""
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": dict(shapely.geometry.mapping(shape))}
        for name, shape in shapes
    ]
    return {f"{BASEMAP_FOLDER}/{kind}.geojson": lambda _: collection(features)}
