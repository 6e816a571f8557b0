"""Coordinate systems of untrusted files: their definitions can name grid files, which PROJ would open."""

import json
import re
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from controlmap.authoring.importing.foreign.refusing import CannotImportError
from controlmap.authoring.importing.shape import Positions

_FILES: Final = re.compile(r"parameterfile|proj4_grids|boundcrs", re.I)
"""Keys that name a file in WKT and in PROJJSON."""
_PROJ_STRING: Final = re.compile(r"\+\s*([a-z0-9_]+)\s*(?:=\s*([^\s\"']*))?", re.I)
_NUMBER: Final = re.compile(r"[-+0-9.,eEdrNSW']*")
_WORDS: Final = frozenset({"proj", "ellps", "datum", "units", "vunits", "pm", "axis", "type", "title"})
"""Parameters of PROJ whose value is a word; all others must be numbers."""
_WORD: Final = re.compile(r"[A-Za-z0-9_]*")


def check_definition(text: str) -> None:
    """Reject the definition of a coordinate system, in WKT or PROJJSON, that names a file.

    Raises:
        CannotImportError: it names one.

    """
    parameters = _PROJ_STRING.findall(text) if "+" in text and "proj" in text.lower() else []
    if _FILES.search(text) or not all(_is_harmless(key.lower(), value) for key, value in parameters):
        raise CannotImportError(
            "the definition of its coordinate system names another file, which is not read",
            "save it in WGS84 (EPSG:4326)",
        )


def _is_harmless(key: str, value: str) -> bool:
    if key == "nadgrids":
        return value == "@null"  # in every definition of Web Mercator; it means "no grid"
    return bool((_WORD if key in _WORDS else _NUMBER).fullmatch(value))


def load_systems() -> None:
    """Load PROJ now, because the sandbox will later deny access to its files."""
    from pyproj.network import set_network_enabled  # type: ignore[attr-defined]  # it is documented there

    set_network_enabled(active=False)


def to_wgs84(system: str | dict[str, Any] | None) -> Callable[[Positions], Positions] | None:
    """Return a function from positions of a system to lon, lat in degrees, WGS84; None if they are that already.

    A file without a coordinate system is taken to be in WGS84, as GeoJSON and KML always are.

    Raises:
        CannotImportError: the system names a file, or is unknown.

    """
    if system is None:
        return None
    check_definition(system if isinstance(system, str) else json.dumps(system))
    import pyproj
    from pyproj.exceptions import ProjError

    try:
        known = pyproj.CRS.from_user_input(system)
        if known.equals("EPSG:4326", ignore_axis_order=True):
            return None
        transformer = pyproj.Transformer.from_crs(known, "EPSG:4326", always_xy=True)
    except ProjError as error:
        raise CannotImportError("its coordinate system is not known here", "save it in WGS84 (EPSG:4326)") from error

    def turn(positions: Positions) -> Positions:
        turned: Positions = np.column_stack(transformer.transform(positions[:, 0], positions[:, 1]))
        return turned

    return turn
