"""Texts for readers, in each language of an edition."""

from typing import Annotated, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, RootModel, StringConstraints

from controlmap.model.field_names import share_field_names


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError) as error:
        raise ValueError(f"{name!r} is not a time zone of the IANA database, such as 'Europe/Paris'") from error
    return name


ATimeZone = Annotated[str, AfterValidator(_known_zone)]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Alias = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
"""Another name for something, in any language, by which search and text reading find it."""

OrdinaryWord = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
"""A name, or a word of one, that is a word of everyday language as well: "Nice", "Reading"."""

Words = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True)]


class TextLanguage(str):
    """The code of a language in which a page has an edition's texts, while its own words are in another."""

    __slots__ = ()


class MarkedText(str):
    """A text in another language than the page's, which its HTML marks with ``lang`` and ``dir``."""

    language: str

    def __new__(cls, words: str, language: str) -> Self:
        """Mark words with the code of their language."""
        made = super().__new__(cls, words)
        made.language = str(language)
        return made

    def __reduce__(self) -> tuple[type["MarkedText"], tuple[str, str]]:
        """Return what a copy is made from."""
        return MarkedText, (str(self), self.language)


class LocalText(RootModel[Annotated[dict[LanguageCode, Words], Field(min_length=1)]]):
    """The same text in one or more languages, by ISO 639 code."""

    model_config = {"frozen": True}

    def model_post_init(self, _context: object, /) -> None:
        """Spare the memory for a set of field names of its own."""
        share_field_names(self)

    def say(self, language: str) -> str:
        """Return the text in ``language``, or in the language that the author wrote first where that is missing.

        It is marked with its language where that is not the page's.
        """
        words = self.root.get(language)
        if words is None:
            first, words = next(iter(self.root.items()))
            return MarkedText(words, first)
        return MarkedText(words, language) if isinstance(language, TextLanguage) else words

    def languages(self) -> frozenset[str]:
        """Return the languages in which the text exists."""
        return frozenset(self.root)
