"""Fixtures for all tests: the shipped edition, the invented one, the reference data, a browser."""

import functools
import sys
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.authoring.reading.read import read_edition
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.publish.site.static_site import site_files
from tests.outside import REPOSITORY, find_chromium, find_shared

pytest_plugins = ["tests.absences"]

if sys.platform == "win32":
    # An edition's files end their lines with a line feed on every system; Windows would put two characters there.
    Path.write_text = functools.partialmethod(Path.write_text, newline="\n")

settings.register_profile("unhurried", deadline=None)  # a busy machine must not fail a test
# Every mutant must see the same examples, and one failing example is enough: no shrinking.
settings.register_profile("mutants", deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def repository() -> Path:
    """Return the repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def syria(repository: Path) -> Path:
    """Return the folder of the shipped edition."""
    return repository / "geo" / "syria-2017-12"


@pytest.fixture(scope="session")
def marrow(repository: Path) -> Path:
    """Return the folder of a small invented country, for tests that must not depend on the real one."""
    return repository / "tests" / "editions" / "marrow"


@pytest.fixture(scope="session")
def marrow_atlas(marrow: Path) -> Atlas:
    """Return the invented edition, checked and opened."""
    return open_edition(marrow)


@pytest.fixture(scope="session")
def syria_atlas(syria: Path) -> Atlas:
    """Return the shipped edition, read but not checked: one test checks it, and the others still say what they find."""
    edition, problems = read_edition(syria)
    assert edition is not None, "\n".join(map(str, problems))
    return Atlas(edition)


@pytest.fixture(scope="session")
def libya_atlas(repository: Path) -> Atlas:
    """Return the second edition, read but not checked."""
    edition, problems = read_edition(repository / "geo" / "libya-2020-08")
    assert edition is not None, "\n".join(map(str, problems))
    return Atlas(edition)


@pytest.fixture(scope="session")
def shipped_site(syria_atlas: Atlas) -> dict[str, bytes]:
    """Return the files of the shipped edition's static edition, by name."""
    return site_files(syria_atlas)


@pytest.fixture(scope="session")
def english() -> Catalogue:
    """Return the interface's English strings."""
    return load_catalogue("en")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of reference data; a test that asks for it is left out if the folder is missing."""
    found = find_shared()
    assert found is not None, "tests that use `shared` are deselected if it is missing"
    return found


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of a Chromium; a test that asks for it carries the mark `browser`."""
    found = find_chromium()
    assert found is not None, "mark this test with `browser`: it is then left out without Chromium"
    return found
