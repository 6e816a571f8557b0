"""`controlmap new` says which disputed ground is inside the border, and takes the author's choice."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, run
from tests.cli.test_new_command import WISHES


def test_disputed_ground_is_listed_with_the_option_that_moves_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, marrow: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    controlmap: Callable[..., Outcome] = functools.partial(run, monkeypatch, capsys)
    made = controlmap("new", "s", "--country", "Sudan", "--language", "en", "--with", "abyei", *WISHES)

    assert made.out.splitlines()[:2] == [
        "Disputed ground inside the border: Abyei (--without abyei).",
        "Disputed ground outside the border: Bir Tawil (--with bir-tawil).",
    ]
    assert controlmap("check", "s").status == 0
    own = controlmap(
        "new", "o", "--country", "Sudan", "--border", str(marrow / "country.geojson"), "--with", "abyei", *WISHES
    )
    assert own.err.startswith("controlmap: --view, --with and --without are for Natural Earth's border.")
