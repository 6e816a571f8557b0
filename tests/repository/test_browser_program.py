"""The committed browser program is built from the modules beside it, with the constants that Python wrote."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from controlmap.render import shared_constants
from controlmap.render.payloads import browser_types

MODULES = ("map", "page", "shared", "site", "studio")


@pytest.fixture
def program(repository: Path) -> Path:
    return repository / "src" / "controlmap" / "browser"


def test_the_built_files_are_up_to_date_with_the_modules(program: Path) -> None:
    files = (path for folder in MODULES for path in (program / folder).iterdir())
    modules = sorted(path for path in files if path.suffix in {".js", ".css"})
    digests = {path.relative_to(program).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in modules}
    built = json.loads((program / "built" / "manifest.json").read_text(encoding="utf-8"))
    assert built == digests, "stale: run `npm ci && npm run build` in src/controlmap/browser"


def test_the_shared_constants_are_those_of_python() -> None:
    written = shared_constants.FILE.read_text(encoding="utf-8")
    assert written == shared_constants.module(), "stale: run `python -m controlmap.render.shared_constants`"


def test_the_payload_types_are_up_to_date_with_python() -> None:
    written = browser_types.FILE.read_text(encoding="utf-8")
    assert written == browser_types.declarations(), "stale: run `python -m controlmap.render.payloads.browser_types`"


def test_the_lock_file_of_the_development_tools_contains_no_address(program: Path) -> None:
    assert "://" not in "".join(
        line
        for line in (program / "package-lock.json").read_text(encoding="utf-8").splitlines()
        if "resolved" in line or "registry" in line
    )
