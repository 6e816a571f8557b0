"""Polygons of a file, such as administrative districts, clicked together on the map or ticked in a list."""

import shapely
import streamlit as st
from shapely.geometry.base import BaseGeometry

from controlmap.authoring.importing.layers import Layer
from controlmap.authoring.reading.geometry import POLYGONS
from controlmap.authoring.scaffold.first_texts import NO_ISOLATES
from controlmap.authoring.steps.districts import joined, name_column
from controlmap.errors import ControlmapError
from controlmap.model.date_line import counted_shape
from controlmap.ui.server.error_boundary import answering
from controlmap.ui.studio.chosen_districts import (
    Districts,
    choose_in_list,
    chosen,
    districts_of,
    list_key,
    offer,
    offered,
)
from controlmap.ui.studio.drawing_map import draw_ground
from controlmap.ui.studio.new_ground import NOTE
from controlmap.ui.studio.session import STEP, Work


def districts_form(layer: Layer, key: str, work: Work) -> None:
    """Ask which polygons belong together, and hand them over to the step Ground as one."""
    messages = work.messages
    columns = list(layer.columns)
    guessed = name_column(columns, layer.rows)
    column = st.selectbox(
        messages.say("studio.name_column"),
        columns,
        index=columns.index(guessed) if guessed else 0,
        key="studio-name-column",
    )
    names, grounds, bounds = [], [], work.edition.manifest.bounds
    for number, row, shape in layer.each():
        if shape is not None and shape.kind in POLYGONS:
            value = row.get(column) if column is not None else None
            names.append(str(number) if value is None else str(value))
            grounds.append(counted_shape(_valid(shapely.geometry.shape(shape.geojson())), bounds))
    if not grounds:
        raise ControlmapError(messages.say("studio.no_polygons"))
    offer(districts_of(f"{key} {column}", names, grounds))
    districts = offered()
    if districts is None:
        return
    st.multiselect(
        messages.say("studio.districts"),
        range(len(districts.names)),
        default=chosen(),
        format_func=districts.names.__getitem__,
        key=list_key(),
        on_change=choose_in_list,
        placeholder=messages.say("studio.districts_lead"),
    )
    st.button(
        messages.say("studio.join"),
        type="primary",
        key="studio-join",
        disabled=not chosen(),
        on_click=_join,
        args=(districts, work),
    )


def _valid(ground: BaseGeometry) -> BaseGeometry:
    return ground if ground.is_valid else shapely.make_valid(ground, method="structure", keep_collapsed=False)


@answering
def _join(districts: Districts, work: Work) -> None:
    """Put the chosen polygons on the map as one, and go on to the step that asks who holds it."""
    positions = chosen()
    draw_ground(joined([districts.grounds[at] for at in positions]))
    names = work.messages.listed(districts.names[at] for at in positions)
    st.session_state[NOTE] = work.messages.say("studio.district_note", names=names).translate(NO_ISOLATES)
    st.session_state[STEP] = "ground"
