"""The dashboard without its guards, which the tests of other sites' messages must detect. For those tests alone."""

import os
import sys
from pathlib import Path

if os.environ.get("CONTROLMAP_TEST_UNGUARDED") != "1":
    sys.exit("This dashboard runs whatever another site sends it. It is for the tests of that.")

sys.path.insert(0, str(Path(os.environ["CONTROLMAP_TEST_ROOT"]) / "src"))

import streamlit_folium

from controlmap.ui import shell
from controlmap.ui.parts import map_frame

vars(map_frame).update(serve_map_page=lambda _: None, streamlit_folium=lambda: streamlit_folium)
vars(shell).update(guard_server=lambda: False, mount_page_guard=lambda: None)

shell.run()
