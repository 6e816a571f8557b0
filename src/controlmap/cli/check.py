"""``controlmap check``: every mistake of an edition, with file, line and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from controlmap.authoring.canonical import drift, mend
from controlmap.authoring.edition_files import list_edition
from controlmap.authoring.read import read_edition
from controlmap.checks.check import Diagnosis, broken_parts, diagnose
from controlmap.checks.control_points import Score, describe, scores
from controlmap.checks.history import History
from controlmap.checks.rule import Part
from controlmap.cli.failing_shapes import write_shapes
from controlmap.cli.problem_formats import as_github, as_json
from controlmap.errors import ExportError
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
    shapes: Annotated[
        Path | None, typer.Option("--shapes", help="Folder to write the ground of each problem to, as GeoJSON.")
    ] = None,
) -> None:
    """Check an edition: exit status 0 where it is clean, 1 with problems, 2 where the path is no folder."""
    if not edition.is_dir():
        typer.echo(f"controlmap check: {edition} is no folder. Give the folder that holds edition.yaml.", err=True)
        raise typer.Exit(MISUSE)
    if fix:
        for file in _mended(edition):
            typer.echo(f"{file.as_posix()}: rewritten in canonical form.", err=True)
    found = examine(edition)
    if form is Format.JSON:
        typer.echo(as_json(found.problems, found.scores))
    elif form is Format.GITHUB:
        typer.echo(as_github(found.problems), nl=bool(found.problems))
    else:
        for problem in found.problems:
            typer.echo(str(problem))
        typer.echo(_summary(edition, found))
        for score in found.scores:
            typer.echo(_scored(score))
    if shapes is not None:
        for file in write_shapes(found.diagnoses, shapes):
            typer.echo(f"{file.as_posix()}: written.", err=True)
    raise typer.Exit(1 if found.problems else 0)


@dataclass(frozen=True, slots=True)
class Examination:
    """What checking an edition found."""

    history: History | None
    """The edition and its painted days; none where it could not be read at all."""
    problems: list[Problem]
    """Every problem, those of form included, sorted."""
    diagnoses: list[Diagnosis]
    """The problems that rules found, each with its shape."""
    scores: tuple[Score, ...]
    """Day by day, where there are control points and the ground that they are held against was read whole."""


def examine(folder: Path) -> Examination:
    """Read an edition, run every rule, and score it."""
    edition, problems = read_edition(folder)
    broken = {problem.path for problem in problems}
    drifted = [drift(file) for file in list_edition(folder)[0].geojson() if file.as_posix() not in broken]
    history = History(edition) if edition is not None else None
    diagnoses = diagnose(history, problems) if history is not None else []
    every = [*problems, *(found for found in drifted if found is not None), *(each.problem for each in diagnoses)]
    whole = {Part.HOLDS, Part.BORDER, Part.CONTROL_POINTS}.isdisjoint(broken_parts(folder.as_posix(), problems))
    scored = scores(history) if history is not None and whole else ()
    return Examination(history, sorted(every), diagnoses, scored)


def _mended(folder: Path) -> list[Path]:
    broken = {problem.path for problem in read_edition(folder)[1]}
    files = [file for file in list_edition(folder)[0].geojson() if file.as_posix() not in broken]
    try:
        return [file for file in files if mend(file)]
    except OSError as error:
        raise ExportError(
            f"{folder.as_posix()} cannot be mended: {(error.strerror or 'unknown reason').lower()}."
        ) from error


def _summary(folder: Path, found: Examination) -> str:
    count = _number(len(found.problems), "problem") if found.problems else "no problems"
    if found.history is None:
        return f"{folder.as_posix()}: {count}."
    edition = found.history.edition
    parts = {
        "zone": edition.zones,
        "hold": edition.holds,
        "statement": edition.annotations,
        "place": edition.places,
    }
    counts = ", ".join(_number(len(records), name) for name, records in parts.items())
    if found.problems:
        return f"{folder.as_posix()}: {counts}: {count}."
    left = found.history.base_only_km2(edition.manifest.as_of)
    return f"{folder.as_posix()}: {counts}: {count}. Ground that only the base holder covers: {left:.0f} km2."


def _scored(score: Score) -> str:
    wrong = f" Wrong: {', '.join(map(describe, score.wrong))}." if score.wrong else ""
    return f"{score.day}: {score.right} of {score.points} control points right ({score.share:.1%}).{wrong}"


def _number(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 else 's'}"
