"""A selected statement, the page of outcomes, the matrix, the tracks and the cards, as HTML."""

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.model.ids import ActorId, AnnotationId
from controlmap.render.blocks.actors_blocks import actor_cards, tracks_block
from controlmap.render.blocks.article_list import article_list
from controlmap.render.blocks.cards import statement_card, with_statement
from controlmap.render.blocks.outcomes_blocks import outcomes_head, outcomes_list, with_outcomes
from controlmap.render.blocks.relations_matrix import read_pair, relation_block, relations_matrix
from controlmap.render.web_map.mini_maps import mini_map_style
from tests.render.page import Page

PLAIN, HILLS = AnnotationId("l1-plain"), AnnotationId("l3-hills")


@pytest.fixture(scope="module")
def view(marrow_atlas: Atlas) -> DayView:
    """The invented edition on the day of its article."""
    return view_of(marrow_atlas)


def test_a_selected_statement_shows_its_outcome_and_its_tensions(view: DayView, english: Catalogue) -> None:
    page = Page(article_list(view, english, view.edition.annotations, HILLS))
    assert page.values("data-outcome") == ["held"]
    assert "What happened next: Came true 1 March 2021 The League held the hills until spring." in page.text
    assert "Source (1) An invented atlas of Marrow" in page.text
    assert "Contradicts The Crown has the whole plain again. One sees the war won" in page.text
    assert page.values("data-annotation").count(PLAIN) == 2


def test_a_statement_that_is_not_selected_shows_neither(view: DayView, english: Catalogue) -> None:
    page = Page(article_list(view, english, view.edition.annotations, None))
    assert page.values("data-outcome") == []
    assert "Contradicts" not in page.text


def test_statements_are_grouped_by_movement_in_order(view: DayView, english: Catalogue) -> None:
    page = Page(article_list(view, english, view.edition.annotations, None))
    assert page.values("data-movement") == ["ground", "outlook"]
    assert page.text.index("Who holds what") < page.text.index("What may come")


def test_a_movement_without_listed_statements_has_no_title(view: DayView, english: Catalogue) -> None:
    page = Page(article_list(view, english, view.edition.annotations[:1], None))
    assert page.values("data-movement") == ["ground"]


def test_all_outcomes_are_listed_and_counted_by_state(view: DayView, english: Catalogue) -> None:
    notes = with_outcomes(view.edition)
    page = Page(outcomes_list(view, english, notes, None))
    assert page.values("data-statement") == [HILLS]
    assert page.values("data-outcome") == ["held"]
    assert "Came true 1 Did not come true 0 Came true in part 0 Still open 0" in Page(outcomes_head(view, english)).text
    assert "No statement matches" in Page(outcomes_list(view, english, [], None)).text


def test_every_cell_of_the_matrix_opens_the_statements_behind_it(syria_atlas: Atlas, english: Catalogue) -> None:
    view = view_of(syria_atlas)
    cells = Page(relations_matrix(view, english, None)).values("data-relation")
    assert "russia.iran" in cells
    for cell in cells:
        pair = read_pair(view, cell)
        assert pair is not None
        assert Page(relation_block(view, english, pair, None)).values("data-statement"), cell


def test_the_matrix_says_how_to_read_it_by_one_of_its_cells(syria_atlas: Atlas, english: Catalogue) -> None:
    text = Page(relations_matrix(view_of(syria_atlas), english, None)).text
    assert "+ backs" in text
    assert "For example, \u2212 in the row Government under Kurdish-led: Government opposes Kurdish-led." in text


@pytest.mark.parametrize("text", [None, "", "overseas", "crown.overseas", "overseas.crown.crown", "nobody.crown"])
def test_a_pair_without_statements_has_no_cell(view: DayView, text: str | None) -> None:
    assert read_pair(view, text) is None


def test_the_tracks_are_side_by_side_with_the_statements_that_name_them(view: DayView, english: Catalogue) -> None:
    page = Page(tracks_block(view, english, None))
    assert page.values("data-track") == ["harbour"]
    assert page.values("data-statement") == ["l4-talks"]


def test_every_actor_has_a_card_and_the_open_one_lists_its_statements(view: DayView, english: Catalogue) -> None:
    page = Page(actor_cards(view, english, ActorId("league"), None))
    assert page.values("data-card") == [actor.id for actor in view.edition.actors]
    assert page.values("aria-expanded").count("true") == 1
    assert page.values("data-statement") == [HILLS]
    assert "Holds 46.0% of the country" in page.text


def test_each_holder_has_a_small_map(view: DayView) -> None:
    style = mini_map_style(view)
    assert ".cm-mini.holder-crown {" in style
    assert ".cm-mini.holder-league {" in style
    assert ".cm-mini.holder-gazette" not in style


def test_a_selected_statement_is_shown_if_the_panel_does_not_list_it(view: DayView, english: Catalogue) -> None:
    note = view.edition.annotations[0]
    assert with_statement(view, english, "", note.id) == statement_card(view, english, note)
    listed = article_list(view, english, [note], note.id)
    assert with_statement(view, english, listed, note.id) == listed
    assert with_statement(view, english, listed, None) == listed
