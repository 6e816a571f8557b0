"""Properties as plain functions: mutmut ignores every function with a decorator."""

import ast
from typing import Final

UNDECORATED: Final = "__undecorated"
"""Suffix of a function that was taken out of its decorator."""

_PLAIN: Final = frozenset({"staticmethod", "classmethod", "abstractmethod"})
"""Decorators that mutmut supports."""


def undecorated(source: str) -> str:
    """Return a module in which each decorated function of a module or class is a separate function.

    ``@cached_property def area(self): ...`` becomes ``def area__undecorated(self): ...`` and
    ``area = cached_property(area__undecorated)``, which does the same and can be mutated. A function with several
    decorators stays unchanged.
    """
    lines = source.splitlines()
    for function in sorted(_decorated(ast.parse(source)), key=lambda function: function.lineno, reverse=True):
        (decorator,) = function.decorator_list
        body = lines[function.lineno - 1 : function.end_lineno]
        body[0] = body[0].replace(f"def {function.name}(", f"def {function.name}{UNDECORATED}(", 1)
        indent = " " * function.col_offset
        body.append(f"{indent}{function.name} = {ast.unparse(decorator)}({function.name}{UNDECORATED})")
        lines[decorator.lineno - 1 : function.end_lineno] = body
    return "\n".join([*lines, ""])


def _decorated(module: ast.Module) -> list[ast.FunctionDef]:
    bodies = [module.body, *(node.body for node in module.body if isinstance(node, ast.ClassDef))]
    functions = [node for body in bodies for node in body if isinstance(node, ast.FunctionDef)]
    return [
        function
        for function in functions
        if len(function.decorator_list) == 1 and ast.unparse(function.decorator_list[0]) not in _PLAIN
    ]
