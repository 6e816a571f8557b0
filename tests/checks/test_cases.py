"""Every kind of mistake, as a folder of files that make it and a folder of files that barely do not."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from controlmap.authoring.reading.kind import Kind
from controlmap.authoring.reading.kinds import KINDS
from controlmap.checks.rule import AnyRule
from controlmap.checks.rules import RULES
from controlmap.cli.main import app_for
from tests.checks.overlay import EXPECTED, lay

DOCUMENTED: tuple[Kind | AnyRule, ...] = (*KINDS, *RULES)
CASES = sorted(folder for folder in (Path(__file__).parents[1] / "cases").iterdir() if folder.is_dir())


def _check(marrow: Path, overlay: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Result:
    lay(marrow, overlay, folder / "marrow")
    monkeypatch.chdir(folder)
    return CliRunner().invoke(app_for(["check"]), ["check", "marrow"], catch_exceptions=False)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_rejected_case_prints_exactly_what_is_expected(
    case: Path, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = _check(marrow, case / "rejected", tmp_path, monkeypatch)

    assert result.stdout == (case / "rejected" / EXPECTED).read_text(encoding="utf-8")
    assert f" {case.name.partition('-')[0]} " in result.stdout
    assert result.exit_code == 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_accepted_case_has_no_problem(
    case: Path, marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = _check(marrow, case / "accepted", tmp_path, monkeypatch)

    assert "no problems" in result.stdout, result.stdout
    assert result.exit_code == 0


def test_every_code_has_a_case() -> None:
    codes = {documented.code for documented in DOCUMENTED}

    assert codes == {case.name.partition("-")[0] for case in CASES}


def test_every_code_is_unique() -> None:
    codes = [documented.code for documented in DOCUMENTED]

    assert len(codes) == len(set(codes))
    assert len(codes) >= 50


def test_every_kind_of_problem_is_documented_in_sentences() -> None:
    for documented in DOCUMENTED:
        assert not documented.title.endswith("."), documented.code
        assert documented.mistake.endswith("."), documented.code
        assert documented.remedy.endswith("."), documented.code
