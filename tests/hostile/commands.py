"""Run many commands in one process, so that one trace records them all: `python -m tests.hostile.commands COMMANDS`.

The file of commands has one a line, as JSON: the working folder and the arguments.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from controlmap.cli.main import main

if __name__ == "__main__":
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        folder, arguments = json.loads(line)
        os.chdir(folder)
        sys.argv = ["controlmap", *arguments]
        try:
            main()
        except SystemExit as left:
            print(f"exit status {left.code}", flush=True)
