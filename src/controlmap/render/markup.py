"""The only place where text becomes HTML: templates that escape all values."""

from functools import cache
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from controlmap.render.marked_language import MarkedLanguage, marked

_JOINED_AT_ONCE: Final = 1_000


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("controlmap.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=[MarkedLanguage],
    )
    made.filters["marked"] = marked
    return made


@cache
def _template(name: str) -> Template:
    # Jinja's own cache allocates a new key at every use; among many sessions' objects, each keeps a megabyte of the
    # heap from being freed (fragmentation).
    return _templates().get_template(name)


def ready_markup(html: str) -> Markup:
    """Mark HTML made by ``markup`` or Folium as safe, so that an enclosing template does not escape it again."""
    return Markup(html)  # noqa: S704 -- never given an edition's words, only what was escaped already


def markup(template: str, **values: Any) -> str:
    """Render a template of ``templates/``. Every string value is escaped, so an edition's text cannot become markup."""
    # Jinja's own render holds all pieces at once: for a long text, a hundred thousand small strings, which fragment the
    # heap among other sessions' objects.
    pieces = _template(template).stream(**values)
    pieces.enable_buffering(_JOINED_AT_ONCE)
    return "".join(pieces)
