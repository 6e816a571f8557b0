"""Many pictures on one sheet, side by side, each under its title."""

from base64 import b64encode
from collections.abc import Mapping
from html import escape
from pathlib import Path

from playwright.sync_api import Browser

COLUMNS = 2
PICTURE_PX = 860
"""Width of each picture on the sheet."""

_STYLE = f"""
body {{ margin: 0; padding: 14px; background: #fff; font: 600 19px system-ui, sans-serif; color: #222; }}
main {{ display: grid; grid-template-columns: repeat({COLUMNS}, {PICTURE_PX}px); gap: 18px 14px; }}
figure {{ margin: 0; }}
figcaption {{ padding: 4px 2px 6px; }}
img {{ width: 100%; display: block; border: 1px solid #ccc; }}
"""


def contact_sheet(browser: Browser, pictures: Mapping[str, bytes], file: Path) -> None:
    """Write pictures (PNG, by title) as one PNG, in rows from the top."""
    figures = "".join(
        f'<figure><figcaption>{escape(title)}</figcaption><img src="data:image/png;base64,{b64encode(png).decode()}">'
        "</figure>"
        for title, png in pictures.items()
    )
    page = browser.new_page(viewport={"width": COLUMNS * (PICTURE_PX + 14) + 28, "height": 600})
    page.set_content(f"<style>{_STYLE}</style><main>{figures}</main>")
    page.wait_for_function("() => [...document.images].every((image) => image.complete)")
    page.screenshot(path=file, full_page=True)
    page.close()
