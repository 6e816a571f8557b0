"""The dashboard as it ships, for a test that serves it from a temporary folder."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["CONTROLMAP_TEST_ROOT"]) / "src"))

from controlmap.ui.shell import run

run()
