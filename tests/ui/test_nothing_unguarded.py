"""Whatever Streamlit calls passes through `ui/server/error_boundary.py`, so that no traceback reaches a page."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def modules(repository: Path) -> dict[str, ast.Module]:
    """Parse the modules of the pages."""
    ui = repository / "src" / "controlmap" / "ui"
    return {
        path.relative_to(ui).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(ui.rglob("*.py"))
    }


def name_of(value: ast.expr) -> str:
    """Return the name of the called function: for `f`, `module.f` and `lambda: f(x)`, it is `f`."""
    if isinstance(value, ast.Lambda):
        return name_of(value.body)
    if isinstance(value, ast.Call):
        return name_of(value.func)
    return value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", ast.unparse(value))


def answers(module: ast.Module) -> Iterator[str]:
    """Return every function that a module passes to a widget as a callback."""
    for call in ast.walk(module):
        for keyword in call.keywords if isinstance(call, ast.Call) else []:
            name = keyword.arg or ""
            if name.startswith("on_") and not isinstance(keyword.value, ast.Constant):
                # A parameter of the same name is passed through: the callback is checked at its origin.
                yield from () if name_of(keyword.value) == name else (name_of(keyword.value),)


def test_every_callback_of_a_widget_is_guarded(modules: dict[str, ast.Module]) -> None:
    guarded = {
        function.name
        for module in modules.values()
        for function in ast.walk(module)
        if isinstance(function, ast.FunctionDef) and "answering" in {name_of(d) for d in function.decorator_list}
    }
    named = {(path, name) for path, module in modules.items() for name in answers(module)}
    assert named, "the pages must have callbacks"
    guarded |= {"answering"}
    assert sorted(entry for entry in named if entry[1] not in guarded) == []


def test_only_the_guarded_fragment_is_used(modules: dict[str, ast.Module]) -> None:
    used = {path for path, module in modules.items() if "st.fragment" in ast.unparse(module)}
    assert used == {"server/error_boundary.py"}


def test_the_function_behind_a_download_is_guarded(modules: dict[str, ast.Module]) -> None:
    made = [
        (path, keyword.value)
        for path, module in modules.items()
        for call in ast.walk(module)
        if isinstance(call, ast.Call) and name_of(call) == "download_button"
        for keyword in call.keywords
        if keyword.arg == "data"
    ]
    assert made, "the pages must offer downloads"
    assert [path for path, value in made if name_of(value) != "making"] == []
