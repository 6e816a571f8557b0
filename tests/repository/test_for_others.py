"""The interfaces for other repositories: the pre-commit hook and the GitHub Action, run as their hosts would."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.guides.guide import shell_with_controlmap


@pytest.fixture
def environment(tmp_path: Path, marrow: Path) -> dict[str, str]:
    """A shell environment with the command, in a folder with a good edition and a broken one."""
    for name in ("good", "broken"):
        shutil.copytree(marrow, tmp_path / "repository" / name)
    actors = tmp_path / "repository" / "broken" / "actors.yaml"
    actors.write_text(actors.read_text(encoding="utf-8").replace("id: league", "id: leauge"), encoding="utf-8")
    return shell_with_controlmap(tmp_path / "shell")


def sh(script: str, folder: Path, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a script as a step of a composite action is run."""
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.posix
@pytest.mark.thorough
def test_the_hook_passes_a_good_edition_and_lists_the_problems_of_another(
    repository: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    (hook,) = yaml.safe_load((repository / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["language"], hook["pass_filenames"]) == ("python", False)

    for edition, status, said in (("good", 0, "good: 3 zones"), ("broken", 1, "broken/actors.yaml:")):
        # pre-commit splits the entry as a shell would, and adds the user's `args`.
        command = [*shlex.split(hook["entry"]), edition]
        done = sh(shlex.join(command), tmp_path / "repository", environment)
        assert done.returncode == status, done.stderr
        assert done.stdout.startswith(said)


@pytest.fixture
def action(repository: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((repository / "action.yml").read_text(encoding="utf-8"))
    return read


@pytest.mark.posix
@pytest.mark.thorough
def test_the_action_prints_problems_as_github_annotations(
    action: dict[str, Any], tmp_path: Path, environment: dict[str, str]
) -> None:
    check = action["runs"]["steps"][-1]
    assert check["env"] == {"EDITION": "${{ inputs.edition }}"}

    for edition, status in (("good", 0), ("broken", 1)):
        done = sh(check["run"], tmp_path / "repository", environment | {"EDITION": edition})
        assert done.returncode == status, done.stderr
        assert done.stdout.startswith("::error file=broken/" if status else "") or not done.stdout


@pytest.mark.posix
@pytest.mark.thorough
def test_the_name_of_a_folder_is_never_executed(
    action: dict[str, Any], tmp_path: Path, environment: dict[str, str]
) -> None:
    hostile = '"; touch seized; echo "'
    done = sh(action["runs"]["steps"][-1]["run"], tmp_path / "repository", environment | {"EDITION": hostile})

    assert done.returncode == 2
    assert not (tmp_path / "repository" / "seized").exists()
    assert all("${{" not in step.get("run", "") for step in action["runs"]["steps"])


@pytest.mark.posix
def test_the_action_installs_the_pinned_releases_and_this_package(
    action: dict[str, Any], repository: Path, tmp_path: Path
) -> None:
    install = next(step["run"] for step in action["runs"]["steps"] if "pip install" in step.get("run", ""))
    recorder = tmp_path / "python"
    recorder.write_text('#!/bin/sh\nprintf "%s\\n" "$*"\n', encoding="utf-8")
    recorder.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = sh(install, tmp_path, {"PATH": path, "GITHUB_ACTION_PATH": str(repository)})

    assert done.stdout.splitlines() == [
        f"-m pip install --quiet --requirement {repository / 'requirements.txt'}",
        f"-m pip install --quiet --no-deps {repository}",
    ]
    assert (repository / "requirements.txt").is_file()
