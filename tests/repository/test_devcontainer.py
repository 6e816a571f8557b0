"""The dev container installs what the README's test command installs, by names that the repository has."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the pairs of a JSON object; no key may be repeated."""
    read = dict(pairs)
    assert len(read) == len(pairs), [key for key, _ in pairs]
    return read


@pytest.fixture(scope="module")
def container(repository: Path) -> dict[str, Any]:
    text = (repository / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text, object_pairs_hook=once)
    return read


@pytest.fixture(scope="module")
def readme_command(repository: Path) -> str:
    asked = [sys.executable, str(repository / ".ci" / "readme-command"), "test-command"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def test_it_installs_by_the_readmes_test_command(container: dict[str, Any], readme_command: str) -> None:
    installs, tests = readme_command.rsplit(" && ", 1)
    assert container["updateContentCommand"] == installs
    assert tests.startswith(".venv/bin/pytest")


def test_its_commands_name_files_that_exist(repository: Path, container: dict[str, Any]) -> None:
    words = shlex.split(container["updateContentCommand"])
    listed = {words[index + 1] for index, word in enumerate(words) if word == "-r"}
    assert listed
    assert all((repository / name).is_file() for name in listed)
    entered = shlex.split(container["postCreateCommand"])[1]
    assert (repository / entered / "package-lock.json").is_file()


def test_it_has_the_oldest_python_that_the_project_takes(repository: Path, container: dict[str, Any]) -> None:
    oldest = re.search(r'requires-python = ">=([\d.]+)"', (repository / "pyproject.toml").read_text(encoding="utf-8"))
    assert oldest is not None
    assert container["image"].startswith(f"python:{oldest[1]}-")


def test_it_has_the_system_packages_of_ci(repository: Path, container: dict[str, Any]) -> None:
    ci = (repository / ".ci" / "run").read_text(encoding="utf-8")
    (always,) = re.findall(r"packages=\(([^)]+)\) wanted", ci)
    installed = set(container["onCreateCommand"].split())
    assert {*always.split(), "chromium-headless-shell", "nodejs", "npm", "git"} <= installed


def test_its_browser_is_the_one_that_ci_installs(repository: Path, container: dict[str, Any]) -> None:
    browser = container["containerEnv"]["CONTROLMAP_CHROMIUM"]
    assert browser in container["onCreateCommand"].split()
    assert browser in (repository / ".ci" / "run").read_text(encoding="utf-8")


def test_it_forwards_the_port_of_the_dashboard(repository: Path, container: dict[str, Any]) -> None:
    (port,) = container["forwardPorts"]
    assert f":{port}" in (repository / "docs" / "deploy.md").read_text(encoding="utf-8")
    assert set(container["portsAttributes"]) == {str(port)}
