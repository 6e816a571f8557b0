"""Every mistake in the table gets its whole message (file, line, code, problem, remedy) in little time and memory."""

from __future__ import annotations

import shutil
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from controlmap.atlas.opening import open_edition
from controlmap.errors import EditionError
from tests.mistakes.agreement import AGREEMENT
from tests.mistakes.choices import CHOICES
from tests.mistakes.encoding import ENCODING
from tests.mistakes.files import FILES
from tests.mistakes.geojson import GEOJSON
from tests.mistakes.links import LINKS
from tests.mistakes.mistake import Mistake
from tests.mistakes.numbers import NUMBERS
from tests.mistakes.shapes import SHAPES
from tests.mistakes.words import WORDS
from tests.mistakes.yaml import YAML

PARTS = {
    "files": FILES,
    "links": LINKS,
    "encoding": ENCODING,
    "yaml": YAML,
    "geojson": GEOJSON,
    "shapes": SHAPES,
    "numbers": NUMBERS,
    "choices": CHOICES,
    "words": WORDS,
    "agreement": AGREEMENT,
}

MOST_S = 5.0
"""In processor time."""

MOST_MB = 90.0
"""The memory that Python may use for one edition: that of the parsed values of the largest accepted file."""


@contextmanager
def _bounded(*, memory: bool) -> Iterator[None]:
    """Limit the time and memory of the block. Memory is measured only on request, since that takes time."""
    if memory:
        tracemalloc.start()
    began = time.process_time()
    try:
        yield
        assert time.process_time() - began < MOST_S
        assert not memory or tracemalloc.get_traced_memory()[1] < MOST_MB * 1024**2
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "mistake",
    [
        pytest.param(row, id=f"{part}: {row.name}", marks=[pytest.mark.posix] if rows is LINKS else [])
        for part, rows in PARTS.items()
        for row in rows
    ],
)
def test_a_mistake_gets_exactly_its_message(
    mistake: Mistake, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(marrow, tmp_path / "m")
    mistake.spoil(tmp_path / "m")
    monkeypatch.chdir(tmp_path)

    with _bounded(memory=mistake.is_costly), pytest.raises(EditionError) as refused:
        open_edition("m")

    assert [str(problem) for problem in sorted(refused.value.problems)] == list(mistake.problems)


def test_the_table_has_two_hundred_rows_and_no_name_twice_in_a_part() -> None:
    assert sum(map(len, PARTS.values())) >= 200
    for part, rows in PARTS.items():
        assert len({row.name for row in rows}) == len(rows), part
