"""The base holder's drawn ground against the edition's first day."""

from collections.abc import Sequence

from controlmap.checks.days import MOST_YEARS
from controlmap.model.edition import Edition
from controlmap.model.hold import Hold


def late_base_holds(edition: Edition) -> Sequence[Hold]:
    """Return the base holder's first holds of rank 0 if they begin after the first day, and no event began them.

    An author who moves ``first_day`` back leaves them behind: until they begin, their ground is drawn by no hold.
    """
    base, first = edition.manifest.base, edition.manifest.first_day
    if edition.manifest.ends_on.year - first.year > MOST_YEARS:
        return []  # the year is a typing error, reported by another rule
    begun = {hold for event in edition.events for hold in event.began}
    holds = [
        hold for hold in edition.holds if (hold.zone, hold.controller, hold.rank) == (base.zone, base.controller, 0)
    ]
    start = min((hold.span.start for hold in holds), default=first)
    late = [hold for hold in holds if hold.span.start == start > first]
    return late if begun.isdisjoint(hold.id for hold in late) else []
