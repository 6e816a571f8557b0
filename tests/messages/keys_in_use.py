"""Which message keys the program uses, read from its source.

Most keys are literals in the source. Others are composed of a family and a member; these families are listed here with
their members, and a family that is not listed is an error rather than a set of keys that is never checked.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from controlmap.atlas.day.certainty import Verdict
from controlmap.atlas.day.kept_ground import Fate
from controlmap.atlas.text.edition_names import TargetKind
from controlmap.atlas.text.mentions import Certainty
from controlmap.atlas.text.resolution import Reason
from controlmap.authoring.importing.cells.text_form import ENCODINGS, Separator
from controlmap.authoring.importing.cells.written_days import DayOrder
from controlmap.authoring.scaffold.border_view import BorderView
from controlmap.authoring.steps.background import LAYERS
from controlmap.authoring.steps.details import KINDS
from controlmap.model.actor import Pattern
from controlmap.model.annotation import Modality
from controlmap.model.assertion import AIMS, RELATIONS, Verb
from controlmap.model.edition import EmptyGround
from controlmap.model.hold import Basis
from controlmap.model.outcome import OutcomeState
from controlmap.model.place import PlaceRank
from controlmap.model.source import Confirmation, SourceKind
from controlmap.model.standing import Standing
from controlmap.publish.incidents.reading_notes import Noted
from controlmap.render.blocks.refusals import REASONS
from controlmap.render.blocks.zone_panel import _WORDS
from controlmap.render.colour_difference import VISIONS
from controlmap.render.page_list import PAGES
from controlmap.ui.address.state import FILTERS, OUTCOME_FILTERS
from controlmap.ui.studio.app import STEPS
from controlmap.ui.studio.import_step import FORMS
from controlmap.ui.studio.statement_form import FIELDS
from controlmap.ui.studio.tool_words import TOOLS
from controlmap.ui.workarounds.streamlit_translations import STOCK

SPEAKING: Final = ("render", "publish", "ui", "authoring/scaffold")
"""Packages that use the catalogue. Elsewhere, dotted words are names of fields."""

_KEY: Final = re.compile(r"[a-z]+(\.[a-z0-9_-]+)+")

FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "basis.": tuple(Basis),
    "certainty.article.": ("place", "zone", "silent"),
    "credit.": tuple(Basis),
    "empty.": tuple(EmptyGround),
    "vision.": tuple(VISIONS),
    "picture.": ("png", "png_help", "svg", "svg_help"),
    "modality.": tuple(Modality),
    "studio.view.": tuple(BorderView),
    "modality.explain.": tuple(Modality),
    "rank.": tuple(PlaceRank),
    "role.": ("landmark", "seat"),
    "nav.": tuple(page.name for page in PAGES),
    "report.": tuple(Certainty),
    "events.": tuple(Standing),
    "events.list.": ("day", "place", "text", "holder", "sure", "certain", "near", "imprecise"),
    "events.order.": tuple(DayOrder),
    "events.encoding.": ENCODINGS,
    "events.separator.": tuple(Separator),
    "events.column.": ("date", "latitude", "longitude", "usual"),
    "reason.": tuple(reason for reason in Reason),
    "refused.": (*REASONS.values(), "date", "latitude", "longitude"),
    "events.read.": tuple(Noted),
    "notice.": ("zone", "annotation", "place", "front", "at", "actor", "lang"),
    "panel.": tuple(_WORDS),
    "overview.": ("holder", "area", "share"),
    "timeline.": ("from", "to", "km2"),
    "stock.": STOCK,
    "outcome.": tuple(OutcomeState),
    "then.": tuple(Fate),
    "start.": ("article", "timeline", "outcomes"),
    "verdict.": tuple(Verdict),
    "verb.": (*RELATIONS, *AIMS),
    "actors.": ("aims", "tensions"),
    "source.": tuple(SourceKind),
    "evidence.": ("events", "holds", "outcomes", "control_points"),
    "outcomes.filter.": OUTCOME_FILTERS,
    "article.filter.": ("zone", *FILTERS),
    "studio.": (*STEPS, *FORMS, *FIELDS),
    "studio.background.": LAYERS,
    "studio.details.": KINDS,
    "studio.kind.": tuple(TargetKind),
    "studio.verb.": tuple(Verb),
    "studio.pattern.": tuple(Pattern),
    "studio.tool.": tuple(TOOLS),
    "studio.confirmed.": ("not", *Confirmation),
}
"""Members of each family of keys that an f-string composes, such as ``f"basis.{basis}"``."""

SUFFIXED: Final[Mapping[str, tuple[str, ...]]] = {
    "panel.since": ("", "_mostly"),
    "panel.since_before": ("", "_mostly"),
}
"""Keys to which the source appends an ending."""


class Call(NamedTuple):
    """A call that asks for a message by its key, with the placeholders that it fills."""

    where: str
    key: str
    way: str
    """``say`` or ``count``."""
    gaps: frozenset[str] | None
    """None if some are given as ``**values``."""


def modules(source: Path) -> Iterator[tuple[str, ast.Module]]:
    """Parse every module that writes text for readers; yield it with its path."""
    for path in sorted(path for part in SPEAKING for path in (source / part).rglob("*.py")):
        yield path.relative_to(source).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(source: Path) -> list[Call]:
    """Find every ``say("key", ...)`` and ``count("key", n, ...)`` whose key is a literal."""
    found = []
    for path, tree in modules(source):
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in {"say", "count"}
            ):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and _KEY.fullmatch(first.value):
                    names = [keyword.arg for keyword in node.keywords]
                    gaps = None if None in names else frozenset(name for name in names if name)
                    found.append(Call(f"{path}:{node.lineno}", first.value, node.func.attr, gaps))
    return found


def written_keys(source: Path, known: set[str]) -> set[str]:
    """Return every string of the source that is a key: those in the catalogue, and those passed to a call."""
    strings = {
        node.value
        for _, tree in modules(source)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    families = {key.partition(".")[0] for key in known}
    # Names of modules and files look like keys too; a key's first part is one that other keys have.
    looks = {text for text in strings if _KEY.fullmatch(text) and text.partition(".")[0] in families}
    return {text for text in looks if not text.endswith((".html", ".css", ".js", ".json", ".yaml", ".geojson"))} | {
        call.key for call in calls(source)
    }


def spelled_families(source: Path) -> set[str]:
    """Return the beginnings of keys that f-strings compose in a call of ``messages`` or ``count``, or in a notice."""
    heads = set()
    for _, tree in modules(source):
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                head = str(node.values[0].value)
                if re.fullmatch(r"[a-z]+(\.[a-z]+)*\.", head) and len(node.values) > 1:
                    heads.add(head)
    return heads


def all_keys(source: Path, known: set[str]) -> set[str]:
    """Return every key that the program may use."""
    spelled = {head + member for head, members in FAMILIES.items() for member in members}
    suffixed = {head + ending for head, endings in SUFFIXED.items() for ending in endings}
    return written_keys(source, known) | spelled | suffixed
