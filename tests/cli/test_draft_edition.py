"""A new edition has texts to be written: `check` counts them, and `export site` publishes it only as a draft."""

import functools
from pathlib import Path

import pytest

from tests.cli.command_line import run
from tests.cli.test_new_command import WISHES


@pytest.mark.thorough
def test_texts_that_are_still_to_be_written_are_counted_and_keep_it_from_being_published(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, marrow: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    controlmap = functools.partial(run, monkeypatch, capsys)
    options = ("--border", marrow / "country.geojson", "--language", "fr", "--language", "ar")
    assert controlmap("new", "m", "--country", "Marrow", *options, *WISHES).status == 0
    left = [
        "m/actors.yaml:6: 3 texts are still to be written; the first: 'name' of 'crown', with words copied into 'ar'.",
        "m/annotations.yaml:9: 1 text is still to be written; 'text' of 'l01-to-be-written'.",
        (
            "m/edition.yaml:5: 7 texts are still to be written; "
            "the first: 'title' of 'edition', with words copied into 'ar'."
        ),
        "m/places.geojson:8: 1 text is still to be written; 'name' of 'a-town'.",
        "m/sources.yaml:8: 1 text is still to be written; 'publisher' of 'article', with words copied into 'ar'.",
        "m/zones.yaml:6: 3 texts are still to be written; the first: 'name' of 'crown', with words copied into 'ar'.",
    ]
    assert controlmap("check", "m").out.splitlines()[1:7] == left
    refused = controlmap("export", "site", "m", "--out", "site")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.splitlines()[1:] == left
    assert not (tmp_path / "site").exists()
    assert controlmap("export", "site", "m", "--out", "site", "--draft").status == 0
