"""Tables of settlements as desks save them are taken, or refused with a reason and a remedy; none is read wrong."""

import functools
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from controlmap.authoring.reading.read import read_edition
from tests.cli.command_line import Outcome, run
from tests.publish.workbooks import day, number, text, workbook

Command = Callable[..., Outcome]
SAID = ("--value", "basis=likely", "--value", "source=marrow-atlas", "--value", "origin=the atlas")
NAMES = ("--column", "controller=Faction", "--column", "day=Date")
HEAD = ["Ville", "Latitude", "Longitude", "Date", "Faction"]


def table(*rows: tuple[str, ...], separator: str = ",") -> str:
    return "\n".join(separator.join(row) for row in (HEAD, *rows)) + "\n"


def crest(lat: str = "12.8", lon: str = "10.5", when: str = "2020-06-15", who: str = "league") -> tuple[str, ...]:
    return ("Crest", lat, lon, when, who)


@pytest.fixture
def settlements(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, marrow: Path
) -> Command:
    """`import settlements` of one file into a copy of the invented edition."""
    shutil.copytree(marrow, tmp_path / "marrow")
    monkeypatch.chdir(tmp_path)

    def settle(file: str, content: bytes, *options: str) -> Outcome:
        Path(file).write_bytes(content)
        command = functools.partial(run, monkeypatch, capsys)
        return command("import", "settlements", file, "--edition", "marrow", *SAID, *NAMES, *options)

    return settle


def points() -> list[tuple[str, str, tuple[float, float], str]]:
    edition, problems = read_edition(Path("marrow"))
    assert edition is not None
    assert problems == []
    return [(point.name, point.zone, point.at, str(point.day)) for point in edition.control_points]


TAKEN: dict[str, tuple[str, bytes]] = {
    "commas": ("t.csv", table(crest()).encode()),
    "a byte order mark and semicolons": ("t.csv", ("\ufeff" + table(crest(), separator=";")).encode()),
    "tabs": ("t.tsv", table(crest(), separator="\t").encode()),
    "bars": ("t.txt", table(crest(), separator="|").encode()),
    "a line that names the separator": ("t.csv", ("sep=;\r\n" + table(crest(), separator=";")).encode()),
    "UTF-16": ("t.csv", table(crest(), separator="\t").encode("utf-16")),
    "decimal commas": ("t.csv", table(crest("12,8", "10,5"), separator=";").encode()),
    "degrees, minutes and seconds": ("t.csv", table(crest("12°48'00\"N", "10°30'00\"E"), separator=";").encode()),
    "degrees with a letter": ("t.csv", table(crest("12.8 N", "10.5° E")).encode()),
    "letters before": ("t.csv", table(crest("N 12 48 0", "E 10 30 0")).encode()),
    "Arabic digits": ("t.csv", table(crest("١٢٫٨", "١٠٫٥")).encode()),
    "days with dots": ("t.csv", table(crest(when="15.06.2020")).encode()),
    "days with slashes": ("t.csv", table(crest(when="15/06/2020")).encode()),
    "months first": ("t.csv", table(crest(when="06/15/2020")).encode()),
    "months in words": ("t.csv", table(crest(when="15 Jun 2020")).encode()),
    "a spreadsheet's number": ("t.csv", table(crest(when="43997")).encode()),
    "a time of day": ("t.csv", table(crest(when="2020-06-15T10:30:00")).encode()),
    "year first with slashes": ("t.csv", table(crest(when="2020/06/15")).encode()),
    "a name of the holder": ("t.csv", table(crest(who="The Hill League")).encode()),
    "Excel with a true date": (
        "t.xlsx",
        workbook(
            [[text(each) for each in HEAD], [text("Crest"), number(12.8), number(10.5), day(43997), text("league")]]
        ),
    ),
    "Excel with texts": ("t.xlsx", workbook([[text(each) for each in HEAD], [text(each) for each in crest()]])),
}


@pytest.mark.parametrize("kind", TAKEN)
def test_a_table_as_desks_save_it_is_taken(settlements: Command, kind: str) -> None:
    outcome = settlements(*TAKEN[kind])
    assert outcome.status == 0, outcome
    assert points() == [("Crest", "north", (10.5, 12.8), "2020-06-15")]


@pytest.mark.parametrize(
    ("encoding", "word"), [("cp1252", "Mérida-la-Forêt"), ("cp1256", "دارفور الغربية"), ("cp1251", "Северодонецк")]
)
def test_an_encoding_of_windows_is_guessed_and_reported_with_a_word_by_which_to_judge(
    settlements: Command, encoding: str, word: str
) -> None:
    outcome = settlements("t.csv", table((word, *crest()[1:])).encode(encoding))
    assert f"its encoding was guessed: {encoding}, which makes '{word.partition(' ')[0]}'" in outcome.err
    assert [name for name, *_ in points()] == [word]
    named = settlements("t.csv", table((word, *crest()[1:])).encode(encoding), "--encoding", encoding)
    assert "guessed" not in named.err


REFUSED: dict[str, tuple[bytes, str]] = {
    "a day that may be two": (
        table(crest(when="05/06/2020")).encode(),
        "day '05/06/2020' may be written day first or month first. Fix: say which with --dates day-first or",
    ),
    "lat and lon swapped": (
        table(crest("10.5", "12.8")).encode(),
        (
            "lat and lon are swapped: the position lies outside the country, and inside it the other way round. "
            "Fix: name the columns the other way round, with --column lat=... and --column lon=..."
        ),
    ),
    "a word for a number": (table(crest("north")).encode(), "lat 'north' is not a number. Fix: write a number."),
    "sixty minutes": (table(crest("12°60'N")).encode(), "is not a number. Fix: write a number."),
    "no holder": (table(crest(who="")).encode(), "the controller is missing. Fix: name its column with --column"),
    "a holder of another name": (
        table(crest(who="HL")).encode(),
        "the controller 'HL' is not in actors.yaml. Fix: match it with --map controller:HL=ID, or add it",
    ),
    "no day": (table(crest(when="spring")).encode(), "day 'spring' is not a date. Fix: write it as 2023-11-12, "),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_row_that_cannot_be_read_is_refused_with_its_remedy(settlements: Command, kind: str) -> None:
    content, said = REFUSED[kind]
    outcome = settlements("t.csv", content)
    assert outcome.status == 1
    assert said in outcome.err
    assert points() == []


def test_all_reasons_are_said_at_once_and_one_reason_of_many_rows_in_one_sentence(settlements: Command) -> None:
    rows = [("Town", "12.8", "10.5", "spring", "HL")] * 5
    outcome = settlements("t.csv", table(*rows).encode())
    sentences = [line for line in outcome.err.splitlines() if "refused (" in line]
    assert [line.partition("): ")[2].partition(".")[0] for line in sentences] == [
        "the controller 'HL' is not in actors",
        "day 'spring' is not a date",
    ]
    assert all("5 rows refused (1, 2, 3, 4, 5): " in line for line in sentences)


def test_the_words_of_a_basis_are_listed(settlements: Command) -> None:
    outcome = settlements("t.csv", table(crest()).encode(), "--value", "basis=source")
    assert "basis 'source' is not one of the allowed values. Fix: use one of certain, likely" in outcome.err


def test_values_are_matched_rows_chosen_and_the_order_of_dates_said(settlements: Command) -> None:
    content = table(crest(who="HL", when="05/06/2020"), ("Pith", "12.2", "10.5", "05/06/2020", "Crown")).encode()
    options = ("--map", "controller:hl=league", "--where", "Ville!=pith", "--dates", "day-first")
    outcome = settlements("t.csv", content, *options)
    assert outcome.out.startswith("t.csv: 1 of 1 settlements became control points.")
    assert points() == [("Crest", "north", (10.5, 12.8), "2020-06-05")]


def test_a_condition_on_no_row_or_no_column_lists_what_there_is(settlements: Command) -> None:
    assert (
        "has no column 'Vile'; nearest is 'Ville'"
        in settlements("t.csv", table(crest()).encode(), "--where", "Vile=x").err
    )
    assert (
        "Fix: use one of its values: 'Crest'" in settlements("t.csv", table(crest()).encode(), "--where", "Ville=x").err
    )


def test_a_dry_run_says_what_would_happen_and_writes_nothing(settlements: Command) -> None:
    wrong = table(*(("Town" + str(number), "12.2", "10.5", "2020-06-15", "league") for number in range(3))).encode()
    outcome = settlements("t.csv", wrong, "--dry-run", "--value", "zone=north")
    assert outcome.out.startswith("t.csv: 3 of 3 settlements would become control points.\n")
    assert "marrow/control-points.csv:2: K106" in outcome.out
    assert outcome.out.endswith("marrow: 1 problem. Nothing was written.\n")
    assert not Path("marrow/control-points.csv").exists()
    assert points() == []


def test_an_option_that_means_nothing_is_refused(settlements: Command) -> None:
    content = table(crest()).encode()
    assert "The encoding 'klingon' is not known." in settlements("t.csv", content, "--encoding", "klingon").err
    assert "is not a code. Fix: write it as EPSG:32635" in settlements("t.csv", content, "--crs", "/etc/passwd").err
    assert "Leave one of the two out." in settlements("t.csv", content, "--layer", "a", "--all-layers").err
    assert "is not a match. Write it as KEY:THEIRS=OURS" in settlements("t.csv", content, "--map", "x=y").err
