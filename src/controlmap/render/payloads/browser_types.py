"""Generates TypeScript types from the payload types: run ``python -m controlmap.render.payloads.browser_types``.

A test fails when ``browser/shared/payloads.d.ts`` is stale.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, NoneType, UnionType
from typing import Any, Final, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from controlmap.render.payloads import channel, geometry, labels, static_edition

FILE: Final = Path(__file__).resolve().parents[2] / "browser" / "shared" / "payloads.d.ts"

_MODULES: Final = (geometry, labels, channel, static_edition)
_ALIASES: Final = {
    geometry.Position: "Position",
    geometry.Geometry: "Geometry",
    channel.ChosenKind: "ChosenKind",
    channel.ActionKind: "ActionKind",
}
"""Type aliases, which keep their Python names in TypeScript."""
_PLAIN: Final = {str: "string", int: "number", float: "number", bool: "boolean", NoneType: "null"}


def declarations() -> str:
    """Return the TypeScript declarations of every payload, in the order in which Python declares them."""
    head = "/* Written by `python -m controlmap.render.payloads.browser_types`: change the types in Python. */"
    aliases = [f"export type {name} = {_written(alias)};" for alias, name in _ALIASES.items()]
    records = [_declared(record) for module in _MODULES for record in _records(module)]
    return "\n\n".join([head, *aliases, *records]) + "\n"


def typescript(annotation: Any) -> str:
    """Return a Python type as TypeScript.

    Examples:
        >>> typescript(dict[str, list[int] | None])
        'Record<string, number[] | null>'

    Raises:
        TypeError: JSON has no such type.

    """
    return _ALIASES.get(annotation) or _written(annotation)


def _written(annotation: Any) -> str:
    origin, args = get_origin(annotation), get_args(annotation)
    if annotation in _PLAIN:
        written = _PLAIN[annotation]
    elif is_typeddict(annotation):
        written = str(annotation.__name__)
    elif origin is Literal:
        written = " | ".join(json.dumps(value) for value in args)
    elif origin in (Union, UnionType):
        written = " | ".join(map(typescript, args))
    elif origin is list:
        item = typescript(args[0])
        written = f"({item})[]" if " | " in item else f"{item}[]"
    elif origin is tuple:
        written = f"[{', '.join(map(typescript, args))}]"
    elif origin is dict and args[0] is str:
        written = f"Record<string, {typescript(args[1])}>"
    else:
        raise TypeError(f"JSON has no {annotation}. Fix: use plain types, list, tuple, dict or a TypedDict.")
    return written


def _records(module: ModuleType) -> Iterator[Any]:
    """Yield the payload types that a module declares itself."""
    for value in vars(module).values():
        if is_typeddict(value) and value.__module__ == module.__name__:
            yield value


def _declared(record: Any) -> str:
    # Inherited keys are repeated: only Python 3.12 and later know what a TypedDict extends.
    lines = [f"/** {record.__doc__.replace('``', '`')} */", f"export interface {record.__name__} {{"]
    for name, annotation in get_type_hints(record, include_extras=True).items():
        optional = get_origin(annotation) is NotRequired
        value = get_args(annotation)[0] if optional else annotation
        lines.append(f"  {name}{'?' if optional else ''}: {typescript(value)};")
    return "\n".join([*lines, "}"])


if __name__ == "__main__":
    FILE.write_text(declarations(), encoding="utf-8")
