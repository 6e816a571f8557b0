"""Details: what no form asks for is written as keys and values, refused in words if it is none, and taken back."""

from __future__ import annotations

from typing import Any

from tests.ui.studio.desk import Desk

FURTHER = """id: old-ford
# Where the herds cross.
name: {en: Ford, ar: مخاضة}
rank: crossing
aliases: [Old Ford]
at: [{lon}, {lat}]"""


def details(desk: Desk, kind: str, name: str = "") -> Desk:
    desk.step("details_step").app.selectbox(key="studio-details-kind").set_value(kind)
    desk.run()
    if kind not in {"edition", "border"}:
        desk.app.selectbox(key=f"studio-details-{kind}").set_value(name)
        desk.run()
    return desk


def lines(desk: Desk) -> Any:
    return desk.app.text_area[0]


def save(desk: Desk, wanted: str) -> Desk:
    lines(desk).set_value(wanted)
    return desk.run().press("studio-save-details")


def test_an_entry_is_shown_as_it_is_written_and_its_comments_stay(desk: Desk) -> None:
    file = desk.folder / "zones.yaml"
    before = file.read_text(encoding="utf-8")
    first = desk.edition.zones[0]
    details(desk, "zones", first.id)
    assert lines(desk).value.startswith(f"id: {first.id}\n")

    save(desk, f"{lines(desk).value}\naliases: [The old land]  # as its people say")
    assert desk.edition.zones[0].aliases == ("The old land",)
    assert "aliases: [The old land]  # as its people say\n" in file.read_text(encoding="utf-8")

    desk.press("studio-undo")
    assert file.read_text(encoding="utf-8") == before


def test_a_place_is_added_with_everything_that_no_form_asks_for_and_removed(desk: Desk) -> None:
    lon, lat = desk.edition.places[0].at
    details(desk, "places")
    save(desk, FURTHER.replace("{lon}", str(lon)).replace("{lat}", str(lat)))
    assert desk.errors == []
    assert (desk.edition.places[-1].id, desk.edition.places[-1].aliases) == ("old-ford", ("Old Ford",))
    assert desk.edition.places[-1].at == (lon, lat)

    details(desk, "places", "old-ford").press("studio-remove-details")
    assert "old-ford" not in {place.id for place in desk.edition.places}


def test_ground_keeps_its_line_when_its_values_are_others(desk: Desk) -> None:
    hold = desk.edition.holds[-1]
    details(desk, "holds", hold.id)
    save(desk, lines(desk).value.replace(f"margin_km: {hold.margin_km:g}", "margin_km: 33.5"))
    there = next(each for each in desk.edition.holds if each.id == hold.id)
    assert '"margin_km": 33.5,' in (desk.folder / "zones" / f"{hold.zone}.geojson").read_text(encoding="utf-8")
    assert (there.margin_km, there.geometry.equals(hold.geometry)) == (33.5, True)


def test_the_edition_itself_is_changed_in_place(desk: Desk) -> None:
    details(desk, "edition")
    save(desk, f"{lines(desk).value}\nlicence_name: CC0")
    assert desk.edition.manifest.licence_name == "CC0"


def test_the_border_says_otherwise_what_it_was_drawn_from(desk: Desk) -> None:
    before = desk.edition.border
    details(desk, "border")
    save(desk, 'sources: ["article"]\nnote: "From the survey."')
    record = desk.edition.border_record
    assert record is not None
    assert (record.note, desk.edition.border.equals(before)) == ("From the survey.", True)


def test_what_is_not_an_entry_is_refused_in_words_and_nothing_is_written(desk: Desk) -> None:
    before = {file: file.read_bytes() for file in desk.folder.rglob("*.*") if file.is_file()}
    for wanted, said in (
        ("name: {en: A}", "The entry has no id."),
        ("just words", "The lines cannot be read"),
        ("id: [", "The lines cannot be read"),
        (f"id: {desk.edition.events[0].id}", "There is another"),
    ):
        details(desk, "events")
        save(desk, wanted)
        assert any(said in error for error in desk.errors), (wanted, desk.errors)
    details(desk, "places")
    save(desk, "id: old-ford\nrank: town\nat: here")
    assert "The place has no position." in desk.errors[0]
    assert {file: file.read_bytes() for file in before} == before


def test_every_kind_names_its_keys(desk: Desk) -> None:
    for kind, key in (
        ("events", "`precision`"),
        ("holds", "`until_precision`"),
        ("places", "`at`"),
        ("edition", "`insets`"),
    ):
        details(desk, kind, desk.edition.holds[0].id if kind == "holds" else "")
        assert any(key in each.value for each in desk.app.markdown), kind
