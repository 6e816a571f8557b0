"""Published shares of the country, beside the map's own for the same day."""

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import PublishedShares
from controlmap.model.ids import ActorId
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup


def published_table(view: DayView, messages: Catalogue) -> dict[str, object] | None:
    """Return a row for each published figure; None if the edition has none."""
    figures = view.edition.manifest.published_shares
    if not figures:
        return None
    holders = list(dict.fromkeys(ActorId(actor) for figure in figures for actor in figure.shares))
    labels = [actor_label(view, holder, messages) for holder in holders]
    return {
        "head": [messages.say("about.published"), *labels],
        "rows": [[_label(figure, messages), *_cells(view, messages, figure, holders)] for figure in figures],
    }


def published_notes(view: DayView, messages: Catalogue) -> list[str]:
    """Return notes on actors that figures count together, and on differences from the map that the edition explains."""
    figures = view.edition.manifest.published_shares
    together = dict.fromkeys((actor, others) for figure in figures for actor, others in figure.together.items())
    counted = [
        messages.say(
            "about.together",
            actor=actor_label(view, ActorId(actor), messages),
            others=messages.listed(actor_label(view, other, messages) for other in others),
        )
        for actor, others in together
    ]
    notes = [
        f"{published_label(one, messages)}: {one.note.say(messages.language)}"
        for one in figures
        if one.note is not None
    ]
    return counted + notes


def published_label(published: PublishedShares, messages: Catalogue) -> str:
    """Return the name of a figure: its publisher, and the day that it describes."""
    return messages.listed((published.source.say(messages.language), published.as_of.say(messages.language)))


def published_block(view: DayView, messages: Catalogue) -> str:
    """Return the table, collapsed, for the place under the chart of shares."""
    return markup(
        "published.html",
        title=messages.say("about.shares"),
        lines=[messages.say("about.shares_text"), messages.say("about.beside_text")],
        table=published_table(view, messages),
    )


def shares_beside(view: DayView, published: PublishedShares) -> dict[ActorId, float]:
    """Return the map's shares on a figure's day, counted in the same way; empty if the map does not have that day."""
    shares, day = view.atlas.shares(), published.compared_on
    rows = [
        number for number, known in enumerate(shares.days) if day is not None and known <= day <= view.atlas.last_day
    ]
    if not rows:
        return {}
    ours = dict(zip(shares.holders, map(float, shares.values[rows[-1]]), strict=True))
    return {
        ActorId(actor): sum(ours.get(ActorId(each), 0.0) for each in (actor, *published.together.get(actor, ())))
        for actor in published.shares
    }


def _cells(
    view: DayView, messages: Catalogue, published: PublishedShares, holders: list[ActorId]
) -> list[dict[str, str]]:
    """Return, for each holder, the published share, and the map's in small print."""
    ours, theirs = shares_beside(view, published), published.shares
    return [
        {
            "text": messages.percent(theirs[holder] / 100, 1) if holder in theirs else "–",
            "small": messages.percent(ours[holder], 1) if holder in ours else "",
        }
        for holder in holders
    ]


def _label(published: PublishedShares, messages: Catalogue) -> dict[str, str]:
    small = messages.say(f"empty.{published.empty_ground}") if published.empty_ground else ""
    return {"text": published_label(published, messages), "small": small}
