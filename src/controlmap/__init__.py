"""Maps of territorial control drawn from a news analysis: who holds what, and how sure each line is.

Begin with ``open_edition("syria-2017-12")``: it returns an ``Atlas``, whose methods answer with tables.
"""

import importlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from controlmap import render
    from controlmap.atlas.atlas import Atlas
    from controlmap.atlas.opening import open_edition
    from controlmap.errors import ControlmapError, DayError, EditionError, EventsError, ExportError, UnknownIdError

__version__ = "0.1.0"
__all__ = [
    "Atlas",
    "ControlmapError",
    "DayError",
    "EditionError",
    "EventsError",
    "ExportError",
    "UnknownIdError",
    "__version__",
    "open_edition",
    "render",
]

_HOMES: Final = {
    "Atlas": "controlmap.atlas.atlas",
    "open_edition": "controlmap.atlas.opening",
    **dict.fromkeys([name for name in __all__ if name.endswith("Error")], "controlmap.errors"),
}
"""The module of each public name. Imported on first use, so that `import controlmap` and every --help stay cheap."""

_IMPORTED: Final = {"Any", "Final", "TYPE_CHECKING", "importlib"}
"""Names that are here only because this module needs them: nothing to offer to who types a dot."""


def __getattr__(name: str) -> Any:
    if name == "render":
        return importlib.import_module("controlmap.render")
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'controlmap' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__} - _IMPORTED)
