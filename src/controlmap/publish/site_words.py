"""The words that the static edition's script puts together by itself: each comes from the catalogue."""

from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.words_payload import words_payload


def map_words(view: DayView, say: Catalogue) -> dict[str, Any]:
    """Give the words on the map. The choice of raster backgrounds is left out: nothing is asked of anybody outside."""
    words = words_payload(view, say)
    return words | {"base": words["base"] | {"choices": words["base"]["choices"][:1]}}


def site_words(view: DayView, say: Catalogue) -> dict[str, Any]:
    """Give the words beside the map; ``{gaps}`` are filled in the browser."""
    atlas, total = view.atlas, len(view.edition.annotations)
    return {
        "shown": say.say("panel.shown"),
        "empty": say.say("empty.click"),
        "otherDay": say.say("site.other_day", day="{day}", as_of=say.day(atlas.as_of)),
        "noGround": say.say("panel.no_ground", day="{day}"),
        "heldBy": say.say("site.held_by", holder="{holder}", km2="{km2}"),
        "nothingFound": say.say("search.nothing", text="{text}"),
        "nothingChanged": say.say("timeline.nothing_changed"),
        "noStatement": say.say("article.none"),
        "counts": [say.count("article.count", number, total=say.number(total)) for number in range(total + 1)],
        "notices": {
            **{
                kind: say.say(f"notice.{kind}", value="{value}")
                for kind in ("zone", "annotation", "place", "actor", "lang")
            },
            "date": say.say(
                "notice.date",
                value="{value}",
                first=str(atlas.first_day),
                last=str(atlas.as_of),
                shown=str(atlas.as_of),
            ),
        },
    }
