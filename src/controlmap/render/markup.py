"""The one place where words become HTML: templates that escape everything put into them."""

from functools import cache
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

_JOINED_AT_ONCE: Final = 1_000


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("controlmap.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


@cache
def _template(name: str) -> Template:
    # Jinja's own cache lays a new key at every use, among what a crowd holds just then: each keeps a megabyte of it.
    return _templates().get_template(name)


def ready_markup(html: str) -> Markup:
    """Mark what ``markup`` or Folium made as HTML, so that a template that frames it does not escape it again."""
    return Markup(html)  # noqa: S704 -- never given an edition's words, only what was escaped already


def markup(template: str, **values: Any) -> str:
    """Fill a template of ``templates/``. Every string given is escaped: none of an edition's can become markup."""
    # Jinja's own render holds all pieces at once: of a long text a hundred thousand small ones, megabytes among which
    # other readers' things would be laid meanwhile.
    pieces = _template(template).stream(**values)
    pieces.enable_buffering(_JOINED_AT_ONCE)
    return "".join(pieces)
