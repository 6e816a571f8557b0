"""Import: a file's rows as ground, its polygons joined into a zone, or a table of settlements."""

from collections.abc import Callable, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import streamlit as st

from controlmap.authoring.importing.foreign.parts import MOST_FILE_MB
from controlmap.authoring.importing.layers import Layer, read_layer, read_table
from controlmap.authoring.importing.row_filter import rows_where
from controlmap.authoring.importing.shape_repair import repaired, simplified
from controlmap.authoring.importing.wish import wish_of
from controlmap.errors import ControlmapError
from controlmap.ui.studio.chosen_districts import offer
from controlmap.ui.studio.import_background import background_form
from controlmap.ui.studio.import_districts import districts_form
from controlmap.ui.studio.import_rows import rows_form
from controlmap.ui.studio.import_settlements import settlements_form
from controlmap.ui.studio.session import MOST_LETTERS, POLYGON_ENDINGS, Work, reported

FORMS: Final[Mapping[str, Callable[[Layer, str, Work], None]]] = {
    "import_rows": rows_form,
    "import_districts": districts_form,
    "import_settlements": settlements_form,
    "import_background": background_form,
}
"""What the rows of a file may become."""
_TABLE: Final = "import_settlements"
_TABLE_ENDINGS: Final = [*POLYGON_ENDINGS, "csv", "tsv", "xlsx", "xls", "ods"]


def import_step(work: Work, _: date) -> None:
    """Read a dropped file, say how it was read, and show the form for what its rows become."""
    messages = work.messages
    st.subheader(messages.say("studio.import"))
    kind = st.radio(
        messages.say("studio.import_as"),
        list(FORMS),
        format_func=lambda each: messages.say(f"studio.{each}"),
        key="studio-import-as",
    )
    is_table = kind == _TABLE
    dropped = st.file_uploader(
        messages.say("studio.drop_table" if is_table else "studio.drop"),
        type=_TABLE_ENDINGS if is_table else POLYGON_ENDINGS,
        max_upload_size=MOST_FILE_MB,
        key=f"studio-drop-{is_table}",
    )
    if dropped is None or kind != "import_districts":
        offer(None)
    if dropped is None:
        st.caption(messages.say("studio.drop_lead"))
        return
    with st.expander(messages.say("studio.how_read")):
        encoding = st.text_input(messages.say("studio.encoding"), max_chars=MOST_LETTERS, key="studio-encoding").strip()
        crs = st.text_input(messages.say("studio.crs"), max_chars=MOST_LETTERS, key="studio-crs").strip()
        where = st.text_input(messages.say("studio.where"), max_chars=MOST_LETTERS, key="studio-where").strip()
        is_repaired = st.checkbox(messages.say("studio.repair"), key="studio-repair")
        tolerance = float(st.number_input(messages.say("studio.simplify"), 0.0, 10.0, 0.0, 0.1, key="studio-simplify"))
    with reported():
        content = dropped.getvalue()
        layer = _read(dropped.name, content, encoding or None, crs or None, is_table=is_table)
        notes = list(layer.notes)
        if where:
            layer = rows_where(layer, [where], dropped.name)
        if is_repaired:
            layer, more = repaired(layer)
            notes += more
        if tolerance:
            layer, more = simplified(layer, tolerance)
            notes += more
        for note in notes:
            st.caption(note)
        how = (dropped.name, encoding, crs, where, is_repaired, tolerance)
        FORMS[kind or "import_rows"](layer, sha256(content + repr(how).encode()).hexdigest(), work)


@st.cache_resource(show_spinner=False, max_entries=3)
def _read(name: str, content: bytes, encoding: str | None, crs: str | None, *, is_table: bool) -> Layer:
    """Read a dropped file; once, as every click on the page runs it again."""
    with TemporaryDirectory() as place:
        file = Path(place) / Path(name).name
        file.write_bytes(content)
        read = read_table if is_table else read_layer
        try:
            return read(file, wish_of(None, encoding, crs, all_layers=True))
        except ControlmapError as error:
            raise ControlmapError(str(error).replace(f"{place}/", "")) from None
