"""The bill of materials of a release lists everything that is pinned, in the form of the format's own schema."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest
import yaml


@pytest.fixture(scope="module")
def sbom(repository: Path) -> dict[str, Any]:
    return runpy.run_path(str(repository / ".ci" / "sbom.py"))


def test_every_pinned_release_is_listed_with_its_digests(
    sbom: dict[str, Any], repository: Path, tmp_path: Path
) -> None:
    requirements = repository / "requirements.txt"
    assert sbom["main"](str(requirements), str(tmp_path / "sbom.json")) == 0

    text = requirements.read_text(encoding="utf-8")
    pinned = set(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]+\])?==([^\s;]+)", text, re.MULTILINE))
    bill = json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))
    assert {(part["name"], part["version"]) for part in bill["components"]} == pinned
    assert all(part["hashes"] for part in bill["components"])
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "controlmap")


def test_a_release_with_an_extra_on_one_system_alone_is_listed_once(sbom: dict[str, Any]) -> None:
    digest = "0" * 64
    text = f"gate==1.0 --hash=sha256:{digest}\ngate[lock]==1.0 ; sys_platform == 'win32' --hash=sha256:{digest}\n"
    assert [(part.name, part.version, part.description) for part in sbom["pinned"](text)] == [("gate", "1.0", None)]


def test_a_bill_of_materials_that_violates_the_schema_is_not_written(
    sbom: dict[str, Any], repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sbom["main"].__globals__, "bill", lambda _: '{"bomFormat": "other"}')

    assert sbom["main"](str(repository / "requirements.txt"), str(tmp_path / "sbom.json")) == 1
    assert not (tmp_path / "sbom.json").exists()


def test_a_release_carries_its_bill_of_materials(repository: Path) -> None:
    release = yaml.safe_load((repository / ".github/workflows/release.yml").read_text(encoding="utf-8"))
    built = [step.get("run", "") for step in release["jobs"]["build"]["steps"]]
    (published,) = [step["run"] for step in release["jobs"]["publish"]["steps"] if "run" in step]

    assert ".venv/bin/python .ci/sbom.py requirements.txt dist/sbom.cdx.json" in built
    assert published.startswith("gh release create")
    assert "dist/*" in published
