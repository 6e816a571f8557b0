"""Reading a table of settlements: CSV, Parquet, or any file of points that drawing programs save."""

import csv
from pathlib import Path

from controlmap.authoring.importing.layers import Layer, layer_of, read_layer
from controlmap.errors import ControlmapError


def read_table(file: Path, layer: str | None = None) -> Layer:
    """Read a table. In CSV every value stays the text that it is; a row with too many values keeps them apart.

    Raises:
        ControlmapError: it cannot be read.

    """
    if file.suffix.lower() == ".csv":
        return _csv(file)
    if file.suffix.lower() in {".parquet", ".geoparquet"}:
        return _parquet(file)
    return read_layer(file, layer)


def _csv(file: Path) -> Layer:
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, restkey="values too many", strict=True)
            rows = tuple(reader)
            columns = tuple(reader.fieldnames or ())
    except OSError as error:
        raise ControlmapError(f"'{file}' cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError:
        raise ControlmapError(f"'{file}' is not UTF-8.") from None
    except csv.Error as error:
        raise ControlmapError(f"'{file}' is no CSV: {error}.") from error
    return Layer(rows, (None,) * len(rows), columns)


def _parquet(file: Path) -> Layer:
    import geopandas
    import pandas as pd
    import pyarrow as pa

    try:
        try:
            return layer_of(geopandas.read_parquet(file))
        except ValueError:  # a table without shapes
            return layer_of(pd.read_parquet(file))
    except OSError as error:
        raise ControlmapError(f"'{file}' cannot be read: {error.strerror or 'it is no Parquet'}.") from error
    except pa.ArrowException as error:
        raise ControlmapError(f"'{file}' cannot be read: it is no Parquet.") from error
