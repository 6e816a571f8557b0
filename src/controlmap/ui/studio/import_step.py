"""Import: a file's polygons, seen on the map before any of them becomes a hold."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import shapely
import streamlit as st

from controlmap.authoring.importing.foreign.parts import MOST_FILE_MB
from controlmap.authoring.importing.foreign_columns import Columns
from controlmap.authoring.importing.holds import ImportedHolds, import_holds
from controlmap.authoring.importing.layers import Layer, read_layer
from controlmap.authoring.importing.refused import explained
from controlmap.authoring.importing.row_filter import rows_where
from controlmap.authoring.importing.shape_repair import repaired, simplified
from controlmap.authoring.importing.wish import wish_of
from controlmap.errors import ControlmapError
from controlmap.ui.studio.session import (
    MOST_LETTERS,
    POLYGON_ENDINGS,
    Work,
    reported,
    show_ground,
    step,
)

_FIXED: Final = "="
"""Marks, in a list of columns, the one value for every row."""


def import_step(work: Work) -> None:
    """Read a dropped file, say how it was read and what would be taken, and take it on request."""
    messages = work.messages
    st.subheader(messages.say("studio.import"))
    dropped = st.file_uploader(
        messages.say("studio.drop"), type=POLYGON_ENDINGS, max_upload_size=MOST_FILE_MB, key="studio-drop"
    )
    if dropped is None:
        st.caption(messages.say("studio.drop_lead"))
        return
    encoding = (
        st.text_input(messages.say("studio.encoding"), max_chars=MOST_LETTERS, key="studio-encoding").strip() or None
    )
    crs = st.text_input(messages.say("studio.crs"), max_chars=MOST_LETTERS, key="studio-crs").strip() or None
    with reported():
        layer = _read(dropped.name, dropped.getvalue(), encoding, crs)
        for note in layer.notes:
            st.caption(note)
        layer = _prepared(layer, work, dropped.name)
        st.dataframe([dict(row) for row in layer.rows[:50]], height=180)
        found = import_holds(layer, _columns(layer, work), work.edition)
        _preview(layer, found, work)


def _read(name: str, content: bytes, encoding: str | None, crs: str | None) -> Layer:
    with TemporaryDirectory() as place:
        file = Path(place) / Path(name).name
        file.write_bytes(content)
        try:
            return read_layer(file, wish_of(None, encoding, crs, all_layers=True))
        except ControlmapError as error:
            raise ControlmapError(str(error).replace(f"{place}/", "")) from None


def _prepared(layer: Layer, work: Work, name: str) -> Layer:
    messages = work.messages
    condition = st.text_input(messages.say("studio.where"), max_chars=MOST_LETTERS, key="studio-where").strip()
    if condition:
        layer = rows_where(layer, [condition], name)
    if st.checkbox(messages.say("studio.repair"), key="studio-repair"):
        layer, notes = repaired(layer)
        for note in notes:
            st.caption(note)
    tolerance = st.number_input(messages.say("studio.simplify"), 0.0, 10.0, 0.0, 0.1, key="studio-simplify")
    if tolerance:
        layer, notes = simplified(layer, float(tolerance))
        for note in notes:
            st.caption(note)
    return layer


def _columns(layer: Layer, work: Work) -> Columns:
    """Ask for the column or the value of each key, and for what the values of a column are here."""
    messages, edition = work.messages, work.edition
    choices = {
        "zone": [str(zone.id) for zone in edition.zones],
        "controller": [str(each.id) for each in edition.actors],
    }
    labels = {"zone": messages.say("studio.column_zone"), "controller": messages.say("studio.column_controller")}
    named: dict[str, str] = {}
    matched: dict[str, dict[str, str]] = {}
    fixed = {
        "from": edition.manifest.as_of.isoformat(),
        "rank": "1",
        "basis": "inferred",
        "margin_km": "5",
        "sources": "background",
        "note": messages.say("studio.import_note"),
    }
    for key, ids in choices.items():
        column = st.selectbox(labels[key], [_FIXED, *layer.columns], key=f"studio-column-{key}")
        if column == _FIXED or column is None:
            fixed[key] = str(st.selectbox(messages.say("studio.for_all_rows"), ids, key=f"studio-fixed-{key}"))
            continue
        named[key] = column
        words = dict.fromkeys(str(row[column]) for row in layer.rows if row.get(column) is not None)
        matched[key] = {
            " ".join(word.split()).casefold(): str(st.selectbox(f"{word} →", ids, key=f"studio-match-{key}-{word}"))
            for word in list(words)[:30]
        }
    return Columns(named, fixed, matched)


def _preview(layer: Layer, found: ImportedHolds, work: Work) -> None:
    messages = work.messages
    for sentence in explained(found.refused):
        st.warning(sentence)
    st.write(messages.say("studio.would_take", taken=found.taken, rows=len(layer.rows)))
    shown, taken = st.columns(2)
    if shown.button(messages.say("studio.preview"), key="studio-preview"):
        grounds = [shapely.geometry.shape(shape.geojson()) for shape in layer.shapes if shape is not None]
        show_ground(shapely.union_all(shapely.make_valid(grounds)))
        st.rerun()
    if taken.button(messages.say("studio.take"), type="primary", key="studio-import-take", disabled=not found.taken):
        changes = {name: (lambda _, text=text: text) for name, text in found.files.items()}
        if step(work, messages.say("studio.take"), changes):
            st.rerun()
