"""A third language is one folder: with it, an edition that names it is checked, published and served."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from controlmap.authoring.canonical import canonicalise

LANGUAGE: Final = "eo"
PAGE: Final = """
import sys
from streamlit.testing.v1 import AppTest
app = AppTest.from_file(sys.argv[1], default_timeout=120)
app.query_params["lang"] = sys.argv[2]
app.run()
assert not app.exception, app.exception
print("\\n".join(block.proto.body for block in app.get("html")))
print([picker.label for picker in app.selectbox])
"""

NAMES: Final = """
words:
  place_nouns: zutown
  place_prepositions: zuin
grammar:
  joined: {article: zal, conjunctions: zan, prepositions: zat}
"""
"""Words of the language by which names are told from other words."""
READ: Final = """
import sys
from controlmap import open_edition
from controlmap.atlas.text.mentions import read_mentions
text = sys.argv[1]
read = read_mentions(open_edition("marrow").gazetteer, text)
print([(text[m.start:m.end], m.target.id, m.reason.value) for m in read.mentions])
print([(text[m.start:m.end], m.reason.value) for m in read.left_alone])
"""


def foreign(words: str) -> str:
    """Return words of an invented language; placeholders and spaces stay."""
    return f"⟦{words}⟧"


def add_catalogue(messages: Path) -> None:
    """Add the language's folder, as docs/languages.md says: a copy of the English file, translated."""
    with (messages / "en" / "controlmap.po").open("rb") as file:
        english = read_po(file)
    made = Catalog(locale=LANGUAGE)
    for entry in english:
        if entry.id:
            forms = entry.string
            said = foreign(forms) if isinstance(forms, str) else tuple(map(foreign, forms or ()))
            made.add(entry.id, "eo" if entry.id == "locale.tag" else said)
    (messages / LANGUAGE).mkdir()
    with (messages / LANGUAGE / "controlmap.po").open("wb") as file:
        write_po(file, made)
    (messages / LANGUAGE / "names.yaml").write_text(NAMES, encoding="utf-8")


def translated(value: Any) -> Any:
    """Add the language to every text of an edition."""
    if isinstance(value, dict):
        inner = {name: translated(each) for name, each in value.items()}
        return inner | {LANGUAGE: foreign(value["en"])} if isinstance(value.get("en"), str) else inner
    return [translated(each) for each in value] if isinstance(value, list) else value


def name_in_it(places: Any) -> None:
    """Give one place a name in the language that is an everyday word there, and another a name that is not."""
    named = {feature["properties"]["id"]: feature["properties"] for feature in places["features"]}
    named["pith"] |= {"aliases": ["zupith"], "ordinary": ["zupith"]}
    named["crest"] |= {"aliases": ["zucrest"]}


def translate_edition(folder: Path) -> None:
    """Write the language into every file of an edition."""
    for file in folder.rglob("*.yaml"):
        content = translated(yaml.safe_load(file.read_text(encoding="utf-8")))
        if file.name == "edition.yaml":
            content["languages"] = ["en", LANGUAGE]
        file.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    for file in folder.rglob("*.geojson"):
        content = translated(json.loads(file.read_text(encoding="utf-8")))
        if file.name == "places.geojson":
            name_in_it(content)
        file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        canonicalise(file)


@pytest.fixture(scope="module")
def run(repository: Path, marrow: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Run Python with a copy of the program to which only the language's folder was added."""
    home = tmp_path_factory.mktemp("third")
    shutil.copytree(repository / "src", home / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(repository / "app.py", home / "app.py")
    shutil.copytree(marrow, home / "marrow")
    add_catalogue(home / "src" / "controlmap" / "messages")
    translate_edition(home / "marrow")
    own = {"PYTHONPATH": str(home / "src"), "CONTROLMAP_EDITION": "marrow", "CONTROLMAP_STATIC": str(home / "static")}

    def python(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=home, env=os.environ | own, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return python


def command(*arguments: str) -> tuple[str, ...]:
    """Return Python's arguments for one of our commands."""
    return ("-c", "from controlmap.cli.main import main; main()", *arguments)


@pytest.mark.thorough
def test_the_edition_with_a_third_language_passes_the_check(run: Callable[..., str]) -> None:
    assert "no problems" in run(*command("check", "marrow"))


@pytest.mark.thorough
def test_a_page_is_shown_in_it(run: Callable[..., str]) -> None:
    shown = run("-c", PAGE, "app.py", LANGUAGE)
    assert foreign("Who holds how much") in shown
    assert foreign("The south") in shown
    assert foreign("Zone") in shown


@pytest.mark.thorough
def test_the_static_edition_has_a_page_in_it(run: Callable[..., str]) -> None:
    run(*command("export", "site", "marrow", "--out", "site"))
    shown = run("-c", f"print(open('site/{LANGUAGE}.html', encoding='utf-8').read())")
    assert f'<html lang="{LANGUAGE}" dir="ltr"' in shown
    assert foreign("Who holds Marrow") in shown
    assert foreign("Map") in shown
    assert 'hreflang="en"' in shown


@pytest.mark.thorough
def test_a_text_in_it_is_read_by_its_words(run: Callable[..., str]) -> None:
    mentions, left_alone = run(
        "-c", READ, "zupith. Zovo zutown zupith. Zovo zatzalzucrest, zatzatzucrest."
    ).splitlines()
    assert mentions == str([("zupith", "pith", "place-word"), ("zucrest", "crest", "only-meaning")])
    assert left_alone == str([("zupith", "ordinary-word")])
