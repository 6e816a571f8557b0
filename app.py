"""The entry point: `streamlit run app.py`, from the repository's root. `controlmap studio` starts it as well.

On Community Cloud the package is not installed and only this file's folder is importable, so this file
adds `src/` to the path. Streamlit runs it as a script at every rerun of every reader. Before that, it imports it as a
module, because of `st.App` in it, and starts the application: then the edition is opened for the first reader.
"""

import sys
from importlib.util import find_spec
from pathlib import Path

import streamlit as st

if find_spec("controlmap") is None:
    sys.path.insert(0, str(Path(__file__).resolve().parent / "src"))

if __name__ == "__main__":
    from controlmap.ui.entry import run

    run()
else:
    from controlmap.ui.warm_server import guarded_start

    app = st.App(__file__, lifespan=guarded_start())
