"""Following an edition that is edited on this machine: the page draws itself anew when a file was saved."""

import os
from typing import Final

import streamlit as st

from controlmap.authoring.shipped import FOLLOW_VARIABLE
from controlmap.errors import EditionError
from controlmap.ui.server.error_boundary import looking
from controlmap.ui.server.shared_atlas import shown_edition

LOOK_EVERY_S: Final = 2.0
"""How often an open page asks whether there is something new to show."""


def reload_on_save(shown: object) -> None:
    """Draw the page again once there is something else to show than ``shown``: see ``shown_now``.

    Does nothing unless `controlmap serve` asked for it: of a public map every open page would ask, all day long. There
    a reader sees what is new with the next click.
    """
    if not os.environ.get(FOLLOW_VARIABLE):
        return

    @looking(LOOK_EVERY_S)
    def look() -> None:
        if shown_now() != shown:
            st.rerun()

    look()


def shown_now() -> object:
    """Tell apart what there is to show: a version of the edition, or the problems in place of one."""
    try:
        return shown_edition().version
    except EditionError as error:
        return error.problems
