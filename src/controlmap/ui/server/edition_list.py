"""The list of the editions that a server offers: of each only its title, its day and its languages are read."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import streamlit as st

from controlmap.authoring.reading.read import read_manifest
from controlmap.model.edition import Manifest
from controlmap.ui.server.shared_atlas import offered_editions


class OfferedEdition(NamedTuple):
    """An edition that a reader can open."""

    id: str
    manifest: Manifest


def edition_list() -> Sequence[OfferedEdition]:
    """Return the editions to choose from, the default one first; empty if there is only one."""
    offered = offered_editions()
    if len(offered) == 1:
        return ()
    read = ((name, _manifest(str(folder), _changed_ns(folder))) for name, folder in offered.items())
    return [OfferedEdition(name, manifest) for name, manifest in read if manifest is not None]


def _changed_ns(folder: Path) -> int:
    return (folder / "edition.yaml").stat().st_mtime_ns


@st.cache_resource(show_spinner=False, max_entries=100)
def _manifest(folder: str, changed_ns: int) -> Manifest | None:
    """Return what an edition is, read again once its file has changed."""
    return read_manifest(Path(folder))
