"""The guard in the head of Streamlit's page, and the list of origins whose messages that page accepts."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Router
from streamlit import config
from streamlit.web.server.starlette import starlette_routes
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_assets_routes

from controlmap.ui import shell
from controlmap.ui.gateway.guarded_page import GuardedPage
from controlmap.ui.gateway.host_messages import NoHostMessages
from controlmap.ui.link import page_style_link as style_link
from controlmap.ui.link.page_guard import page_guard_script
from controlmap.ui.link.page_style_link import dashboard_style, page_style_link
from tests.deploy.nginx import TEMPLATE
from tests.ui.asgi import ask
from tests.ui.dashboard import Dashboard

BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8"
INDEX = Path(streamlit.__file__).parent / "static" / "index.html"


@pytest.fixture
def page() -> GuardedPage:
    """Streamlit's own page, under our layer."""
    return GuardedPage(Router(routes=create_streamlit_static_assets_routes("")))


@pytest.mark.parametrize("path", ["/", "/about", "/some/static/path", "/component/nothing"])
def test_every_page_has_the_guard_before_any_other_script(page: GuardedPage, path: str) -> None:
    answer = ask(page, path, accept=BROWSER, accept_encoding="gzip")
    first = answer.body.index(b"<script")
    assert answer.body[first:].startswith(b"<script>" + page_guard_script().encode())
    assert int(answer.headers["content-length"]) == len(answer.body)


def test_the_style_is_linked_after_the_head_in_which_streamlit_adds_its_own_rules(page: GuardedPage) -> None:
    body = ask(page, "/", accept=BROWSER).body.decode()
    link = page_style_link()
    assert link
    assert body.index("</head>") < body.index(link) < body.index("</body>")


@pytest.fixture
def _layers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The session's page came through our layers."""
    monkeypatch.setattr(shell, "is_installed", lambda: True)
    monkeypatch.setattr(shell, "guard_server", lambda: False)


@pytest.mark.usefixtures("_layers")
def test_a_page_that_links_the_style_does_not_send_it(dashboard: Dashboard) -> None:
    assert dashboard_style() not in dashboard.run().html()


@pytest.mark.usefixtures("_layers")
def test_without_a_folder_for_files_the_page_links_no_style_and_sends_it(
    page: GuardedPage, dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(style_link, "_folder", lambda: None)
    assert "dashboard-" not in ask(page, "/", accept=BROWSER).body.decode()
    assert dashboard_style() in dashboard.run().html()


@pytest.mark.usefixtures("_layers")
def test_with_a_full_disk_the_page_links_no_style_and_goes_on_sending_it_when_there_is_room(
    page: GuardedPage, dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as no_room:
        no_room.setattr(style_link, "put", full)
        assert "dashboard-" not in ask(page, "/", accept=BROWSER).body.decode()
        assert dashboard_style() in dashboard.run().html()
    assert dashboard_style() in dashboard.run().html()


def test_a_page_that_was_served_without_the_layers_sends_its_style(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell, "is_installed", lambda: True)
    monkeypatch.setattr(shell, "guard_server", lambda: True)
    assert dashboard_style() in dashboard.run().html()


def test_a_cached_copy_without_the_guard_is_not_confirmed(page: GuardedPage) -> None:
    kept = ask(Router(routes=create_streamlit_static_assets_routes("")), "/", accept=BROWSER)
    answer = ask(page, "/", accept=BROWSER, if_none_match=kept.headers["etag"])
    assert answer.status == 200
    assert "etag" not in answer.headers
    assert "last-modified" not in answer.headers


def test_other_answers_pass_unchanged() -> None:
    for answer in (PlainTextResponse("<head>"), HTMLResponse("<head><title>Another page</title>")):
        assert ask(GuardedPage(answer), "/x", accept=BROWSER).body == answer.body


def test_files_keep_their_validators(page: GuardedPage) -> None:
    answer = ask(page, "/favicon.png", accept="image/png")
    assert ask(page, "/favicon.png", accept="image/png", if_none_match=answer.headers["etag"]).status == 304


@pytest.fixture
def allowed() -> Iterator[list[str]]:
    """Streamlit's own list of origins whose messages its page accepts; restored afterwards."""
    before = list(config.get_option("client.allowedOrigins"))
    yield before
    config.set_option("client.allowedOrigins", before)


def host_config() -> NoHostMessages:
    """Return Streamlit's answer to its page, under our layer."""
    return NoHostMessages(Router(routes=starlette_routes.create_host_config_routes("")))


@pytest.mark.usefixtures("allowed")
def test_streamlit_s_page_gets_an_empty_list_of_origins() -> None:
    answer = ask(host_config(), "/_stcore/host-config")
    assert json.loads(answer.body)["allowedOrigins"] == []


def test_saving_the_settings_file_does_not_change_that(allowed: list[str]) -> None:
    asked = host_config()
    ask(asked, "/_stcore/host-config")
    config.set_option("client.allowedOrigins", allowed)
    assert json.loads(ask(asked, "/_stcore/host-config").body)["allowedOrigins"] == []


def test_on_community_cloud_streamlit_s_page_gets_the_usual_list(
    monkeypatch: pytest.MonkeyPatch, allowed: list[str]
) -> None:
    monkeypatch.setenv("HOSTNAME", "streamlit")
    assert json.loads(ask(host_config(), "/_stcore/host-config").body)["allowedOrigins"] == allowed


@pytest.mark.usefixtures("allowed")
def test_nginx_gives_the_same_answer() -> None:
    ours = json.loads(ask(host_config(), "/_stcore/host-config").body)
    line = next(line for line in TEMPLATE.read_text(encoding="utf-8").splitlines() if "allowedOrigins" in line)
    assert json.loads(line.partition("'")[2].rpartition("'")[0]) == ours


@pytest.mark.parametrize(("unguarded", "order"), [(True, ["guard", "page"]), (False, ["page", "guard"])])
def test_the_guard_in_the_page_delays_the_map_only_if_the_head_lacks_it(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch, order: list[str], *, unguarded: bool
) -> None:
    mounted: list[str] = []
    monkeypatch.setattr(shell, "guard_server", lambda: unguarded)
    monkeypatch.setattr(shell, "mount_page_guard", lambda: mounted.append("guard"))
    monkeypatch.setattr(shell, "_run_page", lambda _pages: mounted.append("page"))
    dashboard.run()
    assert mounted == order


def test_the_guard_keeps_its_place_in_the_session_that_installed_the_layers(
    dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted: list[str] = []
    installs = iter([True, False])
    monkeypatch.setattr(shell, "guard_server", lambda: next(installs))
    monkeypatch.setattr(shell, "mount_page_guard", lambda: mounted.append("guard"))
    monkeypatch.setattr(shell, "_run_page", lambda _pages: mounted.append("page"))
    dashboard.run()
    dashboard.run()
    assert mounted == ["guard", "page"] * 2, "in another order, React would load the map again"
