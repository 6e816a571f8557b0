"""The list of a reader's own events, below their counts."""

from datetime import date

import numpy as np
import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.incidents.incident_cells import Days, Degrees
from controlmap.atlas.incidents.incident_counts import CountedEvents, ReadEvents, RowTexts, count_events
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.incident_rows import MOST_ROWS
from controlmap.render.blocks.incidents_blocks import event_counts

MANY = 250
HOSTILE = "<script>alert(1)</script>" + "x" * 400
MOST_BYTES = 40_000
"""Of the whole block with its longest list. It is sent for a file and for a span, not for a click."""


@pytest.fixture(scope="module")
def counted(marrow_atlas: Atlas) -> CountedEvents:
    days = np.array([date(2019, 1, 1)] * MANY, dtype="datetime64[D]")
    whole = np.zeros(MANY, dtype=bool)
    lat, lon = np.full(MANY, 12.2), np.full(MANY, 10.5)
    block = (HOSTILE * MANY).encode()
    texts = RowTexts(np.arange(MANY + 1) * len(HOSTILE), block)
    read = ReadEvents(Days(days, whole), Degrees(lat, whole), Degrees(lon, whole), texts=texts)
    return count_events(marrow_atlas.ground_by_day, read)


@pytest.mark.parametrize("days", [None, (date(2019, 1, 1), date(2019, 1, 2))])
def test_the_list_is_short_escaped_and_says_what_is_left_out(
    marrow_atlas: Atlas, counted: CountedEvents, english: Catalogue, days: tuple[date, date] | None
) -> None:
    block = event_counts(view_of(marrow_atlas), english, counted, None, days)
    assert block.count("<tr data-spot=") == MOST_ROWS
    assert "<script>" not in block
    assert "&lt;script&gt;" in block
    assert "150" in block.rsplit('<p class="cm-note">', 1)[1]
    assert len(block.encode()) < MOST_BYTES
    assert 'data-spot="10.50,12.20"' in block
    assert "1 January 2019" in block


def test_a_span_without_events_has_no_list(marrow_atlas: Atlas, counted: CountedEvents, english: Catalogue) -> None:
    days = date(2020, 1, 1), date(2020, 1, 2)
    assert "data-spot" not in event_counts(view_of(marrow_atlas), english, counted, None, days)
