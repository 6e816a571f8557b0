"""Five hundred damaged editions, or as many as fit in the time; the nightly command tries twenty thousand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.trials import run

WITHIN_S = 22.0
MORE_MEMORY_MB = 150.0
"""What later trials may take beyond the first tenth: parsers and painters keep some, editions must not."""


@pytest.mark.thorough
def test_damaged_editions_raise_nothing_but_our_own_in_bounded_time_and_memory(marrow: Path, tmp_path: Path) -> None:
    report = run(marrow, tmp_path, count=500, within_s=WITHIN_S)
    assert not report.faults, "\n\n".join(report.faults)
    assert report.tried > 50, report
    assert 0 < report.refused < report.tried, report
    assert report.memory_mb < report.memory_at_first_mb + MORE_MEMORY_MB, report
