"""An author's session on a copy of the invented edition."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from controlmap.authoring.shipped import STUDIO_VARIABLE
from controlmap.ui.studio import drawing_map
from tests.ui.studio.desk import Desk, FakeMap


@pytest.fixture
def desk(marrow: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    folder = Path(shutil.copytree(marrow, tmp_path / "home" / "marrow"))
    fake = FakeMap()
    monkeypatch.setenv(STUDIO_VARIABLE, str(folder))
    monkeypatch.setenv("CONTROLMAP_STATIC", str(tmp_path / "static"))
    monkeypatch.setattr(drawing_map, "streamlit_folium", lambda: fake)
    st.cache_resource.clear()
    yield Desk(folder, AppTest.from_file(str(repository / "app.py")), fake)
    st.cache_resource.clear()
