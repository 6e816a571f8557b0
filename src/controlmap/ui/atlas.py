"""The one atlas that every reader of this process shares."""

import gc
import os
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.authoring.shipped import default_edition

EDITION_VARIABLE: Final = "CONTROLMAP_EDITION"
"""Environment variable with the path of the edition to show; the shipped one where it is not set."""


@st.cache_resource(show_spinner=False)
def shared_atlas(edition: str) -> Atlas:
    """Open an edition once a process, work out what its first reader will ask for, and freeze the heap.

    Streamlit collects garbage after every run; with an edition in memory that walk is most of what a run costs. What
    is loaded here lives as long as the process, so the collector need never look at it again.

    Raises:
        EditionError: the edition does not check. Nothing is cached then: it is read again at the next run.

    """
    atlas = open_edition(edition)
    for zone in atlas.edition.zones:
        atlas.dossier(zone.id)
    gc.collect()
    gc.freeze()
    return atlas


def edition_path() -> str:
    """Give the path of the edition to show."""
    return os.environ.get(EDITION_VARIABLE) or str(default_edition())
