import functools
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]
EVENTS = Path(__file__).parents[1] / "events"


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys)


def test_the_rows_are_counted_and_the_rejected_ones_are_named_with_their_file(
    controlmap: Command, marrow: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    done = controlmap("join", EVENTS / "marrow-faulty.csv", "--edition", marrow, "--out", out)
    assert done.status == 0
    assert done.out == (
        f"{out}: 4 events, of them 1 outside the border and 1 outside the edition's days.\n"
        "Not joined: 1 with no date; 1 with a date that cannot be read as a day; 1 with no latitude or no longitude; "
        "2 with coordinates that are not degrees on the globe; 1 with latitude and longitude that seem swapped: as "
        "given far off the map, swapped on it; 1 with too many or too few cells. "
        f"They are in {out}.rejected.csv.\n"
    )


def test_columns_of_any_name_are_joined_if_named(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("when,y,x,zone\n1.5.2019,12.2,10.2,mine\n", encoding="utf-8")
    names = ("--date-column", "when", "--latitude-column", "y", "--longitude-column", "x")
    more = ("--date-format", "%d.%m.%Y", "--prefix", "map_")
    out = tmp_path / "out.csv"
    controlmap("join", tmp_path / "events.csv", "--edition", marrow, "--out", out, *names, *more)
    head, row = out.read_text(encoding="utf-8").splitlines()
    assert '"zone","map_zone","map_holder","map_on_map"' in head
    assert '"mine","south","crown","inside"' in row


def test_rows_that_seem_swapped_are_accepted_if_allowed(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done = controlmap("join", EVENTS / "marrow-faulty.csv", "--edition", marrow, "--out", out, "--allow-swapped")
    assert "5 events, of them 2 outside the border" in done.out


@pytest.mark.parametrize(
    ("events", "out", "words"),
    [
        ("nowhere.csv", "out.csv", "nowhere.csv' cannot be read: this file does not exist. Check the path."),
        ("marrow-acled.csv", "out.xlsx", "Use one of .csv, .parquet."),
        ("marrow-acled.csv", "nowhere/out.csv", "No such file or directory."),
        ("README.md", "out.csv", "its ending is not one of .csv, .tsv, .csv.gz, .tsv.gz, .zip, .xlsx, .parquet."),
    ],
)
def test_a_join_that_is_not_possible_is_one_line_with_exit_1(
    controlmap: Command, marrow: Path, tmp_path: Path, events: str, out: str, words: str
) -> None:
    done = controlmap("join", EVENTS / events, "--edition", marrow, "--out", tmp_path / out)
    assert done.status == 1
    (line,) = done.err.splitlines()
    assert line.startswith("controlmap: ")
    assert line.endswith(words)


def test_an_edition_that_is_not_a_folder_is_a_usage_error_of_join(controlmap: Command, tmp_path: Path) -> None:
    done = controlmap("join", EVENTS / "marrow-acled.csv", "--edition", tmp_path / "none", "--out", tmp_path / "o.csv")
    assert done.status == 2


def test_quiet_and_json_together_print_the_object_alone(controlmap: Command, marrow: Path, tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("date,lat,lon\n2019-05-01,12.2,10.2\n", encoding="utf-8")
    to = ("join", tmp_path / "events.csv", "--edition", marrow, "--out", tmp_path / "out.csv")
    assert controlmap(*to).out.endswith("out.csv: 1 event.\n")
    assert controlmap(*to, "--quiet").out == ""
    done = controlmap(*to, "--quiet", "--json")
    assert json.loads(done.out)["joined"] == 1
    assert done.err == ""


def test_a_guessed_encoding_and_separator_may_be_named_instead(
    controlmap: Command, marrow: Path, tmp_path: Path
) -> None:
    text = "date|lat|lon|notes\n2019-05-01|12.2|10.2|Şehir; a, b; c\n"
    (tmp_path / "events.csv").write_bytes(text.encode("cp1254"))
    to = ("join", tmp_path / "events.csv", "--edition", marrow, "--out", tmp_path / "out.csv")
    controlmap(*to, "--encoding", "cp1254", "--separator", "bar")
    assert '"Şehir; a, b; c","south","crown"' in (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert "it is not in utf-8, as was chosen." in controlmap(*to, "--encoding", "utf-8").err
    assert "no column of date" in controlmap(*to, "--separator", "tab").err
    assert "The encoding 'zip' is not known." in controlmap(*to, "--encoding", "zip").err
