"""The article in the Studio: what is found in a line goes into its form with one click, and statements are changed."""

from __future__ import annotations

from controlmap.model.annotation import Annotation
from controlmap.model.assertion import Verb
from controlmap.model.ids import AnnotationId
from tests.ui.studio.desk import Desk

ARTICLE = """The League said that the Crown had lost the north.
Nothing was heard from the mountain people.
Traders came to Pith again.
The harbour stayed shut.
On the fifth day it rained."""


def with_article(desk: Desk) -> Desk:
    desk.run().app.text_area(key="studio-pasted").set_value(ARTICLE)
    return desk.press("studio-use-text")


def statement(desk: Desk, name: str) -> Annotation:
    found = desk.edition.annotation(AnnotationId(name))
    assert found is not None
    return found


def write_words(desk: Desk, form: str, en: str) -> Desk:
    desk.app.text_area(key=f"{form}-words-en").set_value(en)
    desk.app.text_area(key=f"{form}-words-ar").set_value("كلمات")
    return desk


def submit(desk: Desk, label: str) -> Desk:
    next(button for button in desk.app.button if button.label == label).click()
    return desk.run()


def test_lines_without_a_statement_are_counted_and_marked(desk: Desk) -> None:
    with_article(desk)
    assert "1 line has no statement yet." in [caption.value for caption in desk.app.caption]
    marks = [label[0] for label in desk.app.radio(key="studio-line").options]
    assert marks == ["●", "●", "●", "●", "○"]


def test_what_was_found_in_a_line_is_put_into_the_form_with_one_click(desk: Desk) -> None:
    with_article(desk)
    marked = next(block.proto.body for block in desk.app.get("html") if "<mark>" in block.proto.body)
    assert "<mark>The League</mark> said" in marked or "<mark>League</mark> said" in marked
    desk.press("studio-use-found")
    form = "studio-said-1--0"
    assert list(desk.app.multiselect(key=f"{form}-zones").value) == ["north"]
    assert list(desk.app.multiselect(key=f"{form}-actors").value) == ["crown"]
    fields = ("speaker", "subject", "verb")
    assert [desk.app.selectbox(key=f"{form}-{field}").value for field in fields] == ["league", "crown", "lost"]

    before = {note.id for note in desk.edition.annotations}
    submit(write_words(desk, form, "The League says that the Crown lost the north."), "Add the statement")
    assert desk.errors == []
    made = next(note for note in desk.edition.annotations if note.id not in before)
    assert (made.line, made.speaker, made.about.zones) == (1, "league", ("north",))
    assert [(said.subject, said.verb, said.zones) for said in made.asserts] == [("crown", Verb.LOST, ("north",))]
    assert desk.app.radio(key="studio-line").value == 5  # the next without a statement
    desk.app.radio(key="studio-line").set_value(1)
    assert desk.run().app.text_area(key=f"{form}-words-en").value == ""  # the form is free for another


def test_words_that_the_reader_does_not_know_become_a_name(desk: Desk) -> None:
    with_article(desk).app.radio(key="studio-line").set_value(2)
    desk.run()
    assert "No name of the edition was found in this line." in [caption.value for caption in desk.app.caption]
    desk.app.session_state["studio-words-2"] = [5, 6]
    target = desk.app.selectbox(key="studio-they-name")
    desk.app.selectbox(key="studio-they-name").select_index(target.options.index("Actor: The Hill League"))
    desk.run().press("studio-add-alias")
    assert desk.errors == []
    league = next(actor for actor in desk.edition.actors if actor.id == "league")
    assert "mountain people" in league.aliases
    assert "<mark>mountain people</mark>" in "".join(block.proto.body for block in desk.app.get("html"))


def test_a_statement_is_changed_and_keeps_what_the_form_does_not_ask_for(desk: Desk) -> None:
    desk.run()
    old = desk.edition.annotations[0]
    desk.app.session_state["studio-line"] = old.line
    desk.app.session_state["studio-statement"] = str(old.id)
    desk.run()
    words = next(area for area in desk.app.text_area if area.value == old.text.say("en"))
    words.set_value("Said otherwise.")
    submit(desk, "Save the statement")
    assert desk.errors == []
    new = statement(desk, old.id)
    assert new.text.say("en") == "Said otherwise."
    assert new.model_copy(update={"text": old.text, "origin": old.origin}) == old
