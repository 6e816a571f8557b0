"""Cards for places, actors and statements, and the list of search results."""

from dataclasses import replace
from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.atlas.statements.search import Found, Names
from controlmap.messages.catalogue import Catalogue
from controlmap.model.actor import Actor
from controlmap.model.ids import ActorId, PlaceId
from controlmap.model.named_place import NamedPlace, PlaceRole
from controlmap.model.place import Place
from controlmap.render.blocks.cards import actor_card, place_card, search_results, statement_card
from controlmap.render.web_map.geometry_payload import lit_by
from tests.render.page import Page


@pytest.fixture(scope="module")
def view(marrow_atlas: Atlas) -> DayView:
    """The invented edition on the day of its article."""
    return view_of(marrow_atlas)


def place(view: DayView, place_id: str) -> Place:
    """Return a place of the edition."""
    found = view.edition.place(PlaceId(place_id))
    assert found is not None
    return found


def actor(view: DayView, actor_id: str) -> Actor:
    """Return an actor of the edition."""
    found = view.edition.actor(ActorId(actor_id))
    assert found is not None
    return found


def test_a_place_card_names_its_holder_and_the_statements_that_mention_it(view: DayView, english: Catalogue) -> None:
    page = Page(place_card(view, english, place(view, "pith")))
    assert "Pith, capital" in page.text
    assert "Holder on 15 June 2020: Crown. Zone on this map: The south." in page.text
    assert page.values("data-statement") == ["l1-plain"]
    assert page.values("data-zone") == ["south", "south"]


def test_a_place_card_says_who_held_it_on_the_day_shown(marrow_atlas: Atlas, english: Catalogue) -> None:
    early = view_of(marrow_atlas, marrow_atlas.first_day)
    text = Page(place_card(early, english, place(early, "ford"))).text
    assert "Holder on 1 January 2019: League. Zone on this map: The north." in text


def test_a_place_card_says_how_sure_its_holder_is_and_why(syria_atlas: Atlas, english: Catalogue) -> None:
    said = {}
    for one in syria_atlas.edition.places:
        card = place_card(view_of(syria_atlas), english, one)
        said[str(one.id)] = card[card.index("cm-verdict") :] if "cm-verdict" in card else ""
    assert "<b>Sure.</b>" in said["douma"]
    assert "Another source names the same holder here: Rebels." in said["douma"]
    assert "does not name this place" in said["douma"]
    assert 'data-front="government.rebels-rastan.rastan-talbiseh-houla"' in said["hama"]
    near_hama = syria_atlas.front("government.rebels-rastan.rastan-talbiseh-houla").citations
    shown, *_ = Page(said["hama"]).values("data-source")
    assert shown in {cited.id for cited in near_hama}
    assert 'cm-line-source">\n<li data-source="' in said["hama"]
    assert '"><a href="http' in said["hama"]
    assert "<b>Not sure.</b>" in said["daraa"]
    assert "this place could be beyond it" in said["daraa"]
    assert "<b>Fairly sure.</b>" in said["al-tanf"]
    assert "shared or contested" in said["al-tanf"]


def test_on_other_days_a_place_card_does_not_say_what_the_article_mentions(
    syria_atlas: Atlas, english: Catalogue
) -> None:
    earlier = view_of(syria_atlas, date(2016, 12, 22))
    card = place_card(earlier, english, place(earlier, "douma"))
    assert "cm-verdict" in card
    assert "name this place" not in card


def test_a_place_beyond_the_border_says_so_and_offers_no_zone(view: DayView, english: Catalogue) -> None:
    page = Page(place_card(view, english, place(view, "harbour")))
    assert "Outside the country." in page.text
    assert "It is not about any ground on this map." in page.text
    assert page.values("data-zone") == []


def test_an_actor_that_holds_ground_says_how_much_and_where(view: DayView, english: Catalogue) -> None:
    page = Page(actor_card(view, english, actor(view, "crown")))
    km2 = sum(view.area_ranges[holding].km2 for holding in view.map.holdings if holding.controller == "crown")
    assert f"Holds {km2:,.0f} km²" in page.text
    assert page.values("data-zone")[:2] == ["south", "kernel"]
    assert page.values("data-statement") == ["l1-plain", "l2-fleet"]


def test_an_actor_that_only_speaks_shows_what_it_says(view: DayView, english: Catalogue) -> None:
    page = Page(actor_card(view, english, actor(view, "old-captain")))
    assert "Says The League will keep the hills" in page.text
    assert "Holds" not in page.text
    assert "Is mentioned in" not in page.text


def test_an_actor_has_a_description_if_the_edition_gives_one(view: DayView, english: Catalogue) -> None:
    words = actor(view, "gazette").name
    described = actor(view, "gazette").model_copy(update={"description": words})
    assert Page(actor_card(view, english, described)).text.count("The Marrow Gazette") > 1


def test_a_statement_card_shows_the_statement_as_selected(view: DayView, english: Catalogue) -> None:
    page = Page(statement_card(view, english, view.edition.annotations[0]))
    assert page.values("aria-pressed") == ["true"]
    assert "Shown on the map" in page.text


def test_results_are_grouped_by_kind_each_with_its_own_address(view: DayView, english: Catalogue) -> None:
    page = Page(search_results(view, english, "the", Names(view.edition).search("the")))
    assert page.values("data-zone") == ["south", "north"]
    assert set(page.values("data-place")) == {"ford"}, "not Pithe, which has it inside a word"
    assert set(page.values("data-annotation")) == {"l1-plain", "l2-fleet", "l3-hills"}
    order = [page.text.index(title) for title in ("Zones", "Places", "Actors", "Statements")]
    assert order == sorted(order)


def test_a_search_without_results_says_what_to_try(view: DayView, english: Catalogue) -> None:
    text = Page(search_results(view, english, "xyzzy", Found((), (), (), ()))).text
    assert "Nothing on this map matches “xyzzy”." in text
    assert "Zones" not in text


def test_a_long_list_of_results_says_how_many_more_there_are(view: DayView, english: Catalogue) -> None:
    places = tuple(place(view, "pith").model_copy(update={"id": PlaceId(f"pith-{number}")}) for number in range(15))
    many = replace(view.edition, places=places)
    page = Page(search_results(view, english, "pith", Names(many).search("pith")))
    assert len(page.values("data-place")) == 12
    assert "and 3 more" in page.text


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (PlaceRole.LANDMARK, "Mentioned only as a landmark: Kernel"),
        (PlaceRole.SEAT, "Mentioned only as where the speaker or a government sits: Kernel"),
    ],
)
def test_a_landmark_and_a_seat_are_plain_text_and_lead_to_no_zone(
    marrow_atlas: Atlas, english: Catalogue, role: PlaceRole, words: str
) -> None:
    *others, talks = marrow_atlas.edition.annotations
    aside = talks.about.model_copy(update={"places": (NamedPlace(id=PlaceId("kernel-town"), role=role),)})
    atlas = Atlas(replace(marrow_atlas.edition, annotations=(*others, talks.model_copy(update={"about": aside}))))
    view = view_of(atlas)
    note = view.edition.annotations[-1]
    page = Page(statement_card(view, english, note))
    assert words in page.text
    assert page.values("data-zone") == page.values("data-place") == []
    assert lit_by(view, note) == {"zones": [], "places": []}
    shown = place_card(view, english, place(view, "kernel-town"))
    assert note.text.say("en") in Page(shown).text
