"""The overview, the list of statements and the About page: their content, and that the figures add up."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Modality
from controlmap.model.edition import EmptyGround, PublishedShares
from controlmap.model.hold import Basis
from controlmap.model.text import LocalText
from controlmap.render.blocks.about_blocks import about_page
from controlmap.render.blocks.article_list import article_head, article_list
from controlmap.render.blocks.overview_panel import overview_panel, shares_by_holder
from controlmap.render.blocks.published_shares import published_block
from tests.render.page import Page


@pytest.fixture(scope="module")
def view(marrow_atlas: Atlas) -> DayView:
    """The invented edition on the day of its article."""
    return view_of(marrow_atlas)


@pytest.fixture(scope="module")
def compared(marrow_atlas: Atlas) -> DayView:
    """The same edition with published shares of a holder that the map does not have."""
    shares = {"league": 40.0, "crown": 55.5, "overseas": 4.5}
    note = LocalText({"en": "It counts the ships, too."})
    published = PublishedShares(
        source=LocalText({"en": "The Almanac"}), as_of=LocalText({"en": "June 2020"}), shares=shares, note=note
    )
    day = {"compared_on": marrow_atlas.as_of, "empty_ground": EmptyGround.LEFT_OUT}
    together = {
        "source": LocalText({"en": "The Herald"}),
        "shares": {"crown": 100.0},
        "together": {"crown": ("league",)},
    }
    herald = PublishedShares(as_of=LocalText({"en": "mid June 2020"}), **day, **together)
    manifest = marrow_atlas.edition.manifest.model_copy(update={"published_shares": (published, herald)})
    return view_of(Atlas(replace(marrow_atlas.edition, manifest=manifest)))


def test_the_overview_lists_holders_by_area_with_range_and_share(view: DayView, english: Catalogue) -> None:
    page = Page(overview_panel(view, english))
    assert page.values("data-actor") == ["crown", "league"]
    for area, share in shares_by_holder(view).values():
        assert f"{area.km2:,.0f} {area.low_km2:,.0f}–{area.high_km2:,.0f} {share:.1%}" in page.text


def test_shares_of_all_holders_add_up_to_the_country(view: DayView) -> None:
    assert sum(share for _, share in shares_by_holder(view).values()) == pytest.approx(1)
    assert sum(area.km2 for area, _ in shares_by_holder(view).values()) == pytest.approx(view.map.country_km2)


def test_the_overview_links_every_zone_with_ground_and_says_what_a_reader_can_do(
    view: DayView, english: Catalogue
) -> None:
    page = Page(overview_panel(view, english))
    assert page.values("data-zone") == ["south", "north", "kernel"]
    assert "Choose a zone on the map" in page.text


def test_published_shares_are_listed_beside_ours(compared: DayView, english: Catalogue) -> None:
    overview, about = (Page(draw(compared, english)).text for draw in (overview_panel, about_page))
    assert "The Almanac (June 2020): League 40.0%, Crown 55.5%, The Overseas Company 4.5%" in overview
    assert "Published League Crown The Overseas Company" in about
    assert "The Almanac, June 2020 40.0% 55.5% 4.5%" in about


def test_published_shares_of_a_day_are_compared_with_ours_of_that_day_counted_alike(
    compared: DayView, english: Catalogue
) -> None:
    about, under_the_chart = (Page(draw(compared, english)).text for draw in (about_page, published_block))
    for text in (about, under_the_chart):
        assert "The Herald, mid June 2020 empty ground left out – 100.0% 100.0% –" in text
    assert "Crown: the share counts League too, as the sources do." in about


def test_the_overview_shows_only_published_figures_of_about_its_day(compared: DayView, english: Catalogue) -> None:
    later, manifest = compared.atlas.as_of + timedelta(days=40), compared.edition.manifest
    (almanac, herald) = manifest.published_shares
    herald = herald.model_copy(update={"compared_on": later})
    edition = replace(compared.edition, manifest=manifest.model_copy(update={"published_shares": (almanac, herald)}))
    text = Page(overview_panel(view_of(Atlas(edition)), english)).text
    assert "The Almanac" in text
    assert "The Herald" not in text


def test_without_published_shares_the_overview_does_not_mention_them(view: DayView, english: Catalogue) -> None:
    assert Page(published_block(view, english)).text == ""
    assert "published ones" not in Page(about_page(view, english)).text


def test_published_shares_are_explained_on_the_about_page_alone(compared: DayView, english: Catalogue) -> None:
    overview, about = (Page(draw(compared, english)).text for draw in (overview_panel, about_page))
    assert "The Almanac, June 2020: It counts the ships, too." in about
    assert "ships, too" not in overview


def test_statements_are_in_the_given_order_with_the_zones_they_reach(view: DayView, english: Catalogue) -> None:
    notes = view.edition.annotations
    page = Page(article_list(view, english, notes, None))
    assert page.values("data-statement") == [note.id for note in notes]
    assert page.values("data-zone") == ["south", "north"]
    assert page.text.count("It is not about any ground on this map.") == 2
    assert page.values("aria-pressed") == ["false"] * 4


def test_the_list_gives_the_number_shown_and_the_total(view: DayView, english: Catalogue) -> None:
    notes = view.edition.annotations
    assert "4 of 4 statements" in Page(article_list(view, english, notes, None)).text
    assert "One of 4 statements" in Page(article_list(view, english, notes[:1], None)).text


def test_a_list_emptied_by_filters_says_what_to_do(view: DayView, english: Catalogue) -> None:
    text = Page(article_list(view, english, [], None)).text
    assert text == "0 of 4 statements No statement matches all these filters. Remove one of them."


def test_the_heading_names_the_articles_source_and_days(view: DayView, english: Catalogue) -> None:
    text = Page(article_head(view, english)).text
    assert "What The Marrow Gazette wrote in the week of 14 June 2020 to 19 June 2020, in our own words" in text


def test_about_says_what_the_map_is_drawn_from_and_how_to_cite_it(view: DayView, english: Catalogue) -> None:
    text = Page(about_page(view, english)).text
    manifest = view.edition.manifest
    for words in (
        manifest.control.say("en"),
        manifest.policy.say("en"),
        manifest.licence.say("en"),
        manifest.citation.say("en"),
    ):
        assert words in text
    assert "The Marrow Gazette, analysis, written in Pith" in text
    assert "The map shows 15 June 2020." in text


def test_about_explains_every_basis_and_every_modality(view: DayView, english: Catalogue) -> None:
    text = Page(about_page(view, english)).text
    assert all(english.say(f"basis.{basis}") in text for basis in Basis)
    assert all(english.say(f"modality.explain.{modality}") in text for modality in Modality)
    assert sum(int(share) for share in re.findall(r"km of front line, (\d+)% of the total", text)) == pytest.approx(
        100, abs=2
    )
