"""The one atlas that every reader of this process shares."""

import gc
import os
from pathlib import Path
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.authoring.shipped import default_edition
from controlmap.model.problem import Problem
from controlmap.ui.server.live_edition import LiveEdition, ShownEdition
from controlmap.ui.server.process_memory import freeze, process_memory

EDITION_VARIABLE: Final = "CONTROLMAP_EDITION"
"""Environment variable with the path of the edition to show; the shipped one where it is not set."""

WARMED_ZONES: Final = 100
"""Zones whose dossiers are made at the start: 0.1 s; of larger editions, the others when somebody asks for them."""


def shown_edition() -> ShownEdition:
    """Return the atlas to show, and what keeps a later state of its files from being shown.

    Raises:
        EditionError: the edition does not check and never did since the process began.

    """
    return _live_edition(edition_path()).now()


def edition_path() -> str:
    """Return the path of the edition to show."""
    return os.environ.get(EDITION_VARIABLE) or str(default_edition())


def relative_to_parent(problem: Problem) -> Problem:
    """Return a problem with its path from the edition's parent on: readers need not know the server's folders."""
    home = Path(edition_path()).parent
    path = Path(problem.path)
    return problem._replace(path=path.relative_to(home).as_posix() if path.is_relative_to(home) else path.name)


@st.cache_resource(show_spinner=False)
def _live_edition(edition: str) -> LiveEdition:
    return LiveEdition(Path(edition), _load)


def _load(edition: Path, replaced: Atlas | None) -> Atlas:
    """Open an edition, work out what its first reader will ask for, and freeze the heap.

    With an edition in memory every full collection would take a tenth of a second, in the middle of somebody's click.
    What is loaded here lives until the files change, so the collector need not look at it until then. Atlases are
    cycles, which only the collector frees: it is shown everything once more at every load. The atlas just replaced is
    still on some reader's page then, and goes at the next load. It does not look in between, at what all will stay.
    """
    process_memory()
    gc.disable()
    try:
        atlas = open_edition(edition)
        for zone in atlas.edition.zones[:WARMED_ZONES]:
            atlas.dossier(zone.id)
    finally:
        gc.enable()
    if replaced is not None:
        gc.unfreeze()
    freeze()
    return atlas
