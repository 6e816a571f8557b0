"""The holders of a place or a point over time: a bar, a sentence, and a button for each change."""

from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import PlaceId
from controlmap.render.blocks.history_block import face_panel, history_block, point_panel
from controlmap.render.point_id import point_id, read_point
from tests.atlas.checked_settlements import checked
from tests.render.page import Page

FORD = PlaceId("ford")
EVE = date(2019, 8, 31)


def block(atlas: Atlas, messages: Catalogue, place: str = FORD, day: date | None = None) -> Page:
    return Page(history_block(view_of(atlas, day), messages, atlas.place_history(PlaceId(place))))


def test_the_history_is_a_sentence_and_a_list_with_days_and_events(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = block(marrow_atlas, english)
    assert "League until 1 September 2019, then Crown." in page.text
    assert "Crown 1 September 2019 The Crown crosses the Rib." in page.text


def test_a_place_that_never_changed_hands_is_described_as_such(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert "Crown on every day of this map." in block(marrow_atlas, english, "pith").text


def test_each_change_has_a_button_for_its_day(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = block(marrow_atlas, english)
    assert page.values("data-day") == ["2019-01-01", "2019-09-01"]


def test_the_bar_is_divided_in_proportion_to_the_days(marrow_atlas: Atlas, english: Catalogue) -> None:
    cells = [one for one in block(marrow_atlas, english).elements if one.tag == "td"]
    shares = [float((cell.attributes["width"] or "").rstrip("%")) for cell in cells]
    assert sum(shares) == pytest.approx(100, abs=0.1)
    assert shares[0] == pytest.approx(100 * 243 / 532, abs=0.01)


def test_the_span_of_the_shown_day_is_marked(marrow_atlas: Atlas, english: Catalogue) -> None:
    for day, begins in ((EVE, "2019-01-01"), (None, "2019-09-01")):
        marked = [one for one in block(marrow_atlas, english, day=day).elements if "aria-current" in one.attributes]
        assert [one.attributes["data-from"] for one in marked] == [begins]


def test_a_control_point_that_contradicts_the_map_is_shown(marrow_atlas: Atlas, english: Catalogue) -> None:
    atlas = checked(marrow_atlas, ("The Ford", 10.5, 12.47, "league"))
    assert "15 June 2020 : League, but the map shows Crown" in block(atlas, english).text


def test_a_point_on_open_ground_has_a_panel_with_its_coordinates(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = Page(point_panel(view_of(marrow_atlas), english, (10.5, 12.47))).text
    assert "Point at 12.470° N, 10.500° E" in text
    assert "League until 1 September 2019, then Crown." in text


def test_the_panels_of_a_face_and_its_points_differ_only_in_the_name(marrow_atlas: Atlas, english: Catalogue) -> None:
    view, face = view_of(marrow_atlas), marrow_atlas.holders.face_at(10.5, 12.47)
    assert face is not None
    named = face_panel(view, english, face).replace("{point}", "Point at 12.470° N, 10.500° E")
    assert named == point_panel(view, english, (10.5, 12.47))


@pytest.mark.parametrize("written", ["", "10.5_12.4", "190.000_12.400", "10.500_91.000", "10.500,12.400", "nan_nan"])
def test_a_malformed_point_is_not_read(written: str) -> None:
    assert read_point(written) is None


def test_a_point_is_read_from_its_id() -> None:
    assert read_point(point_id(10.5, -12.4704)) == (10.5, -12.47)
