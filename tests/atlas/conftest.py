"""Fixtures of the tests of what the atlas reads out of an edition."""

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.text.gazetteer import Gazetteer


@pytest.fixture(scope="session")
def gazetteer(syria_atlas: Atlas) -> Gazetteer:
    """Return the names of the shipped edition."""
    return Gazetteer(syria_atlas.edition)
