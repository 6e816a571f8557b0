"""Excel workbooks: each sheet is a layer, and every cell is text as a program would write it."""

import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from controlmap.authoring.importing.confined.seclusion import read_only
from controlmap.authoring.importing.foreign.refusing import CannotImportError, damaged
from controlmap.authoring.importing.foreign.rows import Table, check_size
from controlmap.authoring.importing.foreign.vector import LAYER, chosen_layers

_MOST_MB: Final = 512
"""Unpacked: a workbook is a zip archive."""


def read_workbook(file: Path, layer: str | None, *, all_layers: bool) -> Table:
    """Read the sheet with cells; if there are several, ``layer`` names one, or all are read.

    Raises:
        CannotImportError: it is damaged or encrypted, or has several sheets and none was named.

    """
    from python_calamine import CalamineError, CalamineWorkbook

    read_only([file.parent])
    try:
        with zipfile.ZipFile(file) as archive:
            if sum(member.file_size for member in archive.infolist()) > _MOST_MB << 20:
                raise CannotImportError(f"it unpacks to more than {_MOST_MB} MB", "leave out what is not needed")
        book = CalamineWorkbook.from_path(str(file))
        sheets = {name: book.get_sheet_by_name(name) for name in book.sheet_names}
        filled = {name: sheet for name, sheet in sheets.items() if sheet.end is not None}
        names = list(filled)
        wanted = [names[at] for at in chosen_layers(names, layer, all_layers=all_layers)]
        cells = {name: filled[name].to_python(skip_empty_area=True) for name in wanted}
    except (zipfile.BadZipFile, CalamineError, OSError, ValueError) as error:
        raise damaged("an Excel workbook") from error
    columns: list[str] = []
    rows: list[dict[str, Any]] = []
    for name, (header, *body) in cells.items():
        heads = [str(_plain(cell) or f"column {at}") for at, cell in enumerate(header, start=1)]
        columns += [head for head in heads if head not in columns]
        extra = {LAYER: name} if all_layers and LAYER not in heads else {}
        rows += [dict(zip(heads, map(_plain, row), strict=False)) | extra for row in body if any(map(_is_cell, row))]
    if all_layers and LAYER not in columns:
        columns.append(LAYER)
    check_size(len(columns), len(rows))
    return Table(columns, rows, [None] * len(rows))


def _is_cell(cell: object) -> bool:
    return cell not in ("", None)


def _plain(cell: object) -> str | None:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    return str(cell) if _is_cell(cell) else None
