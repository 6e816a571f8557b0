"""``controlmap sources``: how much of an edition cites sources that can be looked up, and which ones."""

from enum import StrEnum
from typing import Annotated

import typer

from controlmap.cli.edition_folder import EditionFolder, require_folder


class Format(StrEnum):
    """How the sources are printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("sources")(sources)


def sources(
    edition: EditionFolder,
    *,
    form: Annotated[
        Format, typer.Option("--format", help="Figures as text or JSON, or the table of sources.")
    ] = Format.TEXT,
) -> None:
    """Print how many events, holds, outcomes and control points cite a source other than background."""
    # Imported here, so that --help does not load the map libraries.
    from controlmap.atlas.opening import open_edition
    from controlmap.cli.source_formats import as_figures, as_json, as_table

    require_folder("sources", edition)
    read = open_edition(edition).edition
    typer.echo({Format.TEXT: as_figures, Format.JSON: as_json, Format.MARKDOWN: as_table}[form](read))
