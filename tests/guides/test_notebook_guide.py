"""The guide to notebooks, and the notebook, run as in Jupyter: cell after cell, each with its last line displayed."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import altair as alt
import folium
import geopandas as gpd
import matplotlib.pyplot as plt
import pandas as pd
import pytest
from matplotlib.axes import Axes

from controlmap.atlas.atlas import Atlas

CELL = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def cells_of(guide: Path) -> list[str]:
    """Return the Python cells of a guide in Markdown, or of a notebook."""
    text = guide.read_text(encoding="utf-8")
    if guide.suffix == ".ipynb":
        return ["".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "code"]
    return CELL.findall(text)


def run_cells(guide: Path) -> tuple[dict[str, Any], list[Any]]:
    """Run a guide's Python in order, in one namespace; return the namespace and the value displayed by each cell."""
    names: dict[str, Any] = {}
    shown = []
    for cell in cells_of(guide):
        *before, last = ast.parse(cell).body
        assert isinstance(last, ast.Expr), f"the last line of a cell must display something:\n{cell}"
        exec(compile(ast.Module(before, []), str(guide), "exec"), names)  # noqa: S102 -- the guide itself
        shown.append(eval(compile(ast.Expression(last.value), str(guide), "eval"), names))  # noqa: S307 -- likewise
    return names, shown


pytestmark = pytest.mark.thorough


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


@pytest.fixture(scope="module")
def analyses(repository: Path) -> Iterator[list[Any]]:
    """What the twelve analyses display."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MPLBACKEND", "Agg")
        yield run_cells(repository / "docs" / "analyses.ipynb")[1]
    plt.close("all")


def test_each_of_the_twelve_analyses_displays_a_table_or_a_chart(analyses: list[Any]) -> None:
    opened, *shown = analyses
    assert isinstance(opened, Atlas)
    assert len(shown) == 12
    for value in shown:
        assert isinstance(value, Axes | alt.Chart) or len(value) > 0
        assert not isinstance(value, Axes) or value.has_data()


def test_the_analyses_agree_with_one_another(analyses: list[Any], syria_atlas: Atlas) -> None:
    _, _, chart, northwest, *_ = analyses
    ends = chart.data.query("day <= @pd.Timestamp(2017, 12, 14)").groupby("holder").last()
    snapshot = syria_atlas.snapshot()
    assert ends.loc["government", "area_km2"] == pytest.approx(
        snapshot.query("controller == 'government'")["area_km2"].sum(), rel=1e-3
    )
    assert northwest[pd.Timestamp(2017, 12, 31)] < northwest[pd.Timestamp(2016, 12, 31)]


def test_the_notebook_has_neither_output_nor_traces_of_a_machine(repository: Path) -> None:
    notebook = json.loads((repository / "docs" / "analyses.ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        assert cell["metadata"] == {}
        assert cell.get("outputs", []) == []
        assert cell.get("execution_count") is None
