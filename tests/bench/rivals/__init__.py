"""What a user would pick instead, each as one script: the least that shows the same zones and answers a click on one.

Each runs in a folder of its own, with Streamlit's own settings, beside ``zones.geojson``. All answer with one line of
text, which flatters them: the dashboard answers with the whole panel.
"""
