"""Folding: one mistake that was made many times is one problem with a count."""

import dataclasses

import shapely

from controlmap.checks.check import check_edition, diagnose
from controlmap.checks.folding import MOST_ALIKE, MOST_ALONE, fold, fold_alike
from controlmap.checks.history import History
from controlmap.checks.rule import Finding, Reference, Repeats
from controlmap.model.edition import Edition
from controlmap.model.ids import HoldId
from controlmap.model.problem import Problem
from controlmap.model.span import Span


def sliver(number: int) -> Finding:
    many = Repeats("slivers are left over", float(number), "km2", "join them")
    box = shapely.box(number, 0, number + 0.5, 1)
    return Finding("m/zones/a.geojson", number, f"sliver {number}", "draw one line", box, (HoldId("a"),), many)


def test_a_few_findings_of_one_mistake_are_listed_one_by_one() -> None:
    found = [("Z116", sliver(number)) for number in range(1, MOST_ALONE + 1)]
    assert fold(found) == found


def test_many_findings_of_one_mistake_are_one_at_the_largest_with_their_count_and_ground() -> None:
    ((code, folded),) = fold([("Z116", sliver(number)) for number in range(1, MOST_ALONE + 2)])
    assert code == "Z116"
    assert folded.message == "4 slivers are left over, 10.0 km2 in all; the largest: sliver 4"
    assert (folded.line, folded.fix, folded.holds) == (4, "join them", ("a",))
    assert folded.shape is not None
    assert folded.shape.area == 2


def test_one_undefined_id_in_many_places_is_one_problem_that_lists_them() -> None:
    uses = [
        ("Z103", Finding(f"m/zones/{name}.geojson", 8, "unknown 'x'", "fix it", reference=Reference("actor", "x")))
        for name in "dcba"
    ]
    ((_, folded),) = fold(uses)
    assert folded.path == "m/zones/a.geojson"
    assert folded.message == (
        "unknown 'x'; nor is it known in 3 others: b.geojson line 8, c.geojson line 8, d.geojson line 8"
    )


def test_many_problems_of_one_fix_in_one_file_are_one_that_lists_the_lines() -> None:
    alike = [Problem("m/zones.yaml", line, "T101", f"text {line}", "add the words") for line in range(1, 13)]
    assert len(fold_alike(alike[:MOST_ALIKE])) == MOST_ALIKE
    (folded,) = fold_alike(alike)
    assert folded.message == "text 1; and 11 more like it on lines 2, 3, 4, 5, 6, 7, 8, 9 and 3 more"
    assert len(fold_alike([*alike, alike[0]._replace(path="m/actors.yaml")])) == 2


def test_an_id_mistyped_in_its_definition_is_one_problem_there(edition: Edition) -> None:
    wrong = tuple(zone.model_copy(update={"id": "noth"}) if zone.id == "north" else zone for zone in edition.zones)
    (problem,) = check_edition(dataclasses.replace(edition, zones=wrong))
    assert problem.code == "I102"
    assert problem.path.endswith("zones.yaml")
    assert problem.message.startswith("the zone 'noth' is named in no other place, and 'north', which is not defined,")


def test_an_actor_that_was_renamed_in_its_definition_only_is_reported_there(edition: Edition) -> None:
    renamed = tuple(
        actor.model_copy(update={"id": "hillmen"}) if actor.id == "league" else actor for actor in edition.actors
    )
    (problem,) = check_edition(dataclasses.replace(edition, actors=renamed))
    assert (problem.code, problem.path.rpartition("/")[2]) == ("I102", "actors.yaml")
    assert problem.fix == "write 'league' here if they are one actor, or 'hillmen' in the other places"


def test_an_id_that_is_in_use_is_never_called_mistyped(edition: Edition) -> None:
    missing = tuple(actor for actor in edition.actors if actor.id != "league")
    codes = {problem.code for problem in check_edition(dataclasses.replace(edition, actors=missing))}
    assert "I102" not in codes
    assert "Z103" in codes


def test_ground_that_passes_from_no_hold_names_the_base_hold_left_behind(edition: Edition) -> None:
    later = edition.manifest.as_of.replace(year=2020, month=1)
    holds = tuple(
        hold.model_copy(update={"span": hold.span.model_copy(update={"start": later})})
        if hold.id == "south-plain"
        else hold
        for hold in edition.holds
    )
    summer = Span(start=edition.manifest.first_day.replace(month=6))
    ground = {"geometry": shapely.box(10.1, 12.1, 10.6, 12.3), "span": summer}
    raid = holds[0].model_copy(update={"id": "raid", "controller": "league", "rank": 5, **ground})
    holds = (*holds, raid)
    problems = [each.problem for each in diagnose(History(dataclasses.replace(edition, holds=holds, events=())))]
    fixes = [problem.fix for problem in problems if problem.code == "E105" and "from no hold" in problem.message]
    assert fixes == [
        f"run 'controlmap check {edition.path} --fix', which lets it begin on first_day {edition.manifest.first_day}"
    ]
