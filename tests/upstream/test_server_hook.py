"""Internals of Streamlit, Starlette, uvicorn and websockets that the guarded server depends on."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import h11
import pytest
import uvicorn
from starlette.applications import Starlette
from streamlit import net_util
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.runtime import Runtime
from streamlit.web.server import server_util
from streamlit.web.server.app_discovery import discover_asgi_app
from streamlit.web.server.starlette import starlette_app, starlette_app_utils, starlette_server, starlette_websocket
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.server import ServerProtocol

from controlmap.ui.gateway import hook
from controlmap.ui.gateway.transport.patient_http import PatientHTTP
from controlmap.ui.gateway.transport.patient_websocket import PatientWebSocket
from tests.apart import run_apart
from tests.outside import REPOSITORY
from tests.upstream.leaning import must_hold

READ_FIRST = "read src/controlmap/ui/gateway/hook.py first, then run tests/server"


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(net_util, "get_external_ip", net_util.get_external_ip)
    monkeypatch.setattr(net_util, "get_internal_ip", net_util.get_internal_ip)
    hook.install()
    yield
    hook.remove()


def test_streamlit_serves_a_starlette_application_by_uvicorn() -> None:
    makes = inspect.signature(starlette_app.create_starlette_app)
    serves = inspect.getsource(starlette_server.UvicornServer.start)
    must_hold(
        holds=makes.return_annotation in {"Starlette", Starlette}
        and "uvicorn.Config(" in serves
        and ".load()" in serves,
        internal="Streamlit no longer builds a Starlette application, or no longer serves it by uvicorn",
        remedy=f"find where requests arrive, and put ui/gateway/stack.py in front of it; {READ_FIRST}",
    )


def test_streamlit_run_starts_the_application_of_app_py() -> None:
    found = discover_asgi_app(REPOSITORY / "app.py")
    must_hold(
        holds=found.is_asgi_app and found.import_string == "app:app",
        internal="`streamlit run` no longer finds the application in app.py",
        remedy="the first visitor waits two seconds longer; see docs/decisions/0024-script-and-application.md",
    )


@pytest.mark.usefixtures("installed")
def test_every_request_of_a_starlette_application_goes_through_our_layers() -> None:
    heard: list[dict[str, object]] = []

    async def ask() -> None:
        async def send(message: dict[str, object]) -> None:
            heard.append(message)

        async def receive() -> dict[str, object]:
            return {"type": "http.disconnect"}

        scope = {"type": "http", "method": "GET", "path": "/_stcore/metrics", "headers": [], "query_string": b""}
        await Starlette()(scope, receive, send)  # type: ignore[arg-type]  # messages are dictionaries

    run_apart(ask())
    must_hold(
        holds=heard[0].get("status") == 404,
        internal="Starlette's class is no longer called by its own `__call__`",
        remedy=f"ui/gateway/hook.py puts our layers there; {READ_FIRST}",
    )


@pytest.mark.usefixtures("installed")
def test_connections_are_handled_by_our_protocols() -> None:
    config = uvicorn.Config(Starlette(), log_config=None)
    config.load()
    must_hold(
        holds=(config.http_protocol_class, config.ws_protocol_class) == (PatientHTTP, PatientWebSocket),
        internal="uvicorn no longer looks its protocols up in http_protocol_class and ws_protocol_class",
        remedy=f"slow clients are no longer disconnected; {READ_FIRST}",
    )


def test_uvicorn_s_protocols_still_have_the_methods_that_ours_override() -> None:
    for ours, theirs in ((PatientHTTP, H11Protocol), (PatientWebSocket, WebSocketsSansIOProtocol)):
        changed = {name for name, value in vars(ours).items() if inspect.isfunction(value) and not name.startswith("_")}
        must_hold(
            holds=changed <= set(dir(theirs)) and len(changed) >= 5,
            internal=f"uvicorn's {theirs.__name__} has lost {sorted(changed - set(dir(theirs)))}",
            remedy=f"the code that counts frames or ends half-open requests is no longer called; {READ_FIRST}",
        )
    for theirs, names in (
        (H11Protocol, ("self.conn", "self.connections", "self.transport")),
        (WebSocketsSansIOProtocol, ("self.close_sent", "self.close_timer", "self.queue", "self.conn.send_close")),
    ):
        missing = [name for name in names if name not in inspect.getsource(theirs)]
        must_hold(
            holds=not missing,
            internal=f"uvicorn's {theirs.__name__} no longer has {missing}",
            remedy=f"ui/gateway/transport/patient_http.py and patient_websocket.py use them; {READ_FIRST}",
        )
    assert {"IDLE", "SEND_BODY"} <= set(dir(h11))
    assert hasattr(ServerProtocol, "send_close")


def test_streamlit_still_looks_up_its_own_address_in_two_functions_of_one_module() -> None:
    source = inspect.getsource(server_util.is_url_from_allowed_origins)
    must_hold(
        holds="net_util.get_internal_ip" in source and "net_util.get_external_ip" in source,
        internal="Streamlit no longer compares a foreign Origin with net_util's two addresses",
        remedy="check that a foreign Origin makes the server send no request (tests/server/test_foreign_origins.py)",
    )


def test_streamlit_decides_on_origins_and_subprotocols_where_we_ask_for_it() -> None:
    asked = inspect.signature(starlette_websocket._is_origin_allowed).parameters
    parsed = starlette_websocket._parse_subprotocols({"sec-websocket-protocol": "streamlit, token, session"})  # type: ignore[arg-type]  # headers
    must_hold(
        holds=list(asked) == ["origin", "host"] and parsed == ("streamlit", "token", "session"),
        internal="Streamlit decides on origins elsewhere, or its page names its session in another place",
        remedy="ui/gateway/origins.py and session_limits.py accept WebSockets in its place",
    )


def test_uploads_are_stored_by_session_with_the_cookies_of_its_connection() -> None:
    files = MemoryUploadedFileManager("/upload")
    token, _ = starlette_app_utils.decode_xsrf_token_string(starlette_app_utils.generate_xsrf_token_string(None, None))
    must_hold(
        holds=hasattr(files, "file_storage") and hasattr(Runtime, "get_client") and bool(token),
        internal="Streamlit keeps uploaded files, or a session's cookies, in another place",
        remedy="ui/gateway/uploaded_files.py limits them, and finds the session that they belong to",
    )


def test_a_setting_decides_whether_each_page_request_starts_a_thread() -> None:
    must_hold(
        holds='get_option("runner.fastReruns")' in inspect.getsource(AppSession.request_rerun),
        internal="Streamlit no longer reads a setting (runner.fastReruns) before it starts a thread for a request",
        remedy="a burst of requests may block the server's event loop for seconds: run python -m tests.bench.flood",
    )
