"""docs/authoring.md, followed to the letter: an edition of two zones and three statements, checked and published."""

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.authoring.importing.keys import HOLD_KEYS
from tests.cli.command_line import run
from tests.guides.guide import blocks, commands, follow


@pytest.fixture(scope="module")
def guide(repository: Path) -> Path:
    return repository / "docs" / "authoring.md"


@pytest.fixture
def type_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[[str], str]:
    """Type a command in the guide's folder; the dashboard is left to the browser test."""
    monkeypatch.chdir(tmp_path)

    def typed(command: str) -> str:
        program, *arguments = shlex.split(command)
        assert program == "controlmap"
        if arguments[0] == "serve":
            return ""
        outcome = run(monkeypatch, capsys, *arguments)
        assert outcome.status == 0, outcome
        return outcome.err + outcome.out

    return typed


def test_the_guide_makes_an_edition_and_a_site(guide: Path, tmp_path: Path, type_in: Callable[[str], str]) -> None:
    typed = follow(guide, tmp_path, type_in)

    assert [command.split()[1] for command in typed] == ["new", "check", "check", "serve", "export"]
    atlas: Atlas = open_edition(tmp_path / "sedge")
    day = atlas.edition.manifest.as_of
    assert [zone.id for zone in atlas.edition.zones] == ["crown", "east-bank"]
    ground = atlas.snapshot(day)
    assert dict(zip(ground["zone"], ground["controller"], strict=True)) == {"crown": "crown", "east-bank": "league"}
    assert all(0.2 < share < 0.8 for share in ground["share"])
    assert len(atlas.edition.annotations) == 3
    assert (tmp_path / "site" / "index.html").is_file()
    kept = [path for path in (tmp_path / "sedge").rglob("*") if path.is_file()]
    for line in (tmp_path / "article.txt").read_text(encoding="utf-8").splitlines():
        assert not any(line in path.read_text(encoding="utf-8") for path in kept)


def test_every_command_that_the_guide_mentions_exists(guide: Path, repository: Path) -> None:
    for block in blocks(guide):
        if block.language == "yaml" and block.indented:
            shown = yaml.safe_load(block.text)
            if "repos" in shown:
                (hook,) = shown["repos"][0]["hooks"]
                offered = yaml.safe_load((repository / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
                assert hook["id"] in {each["id"] for each in offered}
            else:
                (step,) = (step for step in shown["jobs"]["check"]["steps"] if "controlmap" in step["uses"])
                inputs = yaml.safe_load((repository / "action.yml").read_text(encoding="utf-8"))["inputs"]
                assert step["with"].keys() <= inputs.keys()
    assert len(list(commands(guide))) == 5


def test_the_table_of_fields_has_every_field_of_a_hold(guide: Path) -> None:
    rows = [line.split("|")[1] for line in guide.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    named = {name.strip(" `") for row in rows for name in row.split(",")}

    assert set(HOLD_KEYS) - {"zone", "also"} <= named
