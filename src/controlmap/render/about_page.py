"""The About page: what the map is drawn from, what its words mean, and how to cite it."""

from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.atlas.evidence import evidence
from controlmap.messages.catalogue import Catalogue
from controlmap.messages.isolation import isolated
from controlmap.model.annotation import Modality
from controlmap.model.edition import Edition, PublishedShares
from controlmap.model.hold import Basis
from controlmap.model.ids import ActorId
from controlmap.model.source import Source
from controlmap.render.markup import markup
from controlmap.render.overview_panel import shares_by_holder
from controlmap.render.statement_rows import actor_label
from controlmap.render.told_apart import least_differences


def about_page(view: DayView, say: Catalogue) -> str:
    """Give the page as one block of HTML."""
    manifest, language = view.edition.manifest, say.language
    sections = [
        _section(say.say("about.article"), [_article(view, say)]),
        _section(say.say("about.as_of"), [say.say("about.as_of_text", day=say.day(view.day))]),
        _section(say.say("about.control"), [manifest.control.say(language)]),
        _section(say.say("about.policy"), [manifest.policy.say(language)]),
        _section(
            say.say("about.basis"),
            [say.say("about.basis_text"), say.say("about.silent_text")],
            terms=_bases(view, say),
        ),
        _section(
            say.say("about.shares"),
            [say.say("about.shares_text")],
            table=_shares(view, say),
            notes=_share_notes(view, say),
        ),
        _section(
            say.say("about.modality"),
            [say.say("about.modality_text")],
            terms=[(say.say(f"modality.{one}"), say.say(f"modality.explain.{one}")) for one in Modality],
        ),
        _section(say.say("about.colours"), [say.say("about.colours_text")], table=_colours(view, say)),
        _section(say.say("about.evidence"), [say.say("about.evidence_text")], terms=_evidence(view.edition, say)),
        _section(say.say("about.sources"), [_source(source, say) for source in view.edition.sources]),
        _section(say.say("about.licence"), [manifest.licence.say(language), say.say("about.code_licence")]),
        _section(say.say("about.cite"), [manifest.citation.say(language)]),
    ]
    return markup("about.html", title=say.say("about.title"), sections=sections)


def _section(title: str, lines: list[str], **more: Any) -> dict[str, Any]:
    return {"title": title, "lines": lines, "table": None, "notes": [], "terms": None} | more


def _article(view: DayView, say: Catalogue) -> str:
    article = view.edition.manifest.article
    return say.say(
        "about.article_text",
        publisher=article.publisher.say(say.language),
        kind=article.kind.say(say.language),
        dateline=article.dateline.say(say.language),
        start=say.day(article.week.start),
        end=say.day(article.week.last_day(article.week.end or article.week.start)),
        lines=say.number(article.lines),
    )


def _bases(view: DayView, say: Catalogue) -> list[tuple[str, str]]:
    lengths = dict.fromkeys(Basis, 0.0)
    for front in view.map.fronts:
        lengths[front.basis] += front.length_km
    total = sum(lengths.values()) or 1.0
    return [
        (
            say.say(f"basis.{basis}"),
            say.say("about.basis_row", km=say.number(km), share=say.percent(km / total, 0)),
        )
        for basis, km in lengths.items()
    ]


def _evidence(edition: Edition, say: Catalogue) -> list[tuple[str, str]]:
    return [
        (
            say.say(f"evidence.{each.what}"),
            say.say(
                "about.evidence_row",
                cited=say.number(each.cited),
                total=say.number(each.total),
                share=say.percent(each.share, 0),
            ),
        )
        for each in evidence(edition)
        if each.total
    ]


def _shares(view: DayView, say: Catalogue) -> dict[str, Any]:
    ours = shares_by_holder(view)
    published = view.edition.manifest.published_shares
    holders = list(ours) + [ActorId(a) for p in published for a in p.shares if ActorId(a) not in ours]
    rows = []
    for holder in dict.fromkeys(holders):
        row = [actor_label(view, holder, say), say.percent(ours[holder][1], 1) if holder in ours else "–"]
        row += [say.percent(p.shares[holder] / 100, 1) if holder in p.shares else "–" for p in published]
        rows.append(row)
    head = [say.say("overview.holder"), say.say("about.ours", day=say.day(view.day))]
    return {"head": [*head, *(_published(p, say) for p in published)], "rows": rows}


def _share_notes(view: DayView, say: Catalogue) -> list[str]:
    """Explain, where the edition does, what lies between its shares and published ones."""
    return [
        f"{_published(published, say)}: {published.note.say(say.language)}"
        for published in view.edition.manifest.published_shares
        if published.note is not None
    ]


def _published(published: PublishedShares, say: Catalogue) -> str:
    return say.listed((published.source.say(say.language), published.as_of.say(say.language)))


def _colours(view: DayView, say: Catalogue) -> dict[str, Any]:
    """How far apart the holders that look most alike are, for each kind of colour vision."""
    rows = [
        [say.say(f"vision.{vision}"), *("–" if value is None else say.number(value, 1) for value in least)]
        for vision, least in least_differences(view).items()
    ]
    head = ("about.colours_vision", "about.colours_meeting", "about.colours_any")
    return {"head": [say.say(key) for key in head], "rows": rows}


def _source(source: Source, say: Catalogue) -> str:
    texts = (source.title, source.publisher, source.licence, source.supports, source.note)
    title, publisher, licence, supports, note = (text.say(say.language) if text else "" for text in texts)
    published = say.day(source.published) if source.published else ""
    parts = (title, publisher, source.symbol, published, supports, licence, note, source.url)
    return ". ".join(isolated(part.rstrip("."), say.direction) for part in parts if part) + "."
