"""The texts of the share button."""

from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import Edition
from controlmap.render.payloads.labels import ShareWords


def share_words(edition: Edition, messages: Catalogue) -> ShareWords:
    """Return the labels of the share button, and the citation of the edition."""
    return {
        "language": messages.language,
        "title": edition.manifest.title.say(messages.language),
        "citation": edition.manifest.citation.say(messages.language),
        "label": messages.say("share.label"),
        "address": messages.say("share.address"),
        "embed": messages.say("share.embed"),
        "cite": messages.say("share.cite"),
        "copy": messages.say("share.copy"),
        "copied": messages.say("share.copied"),
    }
