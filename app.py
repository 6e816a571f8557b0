"""The entry point: `streamlit run app.py`, from the repository's root. `controlmap studio` starts it as well.

On Community Cloud the package is not installed and only this file's folder is importable, so this file
adds `src/` to the path. Streamlit runs it again at every rerun of every reader.
"""

import sys
from importlib.util import find_spec
from pathlib import Path

if find_spec("controlmap") is None:
    sys.path.insert(0, str(Path(__file__).resolve().parent / "src"))

from controlmap.ui.entry import run

run()
