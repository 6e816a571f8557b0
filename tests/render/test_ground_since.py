"""The steps from an outcome to the ground on the day that decided it."""

from __future__ import annotations

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.kept_ground import Fate
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.annotation import About, Annotation
from controlmap.model.ids import AnnotationId
from controlmap.model.outcome import GroundDay
from controlmap.render.blocks.ground_since import ground_sentence, ground_since


def note_of(atlas: Atlas, name: str) -> Annotation:
    """Return a statement of an edition."""
    note = atlas.edition.annotation(AnnotationId(name))
    assert note is not None
    return note


def test_a_step_names_its_days_and_says_how_much_was_kept(marrow_atlas: Atlas) -> None:
    note = note_of(marrow_atlas, "l3-hills")
    assert note.outcome is not None
    (step,) = ground_since(view_of(marrow_atlas), load_catalogue("en"), note, note.outcome)
    assert step["id"] == "l3-hills:2020-06-15:2019-08-31"
    assert step["see"] == "See the ground on 15 June 2020"
    assert step["sentence"] == "The north (The Hill League): 5,526 km² of the 6,378 km² was kept."
    assert step["shown"] is False


def test_a_step_is_marked_where_the_page_shows_both_its_days(marrow_atlas: Atlas) -> None:
    note = note_of(marrow_atlas, "l3-hills")
    assert note.outcome is not None
    view = view_of(marrow_atlas, None, note.outcome.ground[0].since)
    (step,) = ground_since(view, load_catalogue("en"), note, note.outcome)
    assert step["shown"] is True


def test_a_statement_about_no_zone_is_about_the_whole_country(marrow_atlas: Atlas) -> None:
    note = note_of(marrow_atlas, "l3-hills").model_copy(update={"about": About()})
    view, messages = view_of(marrow_atlas), load_catalogue("en")
    handed = sum(one.km2 for one in marrow_atlas.compare(marrow_atlas.first_day, marrow_atlas.as_of).handovers)
    said = ground_sentence(view, messages, note, marrow_atlas.first_day, marrow_atlas.as_of)
    assert said == f"Between 1 January 2019 and 15 June 2020, {handed:,.0f} km² of the country changed hands."
    still = ground_sentence(view, messages, note, marrow_atlas.as_of, marrow_atlas.as_of)
    assert still == "Between 15 June 2020 and 15 June 2020, no ground changed hands on this map."


@pytest.mark.parametrize(
    ("km2", "area"),
    [
        (1, "كيلومتر مربع واحد"),
        (2, "كيلومترين مربعين"),
        (3, "3 كيلومترات مربعة"),
        (11, "11 كيلومترًا مربعًا"),
        (100, "100 كيلومتر مربع"),
        (103, "103 كيلومترات مربعة"),
    ],
)
def test_an_area_takes_the_plural_form_that_arabic_asks_for(km2: int, area: str) -> None:
    assert load_catalogue("ar").count("then.area", km2) == area


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("fate", list(Fate))
def test_every_fate_has_its_own_sentence(language: str, fate: Fate) -> None:
    gaps = {"zone": "Z", "holder": "H", "area": "A", "kept": "K", "more": "M"}
    said = load_catalogue(language).say(f"then.{fate}", **gaps)
    assert "A" in said
    assert ("K" in said, "M" in said) == (fate is Fate.PART, fate is Fate.MORE)


def test_an_outcome_may_show_on_several_days(marrow_atlas: Atlas) -> None:
    note = note_of(marrow_atlas, "l3-hills")
    assert note.outcome is not None
    days = (*note.outcome.ground, replace_day(note.outcome.ground[0], marrow_atlas))
    twice = note.outcome.model_copy(update={"ground": days})
    steps = ground_since(view_of(marrow_atlas), load_catalogue("en"), note, twice)
    assert [step["see"] for step in steps] == ["See the ground on 15 June 2020", "See the ground on 1 September 2019"]


def replace_day(ground: GroundDay, atlas: Atlas) -> GroundDay:
    """Return the step to the last day on which the map changed."""
    return ground.model_copy(update={"day": atlas.changes[-1]})
