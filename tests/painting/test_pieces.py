import numpy as np
import shapely
from hypothesis import given

from controlmap.model.hold import Hold
from controlmap.painting.paint import dissolve, paint
from controlmap.painting.pieces import adjacent, pieces
from tests.painting.scenes import COUNTRY, DAY, hold, scenes


@given(holds=scenes())
def test_pieces_are_the_parts_of_the_dissolved_ground(holds: list[Hold]) -> None:
    painting = paint(COUNTRY, holds, DAY)
    labels = pieces(painting.owners, adjacent(painting.faces))

    grounds = dissolve(painting.faces, painting.owners).values()
    assert len(np.unique(labels)) == sum(len(shapely.get_parts(ground)) for ground in grounds)
    for label in np.unique(labels):
        assert len(np.unique(painting.owners[labels == label])) == 1


def test_areas_that_meet_only_in_a_corner_are_two_pieces() -> None:
    squares = [hold("west", shapely.box(36.5, 33.5, 37, 34)), hold("east", shapely.box(37, 34, 37.5, 34.5))]
    painting = paint(COUNTRY, squares, DAY)
    drawn = painting.owners >= 0

    assert len(set(pieces(drawn.astype(int), adjacent(painting.faces))[drawn])) == 2
