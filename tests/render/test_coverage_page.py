"""The Coverage page: every link is a mark with a description, every gap is named, every bar has its share."""

from dataclasses import replace

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.atlas.statements.join import LinkKind
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.coverage_blocks import coverage_grid, coverage_head, coverage_lists, kind_names
from tests.render.page import Page


@pytest.fixture(scope="module", params=["marrow_atlas", "syria_atlas"])
def view(request: pytest.FixtureRequest) -> DayView:
    """Either edition on the day of its article."""
    return view_of(request.getfixturevalue(request.param))


def test_the_grid_has_a_row_for_each_statement_and_a_column_for_each_zone(view: DayView, english: Catalogue) -> None:
    page = Page(coverage_grid(view, english))
    edition = view.edition
    assert page.values("data-row") == [note.id for note in edition.annotations]
    assert page.values("data-zone") == [zone.id for zone in edition.zones]
    cells = len(edition.annotations) * len(edition.zones)
    assert sum(element.tag == "td" for element in page.elements) == cells + len(edition.zones)


def test_every_link_is_a_button_with_a_description(view: DayView, english: Catalogue) -> None:
    page = Page(coverage_grid(view, english))
    marks = [element for element in page.elements if element.attributes.get("class", "").startswith("cm-mark ")]
    names = kind_names(english)
    labels = {zone.id: zone.label("en") for zone in view.edition.zones}
    expected = {(link.annotation.id, f"{names[link.kind]}: {labels[link.zone]}") for link in view.links}
    assert len(marks) == len(view.links)
    assert {(mark.attributes["data-annotation"], mark.attributes["aria-label"]) for mark in marks} == expected
    assert all(mark.tag == "button" for mark in marks)


def test_a_column_heading_counts_the_statements_that_reach_the_zone_by_name_or_place(
    marrow_atlas: Atlas, english: Catalogue
) -> None:
    text = Page(coverage_grid(view_of(marrow_atlas), english)).text
    assert "By name or place 1 1 0" in text


def test_the_heading_says_how_much_is_missing_on_either_side(marrow_atlas: Atlas, english: Catalogue) -> None:
    text = Page(coverage_head(view_of(marrow_atlas), english)).text
    assert "On 15 June 2020: 4 statements, 2 of which name no zone and no place in one" in text
    assert "3 zones on the map, 1 of which no statement names" in text
    assert all(name in text for name in kind_names(english).values())


def test_the_lists_name_every_gap(view: DayView, english: Catalogue) -> None:
    page = Page(coverage_lists(view, english))
    grid = view.atlas.coverage(view.day).grid
    assert page.values("data-annotation") == [note.id for note in grid.on_no_zone]
    assert page.values("data-zone") == list(grid.unsupported)


def test_the_bars_of_each_table_add_up_to_the_whole(view: DayView, english: Catalogue) -> None:
    coverage = view.atlas.coverage(view.day)
    lengths = [float(value) for value in Page(coverage_lists(view, english)).values("value")]
    tables = 2 + 1 + 1
    assert sum(lengths) == pytest.approx(tables, abs=0.02)
    assert len(lengths) >= len(coverage.speakers) + len(coverage.modalities)


def test_a_gap_says_whether_there_are_statements_about_its_holder(marrow_atlas: Atlas, english: Catalogue) -> None:
    assert (
        "Kernel 2 statements, all about its holder in general"
        in Page(coverage_lists(view_of(marrow_atlas), english)).text
    )
    wordless = replace(marrow_atlas.edition, annotations=())
    text = Page(coverage_lists(view_of(Atlas(wordless)), english)).text
    assert "Kernel no statement" in text
    assert "3 zones that no statement names" in text


def test_the_grid_is_that_of_the_day(syria_atlas: Atlas, english: Catalogue) -> None:
    then, now = (Page(coverage_grid(view_of(syria_atlas, day), english)) for day in (syria_atlas.first_day, None))
    assert then.values("aria-label") != now.values("aria-label")
    assert len(now.having("class", f"cm-mark mark-{LinkKind.NAME.name.lower()}")) == sum(
        link.kind is LinkKind.NAME for link in syria_atlas.links()
    )
