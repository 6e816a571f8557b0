"""Damage that leaves a file well-formed: to values, keys and entries of YAML and GeoJSON."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from random import Random
from typing import Any

import yaml

from controlmap.authoring.canonical import canonicalise
from controlmap.errors import EditionError
from tests.fuzz.bench import Bench

VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 10**400, 1e308, -0.0, float("nan"), float("inf"), "", " ", "x" * 5000, "2017-13-45",
    "0001-01-01", "9999-12-31", "../../etc/passwd", "\u202eabc", "a\u200bb", "<b>", "=1+1", "en", [], {}, [[]], [None],
    {"en": None}, {"": ""}, ["a"] * 300, "south", "crown", "pith", "l1-plain",
)  # fmt: skip
"""Values inserted where another kind is expected; the last ones are ids that the edition has."""


def damage_structure(bench: Bench, name: str, dice: Random) -> str:
    """Change a file's values or entries in one to three places. A file that is already malformed is not changed."""
    is_yaml = name.endswith(".yaml")
    try:
        root = _load(bench.read(name), is_yaml=is_yaml)
    except (yaml.YAMLError, ValueError, RecursionError, TypeError):
        return "nothing"
    done = [_change(root, dice) for _ in range(dice.randint(1, 3))]
    path = bench.touch(name)
    if path.is_file() and not path.is_symlink():
        write(path, root)
    return f"{name}: {', '.join(done)}"


def write(path: Path, root: Any) -> None:
    """Write a document; GeoJSON in canonical form if it has one, so that later rules are tested as well."""
    if path.suffix == ".yaml":
        path.write_text(yaml.safe_dump(root, allow_unicode=True, sort_keys=False), encoding="utf-8")
        return
    path.write_text(json.dumps(root, ensure_ascii=False, indent=1), encoding="utf-8")
    with contextlib.suppress(EditionError):
        canonicalise(path)


def _load(content: bytes, *, is_yaml: bool) -> Any:
    text = content.decode("utf-8")
    return yaml.safe_load(text) if is_yaml else json.loads(text)


def _change(root: Any, dice: Random) -> str:
    holders = list(_holders(root))
    if not holders:
        return "nothing"
    holder = dice.choice(holders)
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    key = dice.choice(keys)
    way = dice.choice(("value", "value", "delete", "repeat", "swap", "rename", "graft"))
    if way == "delete":
        del holder[key]
    elif way == "repeat" and isinstance(holder, list):
        holder.insert(key, holder[key])
    elif way == "swap":
        other = dice.choice(keys)
        holder[key], holder[other] = holder[other], holder[key]
    elif way == "rename" and isinstance(holder, dict):
        holder[f"{key}x"] = holder.pop(key)
    elif way == "graft":
        holder[key] = json.loads(json.dumps(dice.choice(holders), default=str))
    else:
        holder[key] = dice.choice(VALUES)
    return f"{way} {key!r}"


def _holders(value: Any) -> list[Any]:
    """Return every mapping and list with content, each once, even if an alias makes one contain itself."""
    found: dict[int, Any] = {}
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, (dict, list)) and holder and id(holder) not in found:
            found[id(holder)] = holder
            waiting.extend(holder.values() if isinstance(holder, dict) else holder)
    return list(found.values())
