"""A dashboard of a copy of the invented edition, which a test may edit."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from controlmap.ui.server import live_edition
from controlmap.ui.workarounds import deferred_rendering
from tests.ui.dashboard import Dashboard


@pytest.fixture(autouse=True)
def no_head_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the map: a browser would draw it, and none runs here."""
    monkeypatch.setattr(deferred_rendering, "LEAD_S", 0.0)


@pytest.fixture(scope="session")
def components_of_packages() -> list[Any]:
    """Return the components that installed packages announce, as Streamlit finds them."""
    return list(manifest_scanner.scan_component_manifests())


@pytest.fixture(autouse=True)
def packages_read_once(monkeypatch: pytest.MonkeyPatch, components_of_packages: list[Any]) -> None:
    """Read the metadata of all installed packages once: every AppTest would read them again, for half a second."""
    monkeypatch.setattr(manifest_scanner, "scan_component_manifests", lambda: components_of_packages)


@pytest.fixture
def dashboard(marrow: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dashboard]:
    """A session whose server checks the edition's files on every run, with empty caches."""
    edition = tmp_path / "home" / "marrow"
    shutil.copytree(marrow, edition)
    monkeypatch.setenv("CONTROLMAP_EDITION", str(edition))
    monkeypatch.setenv("CONTROLMAP_STATIC", str(tmp_path / "static"))
    monkeypatch.setattr(live_edition, "LOOK_EVERY_S", 0.0)
    st.cache_resource.clear()
    yield Dashboard(edition, AppTest.from_file(str(repository / "app.py")))
    st.cache_resource.clear()
