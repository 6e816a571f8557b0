"""Early files: the head of the page requests what the map needs, while Streamlit's own program is still loading.

Otherwise the map's frame, which is there after half of the first paint, would request its program, and then its data.
Only names of files that have been written are used, since a request for the page must not wait for anything.
"""

import html
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final
from urllib.parse import parse_qs

import streamlit as st

from controlmap.browser import browser_file
from controlmap.render.page_list import DASHBOARD_PAGES
from controlmap.render.web_map.map_assets import MapAssets
from controlmap.ui.address.edition import EDITION
from controlmap.ui.address.locale import language_of, wished_languages

FOLDER: Final = "app/static/built/"
"""URL of the static files, relative to any page."""

_WITH_MAP: Final = frozenset({"", *(page.name for page in DASHBOARD_PAGES if page.has_map)})


@dataclass
class _Known:
    """The names of the default edition's files."""

    offered: tuple[str, ...] = ()
    maps: dict[str, MapAssets] = field(default_factory=dict)
    """By language."""
    starts: dict[str, str] = field(default_factory=dict)
    """Folium's script, by language."""
    front_end: tuple[str, ...] = ()


@cache
def _known() -> _Known:
    return _Known()


def note_map_files(language: str, offered: tuple[str, ...], assets: MapAssets) -> None:
    """Record that the files of the default edition's map in a language, one of those offered, have been written."""
    _known().offered = offered
    _known().maps[language] = assets.names_only()


def note_start(language: str, name: str) -> None:
    """Record that Folium's script of the default edition's map in a language has been written under this name."""
    _known().starts[language] = name


def note_front_end(name: str) -> None:
    """Record that streamlit-folium's script has been written under this name."""
    _known().front_end = (name,)


def early_files(path: str, query: str, accept_language: str) -> str:
    """Return the HTML by which the head of a page requests the map's files.

    Empty for a page without a map, for another edition than the default one, and as long as the files of the language
    that the page will have are unknown.

    Args:
        path: of the request, with the base path of the server, if it has one.
        query: of the request.
        accept_language: header of the request.

    """
    asked, base = parse_qs(query), str(st.get_option("server.baseUrlPath") or "").strip("/")
    name = path.removeprefix(f"/{base}" if base else "").removeprefix("/")
    if name not in _WITH_MAP or EDITION in asked or not _known().offered:
        return ""
    language = language_of(asked.get("lang", [None])[0], wished_languages(accept_language), _known().offered)
    assets = _known().maps.get(language)
    return "".join(_requests(assets, _known().starts.get(language))) if assets else ""


def _requests(assets: MapAssets, start: str | None) -> Iterator[str]:
    scripts = (*(asset.name for asset in assets.scripts), *((start,) if start else ()), *_known().front_end)
    for kind, names in (("script", scripts), ("style", tuple(asset.name for asset in assets.styles))):
        for name in names:
            yield f'<link rel="preload" as="{kind}" href="{FOLDER}{html.escape(name)}">'
    parts, later = " ".join(asset.name for asset in (assets.base, assets.day, assets.words)), assets.basemap.name
    yield (
        f'<script data-folder="{FOLDER}" data-parts="{html.escape(parts)}" data-later="{html.escape(later)}">'
        f"{_script()}</script>"
    )


@cache
def _script() -> str:
    return browser_file("page/early_parts.js")
