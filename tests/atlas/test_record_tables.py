"""Statements, events and sources as tables, and what an atlas says of itself."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from controlmap.atlas.atlas import Atlas
from controlmap.model.text import LocalText
from controlmap.publish.statements.statement_table import zones_reached


def test_statements_are_in_reading_order_with_their_zones(syria_atlas: Atlas) -> None:
    table = syria_atlas.statements()

    assert table["id"].tolist() == [note.id for note in syria_atlas.edition.annotations]
    assert table["line"].is_monotonic_increasing
    named = [row.split(";") if row else [] for row in table["zones"]]
    reached = zones_reached(syria_atlas)
    for note, zones in zip(table["id"], named, strict=True):
        assert set(zones) <= set(reached[note])


def test_days_and_flags_have_types(syria_atlas: Atlas) -> None:
    events, sources = syria_atlas.events(), syria_atlas.sources()

    assert str(events["day"].dtype) == str(sources["published"].dtype) == "datetime64[us]"
    assert events["day"].is_monotonic_increasing
    assert str(events["ground"].dtype) == "bool"
    assert len(sources) == len(syria_atlas.edition.sources)


def test_texts_are_in_the_language_asked_for(syria_atlas: Atlas) -> None:
    english, arabic = syria_atlas.events(), syria_atlas.events("ar")

    assert english["id"].equals(arabic["id"])
    assert arabic["name"].str.contains("[\u0600-\u06ff]").all()


def test_an_edition_without_events_has_a_table_without_rows(marrow_atlas: Atlas) -> None:
    table = Atlas(replace(marrow_atlas.edition, events=())).events()

    assert isinstance(table, pd.DataFrame)
    assert list(table.columns) == list(marrow_atlas.events().columns)


def test_an_atlas_says_which_edition_it_is(marrow_atlas: Atlas) -> None:
    said = "<Atlas marrow: days 2019-01-01 to 2020-06-15, as of 2020-06-15, zones 3, holds 5, events 1, statements 4>"

    assert repr(marrow_atlas) == said


def test_a_notebook_shows_the_same_as_a_table_without_running_an_authors_markup(marrow_atlas: Atlas) -> None:
    edition = marrow_atlas.edition
    title = LocalText({"en": "<script>Marrow</script>"})
    shown = Atlas(replace(edition, manifest=edition.manifest.model_copy(update={"title": title})))._repr_html_()

    assert "&lt;script&gt;Marrow&lt;/script&gt;" in shown
    assert "<td>2019-01-01 to 2020-06-15</td>" in shown
