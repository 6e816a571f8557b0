"""The texts that the static edition's script composes; all of them come from the catalogue."""

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.outcomes_blocks import with_outcomes
from controlmap.render.payloads.labels import LabelsPayload
from controlmap.render.payloads.static_edition import SinceWords, SiteWords
from controlmap.render.web_map.labels_payload import labels_payload


def map_words(view: DayView, messages: Catalogue) -> LabelsPayload:
    """Return the labels of the map, without the choice of raster backgrounds, which would be fetched from elsewhere."""
    words = labels_payload(view, messages)
    return {**words, "base": {**words["base"], "choices": words["base"]["choices"][:1]}}


def site_words(view: DayView, messages: Catalogue) -> SiteWords:
    """Return the texts beside the map; ``{placeholders}`` are filled in the browser."""
    atlas = view.atlas
    return {
        "point": {
            "title": messages.say("point.title", at="{at}"),
            "north": messages.say("point.north", degrees="{degrees}"),
            "south": messages.say("point.south", degrees="{degrees}"),
            "east": messages.say("point.east", degrees="{degrees}"),
            "west": messages.say("point.west", degrees="{degrees}"),
        },
        "front": {
            "title": messages.say("front.title", one="{one}", other="{other}"),
            "absent": messages.say("front.absent", day="{day}"),
            "margin": messages.say("front.margin", high="{high}"),
            "margins": messages.say("front.margins", low="{low}", high="{high}"),
            "before": messages.say("history.before", day=messages.day(atlas.first_day)),
            "week": messages.say("event.week", day="{day}"),
        },
        "since": _since(messages, as_of=messages.day(atlas.as_of)),
        "shown": messages.say("panel.shown"),
        "empty": messages.say("empty.click"),
        "otherDay": messages.say("site.other_day", day="{day}", as_of=messages.day(atlas.as_of)),
        "noGround": messages.say("panel.no_ground", day="{day}"),
        "heldBy": messages.say("site.held_by", holder="{holder}", km2="{km2}"),
        "nothingFound": messages.say("search.nothing", text="{text}"),
        "onlyNear": messages.say("search.only_near", text="{text}"),
        "nothingChanged": messages.say("timeline.nothing_changed"),
        "noStatement": messages.say("article.none"),
        "inZone": messages.say("place.in_zone", zone="{zone}", holder="{holder}", day="{day}"),
        "holds": messages.say("actor.holds", km2="{km2}"),
        "chosen": messages.say("said.chosen", name="{name}"),
        "nothingChosen": messages.say("said.nothing"),
        "counts": {
            "article": _counts(messages, "article.count", len(view.edition.annotations)),
            "outcomes": _counts(messages, "outcomes.count", len(with_outcomes(view.edition))),
        },
        "notices": {
            "zone": messages.say("notice.zone", value="{value}"),
            "annotation": messages.say("notice.annotation", value="{value}"),
            "place": messages.say("notice.place", value="{value}"),
            "front": messages.say("notice.front", value="{value}"),
            "at": messages.say("notice.at", value="{value}"),
            "actor": messages.say("notice.actor", value="{value}"),
            "lang": messages.say("notice.lang", value="{value}"),
            "filter": messages.say("notice.filter", value="{value}"),
            "date": messages.say(
                "notice.date",
                value="{value}",
                first=str(atlas.first_day),
                last=str(atlas.last_day),
                shown=str(atlas.as_of),
            ),
        },
    }


def _since(messages: Catalogue, as_of: str) -> SinceWords:
    numbers = {"as_of": as_of, "then": "{then}"}
    return {
        "new": messages.say("since.new", as_of=as_of),
        "to": messages.say("since.to", holder="{holder}", km2="{km2}"),
        "kept": messages.say("since.kept", **numbers, kept="{kept}", to="{to}"),
        "noneLeft": messages.say("since.none_left", **numbers, to="{to}"),
        "same": messages.say("since.same", **numbers),
        "gained": messages.say("since.gained", km2="{km2}"),
        "toLast": messages.say("since.to_last", day="{day}"),
        "toFirst": messages.say("since.to_first", day="{day}"),
        "toAgain": messages.say("since.to_again", day="{day}"),
    }


def _counts(messages: Catalogue, key: str, total: int) -> list[str]:
    """Return the sentence for each number of shown items, since only the catalogue knows the plurals."""
    return [messages.count(key, number, total=messages.number(total)) for number in range(total + 1)]
