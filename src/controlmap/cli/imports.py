"""``controlmap import``: adds others' polygons or tables to an edition."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.atomic_write import cause, write_together
from controlmap.authoring.importing import holds, settlements
from controlmap.authoring.importing.foreign_columns import columns_for
from controlmap.authoring.importing.layers import read_layer, read_table
from controlmap.authoring.importing.refused import Refusal, write_refused
from controlmap.authoring.reading.edition_files import CONTROL_POINTS_FILE
from controlmap.authoring.reading.read import read_edition
from controlmap.cli.edition_folder import require_folder
from controlmap.cli.examination import examine
from controlmap.errors import EditionError, ExportError
from controlmap.model.edition import Edition

EditionOption = Annotated[
    Path, typer.Option("--edition", help="Folder of the edition to import into.", show_default=False)
]
LayerName = Annotated[str | None, typer.Option("--layer", help="Which layer, where the file has several.")]
Named = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="KEY=COLUMN", help="The column with KEY. May be repeated."),
]
Fixed = Annotated[
    list[str] | None,
    typer.Option("--value", metavar="KEY=VALUE", help="The value of KEY if no column has it. May be repeated."),
]
Refused = Annotated[
    Path | None,
    typer.Option("--refused", help="Where rows that cannot be taken are written; by default beside FILE."),
]
Replace = Annotated[bool, typer.Option("--replace", help="Replace a hold with the same id in the same zone.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    imports = typer.Typer(no_args_is_help=True, help="Take polygons, or a table of settlements, into an edition.")
    imports.command("polygons", epilog=f"KEY is one of {', '.join(holds.KEYS)}.")(polygons)
    imports.command("settlements", epilog=f"KEY is one of {', '.join(settlements.KEYS)}.")(settlement_table)
    app.add_typer(imports, name="import")


def polygons(
    file: Annotated[
        Path, typer.Argument(help="GeoPackage, KML, KMZ, GeoJSON, Shapefile, GeoParquet, or a .zip of one.")
    ],
    *,
    edition: EditionOption,
    layer: LayerName = None,
    column: Named = None,
    value: Fixed = None,
    replace: Replace = False,
    refused: Refused = None,
) -> None:
    """Make each polygon a hold in its zone's file, in WGS84 and canonical form, and check the edition.

    Zones and controllers may be given by id or by any name that the edition has for them. Exit status 1 if a row was
    rejected or the edition has problems.
    """
    read = _edition("import polygons", edition)
    drawn = read_layer(file, layer)
    columns = columns_for(column or (), value or (), holds.KEYS, drawn.columns, str(file))
    found = holds.import_holds(drawn, columns, read, replace=replace)
    aside = _set_aside(file, found.refused, refused)
    _write(edition, found.files)
    instead = f", {found.replaced} of them in place of one of the same id" if found.replaced else ""
    typer.echo(f"{file}: {found.taken} of {len(drawn.rows)} polygons became holds{instead}.")
    _finish(file, found.refused, aside, edition)


def settlement_table(
    table: Annotated[
        Path, typer.Argument(help="CSV, Parquet, GeoPackage, KML, KMZ, GeoJSON or Shapefile; or a .zip of one.")
    ],
    *,
    edition: EditionOption,
    layer: LayerName = None,
    column: Named = None,
    value: Fixed = None,
    refused: Refused = None,
) -> None:
    """Add settlements and who held them on which day to control-points.csv, and check the edition against them.

    A file of points needs no lat and lon columns. Exit status 1 if a row was rejected or the edition has problems.
    """
    read = _edition("import settlements", edition)
    listed = read_table(table, layer)
    columns = columns_for(column or (), value or (), settlements.KEYS, listed.columns, str(table))
    found = settlements.import_settlements(listed, columns, read)
    aside = _set_aside(table, found.refused, refused)
    if found.taken:
        _write(edition, {CONTROL_POINTS_FILE: found.text})
    typer.echo(f"{table}: {found.taken} of {len(listed.rows)} settlements became control points.")
    _finish(table, found.refused, aside, edition)


def _edition(command: str, folder: Path) -> Edition:
    """Read the edition. Rule violations do not matter yet, but every file of it must be read whole."""
    require_folder(command, folder)
    edition, problems = read_edition(folder)
    if edition is None or problems:
        raise EditionError(problems)
    return edition


def _set_aside(file: Path, refusals: Sequence[Refusal], aside: Path | None) -> Path:
    """Write the rejected rows to a file, and return its path. Done first: without that file nothing is imported."""
    aside = aside or file.with_name(f"{file.stem}-refused.csv")
    if refusals:
        write_refused(aside, refusals)
    return aside


def _write(edition: Path, files: Mapping[str, str]) -> None:
    try:
        write_together({edition / name: text for name, text in files.items()})
    except OSError as error:
        raise ExportError(
            f"{edition}: nothing was imported: {cause(error)}. Fix: make room on the disk, or the folder writable."
        ) from error


def _finish(file: Path, refusals: Sequence[Refusal], aside: Path, edition: Path) -> None:
    """Print every rejected row, check the edition and exit with the resulting status."""
    for refusal in refusals:
        typer.echo(f"{file}: row {refusal.number} refused: {refusal.reason}.", err=True)
    if refusals:
        typer.echo(f"{aside}: {len(refusals)} refused {'row' if len(refusals) == 1 else 'rows'}.", err=True)
    problems = examine(edition).problems
    for problem in problems:
        typer.echo(str(problem))
    count = f"{len(problems)} {'problem' if len(problems) == 1 else 'problems'}" if problems else "no problems"
    typer.echo(f"{edition.as_posix()}: {count}.")
    raise typer.Exit(1 if refusals or problems else 0)
