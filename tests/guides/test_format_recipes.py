"""The recipes for other tools in docs/formats.md, followed where the tool is installed: GDAL's commands, pandas."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from controlmap.atlas.atlas import Atlas
from tests.guides.guide import COMMANDS, blocks

DAY = "2016-12-22"
"""The day of the recipes."""

pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def followed(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which every command of the guide was typed."""
    folder = tmp_path_factory.mktemp("recipes")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for block in blocks(repository / "docs" / "formats.md"):
        if block.language == COMMANDS:
            subprocess.run(["bash", "-ec", block.text], cwd=folder, env={**os.environ, "PATH": path}, check=True)
    return folder


@pytest.mark.gdal
def test_the_commands_for_gdal_write_the_zones_in_another_system(followed: Path) -> None:
    said = subprocess.run(
        ["ogrinfo", "-so", "zones-utm.gpkg", "zones"], cwd=followed, check=True, capture_output=True, text=True
    ).stdout
    assert "UTM zone 37N" in said


@pytest.mark.gdal
def test_the_recipe_for_pandas_finds_the_same_ground_as_the_map(
    repository: Path, followed: Path, syria_atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    (recipe,) = (block.text for block in blocks(repository / "docs" / "formats.md") if block.language == "python")
    *before, last = recipe.rstrip().splitlines()
    monkeypatch.chdir(followed)
    names: dict[str, Any] = {}
    exec("\n".join(before), names)  # noqa: S102 -- the guide itself
    found = eval(last, names)  # noqa: S307 -- likewise

    expected = syria_atlas.snapshot(DAY).groupby("controller")["area_km2"].sum()
    assert found.round().to_dict() == expected.round().to_dict()
