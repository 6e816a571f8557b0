"""Publishing from the Studio."""

from __future__ import annotations

import pytest

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
