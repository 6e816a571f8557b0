"""The step on the days within which the article was published."""

from datetime import date, timedelta
from typing import Any

from controlmap.authoring.reading.yaml_lines import read_yaml
from controlmap.authoring.store.edition_store import Change
from controlmap.authoring.store.yaml_entries import with_values
from controlmap.errors import ControlmapError


def article_values(text: str) -> dict[str, Any]:
    """Return what ``edition.yaml`` says of the article."""
    root, _ = read_yaml(text, "")
    plain: Any = root.plain() if root is not None else {}
    return dict(plain["article"])


def published_within(first: date, last: date) -> dict[str, Change]:
    """Return the change by which the article was published on one of the days from a first to a last one."""
    if last < first:
        raise ControlmapError("The last day is before the first one. Choose another.")
    week = {"from": first.isoformat(), "until": (last + timedelta(days=1)).isoformat()}
    return {"edition.yaml": lambda text: with_values(text, {"article": article_values(text) | {"week": week}})}
