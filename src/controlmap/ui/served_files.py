"""The map's files, put where the server serves them."""

import os
import tempfile
import uuid
from datetime import date
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView, view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.render.assets import MapAssets, change_asset, day_asset, map_assets, points_asset
from controlmap.ui.built_files import are_there, put

STATIC_VARIABLE: Final = "CONTROLMAP_STATIC"
"""Environment variable with the folder that Streamlit serves as static files: ``static/`` beside the entry point."""

_STATIC_ADDRESS: Final = "../../app/static/built/"
"""Of ``static/built/``, seen from the map's frame; relative, since hosts serve under prefixes."""


@st.cache_resource(show_spinner=False)
def served_folder() -> tuple[Path, str]:
    """Give the folder to write into, and its address seen from the map's frame.

    ``static/`` comes first, since browsers keep its files; where the installation is read-only, a temporary folder is
    served as a component's instead.
    """
    static = Path(os.environ.get(STATIC_VARIABLE, "static")) / "built"
    try:
        static.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=static):
            return static, _STATIC_ADDRESS
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="controlmap-"))
        st.components.v1.declare_component("built", path=str(folder))
        return folder, f"../{__name__}.built/"


def served_map(view: DayView, language: str) -> MapAssets:
    """Write what every map in a language fetches."""
    asked = (_serial(view), language, view)
    assets = _served_map(*asked)
    if not are_there(served_folder()[0], (asset.name for asset in assets.all())):
        _served_map.clear(*asked)
        assets = _served_map(*asked)
    return assets


def served_day(view: DayView) -> str:
    """Write a day's ground. Gives the file's name. Each day has one of its own, since it carries its date."""
    return _kept(_served_day, _serial(view), view.day, view) or ""


def served_points(view: DayView) -> str | None:
    """Write the control points of a day, where it has some. Gives the file's name."""
    return _kept(_served_points, _serial(view), view.day, view)


def served_change(view: DayView, other: date) -> str:
    """Write what changed hands from another day to the view's. Gives the file's name."""
    return _kept(_served_change, _serial(view), view.atlas.map(other).day, view.map.day, view) or ""


def _kept(make: Any, *asked: object) -> str | None:
    """Give the name that a cached function gives; where its file had to make room for others, it is made again."""
    name: str | None = make(*asked)
    if name is not None and not are_there(served_folder()[0], (name,)):
        make.clear(*asked)
        name = make(*asked)
    return name


@st.cache_resource(show_spinner=False)
def _serials() -> "WeakKeyDictionary[Atlas, str]":
    return WeakKeyDictionary()


def _serial(view: DayView) -> str:
    """Tell atlases apart, also two of one folder whose files were edited between them."""
    return _serials().setdefault(view.atlas, uuid.uuid4().hex)


# Of what follows, Streamlit's cache tells calls apart by all arguments but those with a leading underscore.


@st.cache_resource(show_spinner=False, max_entries=20)
def _served_map(edition: str, language: str, _view: DayView) -> MapAssets:
    assets = map_assets(view_of(_view.atlas), load_catalogue(language))
    put(served_folder()[0], assets.all())
    return assets


@st.cache_resource(show_spinner=False, max_entries=1000)
def _served_day(edition: str, day: date, _view: DayView) -> str:
    asset = day_asset(_view)
    put(served_folder()[0], (asset,))
    return asset.name


@st.cache_resource(show_spinner=False, max_entries=1000)
def _served_points(edition: str, day: date, _view: DayView) -> str | None:
    asset = points_asset(_view)
    if asset is None:
        return None
    put(served_folder()[0], (asset,))
    return asset.name


@st.cache_resource(show_spinner=False, max_entries=1000)
def _served_change(edition: str, day_a: date, day_b: date, _view: DayView) -> str:
    asset = change_asset(_view.atlas.compare(day_a, day_b))
    put(served_folder()[0], (asset,))
    return asset.name
