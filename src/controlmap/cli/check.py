"""``controlmap check``: every mistake of an edition, with file, line and what to do about it."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.canonical import drift, mend
from controlmap.authoring.edition_files import list_edition
from controlmap.authoring.read import read_edition
from controlmap.checks.base_only import base_only_km2
from controlmap.checks.check import check_edition
from controlmap.cli.problem_formats import as_github, as_json
from controlmap.errors import ExportError
from controlmap.model.edition import Edition
from controlmap.model.problem import Problem

MISUSE = 2
"""Exit status where the command was not given what it needs."""


class Format(StrEnum):
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
    form: Annotated[Format, typer.Option("--format", help="How problems are printed.")] = Format.TEXT,
) -> None:
    """Check an edition: exit status 0 where it is clean, 1 with problems, 2 where the path is no folder."""
    if not edition.is_dir():
        typer.echo(f"controlmap check: {edition} is no folder. Give the folder that holds edition.yaml.", err=True)
        raise typer.Exit(MISUSE)
    if fix:
        for file in _mended(edition):
            typer.echo(f"{file.as_posix()}: rewritten in canonical form.", err=True)
    read, problems = examine(edition)
    if form is Format.JSON:
        typer.echo(as_json(problems))
    elif form is Format.GITHUB:
        typer.echo(as_github(problems), nl=bool(problems))
    else:
        for problem in problems:
            typer.echo(str(problem))
        typer.echo(_summary(edition, read, problems))
    raise typer.Exit(1 if problems else 0)


def examine(folder: Path) -> tuple[Edition | None, list[Problem]]:
    """Read an edition and give every problem of it, those of form included, sorted."""
    edition, problems = read_edition(folder)
    broken = {problem.path for problem in problems}
    drifted = [drift(file) for file in list_edition(folder)[0].geojson() if file.as_posix() not in broken]
    ruled = check_edition(edition, problems) if edition is not None else []
    return edition, sorted([*problems, *(found for found in drifted if found is not None), *ruled])


def _mended(folder: Path) -> list[Path]:
    broken = {problem.path for problem in read_edition(folder)[1]}
    files = [file for file in list_edition(folder)[0].geojson() if file.as_posix() not in broken]
    try:
        return [file for file in files if mend(file)]
    except OSError as error:
        raise ExportError(
            f"{folder.as_posix()} cannot be mended: {(error.strerror or 'unknown reason').lower()}."
        ) from error


def _summary(folder: Path, edition: Edition | None, problems: list[Problem]) -> str:
    count = _number(len(problems), "problem") if problems else "no problems"
    if edition is None:
        return f"{folder.as_posix()}: {count}."
    parts = {
        "zone": edition.zones,
        "hold": edition.holds,
        "statement": edition.annotations,
        "place": edition.places,
    }
    counts = ", ".join(_number(len(records), name) for name, records in parts.items())
    if problems:
        return f"{folder.as_posix()}: {counts}: {count}."
    left = base_only_km2(edition, edition.manifest.as_of)
    return f"{folder.as_posix()}: {counts}: {count}. Ground that only the base holder covers: {left:.0f} km2."


def _number(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 else 's'}"
