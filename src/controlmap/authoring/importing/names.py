"""Finding the id that a foreign table refers to: by the id itself, or by any name in the edition."""

from collections.abc import Iterable, Mapping

from controlmap.authoring.importing.refused import RowError
from controlmap.model.actor import Actor
from controlmap.model.wording import nearest, quoted, shortened
from controlmap.model.zone import Zone


def known_names(records: Iterable[Actor | Zone]) -> dict[str, str]:
    """Return ids by every name of their records, folded; an ambiguous name is left out."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    everything = list(records)
    for record in everything:
        words = [*record.name.root.values(), *(record.short.root.values() if record.short else ()), *record.aliases]
        for word in {_folded(word) for word in words}:
            if found.setdefault(word, record.id) != record.id:
                shared.add(word)
    ids = {str(record.id): str(record.id) for record in everything}
    return {word: of for word, of in found.items() if word not in shared} | ids


def find_id(word: object, known: Mapping[str, str], what: str, file: str) -> str:
    """Return the id that a word refers to. Raises RowError if it is unknown or ambiguous."""
    found = known.get(_folded(str(word)))
    if found is None:
        key = what.removeprefix("the ")
        fix = f"match it with --map {key}:{shortened(str(word))}=ID, or add it to {file}"
        raise RowError(f"{what} {quoted(word)} is not in {file}{nearest(str(word), known)}", fix)
    return found


def _folded(word: str) -> str:
    return " ".join(word.split()).casefold()
