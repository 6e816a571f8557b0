"""The steps on actors, sources, landmarks, the days of publication and the order of painting."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import shapely

from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.steps.actors import Described, add_actor, change_actor
from controlmap.authoring.steps.article import published_within
from controlmap.authoring.steps.ground import redraw
from controlmap.authoring.steps.landmarks import add_landmark
from controlmap.authoring.steps.painting_order import overlapped, rank_over
from controlmap.authoring.steps.sources import Work, cites, new_source_id, write_source
from controlmap.authoring.store.edition_store import EditionStore
from controlmap.checks.check import check_edition
from controlmap.errors import ControlmapError
from controlmap.model.actor import Pattern
from controlmap.model.edition import Edition
from controlmap.model.source import Confirmation, SourceKind
from controlmap.model.span import Span

BOTH = {"en": "Words of an author", "ar": "كلمات"}
EVER = Span(start=date(2018, 1, 1), end=None)
REPORT = Work(
    kind=SourceKind.PRESS,
    title=BOTH,
    publisher=BOTH,
    published=date(2020, 6, 1),
    url="https://gazette.example/report",
    consulted=date(2020, 6, 2),
    confirmed=Confirmation.PAGE,
)


@pytest.fixture
def store(marrow: Path, tmp_path: Path) -> EditionStore:
    return EditionStore(Path(shutil.copytree(marrow, tmp_path / "marrow")))


def read(store: EditionStore) -> Edition:
    edition, problems = read_edition(store.folder)
    assert edition is not None
    assert [str(problem) for problem in problems] == []
    return edition


def test_a_look_is_changed_and_all_else_of_the_actor_stays(store: EditionStore) -> None:
    before = read(store).actors[0]
    described = Described(name=before.name.root, is_anonymous=False, colour="#123456", pattern=Pattern.DOTS)
    store.step("look", change_actor("crown", described))
    after = read(store).actors[0]
    assert (after.colour, after.pattern, after.backed_by) == ("#123456", Pattern.DOTS, before.backed_by)
    store.step("name", change_actor("crown", Described(name=BOTH, is_anonymous=False, colour="#8a6d3b")))
    assert read(store).actors[0].pattern is Pattern.NONE
    assert [store.undo(), store.undo()] == ["name", "look"]
    assert read(store).actors[0] == before


def test_an_actor_whom_the_article_does_not_name_is_added(store: EditionStore) -> None:
    store.step("add", add_actor(Described(name=BOTH, is_anonymous=True, colour=None), read(store)))
    after = read(store)
    assert (after.actors[-1].id, after.actors[-1].anonymous) == ("words-of-an-author", True)
    assert check_edition(after) == []


def test_a_source_is_written_with_what_rests_on_it_as_one_step(store: EditionStore) -> None:
    edition = read(store)
    name = new_source_id(REPORT, edition)
    store.step("source", write_source(name, REPORT, ["kernel-walls"], ["2019-09-01-rib"], edition))
    after = read(store)
    assert check_edition(after) == []
    resting = [hold.id for hold in after.holds if cites(hold, name)] + [
        each.id for each in after.events if cites(each, name)
    ]
    assert resting == ["kernel-walls", "2019-09-01-rib"]
    source = next(each for each in after.sources if each.id == name)
    assert (source.url, source.consulted, source.confirmed) == (REPORT.url, REPORT.consulted, Confirmation.PAGE)
    again = Work(kind=SourceKind.PUBLICATION, title=BOTH, symbol="12/8")
    store.step("change", write_source(name, again, [], ["2019-09-01-rib"], after))
    changed = read(store)
    source = next(each for each in changed.sources if each.id == name)
    assert (source.symbol, source.url, source.published, source.publisher) == ("12/8", None, None, None)
    assert not any(cites(hold, name) for hold in changed.holds)
    store.undo()
    store.undo()
    assert read(store).sources == edition.sources


def test_ground_is_never_left_without_a_source(store: EditionStore) -> None:
    edition = read(store)
    known = Work(kind=SourceKind.BACKGROUND, title=BOTH)
    with pytest.raises(ControlmapError, match="'kernel-walls' would rest on nothing"):
        write_source("general-knowledge", known, [], [], edition)


def test_a_landmark_is_added_and_replaces_one_that_a_program_put_there(store: EditionStore) -> None:
    zones = store.folder / "zones.yaml"
    zones.write_text(zones.read_text(encoding="utf-8").replace("Kernel gate", "A point inside"), encoding="utf-8")
    store.step("inside", add_landmark("kernel", "The mint", (10.2123456, 12.71), read(store), is_inside=True))
    store.step("outside", add_landmark("kernel", "The well", (10.4, 12.7), read(store), is_inside=False))
    marks = read(store).zones[2].landmarks
    assert marks is not None
    assert [(mark.name, mark.at) for mark in marks.inside] == [("The mint", (10.21235, 12.71))]
    assert [mark.name for mark in marks.outside] == ["Kernel orchard", "The well"]


def test_a_first_landmark_lies_inside(store: EditionStore) -> None:
    zones = store.folder / "zones.yaml"
    text = zones.read_text(encoding="utf-8")
    start = text.rindex("    landmarks:")
    zones.write_text(text[:start], encoding="utf-8")
    edition = read(store)
    with pytest.raises(ControlmapError, match="Begin with one that lies inside"):
        add_landmark("kernel", "The well", (10.4, 12.7), edition, is_inside=False)
    store.step("inside", add_landmark("kernel", "The mint", (10.2, 12.7), edition, is_inside=True))
    assert check_edition(read(store)) == []


def test_the_article_was_published_within_some_days(store: EditionStore) -> None:
    store.step("days", published_within(date(2020, 6, 16), date(2020, 6, 16)))
    week = read(store).manifest.article.week
    assert (week.start, week.end) == (date(2020, 6, 16), date(2020, 6, 17))
    with pytest.raises(ControlmapError, match="before the first"):
        published_within(date(2020, 6, 16), date(2020, 6, 15))


def test_ground_lies_on_top_of_what_is_chosen_and_under_the_rest(store: EditionStore) -> None:
    edition = read(store)
    others = overlapped(shapely.box(10.05, 12.55, 10.5, 12.9), EVER, edition)
    assert {hold.id: hold.rank for hold in others} == {
        "kernel-walls": 2,
        "north-of-the-rib": 1,
        "north-with-the-ford": 1,
    }
    everything = [str(hold.id) for hold in others]
    assert rank_over(everything, others) == 3
    kernel = next(hold for hold in edition.holds if hold.id == "kernel-walls")
    assert overlapped(kernel.geometry, kernel.span, edition, but="kernel-walls") == [
        hold for hold in others if hold.rank == 1
    ]


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        (["north-with-the-ford", "north-of-the-rib"], "the same rank .2 of 2."),
        (["kernel-walls"], "a lower rank .1 of 3."),
    ],
)
def test_two_grounds_that_overlap_in_one_rank_are_refused(store: EditionStore, chosen: list[str], reason: str) -> None:
    others = overlapped(shapely.box(10.05, 12.55, 10.5, 12.9), EVER, read(store))
    with pytest.raises(ControlmapError, match=reason):
        rank_over(chosen, others)


def test_a_hold_gets_another_rank_basis_and_note(store: EditionStore) -> None:
    kernel = next(hold for hold in read(store).holds if hold.id == "kernel-walls")
    store.step("redraw", redraw(kernel, kernel.geometry, rank=5, basis="source", note="The moat.", margin_km=1.5))
    after = next(hold for hold in read(store).holds if hold.id == "kernel-walls")
    assert (after.rank, after.basis.value, after.note, after.margin_km) == (5, "source", "The moat.", 1.5)
