"""Catalogues of the interface that an edition brings along: what is wrong with them, and what they leave in English."""

from pathlib import Path
from typing import Final, NamedTuple

from controlmap.authoring.reading.kinds import CATALOGUE_FAULTY
from controlmap.messages.catalogue import is_language, read_for, shipped_languages
from controlmap.messages.outside import FOLDER, catalogue_files
from controlmap.model.problem import Problem

_NAMED: Final = 3
"""Keys that a notice names."""


class CatalogueReport(NamedTuple):
    """The report on the catalogues of an edition."""

    problems: list[Problem]
    notices: list[str]
    """Sentences that are not problems."""


def check_catalogues(edition: Path, given: Path | None = None) -> CatalogueReport:
    """Read the catalogues in an edition's folder, and those in a folder given."""
    problems: list[Problem] = []
    notices: list[str] = []
    folders = [folder for folder in (given, edition / FOLDER) if folder is not None]
    for language, file in catalogue_files(folders).items():
        path = file.as_posix()
        if wrong := _not_needed(language):
            problems.append(CATALOGUE_FAULTY.at(path, 1, wrong, "remove the file, or correct its folder's name"))
            continue
        found = read_for(language, file)
        problems += [CATALOGUE_FAULTY.at(path, *fault) for fault in found.faults]
        if found.untouched:
            notices.append(f"{path}: every message is the English one. A copy is not a translation: it is not used.")
        elif not found.strings and not found.faults:
            notices.append(f"{path}: no message is translated: it is not used.")
        elif found.missing and not found.faults:
            keys = ", ".join(found.missing[:_NAMED]) + (", ..." if len(found.missing) > _NAMED else "")
            count = "1 message is" if len(found.missing) == 1 else f"{len(found.missing)} messages are"
            notices.append(f"{path}: {count} missing and shown in English: {keys}.")
    return CatalogueReport(problems, notices)


def _not_needed(language: str) -> str:
    if language in shipped_languages():
        return f"the program has its own catalogue in '{language}'"
    return "" if is_language(language) else f"'{language}' is not the code of a known language"
