import shutil
from datetime import date
from pathlib import Path

import pytest

from controlmap.authoring.reading.read import read_edition
from controlmap.model.edition import Edition
from tests.authoring.editions import problems_of, spoiled


@pytest.fixture
def edition(marrow: Path) -> Edition:
    read, problems = read_edition(marrow)
    assert problems == []
    assert read is not None
    return read


def test_every_record_of_the_edition_is_read(edition: Edition) -> None:
    assert edition.id == "marrow"
    assert [zone.id for zone in edition.zones] == ["south", "north", "kernel"]
    assert {hold.zone for hold in edition.holds} == {"south", "north", "kernel"}
    assert [len(records) for records in (edition.actors, edition.sources, edition.places)] == [5, 3, 6]
    assert [len(records) for records in (edition.annotations, edition.events)] == [4, 1]
    assert edition.border.bounds == (10, 12, 11, 13)
    assert edition.basemap.rivers[0][0].say("en") == "The Rib"


def test_a_hold_takes_its_zone_from_the_file_and_its_span_from_two_keys(edition: Edition) -> None:
    hold = next(hold for hold in edition.holds if hold.id == "north-with-the-ford")

    assert hold.zone == "north"
    assert (hold.span.start, hold.span.end) == (date(2018, 1, 1), date(2019, 9, 1))


def test_a_record_has_the_line_of_each_field(edition: Edition, marrow: Path) -> None:
    hold = next(hold for hold in edition.holds if hold.id == "kernel-walls")
    lines = (marrow / "zones" / "kernel.geojson").read_text(encoding="utf-8").splitlines()

    for field in ("id", "controller", "also", "from", "rank", "basis", "margin_km", "sources", "note", "geometry"):
        assert f'"{field}"' in lines[hold.origin.line_of(field) - 1]


def test_a_nested_field_has_a_line_of_its_own(edition: Edition, marrow: Path) -> None:
    lines = (marrow / "actors.yaml").read_text(encoding="utf-8").splitlines()

    assert "overseas" in lines[edition.actors[0].origin.line_of("backed_by.0.actor") - 1]


def test_a_missing_field_has_the_line_of_its_record(edition: Edition) -> None:
    south = edition.zones[0]

    assert south.origin.line_of("label_at") == south.origin.line


def test_problems_name_the_path_as_the_user_gave_it(
    marrow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiled(marrow, tmp_path / "here" / "marrow", "events.yaml", b"events: 1\n")
    monkeypatch.chdir(tmp_path)

    assert [problem.path for problem in problems_of(Path("here/../here/marrow"))] == ["here/../here/marrow/events.yaml"]


def test_a_folder_without_manifest_or_border_is_not_an_edition(marrow: Path, tmp_path: Path) -> None:
    for file in ("edition.yaml", "country.geojson"):
        folder = spoiled(marrow, tmp_path / file, file, b"")
        read, problems = read_edition(folder)
        assert read is None
        assert problems


def test_all_problems_of_all_files_are_found_at_once(marrow: Path, tmp_path: Path) -> None:
    shutil.copytree(marrow, tmp_path / "m")
    for file in [*(tmp_path / "m").rglob("*.yaml"), *(tmp_path / "m").rglob("*.geojson")]:
        file.write_text("{", encoding="utf-8")

    assert len({problem.path for problem in problems_of(tmp_path / "m")}) == len(list(marrow.rglob("*.*on"))) + 6


def test_a_path_that_is_not_a_folder_is_a_problem(tmp_path: Path) -> None:
    assert [problem.code for problem in problems_of(tmp_path / "nowhere")] == ["F103"]


def test_an_author_may_not_set_the_location_of_a_record(marrow: Path, tmp_path: Path) -> None:
    text = (marrow / "sources.yaml").read_text(encoding="utf-8")
    hidden = text.replace("kind: article", "kind: article\n    origin: {path: elsewhere, line: 1}")
    folder = spoiled(marrow, tmp_path / "m", "sources.yaml", hidden.encode())

    assert [str(problem) for problem in problems_of(folder)] == [
        f"{folder}/sources.yaml:4: R102 the key 'origin' is unknown. Fix: correct or remove it."
    ]


def test_keys_that_repeat_the_file_name_or_the_geometry_are_refused(marrow: Path, tmp_path: Path) -> None:
    text = (marrow / "zones" / "kernel.geojson").read_text(encoding="utf-8")
    folder = spoiled(
        marrow, tmp_path / "m", "zones/kernel.geojson", text.replace('"rank"', '"zone": "kernel", "rank"').encode()
    )

    assert [problem.message for problem in problems_of(folder)] == ["the key 'zone' is unknown"]


def test_a_list_must_be_under_the_key_named_after_its_file(marrow: Path, tmp_path: Path) -> None:
    for number, content in enumerate((b"[]\n", b"event: []\n", b"events: []\nmore: []\n", b"")):
        folder = spoiled(marrow, tmp_path / str(number), "events.yaml", content)
        assert [problem.code for problem in problems_of(folder)] == ["Y106"]
    assert problems_of(spoiled(marrow, tmp_path / "m", "events.yaml", b"events: []\n")) == []
