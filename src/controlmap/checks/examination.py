"""The result of checking an edition, and its one-line summary."""

from dataclasses import dataclass
from pathlib import Path

from controlmap.authoring.canonical import drift
from controlmap.authoring.reading.edition_files import list_edition
from controlmap.authoring.reading.read import read_edition
from controlmap.checks.catalogues import check_catalogues
from controlmap.checks.check import Diagnosis, broken_parts, diagnose
from controlmap.checks.control_points import Score, describe, scores
from controlmap.checks.folding import fold_alike
from controlmap.checks.history import History
from controlmap.checks.languages import language_notice
from controlmap.checks.placeholders import unwritten
from controlmap.checks.rule import Part
from controlmap.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Examination:
    """The result of checking an edition."""

    history: History | None
    """The edition and its painted days; None if it could not be read at all."""
    problems: list[Problem]
    """Every problem, those of reading included, sorted; many alike in one file are one."""
    diagnoses: list[Diagnosis]
    """The problems that rules found, each with its shape."""
    scores: tuple[Score, ...]
    """One per day with control points, if the ground that they are compared with was read whole."""
    notices: tuple[str, ...] = ()
    """Sentences for the author that are not problems."""


def examine(folder: Path, catalogue: Path | None = None) -> Examination:
    """Read an edition, run every rule, and score it; ``catalogue`` is a folder of catalogues beside its own."""
    edition, problems = read_edition(folder)
    if not folder.is_dir():
        return Examination(None, problems, [], ())
    broken = {problem.path for problem in problems}
    drifted = [drift(file) for file in list_edition(folder)[0].geojson() if file.as_posix() not in broken]
    history = History(edition) if edition is not None else None
    diagnoses = diagnose(history, problems) if history is not None else []
    every = [*problems, *(found for found in drifted if found is not None), *(each.problem for each in diagnoses)]
    catalogues = check_catalogues(folder, catalogue)
    every += catalogues.problems
    notices = list(catalogues.notices)
    if edition is not None:
        notices = [*unwritten(edition), language_notice(edition), *notices]
    whole = {Part.HOLDS, Part.BORDER, Part.CONTROL_POINTS}.isdisjoint(broken_parts(folder.as_posix(), problems))
    scored = scores(history) if history is not None and whole else ()
    return Examination(history, fold_alike(every), diagnoses, scored, tuple(filter(None, notices)))


def summary(folder: Path, found: Examination) -> str:
    """Return the number of records in an edition, and of its problems, in one line."""
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


def scored(score: Score) -> str:
    """Return how many of a day's control points the map has right, and which ones it has wrong."""
    wrong = f" Wrong: {', '.join(map(describe, score.wrong))}." if score.wrong else ""
    return f"{score.day}: {score.right} of {score.points} control points right ({score.share:.1%}).{wrong}"


def _number(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 else 's'}"
