"""The output of both parsers: plain data with the line on which each value was written."""

from collections.abc import Iterable
from dataclasses import dataclass
from sys import intern
from typing import TypeAlias

Leaf: TypeAlias = object
"""A scalar, or a whole geometry, which has no lines of its own."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a file. A mapping's values have the line of their key, a list's items their own."""

    line: int
    value: "dict[str, Node] | list[Node] | Leaf"

    def plain(self) -> object:
        """Return the data without its lines: dicts, lists and leaves."""
        if isinstance(self.value, dict):
            return {key: _plain(child) for key, child in self.value.items()}
        if isinstance(self.value, list):
            return [_plain(child) for child in self.value]
        return self.value

    def lines(self) -> dict[str, int]:
        """Return the line of every value under this one, by dotted path: ``about.zones.0``."""
        found: dict[str, int] = {}
        _note_lines(self.value, "", found)
        return found


def _note_lines(value: object, above: str, found: dict[str, int]) -> None:
    # One dict for all levels: an edition has tens of thousands of values, and merging a dict for each takes longer.
    # Each path is one string, however many records have it.
    for name, child in _children(value):
        if isinstance(child, Node):
            found[intern(f"{above}{name}")] = child.line
            if isinstance(child.value, dict | list):
                _note_lines(child.value, f"{above}{name}.", found)


def _children(value: object) -> Iterable[tuple[object, object]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _plain(child: object) -> object:
    return child.plain() if isinstance(child, Node) else child
