"""The wheel contains every file that the program reads, and serves from anywhere."""

import os
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path

import pytest

from tests.cli.serving import ENDS_WITHIN_S, served
from tests.rehearsal.server import free_port

READ_AT_RUN_TIME = (".po", ".js", ".css", ".html", ".typed", ".json", ".yaml")
"""Files in the package beside its modules."""


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the repository in its current state."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=repository, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel's files, as site-packages would."""
    folder = tmp_path_factory.mktemp("site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def alone(site_packages: Path, cache: Path) -> dict[str, str]:
    """Return an environment in which the package is found in that folder, and nothing of the repository."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "STREAMLIT", "CONTROL"))
    }
    return kept | {"PYTHONPATH": str(site_packages), "XDG_CACHE_HOME": str(cache)}


def test_every_file_beside_the_modules_is_in_the_wheel(unpacked: Path, repository: Path) -> None:
    package = repository / "src" / "controlmap"
    found = [path.relative_to(package) for path in package.rglob("*") if path.suffix in READ_AT_RUN_TIME]
    # The tools that build the browser's program lie beside its modules and are for development only.
    beside = [path for path in found if "node_modules" not in path.parts and path.parent != Path("browser")]

    assert {path.suffix for path in beside} == set(READ_AT_RUN_TIME)
    assert [str(path) for path in beside if not (unpacked / "controlmap" / path).is_file()] == []


def test_the_editions_and_the_settings_are_in_the_wheel(unpacked: Path, repository: Path) -> None:
    settings = repository / ".streamlit" / "config.toml"
    files = [path.relative_to(repository) for path in (repository / "geo").rglob("*") if path.is_file()]

    assert [str(path) for path in files if not (unpacked / "controlmap" / path).is_file()] == []
    assert (unpacked / "controlmap" / "serving" / "config.toml").read_bytes() == settings.read_bytes()


def test_the_installed_program_finds_its_edition_without_a_repository(
    unpacked: Path, tmp_path: Path, syria: Path
) -> None:
    script = "from controlmap.authoring.shipped import *; print(repository()); print(default_edition())"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=alone(unpacked, tmp_path),
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines() == ["None", str(unpacked / "controlmap" / "geo" / syria.name)]


@pytest.mark.posix  # on Windows a process that is ended from outside gets no signal, and cannot end its children
def test_the_installed_program_serves_and_ends_on_a_signal(unpacked: Path, tmp_path: Path) -> None:
    with served(tmp_path, alone(unpacked, tmp_path), "--port", str(free_port())) as dashboard:
        (static,) = (tmp_path / "controlmap").glob("*/static")
        (static / "a.txt").write_text("served", encoding="utf-8")
        with urllib.request.urlopen(f"{dashboard.address}/app/static/a.txt", timeout=5) as answer:  # noqa: S310 -- ours
            assert answer.read() == b"served"
        dashboard.process.terminate()

        assert dashboard.process.wait(ENDS_WITHIN_S) == 0


def test_the_wheel_states_the_licences_of_code_data_and_typeface(unpacked: Path) -> None:
    (said,) = unpacked.glob("*.dist-info/METADATA")
    (licences,) = unpacked.glob("*.dist-info/licenses")

    assert "License-Expression: MIT AND CC-BY-4.0 AND OFL-1.1" in said.read_text(encoding="utf-8").splitlines()
    names = {str(path.relative_to(licences)) for path in licences.rglob("*") if path.is_file()}
    assert names == {"LICENSE", "geo/LICENSE.md", "src/controlmap/render/picture/fonts/OFL.txt"}
