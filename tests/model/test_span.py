"""Spans: half-open ranges of days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from controlmap.model.span import Span

FIRST = date(2015, 9, 30)
HORIZON = date(2017, 12, 14)
OFFSETS = st.integers(0, 4) | st.integers(0, 60)
"""Half of them among the first five days, so that one span often begins on the day on which another ends."""
DAYS = OFFSETS.map(lambda offset: FIRST + timedelta(days=offset))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(DAYS)
    length = draw(st.none() | st.integers(1, 4) | st.integers(1, 40))
    return Span(start=start, end=None if length is None else start + timedelta(days=length))


@given(span=spans())
def test_a_span_covers_its_first_day_and_not_its_end(span: Span) -> None:
    assert span.covers(span.start)
    assert not span.covers(span.start - timedelta(days=1))
    if span.end is not None:
        assert span.covers(span.end - timedelta(days=1))
        assert not span.covers(span.end)


@given(one=spans(), other=spans())
def test_spans_overlap_exactly_when_they_have_a_day_in_common(one: Span, other: Span) -> None:
    days = (FIRST + timedelta(days=offset) for offset in range(120))
    shared = any(one.covers(day) and other.covers(day) for day in days)
    assert one.overlaps(other) is other.overlaps(one) is shared


@given(start=DAYS, day=DAYS, length=st.integers(1, 40))
def test_a_span_and_its_successor_share_no_day_and_skip_none(start: date, day: date, length: int) -> None:
    handover = start + timedelta(days=length)
    before, after = Span(start=start, end=handover), Span(start=handover)
    assert not before.overlaps(after)
    assert not after.overlaps(before)
    assert (before.covers(day) or after.covers(day)) is (day >= start)


@given(span=spans())
def test_the_last_day_of_an_open_span_is_the_horizon(span: Span) -> None:
    last = span.last_day(HORIZON)
    assert span.covers(last)
    assert last == HORIZON or not span.covers(last + timedelta(days=1))


@given(start=DAYS, days_back=st.integers(0, 10))
def test_a_span_that_does_not_end_after_its_start_is_refused(start: date, days_back: int) -> None:
    end = start - timedelta(days=days_back)
    with pytest.raises(ValidationError, match=f"'until' {end} is not after 'from' {start}"):
        Span(start=start, end=end)


def test_a_span_is_read_from_the_words_used_in_files() -> None:
    span = Span.model_validate({"from": "2016-12-22", "until": None})
    assert (span.start, span.end) == (date(2016, 12, 22), None)
