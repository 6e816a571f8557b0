"""What the timeline's slider and chart show, and the scripts that draw them."""

from importlib.resources import files
from typing import Any

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import Catalogue
from controlmap.render import palette

_DECIMALS = 4
"""Of shares: a hundredth of a percent is less than a pixel of the chart."""


def timeline_script() -> str:
    """Give the script that draws a timeline into an element, whatever page it stands on."""
    assets = files(__package__) / "assets"
    return "".join((assets / name).read_text(encoding="utf-8") for name in ("chart.js", "timeline.js"))


def timeline_payload(atlas: Atlas, say: Catalogue) -> dict[str, Any]:
    """Give shares on every day on which something changed, the days of events, and the words beside them."""
    shares, edition = atlas.shares(), atlas.edition
    holders = [actor for holder in shares.holders if (actor := edition.actor(holder))]
    return {
        "key": f"{edition.id}-{say.language}",
        "first": atlas.first_day.isoformat(),
        "last": atlas.as_of.isoformat(),
        "days": [day.isoformat() for day in shares.days],
        "holders": [{"name": actor.label(say.language), "fill": palette.fill(actor)} for actor in holders],
        "values": [[round(float(share), _DECIMALS) for share in row] for row in shares.values],
        "events": [{"day": event.day.isoformat()} for event in edition.events],
        "words": {
            "locale": say.say("locale.tag"),
            "play": say.say("timeline.play"),
            "pause": say.say("timeline.pause"),
            "slider": say.say("timeline.slider"),
            "chart": say.say("timeline.chart"),
            "first": say.day(atlas.first_day),
            "article": say.say("timeline.article", day=say.day(atlas.as_of)),
        },
    }
