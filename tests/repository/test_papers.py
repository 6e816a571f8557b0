"""README, changelog and citation agree with the package."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

README_COMMANDS = ("dashboard-command", "test-command")


@pytest.fixture(scope="module")
def version(repository: Path) -> str:
    text = (repository / "pyproject.toml").read_text(encoding="utf-8")
    found: str = tomllib.loads(text)["project"]["version"]
    return found


def readme_command(repository: Path, name: str) -> str:
    command = [sys.executable, str(repository / ".ci" / "readme-command"), name]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("name", README_COMMANDS)
def test_each_command_of_the_readme_is_one_line_that_works_in_a_new_clone(repository: Path, name: str) -> None:
    command = readme_command(repository, name)
    assert command.count("\n") == 1
    assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_the_readme_s_test_command_measures_coverage_and_fails_under_the_bound(repository: Path) -> None:
    assert "--cov" in readme_command(repository, "test-command").split()
    settings = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["coverage"]
    assert settings["run"]["branch"] is True
    assert settings["report"]["fail_under"] >= 90


def test_contributing_begins_with_the_readme_s_test_command(repository: Path) -> None:
    contributing = (repository / "CONTRIBUTING.md").read_text(encoding="utf-8")
    first = re.search(r"```sh\n(.*?)```", contributing, re.DOTALL)
    assert first is not None
    assert first[1] == readme_command(repository, "test-command")


def test_a_command_that_the_readme_does_not_mark_is_refused(repository: Path) -> None:
    command = [sys.executable, str(repository / ".ci" / "readme-command"), "no-such-command"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert result.stdout == ""


def test_readme_classifiers_guide_and_workflow_name_the_same_systems(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [line.rpartition(" :: ")[2] for line in project["classifiers"] if line.startswith("Operating System")]
    assert sorted(named) == ["Linux", "MacOS", "Windows"]
    for paper, sentence in (
        ("README.md", "on Linux, macOS or Windows"),
        ("CONTRIBUTING.md", "on Linux, macOS and Windows"),
    ):
        assert sentence in " ".join((repository / paper).read_text(encoding="utf-8").split())
    workflow = yaml.safe_load((repository / ".github/workflows/check.yml").read_text(encoding="utf-8"))
    systems = workflow["jobs"]["tests"]["strategy"]["matrix"]["os"]
    assert systems == ["ubuntu-latest", "macos-latest", "windows-latest"]


def test_the_pictures_and_documents_that_the_readme_links_exist(repository: Path) -> None:
    readme = (repository / "README.md").read_text(encoding="utf-8")
    targets = [target.split("#")[0] for target in re.findall(r"\]\(([^)]+)\)", readme) if "://" not in target]
    assert [target for target in targets if not (repository / target).exists()] == []


def test_the_changelog_s_newest_entry_is_this_version(repository: Path, version: str) -> None:
    changelog = (repository / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(?P<version>[^\]]+)\] - (?P<day>\d{4}-\d{2}-\d{2})$", changelog, re.MULTILINE)
    assert newest is not None
    assert newest["version"] == version


def test_the_citation_names_this_version_and_licence(repository: Path, version: str) -> None:
    citation = yaml.safe_load((repository / "CITATION.cff").read_text(encoding="utf-8"))
    assert (str(citation["version"]), citation["license"]) == (version, "MIT")
