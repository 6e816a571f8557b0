"""The words that the static edition's script puts together by itself: each comes from the catalogue."""

from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.outcomes_page import with_outcomes
from controlmap.render.words_payload import words_payload


def map_words(view: DayView, say: Catalogue) -> dict[str, Any]:
    """Give the words on the map. The choice of raster backgrounds is left out: nothing is asked of anybody outside."""
    words = words_payload(view, say)
    return words | {"base": words["base"] | {"choices": words["base"]["choices"][:1]}}


def site_words(view: DayView, say: Catalogue) -> dict[str, Any]:
    """Give the words beside the map; ``{gaps}`` are filled in the browser."""
    atlas = view.atlas
    return {
        "shown": say.say("panel.shown"),
        "empty": say.say("empty.click"),
        "otherDay": say.say("site.other_day", day="{day}", as_of=say.day(atlas.as_of)),
        "noGround": say.say("panel.no_ground", day="{day}"),
        "heldBy": say.say("site.held_by", holder="{holder}", km2="{km2}"),
        "nothingFound": say.say("search.nothing", text="{text}"),
        "nothingChanged": say.say("timeline.nothing_changed"),
        "noStatement": say.say("article.none"),
        "inZone": say.say("place.in_zone", zone="{zone}", holder="{holder}", day="{day}"),
        "holds": say.say("actor.holds", km2="{km2}"),
        "chosen": say.say("said.chosen", name="{name}"),
        "nothingChosen": say.say("said.nothing"),
        "counts": {
            "article": _counts(say, "article.count", len(view.edition.annotations)),
            "outcomes": _counts(say, "outcomes.count", len(with_outcomes(view.edition))),
        },
        "notices": {
            **{
                kind: say.say(f"notice.{kind}", value="{value}")
                for kind in ("zone", "annotation", "place", "actor", "lang")
            },
            "filter": say.say("notice.filter", value="{value}"),
            "date": say.say(
                "notice.date",
                value="{value}",
                first=str(atlas.first_day),
                last=str(atlas.as_of),
                shown=str(atlas.as_of),
            ),
        },
    }


def _counts(say: Catalogue, key: str, total: int) -> list[str]:
    """Say how many of a list are shown, for each number of them: plurals are the catalogue's matter."""
    return [say.count(key, number, total=say.number(total)) for number in range(total + 1)]
