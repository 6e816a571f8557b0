"""A new edition of any country, as `controlmap new` makes it, for tests of its shape and its place on the globe."""

from datetime import date
from pathlib import Path

from controlmap.authoring.scaffold.outlines import known_outline
from controlmap.authoring.scaffold.wishes import Wishes
from controlmap.publish.new_edition import write_edition

SHAPES = {
    "tall": "Chile",
    "wide": "Nepal",
    "islands": "Bahamas",
    "date-line": "Fiji",
    "notch": "Senegal",
    "compact": "Uruguay",
}


def made_country(country: str, folder: Path, margin_degrees: float | None = None) -> Path:
    """Write a new edition of a country with three holders into a folder, and return the folder."""
    wishes = Wishes(
        country=country, as_of=date(2024, 1, 1), publisher="The Gazette", lines=1,
        holders=("North Front", "South Army", "Council of the Coast"), languages=("en", "ar"),
    )  # fmt: skip
    write_edition(folder, wishes, known_outline(country, margin_degrees=margin_degrees), lines=[])
    return folder
