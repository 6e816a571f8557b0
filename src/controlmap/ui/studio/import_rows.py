"""Rows of a file as holds, seen on the map before any of them is written."""

from functools import partial
from typing import Final

import shapely
import streamlit as st

from controlmap.authoring.importing.foreign_columns import Columns
from controlmap.authoring.importing.holds import ImportedHolds, import_holds
from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.importing.names import known_names
from controlmap.authoring.importing.refused import explained
from controlmap.authoring.steps.entries import Texts
from controlmap.authoring.steps.newcomers import Newcomers, take
from controlmap.authoring.steps.painting_order import rank_on_top
from controlmap.ui.studio.session import Work, is_whole, show_ground, step, texts

_FIXED: Final = "="
"""Marks, in a list of columns, the one value for every row."""
_NEW: Final = ""
"""Marks, in a list of ids, the one that is made of the file's word."""
_MOST_WORDS: Final = 30
_LAYER: Final = "layer"
"""The column with the name of each row's layer or KML folder."""


def rows_form(layer: Layer, _: str, work: Work) -> None:
    """Ask what the columns mean, say what would be taken, and take it on request."""
    st.dataframe([dict(row) for row in layer.rows[:50]], height=180)
    grounds = [shapely.geometry.shape(shape.geojson()) for shape in layer.shapes if shape is not None]
    whole = shapely.union_all(shapely.make_valid(grounds))
    asked = _Asked(layer, work)
    columns = asked.columns(rank_on_top(whole, work.edition.manifest.as_of, work.edition))
    found = import_holds(layer, columns, asked.newcomers.within(work.edition))
    messages = work.messages
    for sentence in explained(found.refused):
        st.warning(sentence)
    st.write(messages.say("studio.would_take", taken=found.taken, rows=len(layer.rows)))
    shown, taken = st.columns(2)
    if shown.button(messages.say("studio.preview"), key="studio-preview"):
        show_ground(whole)
        st.rerun()
    ready = bool(found.taken) and asked.is_named
    if taken.button(messages.say("studio.take"), type="primary", key="studio-import-take", disabled=not ready):
        _take(found, asked.newcomers, work)


def _take(found: ImportedHolds, newcomers: Newcomers, work: Work) -> None:
    changes = take(found, newcomers, work.edition, work.words("studio.placeholder"))
    if step(work, work.messages.say("studio.take"), changes):
        show_ground(None)
        st.rerun()


class _Asked:
    """The author's answers about the columns of a file, and the zones and holders that are new with it."""

    def __init__(self, layer: Layer, work: Work) -> None:
        self.newcomers = Newcomers()
        self.is_named = True
        """Whether each new zone has a name in every language."""
        self._layer, self._work = layer, work

    def columns(self, rank: int) -> Columns:
        """Ask for the column or the value of each key, and for what the values of a column are here."""
        messages, edition = self._work.messages, self._work.edition
        named: dict[str, str] = {}
        matched: dict[str, dict[str, str]] = {}
        fixed = {
            "from": edition.manifest.as_of.isoformat(),
            "rank": str(rank),
            "basis": "inferred",
            "margin_km": "5",
            "sources": str(edition.sources[-1].id),
            "note": messages.say("studio.import_note"),
        }
        labels = {"zone": messages.say("studio.column_zone"), "controller": messages.say("studio.column_controller")}
        for key, label in labels.items():
            columns = [_FIXED, *self._layer.columns]
            index = columns.index(_LAYER) if key == "controller" and self._has_folders() else 0
            column = st.selectbox(label, columns, index=index, key=f"studio-column-{key}")
            if column == _FIXED or column is None:
                fixed[key] = self._one(key)
            else:
                named[key] = column
                matched[key] = self._words(key, column)
        return Columns(named, fixed, matched)

    def _has_folders(self) -> bool:
        """Return whether the rows are from several layers or KML folders, whose names are probably those of holders."""
        return len({row.get(_LAYER) for row in self._layer.rows}) > 1

    def _one(self, key: str) -> str:
        messages, ids = self._work.messages, list(self._known(key).values())
        names = [*dict.fromkeys(ids), *([_NEW] if key == "zone" else [])]
        chosen = str(
            st.selectbox(
                messages.say("studio.for_all_rows"),
                names,
                format_func=lambda each: each or messages.say("studio.new_zone"),
                key=f"studio-fixed-{key}",
            )
        )
        if chosen != _NEW:
            return chosen
        name = texts(self._work, "studio-import-zone", messages.say("studio.name"))
        self.is_named = is_whole(name)
        return self._new(key, name if self.is_named else {})

    def _words(self, key: str, column: str) -> dict[str, str]:
        known = self._known(key)
        words = dict.fromkeys(
            " ".join(str(row[column]).split()) for row in self._layer.rows if row.get(column) is not None
        )
        ids = list(dict.fromkeys(known.values()))
        meant: dict[str, str] = {}
        for word in [each for each in words if each][:_MOST_WORDS]:
            there = known.get(word.casefold())
            chosen = st.selectbox(
                f"{word} →",
                [*ids, _NEW],
                index=ids.index(there) if there else len(ids),
                format_func=partial(self._shown, key, word),
                key=f"studio-match-{key}-{word}",
            )
            name = dict.fromkeys(self._work.languages, word)
            meant[word.casefold()] = str(chosen) if chosen else self._new(key, name)
        return meant

    def _shown(self, key: str, word: str, chosen: str) -> str:
        messages = self._work.messages
        newcomer = {
            "zone": messages.say("studio.new_zone_named", name=word),
            "controller": messages.say("studio.new_controller", name=word),
        }
        return chosen or newcomer[key]

    def _known(self, key: str) -> dict[str, str]:
        edition = self._work.edition
        return known_names(edition.zones) if key == "zone" else known_names(edition.actors)

    def _new(self, key: str, name: Texts) -> str:
        if not name:
            return _NEW
        add = self.newcomers.with_zone if key == "zone" else self.newcomers.with_holder
        made, self.newcomers = add(name, self._work.edition)
        return made
