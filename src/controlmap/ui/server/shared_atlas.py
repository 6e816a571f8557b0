"""The atlas that all readers of this process share."""

import gc
import itertools
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.opening import open_edition
from controlmap.authoring.shipped import default_edition, shipped_editions
from controlmap.messages.catalogue import use_catalogues
from controlmap.messages.outside import folders_beside, from_variable
from controlmap.model.problem import Problem
from controlmap.ui.address.edition import asked_edition
from controlmap.ui.server.live_edition import LiveEdition, ShownEdition
from controlmap.ui.workarounds.process_memory import freeze, process_memory

EDITION_VARIABLE: Final = "CONTROLMAP_EDITION"
"""Environment variable with the path of the only edition to show; without it, all that ship are offered."""

WARMED_ZONES: Final = 100
"""Zones whose dossiers are computed at start, in 0.1 s; a larger edition's others are computed on demand."""


def shown_edition() -> ShownEdition:
    """Return the atlas to show, and the problems that prevent a newer version of its files from being shown.

    Raises:
        EditionError: the edition has mistakes, and no valid version was loaded since the process began.

    """
    return _live_edition(edition_path()).now()


def default_shown() -> ShownEdition:
    """Return the edition that a reader sees who asks for none. Needs no session.

    Raises:
        EditionError: as ``shown_edition``.

    """
    return _live_edition(str(next(iter(offered_editions().values())))).now()


def edition_path() -> str:
    """Return the path of the edition to show: the one that the address asks for, else the default one."""
    offered = offered_editions()
    return str(offered.get(asked_edition() or "") or next(iter(offered.values())))


def is_default(edition: str) -> bool:
    """Return whether an address without an edition opens this one."""
    return edition == next(iter(offered_editions()))


def offered_editions() -> Mapping[str, Path]:
    """Return the folders of the editions that readers can open, by id, the default one first."""
    named = os.environ.get(EDITION_VARIABLE)
    return _shipped() if not named else {Path(named).resolve().name: Path(named)}


@st.cache_resource(show_spinner=False)
def _shipped() -> Mapping[str, Path]:
    default_edition()  # raises if none ships
    return {folder.name: folder for folder in shipped_editions()}


def relative_to_parent(problem: Problem) -> Problem:
    """Return a problem with its path relative to the edition's parent, so as not to reveal the server's folders."""
    home = Path(edition_path()).parent
    path = Path(problem.path)
    return problem._replace(path=path.relative_to(home).as_posix() if path.is_relative_to(home) else path.name)


@st.cache_resource(show_spinner=False)
def _live_edition(edition: str) -> LiveEdition:
    beside = (folder for path in (Path(edition), *offered_editions().values()) for folder in folders_beside(path))
    use_catalogues(tuple(dict.fromkeys((*beside, *from_variable()))))
    return LiveEdition(Path(edition), _load, versions=_versions())


@st.cache_resource(show_spinner=False)
def _versions() -> Iterator[int]:
    """Return the numbers of versions of all editions: a cache with a version in its key thereby tells them apart."""
    return itertools.count(1)


def _load(edition: Path, replaced: Atlas | None) -> Atlas:
    """Open an edition, compute what its first reader needs, and freeze all objects.

    With an edition in memory, each full garbage collection would take a tenth of a second, in the middle of someone's
    click. The objects loaded here live until the files change, so they are excluded from collection until then. Atlases
    are reference cycles, which only the collector frees, so at every load everything is unfrozen and collected once.
    The atlas just replaced is then still on some reader's page, and is freed at the next load.
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
