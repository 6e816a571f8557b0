"""Maps of territorial control drawn from a news analysis: who holds what, and how sure each line is."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from controlmap import render
    from controlmap.atlas.opening import open_edition

__version__ = "0.1.0"
__all__ = ["__version__", "open_edition", "render"]


def __getattr__(name: str) -> Any:
    # Imported on first use, so that `import controlmap` (and with it every command's --help) stays cheap.
    if name == "open_edition":
        from controlmap.atlas.opening import open_edition

        return open_edition
    if name == "render":
        import importlib

        return importlib.import_module("controlmap.render")
    raise AttributeError(name)
