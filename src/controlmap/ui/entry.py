"""The page that the process shows: the dashboard, or the Studio if ``controlmap studio`` started it."""

import os

from controlmap.authoring.shipped import STUDIO_VARIABLE


def run() -> None:
    """Run the page. Called by ``app.py`` at every run of the script.

    Only the chosen page is imported: each has much that the other does not need.
    """
    if os.environ.get(STUDIO_VARIABLE):
        from controlmap.ui.studio.app import run as run_studio

        run_studio()
    else:
        from controlmap.ui.shell import run as run_dashboard

        run_dashboard()
