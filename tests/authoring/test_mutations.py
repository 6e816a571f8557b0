"""Files of an edition, damaged at random: whatever they hold, reading gives problems and never raises."""

import random
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from controlmap.authoring.read import read_edition
from controlmap.checks.check import check_edition

FILES = (
    "edition.yaml",
    "zones.yaml",
    "actors.yaml",
    "annotations.yaml",
    "events.yaml",
    "country.geojson",
    "places.geojson",
    "zones/north.geojson",
    "basemap/lakes.geojson",
)

_POISON = (b"\x00", b"\xff", b"{", b"}", b"[", b"]", b'"', b":", b"- ", b"&a ", b"*a", b"!!x ", b"1e999", b"NaN", b"\n")


@pytest.fixture(scope="module")
def copy(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One copy for all examples: each writes one file and puts it back."""
    return Path(shutil.copytree(marrow, tmp_path_factory.mktemp("mutations") / "marrow"))


def _mutated(content: bytes, seed: int) -> bytes:
    dice = random.Random(seed)  # noqa: S311  damage, not secrets
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(content) + 1)
        length = dice.choice((0, 0, 1, 5, 80))
        content = content[:at] + dice.choice((*_POISON, content[at : at + length] * 2)) + content[at + length :]
    return content[: dice.randrange(len(content) + 1)] if dice.random() < 0.1 else content


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(file=st.sampled_from(FILES), seed=st.integers(0, 2**32))
def test_a_damaged_file_gives_problems_and_never_an_exception(file: str, seed: int, copy: Path) -> None:
    whole = (copy / file).read_bytes()
    try:
        (copy / file).write_bytes(_mutated(whole, seed))
        edition, problems = read_edition(copy)
        found = problems + (check_edition(edition, problems) if edition is not None else [])
    finally:
        (copy / file).write_bytes(whole)

    assert edition is not None or problems
    for problem in found:
        assert "\n" not in str(problem)
        assert str(problem).encode("utf-8")
        assert problem.line >= 1
