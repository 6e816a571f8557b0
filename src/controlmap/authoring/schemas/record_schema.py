"""The JSON Schema of one record, as an author writes it."""

import json
from collections.abc import Collection
from typing import Any, Final, TypeAlias

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from controlmap.authoring.reading.known_keys import models_in
from controlmap.authoring.reading.records import SET_BY_READING
from controlmap.authoring.schemas.field_words import field_words
from controlmap.model.span import Span

Schema: TypeAlias = dict[str, Any]

_REFERENCE: Final = "#/definitions/{model}"
"""The place of definitions in draft 7, the newest draft that all common editors support."""


class _AsWritten(GenerateJsonSchema):
    """A generator that ignores geometries: GeoJSON stores them beside the properties."""

    def is_instance_schema(self, schema: core_schema.IsInstanceSchema) -> JsonSchemaValue:
        del schema
        return {}


def record_schema(model: type[BaseModel], *, without: Collection[str] = ()) -> tuple[Schema, Schema]:
    """Return the schema of a record, and by name the definitions that it refers to.

    ``without`` names fields that are not keys of the file. A field ``span`` becomes the two keys in which it is
    written.
    """
    schema = model.model_json_schema(ref_template=_REFERENCE, schema_generator=_AsWritten)
    definitions: Schema = schema.pop("$defs", {})
    classes = {each.__name__: each for each in _every_model(model)}
    for name, each in ((model.__name__, schema), *definitions.items()):
        if name in classes and "properties" in each:
            _reword(each, field_words(classes[name]))
        if "patternProperties" in each:
            each["additionalProperties"] = False
    if "span" in schema["properties"]:
        schema["properties"] |= definitions["Span"]["properties"]
        schema["required"] += definitions["Span"]["required"]
    gone = {*without, "span"}
    schema["properties"] = {key: value for key, value in schema["properties"].items() if key not in gone}
    schema["required"] = [key for key in schema.get("required", ()) if key not in gone]
    return _in_draft_7(schema), _in_draft_7(_referred_to(schema, definitions))


def _every_model(model: type[BaseModel]) -> set[type[BaseModel]]:
    found: set[type[BaseModel]] = {model, Span}
    for field in model.model_fields.values():
        for inner in models_in(field.annotation):
            found |= _every_model(inner) if inner not in found else set()
    return found


def _reword(schema: Schema, words: dict[str, str]) -> None:
    """Replace each key's title, which only repeats its name, by its description."""
    schema["properties"].pop(SET_BY_READING, None)
    for key, value in schema["properties"].items():
        value.pop("title", None)
        if key in words:
            value["description"] = words[key]


def _referred_to(schema: Schema, definitions: Schema) -> Schema:
    """Leave out unused definitions."""
    texts = {name: json.dumps(each) for name, each in definitions.items()}
    left, kept = [json.dumps(schema)], set[str]()
    while left:
        text = left.pop()
        found = {name for name in definitions if f'"{_REFERENCE.format(model=name)}"' in text} - kept
        kept |= found
        left += [texts[name] for name in found]
    return {name: definitions[name] for name in sorted(kept)}


def _in_draft_7(value: Any) -> Any:
    """Write the positions of a list as draft 7 does."""
    if isinstance(value, list):
        return [_in_draft_7(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {"items" if key == "prefixItems" else key: _in_draft_7(each) for key, each in value.items()}


def with_plain_scalars(schema: Schema) -> Schema:
    """Allow a number where free text is allowed: reading takes YAML's ``publisher: 1843`` as text."""
    return {key: _plain(value) for key, value in schema.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    inner = {key: _plain(each) for key, each in value.items()}
    is_free = value.get("type") == "string" and not value.keys() & {"enum", "const", "format"}
    return inner | {"type": ["string", "number"]} if is_free else inner
