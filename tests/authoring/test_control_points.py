from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from controlmap.authoring.reading.control_point_columns import COLUMNS
from controlmap.authoring.reading.control_points import read_control_points
from controlmap.model.problem import Problem

HEADER = ",".join(COLUMNS) + "\n"
ROW = "Pith,12.2,10.5,2020-06-15,crown,south,certain,atlas,the capital\n"


def _read(folder: Path, text: str) -> tuple[list[str], list[Problem]]:
    (folder / "control-points.csv").write_bytes(text.encode())
    problems: list[Problem] = []
    points = read_control_points(folder / "control-points.csv", folder, problems)
    return [f"{point.name}@{point.origin.line}" for point in points], problems


def test_an_edition_may_have_no_control_points(tmp_path: Path) -> None:
    problems: list[Problem] = []

    assert read_control_points(tmp_path / "control-points.csv", tmp_path, problems) == ()
    assert problems == []


def test_a_row_that_spans_two_lines_is_reported_at_its_first(tmp_path: Path) -> None:
    found, problems = _read(
        tmp_path, HEADER + ROW.replace("the capital", '"the\ncapital"') + ROW.replace("Pith", "Crest")
    )

    assert found == ["Pith@2", "Crest@4"]
    assert problems == []


def test_good_rows_are_kept_beside_bad_ones(tmp_path: Path) -> None:
    found, problems = _read(tmp_path, HEADER + "Crest,1\n" + ROW + ROW.replace("2020-06-15", "June"))

    assert found == ["Pith@3"]
    assert [(problem.line, problem.code) for problem in problems] == [(2, "K101"), (4, "R101")]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_either_line_ending_is_read(tmp_path: Path, line_end: str) -> None:
    assert _read(tmp_path, (HEADER + ROW).replace("\n", line_end)) == (["Pith@2"], [])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8"), max_size=80))
def test_any_text_is_read_or_refused(tmp_path: Path, text: str) -> None:
    found, problems = _read(tmp_path, HEADER + text)

    assert bool(problems) or not text.strip("\r\n") or bool(found)


def test_equal_texts_of_rows_are_one_string_in_memory(tmp_path: Path) -> None:
    (tmp_path / "control-points.csv").write_text(HEADER + ROW + ROW.replace("2020-06-15", "2020-07-15"))

    first, second = read_control_points(tmp_path / "control-points.csv", tmp_path, [])

    assert first.name is second.name
    assert first.known_from is second.known_from
