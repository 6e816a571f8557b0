"""Each step of an author leaves an edition that checks, and can be taken back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shapely

from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.steps.ground import Drawn, draw, redraw, snapped
from controlmap.authoring.steps.painting_order import rank_on_top
from controlmap.authoring.steps.statements import (
    Said,
    add_place,
    lines_of_article,
    placeholder_of,
    remove_statement,
    restate,
    state,
)
from controlmap.authoring.steps.time import Handover, hand_over
from controlmap.authoring.steps.wording import remove_place, write_text
from controlmap.authoring.store.edition_store import EditionStore
from controlmap.checks.check import check_edition
from controlmap.errors import ControlmapError
from controlmap.model.edition import Edition
from controlmap.model.hold import Basis, Hold
from controlmap.model.ids import ActorId

BOTH = {"en": "Words: of an author.", "ar": "كلمات"}
POCKET = shapely.box(10.65, 12.15, 10.85, 12.35)


@pytest.fixture
def folder(marrow: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(marrow, tmp_path / "marrow"))


def read(folder: Path) -> Edition:
    edition, problems = read_edition(folder)
    assert edition is not None
    assert [str(problem) for problem in problems] == []
    return edition


def hold(edition: Edition, name: str) -> Hold:
    return next(each for each in edition.holds if each.id == name)


def drawn(edition: Edition, zone: str = "pocket") -> Drawn:
    return Drawn(
        zone=zone,
        name=BOTH,
        description=BOTH,
        unsaid=BOTH,
        controller=ActorId("league"),
        since=edition.manifest.as_of,
        basis=Basis.INFERRED,
        margin_km=3.0,
        source="general-knowledge",
        note="The walls.",
        ground=POCKET,
    )


def test_a_drawn_polygon_becomes_a_zone_with_ground_on_top(folder: Path) -> None:
    store, edition = EditionStore(folder), read(folder)
    store.step("draw", draw(drawn(edition), edition))
    after = read(folder)
    made = hold(after, "pocket-2020-06-15")
    assert made.rank == 1 + max(each.rank for each in edition.holds if shapely.intersects(each.geometry, POCKET))
    assert [problem.code for problem in check_edition(after)] == ["E105"]  # it changed hands without an event
    store.undo()
    assert read(folder).zones == edition.zones


def test_comments_of_hand_written_files_stay(folder: Path) -> None:
    zones = folder / "zones.yaml"
    zones.write_text("# Drawn with care.\n" + zones.read_text(encoding="utf-8"), encoding="utf-8")
    edition = read(folder)
    EditionStore(folder).step("draw", draw(drawn(edition), edition))
    assert zones.read_text(encoding="utf-8").startswith("# Drawn with care.\n")


def test_a_line_near_the_border_or_another_line_is_snapped_to_it(folder: Path) -> None:
    edition = read(folder)
    west = edition.border.bounds[0]
    rough = shapely.box(west + 0.004, 12.2, west + 0.3, 12.4)
    assert snapped(rough, edition, 2.0).bounds[0] == pytest.approx(west, abs=1e-5)
    assert snapped(rough, edition, 0.0).bounds[0] == pytest.approx(west + 0.004)
    with pytest.raises(ControlmapError, match="outside the country"):
        snapped(shapely.box(50, 50, 51, 51), edition, 1.0)


def test_a_self_crossing_drawing_is_made_valid(folder: Path) -> None:
    bow_tie = shapely.Polygon([(10.4, 12.3), (10.6, 12.5), (10.6, 12.3), (10.4, 12.5)])
    assert snapped(bow_tie, read(folder), 0.0).is_valid


def test_a_line_is_moved(folder: Path) -> None:
    edition = read(folder)
    kernel = next(each for each in edition.holds if each.zone == "kernel")
    EditionStore(folder).step("move", redraw(kernel, shapely.box(10.1, 12.6, 10.3, 12.8)))
    assert hold(read(folder), kernel.id).geometry.bounds == (10.1, 12.6, 10.3, 12.8)


def test_ground_that_changes_hands_ends_one_hold_begins_another_and_makes_the_event(folder: Path) -> None:
    edition = read(folder)
    kernel = next(each for each in edition.holds if each.zone == "kernel")
    other = ActorId("league" if kernel.controller == "crown" else "crown")
    day = date(2020, 3, 1)
    passed = Handover(hold=kernel, day=day, other=other, other_zone="kernel", name=BOTH, source="marrow-atlas")
    EditionStore(folder).step("pass", hand_over(passed, edition))
    after = read(folder)
    assert hold(after, kernel.id).span.end == day
    event = after.events[-1]
    assert (event.day, event.ended) == (day, (kernel.id,))
    assert hold(after, event.began[0]).controller == other
    assert check_edition(after) == []


def test_a_day_before_the_first_moves_first_day_and_all_ground_that_began_with_it(folder: Path) -> None:
    first = read(folder)
    from_the_first = replace(drawn(first), since=first.manifest.first_day)
    EditionStore(folder).step("draw", draw(from_the_first, first))
    edition = read(folder)
    kernel = next(each for each in edition.holds if each.zone == "kernel")
    other = ActorId("league" if kernel.controller == "crown" else "crown")
    day = kernel.span.start.replace(year=kernel.span.start.year - 1)
    passed = Handover(hold=kernel, day=day, other=other, other_zone="kernel", name=BOTH, source="marrow-atlas")
    EditionStore(folder).step("pass", hand_over(passed, edition))
    after = read(folder)
    assert after.manifest.first_day < day
    assert hold(after, "south-plain").span.start <= after.manifest.first_day
    assert hold(after, f"pocket-{edition.manifest.first_day}").span.start == after.manifest.first_day
    assert hold(after, kernel.id).span.start == day
    assert hold(after, after.events[-1].ended[0]).span.end == day


def test_ground_does_not_pass_to_its_own_holder(folder: Path) -> None:
    edition = read(folder)
    kernel = next(each for each in edition.holds if each.zone == "kernel")
    same = Handover(
        hold=kernel,
        day=date(2020, 3, 1),
        other=kernel.controller,
        other_zone="kernel",
        name=BOTH,
        source="marrow-atlas",
    )
    with pytest.raises(ControlmapError, match="to itself"):
        hand_over(same, edition)


def said(line: int) -> Said:
    return Said(
        line=line,
        text=BOTH,
        speaker="gazette",
        modality="reported-fact",
        when="2020-06",
        zones=("kernel",),
        actors=("crown",),
    )


def test_a_statement_replaces_its_lines_placeholder_and_its_zone_is_mentioned(folder: Path) -> None:
    store, edition = EditionStore(folder), read(folder)
    store.step("lines", lines_of_article(6, edition, {"en": "To be written.", "ar": "يُكتب."}, "gazette"))
    edition = read(folder)
    assert edition.manifest.article.lines == 6
    assert [placeholder_of(line, edition) is not None for line in (4, 5, 6)] == [False, True, True]
    store.step("state", state(said(5), edition))
    after = read(folder)
    assert [note.id for note in after.annotations][-2:] == ["l05-words-of-an-author", "l06-to-be-written"]
    assert next(zone for zone in after.zones if zone.id == "kernel").spoken_of
    store.step("fewer", lines_of_article(5, after, {"en": "To be written.", "ar": "يُكتب."}, "gazette"))
    assert read(folder).annotations[-1].id == "l05-words-of-an-author"
    store.step("remove", remove_statement("l05-words-of-an-author"))
    assert read(folder).annotations[-1].line == 4


def test_a_place_is_added_named_and_removed(folder: Path) -> None:
    store, edition = EditionStore(folder), read(folder)
    name, changes = add_place({"en": "New Town", "ar": "بلدة"}, "town", (10.512345678, 12.2), edition)
    store.step("place", changes)
    place = read(folder).places[-1]
    assert (name, place.at) == ("new-town", (10.51235, 12.2))
    store.step("name", write_text(place, "name", BOTH))
    assert read(folder).places[-1].name.root == BOTH
    store.step("remove", remove_place(place))
    assert len(read(folder).places) == len(edition.places)


def test_a_text_is_written_wherever_it_is(folder: Path) -> None:
    store, edition = EditionStore(folder), read(folder)
    store.step("policy", write_text(edition.manifest, "policy", BOTH))
    store.step("dateline", write_text(edition.manifest, "article.dateline", BOTH))
    store.step("unsaid", write_text(edition.zones[0], "unsaid", BOTH))
    after = read(folder)
    assert (after.manifest.policy.root, after.manifest.article.dateline.root, after.zones[0].unsaid.root) == (BOTH,) * 3
    assert after.manifest.article.week == edition.manifest.article.week
    assert check_edition(after) == []


def test_ground_is_painted_over_what_it_covers_and_not_over_a_line_that_differs_a_little(folder: Path) -> None:
    edition = read(folder)
    kernel = next(each for each in edition.holds if each.zone == "kernel")
    assert rank_on_top(kernel.geometry, edition.manifest.as_of, edition) == kernel.rank + 1


def test_a_statement_asserts_its_verb_of_what_it_names(folder: Path) -> None:
    store, edition = EditionStore(folder), read(folder)
    said = Said(
        line=1, text=BOTH, speaker="gazette", modality="reported-fact", when="2020-06", zones=("north",),
        actors=("crown", "league"), places=("crest",), subject="league", verb="holds",
    )  # fmt: skip
    store.step("state", state(said, edition))
    made = next(note for note in read(folder).annotations if note.id not in {each.id for each in edition.annotations})
    assert [entry.model_dump(mode="json", exclude_defaults=True) for entry in made.asserts] == [
        {"subject": "league", "verb": "holds", "actors": ["crown"], "zones": ["north"], "places": ["crest"]}
    ]
    relation = Said(line=1, text=BOTH, speaker="gazette", modality="assessment", when="2020-06", zones=("north",),
                    actors=("crown",), subject="league", verb="opposes")  # fmt: skip
    store.step("restate", restate(made, relation, edition))
    changed = next(note for note in read(folder).annotations if note.id == made.id)
    assert [(each.verb.value, each.actors, each.zones) for each in changed.asserts] == [("opposes", ("crown",), ())]
    assert changed.about.place_ids == ()
