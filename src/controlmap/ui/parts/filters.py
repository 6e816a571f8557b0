"""Filters over statements: a row of pickers whose values stand in the address."""

from collections.abc import Callable, Mapping

import streamlit as st

from controlmap.messages.catalogue import Catalogue
from controlmap.ui.address import state
from controlmap.ui.server.error_boundary import answering
from controlmap.ui.server.notice import show_notice

Options = Mapping[str, Mapping[str, str]]
"""For each filter, by the name of its parameter: the values it takes, with their names."""


def wanted_values(options: Options) -> dict[str, str]:
    """Return the filters that the address sets to a value they take."""
    asked = {name: st.query_params.get(name, "") for name in options}
    return {name: value for name, value in asked.items() if value in options[name]}


def show_filters(
    messages: Catalogue, labels: Mapping[str, str], options: Options, *, on_change: Callable[[str], None]
) -> None:
    """Show a picker for each filter, two in a row, and say where the address asks for a value that none takes.

    Args:
        messages: the interface's words.
        labels: the name of each filter.
        options: what each filter takes.
        on_change: told the name of a filter whose picker was changed.

    """
    wanted = wanted_values(options)
    for name in options:
        asked = st.query_params.get(name)
        # The zone is part of the selection, whose own notice speaks of it.
        if asked is not None and name not in wanted and name != "zone":
            show_notice(messages.say("notice.filter", value=asked[:80]))
    with st.container(key="filters"):
        columns = [column for _ in range(0, len(options), 2) for column in st.columns(2, gap="small")]
        for column, name in zip(columns, options, strict=False):
            key = filter_key(name)
            st.session_state[key] = wanted.get(name)
            column.selectbox(
                labels[name],
                list(options[name]),
                index=None,
                format_func=options[name].__getitem__,
                placeholder=messages.say("article.filter.all"),
                key=key,
                on_change=on_change,
                args=(name,),
            )


def filter_key(name: str) -> str:
    """Return the session's key of a filter's picker."""
    return f"filter-{name}"


@answering
def write_filter(name: str) -> None:
    """Write what a picker was set to into the address, or take it out."""
    state.forget_turns()
    value = st.session_state[filter_key(name)]
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)
