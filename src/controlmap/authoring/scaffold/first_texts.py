"""The initial texts of an edition, in each of its languages."""

from typing import Final, TypeAlias

from controlmap.authoring.scaffold.border_view import BorderView
from controlmap.authoring.scaffold.outlines import Outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.messages.catalogue import Catalogue, edition_catalogue

InLanguages: TypeAlias = dict[str, str]
"""The same text by language code, as in an edition's files."""

NO_ISOLATES: Final = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
"""A page isolates names of the other direction; an edition's files may not contain such hidden characters."""


def starting_words(wishes: Wishes, outline: Outline) -> dict[str, InLanguages]:
    """Return every multilingual text of a new edition, by its use. Every language has a catalogue."""
    by_language = {language: _words(wishes, outline, language) for language in wishes.languages}
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


def _border(outline: Outline, messages: Catalogue, language: str) -> str:
    """Return what the border was drawn from, and which disputed ground is inside it."""
    if outline.view is None:
        return messages.say("new.given_border")
    is_germany = outline.view is BorderView.GERMANY
    words = messages.say("new.natural_earth" if is_germany else "new.natural_earth_administered")
    for key, pieces in (("new.border_with", outline.included), ("new.border_without", outline.left_out)):
        if pieces:
            names = [names.get(language, names[DEFAULT_LANGUAGE]) for names in pieces]
            words = messages.say(key, border=words, ground=messages.listed(names))
    return words


def _words(wishes: Wishes, outline: Outline, language: str) -> dict[str, str]:
    messages, country = edition_catalogue(language, (language,)), outline.names.get(language, wishes.country)
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
        "border": _border(outline, messages, language),
        "public_domain": messages.say("new.public_domain"),
        "place": messages.say("new.place"),
    }
