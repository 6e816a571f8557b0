"""YAML read strictly: a repeated key is an error, and every scalar stays the text that was written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


class StrictLoader(yaml.BaseLoader):
    """A loader that converts no scalar, so that `on` stays a word and `3.10` keeps its zero."""


def _mapping(loader: StrictLoader, node: yaml.MappingNode) -> dict[Any, Any]:
    keys = [loader.construct_object(key, deep=True) for key, _ in node.value]
    for key, (place, _) in zip(keys, node.value, strict=True):
        if keys.count(key) > 1:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} is given twice", place.start_mark)
    return loader.construct_mapping(node, deep=True)


StrictLoader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read_strictly(path: Path) -> Any:
    """Return the content of a file; raise `yaml.YAMLError` if a key is repeated."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=StrictLoader)  # noqa: S506 -- it builds text alone
