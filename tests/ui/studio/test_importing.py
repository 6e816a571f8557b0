"""Import in the Studio: districts clicked together, KML folders as holders, settlements."""

from __future__ import annotations

import json
from typing import Any

import shapely
from streamlit.testing.v1.element_tree import Multiselect

from tests.authoring.steps.test_newcomers import RING, kml_text
from tests.ui.studio.desk import Desk


def districts(desk: Desk) -> bytes:
    """Return three neighbours in a row within the country, as a file of administrative polygons."""
    west, south, _, _ = desk.edition.border.bounds
    features = [
        {
            "type": "Feature",
            "properties": {"NAME_2": name, "code": f"M{at}"},
            "geometry": shapely.geometry.mapping(
                shapely.box(west + 0.2 + at / 10, south + 0.2, west + 0.3 + at / 10, south + 0.3)
            ),
        }
        for at, name in enumerate(("Aster", "Birch", "Cedar"))
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def with_districts(desk: Desk) -> Desk:
    desk.step("import").app.radio(key="studio-import-as").set_value("import_districts")
    return desk.run().drop("districts.geojson", districts(desk))


def listed(desk: Desk) -> Multiselect[Any]:
    return next(each for each in desk.app.multiselect if (each.key or "").startswith("studio-districts-list-"))


def test_clicked_districts_become_one_drawn_polygon(desk: Desk) -> None:
    with_districts(desk)
    assert list(listed(desk).options) == ["Aster", "Birch", "Cedar"]
    drawn = len(set(desk.map.keys))
    desk.click(type="districts", chosen=[0])
    desk.click(type="districts", chosen=[0, 1])
    assert len(set(desk.map.keys)) == drawn  # the map shows each click itself, and is not drawn again
    desk.press("studio-join")
    assert desk.app.session_state["studio-step"] == "ground"
    assert desk.app.text_input(key="studio-note").value == "The boundaries of Aster, Birch."

    desk.write(
        studio_zone_name_en="Two districts",
        studio_zone_name_ar="ناحيتان",
        studio_zone_text_en="Aster, Birch.",
        studio_zone_text_ar="شرقًا",
        studio_zone_unsaid_en="Much.",
        studio_zone_unsaid_ar="الكثير",
    ).press("studio-take")
    hold = next(hold for hold in desk.edition.holds if hold.zone == "two-districts")
    west, _, east, _ = hold.geometry.bounds
    assert (len(shapely.get_parts(hold.geometry)), round(east - west, 5)) == (1, 0.2)
    assert hold.note == "The boundaries of Aster, Birch."


def test_districts_ticked_in_the_list_are_shown_on_the_map(desk: Desk) -> None:
    with_districts(desk)
    before = desk.map.keys[-1]
    listed(desk).set_value([2])
    desk.run()
    assert desk.map.keys[-1] != before
    desk.click(type="districts", chosen=[2, 7, "x"])  # a message from the frame is not trusted
    assert list(listed(desk).value) == [2]


def test_a_new_file_forgets_what_was_chosen_and_another_step_hides_it(desk: Desk) -> None:
    with_districts(desk).click(type="districts", chosen=[1])
    desk.drop("others.geojson", districts(desk).replace(b"Aster", b"Acorn"))
    assert list(listed(desk).value) == []
    shown = desk.map.keys[-1]
    assert desk.step("time").map.keys[-1] != shown


def test_kml_folders_become_holders_of_a_new_zone(desk: Desk) -> None:
    west, south, _, _ = desk.edition.border.bounds
    rings = {
        "Herders": RING.format(west + 0.1, south + 0.1, south + 0.2, west + 0.2),
        "Crown": RING.format(west + 0.3, south + 0.1, south + 0.2, west + 0.4),
    }
    desk.step("import").drop("fronts.kml", kml_text(**rings).encode())
    assert desk.app.selectbox(key="studio-column-controller").value == "layer"
    desk.app.selectbox(key="studio-fixed-zone").set_value("")
    desk.run()
    assert desk.app.button(key="studio-import-take").disabled  # the new zone has no name yet
    desk.write(studio_import_zone_en="The shore", studio_import_zone_ar="الشاطئ").press("studio-import-take")
    assert desk.errors == []
    holders = {hold.controller for hold in desk.edition.holds if hold.zone == "the-shore"}
    assert holders == {"herders", "crown"}


def test_settlements_are_imported(desk: Desk) -> None:
    table = b"town;latitude;longitude;date;holder;source;basis;origin\n"
    place = desk.edition.places[0]
    source = desk.edition.sources[0].id
    row = f"Newtown;{place.at[1]};{place.at[0]};2020-06-15;crown;{source};likely;A letter.\n".encode()
    before = len(desk.edition.control_points)
    desk.step("import").app.radio(key="studio-import-as").set_value("import_settlements")
    desk.run().drop("towns.csv", table + row)
    assert [warning.value for warning in desk.app.warning] == []
    desk.press("studio-take-points")
    assert [point.name for point in desk.edition.control_points[before:]] == ["Newtown"]
