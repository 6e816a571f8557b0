"""swiftmap, built once and cached as its README advises."""

import json
from pathlib import Path

import streamlit as st
from swiftmap import Map
from swiftmap.streamlit import st_swiftmap


@st.cache_resource
def build() -> tuple[Map, dict[str, str]]:
    """Return the map, and the zone of each of its layers."""
    zones = json.loads(Path("zones.geojson").read_text(encoding="utf-8"))
    drawn = Map(height="600px", center=[34.8, 38.6], zoom=6)
    zone_of: dict[str, str] = {}
    for feature in zones["features"]:
        before = {layer["id"] for layer in drawn.layers}
        drawn.add_geojson(feature, name=feature["properties"]["zone"])
        zone_of |= {layer["id"]: feature["properties"]["zone"] for layer in drawn.layers if layer["id"] not in before}
    return drawn, zone_of


drawn, zone_of = build()
clicked = st_swiftmap(drawn, key="map")["clicked_layer_id"]
if clicked:
    st.write(f"answer {zone_of[clicked]}")
