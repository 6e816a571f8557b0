"""`controlmap studio` listens on this machine only, and on an edition's folder only."""

from pathlib import Path

import pytest

from tests.cli.command_line import run


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "192.168.1.7", "localhost.example"])  # noqa: S104 -- is refused
def test_any_other_address_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, address: str
) -> None:
    outcome = run(monkeypatch, capsys, "studio", tmp_path / "new", "--address", address)
    assert outcome.status == 1
    assert f"listens on 127.0.0.1 only, not on '{address}'. Fix: leave --address out" in outcome.err


def test_a_folder_of_other_files_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")
    assert "has files, and no edition.yaml" in run(monkeypatch, capsys, "studio", tmp_path).err
    assert "is not a folder" in run(monkeypatch, capsys, "studio", tmp_path / "letter.txt").err
