"""Contradictions grouped by the statement that they have in common, so that a list need not repeat it."""

from collections import Counter
from dataclasses import dataclass

from controlmap.atlas.statements.relations import all_tensions
from controlmap.model.annotation import Annotation, Tension
from controlmap.model.edition import Edition


@dataclass(frozen=True, slots=True)
class TensionGroup:
    """One statement, and those that contradict it."""

    statement: Annotation
    others: tuple[tuple[Annotation, Tension], ...]
    """Each with the reason why both cannot be right."""


def tension_groups(edition: Edition) -> tuple[TensionGroup, ...]:
    """Return every pair of statements that contradict each other in one group, in reading order of the groups.

    The statement with the most pairs left takes them all, until no pair is left.
    """
    left = list(all_tensions(edition))
    order = {frozenset((one.id, other.id)): number for number, (one, other, _) in enumerate(left)}
    found: list[tuple[int, TensionGroup]] = []
    while left:
        # Of equally many, the first in reading order: a counter keeps the order in which it met its keys.
        ((hub, _),) = Counter(note.id for pair in left for note in pair[:2]).most_common(1)
        own = [pair for pair in left if hub in (pair[0].id, pair[1].id)]
        left = [pair for pair in left if pair not in own]
        statement = next(note for note in own[0][:2] if note.id == hub)
        others = tuple((two if one.id == hub else one, tension) for one, two, tension in own)
        found.append((order[frozenset((own[0][0].id, own[0][1].id))], TensionGroup(statement, others)))
    return tuple(group for _, group in sorted(found, key=lambda entry: entry[0]))
