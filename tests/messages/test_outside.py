"""A catalogue from outside the package turns the interface to its language, and none can crash it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from controlmap.messages import catalogue as catalogues
from controlmap.messages.catalogue import (
    interface_languages,
    load_catalogue,
    read_for,
    shipped_languages,
    use_catalogues,
)
from controlmap.messages.outside import MOST_BYTES
from controlmap.render.markup import markup
from tests.messages.foreign_edition import machine_words
from tests.messages.made_catalogue import write_catalogue

FRENCH = "fr"
HEAD = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n'


@pytest.fixture
def english(repository: Path) -> Path:
    """The English catalogue."""
    return repository / "src" / "controlmap" / "messages" / "en" / "controlmap.po"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Use no catalogue from outside before and after."""
    use_catalogues(())
    yield
    use_catalogues(())
    catalogues._USED.clear()


def written(folder: Path, text: str | bytes) -> Path:
    """Write a French catalogue."""
    (folder / FRENCH).mkdir()
    file = folder / FRENCH / "controlmap.po"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_a_folder_adds_its_language(english: Path, tmp_path: Path) -> None:
    write_catalogue(english, tmp_path, FRENCH, machine_words)
    use_catalogues((tmp_path,))
    assert interface_languages() == (*shipped_languages(), FRENCH)
    french = load_catalogue(FRENCH)
    assert french.say("nav.about") == machine_words("About")
    assert french.count("panel.pieces", 1) == machine_words("in one piece")
    assert french.count("panel.pieces", 5_000_000) == machine_words("in 5\u202f000\u202f000 pieces")
    use_catalogues(())
    assert FRENCH not in interface_languages()


def test_a_missing_message_is_said_in_english_and_named(english: Path, tmp_path: Path) -> None:
    file = write_catalogue(english, tmp_path, FRENCH, machine_words, left_out={"nav.about", "locale.tag"})
    assert read_for(FRENCH, file).missing == ("locale.tag", "nav.about")
    use_catalogues((tmp_path,))
    assert load_catalogue(FRENCH).say("nav.about") == "About"
    assert load_catalogue(FRENCH).say("locale.tag") == FRENCH


def test_an_untouched_copy_is_not_a_translation(english: Path, tmp_path: Path) -> None:
    file = write_catalogue(english, tmp_path, FRENCH, str)
    assert read_for(FRENCH, file).untouched
    use_catalogues((tmp_path,))
    assert FRENCH not in interface_languages()


def test_a_languages_own_catalogue_is_not_replaced(english: Path, tmp_path: Path) -> None:
    write_catalogue(english, tmp_path, "ar", machine_words)
    use_catalogues((tmp_path,))
    assert load_catalogue("ar").say("nav.about") != machine_words("About")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('msgid "nav.about"\nmsgstr "{day}"\n', "'nav.about' has other placeholders than the English message"),
        ('msgid "nav.about"\nmsgstr "{0.__class__}"\n', "'nav.about' has a malformed placeholder"),
        ('msgid "map.area"\nmsgstr "{km2:99999999}"\n', "'map.area' has a malformed placeholder"),
        ('msgid "map.area"\nmsgstr "{km2!r}"\n', "'map.area' has a malformed placeholder"),
        ('msgid "nav.about"\nmsgstr "{"\n', "'nav.about' has a malformed placeholder"),
        ('msgid "locale.tag"\nmsgstr "not a tag"\n', "'locale.tag' is not a language tag"),
        ('msgid "nav.nothing"\nmsgstr "x"\n', "the interface has no message 'nav.nothing'"),
        ('msgid "panel.pieces"\nmsgstr "x"\n', "'panel.pieces' has not 3 or 2 whole forms"),
        ("nonsense", "the catalogue cannot be read"),
        (b"\xff\xfe", "the catalogue cannot be read: 'utf-8'"),
        (HEAD + '"Plural-Forms: nplurals=99999999; plural=0;\\n"\n', "the catalogue cannot be read: nplurals has more"),
        (HEAD + '"POT-Creation-Date: soon\\n"\n', "the catalogue cannot be read"),
        (b"#" * (MOST_BYTES + 1), "the catalogue cannot be read: it is larger than 1 MB"),
    ],
)
def test_what_cannot_be_used_is_a_fault_and_stays_english(tmp_path: Path, text: str | bytes, said: str) -> None:
    read = read_for(FRENCH, written(tmp_path, text))
    assert [fault.message[: len(said)] for fault in read.faults] == [said]
    assert read.strings == {}


def test_a_catalogue_behind_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "other.po").write_text('msgid "nav.about"\nmsgstr "x"\n', encoding="utf-8")
    (tmp_path / FRENCH).mkdir()
    (tmp_path / FRENCH / "controlmap.po").symlink_to(tmp_path / "other.po")
    [fault] = read_for(FRENCH, tmp_path / FRENCH / "controlmap.po").faults
    assert fault.message == "the catalogue cannot be read: it is not an ordinary file"


def test_markup_in_a_message_stays_text(tmp_path: Path) -> None:
    written(tmp_path, 'msgid "nav.about"\nmsgstr "<script>x</script>"\n')
    use_catalogues((tmp_path,))
    shown = markup("head.html", title=load_catalogue(FRENCH).say("nav.about"), lead="")
    assert "&lt;script&gt;" in shown
    assert "<script>" not in shown


def test_a_fuzzy_message_is_missing(tmp_path: Path) -> None:
    read = read_for(FRENCH, written(tmp_path, '#, fuzzy\nmsgid "nav.about"\nmsgstr "x"\n'))
    assert (read.strings, read.faults) == ({}, ())
