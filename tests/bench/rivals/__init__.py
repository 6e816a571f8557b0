"""The alternatives a user has, each as the shortest script that shows the same zones and answers a click.

Each runs in a folder of its own, with Streamlit's own settings, beside ``zones.geojson``. They all answer with one line
of text, which is in their favour: the dashboard answers with the complete panel.
"""
