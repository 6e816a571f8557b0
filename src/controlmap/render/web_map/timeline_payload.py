"""The data of the timeline's slider and chart."""

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render import palette
from controlmap.render.payloads.labels import TimelinePayload

_DECIMALS = 4
"""For shares: a hundredth of a percent is less than a pixel of the chart."""


def timeline_payload(atlas: Atlas, messages: Catalogue) -> TimelinePayload:
    """Return shares on every day on which the map changed, the days of events, and the labels."""
    shares, edition = atlas.shares(), atlas.edition
    goes_on = atlas.last_day > atlas.as_of
    holders = [actor for holder in shares.holders if (actor := edition.actor(holder))]
    return {
        "key": f"{edition.id}-{messages.language}",
        "first": atlas.first_day.isoformat(),
        "last": atlas.last_day.isoformat(),
        "article": atlas.as_of.isoformat(),
        "days": [day.isoformat() for day in shares.days],
        "holders": [
            {"id": actor.id, "name": actor.label(messages.language), "fill": palette.fill(actor)} for actor in holders
        ],
        "values": [[round(float(share), _DECIMALS) for share in row] for row in shares.values],
        "events": [{"day": event.day.isoformat()} for event in edition.events],
        "words": {
            "locale": messages.say("locale.tag"),
            "play": messages.say("timeline.play"),
            "pause": messages.say("timeline.pause"),
            "slider": messages.say("timeline.slider"),
            "chart": messages.say("timeline.chart"),
            "goTo": messages.say("timeline.go_to"),
            "first": messages.day(atlas.first_day),
            "article": messages.say("timeline.article" if goes_on else "timeline.ends", day=messages.day(atlas.as_of)),
            "last": messages.day(atlas.last_day) if goes_on else "",
            "comma": messages.say("list.comma") + " ",
            "before": messages.say("timeline.before"),
            "own": messages.say("timeline.own"),
            "after": messages.say("timeline.after"),
        },
    }
