"""The About page: what the map is drawn from, what its words mean, and how to cite it."""

from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.atlas.statements.evidence_shares import evidence
from controlmap.messages.catalogue import Catalogue
from controlmap.messages.isolation import isolated
from controlmap.model.annotation import Modality
from controlmap.model.edition import Edition, PublishedShares
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId
from controlmap.model.source import Source
from controlmap.render.blocks.overview_panel import shares_by_holder
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.colour_contrast import least_differences
from controlmap.render.markup import markup


def about_page(view: DayView, messages: Catalogue) -> str:
    """Return the page as one block of HTML."""
    manifest, language = view.edition.manifest, messages.language
    sections = [
        _section(messages.say("about.article"), [_article(view, messages)]),
        _section(messages.say("about.as_of"), [messages.say("about.as_of_text", day=messages.day(view.day))]),
        _section(messages.say("about.control"), [manifest.control.say(language)]),
        _section(messages.say("about.policy"), [manifest.policy.say(language)]),
        _section(
            messages.say("about.basis"),
            [messages.say("about.basis_text"), messages.say("about.silent_text")],
            terms=_bases(view, messages),
        ),
        _section(
            messages.say("about.shares"),
            [messages.say("about.shares_text")],
            table=_shares(view, messages),
            notes=_share_notes(view, messages),
        ),
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
        _section(messages.say("about.sources"), [_source(source, messages) for source in view.edition.sources]),
        _section(messages.say("about.licence"), [manifest.licence.say(language), messages.say("about.code_licence")]),
        _section(messages.say("about.cite"), [manifest.citation.say(language)]),
    ]
    return markup("about.html", title=messages.say("about.title"), sections=sections)


def _section(title: str, lines: list[str], **more: Any) -> dict[str, Any]:
    return {"title": title, "lines": lines, "table": None, "notes": [], "terms": None} | more


def _article(view: DayView, messages: Catalogue) -> str:
    article = view.edition.manifest.article
    return messages.say(
        "about.article_text",
        publisher=article.publisher.say(messages.language),
        kind=article.kind.say(messages.language),
        dateline=article.dateline.say(messages.language),
        start=messages.day(article.week.start),
        end=messages.day(article.week.last_day(article.week.end or article.week.start)),
        lines=messages.number(article.lines),
    )


def _bases(view: DayView, messages: Catalogue) -> list[tuple[str, str]]:
    lengths = dict.fromkeys(Basis, 0.0)
    for front in view.map.fronts:
        lengths[front.basis] += front.length_km
    total = sum(lengths.values()) or 1.0
    return [
        (
            messages.say(f"basis.{basis}"),
            messages.say("about.basis_row", km=messages.number(km), share=messages.percent(km / total, 0)),
        )
        for basis, km in lengths.items()
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


def _shares(view: DayView, messages: Catalogue) -> dict[str, Any]:
    ours = shares_by_holder(view)
    published = view.edition.manifest.published_shares
    holders = list(ours) + [ActorId(a) for p in published for a in p.shares if ActorId(a) not in ours]
    rows = []
    for holder in dict.fromkeys(holders):
        row = [actor_label(view, holder, messages), messages.percent(ours[holder][1], 1) if holder in ours else "–"]
        row += [messages.percent(p.shares[holder] / 100, 1) if holder in p.shares else "–" for p in published]
        rows.append(row)
    head = [messages.say("overview.holder"), messages.say("about.ours", day=messages.day(view.day))]
    return {"head": [*head, *(_published(p, messages) for p in published)], "rows": rows}


def _share_notes(view: DayView, messages: Catalogue) -> list[str]:
    """Explain, where the edition does, what lies between its shares and published ones."""
    return [
        f"{_published(published, messages)}: {published.note.say(messages.language)}"
        for published in view.edition.manifest.published_shares
        if published.note is not None
    ]


def _published(published: PublishedShares, messages: Catalogue) -> str:
    return messages.listed((published.source.say(messages.language), published.as_of.say(messages.language)))


def _colours(view: DayView, messages: Catalogue) -> dict[str, Any]:
    """How far apart the holders that look most alike are, for each kind of colour vision."""
    rows = [
        [messages.say(f"vision.{vision}"), *("–" if value is None else messages.number(value, 1) for value in least)]
        for vision, least in least_differences(view).items()
    ]
    head = ("about.colours_vision", "about.colours_meeting", "about.colours_any")
    return {"head": [messages.say(key) for key in head], "rows": rows}


def _source(source: Source, messages: Catalogue) -> str:
    texts = (source.title, source.publisher, source.licence, source.supports, source.note)
    title, publisher, licence, supports, note = (text.say(messages.language) if text else "" for text in texts)
    published = messages.day(source.published) if source.published else ""
    parts = (title, publisher, source.symbol, published, supports, licence, note, source.url)
    return ". ".join(isolated(part.rstrip("."), messages.direction) for part in parts if part) + "."
