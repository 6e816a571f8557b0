"""Run the rules over an edition."""

from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from typing import Final

from controlmap.checks.rule import Part
from controlmap.checks.rules import RULES
from controlmap.model.edition import Edition
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
}


def check_edition(edition: Edition, unread: Collection[Problem] = ()) -> list[Problem]:
    """Give every problem that the rules find, sorted.

    ``unread`` are the problems of reading the edition: a rule is left out where a part that it needs whole is not,
    since what it would find there follows from those problems alone.
    """
    broken = broken_parts(edition.path, unread)
    return sorted(
        Problem(found.path, found.line, rule.code, found.message, found.fix)
        for rule in RULES
        if rule.reads.isdisjoint(broken)
        for found in rule.run(edition)
    )


def broken_parts(edition_path: str, problems: Iterable[Problem]) -> frozenset[Part]:
    """Tell which parts of an edition were not read whole."""
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
