"""What About says of the days after the article: what they rest on, and what the holders were by then."""

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.statement_rows import became_line


def later_days(view: DayView, messages: Catalogue) -> list[str]:
    """Return the paragraphs on the days after the article's; none if the edition ends with it."""
    atlas = view.atlas
    if atlas.last_day == atlas.as_of:
        return []
    days = {"as_of": messages.day(atlas.as_of), "last": messages.day(atlas.last_day)}
    checked = [point.day for point in view.edition.control_points if point.day > atlas.as_of]
    lines = [messages.say("about.later_text", **days)]
    if checked:
        number = messages.count("about.later_days", len(set(checked)))
        lines.append(messages.count("about.later_checked", len(checked), days=number))
    if any(actor.became for actor in view.edition.actors):
        lines.append(messages.say("about.later_actors"))
    return lines


def later_actors(view: DayView, messages: Catalogue) -> list[tuple[str, str]]:
    """Return each later description of an actor, beside the name that the map uses on every day."""
    return [
        (actor.label(messages.language), became_line(messages, later))
        for actor in view.edition.actors
        for later in actor.became
    ]
