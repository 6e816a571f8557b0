"""The panel before anything is selected: who holds how much."""

from datetime import timedelta
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.edition import PublishedShares
from controlmap.model.ids import ActorId
from controlmap.painting.ranges import AreaRange
from controlmap.render.blocks.start_links import AddressOf, in_file, start_links
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.markup import markup

_ABOUT_A_DAY: Final = timedelta(days=10)
"""How far from its day a published figure is still comparable with the map."""


def shares_by_holder(view: DayView) -> dict[ActorId, tuple[AreaRange, float]]:
    """Return each holder's area with its bounds and its share of the country, largest first."""
    totals: dict[ActorId, tuple[AreaRange, float]] = {}
    for holding, area in view.area_ranges.items():
        known, share = totals.get(holding.controller, (AreaRange(0, 0, 0), 0.0))
        together = AreaRange(*(one + other for one, other in zip(known, area, strict=True)))
        totals[holding.controller] = (together, share + area.km2 / view.map.country_km2)
    return dict(sorted(totals.items(), key=lambda entry: -entry[1][0].km2))


def overview_panel(view: DayView, messages: Catalogue, most: int | None = None, address_of: AddressOf = in_file) -> str:
    """Return the table of holders and a table of the map: every zone, or ``most`` of them."""
    ground = _ground(view, messages)
    left = len(ground) - most if most is not None else 0
    rows = []
    for actor_id, (area, share) in shares_by_holder(view).items():
        actor = view.edition.actor(actor_id)
        if actor is not None:
            rows.append(
                {
                    "id": actor.id,
                    "name": actor.label(messages.language),
                    "km2": messages.number(area.km2),
                    "range": range_text(area, messages),
                    "share": messages.percent(share, 1),
                }
            )
    # Published figures are shown only for days close to the one that they describe.
    published = [
        published_line(view, messages, shares)
        for shares in view.edition.manifest.published_shares
        if abs((shares.compared_on or view.atlas.as_of) - view.day) <= _ABOUT_A_DAY
    ]
    return markup(
        "overview.html",
        title=messages.say("overview.title"),
        lead=messages.say("overview.hint"),
        keys=messages.say("overview.keys"),
        starts=start_links(view, messages, address_of),
        head={key: messages.say(f"overview.{key}") for key in ("holder", "area", "share")},
        rows=rows,
        range_note=messages.say("overview.range_note"),
        published=published,
        published_note=messages.say("overview.published_note") if published else "",
        ground_title=messages.say("table.title"),
        ground_head=[messages.say(key) for key in ("table.zone", "overview.holder", "overview.area")],
        ground=ground[:most],
        rest=messages.count("search.more", left) if left > 0 else "",
    )


def _ground(view: DayView, messages: Catalogue) -> list[dict[str, object]]:
    """Return each zone that has ground, with its holders and their areas."""
    return [
        {
            "id": zone.id,
            "label": zone.label(messages.language),
            "held": [
                {
                    "holder": holding.controller,
                    "name": actor_label(view, holding.controller, messages),
                    "km2": messages.number(view.area_ranges[holding].km2),
                    "range": range_text(view.area_ranges[holding], messages),
                }
                for holding in held
            ],
        }
        for zone in view.edition.zones
        if (held := [view.map.holdings[number] for number in view.map.of_zone(zone.id)])
    ]


def published_line(view: DayView, messages: Catalogue, published: PublishedShares) -> str:
    """Return published shares in one line."""
    holders = {actor_label(view, ActorId(actor), messages): share / 100 for actor, share in published.shares.items()}
    shares = messages.listed(
        messages.say("overview.published_share", holder=holder, share=messages.percent(share))
        for holder, share in holders.items()
    )
    source, as_of = published.source.say(messages.language), published.as_of.say(messages.language)
    return messages.say("overview.published", source=source, as_of=as_of, shares=shares)


def range_text(area: AreaRange, messages: Catalogue) -> str:
    """Return an area's bounds in km2."""
    return messages.say("overview.range", low=messages.number(area.low_km2), high=messages.number(area.high_km2))
