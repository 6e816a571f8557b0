"""Publishing from the Studio."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from controlmap.authoring.scaffold.outlines import given_outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.publish.new_edition import write_edition
from tests.ui.studio.desk import Desk


@pytest.mark.thorough
def test_the_map_its_pictures_data_and_embed_code_are_written(desk: Desk) -> None:
    desk.step("publish").write(studio_address="https://news.example/maps/").press("studio-site")
    assert desk.errors == []
    home = desk.folder.parent
    assert (home / "marrow-site" / "index.html").is_file()
    assert (home / "marrow-files" / "marrow-data.zip").is_file()
    codes = [str(block.value) for block in desk.app.code]
    assert [code.count("https://news.example/maps/") for code in codes] == [1, 1]
    said = " ".join(str(block.value) for block in desk.app.markdown)
    assert "Streamlit Community Cloud" in said


def test_an_address_that_is_none_is_refused_before_anything_is_written(desk: Desk) -> None:
    desk.step("publish").write(studio_address="news").press("studio-site")
    assert "not the address of a folder on the web" in desk.errors[0]
    assert not (desk.folder.parent / "marrow-site").exists()


def test_a_copied_name_blocks_publishing_and_is_written_in_its_language_alone(desk: Desk) -> None:
    actors = desk.folder / "actors.yaml"
    written = actors.read_text(encoding="utf-8")
    name = desk.edition.actors[0].name.root
    actors.write_text(written.replace(name["ar"], name["en"], 1), encoding="utf-8")
    desk.step("publish")
    assert desk.app.button(key="studio-site").disabled
    english, arabic = desk.app.text_input[:2]
    assert (english.value, arabic.value) == (name["en"], "")
    arabic.set_value(name["ar"])
    desk.press("studio-write-0")
    assert desk.edition.actors[0].name.root == name
    assert not desk.app.button(key="studio-site").disabled


def test_a_zone_and_its_holder_of_one_id_both_ask_for_their_names(desk: Desk) -> None:
    outline = given_outline(desk.folder / "country.geojson")
    wishes = Wishes(
        country="Marrow",
        as_of=date(2020, 6, 15),
        publisher="The Gazette",
        lines=1,
        holders=("Crown",),
        languages=("en", "ar"),
    )
    shutil.rmtree(desk.folder)
    write_edition(desk.folder, wishes, outline, lines=[])
    desk.step("publish")
    labels = [field.label for field in desk.app.text_input if field.label.endswith("(ar)")]
    assert labels.count("crown: name (ar)") == 2
    assert desk.app.button(key="studio-site").disabled
    desk.step("languages_step")
    assert desk.errors == []
