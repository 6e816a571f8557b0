"""The outline of a country: from the author's file, or from Natural Earth, which a dependency contains."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.canonical import DECIMALS
from controlmap.authoring.reading.geometry import MOST_POSITIONS
from controlmap.authoring.scaffold.border_view import BorderView
from controlmap.authoring.scaffold.disputed_ground import BorderChoice, Disputed, pieces_of, with_choice
from controlmap.authoring.scaffold.natural_earth import find_country, names_of, read_rows, read_shapes, shapes_around
from controlmap.authoring.scaffold.surroundings import Surroundings, surroundings_of
from controlmap.errors import ControlmapError
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.date_line import HALF_TURN, from_seam, seam_of

_VIEWS: Final[Mapping[BorderView, str]] = {
    BorderView.GERMANY: "Disputed borders are drawn as seen from Germany",
    BorderView.ADMINISTERED: "Disputed ground is drawn with whoever administers it",
}

_GRID_DEGREES: Final = 10.0**-DECIMALS

_MOST_VERTICES: Final = MOST_POSITIONS // 2
"""Half of the limit for one geometry of an edition."""

_FIRST_TOLERANCE_DEGREES: Final = 0.002
"""Some 200 m: small compared with Natural Earth's own error."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A country's border, and its names."""

    border: BaseGeometry
    """Polygon or MultiPolygon, WGS84 (lon, lat), 5 decimals; across the date line its longitudes run on beyond 180."""
    names: Mapping[str, str]
    """By language code; empty if a file has none."""
    note: str
    """The source of the border, and whose view of disputed ground it shows."""
    neighbours: tuple[tuple[Mapping[str, str], BaseGeometry], ...] = ()
    """Neighbouring countries: names by language, and the part of their ground that a map of the country shows."""
    sea: BaseGeometry | None = None
    """The part of such a map that no country covers, if it is large enough to be seen."""
    view: BorderView | None = None
    """How disputed borders are drawn; None of a border that the author gave."""
    included: tuple[Mapping[str, str], ...] = ()
    """Names of the disputed ground inside the border, by language."""
    left_out: tuple[Mapping[str, str], ...] = ()


def known_outline(country: str, *, margin_degrees: float | None = None, choice: BorderChoice | None = None) -> Outline:
    """Return a country's outline from Natural Earth, by any of its names or codes, and its neighbours.

    ``margin_degrees`` is how far beyond the border neighbours are shown; by default, as far as the map can show.

    Raises:
        ControlmapError: the country or a chosen piece of ground is unknown, or Natural Earth is not installed.

    """
    rows, choice = read_rows(), choice or BorderChoice()
    number = find_country(country, rows)
    pieces = pieces_of(number, rows)
    choice.check(pieces)
    border = with_choice(read_shapes([number])[number], pieces, choice)
    seam = seam_of(border)
    border = from_seam(border, seam)
    pieces = tuple(replace(piece, shape=from_seam(piece.shape, seam)) for piece in pieces)
    frame = surroundings_of(border, margin_degrees)
    around = shapes_around(frame.far.bounds, (frame.far.bounds[0] + frame.far.bounds[2]) / 2 - HALF_TURN)
    inside = [piece for piece in pieces if choice.is_within(piece)]
    outside = [piece for piece in pieces if piece not in inside]
    drawn = {other: frame.drawn(_beside(shape, border, inside)) for other, shape in around.items() if other != number}
    neighbours: list[tuple[Mapping[str, str], BaseGeometry]] = [
        (names_of(rows[other]), _on_grid(_thinned(shape))) for other, shape in drawn.items() if frame.is_shown(shape)
    ]
    # On the base map no other country has it: it would be a hole in the map, or be taken for the sea.
    neighbours += [
        (piece.names, _on_grid(shapely.difference(piece.shape, border)))
        for piece in outside
        if not piece.is_apart and frame.is_shown(piece.shape)
    ]
    return Outline(
        _on_grid(_thinned(border)),
        names_of(rows[number]),
        _note(choice.view, inside, outside),
        tuple(neighbours),
        _sea(frame, [border, *drawn.values(), *(piece.shape for piece in pieces)]),
        choice.view,
        tuple(piece.names for piece in inside),
        tuple(piece.names for piece in outside),
    )


def _beside(shape: BaseGeometry, border: BaseGeometry, inside: Iterable[Disputed]) -> BaseGeometry:
    """Return a neighbour without the disputed ground that belongs to the map."""
    return (
        shapely.difference(shape, border) if any(shapely.intersects(shape, piece.shape) for piece in inside) else shape
    )


def _note(view: BorderView, inside: Iterable[Disputed], outside: Iterable[Disputed]) -> str:
    """Return the sentence by which an edition's border says what it was drawn from."""
    lists = {"Inside": inside, "Outside": outside}
    said = {side: [piece.names[DEFAULT_LANGUAGE] for piece in pieces] for side, pieces in lists.items()}
    sides = [f"{side}: {', '.join(names)}." for side, names in said.items() if names]
    return " ".join([f"Natural Earth 5, 1:10 million. {_VIEWS[view]}; check them.", *sides])


def _sea(frame: Surroundings, countries: Iterable[BaseGeometry]) -> BaseGeometry | None:
    """Return the part of ``frame`` that no country covers, without bays, gaps and islands too small to be seen."""
    uncovered = shapely.difference(frame.far, shapely.union_all(list(countries)))
    least = frame.least_near
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
    whole = from_seam(whole, seam_of(whole))
    return Outline(_on_grid(_thinned(whole)), {}, f"From {file.name}.")


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
