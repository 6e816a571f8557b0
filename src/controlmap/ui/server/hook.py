"""The one place where our layers get into Streamlit's server.

Streamlit builds its Starlette application by itself, and under plain ``streamlit run`` the server is already running
when the first line of ours is executed: there is nothing left to pass an argument to. Python looks up ``__call__`` on
the class at each request, so replacing it there reaches a running server as well as one that is yet to be started.
``tests/upstream/test_server_hook.py`` fails when Streamlit is served by anything else.
"""

from typing import Final
from weakref import WeakKeyDictionary

from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from controlmap.ui.left_sessions import is_server
from controlmap.ui.server.own_address import ask_nobody
from controlmap.ui.server.stack import wrapped

_MARK: Final = "_controlmap_original"


def install() -> None:
    """Send everything that clients ask of a Starlette application in this process through our layers. Idempotent."""
    original = Starlette.__call__
    if hasattr(original, _MARK):
        return
    ask_nobody()
    chains: WeakKeyDictionary[Starlette, ASGIApp] = WeakKeyDictionary()

    async def through_layers(app: Starlette, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await original(app, scope, receive, send)
            return
        chain = chains.get(app)
        if chain is None:
            chain = chains[app] = wrapped(original.__get__(app))
        await chain(scope, receive, send)

    setattr(through_layers, _MARK, original)
    Starlette.__call__ = through_layers  # type: ignore[method-assign, assignment]  # named `app`, not `self`


def guard_server() -> None:
    """Install the layers from within a script: where nothing of ours ran before the server did. No-op under AppTest."""
    if is_server():
        install()


def remove() -> None:
    """Undo ``install``: for tests, which share their process with others."""
    original = getattr(Starlette.__call__, _MARK, None)
    if original is not None:
        Starlette.__call__ = original  # type: ignore[method-assign]
