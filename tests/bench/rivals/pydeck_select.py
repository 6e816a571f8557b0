"""pydeck with ``on_select``, as Streamlit's documentation shows it; without tiles, which would come from outside."""

import json
from pathlib import Path

import pydeck
import streamlit as st

NO_TILES = "data:application/json,%7B%22version%22:8,%22sources%22:%7B%7D,%22layers%22:%5B%5D%7D"

zones = json.loads(Path("zones.geojson").read_text(encoding="utf-8"))
layer = pydeck.Layer("GeoJsonLayer", zones, id="zones", pickable=True, stroked=True, get_fill_color=[90, 120, 160, 160])
view = pydeck.ViewState(latitude=34.8, longitude=38.6, zoom=5)
deck = pydeck.Deck(layer, initial_view_state=view, map_style=NO_TILES, map_provider=None)

event = st.pydeck_chart(deck, on_select="rerun", selection_mode="single-object", key="map")
for chosen in event.selection.objects.get("zones", []):
    st.write(f"answer {chosen['properties']['zone']}")
