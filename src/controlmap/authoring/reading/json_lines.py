"""JSON with line numbers down to properties; a geometry is parsed as a whole, at the speed of the standard parser."""

import json
import re
from bisect import bisect_left
from typing import Final, NoReturn

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.kind import Kind
from controlmap.authoring.reading.node import Node
from controlmap.model.problem import Problem
from controlmap.model.wording import quoted

_DEEPEST: Final = 12
"""Levels of nesting outside a geometry; a feature's properties have six."""

MOST_LISTS: Final = 100_000
"""Opening brackets: each position has one. Twenty times those of the shipped edition's longest file."""

_MOST_VALUES: Final = 100_000
"""Values outside geometries."""

_IN_ONE_PIECE: Final = "geometry"
"""The key whose value goes to the standard parser: tracking the line of every coordinate would take seconds."""

_HALF: Final = re.compile("[\ud800-\udfff]")
"""A lone surrogate, which no file can contain."""

_BLANK: Final = re.compile(r"[ \t\r\n]*")


class _StopError(Exception):
    """The text cannot be read further."""

    def __init__(self, offset: int, kind: Kind, message: str, fix: str) -> None:
        self.offset = offset
        self.kind = kind
        self.message = message
        self.fix = fix


class _RepeatedKeyError(ValueError):
    """A key occurs twice inside a geometry."""


def _no_constant(name: str) -> NoReturn:
    raise OverflowError(name)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise _RepeatedKeyError(next(name for name in names if names.count(name) > 1))
    return found


_DECODER: Final = json.JSONDecoder(parse_constant=_no_constant, object_pairs_hook=_unique)


class _JsonReader:
    """One pass over a text that builds nodes and collects problems."""

    def __init__(self, text: str, shown: str) -> None:
        self.text = text
        self.shown = shown
        self.problems: list[Problem] = []
        self.values = 0
        self.breaks = [match.start() for match in re.finditer("\n", text)]

    def line(self, offset: int) -> int:
        return bisect_left(self.breaks, offset) + 1

    def skip(self, offset: int) -> int:
        match = _BLANK.match(self.text, offset)
        return match.end() if match else offset

    def document(self) -> Node:
        node, offset = self.node(self.skip(0), 0)
        if (rest := self.skip(offset)) != len(self.text):
            raise _StopError(rest, kinds.JSON_BROKEN, "text follows the end of the JSON value", "remove what follows")
        return node

    def node(self, offset: int, depth: int) -> tuple[Node, int]:
        if depth > _DEEPEST:
            message = f"lists and objects are nested more than {_DEEPEST} deep"
            raise _StopError(offset, kinds.JSON_DEEP, message, "save the file again from the program it was drawn in")
        self.values += 1
        if self.values > _MOST_VALUES:
            message = f"the file has more than {_MOST_VALUES} values"
            raise _StopError(offset, kinds.TOO_LARGE, message, "remove what does not belong here")
        line, first = self.line(offset), self.text[offset : offset + 1]
        if first == "{":
            entries, offset = self.members(offset + 1, depth)
            return Node(line, entries), offset
        if first == "[":
            items, offset = self.array(offset + 1, depth)
            return Node(line, items), offset
        value, offset = self.piece(offset)
        return Node(line, value), offset

    def array(self, offset: int, depth: int) -> tuple[list[Node], int]:
        items: list[Node] = []
        if self.text[(offset := self.skip(offset)) : offset + 1] == "]":
            return items, offset + 1
        while True:
            item, offset = self.node(self.skip(offset), depth + 1)
            items.append(item)
            offset, ended = self.next_entry(offset, "]")
            if ended:
                return items, offset

    def members(self, offset: int, depth: int) -> tuple[dict[str, Node], int]:
        entries: dict[str, Node] = {}
        if self.text[(offset := self.skip(offset)) : offset + 1] == "}":
            return entries, offset + 1
        while True:
            start = self.skip(offset)
            if self.text[start : start + 1] != '"':
                self.stop(start, "a key in double quotes is missing")
            key, offset = self.piece(start)
            offset = self.expect(offset, ":")
            child, offset = self.value_of(str(key), self.skip(offset), depth)
            line = self.line(start)
            if str(key) in entries:
                message = f"the key {quoted(key)} is both here and on line {entries[str(key)].line}"
                self.problems.append(kinds.JSON_KEY_TWICE.at(self.shown, line, message, "keep one of the two"))
            else:
                entries[str(key)] = Node(line, child.value)
            offset, ended = self.next_entry(offset, "}")
            if ended:
                return entries, offset

    def value_of(self, key: str, offset: int, depth: int) -> tuple[Node, int]:
        if key != _IN_ONE_PIECE:
            return self.node(offset, depth + 1)
        value, end = self.piece(offset)
        return Node(self.line(offset), value), end

    def piece(self, offset: int) -> tuple[object, int]:
        """Read one whole value with the standard parser."""
        try:
            value, end = _DECODER.raw_decode(self.text, offset)
        except json.JSONDecodeError as error:
            self.stop(error.pos, error.msg[:1].lower() + error.msg[1:])
        except _RepeatedKeyError as error:
            message = f"the key {quoted(str(error))} occurs twice in the geometry"
            raise _StopError(offset, kinds.JSON_KEY_TWICE, message, "keep one of the two") from error
        except OverflowError as error:
            at = self.text.find(str(error), offset)
            message = f"{error} is not a number"
            raise _StopError(at, kinds.JSON_NOT_FINITE, message, "write the number that is meant") from error
        except RecursionError as error:
            fix = "save the file again from the program it was drawn in"
            raise _StopError(offset, kinds.JSON_DEEP, "the geometry is nested too deep", fix) from error
        except ValueError as error:  # an integer of thousands of digits
            message = "a number has too many digits"
            raise _StopError(offset, kinds.JSON_BROKEN, message, "write the number that is meant") from error
        if isinstance(value, str) and _HALF.search(value):
            raise _StopError(offset, kinds.JSON_BROKEN, "half of a character is written as \\u", "write the character")
        return value, end

    def next_entry(self, offset: int, closing: str) -> tuple[int, bool]:
        offset = self.skip(offset)
        if self.text[offset : offset + 1] == closing:
            return offset + 1, True
        return self.expect(offset, ","), False

    def expect(self, offset: int, char: str) -> int:
        offset = self.skip(offset)
        if self.text[offset : offset + 1] != char:
            self.stop(offset, f"'{char}' is missing")
        return offset + 1

    def stop(self, offset: int, message: str) -> NoReturn:
        fix = "correct this line, or save the file again from the program it was drawn in"
        if offset >= len(self.text.rstrip()):
            message, fix = "the file breaks off", "save the file again: its end is missing"
            offset = max(0, len(self.text.rstrip()) - 1)
        raise _StopError(offset, kinds.JSON_BROKEN, f"this is not valid JSON: {message}", fix)


def read_json(text: str, shown: str) -> tuple[Node | None, list[Problem]]:
    """Parse a JSON text; the node is None if the text is not JSON at all.

    ``shown`` is the file's path as problems print it.
    """
    if (lists := text.count("[")) > MOST_LISTS:
        message = f"the file has {lists} positions and other lists, more than {MOST_LISTS}"
        return None, [kinds.TOO_LARGE.at(shown, 1, message, "simplify its lines or split it")]
    reading = _JsonReader(text, shown)
    try:
        return reading.document(), reading.problems
    except _StopError as error:
        stopped = error.kind.at(shown, reading.line(error.offset), error.message, error.fix)
        return None, [*reading.problems, stopped]
