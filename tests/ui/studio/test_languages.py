"""Texts side by side in the Studio."""

from __future__ import annotations

from controlmap.authoring.reading.read import read_edition
from tests.ui.studio.desk import Desk


def captions(desk: Desk) -> list[str]:
    return [str(caption.value) for caption in desk.app.caption]


def submit(desk: Desk) -> Desk:
    next(button for button in desk.app.button if button.label == "Save these texts").click()
    return desk.run()


def test_texts_are_shown_in_both_languages_and_changed_ones_are_one_step(desk: Desk) -> None:
    before = (desk.folder / "zones.yaml").read_text(encoding="utf-8")
    (desk.folder / "zones.yaml").write_text("# By hand.\n" + before, encoding="utf-8")
    desk.step("languages_step")
    assert "English (en): 0 texts are not translated yet." in captions(desk)
    desk.app.selectbox(key="studio-record").set_value("south")
    desk.run()
    english = next(field for field in desk.app.text_input if field.value == "The south")
    arabic = next(field for field in desk.app.text_input if field.value == "الجنوب")
    english.set_value("The plain")
    arabic.set_value("السهل")
    submit(desk)
    assert desk.edition.zones[0].name.root == {"en": "The plain", "ar": "السهل"}
    assert (desk.folder / "zones.yaml").read_text(encoding="utf-8").startswith("# By hand.\n")
    desk.press("studio-undo")
    assert desk.edition.zones[0].name.root == {"en": "The south", "ar": "الجنوب"}
    assert next(field for field in desk.app.text_input if field.value == "The south")


def test_a_further_language_is_counted_as_untranslated_until_its_texts_are_there(desk: Desk) -> None:
    desk.step("languages_step").app.selectbox(key="studio-further-language").set_value("fr")
    desk.run().press("studio-add-language")
    edition, _ = read_edition(desk.folder)
    assert edition is not None
    assert edition.manifest.languages == ("en", "ar", "fr")
    count = next(caption for caption in captions(desk) if caption.startswith("French (fr): "))
    left = int(count.split()[2])
    assert left > 40
    fields = [field for field in desk.app.text_input if field.label.endswith("(fr)")]
    fields[0].set_value("Écrit")
    submit(desk)
    assert f"French (fr): {left - 1} texts are not translated yet." in captions(desk)
