"""Each malicious file is refused in one sentence; no other file is read, no request is sent, nothing is written."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from controlmap.publish.incidents.incident_rows import ENDINGS
from tests.cli.command_line import Outcome, run
from tests.hostile.archives import ARCHIVES
from tests.hostile.bait import CANARY, Bait, Hostile, listener
from tests.hostile.beside import BESIDE
from tests.hostile.geojson import GEOJSON
from tests.hostile.geopackages import GEOPACKAGES
from tests.hostile.kml import KML
from tests.hostile.other_formats import OTHERS
from tests.hostile.places import PLACES
from tests.hostile.vrt import VRT

HOLD = tuple(
    f"--value={each}"
    for each in (
        *("zone=kernel", "from=2018-01-01", "rank=3", "basis=inferred", "margin_km=4", "sources=general-knowledge"),
        "note=As drawn.",
    )
)
"""Options for the attributes of a hold that a polygon lacks."""
SMALL_BYTES = 1 << 24
NO_DATE = (
    "The table has no column of date (none of event_date, date_start, date, day). "
    "Its columns: who, shape. Name the one to use."
)
JOINED = dict.fromkeys(("odd.parquet", "bound.parquet", "proj.parquet", "points.parquet"), NO_DATE) | {
    "many.zip": "'many.zip' has more than 1,000 files. Unpack it and use the table in it.",
}
"""Options for tables, in which metadata about shapes is ignored."""
NOT_JOINED = {
    "cut.zip": "it is a damaged or encrypted zip archive. Unpack it.",
    **dict.fromkeys(("tape.zip", "evil.zip"), "it is not a zip archive. Give its name the ending of its format."),
    "/vsizip/secret.zip": "this file does not exist. Check the path.",
    "evil.csv": "it is an OGR VRT. Use the file that it names.",
    "evil.parquet": "it is an OGR VRT. Use the file that it names.",
    "packed.csv": "it is packed with gzip. Unpack it and use the file in it.",
    "arrow.parquet": "it is an Arrow file. Save it as Parquet or CSV.",
    "noise.csv": "line 1 holds a NUL character. Remove it, or save the table again as text.",
    "huge.csv": "line 1 holds a NUL character. Remove it, or save the table again as text.",
    "linked.csv": "it is a link to another file. Name that file itself.",
    "pipe.csv": "it is not an ordinary file. Save what it holds as one.",
    "/vsicurl/http:/127.0.0.1/secret.csv": "this file does not exist. Check the path.",
    "noise.parquet": "it is damaged. Open it in the program that made it and save it again.",
}
Command = Callable[..., Outcome]
EVERY = [*VRT, *OTHERS, *KML, *GEOJSON, *ARCHIVES, *GEOPACKAGES, *PLACES]
EACH = 6
"""Of the malicious files, one in six is tried in the quick run."""
CASES = [
    pytest.param(
        hostile,
        id=hostile.name,
        marks=[
            *([pytest.mark.posix] if hostile in PLACES else []),
            *([pytest.mark.thorough] if number % EACH else []),
        ],
    )
    for number, hostile in enumerate(EVERY)
]
"""Links, pipes and devices are created as on POSIX systems."""
BY_ENDING = {Path(hostile.name).suffix: hostile for hostile in EVERY}
JOIN_CASES = [
    pytest.param(*case.values, id=case.id, marks=case.marks)
    for case in CASES
    for hostile in case.values
    if isinstance(hostile, Hostile)
    if Path(hostile.name).suffix in {".csv", ".parquet", ".zip"} or hostile in BY_ENDING.values()
]
"""Every file that `join` opens, and one of each ending that it refuses unread."""


@pytest.fixture
def controlmap(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, marrow: Path
) -> Command:
    """The command line, in an empty folder with the invented edition next to it."""
    shutil.copytree(marrow, tmp_path / "marrow")
    (tmp_path / "files").mkdir()
    monkeypatch.chdir(tmp_path / "files")
    return functools.partial(run, monkeypatch, capsys)


def joined(hostile: Hostile) -> str:
    """Return the message of `join` about a file; most have a name ending that it does not accept."""
    suffix = Path(hostile.name).suffix
    if suffix not in {".csv", ".parquet", ".zip"}:
        return f"'{hostile.name}' cannot be read: its ending is not one of {', '.join(ENDINGS)}."
    if suffix == ".zip" and hostile.name not in {**JOINED, **NOT_JOINED}:
        return f"'{hostile.name}' should have one table in it: none. Unpack it and use one of its files."
    return JOINED.get(hostile.name, "") or f"'{hostile.name}' cannot be read: {NOT_JOINED[hostile.name]}"


def content(folder: Path) -> dict[str, bytes]:
    """Return every small file, by name; a file that is made to seem huge contains only zeros."""
    small = (path for path in folder.rglob("*") if path.is_file() and path.stat().st_size < SMALL_BYTES)
    return {path.name: path.read_bytes() for path in small}


@pytest.mark.parametrize("hostile", CASES)
def test_a_malicious_file_is_refused_in_one_sentence_and_nothing_else_is_read_or_requested(
    controlmap: Command, tmp_path: Path, hostile: Hostile
) -> None:
    before = content(tmp_path / "marrow")
    with listener() as (port, called):
        hostile.make(Bait(tmp_path / "files", port), Path(hostile.name))
        there = sorted(tmp_path.iterdir())
        for is_table in (False, True):
            command = "settlements" if is_table else "polygons"
            outcome = controlmap("import", command, hostile.name, "--edition", "../marrow")
            assert CANARY not in outcome.out + outcome.err
            assert (outcome.status, outcome.out) == (1, "")
            assert outcome.err == f"controlmap: {hostile.said(is_table=is_table)}\n"
    assert called == []
    assert content(tmp_path / "marrow") == before
    assert sorted(tmp_path.iterdir()) == there


@pytest.mark.parametrize("hostile", JOIN_CASES)
def test_join_refuses_a_malicious_file_too(controlmap: Command, tmp_path: Path, hostile: Hostile) -> None:
    with listener() as (port, called):
        hostile.make(Bait(tmp_path / "files", port), Path(hostile.name))
        there = content(tmp_path)
        outcome = controlmap("join", hostile.name, "--edition", "../marrow", "--out", "../out.csv")

    assert outcome.status == 1
    assert outcome.err.splitlines()[-1].strip() == f"controlmap: {joined(hostile)}"
    assert CANARY not in outcome.out + outcome.err
    assert called == []
    assert content(tmp_path) == there


@pytest.mark.parametrize("good", BESIDE, ids=lambda good: good.name)
def test_files_beside_a_good_file_change_nothing(controlmap: Command, tmp_path: Path, good: Hostile) -> None:
    good.make(Bait(tmp_path / "files", 9), Path(good.name))
    if good.name.endswith(".csv"):
        outcome = controlmap("import", "settlements", good.name, "--edition", "../marrow")
        taken = "settlements became control points"
    else:
        column = "Name" if good.name.endswith(".kml") else "who"
        named = ("--edition", "../marrow", "--column", f"controller={column}", *HOLD)
        outcome = controlmap("import", "polygons", good.name, *named)
        taken = "polygons became holds"

    assert outcome == (0, f"{good.name}: 1 of 1 {taken}.\n../marrow: no problems.\n", "")
    assert CANARY.encode() not in b"".join(content(tmp_path / "marrow").values())
