"""Writes the map's files to a folder that the server serves, and returns their URLs."""

import os
import tempfile
from collections.abc import Callable, Hashable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.chosen_days import chosen_days
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import Catalogue, edition_catalogue
from controlmap.render.web_map.map_assets import (
    Asset,
    MapAssets,
    change_asset,
    day_asset,
    json_asset,
    map_assets,
    named_asset,
    points_asset,
)
from controlmap.ui.address.locale import offered_languages
from controlmap.ui.link.early_files import FOLDER, note_map_files
from controlmap.ui.link.static_cache import are_there, put
from controlmap.ui.server.edition_cache import EditionCache
from controlmap.ui.server.shared_atlas import is_default

STATIC_VARIABLE: Final = "CONTROLMAP_STATIC"
"""Environment variable with the folder that Streamlit serves as static files: ``static/`` beside the entry point."""

_MAPS_KEPT: Final = 20
"""Cached languages."""

_NAMES_KEPT: Final = 2000
"""Cached file names, some 100 bytes each."""


class StaticFolder(NamedTuple):
    """A folder and its URLs, which are relative, since hosts may serve under a prefix."""

    path: Path
    from_frame: str
    """Relative to the map's frame."""
    from_page: str
    """Relative to any page."""
    is_static: bool
    """Whether browsers cache its files."""


@st.cache_resource(show_spinner=False)
def static_folder() -> StaticFolder:
    """Return the folder to write into.

    Preferably ``static/``, whose files browsers cache; in a read-only installation, a temporary folder that is served
    as a component's.
    """
    static = static_path()
    if static is not None:
        return StaticFolder(static, f"../../{FOLDER}", FOLDER, is_static=True)
    folder = Path(tempfile.mkdtemp(prefix="controlmap-"))
    st.components.v1.declare_component("built", path=str(folder))
    return StaticFolder(folder, f"../{__name__}.built/", f"component/{__name__}.built/", is_static=False)


def static_path() -> Path | None:
    """Return the folder below ``static/``; None if it cannot be written."""
    static = Path(os.environ.get(STATIC_VARIABLE, "static")) / "built"
    try:
        static.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=static):
            return static
    except OSError:
        return None


def static_map_files(view: DayView, language: str) -> MapAssets:
    """Write the files that every map in a language fetches, and return their names, without content."""

    def make() -> MapAssets:
        assets = map_assets(view_of(view.atlas), edition_catalogue(language, view.edition.manifest.languages))
        put(static_folder().path, assets.all())
        if static_folder().is_static and is_default(view.edition.id):
            note_map_files(language, offered_languages(view.edition), assets)
        return assets.names_only()

    def are_written(assets: MapAssets) -> bool:
        return are_there(static_folder().path, (asset.name for asset in assets.all()))

    return _maps().get(view.atlas, language, make, are_written)


def static_day_file(view: DayView) -> str:
    """Write a day's ground and return the file's name. Each day has its own file, since it contains the date."""
    return _written(view, ("day", view.day), lambda: day_asset(view)) or ""


def static_points_file(view: DayView) -> str | None:
    """Write a day's control points, if it has any, and return the file's name."""
    return _written(view, ("points", view.day), lambda: points_asset(view))


def static_change_file(view: DayView, other: date) -> str:
    """Write the changes from another day to the view's, and return the file's name."""
    days = view.atlas.map(other).day, view.map.day
    return _written(view, days, lambda: change_asset(view.atlas.compare(*days))) or ""


def static_small_maps(atlas: Atlas) -> dict[date, str]:
    """Write the small maps of the chosen days, and return their URLs, relative to any page."""
    folder = static_folder()
    views = [view_of(atlas, day) for day in chosen_days(atlas)]
    return {
        view.day: folder.from_page + (_written(view, ("small", view.day), partial(_small_map, view)) or "")
        for view in views
    }


def static_names_file(atlas: Atlas, messages: Catalogue) -> str:
    """Write the names that the search suggests, and return their URL, relative to any page."""

    def make() -> Asset:
        from controlmap.render.blocks.search_names import names_payload

        return json_asset(f"names-{messages.language}", names_payload(atlas.edition, messages))

    return static_folder().from_page + (_written(view_of(atlas), ("names", messages.language), make) or "")


def static_timeline_file(atlas: Atlas, messages: Catalogue) -> str:
    """Write the chart and the days of the slider, and return their URL, relative to any page.

    They are 27 kB, which each step of the slider would send again.
    """

    def make() -> Asset:
        from controlmap.render.web_map.timeline_payload import timeline_payload

        return json_asset(f"timeline-{messages.language}", timeline_payload(atlas, messages))

    return static_folder().from_page + (_written(view_of(atlas), ("timeline", messages.language), make) or "")


def static_file(file: Asset) -> str:
    """Write a file, unless it is there, and return its URL, relative to any page."""
    folder = static_folder()
    put(folder.path, (file,))
    return folder.from_page + file.name


def _small_map(view: DayView) -> Asset:
    # Imported on first use, since the map does not need it.
    from controlmap.render.picture.small_map import small_map_svg

    return named_asset("small", "svg", small_map_svg(view).encode())


def _written(view: DayView, key: Hashable, make: Callable[[], Asset | None]) -> str | None:
    """Return the name of a file, which is written again if it was evicted."""

    def name() -> str | None:
        asset = make()
        if asset is None:
            return None
        put(static_folder().path, (asset,))
        return asset.name

    def are_written(name: str | None) -> bool:
        return name is None or are_there(static_folder().path, (name,))

    return _names().get(view.atlas, key, name, are_written)


def forget_unused_names(atlas: Atlas, unused_s: float) -> None:
    """Drop the names of files not requested for this many seconds, except those of the article's own day."""
    _names().forget_unused(atlas, unused_s, but_for=[("day", atlas.as_of), ("points", atlas.as_of)])


@st.cache_resource(show_spinner=False)
def _maps() -> EditionCache[MapAssets]:
    return EditionCache(_MAPS_KEPT)


@st.cache_resource(show_spinner=False)
def _names() -> EditionCache[str | None]:
    return EditionCache(_NAMES_KEPT)
