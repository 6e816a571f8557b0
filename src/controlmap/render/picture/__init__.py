"""A day's map as a picture to print: SVG drawn in Python, PNG made from it, no browser and no Folium needed."""
