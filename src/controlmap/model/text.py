"""Texts for readers, in each language of an edition."""

from typing import Annotated

from pydantic import Field, RootModel, StringConstraints

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Alias = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
"""Another name for something, in any language, by which search and text reading find it."""

OrdinaryWord = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
"""A name, or a word of one, that is a word of everyday language as well: "Nice", "Reading"."""

Words = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True)]


class LocalText(RootModel[Annotated[dict[LanguageCode, Words], Field(min_length=1)]]):
    """The same text in one or more languages, by ISO 639 code."""

    model_config = {"frozen": True}

    def say(self, language: str) -> str:
        """Return the text in ``language``, or in the language that the author wrote first where that is missing."""
        return self.root.get(language) or next(iter(self.root.values()))

    def languages(self) -> frozenset[str]:
        """Return the languages in which the text exists."""
        return frozenset(self.root)
