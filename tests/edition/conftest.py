"""Every shipped edition, for what holds for all of them."""

from __future__ import annotations

import pytest

from controlmap.atlas.atlas import Atlas


@pytest.fixture(params=["syria_atlas", "libya_atlas"])
def shipped_atlas(request: pytest.FixtureRequest) -> Atlas:
    """Return one shipped edition after the other."""
    atlas: Atlas = request.getfixturevalue(request.param)
    return atlas
