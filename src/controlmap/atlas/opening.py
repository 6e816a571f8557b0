"""Opening an edition."""

from pathlib import Path

from controlmap.atlas.atlas import Atlas
from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.shipped import edition_folder
from controlmap.checks.check import check_edition
from controlmap.errors import EditionError


def open_edition(path: str | Path) -> Atlas:
    """Read and check an edition: a folder, or the name of one that ships with this package, as ``syria-2017-12``.

    Raises:
        EditionError: it has mistakes; the error contains every problem. An edition is never opened in part.

    Example:
        >>> from controlmap import open_edition
        >>> atlas = open_edition("tests/editions/marrow")
        >>> atlas.as_of
        datetime.date(2020, 6, 15)

    """
    edition, problems = read_edition(edition_folder(path))
    if edition is not None:
        problems = [*problems, *check_edition(edition, problems)]
    if edition is None or problems:
        raise EditionError(problems)
    return Atlas(edition)
