"""Dashboards as other sites meet them: by our command, behind nginx, by Streamlit's command, and without guards."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import dashboard
from tests.cli.serving import served
from tests.deploy.nginx import nginx
from tests.rehearsal.script_alone import script_alone
from tests.rehearsal.server import free_port, serving

NEWSROOM = "https://news.example"
"""The one site that may frame the dashboard."""

WAYS = ("serve", pytest.param("nginx", marks=pytest.mark.nginx), "streamlit")


@contextmanager
def serving_by(way: str, repository: Path, edition: Path, folder: Path) -> Iterator[str]:
    """Serve an edition in one of these ways, or by a `script` alone; yield its address.

    The newsroom may frame it, except by Streamlit's command.
    """
    if way in ("streamlit", "script"):
        with dashboard(script_alone(folder / "stage") if way == "script" else repository, folder, edition) as address:
            yield address
        return
    asked = (str(edition), "--port", str(free_port()), "--embed-origin", NEWSROOM)
    with served(repository, {**os.environ, "HOME": str(folder)}, *asked) as server:
        if way == "serve":
            yield server.address.rstrip("/")
            return
        replica = urlsplit(server.address).netloc.replace("localhost", "127.0.0.1")
        (folder / "site").mkdir()
        with nginx(folder, replicas=(replica, replica), built=folder / "built", site=folder / "site") as address:
            yield address


@contextmanager
def unguarded(repository: Path, edition: Path, folder: Path) -> Iterator[str]:
    """Serve an edition without any of the guards."""
    shutil.copytree(repository / ".streamlit", folder / ".streamlit")
    shutil.copy(Path(__file__).with_name("unguarded_app.py"), folder / "app.py")
    (folder / "static").mkdir()
    with ExitStack() as stack:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CONTROLMAP_EDITION", str(edition))
            patch.setenv("CONTROLMAP_TEST_ROOT", str(repository))
            patch.setenv("CONTROLMAP_TEST_UNGUARDED", "1")
            streamlit = Path(sys.executable).parent / "streamlit"
            address = stack.enter_context(serving(streamlit, folder, folder / "server.log"))
        yield address
