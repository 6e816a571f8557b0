"""The grid over the faces: it gives the same faces as comparing shapes does."""

import numpy as np
import pytest
import shapely

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day.face_grid import NOWHERE, SEVERAL, FaceGrid

SQUARES = np.array([shapely.box(0, 0, 1, 2), shapely.box(1, 0, 3, 2)])


@pytest.mark.parametrize(
    ("lon", "lat", "face"),
    [(0.5, 0.5, 0), (2.5, 1.5, 1), (1.0, 1.0, SEVERAL), (0.0, 0.0, SEVERAL), (3.0, 2.0, SEVERAL), (-0.1, 1.0, NOWHERE)],
)
def test_a_point_is_in_the_face_of_its_cell_unless_a_border_touches_the_cell(lon: float, lat: float, face: int) -> None:
    assert FaceGrid(SQUARES).faces_at(np.array([lon]), np.array([lat])).tolist() == [face]


def test_many_points_are_in_the_faces_in_which_few_are(syria_atlas: Atlas) -> None:
    ground = syria_atlas.ground_by_day
    chance = np.random.default_rng(11)
    west, south, east, north = syria_atlas.edition.border.bounds
    lon, lat = chance.uniform(west - 0.5, east + 0.5, 60_000), chance.uniform(south - 0.5, north + 0.5, 60_000)
    corners = shapely.get_coordinates(syria_atlas.edition.border)  # as badly placed as can be
    lon, lat = np.concatenate([lon, corners[:, 0]]), np.concatenate([lat, corners[:, 1]])
    one_by_one = np.concatenate(
        [ground._faces_near(lon[at : at + 5_000], lat[at : at + 5_000]) for at in range(0, len(lon), 5_000)]
    )
    assert (ground.faces_at(lon, lat) == one_by_one).all()
    decided = FaceGrid(ground._faces).faces_at(lon, lat) != SEVERAL
    assert decided.mean() > 0.8
