"""The coverage page without a browser: the grid, the selection beside it, and the day of the address."""

from __future__ import annotations

from datetime import date

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.join import LinkKind
from tests.ui import test_shipped_pages as shipped
from tests.ui.test_shipped_pages import Open, html, listed

open_page = shipped.open_page


def test_the_page_opens_with_grid_lists_and_a_hint(open_page: Open) -> None:
    shown = html(open_page("coverage"))
    assert 'data-panel="coverage-grid"' in shown
    assert 'data-panel="coverage-lists"' in shown
    assert "to read it here" in shown


def test_a_statement_in_the_address_is_shown_beside_the_grid(open_page: Open, syria_atlas: Atlas) -> None:
    note = syria_atlas.edition.annotations[3]
    app = open_page("coverage", annotation=note.id)
    assert listed(app) == [note.id]
    styles = "".join(block.proto.body for block in app.get("html") if block.proto.body.startswith("<style"))
    assert f'tr[data-row="{note.id}"]' in styles


def test_a_zone_in_the_address_is_shown_beside_the_grid_unless_a_statement_is(
    open_page: Open, syria_atlas: Atlas
) -> None:
    assert 'data-panel-zone="golan"' in html(open_page("coverage", zone="golan"))
    note = syria_atlas.edition.annotations[0]
    shown = html(open_page("coverage", zone="golan", annotation=note.id))
    assert "data-panel-zone" not in shown
    assert f'data-statement="{note.id}"' in shown


def test_the_page_shows_the_day_in_the_address(open_page: Open, syria_atlas: Atlas) -> None:
    shown = html(open_page("coverage", date="2016-01-15"))
    links = syria_atlas.links(date(2016, 1, 15))
    assert "On 15 January 2016" in shown
    for kind in LinkKind:
        marks = shown.count(f'class="cm-mark mark-{kind.name.lower()}" data-annotation')
        assert marks == sum(link.kind is kind for link in links)
