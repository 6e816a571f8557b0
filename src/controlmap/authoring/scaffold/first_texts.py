"""The initial texts of an edition, in each of its languages."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.messages.catalogue import edition_catalogue

InLanguages: TypeAlias = dict[str, str]
"""The same text by language code, as in an edition's files."""

NO_ISOLATES: Final = dict.fromkeys((0x2068, 0x2069))
"""A page isolates names of the other direction; an edition's files may not contain such hidden characters."""


def starting_words(wishes: Wishes, country: Mapping[str, str]) -> dict[str, InLanguages]:
    """Return every multilingual text of a new edition, by its use.

    ``country`` contains the country's names by language. Every language has a catalogue.
    """
    by_language = {language: _words(wishes, country, language) for language in wishes.languages}
    return {
        name: {language: by_language[language][name].translate(NO_ISOLATES) for language in by_language}
        for name in next(iter(by_language.values()))
    }


def statements(wishes: Wishes) -> list[InLanguages]:
    """Return a placeholder text for each line of the article."""
    return [
        {
            language: edition_catalogue(language, (language,)).say("new.statement", line=line).translate(NO_ISOLATES)
            for language in wishes.languages
        }
        for line in range(1, wishes.lines + 1)
    ]


def same_in_all(wishes: Wishes, name: str) -> InLanguages:
    """Return a name that the author gave once, for every language."""
    return dict.fromkeys(wishes.languages, name)


def _words(wishes: Wishes, names: Mapping[str, str], language: str) -> dict[str, str]:
    messages, country = edition_catalogue(language, (language,)), names.get(language, wishes.country)
    day, publisher = messages.day(wishes.as_of), wishes.publisher
    return {
        "country": country,
        "title": messages.say("new.title", country=country, day=day),
        "kind": messages.say("new.kind"),
        "dateline": messages.say("new.dateline"),
        "control": messages.say("new.control"),
        "policy": messages.say("new.policy"),
        "licence": messages.say("new.licence"),
        "citation": messages.say("new.citation", country=country, day=day, publisher=publisher),
        "zone_name": messages.say("new.zone", holder=wishes.holders[0]),
        "zone_description": messages.say("new.description", country=country),
        "unsaid": messages.say("new.unsaid"),
        "sea": messages.say("new.sea"),
        "article_title": messages.say("new.article"),
        "background_title": messages.say("new.background"),
        "given_border": messages.say("new.given_border"),
        "natural_earth": messages.say("new.natural_earth"),
        "public_domain": messages.say("new.public_domain"),
        "place": messages.say("new.place"),
    }
