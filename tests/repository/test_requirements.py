"""The pinned requirements satisfy pyproject.toml, with hashes, and contain no address."""

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.repository.pinned_set import (
    PYTHONS,
    SUPPORTED,
    entries,
    environment_of,
    installed_requirements,
    pins,
    releases,
    this_environment,
    tree,
    without_their_extras,
)

SETS = ("requirements.txt", "requirements-test.txt")
DOCS = "docs/requirements.txt"
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
EXTRAS = re.compile(r"(?m)^([a-z0-9-]+)\[([a-z, ]+)\]==")
"""A pin with extras: its name and its extras."""
RECOMPILE = (
    "Fix: .ci/compile-requirements, and where the package asks itself for the extra, ask for it in pyproject.toml"
)


@pytest.fixture(scope="module")
def project(repository: Path) -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def roots(project: dict[str, Any], name: str) -> list[Requirement]:
    """Return the requirements in pyproject.toml from which a pinned file is compiled."""
    test = project["optional-dependencies"]["test"] if name == "requirements-test.txt" else []
    return [Requirement(line) for line in project["dependencies"] + test]


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
def test_the_pins_satisfy_every_dependency_on_every_supported_system(
    repository: Path, project: dict[str, Any], python: str, system: str
) -> None:
    for name in SETS:
        pinned = releases((repository / name).read_text(encoding="utf-8"), environment_of(python, system))
        for requirement in roots(project, name):
            assert pinned[canonicalize_name(requirement.name)] in requirement.specifier, f"{requirement} in {name}"


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
def test_the_tests_use_the_same_releases_as_the_dashboard(repository: Path, python: str, system: str) -> None:
    here = environment_of(python, system)
    runtime, test = (releases((repository / name).read_text(encoding="utf-8"), here) for name in SETS)
    assert runtime.items() <= test.items()


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
def test_the_documentation_is_built_with_releases_that_the_tests_have_if_they_share_any(
    repository: Path, python: str, system: str
) -> None:
    here = environment_of(python, system)
    test, docs = (
        releases((repository / name).read_text(encoding="utf-8"), here) for name in ("requirements-test.txt", DOCS)
    )
    shared = test.keys() & docs.keys()
    assert {name: docs[name] for name in shared} == {name: test[name] for name in shared}


@pytest.mark.parametrize("name", [*SETS, DOCS])
def test_every_release_is_pinned_and_hashed(repository: Path, name: str) -> None:
    for entry in entries((repository / name).read_text(encoding="utf-8")):
        requirement, *hashes = entry.split("--hash")
        assert "==" in requirement, entry
        assert hashes, f"no hash: {requirement}"
        assert all(HASH.fullmatch(f"--hash{value}".strip()) for value in hashes), requirement


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
@pytest.mark.parametrize("name", [*SETS, DOCS])
def test_a_release_required_with_an_extra_is_pinned_with_it(
    repository: Path, project: dict[str, Any], name: str, python: str, system: str
) -> None:
    here = environment_of(python, system)
    pinned = pins((repository / name).read_text(encoding="utf-8"), here)
    assert without_their_extras(tree(roots(project, name), here), pinned) == [], RECOMPILE


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
def test_removing_an_extra_from_any_pin_is_detected(
    repository: Path, project: dict[str, Any], python: str, system: str
) -> None:
    here = environment_of(python, system)
    text = (repository / "requirements-test.txt").read_text(encoding="utf-8")
    asked = tree(roots(project, "requirements-test.txt"), here)
    assert {found[1] for found in EXTRAS.finditer(text)} >= {"coverage", "cachecontrol", "dask"}
    for found in EXTRAS.finditer(text):
        bare = text.replace(found[0], f"{found[1]}==")
        missed = [f"{found[1]}[{extra.strip()}]" for extra in found[2].split(",")]
        assert without_their_extras(asked, pins(bare, here)) == missed


def test_an_extra_required_on_one_system_alone_is_required_there() -> None:
    root = Requirement("gate[lock]; sys_platform == 'win32'")
    on = {system: environment_of("3.12", system) for system in ("linux", "win32")}
    text = "gate==1.0 --hash=sha256:0\ngate[lock]==1.0 ; sys_platform == 'win32' --hash=sha256:0\n"
    for system, here in on.items():
        asked = tree([root, Requirement("gate")] if system == "win32" else [Requirement("gate")], here, lambda _: [])
        assert without_their_extras(asked, pins(text, here)) == []
    assert without_their_extras(tree([root], on["win32"], lambda _: []), pins(text, on["linux"])) == ["gate[lock]"]


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
@pytest.mark.parametrize("name", SETS)
def test_every_indirect_dependency_is_pinned(
    repository: Path, project: dict[str, Any], name: str, python: str, system: str
) -> None:
    here = environment_of(python, system)
    pinned = releases((repository / name).read_text(encoding="utf-8"), here)
    assert set(tree(roots(project, name), here)) - set(pinned) == set()


def test_the_releases_whose_requirements_are_read_here_are_the_pinned_ones(repository: Path) -> None:
    pinned = releases((repository / "requirements-test.txt").read_text(encoding="utf-8"), this_environment())
    installed = {name: Version(metadata.version(name)) for name in pinned if installed_requirements(name) is not None}
    assert installed == pinned, "Fix: .venv/bin/pip install -r requirements-test.txt"


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("name", [*SETS, DOCS])
def test_every_release_supports_each_python_that_it_is_pinned_for(repository: Path, name: str, python: str) -> None:
    pinned = releases((repository / name).read_text(encoding="utf-8"), environment_of(python, sys.platform))
    refused = [
        package
        for package, version in pinned.items()
        if installed_requirements(package) is not None
        and Version(metadata.version(package)) == version  # another Python may have another release
        and python not in SpecifierSet(str(metadata.metadata(package).json.get("requires_python", "")))
    ]
    assert refused == []


def test_the_project_names_the_pythons_that_its_requirements_are_pinned_for(
    repository: Path, project: dict[str, Any]
) -> None:
    named = [line.rpartition(" ")[2] for line in project["classifiers"] if line.startswith("Programming Language")]
    assert tuple(named) == PYTHONS
    oldest, *further = PYTHONS
    assert project["requires-python"] == f">={oldest}"
    sentence = f"Python {', '.join([oldest, *further[:-1]])} or {further[-1]}"
    assert sentence in " ".join((repository / "README.md").read_text(encoding="utf-8").split())


@pytest.mark.parametrize("name", [*SETS, DOCS])
def test_no_address_is_recorded(repository: Path, name: str) -> None:
    text = (repository / name).read_text(encoding="utf-8")
    for sign_of_an_address in ("://", "--index-url", "--extra-index-url", "--find-links", " @ "):
        assert sign_of_an_address not in text


def test_no_lock_file_that_records_addresses_is_tracked(repository: Path) -> None:
    ignored = (repository / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert "uv.lock" in ignored


def test_the_markers_read_here_are_those_that_installers_read() -> None:
    assert Marker("python_full_version < '3.12'").evaluate({"python_full_version": "3.11.7"})


def test_each_dependency_has_a_documented_reason(repository: Path, project: dict[str, Any]) -> None:
    decision = (repository / "docs" / "decisions" / "0001-dependencies.md").read_text(encoding="utf-8")
    reasoned = {canonicalize_name(row.split("|")[1].strip()) for row in decision.splitlines() if row.startswith("| ")}
    assert {canonicalize_name(Requirement(line).name) for line in project["dependencies"]} - reasoned == set()
