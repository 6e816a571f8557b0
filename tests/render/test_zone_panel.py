"""A zone's panel: everything known about it, in the order in which a reader asks."""

from dataclasses import replace

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.errors import UnknownIdError
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import AnnotationId, ZoneId
from controlmap.render.blocks.zone_panel import zone_panel
from tests.render.page import Page

SOUTH, NORTH, KERNEL = ZoneId("south"), ZoneId("north"), ZoneId("kernel")


def panel(atlas: Atlas, messages: Catalogue, zone: ZoneId, chosen: str | None = None) -> Page:
    """Render a zone's panel."""
    return Page(zone_panel(view_of(atlas), messages, zone, AnnotationId(chosen) if chosen else None))


def test_a_panel_names_and_describes_the_zone(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = panel(marrow_atlas, english, NORTH)
    assert page.having("data-panel-zone", "north")
    assert "The north" in page.text
    assert "The hills north of the river Rib." in page.text


def test_a_panel_names_the_holder_and_since_when(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert "Held by The Hill League , since before 1 January 2019" in panel(marrow_atlas, english, NORTH).text
    south = panel(marrow_atlas, english, SOUTH).text
    assert "most of it since before 1 January 2019; the latest part since 1 September 2019" in south


def test_a_panel_gives_the_area_with_its_range_and_share(marrow_atlas: Atlas, english: Catalogue) -> None:
    area = marrow_atlas.dossier(KERNEL).area
    low, middle, high = (f"{bound:,.0f}" for bound in area)
    text = panel(marrow_atlas, english, KERNEL).text
    assert f"{middle} km², between {low} and {high}" in text
    assert "4.0% of the country" in text
    assert "in one piece" in text


def test_a_panel_gives_each_neighbour_with_the_length_of_the_front(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = panel(marrow_atlas, english, NORTH)
    for neighbour in marrow_atlas.dossier(NORTH).neighbours:
        zone = marrow_atlas.edition.zone(neighbour.zone)
        assert zone is not None
        assert f"{zone.name.say('en')} {neighbour.length_km:.0f} km of front line" in page.text
    assert page.values("data-zone") == ["south", "kernel"]


def test_a_panel_gives_the_bases_of_its_lines_and_their_margins(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = panel(marrow_atlas, english, NORTH).text
    assert "Taken from another source: 109 km of line; Estimated: 88 km of line" in text
    assert "0.8 to 2 km" in text
    assert "The real lines could be this far from those drawn 0.8 km" in panel(marrow_atlas, english, KERNEL).text


def test_a_panel_names_the_holders_backers_with_their_statements(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = panel(marrow_atlas, english, SOUTH)
    assert "Backed by The Overseas Company: line 2" in page.text
    assert page.having("data-annotation", "l2-fleet")
    assert "names no backer" in panel(marrow_atlas, english, NORTH).text


def test_a_panel_lists_the_places_in_the_zone(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert panel(marrow_atlas, english, SOUTH).values("data-place") == ["pith", "ford", "east-gate"]
    assert panel(marrow_atlas, english, KERNEL).values("data-place") == ["kernel-town"]


def test_statements_are_grouped_by_name_then_place_then_holder(marrow_atlas: Atlas, english: Catalogue) -> None:
    # If the statement does not name the plain, it reaches it by a place in it.
    first, second, third, *rest = marrow_atlas.edition.annotations
    by_place = first.model_copy(update={"about": first.about.model_copy(update={"zones": ()})})
    by_name = third.model_copy(update={"about": third.about.model_copy(update={"zones": (SOUTH,)})})
    atlas = Atlas(replace(marrow_atlas.edition, annotations=(by_place, second, by_name, *rest)))
    page = panel(atlas, english, SOUTH)
    assert page.values("data-link") == ["name", "place", "holder"]
    assert page.values("data-statement") == ["l3-hills", "l1-plain", "l2-fleet"]
    order = [page.text.index(words) for words in ("By name", "By a place in it", "About its holder in general")]
    assert order == sorted(order)
    assert "line 1 of the article · Pith" in page.text


def test_a_statement_gives_its_source_its_modality_and_its_line(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = panel(marrow_atlas, english, NORTH).text
    assert "The League will keep the hills through the winter. Forecast A retired captain, line 3" in text


def test_an_empty_group_has_no_heading(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = panel(marrow_atlas, english, NORTH)
    assert page.values("data-link") == ["name"]
    assert "By a place in it" not in page.text


def test_a_panel_says_what_the_article_does_not_mention(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = panel(marrow_atlas, english, NORTH).text
    assert text.index("What the article does not say") < text.index("Who pays the garrison.")


def test_a_zone_that_the_article_does_not_mention_says_so(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = panel(marrow_atlas, english, KERNEL).text
    assert "Not mentioned in the article" in text
    assert "No statement speaks of it or of a place in it." in text
    assert "Not mentioned in the article" not in panel(marrow_atlas, english, NORTH).text


def test_contested_ground_names_the_other_actors(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert "The Crown of Marrow with League" in panel(marrow_atlas, english, KERNEL).text


def test_only_the_selected_statement_is_marked(marrow_atlas: Atlas, english: Catalogue) -> None:
    page = panel(marrow_atlas, english, SOUTH, "l1-plain")
    assert [element.attributes["data-annotation"] for element in page.having("aria-pressed", "true")] == ["l1-plain"]
    assert page.having("data-statement", "l1-plain")[0].attributes["class"] == "cm-statement is-chosen"
    assert page.text.count("Shown on the map") == 1
    assert "Shown on the map" not in panel(marrow_atlas, english, SOUTH).text


def test_a_zone_without_ground_says_so_instead_of_an_area(marrow_atlas: Atlas, english: Catalogue) -> None:
    holds = tuple(hold for hold in marrow_atlas.edition.holds if hold.zone != KERNEL)
    text = panel(Atlas(replace(marrow_atlas.edition, holds=holds)), english, KERNEL).text
    assert "It held no ground on 15 June 2020." in text
    assert "No front line with any other holder." in text
    assert "None of the places on this map." in text
    assert "km²" not in text


def test_an_unknown_zone_is_an_error(marrow_atlas: Atlas, english: Catalogue) -> None:
    with pytest.raises(UnknownIdError):
        zone_panel(view_of(marrow_atlas), english, ZoneId("atlantis"))


def test_no_two_panels_of_an_edition_are_the_same(marrow_atlas: Atlas, english: Catalogue) -> None:
    panels = {zone_panel(view_of(marrow_atlas), english, zone.id) for zone in marrow_atlas.edition.zones}
    assert len(panels) == len(marrow_atlas.edition.zones)
