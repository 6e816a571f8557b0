"""Coverage: every statement, every zone, every km of front and every km2 of the map is counted."""

import math

import pytest
from hypothesis import given

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.statements.coverage import Grid, tally
from controlmap.atlas.statements.join import Joined, LinkKind
from controlmap.model.hold import Basis
from tests.atlas.test_join import SCENES, ZONES, Scene


def grid_of(scene: Scene) -> Grid:
    """Build the grid of a scene's links."""
    return Grid(tuple(ZONES), tuple(scene.notes), Joined(*scene), frozenset(scene.holders))


@given(scene=SCENES)
def test_every_statement_is_listed_under_a_zone_or_as_reaching_none(scene: Scene) -> None:
    grid = grid_of(scene)
    nowhere = {note.id for note in grid.on_no_zone}
    for note in scene.notes:
        reaching = [link for link in grid.of_statement(note) if link.kind is not LinkKind.HOLDER]
        assert bool(reaching) != (note.id in nowhere)


@given(scene=SCENES)
def test_every_zone_with_ground_is_listed_as_supported_or_as_unsupported(scene: Scene) -> None:
    grid = grid_of(scene)
    for zone in ZONES:
        supports = grid.count(zone, LinkKind.NAME) + grid.count(zone, LinkKind.PLACE)
        assert (zone in grid.unsupported) == (zone in scene.holders and not supports)


@given(scene=SCENES)
def test_rows_and_columns_hold_the_same_links(scene: Scene) -> None:
    grid = grid_of(scene)
    by_row = [link for note in scene.notes for link in grid.of_statement(note)]
    by_column = [link for zone in ZONES for link in grid.of_zone(zone)]
    assert len(by_row) == len(by_column) == len(grid.cells)
    assert sum(grid.count(zone, kind) for zone in ZONES for kind in LinkKind) == len(grid.cells)


@given(scene=SCENES)
def test_speakers_and_modalities_each_sum_to_the_statements(scene: Scene) -> None:
    speakers, modalities = tally(scene.notes)
    assert sum(speakers.values()) == sum(modalities.values()) == len(scene.notes)
    assert list(speakers.values()) == sorted(speakers.values(), reverse=True)


@pytest.mark.parametrize("name", ["marrow_atlas", "syria_atlas"])
def test_every_km_of_front_and_every_km2_rests_on_one_basis(name: str, request: pytest.FixtureRequest) -> None:
    atlas: Atlas = request.getfixturevalue(name)
    for day in (atlas.first_day, atlas.as_of):
        footings, day_map = atlas.coverage(day).footings, atlas.map(day)
        assert [footing.basis for footing in footings] == [*Basis, None]
        assert math.isclose(sum(footing.km2 for footing in footings), day_map.country_km2, rel_tol=1e-9)
        assert math.isclose(
            sum(footing.front_km for footing in footings), sum(front.length_km for front in day_map.fronts)
        )
        assert footings[-1].front_km == 0


def test_the_coverage_of_the_invented_edition_has_the_expected_counts(marrow_atlas: Atlas) -> None:
    grid = marrow_atlas.coverage().grid
    assert [note.id for note in grid.on_no_zone] == ["l2-fleet", "l4-talks"]
    assert grid.unsupported == ("kernel",)
    assert [(link.zone, link.kind) for link in grid.of_statement(grid.statements[0])] == [
        ("south", LinkKind.NAME),
        ("kernel", LinkKind.HOLDER),
    ]


def test_coverage_is_that_of_the_day(syria_atlas: Atlas) -> None:
    then, now = syria_atlas.coverage(syria_atlas.first_day), syria_atlas.coverage()
    assert then.footings != now.footings
    assert then.grid.cells.keys() != now.grid.cells.keys()
    assert then.speakers == now.speakers


def test_the_shipped_editions_unsupported_zones_are_those_it_says_the_article_leaves_out(
    syria_atlas: Atlas,
) -> None:
    grid = syria_atlas.coverage().grid
    silent = {zone.id for zone in syria_atlas.edition.zones if not zone.spoken_of and zone.id in grid.painted}
    assert set(grid.unsupported) == silent
