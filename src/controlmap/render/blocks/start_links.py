"""Where a reader may start: three links under the panel of the whole country."""

from collections.abc import Callable
from datetime import date
from typing import Any

from controlmap.atlas.day_view import DayView
from controlmap.messages.catalogue import Catalogue

AddressOf = Callable[[str, str], str]
"""The address of a page (by name) with a day to compare with (ISO form, or empty)."""


def in_file(page: str, compare: str) -> str:
    """Return the address of a page within one file, as in the static edition."""
    return f"?compare={compare}#{page}" if compare else f"#{page}"


def start_links(view: DayView, messages: Catalogue, address_of: AddressOf) -> list[dict[str, Any]]:
    """Return the links: to the article, to the article's day compared with a year before, and to the outcomes."""
    before = _a_year_before(view.atlas.as_of)
    steps = [("article", ""), ("timeline", before.isoformat()), ("outcomes", "")]
    return [
        {"page": page, "compare": day, "address": address_of(page, day), "text": messages.say(f"start.{page}")}
        for page, day in steps
        if not day or before >= view.atlas.first_day
    ]


def _a_year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)
