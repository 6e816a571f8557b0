"""The position of a foreign settlement, and the zone that it lies in."""

from typing import Any

import shapely

from controlmap.authoring.importing.cells.written_numbers import plain_degrees
from controlmap.authoring.importing.refused import RowError
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.reading.geometry import POINTS, GeometryError, read_geometry, short_number, spot
from controlmap.model.edition import Edition


def position_of(shape: Shape | None) -> dict[str, Any]:
    """Return the position of a row's point; an empty dict if it has another shape, or none."""
    if shape is None or shape.kind not in POINTS or not len(shape.positions):
        return {}
    try:
        lon, lat = shapely.get_coordinates(read_geometry(shape.geojson(), POINTS))[0]
    except GeometryError as error:
        raise RowError(error.message, error.fix) from error
    return {"lat": short_number(lat), "lon": short_number(lon)}


def decimal_position(values: dict[str, Any]) -> None:
    """Write ``lat`` and ``lon`` as decimal degrees, whatever their form."""
    for key in ("lat", "lon"):
        if key in values:
            values[key] = plain_degrees(str(values[key]))


def check_not_swapped(lat: str, lon: str, edition: Edition) -> None:
    """Raise RowError if a position lies outside the country, and inside it with the two numbers swapped."""
    try:
        x, y = float(lon), float(lat)
    except ValueError:
        return  # reported as what it is
    if shapely.intersects_xy(edition.border, y, x) and not shapely.intersects_xy(edition.border, x, y):
        message = "lat and lon are swapped: the position lies outside the country, and inside it the other way round"
        raise RowError(message, "name the columns the other way round, with --column lat=... and --column lon=...")


def zone_of(values: dict[str, str], edition: Edition) -> str:
    """Return the zone of a row that names none: the only one of its holder, or else that of its holder's ground there.

    Raises:
        RowError: its holder has ground in several zones or in none, and none at that place on that day.

    """
    controller, day = values["controller"], values["day"]
    held = [hold for hold in edition.holds if hold.controller == controller]
    if len({hold.zone for hold in held}) == 1:
        return str(held[0].zone)
    lived = [hold for hold in held if hold.span.start.isoformat() <= day < (hold.span.end or "9999").__str__()]
    if len({hold.zone for hold in lived}) == 1:
        return str(lived[0].zone)
    try:
        x, y = float(values["lon"]), float(values["lat"])
    except ValueError:
        raise RowError("the zone is missing", "name its column with --column zone=COLUMN") from None
    there = [hold for hold in lived if shapely.intersects_xy(hold.geometry, x, y)]
    if there:
        return str(max(there, key=lambda hold: (hold.rank, hold.id)).zone)
    named = ", ".join(sorted({hold.zone for hold in lived})) or "none"
    message = (
        f"the zone is missing, and '{controller}' has no ground at {spot(x, y)} on {day} (its zones then: {named})"
    )
    raise RowError(message, "name its column with --column zone=COLUMN, or one value with --value zone=ID")
