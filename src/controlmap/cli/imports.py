"""``controlmap import``: adds others' polygons or tables to an edition."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.importing.keys import HOLD_KEYS, SETTLEMENT_KEYS
from controlmap.cli.import_options import (
    AllLayers,
    Crs,
    Dates,
    DryRun,
    EditionOption,
    Encoding,
    Fixed,
    Format,
    LayerName,
    Matched,
    Named,
    Refused,
    Repair,
    Replace,
    Simplify,
    Where,
)
from controlmap.cli.streams import from_input
from controlmap.cli.summary import AsJson, Quiet


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    imports = typer.Typer(no_args_is_help=True, help="Take polygons, or a table of settlements, into an edition.")
    basis = "The basis of a hold is stated, named-place, source or inferred."
    imports.command("polygons", epilog=f"KEY is one of {', '.join(HOLD_KEYS)}. {basis}")(polygons)
    certain = "The basis of a settlement is certain or likely."
    imports.command("settlements", epilog=f"KEY is one of {', '.join(SETTLEMENT_KEYS)}. {certain}")(settlement_table)
    app.add_typer(imports, name="import")


def polygons(  # noqa: PLR0913 -- a command's options are its interface
    file: Annotated[
        Path,
        typer.Argument(
            help="GeoPackage, KML, KMZ, GeoJSON, Shapefile, GeoParquet, or a .zip of one; or - for standard input."
        ),
    ],
    *,
    edition: EditionOption,
    layer: LayerName = None,
    all_layers: AllLayers = False,
    column: Named = None,
    value: Fixed = None,
    match: Matched = None,
    where: Where = None,
    dates: Dates = None,
    encoding: Encoding = None,
    crs: Crs = None,
    repair: Repair = False,
    simplify: Simplify = None,
    replace: Replace = False,
    dry_run: DryRun = False,
    refused: Refused = None,
    form: Format = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Make each polygon a hold in its zone's file, in WGS84 and canonical form, and check the edition.

    Zones and controllers may be given by id or by any name that the edition has for them. Exit status 1 if a row was
    rejected or the edition has problems.
    """
    # Imported here, so that --help does not load the map libraries.
    from controlmap.authoring.importing import holds
    from controlmap.authoring.importing.foreign_columns import columns_for
    from controlmap.authoring.importing.layers import read_layer
    from controlmap.authoring.importing.row_filter import rows_where
    from controlmap.authoring.importing.shape_repair import repaired, simplified
    from controlmap.authoring.importing.wish import wish_of
    from controlmap.cli.importing import Import

    run = Import(file, edition, refused, quiet=quiet, as_json=as_json, dry_run=dry_run)
    read = run.read("import polygons")
    with from_input(file, form) as path:
        drawn = read_layer(path, wish_of(layer, encoding, crs, all_layers=all_layers))
    run.note(drawn.notes)
    drawn = rows_where(drawn, where or (), str(file))
    columns = columns_for(column or (), value or (), HOLD_KEYS, drawn.columns, str(file), match or ())
    if repair:
        drawn, notes = repaired(drawn)
        run.note(notes)
    if simplify is not None:
        drawn, notes = simplified(drawn, simplify)
        run.note(notes)
    found = holds.import_holds(drawn, columns, read, replace=replace, order=dates)
    run.note(found.notes)
    run.set_aside(found.refused)
    run.write(found.files)
    instead = f", {found.replaced} of them in place of one of the same id" if found.replaced else ""
    text = f"{found.taken} of {len(drawn.rows)} polygons {run.became} holds{instead}."
    run.finish(text, {"rows": len(drawn.rows), "taken": found.taken, "replaced": found.replaced}, found.refused)


def settlement_table(  # noqa: PLR0913 -- likewise
    table: Annotated[
        Path,
        typer.Argument(
            help="CSV, Excel, Parquet, GeoPackage, KML, KMZ, GeoJSON or Shapefile; or a .zip of one; or - for "
            "standard input."
        ),
    ],
    *,
    edition: EditionOption,
    layer: LayerName = None,
    all_layers: AllLayers = False,
    column: Named = None,
    value: Fixed = None,
    match: Matched = None,
    where: Where = None,
    dates: Dates = None,
    encoding: Encoding = None,
    crs: Crs = None,
    dry_run: DryRun = False,
    refused: Refused = None,
    form: Format = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Add settlements and who held them on which day to control-points.csv, and check the edition against them.

    A file of points needs no lat and lon columns. Exit status 1 if a row was rejected or the edition has problems.
    """
    from controlmap.authoring.importing import settlements
    from controlmap.authoring.importing.foreign_columns import columns_for
    from controlmap.authoring.importing.layers import read_table
    from controlmap.authoring.importing.row_filter import rows_where
    from controlmap.authoring.importing.wish import wish_of
    from controlmap.authoring.reading.edition_files import CONTROL_POINTS_FILE
    from controlmap.cli.importing import Import

    run = Import(table, edition, refused, quiet=quiet, as_json=as_json, dry_run=dry_run)
    read = run.read("import settlements")
    with from_input(table, form) as path:
        listed = read_table(path, wish_of(layer, encoding, crs, all_layers=all_layers))
    run.note(listed.notes)
    listed = rows_where(listed, where or (), str(table))
    columns = columns_for(column or (), value or (), SETTLEMENT_KEYS, listed.columns, str(table), match or ())
    found = settlements.import_settlements(listed, columns, read, order=dates)
    run.note(found.notes)
    run.set_aside(found.refused)
    run.write({CONTROL_POINTS_FILE: found.text} if found.taken else {})
    text = f"{found.taken} of {len(listed.rows)} settlements {run.became} control points."
    run.finish(text, {"rows": len(listed.rows), "taken": found.taken}, found.refused)
