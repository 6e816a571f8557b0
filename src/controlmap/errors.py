"""The exceptions of this project, all of them.

::

    ControlmapError
    ├── EditionError        an edition does not check: carries its problems
    ├── UnknownIdError      a zone, actor, place or statement that the edition does not have
    ├── DayError            a day outside the span that the edition covers, or a value that is not a day
    ├── EventsError         a table of events that cannot be joined as asked
    └── ExportError         a file that cannot be written as asked
"""

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import get_close_matches

from controlmap.model.problem import Problem


class ControlmapError(Exception):
    """Base class of every error that this project raises on purpose; its text can be shown to a user."""


class EditionError(ControlmapError):
    """An edition with mistakes. It is never shown in part: read ``problems`` instead."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


class UnknownIdError(ControlmapError):
    """A zone, actor, place or statement that the edition does not have."""

    def __init__(self, kind: str, wanted: str, known: Iterable[str] = ()) -> None:
        """Compose the text; of the ids that are ``known``, it names the one most like ``wanted``."""
        self.kind = kind
        self.wanted = wanted
        nearest = get_close_matches(wanted.casefold().replace(" ", "-"), known, n=1)
        hint = f" The nearest is '{nearest[0]}'." if nearest else ""
        super().__init__(f"The edition has no {kind} '{wanted}'.{hint}")


class DayError(ControlmapError):
    """A day outside the span that the edition covers, or a value that is not a day."""

    def __init__(self, day: object, first: date | None = None, last: date | None = None) -> None:
        """Compose the text; without a span, ``day`` is not a day at all."""
        self.day = day
        if first is None:
            super().__init__(f"{day!r} is not a day. Give a date, a datetime, or text such as '2016-06-01'.")
        else:
            super().__init__(f"The edition covers {first} to {last}; {day} lies outside.")


class EventsError(ControlmapError):
    """A table of events that cannot be joined as asked."""


class ExportError(ControlmapError):
    """A file that cannot be written as asked."""
