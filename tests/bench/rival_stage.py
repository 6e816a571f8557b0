"""Where the competitors run: an environment of their own, and a folder for each."""

import shutil
import subprocess
import sys
import sysconfig
import venv
from importlib.resources import files
from pathlib import Path

from controlmap.atlas.opening import open_edition
from tests.outside import REPOSITORY

ENVIRONMENT = REPOSITORY / "build" / "rivals"
"""Kept between runs; delete it to have it created again."""
RIVALS_OWN = ("swiftmap>=0.5.1",)
"""Packages that they need beyond this environment. None of them is among the project's requirements."""
INSTALLED_WITHIN_S = 180
SETTINGS = """\
[server]
enableStaticServing = true
[browser]
gatherUsageStats = false
"""
"""Everything else has Streamlit's default; the first setting serves st_folium's copy of Leaflet."""


def rival_python(folder: Path = ENVIRONMENT) -> tuple[Path, str]:
    """Create an environment that sees every package of this one, and install the competitors' own packages into it.

    They all run on the same Streamlit this way. Returns its interpreter, and the error if the installation failed.
    """
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        own = Path(sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)}))
        (own / "beside.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *RIVALS_OWN]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALLED_WITHIN_S, check=False)
    except subprocess.TimeoutExpired:
        return python, f"pip took longer than {INSTALLED_WITHIN_S} s"
    return python, done.stderr.strip()[-400:] if done.returncode else ""


def own_command() -> list[str]:
    """Return the command that serves the dashboard as `controlmap serve` does."""
    return [sys.executable, "-m", "controlmap.ui.warm_server"]


def plain_command() -> list[str]:
    """Return the command that serves it by Streamlit's own command, as Community Cloud does."""
    return [sys.executable, "-m", "streamlit"]


def write_zones(file: Path) -> None:
    """Write the zones of the shipped edition for the competitors: the ground that the dashboard's map shows."""
    snapshot = open_edition(REPOSITORY / "geo" / "syria-2017-12").snapshot()
    file.write_text(snapshot[["zone", "controller", "geometry"]].to_json(), encoding="utf-8")


def rival_folder(folder: Path, script: str, zones: Path) -> Path:
    """Set up a competitor: its script as `app.py`, the zones, and Leaflet to be served from `static/`."""
    for part in ("static", ".streamlit"):
        (folder / part).mkdir(parents=True)
    (folder / ".streamlit" / "config.toml").write_text(SETTINGS, encoding="utf-8")
    shutil.copy(REPOSITORY / "tests" / "bench" / "rivals" / f"{script}.py", folder / "app.py")
    shutil.copy(zones, folder / "zones.geojson")
    leaflet = files("js_lib_leaflet") / "static" / "js_lib_leaflet"
    for name in ("leaflet.js", "leaflet.css"):
        (folder / "static" / name).write_bytes((leaflet / name).read_bytes())
    return folder


def dashboard_folder(folder: Path) -> Path:
    """Set up the dashboard as on a fresh machine: its entry point and settings, and nothing rendered yet."""
    (folder / "static").mkdir(parents=True)
    shutil.copy(REPOSITORY / "app.py", folder)
    shutil.copytree(REPOSITORY / ".streamlit", folder / ".streamlit")
    for name in ("src", "geo"):
        (folder / name).symlink_to(REPOSITORY / name)
    return folder
