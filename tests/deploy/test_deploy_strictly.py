"""Every file of `deploy/` is read at least as strictly as the program that it is for reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import uvicorn.config
from streamlit import config as streamlit_config

from tests.deploy.nginx import GAP, checked
from tests.deploy.strict import accepted, strict_dockerfile, strict_unit, strict_yaml

TWICE = "services:\n  web:\n    environment:\n      A: 1\n      A: 2\n"
TWICE_BESIDE_A_MERGE = "x: &x { A: 1 }\nservices:\n  <<: *x\n  B: 1\n  B: 2\n"

OTHERS = {
    "PIP_NO_CACHE_DIR": "pip",
    "PYTHONUNBUFFERED": "Python",
    "NGINX_ENVSUBST_FILTER": "nginx's container",
    "FORWARDED_ALLOW_IPS": "uvicorn",
    "CONTROLMAP_COOKIE_SECRET": "compose.yaml itself",
}
"""Variables that are read elsewhere than in our source or by Streamlit, and by which program."""


@pytest.fixture(scope="module")
def deploy(repository: Path) -> Path:
    return repository / "deploy"


def readers() -> dict[str, Callable[[Path], object]]:
    """Return the reader of each file of `deploy/`."""
    return {
        "compose.yaml": strict_yaml,
        "controlmap.service": strict_unit,
        "Dockerfile": strict_dockerfile,
        "Dockerfile.dockerignore": lambda path: path.read_text(encoding="utf-8"),
        "controlmap.conf.template": lambda path: path.read_text(encoding="utf-8"),
    }


def test_every_file_can_be_read_and_each_has_a_reader(deploy: Path) -> None:
    known = readers()
    assert {path.name for path in deploy.iterdir()} == set(known)
    for name, read in known.items():
        assert read(deploy / name), name


@pytest.mark.parametrize("text", [TWICE, TWICE_BESIDE_A_MERGE])
def test_a_repeated_key_is_found(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="is there twice"):
        strict_yaml(tmp_path / "a.yaml")


def test_a_repeated_line_in_the_unit_is_found(deploy: Path, tmp_path: Path) -> None:
    text = (deploy / "controlmap.service").read_text(encoding="utf-8")
    (tmp_path / "a.service").write_text(text.replace("Restart=always", "Restart=always\nRestart=no"), encoding="utf-8")
    with pytest.raises(Exception, match="Restart"):
        strict_unit(tmp_path / "a.service")


def test_the_unit_starts_the_dashboard_for_this_machine_alone(deploy: Path) -> None:
    service = strict_unit(deploy / "controlmap.service")["Service"]
    program, *words = service["ExecStart"].split()
    given = accepted(words)
    assert program.endswith("/bin/controlmap")
    assert (given["address"], given["port"], given["headless"]) == ("127.0.0.1", 8501, True)
    assert str(given["edition"]).startswith(service["WorkingDirectory"])
    assert service["Restart"] == "always"


def test_the_containers_start_commands_that_exist(deploy: Path) -> None:
    (command,) = (step[1:] for step in strict_dockerfile(deploy / "Dockerfile") if step[0] == "CMD")
    words = json.loads(next(line for line in (deploy / "Dockerfile").read_text().splitlines() if "CMD" in line)[4:])
    assert "".join(command) == "[" + ",".join(words) + "]"
    given = accepted(words[1:])
    assert (given["address"], given["port"], given["headless"]) == ("0.0.0.0", 8501, True)  # noqa: S104
    compose = strict_yaml(deploy / "compose.yaml")
    assert accepted(compose["services"]["edition"]["command"][1:])["out"]


def test_a_container_that_listens_everywhere_is_reached_through_nginx_alone(deploy: Path) -> None:
    compose = strict_yaml(deploy / "compose.yaml")
    published = {name for name, service in compose["services"].items() if "ports" in service}
    assert published == {"web"}
    web = compose["services"]["web"]["networks"]["inside"]["ipv4_address"]
    for name, service in compose["services"].items():
        if name.startswith("replica"):
            assert service["environment"]["FORWARDED_ALLOW_IPS"] == web, "or all readers count as one"


def named_variables(deploy: Path) -> set[str]:
    """Return every environment variable that a file of `deploy/` sets or reads."""
    service = strict_unit(deploy / "controlmap.service")["Service"]
    found = {service["Environment"].partition("=")[0]}
    compose: dict[str, Any] = strict_yaml(deploy / "compose.yaml")
    for part in compose["services"].values():
        found |= set(part.get("environment", {}))
    for step in strict_dockerfile(deploy / "Dockerfile"):
        if step[0] == "ENV":
            found |= {word.partition("=")[0] for word in step[1:]}
    for path in deploy.iterdir():
        found |= set(re.findall(r"\$\{([A-Z_]*[A-Z])[:}]", path.read_text(encoding="utf-8")))
        found |= set(re.findall(r"\b((?:STREAMLIT|CONTROLMAP)_[A-Z_]+[A-Z])\b", path.read_text(encoding="utf-8")))
    return found - {"NGINX"}


def test_every_variable_that_is_set_is_read_by_some_program(deploy: Path, repository: Path) -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (repository / "src").rglob("*.py"))
    options = {option.env_var for option in streamlit_config.get_config_options().values()}
    gaps = set(GAP.findall((deploy / "controlmap.conf.template").read_text(encoding="utf-8")))
    unread = {
        name
        for name in named_variables(deploy)
        if f'"{name}"' not in source and name not in options and name not in gaps and name not in OTHERS
    }
    assert unread == set()
    assert "FORWARDED_ALLOW_IPS" in Path(uvicorn.config.__file__).read_text(encoding="utf-8")


@pytest.mark.nginx
def test_nginx_accepts_the_configuration(tmp_path: Path) -> None:
    said = checked(tmp_path)
    assert said.returncode == 0, said.stderr
    assert "warn" not in said.stderr


@pytest.mark.nginx
def test_nginx_refuses_a_configuration_with_a_mistake_in_it(tmp_path: Path) -> None:
    said = checked(tmp_path, fault="limit_conn nothing 1;")
    assert said.returncode != 0
    assert 'zero size shared memory zone "nothing"' in said.stderr
