"""The guide to notebooks runs as in a notebook: cell after cell, with the last line of each displayed."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import folium
import geopandas as gpd
import pytest

CELL = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run_cells(guide: Path) -> tuple[dict[str, Any], list[Any]]:
    """Run a guide's Python in order, in one namespace; return the namespace and the value displayed by each cell."""
    names: dict[str, Any] = {}
    shown = []
    for cell in CELL.findall(guide.read_text(encoding="utf-8")):
        *before, last = ast.parse(cell).body
        assert isinstance(last, ast.Expr), f"the last line of a cell must display something:\n{cell}"
        exec(compile(ast.Module(before, []), str(guide), "exec"), names)  # noqa: S102 -- the guide itself
        shown.append(eval(compile(ast.Expression(last.value), str(guide), "eval"), names))  # noqa: S307 -- likewise
    return names, shown


@pytest.fixture(scope="module")
def run(repository: Path) -> tuple[dict[str, Any], list[Any]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(repository)
        return run_cells(repository / "docs" / "notebook.md")


def test_every_cell_runs_and_displays_something(run: tuple[dict[str, Any], list[Any]]) -> None:
    _, shown = run
    assert len(shown) == 11
    assert all(value is not None for value in shown)


def test_every_table_of_the_guide_is_a_geodataframe_in_degrees(run: tuple[dict[str, Any], list[Any]]) -> None:
    names, _ = run
    for name in ("snapshot", "change", "fronts", "joined"):
        assert isinstance(names[name], gpd.GeoDataFrame), name
        assert names[name].crs == "EPSG:4326", name
        assert len(names[name]), name


def test_the_guides_events_have_the_figures_that_its_text_gives(run: tuple[dict[str, Any], list[Any]]) -> None:
    names, shown = run
    assert names["joined"].holder.tolist()[0] != names["joined"].holder.tolist()[2]
    assert shown[-1] == names["joined"].holder.tolist()


def test_the_map_displays_itself_and_names_no_file_to_fetch(run: tuple[dict[str, Any], list[Any]]) -> None:
    drawn = next(value for value in run[1] if isinstance(value, folium.Map))
    assert drawn._repr_html_().startswith("<iframe srcdoc=")
    page = drawn.get_root().render()
    assert not re.findall(r"<(?:script|link)[^>]+(?:src|href)=", page)
