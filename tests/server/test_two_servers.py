"""Two servers on one checkout: each shows its own edition, on its own port and with its own files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.apart import run_apart
from tests.cli.serving import served
from tests.load.reader import Reader

pytestmark = pytest.mark.thorough


def test_two_servers_on_one_checkout_show_one_edition_each(marrow: Path, syria: Path, tmp_path: Path) -> None:
    async def click(address: str, zone: str) -> tuple[list[str], set[str]]:
        async with Reader(address) as reader:
            await reader.open()  # and fetch every file of the map
            answer, _ = await reader.click("zone", zone)
            assert answer.faults == []
            return answer.panels, reader.page.map_files

    environment = {name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
    environment["HOME"] = str(tmp_path)
    with served(tmp_path, environment, str(marrow)) as one, served(tmp_path, environment, str(syria)) as other:
        assert one.address != other.address
        first, files = run_apart(click(one.address, "north"))
        second, other_files = run_apart(click(other.address, "tanf"))
        assert (first, second) == (["north"], ["tanf"])
        assert files
        assert {name for name in files if "base-" in name}.isdisjoint(other_files)
        assert run_apart(click(one.address, "south"))[0] == ["south"]
