"""Pytest plugin: of the tests that reach a mutant, which are asked, and in which order.

Every test that opens an edition reaches all of ``model``, ``painting`` and ``checks``, and most would notice a mutant
there. A mutant is judged by the tests of its own part alone, those of its own module first, and a rule's mutant by the
cases of its own code: what is noticed only far away is noticed late, and would make a run ten times as long.
"""

import importlib
import os
import sys
from collections.abc import Collection
from functools import _lru_cache_wrapper
from pathlib import PurePosixPath
from typing import Final

import pytest
from _pytest.runner import runtestprotocol

from controlmap.checks.rule import PaintedRule, Rule

MUTANT: Final = "MUTANT_UNDER_TEST"
"""Mutmut's variable: the mutant's dotted name, or what mutmut does at the moment."""

_LEARNING: Final = "stats"
"""Mutmut runs every test once, to learn which functions each of them reaches."""

_CASES: Final = "test_cases.py"


def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """Set up every fixture again for each test: else what it reaches would count for the first of its tests alone."""
    if os.environ.get(MUTANT) != _LEARNING:
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    runtestprotocol(item, nextitem=None)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_sessionstart() -> None:
    """Forget what functions have kept: a mutant's process is a copy of one in which every test has run."""
    for name, module in list(sys.modules.items()):
        for value in vars(module).values() if name.startswith("controlmap.") else ():
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the tests that judge the mutant, nearest first."""
    module, mutated, _ = os.environ.get(MUTANT, "").rpartition(".x")
    if not mutated:
        return
    judges = [item for item in items if _judges(item, module)]
    config.hook.pytest_deselected(items=[item for item in items if item not in judges])
    items[:] = sorted(judges, key=lambda item: (_distance(item, module), item.nodeid))


def _judges(item: pytest.Item, module: str) -> bool:
    _, part, *_ = module.split(".")
    folder, file = PurePosixPath(item.nodeid.partition("::")[0]).parts[-2:]
    if file == _CASES:
        return part == "checks" and any(f"[{code}-" in item.nodeid for code in _codes(module))
    return folder == part


def _codes(module: str) -> Collection[str]:
    return {
        value.code for value in vars(importlib.import_module(module)).values() if isinstance(value, Rule | PaintedRule)
    }


def _distance(item: pytest.Item, module: str) -> int:
    """Return 0 for tests of the mutated module, 1 for cases of its rules, 2 for others of its part."""
    file = PurePosixPath(item.nodeid.partition("::")[0]).name
    if file == f"test_{module.rpartition('.')[2]}.py":
        return 0
    return 1 if file == _CASES else 2
