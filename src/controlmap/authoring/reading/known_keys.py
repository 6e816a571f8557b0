"""The keys of a record, from which the one that was probably meant is suggested."""

import typing
from collections.abc import Iterator

from pydantic import BaseModel


def known_keys(model: type[BaseModel], location: tuple[int | str, ...]) -> set[str]:
    """Return the keys of the record at ``location`` inside a record of type ``model``, as an author writes them."""
    for part in location:
        if isinstance(part, str):
            inner = _by_key(model).get(part)
            if inner is None:
                return set()
            model = inner
    keys = {field.alias or name for name, field in model.model_fields.items()}
    return (keys - {"span"}) | {"from", "until"} if "span" in keys else keys


def _by_key(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    return {
        field.alias or name: inner
        for name, field in model.model_fields.items()
        if (inner := next(models_in(field.annotation), None)) is not None
    }


def models_in(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the record types in an annotation, outermost first."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from models_in(argument)
