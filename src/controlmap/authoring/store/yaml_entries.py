"""Changes to the entries of a YAML file, all other lines of which stay exactly as they were written."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from io import StringIO
from typing import Any, Final, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from controlmap.authoring.reading.node import Node
from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.authoring.store.plain_words import is_plain

_WIDTH: Final = 10_000
"""No line is folded: a diff then shows the changed value alone."""

_DAY: Final = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


class EntryLines(NamedTuple):
    """The lines of one entry: from its dash to the last line of its last value."""

    start: int
    end: int
    """Exclusive."""


def with_entry(text: str, key: str, entry: Mapping[str, Any]) -> str:
    """Return the text of a file of entries with one added, or that of the same id changed.

    ``key`` is the file's one key. Of a changed entry, keys keep their order and comments; keys that ``entry`` does not
    have are removed.
    """
    found = entries_in(text, key)
    wanted = str(entry["id"])
    if wanted in found:
        lines = text.split("\n")
        start, end = found[wanted]
        indent = len(lines[start]) - len(lines[start].lstrip(" "))
        # Under a key, as in the file, so that each comment stays in its column.
        old = _yaml(indent).load("\n".join([f"{key}:", *lines[start:end]]))[key]
        _merge(old[0], entry)
        return "\n".join([*lines[:start], *_written(old, indent), *lines[end:]])
    return _appended(text, key, entry, found)


def without_entry(text: str, key: str, unwanted: str) -> str:
    """Return the text of a file of entries without the one of an id."""
    found = entries_in(text, key)
    if unwanted not in found:
        return text
    lines = text.split("\n")
    start, end = found[unwanted]
    if len(found) > 1:
        return "\n".join([*lines[:start], *lines[end:]])
    at = _key_line(lines, key)
    return "\n".join([*lines[:at], f"{key}: []", *lines[at + 1 : start], *lines[end:]])


def with_values(text: str, values: Mapping[str, Any]) -> str:
    """Return the text of a file that is one mapping with some values changed, or added at its end; None removes one."""
    root = _root(text)
    lines = text.split("\n")
    changed = {key: value for key, value in values.items() if key in root}
    for key in sorted(changed, key=lambda each: -root[each].line):
        start = root[key].line - 1
        after = [other.line - 1 for other in root.values() if other.line - 1 > start]
        end = _trimmed(lines, start, min(after, default=len(lines)))
        block = _yaml().load("\n".join(lines[start:end]))
        _merge(block, {key: changed[key]})
        lines[start:end] = _dumped(block) if changed[key] is not None else []
    added = {key: value for key, value in values.items() if key not in root and value is not None}
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(
        [*lines, *(_dumped(CommentedMap((key, _value(value)) for key, value in added.items())) if added else []), ""]
    )


def entries_in(text: str, key: str) -> dict[str, EntryLines]:
    """Return the lines of each entry by its id."""
    listed = _root(text).get(key)
    entries = listed.value if listed is not None and isinstance(listed.value, list) else []
    lines = text.split("\n")
    starts = [entry.line - 1 for entry in entries]
    found: dict[str, EntryLines] = {}
    for entry, start, after in zip(entries, starts, [*starts[1:], len(lines)] if starts else [], strict=True):
        name = entry.value["id"].value if isinstance(entry.value, dict) and "id" in entry.value else None
        found[str(name)] = EntryLines(start, _trimmed(lines, start, after))
    return found


def _root(text: str) -> dict[str, Node]:
    """Return the values of a file by their keys, with their lines: ruamel.yaml takes seconds for a whole file."""
    root, _ = read_yaml(text, "")
    return root.value if root is not None and isinstance(root.value, dict) else {}


def _trimmed(lines: Sequence[str], start: int, end: int) -> int:
    """Return the end of the lines without the blank lines and comments after them, which belong to what follows."""
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _appended(text: str, key: str, entry: Mapping[str, Any], found: Mapping[str, EntryLines]) -> str:
    lines = text.split("\n")
    new = CommentedSeq([_value(entry)])
    if found:
        last = max(found.values(), key=lambda each: each.end)
        indent = len(lines[last.start]) - len(lines[last.start].lstrip(" "))
        between = [""] if _are_spaced(lines, found) else []
        return "\n".join([*lines[: last.end], *between, *_written(new, indent), *lines[last.end :]])
    at = _key_line(lines, key)
    return "\n".join([*lines[:at], f"{key}:", *_written(new, 2), *lines[at + 1 :]])


def _are_spaced(lines: Sequence[str], found: Mapping[str, EntryLines]) -> bool:
    """Return whether blank lines separate the entries."""
    starts = sorted(each.start for each in found.values())
    return len(starts) > 1 and all(not lines[start - 1].strip() for start in starts[1:])


def _key_line(lines: Sequence[str], key: str) -> int:
    return next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))


def _merge(old: CommentedMap, new: Mapping[str, Any]) -> None:
    """Change a mapping in place: equal values keep their style, the others are written again."""
    for key in [key for key in old if key not in new or new[key] is None]:
        if len(new) > 1 or key in new:
            del old[key]
    for key, value in new.items():
        if value is None:
            continue
        if key in old and _plain(old[key]) == _plain(value):
            continue
        if isinstance(old.get(key), CommentedMap) and isinstance(value, Mapping) and value:
            _merge_nested(old[key], value)
        else:
            old[key] = _value(value)


def _merge_nested(old: CommentedMap, new: Mapping[str, Any]) -> None:
    for key in [key for key in old if key not in new]:
        del old[key]
    for key, value in new.items():
        if key not in old or _plain(old[key]) != _plain(value):
            old[key] = _value(value)


def _plain(value: Any) -> Any:
    """Return a value as comparable text: a day read by YAML equals the same day as text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def _value(value: Any) -> Any:
    """Return a value in the style of the scaffold: short mappings and lists on one line, texts quoted if need be."""
    if isinstance(value, Mapping):
        made = CommentedMap((key, _value(each)) for key, each in value.items())
        if value and "id" not in value and all(not isinstance(each, Mapping | list | tuple) for each in value.values()):
            made.fa.set_flow_style()
        return made
    if isinstance(value, list | tuple):
        items = CommentedSeq([_value(each) for each in value])
        if not any(isinstance(each, Mapping) for each in value) or len(value) <= 1:
            items.fa.set_flow_style()
        return items
    if isinstance(value, str) and _DAY.fullmatch(value):
        return date.fromisoformat(value)  # written without quotes
    if isinstance(value, str) and not is_plain(value):
        return DoubleQuotedScalarString(value)
    return value


def _written(entries: CommentedSeq, indent: int) -> list[str]:
    """Return the lines of entries, indented as in their file; lists in them are indented alike."""
    return _dumped(CommentedMap({"entries": entries}), indent)[1:]


def _dumped(value: Any, offset: int = 2) -> list[str]:
    stream = StringIO()
    _yaml(offset).dump(value, stream)
    return stream.getvalue().rstrip("\n").split("\n")


def _yaml(offset: int = 2) -> YAML:
    """Return a reader and writer that keeps comments, quotes and order; ``offset`` is the indentation of lists."""
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = _WIDTH
    yaml.indent(mapping=2, sequence=2 + offset, offset=offset)
    yaml.allow_unicode = True
    return yaml
