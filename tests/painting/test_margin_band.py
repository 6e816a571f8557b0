"""The band along a line that is being drawn."""

import pytest
import shapely

from controlmap.painting.geodesy import area_km2
from controlmap.painting.margin_band import margin_band

COUNTRY = shapely.box(0, 0, 1, 1)
KM_PER_DEGREE = 111.0


def test_the_band_lies_on_both_sides_of_the_line_within_the_country() -> None:
    band = margin_band(shapely.box(-1, -1, 0.5, 2), 5.0, COUNTRY)
    assert shapely.within(band, COUNTRY)
    assert area_km2(band) == pytest.approx(2 * 5.0 * KM_PER_DEGREE, rel=0.02)
    west, _, east, _ = band.bounds
    assert (west, east) == pytest.approx((0.5 - 5 / KM_PER_DEGREE, 0.5 + 5 / KM_PER_DEGREE), abs=1e-3)


def test_the_border_has_no_band() -> None:
    assert margin_band(COUNTRY, 5.0, COUNTRY).is_empty
    assert margin_band(shapely.box(-1, -1, 2, 2), 5.0, COUNTRY).is_empty
