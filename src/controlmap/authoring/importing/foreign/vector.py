"""Reading a layer of shapes with GDAL, after its format's own check."""

import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from controlmap.authoring.importing.confined.seclusion import read_only
from controlmap.authoring.importing.foreign.drivers import only_driver
from controlmap.authoring.importing.foreign.formats import Format
from controlmap.authoring.importing.foreign.geopackage_check import check_geopackage
from controlmap.authoring.importing.foreign.kml_check import check_kml
from controlmap.authoring.importing.foreign.refusing import CannotImportError, damaged
from controlmap.authoring.importing.foreign.rows import MOST_ROWS, Table, check_size, plain
from controlmap.authoring.importing.foreign.systems import check_definition, load_systems, to_wgs84
from controlmap.authoring.importing.foreign.wkb_shapes import read_shape
from controlmap.model.wording import nearest, quoted

_MOST_NAMED: Final = 20
"""Layers listed in one message."""


def read_vector(file: Path, form: Format, called: str, layer: str | None) -> Table:
    """Read a layer; if there are several, ``layer`` names one. ``called`` is the file's own name, without extension.

    Raises:
        CannotImportError: it refers to other files, or is damaged, or has several layers and none was named.

    """
    check = _CHECKS.get(form)
    if check is not None:
        check(file)
    only_driver(form)
    load_systems()
    read_only([file.parent])
    import numpy as np
    import pyogrio

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # each warning concerns one value, which is validated with its row
            names = [str(name) for name, _ in pyogrio.list_layers(file)]
            # Formats without layer names use the file's name, which here is that of the temporary copy.
            shown = [called if name == file.stem and form is not Format.GEOPACKAGE else name for name in names]
            chosen = _chosen(shown, layer)
            meta, _, shapes, fields = pyogrio.raw.read(
                file, layer=names[chosen], datetime_as_string=True, max_features=MOST_ROWS + 1
            )
    except (RuntimeError, ValueError) as error:  # any failure of GDAL: pyogrio's errors are subclasses of these two
        raise damaged(form) from error
    columns = [str(name) for name in meta["fields"]]
    count = len(shapes) if shapes is not None else len(fields[0]) if fields else 0
    check_size(len(columns), count)
    turn = to_wgs84(meta["crs"])
    values = [[plain(value) for value in np.asarray(field).tolist()] for field in fields]
    rows = [dict(zip(columns, row, strict=True)) for row in zip(*values, strict=True)] if values else [{}] * count
    binary = [None] * count if shapes is None else shapes
    drawn = [None if wkb is None else read_shape(wkb, turn) for wkb in binary]
    return Table(columns, rows, drawn)


def _check_shapefile(file: Path) -> None:
    if not file.with_suffix(".shx").exists():
        raise CannotImportError("its index is missing", "put the .shx that came with it beside it")
    system = file.with_suffix(".prj")
    if system.exists():
        check_definition(system.read_text(encoding="utf-8", errors="replace"))


_CHECKS: Final[Mapping[Format, Callable[[Path], None]]] = {
    Format.GEOPACKAGE: check_geopackage,
    Format.KML: check_kml,
    Format.SHAPEFILE: _check_shapefile,
}
"""GeoJSON was checked when it was identified."""


def _chosen(names: list[str], asked: str | None) -> int:
    if asked is not None:
        if asked in names:
            return names.index(asked)
        raise CannotImportError(
            f"it has no layer {quoted(asked)}{nearest(asked, names)}", f"name one of {_listed(names)} with --layer"
        )
    if len(names) != 1:
        if not names:
            raise CannotImportError("it has no layers", "save it with the polygons or points in it")
        raise CannotImportError(f"it has {len(names)} layers: {_listed(names)}", "name one with --layer")
    return 0


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return ", ".join(map(quoted, names[:_MOST_NAMED])) + more
