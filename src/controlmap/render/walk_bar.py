"""The walk through the article: the script that steps through a list of statements, and the words on its buttons."""

from importlib.resources import files

from controlmap.messages.catalogue import Catalogue


def sight_script() -> str:
    """Give the script that brings a row into sight."""
    return (files(__package__) / "assets" / "sight.js").read_text(encoding="utf-8")


def walk_script() -> str:
    """Give the script that puts the walk into an element, whatever page it stands on. Needs ``sight_script``."""
    return (files(__package__) / "assets" / "walk_bar.js").read_text(encoding="utf-8")


def walk_words(say: Catalogue) -> dict[str, str]:
    """Give the words on the walk's buttons and beside them."""
    return {name: say.say(f"walk.{name}") for name in ("label", "back", "forth", "hint")}
