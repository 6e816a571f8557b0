"""An edition with too many zones for a picker."""

from __future__ import annotations

from pathlib import Path

import pytest

from controlmap.ui.parts import context_panel
from tests.ui.opened_page import opened_page


def test_with_very_many_zones_there_is_no_picker_and_the_search_finds_each(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context_panel, "MOST_PICKED", 3)
    app = opened_page(repository, "map", {})
    assert len(app.selectbox) == 0
    app.text_input[0].set_value("Eastern Ghouta").run()
    assert 'data-zone="rebels-eastern-ghouta"' in "".join(block.proto.body for block in app.get("html"))
