"""`controlmap serve --embed-origin`: the sites that may frame the dashboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from controlmap.cli import serve
from controlmap.model.embedding import FRAME_ANCESTORS_VARIABLE
from tests.cli.command_line import Outcome, run


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The setting that a dashboard would have received, recorded instead of starting one."""
    seen: list[str] = []

    def note(_command: Sequence[str], _folder: Path, environment: Mapping[str, str]) -> int:
        seen.append(environment[FRAME_ANCESTORS_VARIABLE])
        return 0

    monkeypatch.delenv(FRAME_ANCESTORS_VARIABLE, raising=False)
    monkeypatch.setattr(serve, "run_forwarding_signals", note)
    monkeypatch.setattr(serve, "announce_when_ready", lambda _: None)
    return seen


def started(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], marrow: Path, *options: str
) -> Outcome:
    """Start the dashboard with options."""
    return run(monkeypatch, capsys, "serve", marrow, "--headless", *options)


def test_the_option_names_a_site_and_can_be_repeated(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], marrow: Path, named: list[str]
) -> None:
    started(monkeypatch, capsys, marrow, "--embed-origin", "https://a.example", "--embed-origin", "https://b.example/")
    assert named == ["https://a.example https://b.example"]


def test_the_environment_variable_names_sites_as_well(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], marrow: Path, named: list[str]
) -> None:
    monkeypatch.setenv(FRAME_ANCESTORS_VARIABLE, "https://a.example https://b.example")
    started(monkeypatch, capsys, marrow)
    assert named == ["https://a.example https://b.example"]


def test_by_default_no_site_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], marrow: Path, named: list[str]
) -> None:
    started(monkeypatch, capsys, marrow)
    assert named == [""]


def test_a_value_that_is_not_an_origin_is_reported_before_anything_starts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], marrow: Path, named: list[str]
) -> None:
    said = (
        "controlmap: --embed-origin, or CONTROLMAP_FRAME_ANCESTORS: 'news.example' is not the origin of a site. "
        "Fix: write scheme and host, such as https://news.example.\n"
    )
    assert started(monkeypatch, capsys, marrow, "--embed-origin", "news.example") == (1, "", said)
    assert named == []
