"""The mutants that mutmut made of each function, and the result of each."""

import ast
import difflib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from tests.mutation.undecorated import UNDECORATED


class Verdict(StrEnum):
    """The result for a mutant."""

    KILLED = "killed"
    """A test failed, or ran so much longer that it was stopped."""
    SURVIVED = "survived"
    """No test failed, or none reaches it."""
    UNTESTED = "untested"
    """Not tested yet."""


KILLED: Final = frozenset({1, 3, 24, -24, 36, 152, 255})
"""Exit codes: failed tests, an error within pytest, and the several that mutmut uses for timeouts."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mutation of one function."""

    module: str
    """Path of the module from the package, e.g. ``painting/ranges``."""
    function: str
    """Name of the function; of a method, with its class: ``Span.covers``."""
    was: str
    """The lines that the mutation changes, each without its indent, joined by spaces."""
    becomes: str
    """The lines after the mutation."""
    verdict: Verdict

    @property
    def where(self) -> str:
        """The last part of the module's name and the function: stable when a module moves to another folder."""
        return f"{self.module.rpartition('/')[2]}.{self.function}"


def mutants(checkout: Path) -> Iterator[Mutant]:
    """Read mutmut's results in a checkout, by module and in the order in which mutants were made."""
    package = checkout / "mutants" / "src" / "controlmap"
    for meta in sorted(package.rglob("*.py.meta")):
        codes: dict[str, int | None] = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
        mutated = meta.with_suffix("")
        functions = _functions(mutated.read_text(encoding="utf-8")) if codes else {}
        module = mutated.relative_to(package).with_suffix("").as_posix()
        for name, code in codes.items():
            made = f"x{name.rpartition('.x')[2]}"
            original, _, _ = made.rpartition("__mutmut_")
            was, becomes = _difference(functions[f"{original}__mutmut_orig"], functions[made])
            yield Mutant(module, _readable(original), was, becomes, _verdict(code))


def _verdict(code: int | None) -> Verdict:
    if code is None:
        return Verdict.UNTESTED
    return Verdict.KILLED if code in KILLED else Verdict.SURVIVED


def _functions(source: str) -> dict[str, list[str]]:
    """Return the lines of every function except the first, by name; the first is the original."""
    lines = source.splitlines()
    found: dict[str, Any] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            found[node.name] = [line.replace(node.name, "", 1) for line in lines[node.lineno - 1 : node.end_lineno]]
    return found


def _difference(original: list[str], mutated: list[str]) -> tuple[str, str]:
    sides: dict[str, list[str]] = {"-": [], "+": []}
    for line in difflib.ndiff(original, mutated):
        if line[0] in sides:
            sides[line[0]].append(line[1:].strip())
    return " ".join(sides["-"]), " ".join(sides["+"])


def _readable(mangled: str) -> str:
    """Turn ``xǁSpanǁcovers`` into ``Span.covers`` and ``x_area_range`` into ``area_range``."""
    plain = mangled.removesuffix(UNDECORATED)
    return plain.removeprefix("xǁ").replace("ǁ", ".") if plain.startswith("xǁ") else plain.removeprefix("x_")
