"""The dashboard with escaping switched off, which the test of injected markup must detect. For that test alone.

Both places where text becomes HTML are broken: the templates, and the script in the map's frame. The frame's policy,
which would stop the canary as well, is switched off.
"""

import os
import re
import sys
from dataclasses import replace
from pathlib import Path

if os.environ.get("CONTROLMAP_TEST_UNESCAPED") != "1":
    sys.exit("This dashboard runs whatever an edition says. It is for one test.")

sys.path.insert(0, str(Path(os.environ["CONTROLMAP_TEST_ROOT"]) / "src"))

from controlmap.render import markup
from controlmap.render.web_map import map_assets
from controlmap.ui.link import guarded_map_page
from controlmap.ui.shell import run

markup._templates().autoescape = False
vars(guarded_map_page).update(_POLICY="")

_TEXT = re.compile(rb"\.textContent ?=(?!=)")
"""An element's text is set, as the built script has it."""

if not hasattr(map_assets, "escaping_asset"):
    escaping_asset = map_assets.named_asset

    def unescaping_asset(stem: str, ending: str, content: bytes) -> map_assets.Asset:
        made: map_assets.Asset = escaping_asset(stem, ending, _TEXT.sub(b".innerHTML=", content))
        return replace(made, name=f"unescaped-{made.name}")

    map_assets.escaping_asset = escaping_asset  # type: ignore[attr-defined]  # Streamlit runs this file at every rerun
    map_assets.named_asset = unescaping_asset

run()
