"""The rules of CONTRIBUTING that a machine can check."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

MOST_LINES = 250
"""A module has one idea; a longer one has two."""
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
CODE = (".py", ".js", ".css")


@pytest.fixture(scope="module")
def tracked(repository: Path) -> list[Path]:
    names = subprocess.run(["git", "ls-files"], cwd=repository, capture_output=True, text=True, check=True).stdout
    return [repository / name for name in names.splitlines() if (repository / name).is_file()]


def code_under(tracked: list[Path], folder: Path) -> Iterator[Path]:
    # Built files are as long as their modules together.
    return (p for p in tracked if p.suffix in CODE and p.is_relative_to(folder) and p.parent.name != "built")


def test_no_module_is_longer_than_one_idea_takes(repository: Path, tracked: list[Path]) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in code_under(tracked, repository)}
    assert {path.name: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


def test_no_module_has_a_vague_name(repository: Path, tracked: list[Path]) -> None:
    parts = {
        part for path in code_under(tracked, repository) for part in path.relative_to(repository).with_suffix("").parts
    }
    assert parts & NAMES_THAT_SAY_NOTHING == set()
