"""Turns parsed data into typed records, or into problems with the line of the field."""

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from controlmap.authoring.reading import kinds
from controlmap.authoring.reading.field_faults import fault
from controlmap.authoring.reading.known_keys import known_keys
from controlmap.authoring.reading.node import Node
from controlmap.model.origin import Origin
from controlmap.model.problem import Problem
from controlmap.model.record import Record
from controlmap.model.wording import nearest, quoted

R = TypeVar("R", bound=Record)

SET_BY_READING = "origin"
"""The one field that no author writes, in any record."""

_SPAN = "span"
"""A hold's ``from`` and ``until`` are one span in the record and two keys in the file."""


def read_record(model: type[R], node: Node, *, shown: str, line: int | None = None) -> tuple[R | None, list[Problem]]:
    """Build one record from a mapping; ``line`` is where it begins if not at the node itself."""
    begins = node.line if line is None else line
    if not isinstance(node.value, dict):
        fix = "write its keys, each with its value"
        return None, [kinds.WRONG_SHAPE.at(shown, begins, "an entry is not a mapping of keys to values", fix)]
    lines = {path.removeprefix(f"{_SPAN}."): at for path, at in node.lines().items()}
    return read_fields(model, node.plain(), Origin(shown, begins, lines))


def read_fields(model: type[R], plain: object, origin: Origin) -> tuple[R | None, list[Problem]]:
    """Build one record from plain data, with the line of each of its values."""
    if written := [path for path in origin.fields if path.rpartition(".")[2] == SET_BY_READING]:
        return None, [_unknown((path,), model, origin) for path in written]
    try:
        return model.model_validate({**plain, SET_BY_READING: origin} if isinstance(plain, dict) else plain), []
    except ValidationError as error:
        refused = error.errors(include_url=False)
        causes = [details for details in refused if not _follows(details, refused)]
        return None, [_problem(details, model, origin) for details in causes]


def _follows(details: ErrorDetails, refused: list[ErrorDetails]) -> bool:
    """Return whether a list counts as too short only because one of its items was rejected."""
    where = details["loc"]
    return details["type"] == "too_short" and any(
        other["loc"][: len(where)] == where and len(other["loc"]) > len(where) for other in refused
    )


def _problem(details: ErrorDetails, model: type[Record], origin: Origin) -> Problem:
    location = tuple(part for part in details["loc"] if part != "[key]")
    if details["type"] == "extra_forbidden":
        return _unknown(location, model, origin)
    path = "until" if location == (_SPAN,) else _dotted(location)
    line = _line(path, origin)
    if details["type"] == "missing":
        return kinds.MISSING_KEY.at(origin.path, line, f"the key {quoted(path)} is missing", "add it")
    message, fix = fault(path, details)
    return kinds.BAD_VALUE.at(origin.path, line, message, fix)


def _unknown(location: tuple[int | str, ...], model: type[Record], origin: Origin) -> Problem:
    path = _dotted(location)
    near = nearest(str(location[-1]), known_keys(model, location[:-1]) - {SET_BY_READING})
    fix = f"correct or remove it{near}"
    return kinds.UNKNOWN_KEY.at(origin.path, _line(path, origin), f"the key {quoted(path)} is unknown", fix)


def _dotted(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location if part != _SPAN)


def _line(path: str, origin: Origin) -> int:
    """Return the line of the field, or of the nearest enclosing value that is written."""
    while path and path not in origin.fields:
        path = path.rpartition(".")[0]
    return origin.line_of(path)
