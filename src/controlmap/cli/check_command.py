"""``controlmap check``: every mistake of an edition, with its file, its line and how to fix it."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.atomic_write import cause
from controlmap.authoring.canonical import canonicalise_all
from controlmap.authoring.file_stamp import Stamp, stamp
from controlmap.authoring.reading.edition_files import list_edition
from controlmap.authoring.reading.read import read_edition
from controlmap.cli.edition_folder import require_folder
from controlmap.cli.examination import Examination, examine, scored, summary
from controlmap.cli.failing_shapes import write_shapes
from controlmap.cli.problem_formats import as_github, as_json
from controlmap.cli.watching import difference, each_change
from controlmap.errors import ControlmapError, ExportError
from controlmap.model.problem import Problem


class ReportFormat(StrEnum):
    """How problems are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("check")(check)


def check(
    edition: Annotated[Path, typer.Argument(help="Folder of the edition.", show_default=False)],
    *,
    fix: Annotated[bool, typer.Option("--fix", help="Rewrite GeoJSON files in canonical form first.")] = False,
    form: Annotated[ReportFormat, typer.Option("--format", help="How problems are printed.")] = ReportFormat.TEXT,
    shapes: Annotated[
        Path | None, typer.Option("--shapes", help="Folder to write the ground of each problem to, as GeoJSON.")
    ] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a file is saved, and say what changed.")
    ] = False,
) -> None:
    """Check an edition: exit status 0 if it is clean, 1 with problems, 2 if the path is not a folder.

    `controlmap rules CODE` explains the code of a problem. With --watch it runs until Ctrl+C.
    """
    require_folder("check", edition)
    if watch and form is not ReportFormat.TEXT:
        raise ControlmapError("--watch is for reading along. Leave it out, or leave --format out.")
    # Stamped before it is read, so that a file saved meanwhile counts as a change.
    seen = stamp(edition)
    problems = _examine_once(edition, fix=fix, form=form, shapes=shapes)
    if watch:
        problems = _watch(edition, seen, problems, fix=fix, shapes=shapes)
    raise typer.Exit(1 if problems else 0)


def _examine_once(edition: Path, *, fix: bool, form: ReportFormat, shapes: Path | None) -> list[Problem]:
    """Check once, and print everything."""
    found = _examined(edition, fix=fix, shapes=shapes)
    if form is ReportFormat.JSON:
        typer.echo(as_json(found.problems, found.scores))
    elif form is ReportFormat.GITHUB:
        typer.echo(as_github(found.problems), nl=bool(found.problems))
    else:
        for problem in found.problems:
            typer.echo(str(problem))
        typer.echo(summary(edition, found))
        for score in found.scores:
            typer.echo(scored(score))
    return found.problems


def _watch(edition: Path, seen: Stamp, problems: list[Problem], *, fix: bool, shapes: Path | None) -> list[Problem]:
    """Check after each change and print the difference; return the problems that are left at the end."""
    typer.echo(f"Watching {edition.as_posix()}. Ctrl+C ends it.", err=True)
    try:
        for _ in each_change(edition, seen):
            found = _examined(edition, fix=fix, shapes=shapes)
            changed, problems = difference(problems, found.problems), found.problems
            for line in changed:
                typer.echo(line)
            typer.echo(f"{datetime.now().astimezone():%H:%M:%S} {summary(edition, found)}")
    except KeyboardInterrupt:
        typer.echo(err=True)
    return problems


def _examined(edition: Path, *, fix: bool, shapes: Path | None) -> Examination:
    if fix:
        for file in _canonicalised(edition):
            typer.echo(f"{file.as_posix()}: rewritten in canonical form.", err=True)
    found = examine(edition)
    if shapes is not None:
        for file in write_shapes(found.diagnoses, shapes):
            typer.echo(f"{file.as_posix()}: written.", err=True)
    return found


def _canonicalised(folder: Path) -> list[Path]:
    broken = {problem.path for problem in read_edition(folder)[1]}
    files = [file for file in list_edition(folder)[0].geojson() if file.as_posix() not in broken]
    try:
        return canonicalise_all(files)
    except OSError as error:
        wrong = f"no file was rewritten: {cause(error)}"
        raise ExportError(
            f"{folder.as_posix()}: {wrong}. Fix: make room on the disk, or the folder writable."
        ) from error
