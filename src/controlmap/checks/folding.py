"""Folding: repetitions of one mistake as one problem with a count."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Final, TypeAlias

import shapely

from controlmap.checks.rule import Finding
from controlmap.model.problem import Problem

Coded: TypeAlias = tuple[str, Finding]
"""The code of a rule, and a place where it is broken."""

MOST_ALONE: Final = 3
"""Findings of one mistake that are still listed one by one: they fit on the screen together."""

MOST_ALIKE: Final = 10
"""Problems of one code, file and fix that are listed one by one: each names a record that an author looks up."""

_MOST_LINES: Final = 8
"""Lines named in one sentence."""


def fold(found: Iterable[Coded]) -> list[Coded]:
    """Return findings in which more than ``MOST_ALONE`` of one mistake are one finding, at the largest of them."""
    groups: dict[object, list[Coded]] = defaultdict(list)
    for number, (code, finding) in enumerate(found):
        if finding.repeats is not None:
            key: object = code, finding.repeats.many
        else:
            key = (code, finding.reference) if finding.reference else number
        groups[key].append((code, finding))
    folded: list[Coded] = []
    for group in groups.values():
        folded += group if len(group) <= MOST_ALONE else [_one(group)]
    return folded


def _one(group: Sequence[Coded]) -> Coded:
    code, worst = max(group, key=lambda coded: coded[1].repeats.size if coded[1].repeats else 0)
    each = [finding for _, finding in group]
    if worst.repeats is None:
        code, first = min(group, key=lambda coded: coded[1][:3])
        others = places_of([finding for finding in each if finding is not first])
        return code, first._replace(message=f"{first.message}; nor is it known in {len(each) - 1} others: {others}")
    total = sum(finding.repeats.size for finding in each if finding.repeats)
    which = "the largest" if worst.repeats.unit else "the first"
    sized = f", {total:.1f} {worst.repeats.unit} in all" if worst.repeats.unit else ""
    shapes = [finding.shape for finding in each if finding.shape is not None]
    return code, worst._replace(
        message=f"{len(each)} {worst.repeats.many}{sized}; {which}: {worst.message}",
        fix=worst.repeats.fix,
        shape=shapely.union_all(shapes) if shapes else None,
        holds=tuple(dict.fromkeys(hold for finding in each for hold in finding.holds)),
    )


def places_of(found: Iterable[Finding]) -> str:
    """Return the files and lines of findings: ``events.yaml line 3, zones.yaml lines 4, 9 and 12``."""
    lines: dict[str, set[int]] = defaultdict(set)
    for finding in found:
        lines[PurePosixPath(finding.path).name].add(finding.line)
    return ", ".join(f"{name} {_lines(sorted(of))}" for name, of in sorted(lines.items()))


def fold_alike(problems: Iterable[Problem]) -> list[Problem]:
    """Return problems in which more than ``MOST_ALIKE`` of one code and fix in one file are one, at the first line."""
    groups: dict[tuple[str, str, str], list[Problem]] = defaultdict(list)
    for problem in sorted(problems):
        groups[problem.path, problem.code, problem.fix].append(problem)
    folded: list[Problem] = []
    for group in groups.values():
        if len(group) <= MOST_ALIKE:
            folded += group
        else:
            first, *others = group
            lines = _lines(sorted({other.line for other in others}))
            folded.append(first._replace(message=f"{first.message}; and {len(others)} more like it on {lines}"))
    return sorted(folded)


def _lines(lines: Sequence[int]) -> str:
    shown = [str(line) for line in lines[:_MOST_LINES]]
    if len(lines) > _MOST_LINES:
        return f"lines {', '.join(shown)} and {len(lines) - _MOST_LINES} more"
    if len(lines) == 1:
        return f"line {shown[0]}"
    return f"lines {', '.join(shown[:-1])} and {shown[-1]}"
