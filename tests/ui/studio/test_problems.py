"""Problems in the Studio lead to the form that concerns them, and show the lines of the file."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.studio.desk import Desk


def edit(desk: Desk, file: str, change: Callable[[str], str]) -> None:
    path = desk.folder / file
    before = path.read_text(encoding="utf-8")
    assert change(before) != before
    path.write_text(change(before), encoding="utf-8")


def with_problem(desk: Desk, file: str, old: str, new: str) -> Desk:
    edit(desk, file, lambda text: text.replace(old, new, 1))
    desk.step("problems")
    assert desk.app.code  # the lines of the file
    return desk


def test_a_hold_leads_to_its_line(desk: Desk) -> None:
    hold = next(each for each in desk.edition.holds if each.zone == "kernel")
    with_problem(desk, "zones/kernel.geojson", f'"controller": "{hold.controller}"', '"controller": "nobody"')
    label = next(button.label for button in desk.app.button if button.key == "studio-open-0")
    assert label == "Open its form: Ground"
    desk.press("studio-open-0")
    assert desk.app.session_state["studio-step"] == "ground"
    assert hold.id in "".join(str(block.value) for block in desk.app.markdown)
    assert not desk.app.button(key="studio-leave").disabled


def test_a_statement_leads_to_its_line_of_the_article_and_its_words(desk: Desk) -> None:
    note = desk.edition.annotations[1]
    with_problem(desk, "annotations.yaml", f"speaker: {note.speaker}", "speaker: nobody")
    first = next(each for each in desk.edition_as_read.annotations if each.speaker == "nobody")
    desk.press("studio-open-0")
    assert desk.app.radio(key="studio-line").value == first.line
    assert desk.app.selectbox(key="studio-statement").value == first.id
    assert first.text.say("en") in [area.value for area in desk.app.text_area]


def test_lines_are_changed_as_they_are_written(desk: Desk) -> None:
    with_problem(desk, "annotations.yaml", "zones: [", "zones: [nowhere, ")
    area = next(area for area in desk.app.text_area if area.key and area.key.startswith("studio-lines-0-"))
    area.set_value(str(area.value).replace("nowhere, ", ""))
    desk.run().press("studio-save-lines-0")
    assert desk.errors == []
    assert "No problems." in [success.value for success in desk.app.success]


def test_a_text_without_a_translation_leads_to_its_columns(desk: Desk) -> None:
    with_problem(desk, "zones.yaml", ", ar: كيرنل}", "}")
    desk.press("studio-open-0")
    assert (desk.app.session_state["studio-step"], desk.app.selectbox(key="studio-record").value) == (
        "languages_step",
        "kernel",
    )


def test_an_edition_that_cannot_be_read_shows_its_lines(desk: Desk) -> None:
    (desk.folder / "edition.yaml").write_text("title: [", encoding="utf-8")
    desk.run()
    assert desk.errors
    assert "1  title: [" in [block.value for block in desk.app.code]


def test_a_file_that_is_no_list_is_changed_by_its_lines(desk: Desk) -> None:
    (desk.folder / "events.yaml").write_text("events: [\n", encoding="utf-8")
    desk.step("problems")
    area = next(area for area in desk.app.text_area if area.key and area.key.startswith("studio-lines-0-events.yaml"))
    area.set_value("events: []\n")
    desk.run().press("studio-save-lines-0")
    assert desk.errors == []
    assert desk.edition.events == ()
