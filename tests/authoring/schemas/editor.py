"""Check an edition against our schemas as a text editor does: parse files as editors do, and validate by draft 7."""

import csv
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml
from jsonschema import Draft7Validator, FormatChecker

from controlmap.authoring.schemas.file_schemas import FILES_OF, TABLE

SCHEMAS: Final = Path(__file__).parents[3] / "src" / "controlmap" / "authoring" / "schemas"


class CoreLoader(yaml.SafeLoader):
    """Load YAML by the core types of YAML 1.2, as editors do: a day stays text, and so do `yes` and `no`."""


CoreLoader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag in {"tag:yaml.org,2002:null", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float"}
        or (tag == "tag:yaml.org,2002:bool" and first in "tTfF")
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def complaints(edition: Path) -> list[str]:
    """Return what the schemas report about an edition's files, each with its file."""
    return [f"{path.relative_to(edition)}: {said}" for path, name in _files(edition) for said in _said(path, name)]


def _files(edition: Path) -> Iterator[tuple[Path, str]]:
    for name, globs in FILES_OF.items():
        for pattern in globs:
            yield from ((path, name) for path in sorted(edition.glob(pattern)))


def _said(path: Path, name: str) -> Iterator[str]:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    if name == TABLE:
        yield from _in_table(path, schema)
        return
    text = path.read_text(encoding="utf-8")
    yield from _complaints(text, name, is_yaml=path.suffix == ".yaml")


@cache
def _complaints(text: str, name: str, *, is_yaml: bool) -> tuple[str, ...]:
    """Return what a schema reports about a text. Most files are the same in many editions under test."""
    return tuple(_errors(text, name, is_yaml=is_yaml))


def _errors(text: str, name: str, *, is_yaml: bool) -> Iterator[str]:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    content = yaml.load(text, CoreLoader) if is_yaml else json.loads(text)  # noqa: S506 -- a safe loader
    for error in Draft7Validator(schema, format_checker=FormatChecker()).iter_errors(content):
        yield f"{error.json_path}: {error.message[:200]}"


def _in_table(path: Path, table: dict[str, Any]) -> Iterator[str]:
    """Check a CSV file by its Table Schema, whose limits on columns are those of JSON Schema under other names."""
    columns = {field["name"]: field for field in table["fields"]}
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    if rows[0] != list(columns):
        yield f"the columns are {rows[0]}"
        return
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(columns):
            yield f"line {number}: {len(row)} values"
            continue
        for field, value in zip(columns.values(), row, strict=True):
            yield from (f"line {number}, {field['name']}: {said}" for said in _in_column(field, value))


def _in_column(field: dict[str, Any], value: str) -> Iterator[str]:
    limits = {key: limit for key, limit in field["constraints"].items() if key != "required"}
    typed: object = value
    if field["type"] == "number":
        try:
            typed = float(value)
        except ValueError:
            yield f"{value!r} is not a number"
            return
    if field["type"] == "date":
        limits["format"] = "date"
    for error in Draft7Validator(limits, format_checker=FormatChecker()).iter_errors(typed):
        yield error.message
