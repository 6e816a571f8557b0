"""A catalogue in machine-made words, as the English file translated."""

from collections.abc import Callable, Collection
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po


def write_catalogue(
    english: Path, folder: Path, language: str, words: Callable[[str], str], left_out: Collection[str] = ()
) -> Path:
    """Write ``<language>/controlmap.po`` into a folder, each message changed by ``words``; return the file."""
    with english.open("rb") as file:
        entries = [entry for entry in read_po(file) if entry.id and entry.id not in left_out]
    made = Catalog(locale=language)
    for entry in entries:
        said = words(entry.string) if isinstance(entry.string, str) else tuple(map(words, entry.string or ()))
        made.add(entry.id, language if entry.id == "locale.tag" else said)
    written = folder / language / "controlmap.po"
    written.parent.mkdir(parents=True)
    with written.open("wb") as file:
        write_po(file, made)
    return written
