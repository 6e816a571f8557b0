"""Actors, sources, landmarks, dates and the order of painting in the Studio: each is one step."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.ui.studio.desk import Desk


def field(desk: Desk, kind: str, label: str) -> Any:
    return next(each for each in getattr(desk.app, kind) if each.label == label)


def actor(desk: Desk, name: str) -> Desk:
    desk.step("actors_step").app.selectbox(key="studio-actor").set_value(name)
    return desk.run()


def test_a_colour_is_changed_and_taken_back(desk: Desk) -> None:
    actor(desk, "league")
    field(desk, "color_picker", "Colour of its ground").set_value("#7c55b0")
    desk.run().press("studio-save-actor")
    assert desk.edition.actors[1].colour == "#7c55b0"
    assert desk.edition.actors[1].pattern == "diagonal"
    desk.press("studio-undo")
    assert desk.edition.actors[1].colour == "#2f6f8f"
    assert field(desk, "color_picker", "Colour of its ground").value == "#2f6f8f"


def test_a_look_that_another_holder_has_is_refused_in_the_form_with_the_words_of_check(desk: Desk) -> None:
    actor(desk, "league")
    field(desk, "color_picker", "Colour of its ground").set_value("#8a6d3b")
    field(desk, "selectbox", "Pattern on it").set_value("none")
    desk.run()
    assert any(str(each.value).startswith("Hard to tell from the ground of The Crown") for each in desk.app.warning)
    desk.press("studio-save-actor")
    assert desk.errors == [
        "the actors 'crown' and 'league' have the same colour and pattern. Fix: give one of them another colour."
    ]
    assert desk.edition.actors[1].colour == "#2f6f8f"


def test_a_holder_never_loses_its_colour(desk: Desk) -> None:
    actor(desk, "league")
    field(desk, "checkbox", "It holds ground").uncheck()
    desk.run().press("studio-save-actor")
    assert "holds ground but has no colour" in desk.errors[0]
    assert desk.edition.actors[1].colour == "#2f6f8f"


def test_a_speaker_without_a_name_is_added(desk: Desk) -> None:
    actor(desk, "")
    desk.press("studio-save-actor")
    assert desk.errors == ["Write every text, in each language."]
    field(desk, "text_input", "Name (en)").set_value("A quartermaster")
    field(desk, "text_input", "Name (ar)").set_value("مسؤول")
    field(desk, "checkbox", "The article quotes it without a name").check()
    desk.run().press("studio-save-actor")
    assert (desk.edition.actors[-1].id, desk.edition.actors[-1].anonymous) == ("a-quartermaster", True)
    assert field(desk, "text_input", "Name (en)").value == ""


def test_a_source_is_refused_until_it_can_be_found_and_something_rests_on_it(desk: Desk) -> None:
    desk.step("sources_step")
    field(desk, "text_input", "Title, as printed (en)").set_value("A report")
    field(desk, "text_input", "Title, as printed (ar)").set_value("تقرير")
    field(desk, "text_input", "Address at which you read it").set_value("gazette.example/report")
    desk.run().press("studio-save-source")
    assert len(desk.errors) == 1
    assert desk.errors[0].startswith("url 'gazette.example/report' is not a web address. Fix: begin it with http")
    field(desk, "text_input", "Address at which you read it").set_value("")
    desk.run().press("studio-save-source")
    assert [part in desk.errors[0] for part in ("no record cites", "neither an address")] == [True, True]
    before = desk.edition.sources
    field(desk, "text_input", "Address at which you read it").set_value("https://gazette.example/report")
    field(desk, "multiselect", "Ground that rests on it").set_value(["kernel-walls"])
    field(desk, "date_input", "Read on").set_value(date(2020, 6, 2))
    desk.run().press("studio-save-source")
    assert desk.errors == []
    source = desk.edition.sources[-1]
    assert (source.id, source.url, source.consulted) == (
        "a-report",
        "https://gazette.example/report",
        date(2020, 6, 2),
    )
    desk.press("studio-undo")
    assert desk.edition.sources == before
    assert not any(each.id == "a-report" for hold in desk.edition.holds for each in hold.sources)


def test_a_source_is_opened_with_what_rests_on_it_and_edited(desk: Desk) -> None:
    desk.step("sources_step").app.selectbox(key="studio-source-record").set_value("marrow-atlas")
    desk.run()
    assert field(desk, "multiselect", "Events that rest on it").value == ["2019-09-01-rib"]
    field(desk, "text_input", "Or its symbol in libraries: a UN symbol, an ISBN, a DOI").set_value("12/9")
    desk.run().press("studio-save-source")
    assert next(each.symbol for each in desk.edition.sources if each.id == "marrow-atlas") == "12/9"
    desk.app.multiselect[1].set_value([])
    desk.run().press("studio-save-source")
    assert "'2019-09-01-rib' would rest on nothing" in desk.errors[0]


def test_a_landmark_is_put_where_the_marker_is(desk: Desk) -> None:
    desk.step("ground").click(type="spot", at=[10.25, 12.75])
    desk.app.selectbox(key="studio-landmark-zone").set_value("kernel")
    desk.write(studio_landmark_name="The mint").press("studio-add-landmark")
    marks = desk.edition.zones[2].landmarks
    assert marks is not None
    assert [mark.name for mark in marks.inside] == ["Kernel gate", "The mint"]
    desk.press("studio-undo")
    assert desk.edition.zones[2].landmarks != marks


def test_ground_is_put_on_top_of_what_is_chosen_or_refused_with_the_reason(desk: Desk) -> None:
    square = {"type": "Polygon", "coordinates": [[[10, 12.5], [10.5, 12.5], [10.5, 13], [10, 13], [10, 12.5]]]}
    desk.step("ground").click(type="drawn", geometry=square)
    on_top = field(desk, "multiselect", "Lies on top of")
    assert sorted(on_top.value) == ["kernel-walls", "north-of-the-rib"]
    desk.app.selectbox(key="studio-zone").set_value("north")
    desk.run().write(studio_note="The road.")
    field(desk, "multiselect", "Lies on top of").set_value(["north-of-the-rib"])
    desk.run().press("studio-take")
    assert "'kernel-walls' cannot lie on top of this ground: it would have the same rank (2 of 2)" in desk.errors[0]
    field(desk, "multiselect", "Lies on top of").set_value(["kernel-walls", "north-of-the-rib"])
    desk.run().press("studio-take")
    assert desk.errors == []
    assert max(hold.rank for hold in desk.edition.holds) == 3


def test_the_days_of_publication_are_written(desk: Desk) -> None:
    desk.step("article")
    field(desk, "date_input", "Not before").set_value(date(2020, 6, 16))
    field(desk, "date_input", "Not after").set_value(date(2020, 6, 18))
    desk.run().press("studio-save-days")
    week = desk.edition.manifest.article.week
    assert (week.start, week.end) == (date(2020, 6, 16), date(2020, 6, 19))
