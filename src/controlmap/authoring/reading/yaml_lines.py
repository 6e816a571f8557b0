"""YAML with line numbers, without YAML's implicit types.

Only mappings, lists and scalars are read. Every scalar stays text (only ``null``, ``~`` and an empty value are
``None``), and the record decides its type. So ``no`` stays a word, ``2017`` may be a time and ``2017-12-14`` is a day
only where a day is expected.
"""

from collections.abc import Iterator
from typing import Final

import yaml

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.kind import Kind
from controlmap.authoring.reading.node import Node
from controlmap.model.problem import Problem
from controlmap.model.wording import quoted

_DEEPEST: Final = 12
"""Levels of nesting; the deepest record of an edition has six."""

MOST_VALUES: Final = 200_000
"""Keys and values of one file: half as many again as five thousand statements have; read in half a second at worst."""

_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _TooDeepError(Exception):
    def __init__(self, line: int) -> None:
        self.line = line


class _TooManyError(Exception):
    def __init__(self, line: int) -> None:
        self.line = line


class _YamlReader:
    """One pass over a file's events that builds nodes and collects problems."""

    def __init__(self, text: str, shown: str) -> None:
        self.shown = shown
        self.problems: list[Problem] = []
        self.values = 0
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)

    def document(self) -> Node | None:
        next(self.events)  # the stream's start
        if isinstance(next(self.events), yaml.StreamEndEvent):
            return Node(1, None)
        root = self.node(next(self.events), 0)
        next(self.events)  # the document's end
        after = next(self.events)
        if isinstance(after, yaml.DocumentStartEvent):
            message = "a second document begins"
            self.say(kinds.YAML_BROKEN, _line(after), message, "keep one document in the file")
        return root

    def node(self, event: yaml.Event, depth: int) -> Node:
        line = _line(event)
        if depth > _DEEPEST:
            raise _TooDeepError(line)
        self.values += 1
        if self.values > MOST_VALUES:
            raise _TooManyError(line)
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            name = quoted(anchor)
            self.say(kinds.YAML_ALIAS, line, f"anchors and aliases such as {name} are not read", "write the value out")
        if tag is not None:
            self.say(kinds.YAML_TAG, line, f"the tag {quoted(tag)} is not read", "remove the tag")
        if isinstance(event, yaml.MappingStartEvent):
            return Node(line, self.mapping(depth))
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(line, self.sequence(depth))
        if isinstance(event, yaml.ScalarEvent):
            return Node(line, None if not event.style and event.value in _NOTHING else event.value)
        return Node(line, None)

    def sequence(self, depth: int) -> list[Node]:
        items = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        return items

    def mapping(self, depth: int) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key, line = self.node(event, depth + 1).value, _line(event)
            child = self.node(next(self.events), depth + 1)
            if not isinstance(key, str):
                self.say(kinds.WRONG_SHAPE, line, "a key is not a word", "write the key as plain text")
            elif key in entries:
                first = entries[key].line
                message = f"the key {quoted(key)} is both here and on line {first}"
                self.say(kinds.YAML_KEY_TWICE, line, message, "keep one of the two")
            else:
                entries[key] = Node(line, child.value)
        return entries

    def say(self, kind: Kind, line: int, message: str, fix: str) -> None:
        self.problems.append(kind.at(self.shown, line, message, fix))


def read_yaml(text: str, shown: str) -> tuple[Node | None, list[Problem]]:
    """Parse a YAML text; the node is None if the text is not YAML at all.

    ``shown`` is the file's path as problems print it.
    """
    reading = _YamlReader(text, shown)
    try:
        return reading.document(), reading.problems
    except _TooDeepError as error:
        message = f"lists and mappings are nested more than {_DEEPEST} deep"
        return None, [kinds.YAML_DEEP.at(shown, error.line, message, "correct the indentation or the brackets")]
    except _TooManyError as error:
        message = f"the file has more than {MOST_VALUES} keys and values"
        return None, [kinds.TOO_LARGE.at(shown, error.line, message, "remove what does not belong here")]
    except yaml.reader.ReaderError as error:
        position = error.position if isinstance(error.position, int) else 0
        line = text.count("\n", 0, position) + 1
        broken = kinds.YAML_BROKEN.at(shown, line, "a character is not allowed in YAML", "remove it")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = error.problem or error.context or "malformed"
        line = mark.line + 1 if mark is not None else 1
        fix = "correct this line; look at indentation, quotes and colons first"
        broken = kinds.YAML_BROKEN.at(shown, line, f"this is not valid YAML: {reason}", fix)
    return None, [*reading.problems, broken]


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark is not None else 1
