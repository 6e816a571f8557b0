"""The parts of a file that are wanted, and how it is to be read where it does not say so itself."""

import re
from dataclasses import dataclass
from typing import Any, Final

from controlmap.authoring.importing.cells.text_form import known_encoding
from controlmap.errors import ControlmapError
from controlmap.model.wording import quoted

_CODE: Final = re.compile(r"(?:EPSG:)?(\d{4,6})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wish:
    """How to read a file; what is None is found out, and reported."""

    layer: str | None = None
    """Which layer or sheet, where there are several."""
    all_layers: bool = False
    """Whether to read every layer, with its name in a column ``layer``."""
    encoding: str | None = None
    """Of a CSV or a Shapefile, in place of the one that it seems to have."""
    crs: str | None = None
    """The coordinate system, in place of the one that the file names, as ``EPSG:32635``."""

    def arguments(self) -> dict[str, Any]:
        """Return it as JSON can represent it."""
        return {"all_layers": self.all_layers, "encoding": self.encoding, "crs": self.crs}


def wish_of(layer: str | None, encoding: str | None, crs: str | None, *, all_layers: bool) -> Wish:
    """Return a validated wish.

    Raises:
        ControlmapError: the encoding is not known, the system is not a code, or one layer and all are wanted.

    """
    if layer is not None and all_layers:
        raise ControlmapError("--layer names one layer, and --all-layers takes every one. Leave one of the two out.")
    if encoding is not None:
        encoding = known_encoding(encoding)
    if crs is not None:
        code = _CODE.fullmatch(crs.strip())
        if code is None:
            raise ControlmapError(
                f"The coordinate system {quoted(crs)} is not a code. Fix: write it as EPSG:32635 (UTM zone 35 north)."
            )
        crs = f"EPSG:{code[1]}"
    return Wish(layer, all_layers, encoding, crs)
