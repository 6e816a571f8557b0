"""Every shipped edition, for what holds for all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.reading.read import read_edition


@pytest.fixture(scope="session")
def libya_atlas(repository: Path) -> Atlas:
    """Return the second edition, read but not checked."""
    edition, problems = read_edition(repository / "geo" / "libya-2020-08")
    assert edition is not None, "\n".join(map(str, problems))
    return Atlas(edition)


@pytest.fixture(params=["syria_atlas", "libya_atlas"])
def shipped_atlas(request: pytest.FixtureRequest) -> Atlas:
    """Return one shipped edition after the other."""
    atlas: Atlas = request.getfixturevalue(request.param)
    return atlas
