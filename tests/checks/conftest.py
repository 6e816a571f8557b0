"""The invented edition, and what a rule says of it with some of it replaced."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.history import History
from controlmap.checks.rule import AnyRule, PaintedRule
from controlmap.model.edition import Edition

Said = Callable[..., list[str]]


@pytest.fixture(scope="module")
def edition(marrow: Path) -> Edition:
    read, _ = read_edition(marrow)
    assert read is not None
    return read


@pytest.fixture
def said(edition: Edition) -> Said:
    """Return a rule's messages about the invented edition with some of it replaced."""

    def run(rule: AnyRule, **changes: Any) -> list[str]:
        manifest = edition.manifest.model_copy(update=changes.pop("manifest", {}))
        changed = dataclasses.replace(edition, manifest=manifest, **changes)
        found = rule.run(History(changed)) if isinstance(rule, PaintedRule) else rule.run(changed)
        return [finding.message for finding in found]

    return run
