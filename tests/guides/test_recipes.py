"""The recipes of CONTRIBUTING, followed to the letter, each in a fresh copy of the repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.guides.guide import COMMANDS, Block, blocks_of

RECIPES: Final = ("A page", "A check rule", "An export format", "A basis", "A relation")


def recipe(repository: Path, title: str) -> list[Block]:
    """Return the blocks of one recipe."""
    text = (repository / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = re.search(rf"^### {re.escape(title)}\n(.*?)(?=^##)", text, re.MULTILINE | re.DOTALL)
    assert section is not None, title
    return blocks_of(section[1])


def change(file: Path, lines: str) -> None:
    """Apply a change to a file: the lines that stay and go are found there once."""
    written = [line or " " for line in lines.splitlines()]
    old = "".join(f"{line[1:]}\n" for line in written if line[0] != "+")
    new = "".join(f"{line[1:]}\n" for line in written if line[0] != "-")
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file}: {text.count(old)} times\n{old}"
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def clone(repository: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the repository, with the environment in which these tests run."""
    copy = tmp_path / "clone"
    copy.mkdir()
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(listed, cwd=repository, capture_output=True, text=True, check=True).stdout.splitlines():
        if (repository / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(repository / name, copy / name)
    (copy / ".venv").symlink_to(Path(sys.prefix), target_is_directory=True)
    yield copy
    (copy / ".venv").unlink()


def run(command: str, clone: Path) -> None:
    """Type a command as the recipe has it."""
    environment = {name: value for name, value in os.environ.items() if name != "CONTROLMAP_REQUIRE_SHARED"}
    environment["PYTHONPATH"] = str(clone / "src")
    done = subprocess.run(
        ["bash", "-ec", command], cwd=clone, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-6000:]}{done.stderr[-3000:]}"


@pytest.mark.posix
@pytest.mark.thorough
@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_works_as_it_is_written(title: str, repository: Path, clone: Path) -> None:
    done = recipe(repository, title)
    for block in done:
        if block.language == "diff":
            assert block.title is not None
            change(clone / block.title, block.text)
        elif block.title is not None:
            (clone / block.title).parent.mkdir(parents=True, exist_ok=True)
            assert not (clone / block.title).exists(), block.title
            (clone / block.title).write_text(block.text, encoding="utf-8")
        elif block.language == COMMANDS:
            for command in block.text.splitlines():
                run(command, clone)
    assert any(block.language == COMMANDS and "pytest" in block.text for block in done)


@pytest.mark.parametrize("title", RECIPES)
def test_every_change_of_a_recipe_fits_the_file_as_it_is(title: str, repository: Path, tmp_path: Path) -> None:
    for block in recipe(repository, title):
        if block.language == "diff":
            copied = tmp_path / str(block.title).replace("/", "-")
            if not copied.exists():
                shutil.copy(repository / str(block.title), copied)
            change(copied, block.text)


def test_every_recipe_is_followed(repository: Path) -> None:
    text = (repository / "CONTRIBUTING.md").read_text(encoding="utf-8")
    recipes = text.partition("## Recipes\n")[2].partition("\n## ")[0]
    assert re.findall(r"^### (.+)$", recipes, re.MULTILINE) == [*RECIPES, "A language"]
