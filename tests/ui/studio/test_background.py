"""Background, typed positions, landmarks that go, and the licence's short name: each is one step in the Studio."""

from __future__ import annotations

import json
from typing import Any

import pytest
from shapely.geometry import box, mapping

from controlmap.errors import ControlmapError
from controlmap.ui.studio.typed_positions import positions_in
from tests.ui.studio.desk import Desk


def roads(*names: str) -> bytes:
    lines = [[[10.2, 12.2 + 0.1 * at], [10.8, 12.2 + 0.1 * at]] for at in range(len(names))]
    features: list[dict[str, Any]] = [
        {"type": "Feature", "properties": {"name_en": name, "name_ar": f"طريق {at}"},
         "geometry": {"type": "LineString", "coordinates": line}}
        for at, (name, line) in enumerate(zip(names, lines, strict=True))
    ]  # fmt: skip
    features.append({"type": "Feature", "properties": {}, "geometry": mapping(box(10.4, 12.4, 10.5, 12.5))})
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def test_roads_of_a_file_become_the_background_with_their_names_in_both_languages(desk: Desk) -> None:
    desk.step("import").app.radio(key="studio-import-as").set_value("import_background")
    desk.run().drop("roads.geojson", roads("Salt road", "Mill road"))
    desk.app.selectbox(key="studio-background-kind").set_value("roads")
    desk.run().press("studio-take-background")

    names = [name.root for name, _ in desk.edition.basemap.roads]
    assert names == [{"en": "Salt road", "ar": "طريق 0"}, {"en": "Mill road", "ar": "طريق 1"}]


def test_typed_corners_are_drawn_exactly_and_a_typed_position_is_marked(desk: Desk) -> None:
    desk.step("ground").app.text_area(key="studio-typed-True").set_value("10.11, 12.21\n10.31 12.21\n[10.31, 12.41]")
    desk.run().press("studio-put-True")
    assert any("Drawn:" in each.value for each in desk.app.caption)

    desk.step("article").app.text_area(key="studio-typed-False").set_value("10.25; 12.75")
    desk.run().press("studio-put-False")
    desk.write(studio_place_en="Mill", studio_place_ar="طاحونة").press("studio-add-place")
    assert desk.edition.places[-1].at == (10.25, 12.75)


@pytest.mark.parametrize("typed", ["10.2", "north, east", "10, 95", "181, 0", "10, 12\nhere"])
def test_what_is_no_position_is_refused_with_its_line(typed: str) -> None:
    with pytest.raises(ControlmapError, match=f"Line {len(typed.splitlines())} is not a position"):
        positions_in(typed)


def test_corners_that_cross_are_refused(desk: Desk) -> None:
    typed = "10, 12\n10.4, 12.4\n10.4, 12\n10, 12.4"
    desk.step("ground").app.text_area(key="studio-typed-True").set_value(typed)
    desk.run().press("studio-put-True")
    assert desk.errors == [
        "These corners are not a polygon: give at least three, in their order, so that no side crosses another."
    ]


def test_a_landmark_is_removed_and_comes_back_but_the_last_of_its_side_stays(desk: Desk) -> None:
    zone = desk.edition.zones[0]
    desk.step("ground").click(type="spot", at=[10.6, 12.1])
    desk.write(studio_landmark_name="Well").press("studio-add-landmark")
    assert [mark.name for mark in _inside(desk)] == ["Pith market", "Well"]

    desk.app.selectbox(key="studio-landmark-there").set_value((zone.id, "Well"))
    desk.run().press("studio-remove-landmark")
    assert [mark.name for mark in _inside(desk)] == ["Pith market"]
    desk.press("studio-undo")
    assert [mark.name for mark in _inside(desk)] == ["Pith market", "Well"]

    desk.press("studio-undo").app.selectbox(key="studio-landmark-there").set_value((zone.id, "Pith market"))
    desk.run().press("studio-remove-landmark")
    assert desk.errors == ["A zone keeps one landmark inside and one outside. Add another one first."]


def _inside(desk: Desk) -> Any:
    marks = desk.edition.zones[0].landmarks
    assert marks is not None
    return marks.inside


def test_the_licence_gets_its_short_name(desk: Desk) -> None:
    desk.step("publish")
    field = next(each for each in desk.app.text_input if each.label.startswith("Short name of the licence"))
    field.set_value("CC BY 4.0")
    next(each for each in desk.app.button if each.label == "Save the name of the licence").click()
    desk.run()
    assert desk.edition.manifest.licence_name == "CC BY 4.0"
