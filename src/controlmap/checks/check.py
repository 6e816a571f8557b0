"""Run the rules over an edition."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from shapely.geometry.base import BaseGeometry

from controlmap.checks.folding import Coded, fold
from controlmap.checks.history import History
from controlmap.checks.mistyped import without_consequences
from controlmap.checks.rule import AnyRule, Finding, PaintedRule, Part
from controlmap.checks.rules import RULES
from controlmap.model.edition import Edition
from controlmap.model.ids import HoldId
from controlmap.model.problem import Problem

_PART_OF_FILE: Final = {
    "edition.yaml": Part.MANIFEST,
    "zones.yaml": Part.ZONES,
    "actors.yaml": Part.ACTORS,
    "sources.yaml": Part.SOURCES,
    "annotations.yaml": Part.ANNOTATIONS,
    "events.yaml": Part.EVENTS,
    "country.geojson": Part.BORDER,
    "places.geojson": Part.PLACES,
    "control-points.csv": Part.CONTROL_POINTS,
    "anchors.yaml": Part.ANCHORS,
}


class Diagnosis(NamedTuple):
    """A problem, with the ground concerned where there is any."""

    problem: Problem
    shape: BaseGeometry | None
    """WGS84 (lon, lat)."""
    holds: tuple[HoldId, ...]
    """The holds whose ground it is."""


def check_edition(edition: Edition, unread: Collection[Problem] = ()) -> list[Problem]:
    """Return every problem that the rules find, sorted.

    ``unread`` are the problems found while reading the edition: a rule is skipped if a part that it depends on was not
    read whole, since it would only report consequences of those problems.
    """
    return [diagnosis.problem for diagnosis in diagnose(History(edition), unread)]


def diagnose(history: History, unread: Collection[Problem] = ()) -> list[Diagnosis]:
    """Return every problem that the rules find, sorted, each with its shape; ``unread`` as for ``check_edition``.

    Repetitions of one mistake are one problem, and the consequences of a mistyped definition are left out.
    """
    broken = broken_parts(history.edition.path, unread)
    coded: list[Coded] = [
        (rule.code, found) for rule in RULES if rule.reads.isdisjoint(broken) for found in _findings(rule, history)
    ]
    diagnoses = [
        Diagnosis(Problem(found.path, found.line, code, found.message, found.fix), found.shape, found.holds)
        for code, found in fold(without_consequences(history.edition, coded))
    ]
    return sorted(diagnoses, key=lambda diagnosis: diagnosis.problem)


def _findings(rule: AnyRule, history: History) -> Iterator[Finding]:
    return rule.run(history) if isinstance(rule, PaintedRule) else rule.run(history.edition)


def broken_parts(edition_path: str, problems: Iterable[Problem]) -> frozenset[Part]:
    """Return the parts of an edition that were not read whole."""
    parts = set()
    for problem in problems:
        within = PurePosixPath(problem.path).relative_to(edition_path).parts
        if within[:1] == ("zones",):
            parts.add(Part.HOLDS)
        elif within[:1] == ("basemap",):
            parts.add(Part.BASEMAP)
        elif within and within[0] in _PART_OF_FILE:
            parts.add(_PART_OF_FILE[within[0]])
    return frozenset(parts)
