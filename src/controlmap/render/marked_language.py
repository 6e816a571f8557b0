"""Marks a text in another language than the page's: with ``lang``, for screen readers and fonts, and its direction.

The mark is an element, which only running text can contain. So the filter is put on each ``{{ value }}`` of a template
that is neither in a tag nor in an element of plain text (``title``, ``option``), when the template is compiled.
"""

import re
from typing import Any, Final

from jinja2.ext import Extension
from markupsafe import Markup

from controlmap.messages.catalogue import text_direction
from controlmap.model.text import MarkedText

_PART: Final = re.compile(
    r"(?P<aside>{#.*?#}|{%.*?%})|{{(?P<before>-?)(?P<value>.*?)(?P<after>-?)}}|<(?P<close>/?)(?P<name>[a-z0-9]*)|(?P<end>>)",
    re.DOTALL,
)
_PLAIN: Final = frozenset({"title", "option", "textarea", "script", "style"})
_SPAN: Final = Markup('<span lang="{}" dir="{}">{}</span>')


def marked(value: Any) -> Any:
    """Return a text of another language as an element that says which; anything else as it is."""
    if not isinstance(value, MarkedText):
        return value
    return _SPAN.format(value.language, text_direction(value.language), str(value))


class MarkedLanguage(Extension):
    """Filters the values in a template's running text with ``marked``."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return the template with the filter on each of these values."""
        if not (name or "").endswith(".html"):
            return source
        in_tag, element = False, ""

        def replaced(part: re.Match[str]) -> str:
            nonlocal in_tag, element
            if part["end"]:
                in_tag = False
            elif part["name"] is not None:
                in_tag, element = True, "" if part["close"] else part["name"]
            elif part["value"] and not in_tag and element not in _PLAIN:
                return f"{{{{{part['before']}({part['value']})|marked{part['after']}}}}}"
            return part[0]

        return _PART.sub(replaced, source)
