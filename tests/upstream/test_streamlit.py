"""Internals of Streamlit that pages, map channel and style sheets depend on."""

import asyncio
import inspect
import re
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from starlette.applications import Starlette
from streamlit.components.lib.local_component_registry import LocalComponentRegistry
from streamlit.components.v1 import component_registry
from streamlit.components.v1.custom_component import CustomComponent
from streamlit.runtime import Runtime
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.scriptrunner import script_runner
from streamlit.runtime.scriptrunner_utils import exceptions
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager
from streamlit.web.server.starlette import starlette_routes

from controlmap.ui.workarounds.early_modules import early_modules
from tests.upstream.leaning import STREAMLIT, front_end, must_hold

ATTRIBUTES = ("data-test-script-state", "data-test-connection-state")
CLASSES = ("st-key-", "stLayoutWrapper", "stElementContainer", "stVerticalBlock", "stMainBlockContainer")


def test_the_code_of_the_first_elements_has_files_of_its_own() -> None:
    linked = re.findall(r'href="\./static/js/([\w.-]+)"', early_modules())
    must_hold(
        holds={"ComponentInstance", "Html"} <= {name.partition(".")[0] for name in linked}
        and all((STREAMLIT / name).is_file() for name in linked),
        internal="the scripts for components and for HTML blocks have other names",
        remedy="use the new names in ui/workarounds/early_modules.py",
    )


def test_a_page_takes_its_theme_from_its_head() -> None:
    program = front_end(STREAMLIT, "index.*.js")
    themes = front_end(STREAMLIT, "utils.*.js")
    must_hold(
        holds="__streamlit" in program and {"LIGHT_THEME", "DARK_THEME"} <= set(re.findall(r"[A-Z]+_THEME", themes)),
        internal="Streamlit's program no longer reads LIGHT_THEME and DARK_THEME from window.__streamlit",
        remedy="remove ui/workarounds/early_theme.py: Streamlit then sends the theme",
    )


def test_components_accept_a_script_as_text_and_leave_its_styles_alone() -> None:
    takes = inspect.signature(st.components.v2.component).parameters
    must_hold(
        holds={"name", "js", "isolate_styles"} <= set(takes),
        internal="st.components.v2.component no longer takes js and isolate_styles",
        remedy="change ui/link/scripts.py, which registers all our scripts",
    )


def test_a_components_script_is_a_module_called_with_data_element_and_trigger() -> None:
    script = front_end(STREAMLIT, "BidiComponent.*.js")
    for internal in ("setTriggerValue:", "parentElement:", "data:", "does not have a default export function"):
        must_hold(
            holds=internal in script,
            internal=f"the front end of st.components.v2 no longer has `{internal}`",
            remedy="every script of a component in ui/ is called with {data, parentElement, setTriggerValue}",
        )


def test_triggers_are_sent_by_a_timer_after_the_click() -> None:
    must_hold(
        holds="scheduleFlush" in front_end(STREAMLIT, "index.*.js"),
        internal="Streamlit's front end no longer gathers triggers in scheduleFlush",
        remedy="run python -m tests.bench.compare: the map channel sends its event at another time now",
    )


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_the_page_shows_its_state_in_attributes(attribute: str) -> None:
    must_hold(
        holds=attribute in front_end(STREAMLIT, "index.*.js"),
        internal=f"the page's element no longer has {attribute}",
        remedy="browser/page/reconnect.js watches the connection by it, browser tests and benchmarks wait by it",
    )


@pytest.mark.parametrize("name", CLASSES)
def test_the_style_sheet_finds_streamlits_elements_by_name(name: str) -> None:
    must_hold(
        holds=name in front_end(STREAMLIT, "index.*.js"),
        internal=f"Streamlit's page no longer has an element called {name}",
        remedy="browser/page/page.css uses it for the layout, and the browser tests find panels by st-key-",
    )


def test_a_block_of_html_is_one_element_with_unchanged_content() -> None:
    must_hold(
        holds="className:`stHtml`" in front_end(STREAMLIT, "Html.*.js"),
        internal="st.html no longer draws an element of class stHtml",
        remedy="browser/page/prefetched_panels.js puts a zone's panel there at the click: use the new element",
    )


async def head(app: Starlette, path: str) -> tuple[int, dict[str, str]]:
    """Request a file from an application; return the status and the headers."""
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        await asyncio.Event().wait()  # the request has no body
        return {"type": "http.disconnect"}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "root_path": "", "query_string": b"", "headers": []}
    await app(scope, receive, send)
    return sent[0]["status"], {name.decode(): value.decode() for name, value in sent[0]["headers"]}


def test_static_files_are_served_as_scripts_with_validators(tmp_path: Path) -> None:
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "one.js").write_text("export default 1;", encoding="utf-8")
    routes = starlette_routes.create_app_static_serving_routes(str(tmp_path / "app.py"), "")
    with ThreadPoolExecutor(1) as apart:  # a browser test in the same process may have left an event loop running
        status, headers = apart.submit(asyncio.run, head(Starlette(routes=routes), "/app/static/one.js")).result()
    must_hold(
        holds=status == 200 and "javascript" in headers["content-type"] and "etag" in headers,
        internal=f"app/static/ answers a script with {status} and {headers}",
        remedy="ui/link/static_urls.py serves the map, and ui/link/scripts.py the page's scripts, from there",
    )


def test_a_component_declared_outside_a_session_gets_no_address() -> None:
    source = inspect.getsource(component_registry.declare_component)
    must_hold(
        holds="get_script_run_ctx()" in source and "if ctx is not None:" in source,
        internal="Streamlit registers components that are declared outside a session",
        remedy="ui/link/guarded_map_page.py imports streamlit-folium there, so that its unguarded page is not served",
    )


def test_the_last_component_of_a_name_is_the_one_that_is_served(tmp_path: Path) -> None:
    registry = LocalComponentRegistry()
    for folder in (tmp_path / "one", tmp_path / "other"):
        folder.mkdir()
        registry.register_component(CustomComponent("x.y", path=str(folder)))
    must_hold(
        holds=registry.get_component_path("x.y") == str(tmp_path / "other"),
        internal="Streamlit no longer serves the component that was registered last under a name",
        remedy="ui/link/guarded_map_page.py registers the guarded page under st_folium's name",
    )


def test_the_page_reads_messages_by_their_data_and_accepts_listed_origins() -> None:
    script = front_end(STREAMLIT, "index.*.js")
    must_hold(
        holds="stCommVersion===1" in script and "e?.length&&(this.allowedOrigins=e" in script,
        internal="Streamlit's page has another way to decide whose messages it accepts",
        remedy="ui/gateway/host_messages.py empties its list of origins, page_guard.js blocks other sites",
    )


def test_the_health_check_is_where_proxies_ask_for_it() -> None:
    must_hold(
        holds="_stcore/health" in inspect.getsource(starlette_routes.create_health_routes),
        internal="/_stcore/health is gone",
        remedy="cli/warm_up.py and the files in deploy/ query it to learn whether the server is ready",
    )


def test_a_setting_decides_whether_garbage_is_collected_after_every_run() -> None:
    asked = 'get_option("runner.postScriptGC")' in inspect.getsource(script_runner)
    must_hold(
        holds=asked and "gc.collect" in inspect.getsource(script_runner),
        internal="Streamlit no longer collects garbage after runs, or no longer reads a setting (runner.postScriptGC)",
        remedy=".streamlit/config.toml switches it off, process_memory.py collects: run python -m tests.bench.load",
    )


@pytest.mark.parametrize("name", ["RerunException", "StopException"])
def test_streamlit_controls_its_runs_by_exceptions_that_are_recognised_by_their_module(name: str) -> None:
    module = getattr(exceptions, name).__module__
    must_hold(
        holds=module.startswith("streamlit.runtime.scriptrunner"),
        internal=f"{name} now lives in {module}",
        remedy="ui/server/error_boundary.py lets Streamlit's own exceptions through by their module: add the new one",
    )


def test_sessions_of_readers_who_left_are_stored_where_they_can_be_removed() -> None:
    storage = MemorySessionStorage()
    names = ("_session_storage", "_cache", "_get_async_objs", "_session_mgr")
    sources = (
        inspect.getsource(WebsocketSessionManager)
        + inspect.getsource(MemorySessionStorage)
        + inspect.getsource(Runtime)
    )
    must_hold(
        holds=all(name in sources for name in names) and hasattr(storage._cache, "expire"),
        internal="Streamlit stores sessions of readers who left elsewhere",
        remedy="ui/workarounds/session_expiry.py makes it drop expired ones even if no other reader comes",
    )
