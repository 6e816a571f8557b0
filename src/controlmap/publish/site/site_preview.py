"""What previews of a link show of the static edition: a picture, and where the edition stands."""

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
    """Return the address of a published folder, with a slash at its end.

    Raises:
        ExportError: it is no absolute address.

    """
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise ExportError(f"'{address}' is no address of a folder on the web. Write it like https://news.example/map/.")
    return address.rstrip("/") + "/"


def preview_picture(picture: Path) -> Asset:
    """Read the picture that goes along.

    Raises:
        ExportError: it cannot be read, is no picture, or is larger than previews take.

    """
    if picture.suffix.lower() not in _PICTURES:
        raise ExportError(f"'{picture}' is no picture for previews. Use one of {', '.join(_PICTURES)}.")
    try:
        content = picture.read_bytes()
    except OSError as error:
        raise ExportError(f"'{picture}' cannot be read: {error.strerror or error}.") from error
    if len(content) > _MOST_PICTURE_BYTES:
        raise ExportError(f"'{picture}' has {len(content):,} bytes; previews take {_MOST_PICTURE_BYTES:,} at most.")
    return named_asset("preview", picture.suffix.lower().lstrip("."), content)


def drawn_picture(view: DayView, language: str) -> Asset:
    """Draw the picture that goes along where none is given: the map of the view's day, in a page's language."""
    return named_asset(f"preview-{language}", "png", lighter_png(png_picture(view, language, PREVIEW_WIDTH_PX)))


def preview(address: str, file: str, picture: Asset | None) -> dict[str, str]:
    """Return what a page says to previews: its own address and its picture's, empty where there is none.

    Most previews take an absolute address only; without one, the picture is named as the page would.
    """
    shown = urljoin(address, picture.name) if picture else ""
    return {"url": urljoin(address, file) if address else "", "picture": shown}
