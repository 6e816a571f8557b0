"""The output and exit code of a test run on a machine without a browser."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.outside import REPOSITORY, find_chromium, find_shared

BORROWED_TESTS = """
import pytest

@pytest.fixture
def shared():
    return None

@pytest.mark.browser
def test_in_a_browser(): pass

def test_against_the_reference(shared): pass

def test_anywhere(): pass
"""


@pytest.fixture
def bare_machine(tmp_path: Path) -> Path:
    """A folder with one test of each kind, without access to a browser or the reference data."""
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = browser: needs one\n")
    (tmp_path / "test_borrowed.py").write_text(BORROWED_TESTS)
    return tmp_path


def run_pytest(folder: Path, *options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    ours = ("CONTROLMAP_", "PYTEST_", "COV_")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(ours)},
        "PATH": str(folder),
        "PYTHONPATH": str(REPOSITORY),
        "CONTROLMAP_SHARED": str(folder / "absent"),
        **variables,
    }
    command = [sys.executable, "-m", "pytest", "-p", "tests.absences", "-p", "no:cacheprovider", *options]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("options", [(), ("-n", "1")], ids=["in one process", "with a worker"])
def test_tests_that_a_bare_machine_cannot_run_are_left_out_and_listed_last(
    bare_machine: Path, options: tuple[str, ...]
) -> None:
    result = run_pytest(bare_machine, *options)

    assert result.returncode == 0, result.stdout + result.stderr
    last_lines = result.stdout.splitlines()[-8:]  # two lists of a heading, a test and a remedy; then the count
    assert "test_borrowed.py::test_in_a_browser" in last_lines
    assert "test_borrowed.py::test_against_the_reference" in last_lines
    assert any("left out: Chromium not found" in line for line in last_lines)
    assert "1 passed" in last_lines[-1]


def test_a_required_browser_that_is_missing_fails_the_run_before_any_test(bare_machine: Path) -> None:
    result = run_pytest(bare_machine, CONTROLMAP_REQUIRE_BROWSER="1")

    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert (
        "Chromium not found, and CONTROLMAP_REQUIRE_BROWSER=1 requires it: "
        "install Debian's `chromium`, or name a Chromium's path in CONTROLMAP_CHROMIUM." in result.stderr
    )


def test_required_reference_data_that_is_missing_fails_the_run(bare_machine: Path) -> None:
    result = run_pytest(bare_machine, CONTROLMAP_REQUIRE_SHARED="1")

    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert "CONTROLMAP_REQUIRE_SHARED=1 requires it" in result.stderr


def test_a_named_browser_that_does_not_exist_is_not_replaced_by_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONTROLMAP_CHROMIUM", "/nowhere/chromium")
    assert find_chromium() is None


def test_a_folder_without_reference_data_is_not_used_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONTROLMAP_SHARED", str(tmp_path))
    assert find_shared() is None
