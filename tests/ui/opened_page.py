"""A page of the dashboard, opened by Streamlit's AppTest without a browser."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from tests.ui.dashboard import WITHIN_S


def opened_page(repository: Path, page: str, parameters: Mapping[str, str]) -> AppTest:
    """Open a page at an address as a new reader; any error fails the test."""
    app = AppTest.from_file(str(repository / "app.py"), default_timeout=WITHIN_S)
    for name, value in parameters.items():
        app.query_params[name] = value
    if page != "map":
        app._page_hash = calc_hash(page)  # AppTest can switch between files only; these pages are functions
    app.run()
    assert not app.exception, app.exception
    return app
