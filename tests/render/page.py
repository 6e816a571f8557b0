"""HTML as a reader sees it: its text in order, and its elements with their attributes."""

import re
from html.parser import HTMLParser
from typing import NamedTuple


class Element(NamedTuple):
    """A start tag."""

    tag: str
    attributes: dict[str, str]


class Page(HTMLParser):
    """A parsed piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    @property
    def text(self) -> str:
        """All text, with single spaces."""
        return re.sub(r"\s+", " ", " ".join(self._words)).strip()

    def values(self, attribute: str) -> list[str]:
        """Return the values of an attribute, in order."""
        return [element.attributes[attribute] for element in self.elements if attribute in element.attributes]

    def having(self, attribute: str, value: str) -> list[Element]:
        """Return the elements in which an attribute has a value."""
        return [element for element in self.elements if element.attributes.get(attribute) == value]
