"""The examples in the docstrings of the public functions do what they show, on the invented edition."""

from __future__ import annotations

import doctest
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

import controlmap
from controlmap.atlas.atlas import Atlas
from controlmap.publish.tables.zone_tables import export_zones


def methods_with_examples(kind: type) -> list[Callable[..., Any]]:
    """Return the public methods of a class that have an example, those that it inherits included."""
    methods = [getattr(kind, name) for name in dir(kind) if not name.startswith("_")]
    return [method for method in methods if callable(method) and ">>>" in (method.__doc__ or "")]


PUBLIC: Final[dict[str, Callable[..., Any]]] = {
    "open_edition": controlmap.open_edition,
    "render.map": controlmap.render.map,
    "export_zones": export_zones,
    **{f"Atlas.{method.__name__}": method for method in methods_with_examples(Atlas)},
}
"""What a notebook or a program begins with: docs/api.md shows them with their examples."""


def test_every_method_that_returns_a_table_has_an_example() -> None:
    tables = {name for name in dir(Atlas) if "DataFrame" in str(getattr(getattr(Atlas, name), "__annotations__", ""))}

    assert {f"Atlas.{name}" for name in tables} <= set(PUBLIC)
    assert "shares_over_time" in tables


@pytest.mark.parametrize("name", PUBLIC)
def test_an_example_prints_what_it_shows(name: str, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    function = PUBLIC[name]
    shown = vars(importlib.import_module(function.__module__)) | {"open_edition": controlmap.open_edition}
    (example,) = doctest.DocTestFinder(recurse=False).find(function, name, globs=shown)
    assert example.examples, f"{name} has no example"

    said: list[str] = []
    doctest.DocTestRunner(verbose=False).run(example, out=said.append)

    assert said == []
