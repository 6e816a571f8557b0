"""Files of events, joined: every column kept and every row accounted for, in every format."""

import csv
from datetime import date
from pathlib import Path

import pandas as pd
import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.added_columns import APPENDED
from controlmap.atlas.incidents.incident_columns import Wanted
from controlmap.atlas.incidents.join_options import JoinOptions
from controlmap.errors import EventsError, ExportError
from controlmap.model.standing import Standing
from controlmap.publish.incidents import incident_source
from controlmap.publish.incidents.joined_incidents import join_file
from tests.publish.parquet_tables import endless_list, events, repeated

EVENTS = Path(__file__).parents[1] / "events"
AS_IT_IS = JoinOptions()
ONE = pa.array(["2019-05-01"])
FAR = pa.scalar(2**62, pa.timestamp("us"))
NO_ZONE = pa.array([1], pa.timestamp("us", "Nowhere/Land"))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("table", ["acled", "ged"])
def test_tables_of_acled_and_ged_are_joined_unchanged(marrow_atlas: Atlas, tmp_path: Path, table: str) -> None:
    out = tmp_path / "joined.csv"
    summary = join_file(marrow_atlas, EVENTS / f"marrow-{table}.csv", out, AS_IT_IS)
    assert (summary.counts, summary.malformed, summary.rejected) == (
        {Standing.INSIDE: 23, Standing.OUTSIDE_BORDER: 1},
        0,
        None,
    )
    before, after = rows(EVENTS / f"marrow-{table}.csv"), rows(out)
    assert [{name: row[name] for name in before[0]} for row in after] == before
    for row in after:
        day = pd.Timestamp(row.get("event_date") or row["date_start"]).date()
        holding = marrow_atlas.map(day).holding_at(float(row["longitude"]), float(row["latitude"]))
        # GED's rows last for two days: they have no one front, and a holder only if no other is possible.
        lasting = table == "ged" and holding is not None
        known = holding if not lasting or row["holder_certain"] == "true" else None
        assert (row["zone"], row["holder"]) == (known or ("", ""))
        assert row["near_line"] in ({"true", "false"} if holding and not lasting else {""})


def test_csv_and_parquet_give_the_same_join_as_input_and_output(marrow_atlas: Atlas, tmp_path: Path) -> None:
    typed = pd.read_csv(EVENTS / "marrow-acled.csv")
    typed["event_date"] = pd.to_datetime(typed["event_date"])
    typed.to_parquet(tmp_path / "events.parquet")
    said = []
    for source in (EVENTS / "marrow-acled.csv", tmp_path / "events.parquet"):
        for ending in ("csv", "parquet"):
            join_file(marrow_atlas, source, tmp_path / f"out.{ending}", AS_IT_IS)
            read = pd.read_csv if ending == "csv" else pd.read_parquet
            result = read(tmp_path / f"out.{ending}")[list(APPENDED)].astype(object)
            said.append(result.where(result.notna(), None))
    for other in said[1:]:
        pd.testing.assert_frame_equal(said[0], other)


def test_parquet_keeps_its_types_and_metadata_and_names_the_holder(marrow_atlas: Atlas, tmp_path: Path) -> None:
    table = pa.table(
        {
            "id": pa.array([7], pa.int64()),
            "date": pa.array([date(2019, 5, 1)]),
            "lat": [12.2],
            "lon": [10.2],
            "actors": [["nobody", "no one"]],
        }
    ).replace_schema_metadata({"kept": "yes"})
    pq.write_table(table, tmp_path / "events.parquet")
    join_file(marrow_atlas, tmp_path / "events.parquet", tmp_path / "out.parquet", AS_IT_IS)
    joined = pq.read_table(tmp_path / "out.parquet")
    assert joined.select(table.column_names).equals(table)
    assert joined.column("holder").to_pylist() == ["crown"]
    assert {b"kept", b"licence", b"citation"} <= joined.schema.metadata.keys()
    join_file(marrow_atlas, tmp_path / "events.parquet", tmp_path / "out.csv", AS_IT_IS)
    assert rows(tmp_path / "out.csv")[0]["actors"] == "['nobody', 'no one']"


def test_every_bad_row_is_written_separately_with_its_number_and_reason(marrow_atlas: Atlas, tmp_path: Path) -> None:
    summary = join_file(marrow_atlas, EVENTS / "marrow-faulty.csv", tmp_path / "out.csv", AS_IT_IS)
    assert summary.rejected == tmp_path / "out.csv.rejected.csv"
    assert {row["row"]: row["reason"].partition(":")[0] for row in rows(summary.rejected)} == {
        "2": "no date",
        "3": "a date that cannot be read as a day",
        "4": "no latitude or no longitude",
        "5": "coordinates that are not degrees on the globe",
        "6": "7 cells where the header has 5",
        "7": "coordinates that are not degrees on the globe",
        "8": "latitude and longitude that seem swapped",
    }
    assert [row["event_id_cnty"] for row in rows(tmp_path / "out.csv")] == ["MRW1", "MRW9", "MRW10", "'=MRW11"]
    assert [row["on_map"] for row in rows(tmp_path / "out.csv")] == [
        "inside",
        "outside-dates",
        "outside-border",
        "inside",
    ]
    assert summary.joined + summary.malformed + sum(n for kind, n in summary.counts.items() if kind.is_rejected) == 11


def test_rejected_rows_of_an_earlier_join_are_not_kept(marrow_atlas: Atlas, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    join_file(marrow_atlas, EVENTS / "marrow-faulty.csv", out, AS_IT_IS)
    join_file(marrow_atlas, EVENTS / "marrow-acled.csv", out, AS_IT_IS)
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_no_cell_can_start_a_formula_and_no_number_is_changed(marrow_atlas: Atlas, tmp_path: Path) -> None:
    cells = ["=1+1", "+cmd", "-5", "+1.5e3", "-", "@x", "\tx", "plain"]
    frame = pd.DataFrame({"date": "2019-05-01", "lat": "12.2", "lon": "10.2", "=head": cells})
    frame.to_csv(tmp_path / "events.csv", index=False)
    join_file(marrow_atlas, tmp_path / "events.csv", tmp_path / "out.csv", AS_IT_IS)
    written = [row["'=head"] for row in rows(tmp_path / "out.csv")]
    assert written == ["'=1+1", "'+cmd", "-5", "+1.5e3", "'-", "'@x", "'\tx", "plain"]


def test_rows_of_many_pieces_keep_their_numbers(
    marrow_atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["2019-05-01,12.2,10.2,{0}", ",12.2,10.2,{0}", "{0}", '2019-05-01,12.2,10.2,"{0}\n"'] * 25
    text = "\n".join(["date,lat,lon,name", *(line.format(at + 1) for at, line in enumerate(lines))])
    (tmp_path / "events.csv").write_text(text, encoding="utf-8")
    monkeypatch.setattr(incident_source, "_CSV_PIECE_BYTES", 64)
    summary = join_file(marrow_atlas, tmp_path / "events.csv", tmp_path / "out.csv", AS_IT_IS)
    assert summary.malformed == 25
    assert summary.rejected is not None
    assert [int(row["name"]) for row in rows(tmp_path / "out.csv")] == [at for at in range(1, 101) if at % 4 in {0, 1}]
    assert sorted(int(row["row"]) for row in rows(summary.rejected)) == [at for at in range(1, 101) if at % 4 in {2, 3}]


def test_columns_read_as_dictionaries_are_written_as_texts(marrow_atlas: Atlas, tmp_path: Path) -> None:
    views = {"notes": pa.array(["seen"], pa.string_view()), "raw": pa.array([b"seen"], pa.binary_view())}
    (tmp_path / "events.parquet").write_bytes(events(ONE, **views))
    join_file(marrow_atlas, tmp_path / "events.parquet", tmp_path / "out.parquet", AS_IT_IS)
    joined = pq.read_table(tmp_path / "out.parquet").select(["notes", "raw"])
    assert joined.to_pylist() == [{"notes": "seen", "raw": b"seen"}]


def test_a_day_beyond_every_calendar_is_outside_the_editions_span(marrow_atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "events.parquet").write_bytes(events(pa.array([2**31 - 1], pa.int32()).cast(pa.date32())))
    summary = join_file(marrow_atlas, tmp_path / "events.parquet", tmp_path / "out.csv", AS_IT_IS)
    assert summary.counts == {Standing.OUTSIDE_DATES: 1}


def test_a_process_killed_midway_leaves_the_old_files(
    marrow_atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out.csv").write_text("an earlier join's", encoding="utf-8")
    (tmp_path / "events.csv").write_text("date,lat,lon\n" + "2019-05-01,12.2,10.2\n" * 50_000, encoding="utf-8")
    monkeypatch.setattr(incident_source, "_CSV_PIECE_BYTES", 100_000)  # more pieces than fit into a pipe
    killed: list[int] = []

    def kill(_: float) -> None:
        for child in psutil.Process().children():
            child.kill()
            killed.append(child.pid)

    with pytest.raises(EventsError, match=r"^'events.csv' cannot be read"):
        join_file(marrow_atlas, tmp_path / "events.csv", tmp_path / "out.csv", AS_IT_IS, kill)
    assert killed
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "an earlier join's"
    assert {path.name for path in tmp_path.iterdir()} == {"events.csv", "out.csv"}


def test_semicolons_other_names_and_other_dates_are_read_with_options(marrow_atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("\ufeffwhen;y;x\n01/05/2019;12.2;10.2\n", encoding="utf-8")
    reading = JoinOptions(Wanted("when", "y", "x"), "%d/%m/%Y", prefix="cm_")
    join_file(marrow_atlas, tmp_path / "events.csv", tmp_path / "out.csv", reading)
    assert rows(tmp_path / "out.csv")[0]["cm_holder"] == "crown"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("events.csv", b"", "empty"),
        ("events.csv", b"a,b\n1,2\n", "no column of date (none of event_date, date_start, date, day)"),
        ("events.csv", b"date,lat,lon,zone\n2019-05-01,1,1,x\n", "already has 'zone'"),
        ("events.csv", b"date,date,lat,lon\n2019-05-01,2019-05-01,1,1\n", "more than once"),
        ("events.parquet", b"PAR1 and no more", "'events.parquet' cannot be read: its end is missing."),
        ("events.parquet", b"PAR1" + bytes(99) + b"PAR1", "'events.parquet' cannot be read: it is damaged."),
        ("events.parquet", (EVENTS / "aborts.parquet").read_bytes(), "'events.parquet' cannot be read: it is damaged."),
        ("events.csv", b"date,lat,lon\n2019-05-01,12.2,10\0\n", "line 2 holds a NUL character"),
        ("events.csv", b"date,lat,lon", "it has no rows below its column names."),
        ("events.csv", b'date,lat,lon\n"' + b"a,\n" * 12_000_000, "a row is longer than 4 MB. Close the quotation"),
        ("events.csv", b"date,lat,lon\n" + b"x\n" * 100_001, "100,000 lines do not fit the first."),
        ("events.parquet", events(repeated("2019-05-01"), notes=repeated("x" * 20_000)), "unpacks to more than is"),
        ("events.parquet", events(endless_list(20_000_000)), "unpacks to more than is read here"),
        ("events.parquet", events(ONE, notes=pa.array(["a\0"])), "its column 'notes' holds a NUL character."),
        ("events.parquet", events(ONE, notes=pa.array([b"\xff"]).view(pa.string())), "'notes' holds what is not text"),
        ("events.parquet", events(ONE, notes=pa.array([[FAR]])), "its column 'notes' holds times out of range"),
        ("events.parquet", events(ONE, notes=NO_ZONE), "or of an unknown time zone. Leave it out."),
        ("events.parquet", events(ONE, notes=pa.array([[1]], pa.list_view(pa.int8()))), "is of the kind 'list_view<"),
        ("events.ods", b"", "its ending is not one of .csv, .tsv"),
    ],
)
def test_a_table_that_cannot_be_joined_is_refused_in_a_sentence_and_nothing_is_written(
    marrow_atlas: Atlas, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "out.csv").write_text("an earlier join's", encoding="utf-8")
    with pytest.raises(EventsError) as refusal:
        join_file(marrow_atlas, tmp_path / name, tmp_path / "out.csv", AS_IT_IS)
    assert words in str(refusal.value)
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "an earlier join's"
    assert {path.name for path in tmp_path.iterdir()} == {name, "out.csv"}


def test_a_table_with_only_column_names_is_joined_to_an_empty_one(marrow_atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("date,lat,lon\n", encoding="utf-8")
    for out in (tmp_path / "out.csv", tmp_path / "out.parquet"):
        assert join_file(marrow_atlas, tmp_path / "events.csv", out, AS_IT_IS).joined == 0
        assert out.is_file()


def test_a_table_is_never_overwritten_by_its_own_join(marrow_atlas: Atlas, tmp_path: Path) -> None:
    events = tmp_path / "events.csv"
    events.write_bytes((EVENTS / "marrow-acled.csv").read_bytes())
    with pytest.raises(ExportError, match="both read and written"):
        join_file(marrow_atlas, events, events, AS_IT_IS)
    assert events.read_bytes() == (EVENTS / "marrow-acled.csv").read_bytes()


def test_progress_runs_to_one(marrow_atlas: Atlas, tmp_path: Path) -> None:
    fractions: list[float] = []
    join_file(marrow_atlas, EVENTS / "marrow-acled.csv", tmp_path / "out.csv", AS_IT_IS, fractions.append)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
