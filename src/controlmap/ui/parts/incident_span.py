"""The days whose incidents are shown: all, the map's day, a month, or a span that the reader chooses."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.incidents.incident_counts import CountedEvents
from controlmap.messages.catalogue import Catalogue
from controlmap.render.day_form import day_form
from controlmap.ui.address import state
from controlmap.ui.server.error_boundary import answering

SPAN: Final = "events-month"
MAP_DAY: Final = "day"
"""Chosen in place of a month: only the incidents of the day that the map shows."""
FREE: Final = "span"
"""Chosen in place of a month: the incidents between two days."""
FROM, TO = "events-from", "events-to"


def choose_span(
    atlas: Atlas, messages: Catalogue, counted: CountedEvents, shown: date, turn: Callable[[date], None]
) -> tuple[date, date] | None:
    """Show the choice of days, and return the first and the last of them; None for all.

    Args:
        atlas: the edition.
        messages: the language.
        counted: the reader's incidents.
        shown: the day that the map shows.
        turn: called with the last day of a month or span that the reader chooses, to be shown on the map.

    """
    first, last = _covered(atlas, counted)

    @answering
    def changed() -> None:
        _turn_to_last(atlas, (first, last), turn)

    st.selectbox(
        messages.say("events.span"),
        [MAP_DAY, FREE, *(month.isoformat() for month in counted.months)],
        index=None,
        format_func=lambda span: _span(messages, span, shown),
        placeholder=messages.say("events.all_months"),
        key=SPAN,
        on_change=changed,
        help=messages.say("events.month_help"),
    )
    if st.session_state.get(SPAN) == FREE:
        with st.container(key="events-span", horizontal=True, gap="small"):
            for key, label, day in ((FROM, "events.from", first), (TO, "events.to", last)):
                st.session_state.setdefault(key, day)
                st.date_input(
                    messages.say(label),
                    min_value=atlas.first_day,
                    max_value=atlas.last_day,
                    key=key,
                    format=day_form(messages),
                    on_change=changed,
                )
    return _chosen_days(shown, (first, last))


def forget_span() -> None:
    """Show all incidents again."""
    for key in (SPAN, FROM, TO):
        st.session_state.pop(key, None)


def chosen_month() -> date | None:
    """Return the first day of the month whose incidents are shown; None for other spans."""
    month = st.session_state.get(SPAN)
    return date.fromisoformat(month) if month and month not in (MAP_DAY, FREE) else None


def turn_to(atlas: Atlas, day: date) -> None:
    """Show the map of a day, or of the edition's day nearest to it."""
    day = min(max(day, atlas.first_day), atlas.last_day)
    state.choose(replace(state.current(atlas), day=None if day == atlas.as_of else day))


def _span(messages: Catalogue, span: str, day: date) -> str:
    if span == MAP_DAY:
        return messages.say("events.map_day", day=messages.day(day))
    if span == FREE:
        return messages.say("events.free_span")
    return messages.month(date.fromisoformat(span))


def _covered(atlas: Atlas, counted: CountedEvents) -> tuple[date, date]:
    """Return the days from the first month with incidents to the last, within the edition's."""
    months = counted.months or (atlas.first_day, atlas.last_day)
    return max(months[0], atlas.first_day), min(_last_of(months[-1]), atlas.last_day)


def _chosen_days(shown: date, covered: tuple[date, date]) -> tuple[date, date] | None:
    span, month = st.session_state.get(SPAN), chosen_month()
    if span == MAP_DAY:
        return shown, shown
    if span == FREE:
        # A cleared field leaves the span open; two days in the wrong order are still a span.
        days = (st.session_state.get(FROM) or covered[0], st.session_state.get(TO) or covered[1])
        return min(days), max(days)
    return (month, _last_of(month)) if month else None


def _turn_to_last(atlas: Atlas, covered: tuple[date, date], turn: Callable[[date], None]) -> None:
    days = _chosen_days(atlas.as_of, covered)
    if days and st.session_state.get(SPAN) != MAP_DAY:
        turn(days[1])


def _last_of(month: date) -> date:
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
