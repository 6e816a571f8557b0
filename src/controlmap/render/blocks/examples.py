"""An example table and an example report to try, made of an edition's own places and statements."""

import csv
import io
from datetime import timedelta
from typing import Final

from controlmap.atlas.day_view import DayView
from controlmap.authoring.spreadsheet import harmless
from controlmap.messages.catalogue import Catalogue

_INCIDENTS: Final = 30
_STATEMENTS: Final = 6
_DAYS_APART: Final = 4


def example_table(view: DayView, messages: Catalogue) -> bytes:
    """Return a table of invented incidents at places of the edition, in the weeks before its article."""
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(("event_date", "latitude", "longitude", "notes"))
    places = [place for place in view.edition.places if view.map.holding_at(*place.at)]
    for number, place in enumerate(places[:_INCIDENTS]):
        day = max(view.atlas.first_day, view.atlas.as_of - timedelta(days=_DAYS_APART * (number % 10)))
        lon, lat = place.at
        note = messages.say("events.example_row", place=place.name.say(messages.language))
        for _ in range(1 + number % 3):
            table.writerow(map(harmless, (day.isoformat(), lat, lon, note)))
    return written.getvalue().encode()


def example_report(view: DayView, messages: Catalogue) -> str:
    """Return a few statements of the edition as one text: those that name places first."""
    notes = sorted(view.edition.annotations, key=lambda note: -len(note.about.place_ids))[:_STATEMENTS]
    return " ".join(note.text.say(messages.language) for note in notes)
