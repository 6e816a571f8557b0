"""The date of a change, at the precision with which it is known."""

from datetime import date

from controlmap.messages.catalogue import Catalogue
from controlmap.model.event import Event
from controlmap.model.precision import Precision


def event_date(event: Event, messages: Catalogue) -> str:
    """Return the event's day in full, the days around it, its month or its year, depending on its precision."""
    return known_date(event.day, event.precision, messages)


def article_date(day: date, as_of: date, messages: Catalogue) -> str:
    """Return a day in full, marked if it is the one that the article describes."""
    text = messages.day(day)
    return messages.say("multiples.article", day=text) if day == as_of else text


def known_date(day: date, precision: Precision, messages: Catalogue) -> str:
    """Return a day in full, the days around it, its month or its year, depending on how precisely it is known."""
    match precision:
        case Precision.DAY:
            return messages.day(day)
        case Precision.WEEK:
            return messages.say("event.week", day=messages.day(day))
        case Precision.MONTH:
            return messages.month(day)
        case Precision.YEAR:
            return messages.year(day)
