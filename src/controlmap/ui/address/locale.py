"""Locale negotiation: the address's language, else the browser's, else the edition's first."""

from babel.core import negotiate_locale

from controlmap.messages.catalogue import interface_languages
from controlmap.model.edition import Edition


def offered_languages(edition: Edition | None) -> tuple[str, ...]:
    """Return the languages of an edition, in its order; without an edition to show, all that have a catalogue."""
    if edition is None:
        return interface_languages()
    return tuple(dict.fromkeys(edition.manifest.languages))


def wished_languages(accept_language: str) -> list[str]:
    """Return the languages of an ``Accept-Language`` header, the most preferred first. Malformed parts are ignored."""
    wishes: list[tuple[float, str]] = []
    for part in accept_language.split(","):
        tag, _, weight = part.partition(";")
        try:
            liking = float(weight.partition("=")[2] or 1)
        except ValueError:
            continue
        if tag.strip().replace("-", "").isalnum() and liking > 0:
            wishes.append((liking, tag.strip()))
    return [tag for _, tag in sorted(wishes, key=lambda wish: -wish[0])]


def language_of(asked: str | None, wishes: list[str], offered: tuple[str, ...]) -> str:
    """Return the offered language that the address asks for, else the first match in ``wishes``, else the first."""
    if asked in offered:
        return str(asked)
    return negotiate_locale(wishes, offered, sep="-") or offered[0]
