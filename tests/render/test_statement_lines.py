"""Links to lines of the article: a list names a line once, however many statements rest on it."""

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.statement_rows import statement_lines
from controlmap.render.blocks.timeline_blocks import events_block


def test_two_statements_of_a_line_are_one_link_to_the_first(syria_atlas: Atlas, english: Catalogue) -> None:
    view = view_of(syria_atlas)
    notes = [note for note in syria_atlas.edition.annotations if note.line == 2]
    assert len(notes) > 1
    rows = statement_lines(view, english, [note.id for note in notes])
    assert rows == [{"id": notes[0].id, "line": "line 2 of the article"}]


@pytest.mark.parametrize("atlas", ["syria_atlas", "libya_atlas", "marrow_atlas"])
def test_no_event_names_a_line_twice(atlas: str, request: pytest.FixtureRequest, english: Catalogue) -> None:
    view = view_of(request.getfixturevalue(atlas))
    events = view.edition.events
    for event in events:
        lines = [row["line"] for row in statement_lines(view, english, event.annotations)]
        assert len(lines) == len(set(lines)), event.id
    assert events_block(view, english, len(events)).count("data-annotation") == sum(
        len(statement_lines(view, english, event.annotations)) for event in events
    )
