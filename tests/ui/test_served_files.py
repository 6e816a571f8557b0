"""The files that a map fetches: each carries what was asked for, whatever was asked for before."""

import json
from datetime import date
from pathlib import Path

import pytest
import streamlit as st

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.ui.served_files import STATIC_VARIABLE, served_day

BETWEEN_CHANGES = (date(2019, 9, 1), date(2019, 9, 2), date(2020, 6, 15))


@pytest.fixture
def static(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own to serve from, and nothing remembered of another."""
    monkeypatch.setenv(STATIC_VARIABLE, str(tmp_path))
    st.cache_resource.clear()
    return tmp_path / "built"


def test_each_day_carries_its_own_date_though_days_share_one_painting(marrow_atlas: Atlas, static: Path) -> None:
    assert len({marrow_atlas.map(day).day for day in BETWEEN_CHANGES}) == 1
    for day in BETWEEN_CHANGES:
        served = json.loads((static / served_day(view_of(marrow_atlas, day))).read_text(encoding="utf-8"))
        assert served["day"] == day.isoformat()
        assert served["main"] == (day == marrow_atlas.as_of)
