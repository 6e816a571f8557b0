"""Every kind of problem that ``check`` reports, with its cause and its remedy, for authors to look up."""

from typing import Final, NamedTuple, TypeAlias

from controlmap.authoring.reading.kind import Kind
from controlmap.authoring.reading.kinds import KINDS
from controlmap.checks.rule import AnyRule
from controlmap.checks.rules import RULES
from controlmap.errors import ControlmapError
from controlmap.model.wording import nearest, quoted

Entry: TypeAlias = Kind | AnyRule

ENTRIES: Final[tuple[Entry, ...]] = (*KINDS, *RULES)
"""Problems of reading, then those that the rules find."""


class Chapter(NamedTuple):
    """The codes of one letter."""

    letter: str
    title: str


CHAPTERS: Final = (
    Chapter("F", "Files"),
    Chapter("Y", "YAML"),
    Chapter("J", "GeoJSON files"),
    Chapter("G", "Geometries"),
    Chapter("R", "Keys and values of records"),
    Chapter("I", "Ids"),
    Chapter("M", "`edition.yaml`"),
    Chapter("Z", "Zones and their ground"),
    Chapter("P", "Places"),
    Chapter("C", "Actors"),
    Chapter("A", "Statements"),
    Chapter("E", "Events"),
    Chapter("K", "Control points"),
    Chapter("S", "Sources"),
    Chapter("T", "Words for readers"),
)
"""In the order in which an author meets them; every code's letter has one."""

_HEAD: Final = """\
# What `controlmap check` can find

Written by `controlmap rules --out docs/rules.md` from the rules themselves; do not edit. A problem is printed as
`path:line: CODE message. Fix: what to do.`, and all of them at once. `controlmap rules Z106` explains one code.
"""


def explain(code: str) -> str:
    """Explain one code in plain text.

    Raises:
        ControlmapError: no rule has this code.

    """
    wanted = code.upper()
    for entry in ENTRIES:
        if entry.code == wanted:
            return f"{entry.code}: {entry.title}.\n\n{entry.mistake}\nFix: {entry.remedy}\n"
    raise ControlmapError(f"No rule has the code {quoted(code)}{nearest(wanted, [each.code for each in ENTRIES])}.")


def rule_book() -> str:
    """Return the whole book as Markdown, a chapter for each letter."""
    parts = [_HEAD]
    for chapter in CHAPTERS:
        entries = sorted((entry for entry in ENTRIES if entry.code[0] == chapter.letter), key=lambda entry: entry.code)
        parts += [f"## {chapter.title}\n", *(_section(entry) for entry in entries)]
    return "\n".join(parts)


def _section(entry: Entry) -> str:
    return f"### {entry.code}\n\n**{entry.title}.** {entry.mistake}\n\nFix: {entry.remedy}\n"
