"""The style of the dashboard's pages: a file that every page links, instead of a part of each session."""

from functools import cache

from controlmap.render.web_map.map_assets import Asset, named_asset
from controlmap.render.web_map.page_style import page_style
from controlmap.ui.link.early_files import FOLDER
from controlmap.ui.link.static_cache import put
from controlmap.ui.link.static_urls import static_path


def dashboard_style() -> str:
    """Return the rules of the dashboard's pages."""
    return _file().content.decode()


def page_style_link() -> str:
    """Write the rules as a file, if it is missing, and return the link to it.

    Empty if it cannot be written, so that a page must send its rules itself.
    """
    if (folder := _folder()) is None:
        return ""
    try:
        put(folder, (_file(),))
    except OSError:
        # A full disk, say. The map's files cannot be written either, which the page reports.
        return ""
    return f'<link rel="stylesheet" href="{FOLDER}{_file().name}">'


_folder = cache(static_path)


@cache
def _file() -> Asset:
    return named_asset("dashboard", "css", page_style("built/dashboard.css").encode())
