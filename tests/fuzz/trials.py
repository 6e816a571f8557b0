"""Trials: damage, read, check, open; and a report."""

from __future__ import annotations

import random
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from controlmap.atlas.opening import open_edition
from controlmap.authoring.reading.read import read_edition
from controlmap.checks.check import check_edition
from controlmap.errors import ControlmapError
from tests.fuzz.bench import Bench
from tests.fuzz.raw import damage_bytes, damage_file
from tests.fuzz.shapes import damage_shape
from tests.fuzz.structure import damage_structure

MOST_S = 5.0
"""In processor time, for one edition."""

KINDS = (damage_bytes, damage_structure, damage_structure, damage_shape, damage_shape, damage_file)
"""Structure and geometry twice, since damaged bytes seldom get past the parsers."""


@dataclass
class Report:
    """The results of all trials."""

    tried: int = 0
    refused: int = 0
    longest_s: float = 0.0
    longest: str = ""
    faults: list[str] = field(default_factory=list)
    """Every forbidden result, one paragraph each, with the number of its trial."""
    seconds: float = 0.0
    memory_at_first_mb: float = 0.0
    """Peak memory of the process after the first tenth of the trials."""
    memory_mb: float = 0.0
    """Peak memory of the process at the end."""

    def __str__(self) -> str:
        """Return the figures as text."""
        return (
            f"{self.tried} editions in {self.seconds:.0f} s: {self.refused} refused, "
            f"{self.tried - self.refused} opened; {len(self.faults)} faults; "
            f"the longest took {self.longest_s:.2f} s ({self.longest}); "
            f"{self.memory_mb:.0f} MB at most, {self.memory_at_first_mb:.0f} MB after a tenth of them"
        )


def run(edition: Path, folder: Path, *, count: int, first: int = 0) -> Report:
    """Try ``count`` damaged editions from number ``first`` on; trial ``n`` is the same in every run.

    ``folder`` must be empty; the trials work in it.
    """
    bench, report, began = Bench(edition, folder), Report(), time.perf_counter()
    for number in range(first, first + count):
        _try(bench, number, report)
        if report.tried <= max(1, count // 10):
            report.memory_at_first_mb = _memory_mb()
    report.memory_mb = _memory_mb()
    report.seconds = time.perf_counter() - began
    return report


def _try(bench: Bench, number: int, report: Report) -> None:
    dice = random.Random(number)  # noqa: S311 -- damage, not secrets
    names = sorted(bench.whole)
    done = []
    for _ in range(dice.choice((1, 1, 2, 3))):
        # Earlier damage may stop the next kind of damage: the edition is tried with the damage so far.
        with suppress(ArithmeticError, LookupError, TypeError, ValueError, RecursionError, yaml.YAMLError):
            done.append(dice.choice(KINDS)(bench, dice.choice(names), dice))
    damage = "; ".join(done)
    began = time.process_time()
    try:
        report.refused += _is_refused(bench.edition)
    except Exception:  # noqa: BLE001 -- whatever comes here is what we are looking for
        report.faults.append(f"trial {number} ({damage}) raised\n{traceback.format_exc()}")
    took_s = time.process_time() - began
    report.tried += 1
    if took_s > report.longest_s:
        report.longest_s, report.longest = took_s, f"trial {number}: {damage}"
    if took_s > MOST_S:
        report.faults.append(f"trial {number} ({damage}) took {took_s:.1f} s")
    bench.restore()


def _is_refused(edition: Path) -> bool:
    """Read, check, and open what has no problem. Opening repeats the other two."""
    read, problems = read_edition(edition)
    found = [*problems, *(check_edition(read, problems) if read is not None else [])]
    for problem in found:
        assert "\n" not in str(problem), problem
        assert problem.line >= 1, problem
        str(problem).encode("utf-8")
    if found:
        return True
    atlas = open_edition(edition)
    for zone in atlas.edition.zones:
        atlas.dossier(zone.id)
    try:
        atlas.map(atlas.first_day)
    except ControlmapError:
        return True
    return False


def _memory_mb() -> float:
    if sys.platform == "win32":
        raise NotImplementedError
    import resource

    unit = 1024**2 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
