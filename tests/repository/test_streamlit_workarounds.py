"""docs/streamlit.md lists every module that depends on Streamlit's inside, and names files and tests that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final, NamedTuple

import pytest

PUBLIC: Final = {"streamlit", "streamlit.delta_generator"}
"""What Streamlit documents; everything below its other modules is its inside."""
INSIDE: Final = ("streamlit.", "streamlit_folium", "uvicorn", "websockets", "ctypes")


FOLDERS: Final = ("workarounds/", "gateway/")
OUTSIDE: Final = {"link/guarded_map_page.py", "shell.py", "warm_server.py"}
"""Parts of the dashboard that cannot be had without the inside of another package."""


class Row(NamedTuple):
    file: str
    test: str
    when_it_breaks: str


@pytest.fixture(scope="module")
def rows(repository: Path) -> list[Row]:
    text = (repository / "docs" / "streamlit.md").read_text(encoding="utf-8")
    found = re.findall(r"^\| `ui/([^`]+)` \|.*\| `upstream/([^`]+)` \| (.+) \|$", text, re.MULTILINE)
    assert len(found) == len(re.findall(r"^\| `ui/", text, re.MULTILINE))
    return [Row(*each) for each in found]


def test_every_file_of_the_table_exists_once(repository: Path, rows: list[Row]) -> None:
    files = [row.file for row in rows]
    assert len(files) >= 10
    assert len(set(files)) == len(files)
    assert [file for file in files if not (repository / "src" / "controlmap" / "ui" / file).is_file()] == []


def test_every_upstream_test_of_the_table_exists(repository: Path, rows: list[Row]) -> None:
    missing = []
    for row in rows:
        file, _, name = row.test.partition("::")
        tree = ast.parse((repository / "tests" / "upstream" / file).read_text(encoding="utf-8"))
        if name not in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}:
            missing.append(row.test)
    assert missing == []


def test_every_row_says_what_to_do(rows: list[Row]) -> None:
    assert [row.file for row in rows if len(row.when_it_breaks.split()) < 5] == []


def test_every_page_and_bench_that_the_table_names_exists(repository: Path) -> None:
    text = (repository / "docs" / "streamlit.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[^`:]+\.py)`", text) + [
        f"{module.replace('.', '/')}.py" for module in re.findall(r"python -m (tests[\w.]+)", text)
    ]
    assert named
    assert [name for name in named if not (repository / name).is_file()] == []


def imported(file: Path) -> set[str]:
    """Return the modules that a module imports, and those whose submodules it takes."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module}
            found |= {f"streamlit.{alias.name}" for alias in node.names if node.module == "streamlit"}
    return found - PUBLIC


@pytest.fixture(scope="module")
def reaching(repository: Path) -> set[str]:
    """Return the modules of `ui` that import from inside another package."""
    ui = repository / "src" / "controlmap" / "ui"
    return {
        file.relative_to(ui).as_posix()
        for file in ui.rglob("*.py")
        if any(f"{module}.".startswith(INSIDE) for module in imported(file))
    }


def test_a_module_that_reaches_inside_another_package_is_in_the_table(reaching: set[str], rows: list[Row]) -> None:
    assert len(reaching) >= 5
    assert reaching - {row.file for row in rows} == set()


def test_modules_that_reach_inside_another_package_are_in_two_folders(reaching: set[str]) -> None:
    assert {file for file in reaching if not file.startswith(FOLDERS)} == OUTSIDE
