"""Link previews of the static edition: a picture, and the edition's address."""

from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

from controlmap.atlas.day_view import DayView
from controlmap.errors import ExportError
from controlmap.publish.picture import PREVIEW_WIDTH_PX, png_picture
from controlmap.render.picture.png import lighter_png
from controlmap.render.web_map.map_assets import Asset, named_asset

_PICTURES: Final = (".png", ".jpg", ".jpeg", ".webp")
_MOST_PICTURE_BYTES: Final = 300_000


def site_address(address: str) -> str:
    """Return the address of a published folder, with a trailing slash.

    Raises:
        ExportError: it is not an absolute address.

    """
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise ExportError(
            f"'{address}' is not the address of a folder on the web. Write it like https://news.example/map/."
        )
    return address.rstrip("/") + "/"


def preview_picture(picture: Path) -> Asset:
    """Read the preview picture.

    Raises:
        ExportError: it cannot be read, is not a picture, or is larger than previews accept.

    """
    if picture.suffix.lower() not in _PICTURES:
        raise ExportError(f"'{picture}' is not a picture that previews accept. Use one of {', '.join(_PICTURES)}.")
    try:
        content = picture.read_bytes()
    except OSError as error:
        raise ExportError(f"'{picture}' cannot be read: {error.strerror or error}.") from error
    if len(content) > _MOST_PICTURE_BYTES:
        raise ExportError(f"'{picture}' has {len(content):,} bytes; previews take {_MOST_PICTURE_BYTES:,} at most.")
    return named_asset("preview", picture.suffix.lower().lstrip("."), content)


def drawn_picture(view: DayView, language: str) -> Asset:
    """Draw the default preview picture: the map of the view's day, in a page's language."""
    return named_asset(f"preview-{language}", "png", lighter_png(png_picture(view, language, PREVIEW_WIDTH_PX)))


def preview(address: str, file: str, picture: Asset | None) -> dict[str, str]:
    """Return a page's preview metadata: its own address and its picture's, empty if there is none.

    Most previews accept only an absolute address; if none is known, the picture's is relative to the page.
    """
    shown = urljoin(address, picture.name) if picture else ""
    return {"url": urljoin(address, file) if address else "", "picture": shown}
