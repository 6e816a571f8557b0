"""``controlmap export``: a day's zones and front lines, and what the article says, as files."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from controlmap.atlas.opening import open_edition
from controlmap.cli.edition_folder import EditionFolder, require_folder
from controlmap.publish.annotations import export_annotations
from controlmap.publish.tables import export_fronts, export_zones

Day = Annotated[
    datetime | None,
    typer.Option("--date", formats=["%Y-%m-%d"], help="The day to export; by default the one the article describes."),
]
Out = Annotated[Path, typer.Option("--out", help="File to write; its ending says in what form.", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    exports = typer.Typer(no_args_is_help=True, help="Write zones, front lines or statements to a file.")
    exports.command("zones")(zones)
    exports.command("fronts")(fronts)
    exports.command("annotations")(annotations)
    app.add_typer(exports, name="export")


def zones(edition: EditionFolder, *, out: Out, date: Day = None) -> None:
    """Write who holds what on a day: .geojson, .gpkg, .parquet, .csv or .topojson, one feature a (zone, controller)."""
    require_folder("export zones", edition)
    atlas = open_edition(edition)
    day = atlas.day(date.date() if date else None)
    count = export_zones(atlas, day, out)
    typer.echo(f"{out}: {count} pieces of ground on {day}.")


def fronts(edition: EditionFolder, *, out: Out, date: Day = None) -> None:
    """Write the front lines of a day: .geojson, .gpkg, .parquet, .csv or .topojson."""
    require_folder("export fronts", edition)
    atlas = open_edition(edition)
    day = atlas.day(date.date() if date else None)
    count = export_fronts(atlas, day, out)
    typer.echo(f"{out}: {count} front lines on {day}.")


def annotations(edition: EditionFolder, *, out: Out) -> None:
    """Write what the article says: .csv (one row a statement), .jsonld (W3C Web Annotations) or .geojson (by zone).

    A statement's zones are those that it names, and those in which a place that it names lies on the as-of day.
    """
    require_folder("export annotations", edition)
    count = export_annotations(open_edition(edition), out)
    typer.echo(f"{out}: {count} statements.")
