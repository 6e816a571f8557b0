"""The walk through the article: the script that steps through a list of statements, and the words on its buttons."""

from controlmap.browser import browser_file
from controlmap.messages.catalogue import Catalogue


def sight_script() -> str:
    """Return the script that brings a row into sight."""
    return browser_file("shared/sight.js")


def walk_script() -> str:
    """Return the script that puts the walk into an element, whatever page it stands on. Needs ``sight_script``."""
    return browser_file("shared/walk_bar.js")


def walk_words(messages: Catalogue) -> dict[str, str]:
    """Return the words on the walk's buttons and beside them."""
    return {name: messages.say(f"walk.{name}") for name in ("label", "back", "forth", "hint")}
