import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.publish.csv_table import csv_text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_can_start_a_formula(start: str) -> None:
    text = csv_text(["said"], [{"said": f"{start}HYPERLINK(1)"}])

    assert next(csv.DictReader(io.StringIO(text, newline="")))["said"] == f"'{start}HYPERLINK(1)"


def test_a_number_is_a_number_whatever_it_begins_with() -> None:
    assert csv_text(["km2"], [{"km2": -1.5}]) == "km2\r\n-1.5\r\n"


ORDINARY = st.text(st.characters(codec="utf-8")).filter(lambda cell: not cell.startswith(tuple("=+-@\t\r")))


@given(st.lists(ORDINARY, min_size=1))
def test_text_comes_back_as_it_was(cells: list[str]) -> None:
    text = csv_text(["said", "by"], [{"said": cell, "by": "gazette"} for cell in cells])

    assert [row["said"] for row in csv.DictReader(io.StringIO(text, newline=""))] == cells
