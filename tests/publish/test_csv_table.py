import ast
import csv
import io
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.publish.incidents.incident_sinks import CsvPieces
from controlmap.publish.tables.csv_table import csv_text

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@pytest.mark.parametrize("start", STARTS)
def test_no_cell_can_start_a_formula(start: str) -> None:
    text = csv_text(["said"], [{"said": f"{start}HYPERLINK(1)"}])

    assert next(csv.DictReader(io.StringIO(text, newline="")))["said"] == f"'{start}HYPERLINK(1)"


def test_no_column_name_can_start_a_formula() -> None:
    assert csv_text(["=1+1"], []) == "'=1+1\r\n"


@pytest.mark.parametrize("start", STARTS)
def test_no_cell_of_a_table_written_in_pieces_can_start_a_formula(start: str, tmp_path: Path) -> None:
    said = f"{start}HYPERLINK(1)"
    schema = pa.schema([(said, pa.string())])
    with CsvPieces(tmp_path / "said.csv", schema) as sink:
        sink.write(pa.RecordBatch.from_pydict({said: [said]}, schema=schema))

    with (tmp_path / "said.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [[f"'{said}"], [f"'{said}"]]


def test_every_writer_of_csv_uses_the_one_guard_against_formulas(repository: Path) -> None:
    writers = {"csv.writer", "csv.DictWriter", "pacsv.CSVWriter", "pacsv.write_csv", "to_csv"}
    found = {}
    for path in sorted((repository / "src").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        calls = {ast.unparse(node.func) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)}
        if any(call in writers or call.endswith(".to_csv") for call in calls):
            found[path.name] = "controlmap.authoring.spreadsheet" in text

    assert {"csv_table.py", "incident_sinks.py", "settlements.py", "refused.py"} <= found.keys()
    assert all(found.values()), found


def test_a_number_stays_a_number_whatever_it_begins_with() -> None:
    assert csv_text(["km2", "lon"], [{"km2": -1.5, "lon": "-36.25"}]) == "km2,lon\r\n-1.5,-36.25\r\n"


ORDINARY = st.text(st.characters(codec="utf-8")).filter(lambda cell: not cell.startswith(STARTS))


@given(st.lists(ORDINARY, min_size=1))
def test_text_is_read_back_unchanged(cells: list[str]) -> None:
    text = csv_text(["said", "by"], [{"said": cell, "by": "gazette"} for cell in cells])

    assert [row["said"] for row in csv.DictReader(io.StringIO(text, newline=""))] == cells
