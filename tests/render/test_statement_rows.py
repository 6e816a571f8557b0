"""Rows of statements: the zones they lead to, on any day."""

from __future__ import annotations

from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue, load_catalogue
from controlmap.model.annotation import Annotation
from controlmap.model.ids import AnnotationId
from controlmap.render.blocks.statement_rows import rows_with_zones

RETAKEN = date(2018, 4, 14)
"""The government holds all of Eastern Ghouta."""


@pytest.fixture
def exposed(syria_atlas: Atlas) -> Annotation:
    """The forecast of an attack on Eastern Ghouta."""
    note = syria_atlas.edition.annotation(AnnotationId("l15-ghouta-in-firing-line"))
    assert note is not None
    return note


def chips(atlas: Atlas, day: date | None, note: Annotation) -> list[tuple[str, str]]:
    messages: Catalogue = load_catalogue("en")
    (row,) = rows_with_zones(view_of(atlas, day), messages, [note])
    zones = row["zones"]
    assert isinstance(zones, list)
    return [(zone["id"], zone["gone"]) for zone in zones]


def test_a_statement_leads_to_its_zone_on_the_articles_day(syria_atlas: Atlas, exposed: Annotation) -> None:
    assert chips(syria_atlas, None, exposed) == [("rebels-eastern-ghouta", "")]


def test_on_a_later_day_it_still_leads_to_the_zone_and_says_that_it_has_no_ground(
    syria_atlas: Atlas, exposed: Annotation
) -> None:
    assert chips(syria_atlas, RETAKEN, exposed) == [("rebels-eastern-ghouta", "no ground on this day")]
