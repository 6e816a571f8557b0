"""Pytest plugin: which of the tests that reach a mutant are run, and in which order.

Every test that opens an edition reaches all of ``model``, ``painting`` and ``checks``, and most would detect a mutant
there. A mutant is judged only by the tests of its own part, those of its own module first, and a rule's mutant by the
cases of its own code. Detection by distant tests would be late, and would make a run ten times as long.
"""

import importlib
import os
import sys
from collections.abc import Collection, Iterable
from functools import _lru_cache_wrapper
from pathlib import PurePosixPath
from typing import Final

import pytest
from _pytest.runner import runtestprotocol

from controlmap.checks.rule import PaintedRule, Rule

MUTANT: Final = "MUTANT_UNDER_TEST"
"""Mutmut's variable: the mutant's dotted name, or mutmut's current phase."""

_LEARNING: Final = "stats"
"""Mutmut runs every test once, to record which functions each of them reaches."""

_CASES: Final = "test_cases.py"


def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """Set up every fixture again for each test; else only the first test would be recorded as reaching its code."""
    if os.environ.get(MUTANT) != _LEARNING:
        return None
    forget_answers()
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    runtestprotocol(item, nextitem=None)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_sessionstart() -> None:
    """Start with empty caches, as a new process would: mutants run in forks of a process that has run every test."""
    forget_answers()


def forget_answers() -> None:
    """Empty every function's cache: a cached result would not run the mutant."""
    for name, module in list(sys.modules.items()):
        for value in vars(module).values() if name.startswith("controlmap.") else ():
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()


def pytest_configure(config: pytest.Config) -> None:
    """Of the tests that mutmut names, keep those that judge the mutant, nearest first; do not collect the others."""
    module, mutated, _ = os.environ.get(MUTANT, "").rpartition(".x")
    if mutated:
        config.args[:] = selected(config.args, module)


def selected(tests: Iterable[str], module: str) -> list[str]:
    """Of the tests that reach a module, return those that judge its mutants, nearest first."""
    codes = _codes(module) if ".checks." in module else ()
    return sorted(
        (test for test in tests if _judges(test, module, codes)), key=lambda test: (_distance(test, module), test)
    )


def _judges(test: str, module: str, codes: Collection[str]) -> bool:
    _, folder, *_, file = PurePosixPath(test.partition("::")[0]).parts
    if file == _CASES:
        return any(f"[{code}-" in test for code in codes)
    return folder == module.split(".")[1]


def _codes(module: str) -> Collection[str]:
    values = vars(importlib.import_module(module)).values()
    return {value.code for value in values if isinstance(value, Rule | PaintedRule)}


def _distance(test: str, module: str) -> int:
    """Return 0 for tests of the mutated module, 1 for cases of its rules, 2 for others of its part."""
    file = PurePosixPath(test.partition("::")[0]).name
    if file == f"test_{module.rpartition('.')[2]}.py":
        return 0
    return 1 if file == _CASES else 2
