"""What a panel says on a later day: how the zone fared, and the way to the days on which it had ground."""

from datetime import date, timedelta

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.ids import ActorId, PlaceId, ZoneId
from controlmap.render.blocks.about_blocks import about_page
from controlmap.render.blocks.cards import actor_card, place_card
from controlmap.render.blocks.zone_panel import zone_panel
from controlmap.render.blocks.zone_since import gap_texts, zone_since
from tests.atlas.after_the_article import FALLS, LAST, RETURNS, after_the_article
from tests.render.page import Page

KERNEL, NORTH, SOUTH = ZoneId("kernel"), ZoneId("north"), ZoneId("south")
DATED = "The description and the article's statements speak of 15 June 2020; the map and the figures are those of"


@pytest.fixture(scope="module")
def later(marrow_atlas: Atlas) -> Atlas:
    return after_the_article(marrow_atlas)


def panel(atlas: Atlas, messages: Catalogue, zone: ZoneId, day: date) -> Page:
    return Page(zone_panel(view_of(atlas, day), messages, zone))


def test_a_zone_that_fell_says_when_and_to_whom_and_leads_to_its_last_day(later: Atlas, english: Catalogue) -> None:
    page = panel(later, english, KERNEL, FALLS)
    km2 = f"{later.dossier(KERNEL).area.km2:,.0f}"
    assert "It held no ground on 14 April 2021." in page.text
    assert f"Its last ground, {km2} km², was lost (14 April 2021). New holder: League. The walls fall." in page.text
    assert (
        f"Of the {km2} km² that it had on 15 June 2020, it has nothing left; others hold it: League {km2} km²."
        in page.text
    )
    assert "It has ground again from 1 May 2022 on." in page.text
    assert page.values("data-day")[:2] == ["2021-04-13", "2022-05-01"]
    assert "Show its last day, 13 April 2021" in page.text


def test_a_zone_that_does_not_exist_yet_leads_to_its_first_day(later: Atlas, english: Catalogue) -> None:
    history = later.zone_history(KERNEL)
    view = view_of(later, later.first_day)
    lines, steps = gap_texts(view, english, None, history.spans[1])
    assert lines == ["It has no ground before 1 May 2022."]
    assert steps == [("2022-05-01", "Show its first day, 1 May 2022")]
    assert gap_texts(view, english, None, None) == (["It has no ground on any day of this map."], [])


def test_a_zone_that_gained_or_kept_its_ground_says_so(later: Atlas, english: Catalogue) -> None:
    north = panel(later, english, NORTH, FALLS).text
    assert "It still has all of the" in north
    assert "It has gained" in north
    south = panel(later, english, SOUTH, FALLS).text
    assert "It still has all of the" in south
    assert "It has gained" not in south


def test_on_the_day_of_the_article_nothing_is_added(later: Atlas, english: Catalogue) -> None:
    view = view_of(later)
    assert zone_since(view, english, KERNEL) == ([], [])
    assert "data-dated" not in zone_panel(view, english, KERNEL)


def test_on_every_other_day_a_panel_says_of_which_day_the_article_speaks(later: Atlas, english: Catalogue) -> None:
    crown, pith = later.edition.actor(ActorId("crown")), later.edition.place(PlaceId("pith"))
    assert crown
    assert pith
    for day in (later.first_day, LAST):
        view = view_of(later, day)
        note = f"{DATED} {english.day(day)}."
        for html in (
            zone_panel(view, english, NORTH),
            actor_card(view, english, crown),
            place_card(view, english, pith),
        ):
            assert note in Page(html).text
    for html in (actor_card(view_of(later), english, crown), place_card(view_of(later), english, pith)):
        assert "data-dated" not in html


def test_a_panel_says_the_same_in_arabic(later: Atlas) -> None:
    text = panel(later, load_catalogue("ar"), KERNEL, RETURNS - timedelta(days=1)).text
    assert "انتقل إلى سيطرة" in text
    assert "اعرض آخر يوم لها" in text
    assert "{" not in text


def test_an_actor_is_described_as_it_was_on_the_day_shown(later: Atlas, english: Catalogue) -> None:
    crown = later.edition.actor(ActorId("crown"))
    assert crown
    assert "A republic by now." not in actor_card(view_of(later, FALLS - timedelta(days=1)), english, crown)
    for day in (FALLS, LAST):
        assert "Since 14 April 2021: A republic by now." in Page(actor_card(view_of(later, day), english, crown)).text


def test_about_says_what_the_later_days_are_and_who_is_meant_by_then(later: Atlas, marrow_atlas: Atlas) -> None:
    for language, wanted in (("en", "The map runs on to 8 December 2024"), ("ar", "وتستمر الخريطة حتى")):
        messages = load_catalogue(language)
        text = Page(about_page(view_of(later), messages)).text
        assert wanted in text
        assert messages.say("about.later_actors") in text
        assert messages.say("about.later") not in Page(about_page(view_of(marrow_atlas), messages)).text
    assert "Since 14 April 2021: A republic by now." in Page(about_page(view_of(later), load_catalogue("en"))).text
