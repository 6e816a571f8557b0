"""Texts for readers, in each language of an edition."""

from typing import Annotated, Final

from pydantic import Field, RootModel, StringConstraints

FALLBACK_LANGUAGE: Final = "en"
"""Every text has this language; others are checked against the edition's list."""

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Alias = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
"""Another name for something, in any language, by which search and text reading find it."""

Words = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True)]


class LocalText(RootModel[Annotated[dict[LanguageCode, Words], Field(min_length=1)]]):
    """The same text in one or more languages, by ISO 639 code: ``{"en": "Aleppo", "ar": "حلب"}``."""

    model_config = {"frozen": True}

    def say(self, language: str) -> str:
        """Return the text in ``language``, or in the fallback language where that is missing."""
        return self.root.get(language) or self.root.get(FALLBACK_LANGUAGE) or next(iter(self.root.values()))

    def languages(self) -> frozenset[str]:
        """Return the languages in which the text exists."""
        return frozenset(self.root)
