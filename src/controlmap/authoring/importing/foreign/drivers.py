"""GDAL with a single driver, which can open only the given file."""

import os
from typing import Final

from controlmap.authoring.importing.foreign.formats import Format
from controlmap.authoring.importing.foreign.refusing import CannotImportError

DRIVERS: Final = {
    Format.GEOPACKAGE: ("GPKG",),
    Format.KML: ("LIBKML", "KML"),
    Format.GEOJSON: ("GeoJSON",),
    Format.SHAPEFILE: ("ESRI Shapefile",),
}
"""The drivers that read a format, best first: not every build of GDAL has each."""

_BEFORE: Final = {
    "GDAL_DRIVER_PATH": "disable",  # no plug-ins
    "GDAL_CONFIG_FILE": os.devnull,
    "PROJ_NETWORK": "OFF",
}
"""Settings that take effect when the libraries are loaded."""

_SETTINGS: Final = {
    # Restricts /vsicurl/, /vsis3/ and the other network file systems to this one name, which they cannot open.
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": "none",
    "GDAL_HTTP_TIMEOUT": "1",
    "GDAL_HTTP_MAX_RETRY": "0",
    "GDAL_HTTP_NETRC": "NO",
    "LIBKML_EXTERNAL_STYLE": "NO",
    "LIBKML_RESOLVE_STYLE": "NO",
    "OGR_SQLITE_ALLOW_EXTERNAL_ACCESS": "NO",
    "OGR_SQLITE_STATIC_VIRTUAL_OGR": "NO",
    "OGR_SQLITE_LIST_VIRTUAL_OGR": "NO",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "SHAPE_RESTORE_SHX": "NO",
}


def only_driver(form: Format) -> str:
    """Load GDAL and remove every driver except one for this format; return its name.

    GDAL chooses a driver by a file's content, and some contents consist only of names of other files and addresses.
    pyogrio cannot restrict the drivers per call, so the others are removed.

    Raises:
        CannotImportError: this GDAL has none for the format.

    """
    os.environ.update(_BEFORE)
    import pyogrio

    pyogrio.set_gdal_config_options(_SETTINGS)
    there = set(pyogrio.list_drivers())
    driver = next((name for name in DRIVERS[form] if name in there), None)
    if driver is None:
        raise CannotImportError(f"the GDAL that is installed here cannot read {form}", "save it as GeoPackage")
    pyogrio.set_gdal_config_options({"GDAL_SKIP": ",".join(sorted(there - {driver}))})
    _register()
    if set(pyogrio.list_drivers()) != {driver}:
        raise _not_held()
    return driver


def _register() -> None:
    """Make GDAL register its drivers again: at the end of that it drops those that are to be skipped."""
    try:
        from pyogrio.core import _register_drivers
    except ImportError as error:  # a private module of pyogrio, which may be renamed
        raise _not_held() from error
    _register_drivers()


def _not_held() -> CannotImportError:
    return CannotImportError(
        "the GDAL that is installed here cannot be held to one format", "install the releases of requirements.txt"
    )
