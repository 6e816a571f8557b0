"""The schemas match the records: they accept every good file and refuse mistakes of form."""

import json
from pathlib import Path
from typing import Final

import pytest
from jsonschema import Draft7Validator

from controlmap.authoring.reading.edition_files import BASEMAP_LAYERS, REQUIRED
from controlmap.authoring.schemas.file_schemas import FILES_OF, TABLE, built_schemas
from tests.authoring.schemas.editor import SCHEMAS, complaints
from tests.checks.overlay import lay
from tests.cli.command_line import run

CASES: Final = sorted(folder for folder in (Path(__file__).parents[2] / "cases").iterdir() if folder.is_dir())

OF_FORM: Final = ("Y106", "J105", "K101", "G101", "G103", "G104", "G106", "G107", "R101", "R102", "R103")
"""Codes for mistakes in the form of one file. All other rules compare records with each other."""

BEYOND_A_SCHEMA: Final = {
    "G104-swapped-axes": "both numbers are within a schema's limits by chance of place",
    "K101-quote": "no CSV at all",
    "R101-span-runs-back": "a schema cannot set one key beside another",
}
"""Mistakes of form that a schema cannot express, and why."""

NO_TEXT: Final = ("F107", "J101", "J102", "J103", "J104", "Y101", "Y102", "Y103", "Y104", "Y105")
"""Codes for files that an editor refuses before it applies a schema."""


def structural(case: Path) -> bool:
    return case.name.startswith(OF_FORM) and case.name not in BEYOND_A_SCHEMA


def test_the_schemas_that_ship_are_those_of_the_records() -> None:
    shipped = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.glob("*.json")}

    assert shipped == built_schemas(), "write them again: controlmap schema --out src/controlmap/authoring/schemas"


@pytest.mark.parametrize("name", sorted(set(FILES_OF) - {TABLE}))
def test_each_file_is_a_valid_schema_and_describes_every_field(name: str) -> None:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))

    Draft7Validator.check_schema(schema)
    assert '"description"' in json.dumps(schema)


def test_every_file_of_an_edition_has_a_schema() -> None:
    every = {*REQUIRED, "anchors.yaml", "control-points.csv", "zones/*.geojson"}
    every |= {f"basemap/{layer}.geojson" for layer in BASEMAP_LAYERS}

    assert {file for files in FILES_OF.values() for file in files} == every


def test_the_invented_edition_passes(marrow: Path) -> None:
    assert complaints(marrow) == []


@pytest.mark.thorough
def test_the_shipped_edition_passes(syria: Path) -> None:
    assert complaints(syria) == []


@pytest.mark.parametrize(
    "case", [case for case in CASES if not case.name.startswith(NO_TEXT)], ids=lambda case: case.name
)
def test_what_the_check_accepts_passes_the_schemas(case: Path, marrow: Path, tmp_path: Path) -> None:
    lay(marrow, case / "accepted", tmp_path / "marrow")

    assert complaints(tmp_path / "marrow") == []


@pytest.mark.parametrize("case", [case for case in CASES if structural(case)], ids=lambda case: case.name)
def test_a_mistake_of_form_is_refused_in_the_file_that_has_it(case: Path, marrow: Path, tmp_path: Path) -> None:
    lay(marrow, case / "rejected", tmp_path / "marrow")
    blamed = {said.partition(": ")[0] for said in complaints(tmp_path / "marrow")}
    expected = (case / "rejected" / "expected.txt").read_text(encoding="utf-8").splitlines()[:-1]

    assert blamed
    assert blamed <= {line.partition(":")[0].removeprefix("marrow/") for line in expected}


def test_the_listed_exceptions_exist(tmp_path: Path) -> None:
    assert BEYOND_A_SCHEMA.keys() <= {case.name for case in CASES}


def test_the_command_writes_every_schema_or_lists_their_files(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(monkeypatch, capsys, "schema", "--out", tmp_path / "a" / "b").status == 0
    assert {path.name for path in (tmp_path / "a" / "b").iterdir()} == set(built_schemas())

    outcome = run(monkeypatch, capsys, "schema")
    assert f"In {SCHEMAS}:" in outcome.out
    assert "holds.schema.json            zones/*.geojson" in outcome.out

    (tmp_path / "file").write_text("", encoding="utf-8")
    assert run(monkeypatch, capsys, "schema", "--out", tmp_path / "file").err == (
        f"controlmap: '{tmp_path / 'file'}' cannot be written: File exists.\n"
    )


def test_the_repository_s_editor_settings_name_each_schema_for_its_files(repository: Path) -> None:
    settings = json.loads((repository / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    named = dict(settings["yaml.schemas"])
    named |= {entry["url"]: [glob.lstrip("/") for glob in entry["fileMatch"]] for entry in settings["json.schemas"]}

    assert {Path(url).name: globs for url, globs in named.items()} == {
        name: [f"{home}/{file}" for home in ("geo/*", "tests/editions/*") for file in files]
        for name, files in FILES_OF.items()
        if name != TABLE
    }
    assert all((repository / url).is_file() for url in named)
