"""The pages of outcomes and of actors, run by Streamlit's AppTest."""

from __future__ import annotations

from streamlit.util import calc_hash

from tests.ui.dashboard import Dashboard


def open_page(dashboard: Dashboard, page: str, **parameters: str) -> str:
    """Open a page at an address; return its HTML."""
    for name, value in parameters.items():
        dashboard.app.query_params[name] = value
    dashboard.app._page_hash = calc_hash(page)  # AppTest can switch between files only; these pages are functions
    html = dashboard.run().html()
    assert "was logged as" not in html
    return html


def test_the_outcomes_page_gives_the_outcome_of_each_statement(dashboard: Dashboard) -> None:
    html = open_page(dashboard, "outcomes")
    assert 'data-panel="outcomes"' in html
    assert 'data-statement="l3-hills"' in html
    assert "The League held the hills until spring." in html


def test_the_outcomes_filters_are_in_the_address_and_combine(dashboard: Dashboard) -> None:
    html = open_page(dashboard, "outcomes", outcome="held", speaker="old-captain")
    assert 'data-statement="l3-hills"' in html
    dashboard.app.selectbox("filter-outcome").set_value(None).run()
    assert "outcome" not in dashboard.app.query_params
    assert dashboard.app.query_params["speaker"] == "old-captain"
    dashboard.app.selectbox("filter-outcome").select("held").run()
    assert dashboard.app.query_params["outcome"] == "held"


def test_an_unknown_state_gets_a_notice_and_is_ignored(dashboard: Dashboard) -> None:
    html = open_page(dashboard, "outcomes", outcome="undone")
    assert "“undone”" in html
    assert 'data-statement="l3-hills"' in html


def test_the_actors_page_shows_matrix_tracks_and_cards(dashboard: Dashboard) -> None:
    html = open_page(dashboard, "actors")
    for expected in (
        'data-relation="overseas.crown"',
        'data-track="harbour"',
        'data-card="league"',
        ".cm-mini.holder-crown",
    ):
        assert expected in html
    assert 'data-panel="relation"' not in html


def test_a_pair_in_the_address_shows_the_statements_behind_it(dashboard: Dashboard) -> None:
    html = open_page(dashboard, "actors", relation="overseas.crown", actor="league")
    assert 'data-panel="relation"' in html
    assert 'data-statement="l2-fleet"' in html
    assert 'data-statement="l3-hills"' in html


def test_a_pair_without_statements_is_ignored(dashboard: Dashboard) -> None:
    assert 'data-panel="relation"' not in open_page(dashboard, "actors", relation="league.league")


def test_a_statement_selected_on_the_actors_page_is_shown_even_if_no_block_lists_it(dashboard: Dashboard) -> None:
    html = open_page(dashboard, "actors", annotation="l1-plain")
    assert 'data-panel="annotation"' in html
    assert "Contradicts" in html


def test_the_relations_are_also_shown_as_a_graph_on_request(dashboard: Dashboard) -> None:
    open_page(dashboard, "actors", actor="league")
    assert not dashboard.app.get("graphviz_chart")
    dashboard.app.toggle("graph").set_value(True).run()
    (graph,) = dashboard.app.get("graphviz_chart")
    assert '"overseas" -> "crown"' in graph.proto.spec
    assert dashboard.app.query_params["graph"] == "1"
    assert dashboard.app.query_params["actor"] == "league"
    dashboard.app.toggle("graph").set_value(False).run()
    assert not dashboard.app.get("graphviz_chart")
    assert "graph" not in dashboard.app.query_params
