"""Rejects entities, and links to other files or addresses, in KML."""

from pathlib import Path
from typing import Final, NoReturn
from xml.parsers import expat

from controlmap.authoring.importing.foreign.refusing import CannotImportError, damaged

_LINKS: Final = frozenset({"NetworkLink", "NetworkLinkControl"})
_MOST_DEPTH: Final = 100
"""Nested folders; the library that reads KML recurses into each."""


def check_kml(file: Path) -> None:
    """Reject KML that is not well-formed, that defines entities or that links to other files.

    Icons and styles refer to other files, too, but are never loaded.

    Raises:
        CannotImportError: naming the offending part.

    """
    parser = expat.ParserCreate()
    depth = 0

    def start(name: str, _: object) -> None:
        nonlocal depth
        depth += 1
        if depth > _MOST_DEPTH:
            raise CannotImportError(
                f"its elements are nested more than {_MOST_DEPTH} deep", "save its folders one by one"
            )
        if name.rpartition(":")[2] in _LINKS:
            raise CannotImportError(
                "it has a network link, which names another file or address",
                "open it in Google Earth, and save what the link shows",
            )

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(*_: object) -> NoReturn:
        raise CannotImportError(
            "it has a document type declaration (<!DOCTYPE), by which XML names other files", "remove the declaration"
        )

    parser.StartElementHandler, parser.EndElementHandler, parser.StartDoctypeDeclHandler = start, end, doctype
    try:
        with file.open("rb") as stream:
            parser.ParseFile(stream)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter two for unknown encodings
        raise damaged("KML") from error
