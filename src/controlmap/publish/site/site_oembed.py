"""oEmbed: a file by which other sites embed the static edition from its address alone."""

import json
from html import escape
from typing import Final
from urllib.parse import urljoin

from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Edition
from controlmap.render.web_map.map_assets import Asset

WIDTH_PX: Final = 960
HEIGHT_PX: Final = 640


def embed_code(edition: Edition, messages: Catalogue, address: str, page: str) -> str:
    """Return the HTML by which another page shows the map in a frame; parameters as in ``oembed_file``."""
    source, title = urljoin(address, f"{page}?embed=1"), edition.manifest.title.say(messages.language)
    return (
        f'<iframe src="{escape(source)}" title="{escape(title)}" width="{WIDTH_PX}" height="{HEIGHT_PX}" '
        'loading="lazy" allow="fullscreen" style="border: 0"></iframe>'
    )


def oembed_file(edition: Edition, messages: Catalogue, address: str, page: str) -> Asset:
    """Return the file of one language's page. Its name is fixed, since pages elsewhere may refer to it.

    Args:
        edition: the edition.
        messages: the page's language.
        address: of the folder, with a trailing slash.
        page: the page's file.

    """
    title = edition.manifest.title.say(messages.language)
    content = {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "controlmap",
        "provider_url": address,
        "width": WIDTH_PX,
        "height": HEIGHT_PX,
        "html": embed_code(edition, messages, address, page),
    }
    written = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return Asset(f"oembed-{messages.language}.json", written.encode())
