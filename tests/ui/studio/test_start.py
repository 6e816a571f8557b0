"""Start: a country whose borders are disputed is made with the author's choice among them."""

from __future__ import annotations

import shutil
from datetime import date

from tests.ui.studio.desk import Desk


def begin(desk: Desk, country: str) -> Desk:
    shutil.rmtree(desk.folder)
    desk.run()
    desk.app.text_input(key="studio-start-country").set_value(country)
    return desk.run()


def make(desk: Desk) -> Desk:
    desk.app.date_input(key="studio-start-day").set_value(date(2024, 1, 1))
    desk.app.text_input(key="studio-start-publisher").set_value("The Gazette")
    desk.app.text_area(key="studio-start-holders").set_value("North\nSouth")
    return desk.press("studio-start-make")


def test_disputed_ground_is_listed_and_its_choice_is_written_into_the_edition(desk: Desk) -> None:
    begin(desk, "Sudan")
    assert [caption.value for caption in desk.app.caption if "Outside" in caption.value] == [
        "Outside the border: Abyei, Bir Tawil"
    ]
    desk.app.multiselect(key="studio-disputed-Sudan-germany").set_value(["abyei"])
    make(desk.run())

    assert desk.edition.border.covers(desk.edition.border.centroid)
    title = next(source.title for source in desk.edition.sources if source.id == "border")
    assert title.say("en") == (
        "Natural Earth, 1:10 million, with disputed borders as seen from Germany; including Abyei; without Bir Tawil"
    )


def test_the_view_of_who_administers_the_ground_can_be_chosen(desk: Desk) -> None:
    begin(desk, "Ukraine")
    desk.app.radio(key="studio-border-view").set_value("administered")
    make(desk.run())

    title = next(source.title for source in desk.edition.sources if source.id == "border")
    assert title.say("en").endswith("drawn as part of whoever administers it; without Crimea")


def test_a_country_without_disputes_or_with_a_mistyped_name_asks_nothing(desk: Desk) -> None:
    for country in ("Libya", "Lybia"):
        begin(desk, country)
        assert not desk.app.multiselect or "disputed" not in str(desk.app.multiselect[0].key)
        desk.folder.mkdir()
