import sys
from pathlib import Path

import pytest

from controlmap.cli import serving_folder as module
from controlmap.cli.serving_folder import serving_folder
from controlmap.errors import ExportError


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, repository: Path) -> None:
    """The program as the wheel installs it: without a repository around it, with the settings in the package."""
    monkeypatch.setattr(module, "repository", lambda: None)
    monkeypatch.setattr(module, "_SETTINGS", repository / ".streamlit" / "config.toml")


def test_a_repository_is_served_from_its_own_folder(repository: Path) -> None:
    assert serving_folder() == repository


@pytest.mark.usefixtures("installed")
def test_an_installed_program_creates_a_folder_with_all_that_streamlit_looks_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, repository: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = serving_folder()

    assert folder.is_relative_to(tmp_path / "controlmap")
    assert (folder / "app.py").read_text(encoding="utf-8") == "from controlmap.ui.entry import run\n\nrun()\n"
    assert (folder / ".streamlit" / "config.toml").read_bytes() == (
        repository / ".streamlit" / "config.toml"
    ).read_bytes()
    assert (folder / "static").is_dir()
    assert serving_folder() == folder


@pytest.mark.usefixtures("installed")
def test_a_cache_folder_that_cannot_be_written_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(ExportError, match=r"cannot be made: Not a directory\. Name another cache in XDG_CACHE_HOME\."):
        serving_folder()


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("platform", "cache"),
    [("linux", ".cache"), ("darwin", "Library/Caches"), ("win32", "AppData/Local")],
)
def test_the_cache_is_where_the_system_keeps_its_caches(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, cache: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/so/ignored")
    monkeypatch.delenv("LOCALAPPDATA", raising=False)

    assert serving_folder().is_relative_to(tmp_path / cache / "controlmap")
