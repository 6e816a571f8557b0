"""Damaged editions: a few in every run of the tests, five hundred in the thorough one, twenty thousand at night."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.trials import Report, run

pytestmark = pytest.mark.posix  # some damage is by symbolic links, and memory is measured

FEW = 40
IN_ALL = 500
AT_A_TIME = 100
"""One process of its own for each test, if there are several."""

MORE_MEMORY_MB = 150.0
"""Allowed growth after the first tenth of the trials: parsers and painters keep some memory, editions must not."""


def _hold(report: Report, count: int) -> None:
    assert not report.faults, "\n\n".join(report.faults)
    assert report.tried == count, report
    assert 0 < report.refused < report.tried, report
    assert report.memory_mb < report.memory_at_first_mb + MORE_MEMORY_MB, report


def test_a_few_damaged_editions_raise_only_our_own_errors(marrow: Path, tmp_path: Path) -> None:
    _hold(run(marrow, tmp_path, count=FEW), FEW)


@pytest.mark.thorough
@pytest.mark.parametrize("first", range(0, IN_ALL, AT_A_TIME))
def test_damaged_editions_raise_only_our_own_errors_within_limits_of_time_and_memory(
    first: int, marrow: Path, tmp_path: Path
) -> None:
    _hold(run(marrow, tmp_path, count=AT_A_TIME, first=first), AT_A_TIME)
