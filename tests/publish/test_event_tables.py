"""Tables as their libraries read them: every row with its number, and every other line named."""

import io

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.errors import EventsError
from controlmap.publish.incidents.incident_csv import CsvTable
from controlmap.publish.incidents.incident_parquet import ParquetTable
from controlmap.publish.incidents.incident_rows import EventTable
from controlmap.publish.incidents.incident_tables import open_table
from tests.publish.parquet_tables import parquet

LINES = {"good": "a,b,{0}\n", "short": "{0}\n", "long": "a,b,c,{0}\n", "two\nlines": 'a,b,"{0}\n"\n', "é": "é,b,{0}\n"}


def numbered(table: EventTable) -> tuple[list[int], list[int], list[str]]:
    """Return the numbers of rows, the numbers of omitted lines, and the last cell of each row."""
    rows: list[int] = []
    left_out: list[int] = []
    cells: list[str] = []
    for batch, numbers, malformed in table.rows():
        left_out += [one.row for one in malformed]
        rows += numbers.tolist()
        cells += batch.column(2).to_pylist() if batch is not None else []
    return rows, left_out, [cell.strip() for cell in cells]


@given(kinds=st.lists(st.sampled_from(sorted(LINES)), min_size=1, max_size=60), piece_bytes=st.integers(24, 400))
def test_every_row_has_its_number_however_small_the_pieces(kinds: list[str], piece_bytes: int) -> None:
    text = "x,y,z\n" + "".join(LINES[kind].format(at + 1) for at, kind in enumerate(kinds))
    rows, left_out, cells = numbered(CsvTable(io.BytesIO(text.encode()), "It", piece_bytes))
    fits = [kind not in {"short", "long"} for kind in kinds]
    assert rows == [at + 1 for at, good in enumerate(fits) if good]
    assert cells == list(map(str, rows))
    assert left_out == [at + 1 for at, good in enumerate(fits) if not good]


@pytest.mark.parametrize("piece_bytes", [24, 1_000])
def test_a_byte_that_is_not_utf_8_is_reported_with_its_line_in_any_piece(piece_bytes: int) -> None:
    text = b"x,y,z\n" + "é,é,é\n".encode() * 30
    CsvTable(io.BytesIO(text), "It", piece_bytes)
    with pytest.raises(EventsError, match=r"^It cannot be read: it is not in UTF-8 \(line 32\)\. Save it as UTF-8"):
        numbered(CsvTable(io.BytesIO(text + b"1,2,\xc3\xa9\xc3\xa9\xe9\n1,2,3\n"), "It", piece_bytes))


def test_only_the_columns_that_are_asked_for_are_read() -> None:
    table = {"x": [1], "list": [[1]], "z": ["a"]}
    for ending, content in ((".csv", b"x,list,z\n1,[1],a\n"), (".parquet", parquet(table))):
        ((batch, _, _),) = open_table(io.BytesIO(content), ending, "It").rows(["z", "x"])
        assert batch is not None
        assert set(batch.schema.names) == {"x", "z"}


def test_a_repeated_text_is_stored_once_if_dictionaries_are_kept() -> None:
    content = parquet({"x": ["much" * 1_000] * 1_000})
    ((batch, _, _),) = ParquetTable(io.BytesIO(content), "It", keep_dictionaries=True).rows()
    assert batch is not None
    assert batch.nbytes < 20_000
    assert batch.column(0).cast(pa.string()).to_pylist() == ["much" * 1_000] * 1_000


def test_the_fraction_read_runs_from_zero_to_one() -> None:
    for ending, content in ((".csv", b"x\n" + b"1\n" * 5_000), (".parquet", parquet({"x": [1] * 5_000}))):
        table = open_table(io.BytesIO(content), ending, "It", piece_bytes=64, piece_rows=7)
        fractions = [table.fraction() for _ in table.rows()]
        assert fractions == sorted(fractions)
        assert 0 <= fractions[0] < 0.5
        assert table.fraction() == 1
