"""Live reload: open pages are redrawn when a file of the edition is saved on this machine."""

import os
from typing import Final

import streamlit as st

from controlmap.authoring.shipped import FOLLOW_VARIABLE
from controlmap.errors import EditionError
from controlmap.ui.server.error_boundary import looking
from controlmap.ui.server.shared_atlas import shown_edition

LOOK_EVERY_S: Final = 2.0
"""Interval at which an open page asks for a newer version."""


def reload_on_save(shown: object) -> None:
    """Redraw the page once the edition differs from ``shown``: see ``shown_now``.

    Does nothing unless `controlmap serve` enables it: on a public server every open page would poll all day. There a
    reader sees a new version after the next click.
    """
    if not os.environ.get(FOLLOW_VARIABLE):
        return

    @looking(LOOK_EVERY_S)
    def look() -> None:
        if shown_now() != shown:
            st.rerun()

    look()


def shown_now() -> object:
    """Return a value that identifies what is shown: a version of the edition, or its problems."""
    try:
        return shown_edition().version
    except EditionError as error:
        return error.problems
