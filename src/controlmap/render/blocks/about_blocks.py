"""The About page: the map's sources, the meaning of its terms, and how to cite it."""

from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.evidence_shares import evidence
from controlmap.messages.catalogue import Catalogue
from controlmap.model.annotation import Modality
from controlmap.model.edition import Edition
from controlmap.render.blocks.about_later import later_actors, later_days
from controlmap.render.blocks.published_shares import published_notes, published_table
from controlmap.render.colour_contrast import least_differences
from controlmap.render.markup import markup
from controlmap.render.web_map.credit import cited_article, dated, fronts_by_basis


def about_page(view: DayView, messages: Catalogue, links: str = "") -> str:
    """Return the page as one block of HTML. The sources are a separate block: ``sources_list``.

    ``links`` is the HTML of the list of editions, if there are several: ``edition_links``.
    """
    manifest, language = view.edition.manifest, messages.language
    sections = [
        _section(messages.say("about.article"), [_article(view, messages)]),
        _section(messages.say("about.as_of"), [messages.say("about.as_of_text", day=messages.day(view.day))]),
        *_later(view, messages),
        _section(messages.say("about.control"), [manifest.control.say(language)]),
        _section(messages.say("about.policy"), [manifest.policy.say(language)]),
        _section(
            messages.say("about.basis"),
            [messages.say("about.basis_text"), messages.say("about.silent_text")],
            terms=_bases(view, messages),
        ),
        *_published(view, messages),
        _section(
            messages.say("about.modality"),
            [messages.say("about.modality_text")],
            terms=[(messages.say(f"modality.{one}"), messages.say(f"modality.explain.{one}")) for one in Modality],
        ),
        _section(messages.say("about.colours"), [messages.say("about.colours_text")], table=_colours(view, messages)),
        _section(
            messages.say("about.evidence"),
            [messages.say("about.evidence_text")],
            terms=_evidence(view.edition, messages),
        ),
        _section(messages.say("about.licence"), [manifest.licence.say(language), messages.say("about.code_licence")]),
        _section(messages.say("about.cite"), [manifest.citation.say(language)]),
    ]
    return markup("about.html", title=messages.say("about.title"), links=links, sections=sections)


def _later(view: DayView, messages: Catalogue) -> list[dict[str, object]]:
    lines = later_days(view, messages)
    terms = later_actors(view, messages) or None
    return [_section(messages.say("about.later"), lines, terms=terms)] if lines else []


def _section(title: str, lines: list[str], **more: Any) -> dict[str, object]:
    return {"title": title, "lines": lines, "table": None, "notes": [], "terms": None} | more


def _article(view: DayView, messages: Catalogue) -> str:
    lines = messages.number(view.edition.manifest.article.lines)
    key = dated(view, "about.article_text", "about.article_text_on")
    return messages.say(key, **cited_article(view, messages), lines=lines)


def _bases(view: DayView, messages: Catalogue) -> list[tuple[str, str]]:
    return [
        (
            messages.say(f"basis.{basis}"),
            messages.say("about.basis_row", km=messages.number(length.km), share=messages.percent(length.share, 0)),
        )
        for basis, length in fronts_by_basis(view).items()
    ]


def _evidence(edition: Edition, messages: Catalogue) -> list[tuple[str, str]]:
    return [
        (
            messages.say(f"evidence.{each.what}"),
            messages.say(
                "about.evidence_row",
                cited=messages.number(each.cited),
                total=messages.number(each.total),
                share=messages.percent(each.share, 0),
            ),
        )
        for each in evidence(edition)
        if each.total
    ]


def _published(view: DayView, messages: Catalogue) -> list[dict[str, object]]:
    table = published_table(view, messages)
    lines = [messages.say("about.shares_text"), messages.say("about.beside_text")]
    return (
        [_section(messages.say("about.shares"), lines, table=table, notes=published_notes(view, messages))]
        if table
        else []
    )


def _colours(view: DayView, messages: Catalogue) -> dict[str, object]:
    """Return the difference between the most similar holders' colours, for each kind of colour vision."""
    rows = [
        [messages.say(f"vision.{vision}"), *("–" if value is None else messages.number(value, 1) for value in least)]
        for vision, least in least_differences(view).items()
    ]
    head = ("about.colours_vision", "about.colours_meeting", "about.colours_any")
    return {"head": [messages.say(key) for key in head], "rows": rows}
