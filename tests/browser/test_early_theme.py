"""A page never shows Streamlit's own colours, not even before its session's first message."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.browser.watched_pages import NewPage, Scheme

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

COLOURS = """
window.colours = new Set();
const look = () => {
  const app = document.querySelector(".stApp");
  if (app) window.colours.add(getComputedStyle(app).backgroundColor);
  requestAnimationFrame(look);
};
if (window === top) look();
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_frame_of_a_page_has_the_colour_of_the_theme(
    new_page: NewPage, server: str, repository: Path, scheme: Scheme
) -> None:
    page, _ = new_page(server, "desktop", scheme)
    page.add_init_script(COLOURS)
    page.goto(server)
    page.locator(".cm-panel").first.wait_for()
    theme = tomllib.loads((repository / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"][scheme]
    paper = theme["backgroundColor"].removeprefix("#")
    expected = ", ".join(str(int(paper[at : at + 2], 16)) for at in (0, 2, 4))
    assert page.evaluate("() => [...window.colours]") == [f"rgb({expected})"]
