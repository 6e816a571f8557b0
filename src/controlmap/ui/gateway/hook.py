"""The only place where our code is attached to Streamlit's server.

Streamlit builds its Starlette application and its uvicorn server itself, and on a host that runs ``app.py`` as a script
alone both exist before our first line is executed, so nothing can be passed to them as an argument. Python looks up
``__call__`` on the class at each request, so replacing it there (monkey patching) also reaches a server that is already
running. ``tests/upstream/test_server_hook.py`` fails if Streamlit is served by anything else.
"""

import sys
import time
from typing import Any, Final
from weakref import WeakKeyDictionary

import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.origins import ask_nobody
from controlmap.ui.gateway.stack import wrapped
from controlmap.ui.gateway.transport.patient_http import PatientHTTP
from controlmap.ui.gateway.transport.patient_websocket import PatientWebSocket
from controlmap.ui.workarounds.session_expiry import is_server

_MARK: Final = "_controlmap_original"
_TURN_S: Final = 0.001
"""Python's thread switch interval; 5 ms by default. The server's event loop releases the GIL several times per message,
and then waits for the threads of readers whose pages are being drawn.
"""
_LOADING_S: Final = 60.0
"""The time within which a page that was served has begun its session."""
_installed_by_script: Final[list[float]] = []
"""When a script installed the layers, by the monotonic clock; empty if they were installed before the server."""
_THIS_MACHINE: Final = "127.0.0.1,::1"
"""The proxies that uvicorn trusts to name the client, unless ``FORWARDED_ALLOW_IPS`` says otherwise."""


def install() -> bool:
    """Route all requests to Starlette applications in this process through our layers.

    Returns False if they are routed already.
    """
    if is_installed():
        return False
    ask_nobody()
    sys.setswitchinterval(_TURN_S)
    _guard_requests()
    _guard_connections()
    return True


def is_installed() -> bool:
    """Return whether requests go through our layers."""
    return hasattr(Starlette.__call__, _MARK)


def guard_server() -> bool:
    """Install the layers from within a script, if they were not installed before the server. No-op under AppTest.

    Returns whether that was so recently that the running session's page may have been served without them.
    """
    if not is_server():
        return False
    if install():
        _installed_by_script.append(time.monotonic())
    return any(time.monotonic() - then_s < _LOADING_S for then_s in _installed_by_script)


def _guard_requests() -> None:
    original = Starlette.__call__
    chains: WeakKeyDictionary[Starlette, ASGIApp] = WeakKeyDictionary()

    async def through_layers(app: Starlette, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("lifespan", "websocket"):
            # `send` is a method of uvicorn's, through which the settings of a running server can be reached.
            _use_our_protocols(getattr(getattr(send, "__self__", None), "config", None))
        if scope["type"] == "lifespan":
            await original(app, scope, receive, send)
            return
        chain = chains.get(app)
        if chain is None:
            chain = chains[app] = wrapped(original.__get__(app))
        await chain(scope, receive, send)

    setattr(through_layers, _MARK, original)
    Starlette.__call__ = through_layers  # type: ignore[method-assign, assignment]  # named `app`, not `self`


def _guard_connections() -> None:
    original = uvicorn.Config.load

    def load(config: uvicorn.Config) -> None:
        if config.forwarded_allow_ips == _THIS_MACHINE:
            config.forwarded_allow_ips = f"{_THIS_MACHINE},::ffff:127.0.0.1"  # as a dual-stack socket shows it
        original(config)
        _use_our_protocols(config)

    setattr(load, _MARK, original)
    uvicorn.Config.load = load  # type: ignore[method-assign, assignment]  # named `config`, not `self`


def _use_our_protocols(config: Any) -> None:
    """Make uvicorn use our protocol classes for every new connection: it looks them up for each."""
    if isinstance(config, uvicorn.Config) and config.http_protocol_class is not PatientHTTP:
        config.http_protocol_class = PatientHTTP
        config.ws_protocol_class = PatientWebSocket
        config.ws_max_size = limits.MESSAGE_BYTES


def remove() -> None:
    """Undo ``install``, for tests that share a process with others."""
    for owner, name in ((Starlette, "__call__"), (uvicorn.Config, "load")):
        original = getattr(getattr(owner, name), _MARK, None)
        if original is not None:
            setattr(owner, name, original)
