"""The credits in every published file."""

from typing import NamedTuple

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Manifest


class Credits(NamedTuple):
    """The author and licence of a file."""

    title: str
    licence: str
    citation: str
    """How to cite it."""
    source: str
    """The article that it is drawn from."""


def credits_of(manifest: Manifest) -> Credits:
    """Return the credits of an edition."""
    article, language = manifest.article, DEFAULT_LANGUAGE
    first = article.week.start
    last = article.week.last_day(article.week.end or first)
    dates = str(first) if first == last else f"{first} to {last}"
    return Credits(
        title=manifest.title.say(language),
        licence=manifest.licence.say(language),
        citation=manifest.citation.say(language),
        source=(
            f"{article.publisher.say(language)}, {article.kind.say(language)} "
            f"datelined {article.dateline.say(language)}, {dates}"
        ),
    )
