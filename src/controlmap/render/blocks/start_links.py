"""Where a reader may start: three links under the panel of the whole country."""

from collections.abc import Callable
from datetime import date
from typing import Any

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue

AddressOf = Callable[[str, str], str]
"""The address of a page (by name) with a day to compare with (ISO form, or empty)."""


def in_file(page: str, compare: str) -> str:
    """Return the address of a page within one file, as in the static edition."""
    return f"?compare={compare}#{page}" if compare else f"#{page}"


def start_links(view: DayView, messages: Catalogue, address_of: AddressOf) -> list[dict[str, Any]]:
    """Return the links: to the article, to the article's day compared with a year before, and to the outcomes."""
    before = year_before(view.atlas)
    steps = [("article", ""), *([("timeline", before.isoformat())] if before else []), ("outcomes", "")]
    return [
        {"page": page, "compare": day, "address": address_of(page, day), "text": messages.say(f"start.{page}")}
        for page, day in steps
    ]


def year_before(atlas: Atlas) -> date | None:
    """Return the day a year before the article's; None if the edition does not reach back to it."""
    day = atlas.as_of
    try:
        before = day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        before = day.replace(year=day.year - 1, day=28)
    return before if before >= atlas.first_day else None
