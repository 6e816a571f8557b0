"""The map in a browser: the only importer of Folium, and what it sends to draw."""
