"""An edition in a language that the interface lacks is checked, shown, drawn and published with its own texts."""

from pathlib import Path

import pytest

from controlmap.atlas.opening import open_edition
from controlmap.checks.examination import examine
from controlmap.checks.languages import language_notice
from controlmap.messages.catalogue import use_catalogues
from controlmap.publish.picture import export_picture
from controlmap.publish.site.static_site import export_site
from controlmap.publish.statements.annotations_file import export_annotations
from controlmap.publish.tables.zone_tables import export_zones
from tests.cli.command_line import run
from tests.messages.foreign_edition import machine_words, write_foreign_edition
from tests.messages.made_catalogue import write_catalogue

FRENCH, PERSIAN = "fr", "fa"


@pytest.fixture(scope="module")
def french(marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented edition in French alone."""
    return write_foreign_edition(marrow, tmp_path_factory.mktemp("french") / "marrow", FRENCH)


@pytest.mark.thorough
def test_it_has_no_problems_and_a_notice_for_its_author(french: Path) -> None:
    found = examine(french)
    assert found.problems == []
    assert found.history is not None
    assert language_notice(found.history.edition).startswith("The interface has no words in 'fr'")


@pytest.mark.thorough
@pytest.mark.parametrize(("language", "direction"), [(FRENCH, "ltr"), (PERSIAN, "rtl")])
def test_its_static_edition_has_english_pages_around_its_marked_texts(
    marrow: Path, tmp_path: Path, language: str, direction: str
) -> None:
    edition = write_foreign_edition(marrow, tmp_path / "marrow", language)
    export_site(open_edition(edition), tmp_path / "site")
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="en" dir="ltr"' in page
    assert f"<title>{machine_words('Who holds Marrow')}</title>" in page
    assert f'<span lang="{language}" dir="{direction}">{machine_words("The south")}</span>' in page
    assert "15 June 2020" in page


@pytest.mark.thorough
def test_its_files_are_written(french: Path, tmp_path: Path) -> None:
    atlas = open_edition(french)
    for ending in ("csv", "geojson", "gpkg", "parquet", "kml"):
        assert export_zones(atlas, None, tmp_path / f"zones.{ending}") > 0
    for ending in ("csv", "jsonld", "geojson"):
        assert export_annotations(atlas, tmp_path / f"statements.{ending}") > 0
    for language in (FRENCH, "en"):
        export_picture(atlas, None, language, tmp_path / f"{language}.svg")
        assert machine_words("Who holds Marrow") in (tmp_path / f"{language}.svg").read_text(encoding="utf-8")


@pytest.mark.thorough
def test_a_catalogue_in_its_folder_turns_the_interface_to_its_language(
    marrow: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    edition = write_foreign_edition(marrow, tmp_path / "marrow", FRENCH)
    english = repository / "src" / "controlmap" / "messages" / "en" / "controlmap.po"
    write_catalogue(english, edition / "messages", FRENCH, machine_words, left_out={"nav.about"})
    checked = run(monkeypatch, capsys, "check", edition)
    assert checked.status == 0
    assert "1 message is missing and shown in English: nav.about." in checked.out
    assert "The interface has no words" not in checked.out
    try:
        assert run(monkeypatch, capsys, "export", "site", edition, "--out", tmp_path / "site").status == 0
    finally:
        use_catalogues(())
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert f'<html lang="{FRENCH}" dir="ltr"' in page
    assert machine_words("Timeline") in page
    assert "<span lang=" not in page


@pytest.mark.thorough
def test_a_folder_given_is_read_beside_it(
    french: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    english = repository / "src" / "controlmap" / "messages" / "en" / "controlmap.po"
    write_catalogue(english, tmp_path, FRENCH, str)
    try:
        checked = run(monkeypatch, capsys, "check", french, "--catalogue", tmp_path)
    finally:
        use_catalogues(())
    assert checked.status == 0
    assert "A copy is not a translation: it is not used." in checked.out
    absent = run(monkeypatch, capsys, "check", french, "--catalogue", tmp_path / "none")
    assert absent.err.startswith("controlmap: --catalogue: ")
