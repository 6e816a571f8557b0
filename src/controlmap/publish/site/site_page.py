"""The static edition's page: one HTML file per language, readable without scripts."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.publish.site.site_filters import article_filters
from controlmap.render.blocks.about_blocks import about_page
from controlmap.render.blocks.article_list import article_head, article_list
from controlmap.render.blocks.fold_map import fold_map
from controlmap.render.blocks.ground_table import ground_table
from controlmap.render.blocks.overview_panel import overview_panel
from controlmap.render.blocks.published_shares import published_block
from controlmap.render.blocks.timeline_blocks import change_skeleton
from controlmap.render.blocks.zone_changes import zone_changes_skeleton
from controlmap.render.markup import markup, ready_markup
from controlmap.render.page_list import PUBLISHED_PAGES

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; object-src 'none'"
)
"""Forbids inline scripts, requests, and anything from elsewhere. `data:` is for Leaflet's own empty image."""

_WORDS: Final = {
    "pages": "site.pages",
    "languages": "site.languages",
    "needs_script": "site.needs_script",
    "pick": "pick.label",
    "pick_none": "pick.none",
    "search": "search.label",
    "search_hint": "search.placeholder",
    "compare": "timeline.compare",
    "all": "article.filter.all",
    "left_out": "site.left_out",
}


class PageFiles(NamedTuple):
    """The names of the files that a page fetches."""

    styles: list[str]
    scripts: list[str]
    """In the order in which they run."""
    later: list[str]
    """Scripts that are fetched once the map has started."""


def page_file(language: str, first: str) -> str:
    """Return the file name of a language's page; the edition's first language has the index page."""
    return "index.html" if language == first else f"{language}.html"


def site_page(
    view: DayView,
    messages: Catalogue,
    *,
    element: str,
    files: PageFiles,
    others: list[tuple[str, str, str]],
    preview: Mapping[str, str],
) -> str:
    """Return the page.

    Args:
        view: the edition on the article's day.
        messages: the language.
        element: the map's element, as HTML.
        files: what the page fetches.
        others: code, file and own name of each other language.
        preview: for link previews, the page's own address and its picture's, as ``url`` and ``picture``; empty if there
            is none.

    """
    edition, atlas = view.edition, view.atlas
    country = edition.manifest.country.say(messages.language)
    return markup(
        "site.html",
        language=messages.interface,
        direction=messages.direction,
        locale=messages.say("locale.tag").partition("-u-")[0].replace("-", "_"),
        languages=[messages.language, *(code for code, _, _ in others)],
        policy=POLICY,
        title=edition.manifest.title.say(messages.language),
        description=messages.say("site.description", country=country, day=messages.day(view.day)),
        preview=preview,
        files=files,
        words={name: messages.say(key) for name, key in _WORDS.items()},
        pages=[(page.name, messages.say(page.title_key)) for page in PUBLISHED_PAGES],
        others=others,
        zones=[{"id": zone.id, "name": zone.name.say(messages.language)} for zone in edition.zones],
        first=atlas.first_day.isoformat(),
        last=atlas.last_day.isoformat(),
        filters=article_filters(view, messages),
        citation=edition.manifest.citation.say(messages.language),
        fold=ready_markup(fold_map(messages)),
        map=ready_markup(element),
        overview=ready_markup(overview_panel(view, messages)),
        table=ready_markup(ground_table(view, messages)),
        published=ready_markup(published_block(view, messages)),
        change=ready_markup(change_skeleton(view, messages)),
        zone_changes=ready_markup(zone_changes_skeleton(messages)),
        article_head=ready_markup(article_head(view, messages)),
        article=ready_markup(article_list(view, messages, edition.annotations, None)),
        wide=[("about", ready_markup(about_page(view, messages)))],
    )
