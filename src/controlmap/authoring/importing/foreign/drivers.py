"""GDAL with one driver, and nothing that reaches beyond the file that it is to open."""

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
"""The drivers that read a format, the best first: not every build of GDAL has each."""

_BEFORE: Final = {
    "GDAL_DRIVER_PATH": "disable",  # no plug-ins
    "GDAL_CONFIG_FILE": os.devnull,
    "PROJ_NETWORK": "OFF",
}
"""Settings that are read when the libraries are loaded."""

_SETTINGS: Final = {
    # /vsicurl/, /vsis3/ and their kin open this file only, which is none of theirs.
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
    """Load GDAL and take every driver from it but one of this format's; return its name.

    GDAL chooses a driver by a file's content, and some contents are nothing but the names of other files and addresses.
    pyogrio cannot tell it which drivers to try, but it can only try those that it has.

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
    """Let GDAL register its drivers once more: it drops those that are to be skipped at the end of that."""
    try:
        from pyogrio.core import _register_drivers
    except ImportError as error:  # it is pyogrio's own, and may be called something else one day
        raise _not_held() from error
    _register_drivers()


def _not_held() -> CannotImportError:
    return CannotImportError(
        "the GDAL that is installed here cannot be held to one format", "install the releases of requirements.txt"
    )
