"""The walk through the article: the words on its buttons."""

from controlmap.messages.catalogue import Catalogue


def walk_words(messages: Catalogue) -> dict[str, str]:
    """Return the words on the walk's buttons and beside them."""
    return {name: messages.say(f"walk.{name}") for name in ("label", "back", "forth", "hint")}
