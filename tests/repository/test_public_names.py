"""What `import controlmap` offers."""

from __future__ import annotations

import pydoc
import subprocess
import sys
from pathlib import Path

import pytest

import controlmap
from controlmap.errors import EditionError


def test_help_shows_the_public_names_with_their_signatures() -> None:
    shown = pydoc.plain(pydoc.render_doc(controlmap))

    assert "open_edition(path: str | pathlib.Path) -> controlmap.atlas.atlas.Atlas" in shown
    assert "shares_over_time(self) -> 'pd.DataFrame'" in shown
    assert "certainty(self, at: 'Point', day: 'DayLike | None' = None)" in shown
    assert all(name in shown for name in controlmap.__all__ if name != "__version__")


def test_every_public_name_is_there_and_listed() -> None:
    assert all(hasattr(controlmap, name) for name in controlmap.__all__)
    assert set(controlmap.__all__) <= set(dir(controlmap))
    assert not {"Any", "Final", "TYPE_CHECKING", "importlib"} & set(dir(controlmap))
    with pytest.raises(AttributeError, match="module 'controlmap' has no attribute 'open_editoin'"):
        _ = controlmap.open_editoin


def test_the_package_says_that_it_has_types() -> None:
    assert (Path(controlmap.__file__).parent / "py.typed").is_file()


def test_importing_the_package_imports_no_library() -> None:
    program = "import sys, controlmap; assert not {'numpy', 'shapely', 'pydantic', 'typer'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(controlmap.__file__).parents[1])


def test_a_shipped_edition_opens_by_its_name_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert controlmap.open_edition("syria-2017-12").edition.id == "syria-2017-12"


def test_a_name_that_neither_ships_nor_is_a_folder_is_an_edition_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(EditionError, match="syria-2018"):
        controlmap.open_edition("syria-2018")
