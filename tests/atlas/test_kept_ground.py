"""Kept ground: its figures are those of the comparison of two days, to the last face."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.kept_ground import Fate, KeptGround, kept_ground
from controlmap.atlas.day.moved_ground import changed_km2
from controlmap.model.annotation import Annotation
from controlmap.model.ids import ActorId, ZoneId
from controlmap.painting.geodesy import areas_km2


def decided(atlas: Atlas) -> list[tuple[Annotation, date, date]]:
    """Return each statement whose outcome shows on the ground, with the two days to compare."""
    return [
        (note, ground.since or atlas.as_of, ground.day)
        for note in atlas.edition.annotations
        for ground in (note.outcome.ground if note.outcome else ())
    ]


@pytest.fixture(params=["syria_atlas", "marrow_atlas"])
def atlas(request: pytest.FixtureRequest) -> Atlas:
    """Return each of the editions whose outcomes show on the ground."""
    found: Atlas = request.getfixturevalue(request.param)
    return found


def test_what_a_holder_lost_of_a_zone_is_what_the_comparison_hands_over_there(atlas: Atlas) -> None:
    for note, since, day in decided(atlas):
        for part in kept_ground(atlas.holders, atlas.mosaic, note.about.zones, since, day):
            before = atlas.map(since)
            grounds = [before.grounds[index] for index in before.of_zone(part.zone)]
            held = [ground for ground, index in zip(grounds, before.of_zone(part.zone), strict=True)
                    if before.holdings[index].controller == part.holder]  # fmt: skip
            lost = [
                shapely.intersection(handover.geometry, ground)
                for handover in atlas.compare(since, day).handovers
                if handover.loser == part.holder
                for ground in held
            ]
            assert part.held - part.kept == pytest.approx(sum(areas_km2(np.array(lost))), abs=0.01), (note.id, day)


def test_what_changed_hands_in_the_country_is_the_sum_of_the_handovers(atlas: Atlas) -> None:
    for note, since, day in decided(atlas):
        handed = sum(handover.km2 for handover in atlas.compare(since, day).handovers)
        assert changed_km2(atlas.holders, atlas.mosaic.areas_km2, since, day) == pytest.approx(handed), note.id


def test_on_one_day_everything_is_kept(atlas: Atlas) -> None:
    day = atlas.as_of
    zones = [zone.id for zone in atlas.edition.zones]
    found = kept_ground(atlas.holders, atlas.mosaic, zones, day, day)
    assert {(part.zone, part.holder) for part in found} == {tuple(holding) for holding in atlas.map(day).holdings}
    assert all(part.kept == part.held and not part.gained for part in found)
    assert sum(part.held for part in found) == pytest.approx(sum(atlas.map(day).areas_km2))


@pytest.mark.parametrize(
    ("held", "kept", "gained", "fate"),
    [
        (110.2, 0.0, 0.0, Fate.NONE),
        (110.2, 0.4, 9.0, Fate.NONE),
        (110.2, 64.0, 9.0, Fate.PART),
        (110.2, 109.9, 0.3, Fate.ALL),
        (110.2, 110.2, 9.0, Fate.MORE),
    ],
)
def test_the_fate_of_some_ground_agrees_with_its_rounded_figures(
    held: float, kept: float, gained: float, fate: Fate
) -> None:
    assert KeptGround(ZoneId("hills"), ActorId("league"), held, kept, gained).fate is fate
