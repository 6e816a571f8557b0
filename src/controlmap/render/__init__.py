"""What a reader sees of the ground: the only importer of folium."""
