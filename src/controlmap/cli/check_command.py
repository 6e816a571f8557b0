"""``controlmap check``: every mistake of an edition, with its file, its line and how to fix it."""

from pathlib import Path
from typing import Annotated

import typer

from controlmap.cli.catalogue_option import CatalogueFolder, use_catalogue
from controlmap.cli.edition_folder import EditionFolder, require_folder
from controlmap.cli.exit_status import FAILED
from controlmap.cli.report_format import ReportFormat
from controlmap.errors import ControlmapError


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("check")(check)


def check(  # noqa: PLR0913 -- each is an option of the command
    edition: EditionFolder,
    *,
    fix: Annotated[
        bool, typer.Option("--fix", help="First rewrite GeoJSON files in canonical form, and repair what is safe.")
    ] = False,
    snap: Annotated[
        bool,
        typer.Option("--snap", help="With --fix: join slivers, spikes and narrow overlaps to the ground beside them."),
    ] = False,
    form: Annotated[ReportFormat, typer.Option("--format", help="How problems are printed.")] = ReportFormat.TEXT,
    shapes: Annotated[
        Path | None, typer.Option("--shapes", help="Folder to write the ground of each problem to, as GeoJSON.")
    ] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a file is saved, and say what changed.")
    ] = False,
    catalogue: CatalogueFolder = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print problems only, without counts.")] = False,
) -> None:
    """Check an edition: exit status 0 if it is clean, 1 with problems, 2 if the path is not a folder.

    `controlmap rules CODE` explains the code of a problem. With --watch it runs until Ctrl+C.
    """
    require_folder("check", edition)
    if watch and form is not ReportFormat.TEXT:
        raise ControlmapError("--watch is for reading along. Leave it out, or leave --format out.")
    if snap and not fix:
        raise ControlmapError("--snap changes files, as --fix does. Add --fix, or leave --snap out.")
    # Imported here, so that --help does not load the rules and all that they need.
    from controlmap.authoring.file_stamp import stamp
    from controlmap.cli.checking import check_once, watch_on

    use_catalogue(edition, catalogue)
    # Stamped before it is read, so that a file saved meanwhile counts as a change.
    seen = stamp(edition)
    problems = check_once(edition, fix=fix, snap=snap, form=form, shapes=shapes, quiet=quiet, catalogue=catalogue)
    if watch:
        problems = watch_on(edition, seen, problems, fix=fix, snap=snap, shapes=shapes, catalogue=catalogue)
    raise typer.Exit(FAILED if problems else 0)
