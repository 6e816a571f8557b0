"""The theme in the head of the page, which Streamlit then no longer sends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from controlmap.ui.workarounds import early_theme as module
from controlmap.ui.workarounds.early_theme import early_theme, move_theme_to_page

SECTIONS = ("theme", "theme.light", "theme.dark", "theme.sidebar")


@pytest.fixture(autouse=True)
def _no_theme() -> Iterator[None]:
    before = {section: config.get_options_for_section(section) for section in SECTIONS}
    use({section: dict.fromkeys(options) for section, options in before.items()})
    module._script.clear()
    yield
    use(before)
    module._script.clear()


def use(theme: dict[str, dict[str, Any]]) -> None:
    for section, options in theme.items():
        for name, value in options.items():
            config.set_option(f"{section}.{name}", value)


def in_page() -> Any:
    return json.loads(early_theme().removeprefix("<script>window.__streamlit=").removesuffix("</script>"))


def sent() -> CustomThemeConfig:
    """Return the theme in the first message of a session."""
    message = CustomThemeConfig()
    app_session._populate_theme_msg(message)
    for section in ("light", "dark"):
        app_session._populate_theme_msg(getattr(message, section), f"theme.{section}")
    return message


OURS: dict[str, dict[str, Any]] = {
    "theme": {"font": "serif", "linkUnderline": True, "headingFontSizes": ["2rem", "1rem"]},
    "theme.light": {"textColor": "#111111"},
    "theme.dark": {"textColor": "#eeeeee", "linkUnderline": False},
}


def test_each_theme_of_the_page_has_what_both_share_and_what_is_its_own() -> None:
    use(OURS)
    move_theme_to_page()
    shared = {"bodyFont": "serif", "headingFontSizes": ["2rem", "1rem"]}
    assert in_page() == {
        "LIGHT_THEME": {**shared, "linkUnderline": True, "textColor": "#111111"},
        "DARK_THEME": {**shared, "linkUnderline": False, "textColor": "#eeeeee"},
    }


def test_streamlit_does_not_send_a_theme_that_the_page_has() -> None:
    use(OURS)
    assert sent() != CustomThemeConfig()
    move_theme_to_page()
    assert sent() == CustomThemeConfig()


@pytest.mark.parametrize(
    "more",
    [
        {"theme.sidebar": {"textColor": "#222222"}},
        {"theme": {"fontFaces": [{"family": "Ours", "url": "app/static/ours.woff2"}]}},
    ],
    ids=["a sidebar's colours", "font files"],
)
def test_streamlit_goes_on_sending_a_theme_for_which_the_page_has_no_place(more: dict[str, dict[str, Any]]) -> None:
    use(OURS)
    use(more)
    move_theme_to_page()
    assert early_theme() == ""
    assert sent().light.text_color == "#111111"


def test_without_a_theme_the_page_gets_none() -> None:
    move_theme_to_page()
    assert early_theme() == ""


def test_nothing_in_a_theme_can_end_the_script_element() -> None:
    use(OURS | {"theme.light": {"textColor": "</script><script>steal()"}})
    move_theme_to_page()
    assert early_theme().count("</script>") == 1
    assert in_page()["LIGHT_THEME"]["textColor"] == "</script><script>steal()"


def test_a_streamlit_that_converts_themes_otherwise_sends_them(monkeypatch: pytest.MonkeyPatch) -> None:
    use(OURS)
    with monkeypatch.context() as patch:
        patch.delattr(app_session, "_populate_theme_msg")
        move_theme_to_page()
    assert early_theme() == ""
    assert sent().light.text_color == "#111111"
