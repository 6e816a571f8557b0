"""Less memory for the thousands of records of an edition.

Pydantic notes for each instance which fields were written, in a set that takes up to 700 bytes: more than most records'
values. Nothing in this project asks, so all instances of a class share one set, which has all its fields.
"""

from functools import cache

from pydantic import BaseModel


def share_field_names(record: BaseModel) -> None:
    """Replace a new record's set of written fields by that of its class. Call it in ``model_post_init``."""
    object.__setattr__(record, "__pydantic_fields_set__", _field_names(type(record)))


@cache
def _field_names(model: type[BaseModel]) -> set[str]:
    return set(model.model_fields)
