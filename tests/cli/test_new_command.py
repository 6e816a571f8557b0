"""`controlmap new` writes an edition without problems, in any country and any language, or says in one line why not."""

import functools
import io
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from controlmap.atlas.opening import open_edition
from controlmap.authoring.importing.keys import HOLD_KEYS
from controlmap.authoring.scaffold.flow_yaml import flow
from controlmap.authoring.scaffold.wishes import id_for
from controlmap.model.hold import Basis
from controlmap.model.precision import Precision
from controlmap.publish.site.static_site import site_files
from tests.authoring.schemas.editor import complaints
from tests.cli.command_line import Outcome, run

Command = Callable[..., Outcome]
WISHES = ("--as-of", "2020-06-15", "--publisher", "The Gazette", "--holder", "Crown", "--holder", "League")


@pytest.fixture
def controlmap(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, marrow: Path
) -> Command:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "border.geojson").write_bytes((marrow / "country.geojson").read_bytes())
    return functools.partial(run, monkeypatch, capsys)


def test_an_edition_of_a_known_country_passes_the_check_and_becomes_a_site(controlmap: Command) -> None:
    made = controlmap("new", "lib", "--country", "Libya", "--language", "en", "--language", "ar", *WISHES)

    assert (made.status, made.err) == (0, "")
    assert made.out == "lib: an edition that checks. Look at it: controlmap serve lib\n"
    checked = controlmap("check", "lib")
    assert checked.status == 0
    assert checked.out.startswith(
        "lib: 1 zone, 1 hold, 1 statement, 1 place: no problems. Ground that only the base holder covers: 0 km2.\n"
    )
    atlas = open_edition("lib")
    assert atlas.edition.manifest.country.root == {"en": "Libya", "ar": "ليبيا"}
    assert {name.say("en") for name, _ in atlas.edition.basemap.neighbours} >= {"Egypt", "Tunisia", "Chad"}
    assert "as seen from Germany" in Path("lib/country.geojson").read_text(encoding="utf-8")
    assert "index.html" in site_files(atlas)


@pytest.mark.thorough
@pytest.mark.parametrize("country", ["Maldives", "Vatican", "Canada", "Kiribati"])
def test_the_smallest_countries_and_those_of_a_thousand_islands_pass_the_check(
    controlmap: Command, country: str
) -> None:
    assert controlmap("new", "m", "--country", country, "--language", "ar", *WISHES).status == 0


def test_an_editor_has_a_schema_for_every_file_and_no_complaint(controlmap: Command, tmp_path: Path) -> None:
    controlmap("new", "m", "--country", "Marrow", "--border", "border.geojson", "--language", "en", *WISHES)
    edition = tmp_path / "m"

    assert complaints(edition) == []
    for file in edition.glob("*.yaml"):
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        assert named, file
        assert (edition / named[1]).is_file(), file
    settings = json.loads((edition / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    for entry in settings["json.schemas"]:
        assert (edition / entry["url"]).is_file()


def test_the_form_for_qgis_offers_the_holders_and_every_basis(controlmap: Command, tmp_path: Path) -> None:
    names = ("--holder", 'The "Old" Guard & Co', "--holder", "<b>League</b>")
    options = ("--border", "border.geojson", "--language", "en", *WISHES[:4], *names)
    controlmap("new", "m", "--country", "Marrow", *options)
    form = ElementTree.parse(tmp_path / "m" / ".qgis" / "holds.qml").getroot()  # noqa: S314 -- our own
    fields = {field.get("name"): field for field in form.iter("field")}

    assert (form.tag, form.get("styleCategories")) == ("qgis", "Fields|Forms")
    assert fields.keys() <= set(HOLD_KEYS)
    assert set(fields) >= {"id", "controller", "from", "until", "rank", "basis", "margin_km", "note"}
    assert _choices(fields["controller"]) == {"the-old-guard-co": names[1], "b-league-b": names[3]}
    assert set(_choices(fields["basis"])) == set(Basis)
    assert set(_choices(fields["until_precision"])) == set(Precision)


def _choices(field: ElementTree.Element) -> dict[str, str]:
    widget = field.find("editWidget")
    assert widget is not None
    assert widget.get("type") == "ValueMap"
    return {str(each.get("value")): str(each.get("name")) for each in widget.iter("Option") if each.get("value")}


def test_the_commented_examples_are_valid_records_once_uncommented(controlmap: Command, tmp_path: Path) -> None:
    controlmap("new", "m", "--country", "Marrow", "--border", "border.geojson", "--language", "en", *WISHES)
    edition = tmp_path / "m"
    shown = {file.name: _uncommented(file) for file in edition.glob("*.yaml")}

    assert {name for name, keys in shown.items() if keys} == {
        *("edition.yaml", "zones.yaml", "actors.yaml", "sources.yaml", "annotations.yaml", "events.yaml")
    }
    assert complaints(edition) == []


def _uncommented(file: Path) -> int:
    """Uncomment the examples of a file; return how many lines that were."""
    lines, count, inside = [], 0, False
    for line in file.read_text(encoding="utf-8").replace("events: []\n", "").splitlines():
        inside = bool(re.match(r" *# (- id:|insets:|events:)", line)) or (inside and bool(re.match(r" *#  ", line)))
        lines.append(line.replace("# ", "", 1) if inside else line)
        count += inside
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return count


def test_each_line_of_the_article_gets_an_empty_statement_and_an_anchor(controlmap: Command, tmp_path: Path) -> None:
    lines = [f"Line {number} of an invented report says something about ground." for number in range(1, 13)]
    (tmp_path / "article.txt").write_text("\n\n".join(lines), encoding="utf-8")
    options = ("--border", "border.geojson", "--article", "article.txt", "--language", "en", *WISHES)

    assert controlmap("new", "m", "--country", "Marrow", *options).status == 0
    edition = open_edition("m").edition
    assert [note.line for note in edition.annotations] == list(range(1, 13))
    assert edition.anchors is not None
    assert not any("invented report" in path.read_text(encoding="utf-8") for path in (tmp_path / "m").glob("*.yaml"))


def test_missing_options_are_asked_for(controlmap: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = "Marrow\n2020-06-15\nThe Gazette\nCrown, League , Crown\nen, ar\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(answers))

    assert controlmap("new", "m", "--border", "border.geojson").status == 0
    edition = open_edition("m").edition
    assert edition.manifest.languages == ("en", "ar")
    assert [actor.id for actor in edition.actors] == ["crown", "league", "the-gazette"]


def test_holders_without_a_latin_letter_and_a_publisher_named_like_a_holder_get_ids(controlmap: Command) -> None:
    Path("m").mkdir()  # an empty folder is replaced
    holders = ("--holder", "الحكومة", "--holder", "الفصائل", "--holder", "Wire")
    options = ("--as-of", "2020-06-15", "--publisher", "Wire", "--language", "ar", *holders)

    assert controlmap("new", "m", "--country", "Marrow", "--border", "border.geojson", *options).status == 0
    assert [actor.id for actor in open_edition("m").edition.actors] == ["holder", "holder-2", "wire", "wire-2"]


def test_an_empty_folder_is_replaced_even_where_nothing_can_be_moved_over_a_folder(
    controlmap: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = os.rename

    def windows(source: str, target: str) -> None:
        """Move a file or folder as Windows does: never over a folder."""
        if Path(target).is_dir():
            raise PermissionError(13, "Access is denied", source, None, target)
        rename(source, target)

    monkeypatch.setattr(os, "rename", windows)
    monkeypatch.setattr(os, "replace", windows)
    Path("m").mkdir()

    made = controlmap("new", "m", "--country", "Marrow", "--border", "border.geojson", "--language", "en", *WISHES)
    assert (made.status, made.err) == (0, "")
    assert Path("m/edition.yaml").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("new", "full", "--country", "Marrow"), "'full' already exists. Give a folder that does not."),
        (("new", ".", "--country", "Marrow"), "'.' already exists. Give a folder that does not."),
        (
            ("new", "m", "--country", "Libyya", "--language", "en", *WISHES),
            (
                "Natural Earth knows no country 'Libyya'; nearest is 'Libya'. "
                "Name one that it knows, or give --border FILE."
            ),
        ),
        (
            ("new", "m", "--country", "Marrow", "--border", "gone.geojson"),
            "gone.geojson: this file does not exist. Fix: check the path.",
        ),
        (
            ("new", "m", "--country", "Libya", "--language", "English", *WISHES),
            "A language is given by its ISO 639 code: two or three letters, such as 'en' or 'fr'.",
        ),
        (
            ("new", "m", "--country", "Libya"),
            (
                "No answer to: Which day does the article describe, as YYYY-MM-DD? "
                "Every question has an option: controlmap new --help."
            ),
        ),
        (
            ("new", "gone/m", "--country", "Marrow", "--border", "border.geojson", "--language", "en", *WISHES),
            "'gone/m' cannot be written: No such file or directory.",
        ),
    ],
)
def test_an_edition_that_cannot_be_created_is_reported_in_one_line_and_leaves_nothing(
    controlmap: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("mine", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    outcome = controlmap(*arguments)

    assert (outcome.status, outcome.err.splitlines()[-1]) == (1, f"controlmap: {said}")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["border.geojson", "full"]


def test_an_answer_that_is_not_a_day_is_refused(controlmap: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("last week\n"))

    assert controlmap("new", "m", "--country", "Marrow", "--border", "border.geojson").err.endswith(
        "'last week' is not a day. Write it as YYYY-MM-DD.\n"
    )


def test_without_natural_earth_a_border_file_is_asked_for(controlmap: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("controlmap.authoring.scaffold.natural_earth.find_spec", lambda _: None)

    assert controlmap("new", "m", "--country", "Libya").err == (
        "controlmap: Natural Earth's borders are not installed. Give a file with --border.\n"
    )


PRINTABLE = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), max_size=20)


@given(st.recursive(PRINTABLE | st.integers() | st.booleans(), lambda each: st.lists(each, max_size=3)))
def test_a_value_in_a_template_is_read_back_unchanged(value: object) -> None:
    assert yaml.safe_load(f"key: {flow(value)}") == {"key": value}


@given(name=st.text(max_size=80), taken=st.sets(st.sampled_from(["holder", "holder-2", "a"])))
def test_any_name_makes_a_new_id(name: str, taken: set[str]) -> None:
    made = id_for(name, taken, "holder")

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", made)
    assert len(made) <= 64
    assert made not in taken
