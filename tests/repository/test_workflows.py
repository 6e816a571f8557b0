"""The workflows on GitHub: read strictly, pinned by digest, and made of commands that this repository has."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from controlmap.cli.main import COMMANDS
from tests.outside import REPOSITORY
from tests.repository.pinned_set import PYTHONS
from tests.repository.strict_yaml import read_strictly

WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((REPOSITORY / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))
ACTION = REPOSITORY / "action.yml"
DEPENDABOT = REPOSITORY / ".github" / "dependabot.yml"
READ = [*WORKFLOWS, *FORMS, ACTION, DEPENDABOT]
PINNED = re.compile(r"uses: [\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\s*")
SCRIPT = re.compile(r"\.ci/[\w.-]+")
MODULE = re.compile(r"-m (tests[\w.]*)")
PROGRAM = re.compile(r"\.venv/bin/([\w-]+)")
COMMAND = re.compile(r"\bcontrolmap ([a-z]+)")
FILE = re.compile(r"(?<![\w./-])((?:geo|requirements)[\w./-]*)")
MANIFESTS = {
    "pip": "requirements.txt",
    "github-actions": ".github/workflows",
    "docker": "deploy/Dockerfile",
    "docker-compose": "deploy/compose.yaml",
    "npm": "package.json",
}
"""The files that each ecosystem of Dependabot covers."""


def name_of(path: Path) -> str:
    return path.name


def jobs(workflow: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = read_strictly(workflow)["jobs"]
    return found


def commands(workflow: Path) -> Iterator[str]:
    """Return each script that a workflow runs."""
    for job in jobs(workflow).values():
        yield from (step["run"] for step in job.get("steps", ()) if "run" in step)


@pytest.mark.parametrize("path", READ, ids=name_of)
def test_no_key_is_repeated(path: Path) -> None:
    assert isinstance(read_strictly(path), dict)


def test_a_repeated_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "twice.yml").write_text("on: push\njobs: {}\non: pull_request\n", encoding="utf-8")
    with pytest.raises(yaml.YAMLError, match="'on' is given twice"):
        read_strictly(tmp_path / "twice.yml")


@pytest.mark.parametrize("path", [*WORKFLOWS, ACTION], ids=name_of)
def test_every_action_is_pinned_by_a_commit_digest_and_states_its_version(path: Path) -> None:
    lines = [line.strip(" -") for line in path.read_text(encoding="utf-8").splitlines()]
    used = [line for line in lines if line.startswith("uses:") and not line.startswith("uses: ./")]
    assert [line for line in used if not PINNED.fullmatch(line)] == []


def test_an_action_named_by_a_tag_is_not_pinned() -> None:
    assert not PINNED.fullmatch("uses: actions/checkout@v6")
    assert not PINNED.fullmatch(f"uses: actions/checkout@{'0' * 39} # v6.0.2")
    assert PINNED.fullmatch(f"uses: actions/checkout@{'0' * 40} # v6.0.2")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_a_workflow_has_read_permission_only_unless_a_job_asks_for_more(workflow: Path) -> None:
    assert read_strictly(workflow)["permissions"] == {"contents": "read"}
    for name, job in jobs(workflow).items():
        if "permissions" in job:
            assert not any("checkout" in step.get("uses", "") for step in job["steps"]), (
                f"{name} may write and runs code"
            )
        for step in job.get("steps", ()):
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] == "false", name


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_no_script_contains_text_written_by_others(workflow: Path) -> None:
    assert [script for script in commands(workflow) if "${{" in script] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_every_job_has_a_time_limit(workflow: Path) -> None:
    assert [name for name, job in jobs(workflow).items() if "timeout-minutes" not in job and "uses" not in job] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_every_command_exists_in_the_project(workflow: Path) -> None:
    for script in commands(workflow):
        for found in SCRIPT.findall(script):
            assert (REPOSITORY / found).is_file(), found
            direct = re.search(rf"(?m)^\s*{re.escape(found)}", script)
            assert not direct or is_executable(REPOSITORY / found), f"{found} cannot be executed"
        for found in MODULE.findall(script):
            place = REPOSITORY / found.replace(".", "/")
            assert place.with_suffix(".py").is_file() or (place / "__main__.py").is_file(), found
        for found in PROGRAM.findall(script):
            assert program(found).exists(), f"{found} is not in requirements-test.txt"
        for found in COMMAND.findall(script):
            assert found in COMMANDS, found
        for found in FILE.findall(script):
            assert (REPOSITORY / found).exists(), found


def is_executable(path: Path) -> bool:
    """Return whether git records a file as executable; the file system of Windows does not."""
    return os.name == "nt" or bool(path.stat().st_mode & stat.S_IXUSR)


def program(name: str) -> Path:
    """Return the path of a program in the environment that runs the tests; on Windows its name ends in .exe."""
    return next((Path(sys.executable).parent.glob(f"{name}*")), Path(sys.executable).parent / name)


def test_pull_requests_run_on_each_system_with_the_oldest_and_the_newest_python(repository: Path) -> None:
    workflow = read_strictly(repository / ".github" / "workflows" / "check.yml")
    assert "pull_request" in workflow["on"]
    matrix = workflow["jobs"]["tests"]["strategy"]["matrix"]
    assert matrix["os"] == ["ubuntu-latest", "macos-latest", "windows-latest"]
    assert matrix["python"] == [PYTHONS[0], PYTHONS[-1]]
    run = "\n".join(commands(repository / ".github" / "workflows" / "check.yml"))
    for needed in ("ruff check", "ruff format --check", "mypy", "lint-imports", "controlmap check", "test-command"):
        assert needed in run
    assert "shared" not in run


def test_once_a_week_everything_runs_without_caches_and_with_the_newest_releases(repository: Path) -> None:
    path = repository / ".github" / "workflows" / "weekly.yml"
    assert read_strictly(path)["on"]["schedule"]
    run = "\n".join(commands(path))
    for needed in (
        "bash .ci/run",
        ".ci/compile-requirements --upgrade",
        "tests.rehearsal.both_commands",
        "tests.mutation",
    ):
        assert needed in run


def test_a_release_is_built_after_all_tests_have_passed_and_has_its_tags_version(repository: Path) -> None:
    release = jobs(repository / ".github" / "workflows" / "release.yml")
    assert release["check"]["uses"] == "./.github/workflows/check.yml"
    assert "workflow_call" in read_strictly(repository / ".github" / "workflows" / "check.yml")["on"]
    assert (release["build"]["needs"], release["publish"]["needs"]) == ("check", "build")
    built = [step.get("run", "") for step in release["build"]["steps"]]
    assert built.index('test "$GITHUB_REF_NAME" = "v$(.venv/bin/hatchling version)"') < built.index(
        ".venv/bin/hatchling build"
    )
    assert release["publish"]["steps"][-1]["run"].startswith("gh release create")


def test_everything_that_is_pinned_is_kept_up_to_date(repository: Path) -> None:
    configured = {update["package-ecosystem"] for update in read_strictly(DEPENDABOT)["updates"]}
    assert configured == {name for name, manifest in MANIFESTS.items() if (repository / manifest).exists()}


@pytest.mark.parametrize("form", FORMS, ids=name_of)
def test_every_issue_form_asks_for_something(form: Path) -> None:
    read = read_strictly(form)
    assert read["name"]
    assert read["description"]
    asked = [field for field in read["body"] if field["type"] != "markdown"]
    assert asked
    assert len({field["id"] for field in asked}) == len(asked)
    assert all(field["attributes"]["label"] for field in asked)
