"""Every exported file has the same bytes under other hash seeds, time zones and locales.

For other versions of Python: ``python -m tests.publish.written_files PYTHON...``.
"""

import sys
from pathlib import Path

import pytest

from tests.publish.written_files import PLACES, written


@pytest.mark.thorough
def test_hash_seed_time_zone_and_locale_change_no_byte(tmp_path: Path, marrow: Path) -> None:
    one, other = (written(sys.executable, env, tmp_path / env["TZ"][:3], marrow) for env in PLACES)
    assert len(one) > 40
    assert one == other
