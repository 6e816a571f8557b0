"""The work of ``controlmap check``: it examines an edition once or after each save, and prints what it finds."""

from datetime import datetime
from pathlib import Path

import typer

from controlmap.authoring.atomic_write import cause
from controlmap.authoring.canonical import canonicalise_all
from controlmap.authoring.file_stamp import Stamp
from controlmap.authoring.reading.edition_files import list_edition
from controlmap.authoring.reading.read import read_edition
from controlmap.checks.examination import Examination, examine, scored, summary
from controlmap.checks.repairs import repair
from controlmap.cli.failing_shapes import write_shapes
from controlmap.cli.problem_formats import as_github, as_json
from controlmap.cli.report_format import ReportFormat
from controlmap.cli.watching import difference, each_change
from controlmap.errors import ExportError
from controlmap.model.problem import Problem


def check_once(
    edition: Path,
    *,
    fix: bool,
    snap: bool,
    form: ReportFormat,
    shapes: Path | None,
    quiet: bool,
    catalogue: Path | None = None,
) -> list[Problem]:
    """Check once, print everything (if ``quiet``, only the problems) and return the problems."""
    found = _examined(edition, fix=fix, snap=snap, shapes=shapes, catalogue=catalogue)
    if form is ReportFormat.JSON:
        typer.echo(as_json(found.problems, found.scores))
    elif form is ReportFormat.GITHUB:
        typer.echo(as_github(found.problems), nl=bool(found.problems))
    else:
        for problem in found.problems:
            typer.echo(str(problem))
        if quiet:
            return found.problems
        typer.echo(summary(edition, found))
        for notice in found.notices:
            typer.echo(notice)
        for score in found.scores:
            typer.echo(scored(score))
    return found.problems


def watch_on(
    edition: Path,
    seen: Stamp,
    problems: list[Problem],
    *,
    fix: bool,
    snap: bool,
    shapes: Path | None,
    catalogue: Path | None = None,
) -> list[Problem]:
    """Check after each change and print the difference; return the problems that are left at the end."""
    typer.echo(f"Watching {edition.as_posix()}. Ctrl+C ends it.", err=True)
    try:
        for _ in each_change(edition, seen):
            found = _examined(edition, fix=fix, snap=snap, shapes=shapes, catalogue=catalogue)
            changed, problems = difference(problems, found.problems), found.problems
            for line in changed:
                typer.echo(line)
            typer.echo(f"{datetime.now().astimezone():%H:%M:%S} {summary(edition, found)}")
    except KeyboardInterrupt:
        typer.echo(err=True)
    return problems


def _examined(edition: Path, *, fix: bool, snap: bool, shapes: Path | None, catalogue: Path | None) -> Examination:
    if fix:
        for file in _canonicalised(edition):
            typer.echo(f"{file.as_posix()}: rewritten in canonical form.", err=True)
        for sentence in repair(edition, snapping=snap):
            typer.echo(sentence, err=True)
    found = examine(edition, catalogue)
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
