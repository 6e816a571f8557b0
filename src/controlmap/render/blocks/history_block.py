"""The holders of a place or a point over time: a bar, a sentence, and a list with a button for each change."""

from datetime import date, timedelta

from controlmap.atlas.day.holders_over_time import HeldSpan
from controlmap.atlas.day.place_history import KnownHolder, PlaceHistory
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.model.citation import Citation
from controlmap.render.blocks.citations import citations
from controlmap.render.blocks.front_panel import change_row
from controlmap.render.blocks.statement_rows import actor_label
from controlmap.render.event_date import known_date
from controlmap.render.markup import markup, ready_markup


def history_block(view: DayView, messages: Catalogue, history: PlaceHistory) -> str:
    """Return the history of a point; empty outside the country."""
    if not history.spans:
        return ""
    first, last = view.atlas.first_day, view.atlas.last_day
    cited = [Citation(id=known.point.source) for known in history.known]
    cited += [source for span in history.spans if span.began for event in span.began.events for source in event.sources]
    return markup(
        "history.html",
        title=messages.say("history.title"),
        sentence=_sentence(view, messages, history),
        rows=[_span(view, messages, span) for span in history.spans],
        first=messages.day(first),
        last=messages.day(last),
        known_title=messages.say("history.known"),
        known=[_known(view, messages, known) for known in history.known],
        cited=citations(view.edition, messages, cited),
    )


def point_panel(view: DayView, messages: Catalogue, at: tuple[float, float]) -> str:
    """Return the panel of a point (lon, lat) on open ground; empty outside the country."""
    face = view.atlas.holders.face_at(*at)
    if face is None:
        return ""
    return _ground(view, messages, face, point_name(messages, at), view.atlas.place_history(*at))


def face_panel(view: DayView, messages: Catalogue, face: int) -> str:
    """Return the panel for all points of a face, which share one history, with the gap ``{point}`` for the name."""
    history = PlaceHistory((0.0, 0.0), view.atlas.holders.spans(face), known=())
    return _ground(view, messages, face, "{point}", history)


def _ground(view: DayView, messages: Catalogue, face: int, title: str, history: PlaceHistory) -> str:
    holding = view.map.holdings[int(view.map.keys[face])]
    zone = view.edition.zone(holding.zone)
    names = {
        "zone": zone.name.say(messages.language) if zone else holding.zone,
        "holder": actor_label(view, holding.controller, messages),
    }
    return markup(
        "point.html",
        back=messages.say("panel.back"),
        title=title,
        held=messages.say("place.in_zone", **names, day=messages.day(view.day)),
        zone={
            "id": holding.zone,
            "label": zone.label(messages.language) if zone else holding.zone,
            "holder": holding.controller,
        },
        history=ready_markup(history_block(view, messages, history)),
    )


def point_name(messages: Catalogue, at: tuple[float, float]) -> str:
    """Return a point's name, made of its coordinates."""
    lon, lat = (messages.number(abs(degrees), 3) for degrees in at)
    north = messages.say("point.north" if at[1] >= 0 else "point.south", degrees=lat)
    east = messages.say("point.east" if at[0] >= 0 else "point.west", degrees=lon)
    return messages.say("point.title", at=messages.listed((north, east)))


def _sentence(view: DayView, messages: Catalogue, history: PlaceHistory) -> str:
    """Return the history in one sentence: "Rebels until 22 December 2016, then Government"."""
    if len(history.spans) == 1:
        holder = actor_label(view, history.spans[0].controller, messages)
        return messages.say("history.always", holder=holder)
    holders = [actor_label(view, span.controller, messages) for span in history.spans]
    dates = [_date(messages, span) for span in history.spans[1:]]
    parts = [messages.say("history.until", holder=holders[i], date=day) for i, day in enumerate(dates)]
    last = messages.say("history.then", holder=holders[-1])
    return f"{messages.listed([*parts, last])}."


def _date(messages: Catalogue, span: HeldSpan) -> str:
    return known_date(span.began.day, span.began.precision, messages) if span.began else messages.day(span.since)


def _span(view: DayView, messages: Catalogue, span: HeldSpan) -> dict[str, object]:
    first = view.atlas.first_day
    end = span.until or view.atlas.last_day + timedelta(days=1)
    every = view.atlas.last_day + timedelta(days=1) - first
    return {
        "holder": span.controller,
        "name": actor_label(view, span.controller, messages),
        "width": round(100 * ((end - span.since) / every), 2),
        "day": span.since.isoformat(),
        "until": span.until.isoformat() if span.until else "",
        "now": span.covers(view.day),
    } | {"change": change_row(view, messages, span.began) if span.began else _from_the_first(messages, first)}


def _from_the_first(messages: Catalogue, first: date) -> dict[str, object]:
    return {"date": messages.say("panel.since_before", day=messages.day(first)), "events": []}


def _known(view: DayView, messages: Catalogue, known: KnownHolder) -> dict[str, object]:
    names = {
        "holder": actor_label(view, known.point.controller, messages),
        "painted": actor_label(view, known.painted, messages),
    }
    return {
        "day": known.point.day.isoformat(),
        "date": messages.day(known.point.day),
        "text": messages.say("points.agrees" if known.agrees else "points.differs", **names),
        "agrees": known.agrees,
    }
