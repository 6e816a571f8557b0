"""Filters over statements: a row of pickers whose values are stored in the address."""

from collections.abc import Callable, Mapping

import streamlit as st

from controlmap.messages.catalogue import Catalogue
from controlmap.ui.address import state
from controlmap.ui.server.error_boundary import answering
from controlmap.ui.server.notice import show_notice

Options = Mapping[str, Mapping[str, str]]
"""For each filter, by its parameter's name: its values with their labels."""


def wanted_values(options: Options) -> dict[str, str]:
    """Return the filters that have a valid value in the address."""
    asked = {name: st.query_params.get(name, "") for name in options}
    return {name: value for name, value in asked.items() if value in options[name]}


def show_filters(
    messages: Catalogue, labels: Mapping[str, str], options: Options, *, on_change: Callable[[str], None]
) -> None:
    """Show a picker for each filter, two per row, and a notice for each invalid value in the address.

    Args:
        messages: the interface's texts.
        labels: the label of each filter.
        options: the values of each filter.
        on_change: called with the name of a filter whose picker was changed.

    """
    wanted = wanted_values(options)
    for name in options:
        asked = st.query_params.get(name)
        # The zone is part of the selection, which has its own notice.
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
    """Return the session key of a filter's picker."""
    return f"filter-{name}"


@answering
def write_filter(name: str) -> None:
    """Write a picker's value into the address, or remove it."""
    state.forget_turns()
    value = st.session_state[filter_key(name)]
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)
