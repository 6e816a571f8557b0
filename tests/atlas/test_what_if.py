"""What if a hold were there, or were not: another atlas, and the first one unchanged."""

from __future__ import annotations

import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.checks.check import check_edition
from controlmap.errors import UnknownIdError
from controlmap.publish.picture import svg_picture

GROUND = shapely.box(10, 12.5, 11, 13)


def test_an_assumed_hold_is_painted_over_the_others_on_its_days_alone(marrow_atlas: Atlas) -> None:
    before = marrow_atlas.shares_over_time()
    changed = marrow_atlas.with_hold("north", "crown", GROUND, start="2019-03-01", until="2019-05-01")

    assert changed.history(10.65, 12.75)["from"].dt.strftime("%m-%d").tolist()[:3] == ["01-01", "03-01", "05-01"]
    assert marrow_atlas.shares_over_time().equals(before)
    assert len(marrow_atlas.edition.holds) == len(changed.edition.holds) - 1


def test_an_assumed_hold_cites_an_assumption_in_every_table(marrow_atlas: Atlas) -> None:
    changed = marrow_atlas.with_hold("north", "crown", shapely.box(10.2, 12.5, 10.4, 12.7))

    assert changed.snapshot()["sources"].str.contains("assumption").any()
    assert "not part of the edition" in changed.sources().set_index("id")["title"]["assumption"]
    assert "<svg" in svg_picture(view_of(changed), "en").decode()


def test_two_assumptions_can_be_made_one_after_the_other(marrow_atlas: Atlas) -> None:
    once = marrow_atlas.with_hold("north", "crown", GROUND, name="one")
    twice = once.with_hold("south", "league", shapely.box(10, 12, 11, 12.2), name="two")

    assert [hold.id for hold in twice.edition.holds][-2:] == ["one", "two"]
    assert [str(source.id) for source in twice.edition.sources].count("assumption") == 1


def test_without_a_hold_its_ground_falls_to_the_holder_below(syria_atlas: Atlas) -> None:
    rastan = {hold.id for hold in syria_atlas.edition.holds if hold.zone == "rebels-rastan"}
    change = syria_atlas.without_hold(*rastan).snapshot().groupby("controller")["area_km2"].sum()
    known = syria_atlas.snapshot().groupby("controller")["area_km2"].sum()
    moved = syria_atlas.areas("rebels-rastan")["area_km2"].iloc[-1]

    assert known["rebels"] - change["rebels"] == pytest.approx(moved, abs=0.1)
    assert change["government"] - known["government"] == pytest.approx(moved, abs=0.1)


@pytest.mark.parametrize(
    ("zone", "controller", "words"),
    [("atlantis", "crown", "no zone 'atlantis'"), ("north", "neptune", "no actor 'neptune'")],
)
def test_an_unknown_zone_or_actor_is_refused(marrow_atlas: Atlas, zone: str, controller: str, words: str) -> None:
    with pytest.raises(UnknownIdError, match=words):
        marrow_atlas.with_hold(zone, controller, GROUND)


def test_an_unknown_hold_is_refused(marrow_atlas: Atlas) -> None:
    with pytest.raises(UnknownIdError, match="no hold 'nothing'"):
        marrow_atlas.without_hold("nothing")


def test_the_edition_that_was_opened_still_checks(marrow_atlas: Atlas) -> None:
    marrow_atlas.with_hold("north", "crown", GROUND)

    assert check_edition(marrow_atlas.edition) == []
