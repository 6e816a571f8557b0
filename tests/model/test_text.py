"""Text in several languages: which of them a reader gets."""

import pytest

from controlmap.model.actor import Actor
from controlmap.model.ids import ActorId, ZoneId
from controlmap.model.text import LocalText
from controlmap.model.zone import Zone

MILL = LocalText({"ar": "طاحونة", "en": "mill"})


@pytest.mark.parametrize(("language", "words"), [("ar", "طاحونة"), ("en", "mill"), ("fr", "طاحونة")])
def test_text_is_in_the_language_asked_for_or_else_in_the_one_written_first(language: str, words: str) -> None:
    assert MILL.say(language) == words


def test_text_lists_its_languages() -> None:
    assert MILL.languages() == {"ar", "en"}


FULL = LocalText({"en": "Crown of the Marrow", "ar": "تاج النخاع"})
SHORT = LocalText({"en": "Crown", "ar": "التاج"})


@pytest.mark.parametrize(("short", "label"), [(SHORT, "التاج"), (None, "تاج النخاع")])
def test_a_label_is_the_short_name_if_there_is_one_in_the_language_asked_for(
    short: LocalText | None, label: str
) -> None:
    actor = Actor(id=ActorId("crown"), name=FULL, short=short)
    zone = Zone(id=ZoneId("south"), name=FULL, short=short, description=FULL, spoken_of=True, unsaid=FULL)
    assert (actor.label("ar"), zone.label("ar")) == (label, label)
