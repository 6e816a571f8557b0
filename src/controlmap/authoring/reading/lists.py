"""Reads a YAML file into one record, or a list of records of one type."""

from pathlib import Path
from typing import TypeVar

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.node import Node
from controlmap.authoring.reading.plain_text import read_text
from controlmap.authoring.reading.records import read_record
from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.model.problem import Problem
from controlmap.model.record import Record

R = TypeVar("R", bound=Record)


def read_list(model: type[R], file: Path, edition: Path, problems: list[Problem]) -> tuple[R, ...]:
    """Read a file that lists records under one key, the file's own name.

    Mistakes are added to ``problems``; the valid records are returned.
    """
    node = _node(file, edition, problems)
    if node is None:
        return ()
    shown = file.as_posix()
    entries = node.value[file.stem].value if isinstance(node.value, dict) and set(node.value) == {file.stem} else None
    if not isinstance(entries, list):
        message = f"the file is not a list of entries under the one key '{file.stem}'"
        fix = (
            f"write '{file.stem}:' and under it each entry as '- id: ...'; a file without entries is '{file.stem}: []'"
        )
        problems.append(kinds.WRONG_SHAPE.at(shown, node.line, message, fix))
        return ()
    records = []
    for entry in entries:
        record, found = read_record(model, entry, shown=shown)
        problems.extend(found)
        if record is not None:
            records.append(record)
    return tuple(records)


def read_one(model: type[R], file: Path, edition: Path, problems: list[Problem]) -> R | None:
    """Read a file that is one record; mistakes are added to ``problems``."""
    node = _node(file, edition, problems)
    if node is None:
        return None
    record, found = read_record(model, node, shown=file.as_posix(), line=1)
    problems.extend(found)
    return record


def _node(file: Path, edition: Path, problems: list[Problem]) -> Node | None:
    shown = file.as_posix()
    text = read_text(file, shown=shown, edition=edition)
    if isinstance(text, Problem):
        problems.append(text)
        return None
    node, found = read_yaml(text, shown)
    problems.extend(found)
    return node
