"""The date of an event, at the precision with which it is known."""

from controlmap.messages.catalogue import Catalogue
from controlmap.model.event import Event
from controlmap.model.precision import Precision


def event_date(event: Event, messages: Catalogue) -> str:
    """Return the event's day in full, the days around it, its month or its year, depending on its precision."""
    match event.precision:
        case Precision.DAY:
            return messages.day(event.day)
        case Precision.WEEK:
            return messages.say("event.week", day=messages.day(event.day))
        case Precision.MONTH:
            return messages.month(event.day)
        case Precision.YEAR:
            return messages.year(event.day)
