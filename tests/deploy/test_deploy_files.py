"""The container files, which cannot run here, agree with each other and with what they copy, serve and listen to."""

from __future__ import annotations

import fnmatch
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest

from controlmap.ui.parts.site_download import SITE_ADDRESS_VARIABLE
from tests.deploy.nginx import GAP, TEMPLATE
from tests.deploy.strict import strict_yaml

STREAMLIT_PORT = "8501"


@pytest.fixture(scope="module")
def deploy(repository: Path) -> Path:
    return repository / "deploy"


@pytest.fixture(scope="module")
def compose(deploy: Path) -> dict[str, Any]:
    return strict_yaml(deploy / "compose.yaml")


@pytest.fixture(scope="module")
def steps(deploy: Path) -> list[list[str]]:
    """The Dockerfile's instructions, each as its words."""
    text = (deploy / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    return [shlex.split(line) for line in text.splitlines() if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def conf() -> str:
    return TEMPLATE.read_text(encoding="utf-8")


def replicas(compose: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The services that are replicas, by the letter at the end of their name."""
    return {name[-1]: service for name, service in compose["services"].items() if name.startswith("replica-")}


def test_every_file_that_the_image_copies_exists_and_is_not_ignored(
    repository: Path, deploy: Path, steps: list[list[str]]
) -> None:
    copied = [source for step in steps if step[0] == "COPY" for source in step[1:-1]]
    assert {"src/", "geo/", "app.py", "requirements.txt", ".streamlit/", "static/"} <= set(copied)
    assert [source for source in copied if not (repository / source).exists()] == []
    rules = [
        line for line in (deploy / "Dockerfile.dockerignore").read_text().splitlines() if line[:1] not in ("", "#")
    ]
    assert rules[0] == "*"
    let_through = [rule.removeprefix("!") for rule in rules if rule.startswith("!")]
    assert sorted(let_through) == sorted(set(copied))
    assert any(fnmatch.fnmatch("static/built/", rule) for rule in rules), "files of this machine stay out of the image"


def test_the_package_s_documents_are_in_the_image_before_it_is_installed(
    repository: Path, steps: list[list[str]]
) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    order = [" ".join(step) for step in steps]
    installed = next(n for n, step in enumerate(order) if "--no-deps -e ." in step)
    for paper in (project["readme"], *project["license-files"], "pyproject.toml", "src/", "geo/", ".streamlit/"):
        copied = [word for step in order[:installed] if step.startswith("COPY") for word in step.split()[1:-1]]
        assert any(word == paper or (word.endswith("/") and paper.startswith(word)) for word in copied), paper


def test_the_image_runs_a_python_that_the_package_allows_as_an_unprivileged_user(steps: list[list[str]]) -> None:
    assert steps[0] == ["FROM", "python:3.12-slim"]
    assert ["USER", "controlmap"] in steps
    assert ["EXPOSE", STREAMLIT_PORT] in steps
    command = next(step for step in steps if step[0] == "CMD")
    assert STREAMLIT_PORT in " ".join(command)


def test_nginx_gets_every_value_that_its_configuration_needs(compose: dict[str, Any], conf: str) -> None:
    environment = compose["services"]["web"]["environment"]
    given = {name for name in environment if re.match(environment["NGINX_ENVSUBST_FILTER"], name)}
    assert given == set(GAP.findall(conf))
    assert compose["services"]["web"]["ports"] == [f"8080:{environment['CONTROLMAP_LISTEN']}"]


def test_every_replica_has_an_address_that_nginx_knows_in_all_four_places(compose: dict[str, Any], conf: str) -> None:
    environment, found = compose["services"]["web"]["environment"], replicas(compose)
    assert len(found) > 1
    for letter, service in found.items():
        gap = f"CONTROLMAP_REPLICA_{letter.upper()}"
        address = service["networks"]["inside"]["ipv4_address"]
        assert environment[gap] == f"{address}:{STREAMLIT_PORT}"
        assert conf.count(f"${{{gap}}}") == 3
        assert re.search(rf"^    {letter} controlmap_{letter};", conf, re.MULTILINE)
    assert len(GAP.findall(conf)) == 3 * len(found) + 4


def test_replicas_share_one_generated_secret_and_one_folder_of_files(
    compose: dict[str, Any], steps: list[list[str]]
) -> None:
    volumes = compose["services"]["web"]["volumes"]
    mounted = {volume.split(":")[1] for service in replicas(compose).values() for volume in service["volumes"]}
    assert mounted == {"/srv/controlmap/static/built"}
    assert "built:/srv/built:ro" in volumes
    assert compose["services"]["web"]["environment"]["CONTROLMAP_BUILT"] == "/srv/built"
    assert ["WORKDIR", "/srv/controlmap"] in steps
    for service in replicas(compose).values():
        secret = service["environment"]["STREAMLIT_SERVER_COOKIE_SECRET"]
        assert secret.startswith("${CONTROLMAP_COOKIE_SECRET:?"), "compose stops if it is not set"
    assert set(compose["volumes"]) == {"built", "site"}


def test_the_static_edition_is_written_to_the_folder_that_nginx_serves(
    compose: dict[str, Any], repository: Path
) -> None:
    command, web = compose["services"]["edition"]["command"], compose["services"]["web"]
    assert command[:3] == ["controlmap", "export", "site"]
    assert (repository / command[3] / "edition.yaml").is_file()
    assert command[5] == f"{web['environment']['CONTROLMAP_SITE']}/edition"
    for service in replicas(compose).values():
        assert service["environment"][SITE_ADDRESS_VARIABLE] == "/edition/", "the dashboard links to it"
    assert web["depends_on"]["edition"] == {"condition": "service_completed_successfully"}


def test_each_replica_has_a_health_check(compose: dict[str, Any]) -> None:
    for service in replicas(compose).values():
        assert f"127.0.0.1:{STREAMLIT_PORT}/_stcore/health" in service["healthcheck"]["test"][-1]
        assert service["restart"] == "unless-stopped"


def test_nginx_accepts_an_upload_of_the_dashboards_limit_and_the_form_around_it(repository: Path, conf: str) -> None:
    settings = tomllib.loads((repository / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    most = re.search(r"client_max_body_size (\d+)m;", conf)
    assert most is not None
    assert int(most[1]) == settings["server"]["maxUploadSize"] + 1
