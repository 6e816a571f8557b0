"""KML for virtual globes: each holder's ground in its colour, every property with its type.

Written from a template, since GDAL's writer supports no colours, without which the holders could not be distinguished.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition
from controlmap.publish.credits import Credits
from controlmap.publish.tables.source_table import addresses
from controlmap.render import palette
from controlmap.render.markup import markup

_OPACITY: Final = "b0"
_LINE: Final = "ff1b1d1d"
"""KML writes colours as ``aabbggrr``."""


class _Part(NamedTuple):
    """One polygon or one line, as the coordinates that KML writes."""

    outer: str = ""
    holes: Sequence[str] = ()
    line: str = ""


def kml_text(
    edition: Edition,
    features: Iterable[tuple[Mapping[str, object], BaseGeometry]],
    name: str,
    credit: Credits,
    sources: Sequence[Mapping[str, str]] = (),
) -> str:
    """Return properties and geometries (all MultiPolygons or MultiLineStrings) as a KML document.

    Args:
        edition: has the names and colours.
        features: properties and geometry of each, WGS84 (lon, lat).
        name: of the layer.
        credit: written in the document's description.
        sources: what the features cite by ``id``: listed with their addresses in its description.

    """
    rows, by_id = list(features), {source["id"]: source for source in sources}
    fields = {key: "double" if isinstance(value, float) else "string" for row, _ in rows for key, value in row.items()}
    return markup(
        "layer.kml",
        name=name,
        credit=credit,
        fields=fields,
        styles=[
            {"id": actor.id, "fill": _OPACITY + _bgr(palette.fill(actor)), "line": "ff" + _bgr(palette.dark(actor))}
            for actor in edition.actors
            if actor.colour
        ],
        line=_LINE,
        placemarks=[
            {
                "title": _title(edition, properties),
                "style": properties.get("controller", "line"),
                "properties": properties,
                "sources": addresses(by_id, str(properties.get("sources", ""))),
                "parts": [_part(part) for part in shapely.get_parts(shapely.orient_polygons(shape))],
            }
            for properties, shape in rows
        ],
    )


def _title(edition: Edition, properties: Mapping[str, object]) -> str:
    zones = [str(properties[key]) for key in ("zone", "left_zone", "right_zone") if key in properties]
    found = [next((zone for zone in edition.zones if zone.id == each), None) for each in zones]
    return " – ".join(zone.name.say(DEFAULT_LANGUAGE) for zone in found if zone)


def _part(part: BaseGeometry) -> _Part:
    if isinstance(part, shapely.Polygon):
        return _Part(outer=_spots(part.exterior), holes=[_spots(ring) for ring in part.interiors])
    return _Part(line=_spots(part))


def _spots(line: BaseGeometry) -> str:
    # On the painting's grid the shortest form of a number has five decimals, and reads back as the same float.
    return " ".join(f"{x!r},{y!r}" for x, y in shapely.get_coordinates(line).tolist())


def _bgr(colour: str) -> str:
    red, green, blue = colour[1:3], colour[3:5], colour[5:7]
    return blue + green + red
