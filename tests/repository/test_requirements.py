"""The pinned sets hold what pyproject.toml asks for, hashed, with no address in them."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

SUPPORTED = [(version, system) for version in ("3.11", "3.12", "3.13") for system in ("linux", "darwin", "win32")]
SETS = ("requirements.txt", "requirements-test.txt")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(path: Path) -> Iterator[str]:
    """Each pinned release with its hashes, on one line, comments left out."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    yield from "\n".join(lines).replace("\\\n", " ").splitlines()


def pins(path: Path, python: str, system: str) -> dict[str, Version]:
    """The releases that one Python on one system installs."""
    environment: dict[str, str] = {**default_environment()}  # type: ignore[dict-item]
    environment |= {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system}
    found: dict[str, Version] = {}
    for entry in entries(path):
        requirement = Requirement(entry.split("--hash")[0])
        if requirement.marker is None or requirement.marker.evaluate(environment):
            (pin,) = requirement.specifier
            found[canonicalize_name(requirement.name)] = Version(pin.version)
    return found


@pytest.fixture(scope="module")
def project(repository: Path) -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
def test_the_pins_satisfy_every_dependency_on_every_supported_system(
    repository: Path, project: dict[str, Any], python: str, system: str
) -> None:
    wanted = {
        "requirements.txt": project["dependencies"],
        "requirements-test.txt": project["dependencies"] + project["optional-dependencies"]["test"],
    }
    for name, dependencies in wanted.items():
        pinned = pins(repository / name, python, system)
        for requirement in map(Requirement, dependencies):
            assert pinned[canonicalize_name(requirement.name)] in requirement.specifier, f"{requirement} in {name}"


@pytest.mark.parametrize(("python", "system"), SUPPORTED)
def test_what_is_tested_is_what_is_run(repository: Path, python: str, system: str) -> None:
    runtime, test = (pins(repository / name, python, system) for name in SETS)
    assert runtime.items() <= test.items()


@pytest.mark.parametrize("name", SETS)
def test_every_release_is_pinned_and_hashed(repository: Path, name: str) -> None:
    for entry in entries(repository / name):
        requirement, *hashes = entry.split("--hash")
        assert "==" in requirement, entry
        assert hashes, f"no hash: {requirement}"
        assert all(HASH.fullmatch(f"--hash{value}".strip()) for value in hashes), requirement


@pytest.mark.parametrize("name", SETS)
def test_no_address_is_recorded(repository: Path, name: str) -> None:
    text = (repository / name).read_text(encoding="utf-8")
    for sign_of_an_address in ("://", "--index-url", "--extra-index-url", "--find-links", " @ "):
        assert sign_of_an_address not in text


def test_no_lock_file_that_records_addresses_is_tracked(repository: Path) -> None:
    ignored = (repository / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert "uv.lock" in ignored


def test_the_markers_read_here_are_those_that_installers_read() -> None:
    assert Marker("python_full_version < '3.12'").evaluate({"python_full_version": "3.11.7"})


def test_each_dependency_has_its_reason_written_down(repository: Path, project: dict[str, Any]) -> None:
    decision = (repository / "docs" / "decisions" / "0001-dependencies.md").read_text(encoding="utf-8")
    reasoned = {canonicalize_name(row.split("|")[1].strip()) for row in decision.splitlines() if row.startswith("| ")}
    assert {canonicalize_name(Requirement(line).name) for line in project["dependencies"]} - reasoned == set()
