"""Long lists in parts: which part is shown, and which links lead to the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.ids import AnnotationId
from controlmap.render.blocks.article_list import article_list
from controlmap.render.blocks.paging import WHOLE, Paging
from tests.render.page import Page

NOTES = [AnnotationId(f"note-{number}") for number in range(45)]


@given(
    most=st.integers(1, 60),
    start=st.none() | st.integers(0, 10**6),
    near=st.none() | st.sampled_from([*NOTES, AnnotationId("elsewhere")]),
)
def test_a_part_is_neither_empty_nor_too_long_and_ends_with_the_selection(
    most: int, start: int | None, near: AnnotationId | None
) -> None:
    part = Paging(most, {} if start is None else {"list": start}, near).part("list", NOTES)
    assert 0 < len(NOTES[part]) <= most
    if start is None and near in NOTES:
        assert near in NOTES[part]


@given(most=st.integers(1, 60))
def test_paging_through_shows_every_statement_once(most: int) -> None:
    seen: list[AnnotationId] = []
    while len(seen) < len(NOTES):
        seen += NOTES[Paging(most, {"list": len(seen)}).part("list", NOTES)]
    assert seen == NOTES


@given(most=st.integers(1, 44))
def test_following_the_links_shows_every_part_once_and_ends_with_the_last(most: int) -> None:
    catalogue, at = load_catalogue("en"), 0
    seen: list[AnnotationId] = []
    while True:
        paging = Paging(most, {"list": at})
        part = paging.part("list", NOTES)
        turns = paging.turns(catalogue, "list", len(NOTES), part)
        assert turns is not None
        assert turns["before"] == (f"list:{at - most}" if seen else "")
        seen += NOTES[part]
        if not turns["after"]:
            break
        at = int(turns["after"].removeprefix("list:"))
    assert seen == NOTES


@pytest.mark.parametrize(
    ("at", "before", "after"), [(0, "", "list:15"), (15, "list:0", "list:30"), (30, "list:15", "")]
)
def test_the_first_part_has_no_link_back_and_the_last_part_none_onward(
    at: int, before: str, after: str, english: Catalogue
) -> None:
    paging = Paging(15, {"list": at})
    turns = paging.turns(english, "list", 45, paging.part("list", NOTES))
    assert turns is not None
    assert (turns["before"], turns["after"]) == (before, after)


def test_a_list_shown_completely_has_no_page_links(english: Catalogue) -> None:
    assert Paging(45).turns(english, "list", 45, slice(0, 45)) is None
    assert WHOLE.turns(english, "list", 45, WHOLE.part("list", NOTES)) is None


def test_a_part_says_which_one_it_is_and_links_both_ways(english: Catalogue) -> None:
    paging = Paging(20, {"list": 20})
    turns = paging.turns(english, "list", 45, paging.part("list", NOTES))
    assert turns == {
        "shown": "21 to 40 of 45",
        "back": "Previous",
        "forth": "Next",
        "before": "list:0",
        "after": "list:40",
    }


def test_a_part_of_the_article_keeps_its_count_and_disables_a_button_without_a_target(
    marrow_atlas: Atlas, english: Catalogue
) -> None:
    view = view_of(marrow_atlas)
    html = article_list(view, english, view.edition.annotations, None, Paging(3))
    assert html.count("data-statement=") == 3
    assert "1 to 3 of 4" in Page(html).text
    assert 'data-turn="article:3"' in html
    assert html.count("disabled") == 1
