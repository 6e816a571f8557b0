"""The output of both parsers: plain data with the line on which each value was written."""

from collections.abc import Iterator
from dataclasses import dataclass
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
        for name, child in self._children():
            if isinstance(child, Node):
                found[name] = child.line
                found |= {f"{name}.{below}": line for below, line in child.lines().items()}
        return found

    def _children(self) -> Iterator[tuple[str, object]]:
        if isinstance(self.value, dict):
            return iter(self.value.items())
        if isinstance(self.value, list):
            return iter((str(index), child) for index, child in enumerate(self.value))
        return iter(())


def _plain(child: object) -> object:
    return child.plain() if isinstance(child, Node) else child
