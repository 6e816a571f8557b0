"""Descriptions of a record's fields, from their attribute docstrings."""

import ast
import inspect
import textwrap
from itertools import pairwise

from pydantic import BaseModel


def field_words(model: type[BaseModel]) -> dict[str, str]:
    """Return the docstring of each field, by the key that an author writes; fields without one are left out.

    Pydantic can do this at import, which would slow down every command: here it is done on demand.
    """
    words: dict[str, str] = {}
    for cls in reversed(model.__mro__):
        if issubclass(cls, BaseModel) and cls is not BaseModel:
            words |= _documented(cls)
    return {field.alias or name: words[name] for name, field in model.model_fields.items() if name in words}


def _documented(cls: type[BaseModel]) -> dict[str, str]:
    module = ast.parse(textwrap.dedent(inspect.getsource(cls)))
    return {
        field.target.id: inspect.cleandoc(text.value.value).replace("``", "`")
        for definition in module.body
        if isinstance(definition, ast.ClassDef)
        for field, text in pairwise(definition.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
