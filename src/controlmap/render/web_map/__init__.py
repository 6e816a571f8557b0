"""The map in a browser: the Folium map (no other package imports folium), and the payloads that it draws."""
