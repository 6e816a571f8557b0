"""The relation of an event to the map: which relations make its row unusable."""

from controlmap.model.standing import Standing


def test_an_event_whose_day_and_point_are_known_is_usable_wherever_they_lie() -> None:
    usable = [standing for standing in Standing if not standing.is_rejected]
    assert usable == [Standing.INSIDE, Standing.OUTSIDE_BORDER, Standing.OUTSIDE_DATES]
