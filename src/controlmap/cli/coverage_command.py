"""``controlmap coverage``: which statements describe which ground, and what is missing on either side."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from controlmap.cli.edition_folder import EditionFolder, require_folder


class CoverageFormat(StrEnum):
    """How the report is printed."""

    TEXT = "text"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("coverage")(coverage)


def coverage(
    edition: EditionFolder,
    *,
    date: Annotated[
        datetime | None,
        typer.Option("--date", formats=["%Y-%m-%d"], help="The day; by default the one that the article describes."),
    ] = None,
    form: Annotated[CoverageFormat, typer.Option("--format", help="How the report is printed.")] = CoverageFormat.TEXT,
) -> None:
    """Print which statements reach which zones and how, those on no zone, and what the map rests on."""
    # Imported here, so that --help does not load the map libraries.
    from controlmap.atlas.opening import open_edition
    from controlmap.cli.coverage_formats import as_json, as_text

    require_folder("coverage", edition)
    atlas = open_edition(edition)
    day = atlas.day(date)
    report = as_json if form is CoverageFormat.JSON else as_text
    typer.echo(report(atlas.edition, day, atlas.coverage(day)))
