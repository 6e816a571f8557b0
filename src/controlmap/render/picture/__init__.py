"""A day's map as a printable picture: SVG drawn in Python, and PNG made from it, without a browser or Folium."""
