"""Single pages: a front's evidence, and the dashboard in Arabic by day and night, on desktop and phone."""

from pathlib import Path
from typing import Final, Literal, NamedTuple

from playwright.sync_api import Browser

from tests.browser.reader import Reader
from tests.browser.watched_pages import DESKTOP, PHONE
from tests.rehearsal.visit import Notes


class Picture(NamedTuple):
    """The subject of a picture, and the screen that it is taken on."""

    name: str
    path: str
    phone: bool
    scheme: Literal["light", "dark"]


PICTURES: Final = (
    Picture("map-ar-desktop-light", "/?lang=ar", phone=False, scheme="light"),
    Picture("front-desktop-light", "/?front=government.rebels-northwest.north-hama-front", phone=False, scheme="light"),
    Picture("front-ar-phone-dark", "/?lang=ar&front=kurdish-led.turkish-backed-north", phone=True, scheme="dark"),
    Picture("zone-ar-phone-dark", "/?lang=ar&zone=rebels-eastern-ghouta", phone=True, scheme="dark"),
    Picture("libya-desktop-light", "/?lang=en&edition=libya-2020-08", phone=False, scheme="light"),
    Picture("libya-ar-phone-dark", "/?lang=ar&edition=libya-2020-08&zone=sirte", phone=True, scheme="dark"),
    Picture(
        "article-ar-desktop", "/article?lang=ar&annotation=l13-kurdish-led-come-second", phone=False, scheme="light"
    ),
)


def take_pages(browser: Browser, address: str, album: Path) -> list[Path]:
    """Take each picture from the dashboard at an address, and return their files."""
    taken = []
    for picture in PICTURES:
        size = PHONE if picture.phone else DESKTOP
        context = browser.new_context(viewport=size, color_scheme=picture.scheme, has_touch=picture.phone)
        reader = Reader(context.new_page(), address, Notes(address)).open(picture.path)
        reader.wait_for_scheme(picture.scheme, has_map=True)
        reader.wait_for_still_labels()
        taken.append(album / f"{picture.name}.png")
        reader.page.screenshot(path=taken[-1], full_page=False, animations="disabled")
        context.close()
    return taken
