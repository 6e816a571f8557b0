"""st_folium as its README shows it: the zones on the map, the map in the page, and the clicked object returned.

Leaflet comes from this machine, and nothing else that Folium's page requests from four CDNs is loaded, which is in its
favour.
"""

import folium
import streamlit as st
from streamlit_folium import st_folium

drawn = folium.Map(location=[34.8, 38.6], zoom_start=6, tiles=None)
drawn.default_js = [("leaflet", "../../app/static/leaflet.js")]
drawn.default_css = [("leaflet_css", "../../app/static/leaflet.css")]
folium.GeoJson("zones.geojson", name="zones").add_to(drawn)

given_back = st_folium(drawn, width=725)
clicked = given_back.get("last_active_drawing")
if clicked:
    st.write(f"answer {clicked['properties']['zone']}")
