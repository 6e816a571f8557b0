"""The rules of CONTRIBUTING that a machine can check."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

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


def strings_that_run(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the strings of a module with their lines, without docstrings, in which an example has no effect."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.lineno, node.value


def test_nothing_in_the_program_depends_on_the_country_shown(
    repository: Path, tracked: list[Path], syria: Path
) -> None:
    edition = yaml.safe_load((syria / "edition.yaml").read_text(encoding="utf-8"))
    places = json.loads((syria / "places.geojson").read_text(encoding="utf-8"))["features"]
    towns = [
        re.escape(word)
        for place in places
        if place["properties"]["rank"] in {"capital", "seat", "conference"}
        for word in place["properties"]["name"].values()
    ]
    country = [f"{edition['country']['en']}n?", edition["country"]["ar"]]
    words = "|".join([*country, *towns, "Ghouta", "Golan", "Euphrates", "Assad"])
    known = re.compile(rf"\b({words})\b", re.IGNORECASE)
    found = [
        f"{path.relative_to(repository)}:{line}: {text}"
        for path in tracked
        if path.is_relative_to(repository / "src") and path.suffix in {*CODE, ".html", ".po"}
        for line, text in (strings_that_run(path) if path.suffix == ".py" else [(1, path.read_text(encoding="utf-8"))])
        if known.search(text)
    ]
    assert found == []
