"""A copy of the checkout, and an environment with mutmut, in which mutants are made and tested."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.mutation.mutants import KILLED
from tests.mutation.undecorated import undecorated
from tests.outside import REPOSITORY

WORKSHOP: Final = REPOSITORY / "build" / "mutation"
CHECKOUT: Final = WORKSHOP / "checkout"
"""The mutated package. The mutated copy that tests import is in its folder ``mutants``."""

MUTMUT: Final = "mutmut==3.8.1"
"""Pinned: the score depends on which mutations a release makes."""

_PARTS: Final = ("src", "tests", "geo", "docs", "static", ".streamlit", "app.py", "pyproject.toml")
"""The parts of the checkout that the tests need."""

_ENVIRONMENT: Final = WORKSHOP / "venv"
_COMMAND: Final = _ENVIRONMENT / "bin" / "mutmut"


def prepare(*, fresh: bool = False) -> None:
    """Bring the copy and the environment up to date; ``fresh`` discards the results of earlier runs."""
    if fresh:
        shutil.rmtree(CHECKOUT, ignore_errors=True)
    _copy()
    _install()


def _copy() -> None:
    """Copy the changed files: mutmut makes and tests only the mutants of changed functions."""
    wanted = {path.relative_to(REPOSITORY): path for part in _PARTS for path in _files(REPOSITORY / part)}
    for name, path in wanted.items():
        content = path.read_bytes()
        if path.suffix == ".py" and name.parts[0] == "src":
            content = undecorated(content.decode("utf-8")).encode("utf-8")
        copy = CHECKOUT / name
        if not copy.is_file() or copy.read_bytes() != content:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)
    for folder in (CHECKOUT, CHECKOUT / "mutants"):
        for copy in [path for part in _PARTS for path in _files(folder / part)]:
            # Mutmut keeps its results beside each mutated module.
            of = copy.with_suffix("") if copy.suffix in (".meta", ".spans") else copy
            if of.relative_to(folder) not in wanted:
                copy.unlink()


def _files(part: Path) -> list[Path]:
    if part.is_file():
        return [part]
    return [path for path in part.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def _install() -> None:
    """Install mutmut into an environment that also sees the packages of this one, without changing them."""
    marker = _ENVIRONMENT / MUTMUT
    if marker.is_file():
        return
    shutil.rmtree(_ENVIRONMENT, ignore_errors=True)
    venv.create(_ENVIRONMENT, with_pip=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    ours = _ENVIRONMENT / "lib" / version / "site-packages" / "tested_set.pth"
    ours.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    subprocess.run([_ENVIRONMENT / "bin" / "python", "-m", "pip", "install", "--quiet", MUTMUT], check=True)
    marker.touch()


def try_mutants(modules: Sequence[str], jobs: int) -> None:
    """Make mutants and test them: all of the named modules, or those of every module that are new or have survived."""
    _forget_survivors()
    # Mutmut records which functions a test reaches only for new tests, so a new or moved function would have none.
    (CHECKOUT / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)
    temporary = WORKSHOP / "tmp"
    temporary.mkdir(exist_ok=True)
    subprocess.run(
        [_COMMAND, "run", "--max-children", str(jobs), *(f"controlmap.{name.replace('/', '.')}.*" for name in modules)],
        cwd=CHECKOUT,
        env={**os.environ, "TMPDIR": str(temporary)},
        check=True,
    )


def _forget_survivors() -> None:
    """Let survivors be tested again: mutmut keeps every result, whatever tests have been written since."""
    for meta in CHECKOUT.rglob("*.py.meta"):
        found = json.loads(meta.read_text(encoding="utf-8"))
        codes = found["exit_code_by_key"]
        found["exit_code_by_key"] = {name: code if code in KILLED else None for name, code in codes.items()}
        meta.write_text(json.dumps(found), encoding="utf-8")


def matches(module: str, wanted: Sequence[str]) -> bool:
    """Return whether a module is selected, by its own path or by its folder's; every one is if none is named."""
    return not wanted or any(f"{module}/".startswith(f"{one.strip('/')}/") for one in wanted)
