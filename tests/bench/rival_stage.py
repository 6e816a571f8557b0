"""Where the rivals run: an environment of their own, and a folder for each."""

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
"""Kept between runs; delete it to have it made again."""
RIVALS_OWN = ("swiftmap>=0.5.1",)
"""What they need beyond this environment. None of it is among the project's requirements."""
INSTALLED_WITHIN_S = 180
SETTINGS = """\
[server]
enableStaticServing = true
[browser]
gatherUsageStats = false
"""
"""All else is as Streamlit sets it; the first serves st_folium's Leaflet."""


def rival_python(folder: Path = ENVIRONMENT) -> tuple[Path, str]:
    """Make an environment that sees all that this one has, and put the rivals' own packages into it.

    Everybody runs on the same Streamlit then. Returns its interpreter, and what went wrong with installing if anything
    did.
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
    """Return what serves the dashboard, as `controlmap serve` does it."""
    return [sys.executable, "-m", "controlmap.ui.warm_server"]


def plain_command() -> list[str]:
    """Return what serves it with Streamlit's own command, as Community Cloud does."""
    return [sys.executable, "-m", "streamlit"]


def write_zones(file: Path) -> None:
    """Write the zones of the shipped edition as the rivals get them: the ground that the dashboard's map shows."""
    snapshot = open_edition(REPOSITORY / "geo" / "syria-2017-12").snapshot()
    file.write_text(snapshot[["zone", "controller", "geometry"]].to_json(), encoding="utf-8")


def rival_folder(folder: Path, script: str, zones: Path) -> Path:
    """Set up a rival: its script as `app.py`, the zones, and Leaflet to be served from `static/`."""
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
