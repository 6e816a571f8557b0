"""The form in which fields show a day, and in which a reader types it."""

import re
from typing import Final

from controlmap.messages.catalogue import Catalogue

_ISO: Final = ("YYYY", "MM", "DD")
_FORMS: Final = frozenset(
    mark.join(order) for order in (_ISO, ("DD", "MM", "YYYY"), ("MM", "DD", "YYYY")) for mark in ("/", ".", "-")
)
"""Those that Streamlit's field knows."""

_ISOLATES: Final = re.compile("[\\u2066-\\u2069]")
"""Marks around words of another direction, which a message of a right-to-left language has."""


def day_form(messages: Catalogue) -> str:
    """Return the language's form, with ``DD``, ``MM`` and ``YYYY``; that of ISO 8601 if Streamlit does not know it."""
    form = _ISOLATES.sub("", messages.say("date.typed", day="DD", month="MM", year="YYYY"))
    return form if form in _FORMS else "-".join(_ISO)
