"""Reading a layer of shapes with GDAL, after its format's own check."""

import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from controlmap.authoring.importing.cells.text_encoding import guessed
from controlmap.authoring.importing.confined.seclusion import read_only
from controlmap.authoring.importing.foreign.csv_dialect import WINDOWS, guess_note, load_encodings, sample_of
from controlmap.authoring.importing.foreign.drivers import only_driver
from controlmap.authoring.importing.foreign.formats import Format
from controlmap.authoring.importing.foreign.geopackage_check import check_geopackage
from controlmap.authoring.importing.foreign.kml_check import check_kml
from controlmap.authoring.importing.foreign.refusing import CannotImportError, damaged
from controlmap.authoring.importing.foreign.rows import MOST_ROWS, Table, check_size, plain
from controlmap.authoring.importing.foreign.systems import check_definition, load_systems, to_wgs84
from controlmap.authoring.importing.foreign.wkb_shapes import read_shape
from controlmap.authoring.importing.shape import Shape
from controlmap.authoring.importing.wish import Wish
from controlmap.model.wording import nearest, quoted

_GLOBE: Final = (180.0, 90.0)
"""Degrees of longitude and latitude."""

_TEXTS: Final = re.compile(rb"[^\x00-\x1f]{2,}")
_SAMPLE_BYTES: Final = 32 << 10

_MOST_NAMED: Final = 20
"""Layers listed in one message."""


LAYER: Final = "layer"
"""The column with the name of the layer, where all layers are read."""


def read_vector(file: Path, form: Format, called: str, wish: Wish) -> Table:
    """Read a layer or, if that is wished for, all layers. ``called`` is the file's own name, without extension.

    Raises:
        CannotImportError: it refers to other files, or is damaged, or has several layers and none was named.

    """
    check = _CHECKS.get(form)
    if check is not None:
        check(file)
    only_driver(form)
    load_systems()
    load_encodings()
    read_only([file.parent])
    import numpy as np
    import pyogrio

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # each warning concerns one value, which is validated with its row
            names = [str(name) for name, _ in pyogrio.list_layers(file)]
            # Formats without layer names use the file's name, which here is that of the temporary copy.
            shown = [called if name == file.stem and form is not Format.GEOPACKAGE else name for name in names]
            chosen = chosen_layers(shown, wish.layer, all_layers=wish.all_layers)
            encoding, notes = _encoding(file, form, wish.encoding)
            read = [
                pyogrio.raw.read(
                    file,
                    layer=names[at],
                    datetime_as_string=True,
                    max_features=MOST_ROWS + 1,
                    encoding=encoding,
                )
                for at in chosen
            ]
    except UnicodeDecodeError as error:
        raise CannotImportError("its texts are in another encoding", "name it with --encoding") from error
    except (RuntimeError, ValueError) as error:  # any failure of GDAL: pyogrio's errors are subclasses of these two
        raise damaged(form) from error
    table = Table([], [], [], notes)
    for at, (meta, _, shapes, fields) in zip(chosen, read, strict=True):
        columns = [str(name) for name in meta["fields"]]
        count = len(shapes) if shapes is not None else len(fields[0]) if fields else 0
        turn = to_wgs84(wish.crs or meta["crs"])
        values = [[plain(value) for value in np.asarray(field).tolist()] for field in fields]
        rows = [dict(zip(columns, row, strict=True)) for row in zip(*values, strict=True)] if values else [{}] * count
        if wish.all_layers and LAYER not in columns:
            columns.append(LAYER)
            rows = [row | {LAYER: shown[at]} for row in rows]
        binary = [None] * count if shapes is None else shapes
        table.columns.extend(column for column in columns if column not in table.columns)
        table.rows.extend(rows)
        table.shapes.extend(None if wkb is None else read_shape(wkb, turn) for wkb in binary)
        check_size(len(table.columns), len(table.rows))
        if wish.crs is None and meta["crs"] is None:
            table.notes.extend(_without_system(table.shapes, form))
    return table


def _without_system(shapes: Sequence[Shape | None], form: Format) -> list[str]:
    """Return how positions without a coordinate system are read.

    Raises:
        CannotImportError: they are not degrees.

    """
    for shape in shapes:
        off = (abs(shape.positions) > _GLOBE).any(axis=1) if shape is not None else None
        if shape is not None and off is not None and off.any():
            x, y = shape.positions[off][0].tolist()
            raise CannotImportError(
                f"it names no coordinate system, and its positions are not degrees: ({x:.0f}, {y:.0f})",
                "put the .prj that came with it beside it, or name the system with --crs, such as --crs EPSG:32635",
            )
    return (
        []
        if form is not Format.SHAPEFILE
        else ["it names no coordinate system (.prj): its numbers were read as longitude and latitude in WGS84"]
    )


def _encoding(file: Path, form: Format, wished: str | None) -> tuple[str | None, list[str]]:
    """Return the encoding of a Shapefile's texts if GDAL would not know it, and how it was found out."""
    if form is not Format.SHAPEFILE or wished is not None:
        return wished, []
    table = file.with_suffix(".dbf")
    if file.with_suffix(".cpg").exists() or not table.exists():
        return None, []
    content = table.read_bytes()
    runs = _TEXTS.findall(content[int.from_bytes(content[8:10], "little") :])
    sample = b"\n".join(run.strip() for run in runs if not run.isascii())[:_SAMPLE_BYTES]
    if not sample:
        return None, []
    try:
        sample.decode("utf-8")
        found = "utf-8"
    except UnicodeDecodeError:
        found = guessed(sample, WINDOWS)
    return found, [guess_note(found, sample_of(sample.decode(found, "replace")))]


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


def chosen_layers(names: list[str], asked: str | None, *, all_layers: bool) -> list[int]:
    """Return the indices of the layers to read: the one that was asked for, or the only one, or all.

    Raises:
        CannotImportError: there is none, or there are several and none was named.

    """
    if all_layers and names:
        return list(range(len(names)))
    if asked is not None:
        if asked in names:
            return [names.index(asked)]
        raise CannotImportError(
            f"it has no layer {quoted(asked)}{nearest(asked, names)}", f"name one of {_listed(names)} with --layer"
        )
    if len(names) != 1:
        if not names:
            raise CannotImportError("it has no layers", "save it with the polygons or points in it")
        raise CannotImportError(f"it has {len(names)} layers: {_listed(names)}", "name one with --layer")
    return [0]


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return ", ".join(map(quoted, names[:_MOST_NAMED])) + more
