"""What every test may ask for: the shipped edition, the invented one, the reference data, a browser."""

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

settings.register_profile("unhurried", deadline=None)  # a busy machine is no fault of what is tested
# Mutants are judged by the same examples, and the first that fails is enough.
settings.register_profile("mutants", deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def syria(repository: Path) -> Path:
    """The folder of the shipped edition."""
    return repository / "geo" / "syria-2017-12"


@pytest.fixture(scope="session")
def marrow(repository: Path) -> Path:
    """The folder of a small invented country, for tests that must not lean on the real one."""
    return repository / "tests" / "editions" / "marrow"


@pytest.fixture(scope="session")
def marrow_atlas(marrow: Path) -> Atlas:
    """The invented edition, checked and opened."""
    return open_edition(marrow)


@pytest.fixture(scope="session")
def syria_atlas(syria: Path) -> Atlas:
    """The shipped edition, read but not checked: one test checks it, and the others still say what they find."""
    edition, problems = read_edition(syria)
    assert edition is not None, "\n".join(map(str, problems))
    return Atlas(edition)


@pytest.fixture(scope="session")
def shipped_site(syria_atlas: Atlas) -> dict[str, bytes]:
    """The files of the shipped edition's static edition, by name."""
    return site_files(syria_atlas)


@pytest.fixture(scope="session")
def english() -> Catalogue:
    """The interface's English strings."""
    return load_catalogue("en")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference data; a test that asks for it is left out where the folder is missing."""
    found = find_shared()
    assert found is not None, "tests that ask for `shared` are deselected where it is missing"
    return found


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium; a test that asks for it carries the mark `browser`."""
    found = find_chromium()
    assert found is not None, "mark this test with `browser`: it is then left out where there is no Chromium"
    return found
