import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from controlmap.authoring.reading.read import read_edition
from controlmap.checks.check import check_edition
from controlmap.cli.main import app_for
from controlmap.errors import ControlmapError
from tests.atlas.gazette import LINES


@pytest.fixture
def edition(marrow: Path, tmp_path: Path) -> Path:
    shutil.copytree(marrow, tmp_path / "marrow")
    return tmp_path / "marrow"


def anchor(edition: Path, content: str | bytes) -> Result:
    article = edition.parent / "article.txt"
    article.write_bytes(content.encode() if isinstance(content, str) else content)
    return CliRunner().invoke(app_for(["anchor"]), ["anchor", str(edition), str(article)], catch_exceptions=False)


def test_the_anchors_written_are_read_back_and_agree_with_the_statements(edition: Path) -> None:
    result = anchor(edition, "\n\n".join(LINES) + "\n")
    assert (result.exit_code, result.stdout.split(": ")[1]) == (0, "4 lines anchored.\n")
    found, problems = read_edition(edition)
    assert found is not None
    assert found.anchors is not None
    assert [*problems, *check_edition(found)] == []
    assert [note.line for note in found.annotations] == [each.line for each in found.anchors.anchors]


def test_the_file_contains_no_word_of_the_text(edition: Path) -> None:
    anchor(edition, "\n".join(LINES))
    written = (edition / "anchors.yaml").read_text(encoding="utf-8").lower()
    words = {word for line in LINES for word in line.lower().split() if len(word) > 4}
    assert {word for word in words if word in written} <= {"there", "where", "which"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [("one line\n", "has 1 lines with words; edition.yaml says 4"), (b"\xff\xfe", "is not UTF-8"), ("a\n" * 4, "four")],
)
def test_a_text_that_is_not_the_article_is_refused_without_being_quoted(
    edition: Path, content: str | bytes, reason: str
) -> None:
    with pytest.raises(ControlmapError, match=reason.replace("four", "fewer than 4 letters")):
        anchor(edition, content)
    assert not (edition / "anchors.yaml").exists()


def test_a_file_that_does_not_exist_is_reported_as_missing(edition: Path) -> None:
    arguments = ["anchor", str(edition), str(edition / "nowhere.txt")]
    with pytest.raises(ControlmapError, match="cannot be read"):
        CliRunner().invoke(app_for(["anchor"]), arguments, catch_exceptions=False)
