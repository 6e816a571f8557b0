"""Rejects active content in a GeoPackage: anything that runs when it is read, or that refers to another file."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from controlmap.authoring.importing.foreign.refusing import CannotImportError, damaged
from controlmap.authoring.importing.foreign.systems import check_definition
from controlmap.model.wording import quoted

_EXPORT: Final = "export its layers to a new GeoPackage, and import that"

_VIRTUAL: Final = re.compile(r"\s*create\s+virtual\s+table\b.*?\busing\s+\"?(\w+)", re.I | re.S)
_INDEX_MODULE: Final = "rtree"
"""The only virtual tables in the standard: spatial indexes."""

_STANDARD_TRIGGER: Final = re.compile(
    r"rtree_.*_(?:insert|delete|update\d)|gpkg_(?:tile_matrix|metadata).*|trigger_(?:insert|delete)_feature_count_.*",
    re.I,
)
_CALL: Final = re.compile(r"\b([a-z_]\w*)\s*\(", re.I)
_STANDARD_CALLS: Final = frozenset({
    "st_isempty", "st_minx", "st_maxx", "st_miny", "st_maxy", "raise", "lower",
    "values", "when", "and", "or", "not", "in", "where",
})  # fmt: skip
"""Functions that the standard's own triggers call, and keywords that precede a bracket."""

_GENERATED: Final = (2, 3)
"""The values of ``hidden`` for generated columns."""

_DEFINITIONS: Final = ("definition", "definition_12_063")


def check_geopackage(file: Path) -> None:
    """Reject a GeoPackage with views, generated columns, or triggers and virtual tables that are not the standard's.

    SQLite itself reads the schema, which evaluates nothing. GDAL's SQL has functions that open files and addresses.

    Raises:
        CannotImportError: naming the first such object.

    """
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            database.execute("PRAGMA cell_size_check = ON")
            _check(database)
    except (sqlite3.Error, ValueError) as error:  # ValueError for text that is not UTF-8
        raise damaged("GeoPackage") from error


def _check(database: sqlite3.Connection) -> None:
    tables = list(_ordinary_tables(database))
    for table in tables:
        for _, column, *_, hidden in database.execute(f"PRAGMA table_xinfo({_name(table)})"):
            if hidden in _GENERATED:
                raise _runs(f"the column {quoted(column)} of {quoted(table)}, which is computed")
    known = {table.lower() for table in tables}
    for (listed,) in database.execute("SELECT table_name FROM gpkg_contents"):
        if str(listed).lower() not in known:
            raise CannotImportError(f"it lists the table {quoted(listed)}, which it does not have", _EXPORT)
    for definition in _definitions(database):
        check_definition(definition)


def _ordinary_tables(database: sqlite3.Connection) -> Iterator[str]:
    for kind, name, sql in database.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall():
        module = _VIRTUAL.match(sql) if kind == "table" else None
        if kind == "view":
            raise _runs(f"the view {quoted(name)}")
        if kind == "trigger" and not _is_standard(name, sql):
            raise _runs(f"the trigger {quoted(name)}, which is not one of the standard's")
        if module is not None and module[1].lower() != _INDEX_MODULE:
            raise _runs(f"the virtual table {quoted(name)}")
        if kind == "table" and module is None:
            yield name


def _runs(what: str) -> CannotImportError:
    return CannotImportError(f"it has {what}: code that would run when it is read", _EXPORT)


def _is_standard(name: str, sql: str) -> bool:
    calls = {call.lower() for call in _CALL.findall(sql)}
    return bool(_STANDARD_TRIGGER.fullmatch(name)) and calls <= _STANDARD_CALLS


def _definitions(database: sqlite3.Connection) -> Iterator[str]:
    columns = [row[1] for row in database.execute("PRAGMA table_xinfo(gpkg_spatial_ref_sys)")]
    for column in _DEFINITIONS:
        if column in columns:
            for (definition,) in database.execute(f"SELECT {_name(column)} FROM gpkg_spatial_ref_sys"):  # noqa: S608
                yield str(definition)


def _name(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
