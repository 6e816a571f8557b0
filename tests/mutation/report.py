"""The score of each module and the surviving mutants, as text and as a page."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tests.mutation.mutants import Mutant, Verdict
from tests.mutation.survivors import Survivor, Survivors


class Tally(NamedTuple):
    """The results for the mutants of one module, or of all."""

    name: str
    killed: int
    survived: int
    """Mutants that a test could detect."""
    equivalent: int

    @property
    def score(self) -> float:
        """The share of the detectable mutants that was detected: 0 to 1."""
        noticeable = self.killed + self.survived
        return self.killed / noticeable if noticeable else 1.0


def tallies(mutants: Sequence[Mutant], known: Sequence[Survivor]) -> list[Tally]:
    """Count by module, and for all together at the end. Untested mutants are not counted."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for mutant in mutants:
        if mutant.verdict is Verdict.KILLED:
            counts[mutant.module][0] += 1
        elif mutant.verdict is Verdict.SURVIVED:
            counts[mutant.module][2 if any(entry.equivalent and entry.covers(mutant) for entry in known) else 1] += 1
    found = [Tally(module, *numbers) for module, numbers in sorted(counts.items())]
    killed, survived, equivalent = (
        (sum(numbers) for numbers in zip(*counts.values(), strict=True)) if counts else (0,) * 3
    )
    return [*found, Tally("all", killed, survived, equivalent)]


def table(rows: Iterable[Tally]) -> str:
    """Format the numbers for a terminal."""
    lines = [f"{'module':<28}{'killed':>8}{'survived':>10}{'equivalent':>12}{'score':>9}"]
    lines += [f"{row.name:<28}{row.killed:>8}{row.survived:>10}{row.equivalent:>12}{row.score:>9.1%}" for row in rows]
    return "\n".join(lines)


def page(rows: Iterable[Tally], survivors: Survivors) -> str:
    """Write numbers and reasons as the generated part of ``docs/mutation.md``."""
    lines = ["| module | killed | survived | equivalent | score |", "|---|--:|--:|--:|--:|"]
    lines += [f"| {row.name} | {row.killed} | {row.survived} | {row.equivalent} | {row.score:.1%} |" for row in rows]
    lines += ["", "## What survives", ""]
    for heading, entries in (("Equivalent", survivors.equivalent), ("Left alive", survivors.accepted)):
        lines += [f"### {heading}", ""]
        by_reason: dict[Survivor, list[Mutant]] = defaultdict(list)
        for mutant, entry in entries:
            by_reason[entry].append(mutant)
        for entry, found in by_reason.items():
            lines += [f"- `{entry.where}`: {entry.why}", *(f"  - `{one.was}` → `{one.becomes}`" for one in found)]
        lines += [""] if by_reason else ["None.", ""]
    if survivors.unexplained:
        lines += ["### Without a reason yet", ""]
        lines += [f"- `{one.where}`: `{one.was}` → `{one.becomes}`" for one in survivors.unexplained]
        lines += [""]
    return "\n".join(lines)
