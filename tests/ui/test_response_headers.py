"""The headers of every answer of the server about framing, windows and files."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.responses import PlainTextResponse

from controlmap.model.embedding import FRAME_ANCESTORS_VARIABLE
from controlmap.ui.gateway import community_cloud
from controlmap.ui.gateway.response_headers import ResponseHeaders, headers
from controlmap.ui.gateway.stack import LAYERS
from tests.deploy.nginx import TEMPLATE
from tests.ui.asgi import Answer, ask


def answer(status: int = 200) -> Answer:
    """Return an application's answer, sent through the layer."""
    return ask(ResponseHeaders(PlainTextResponse("x", status)), "/")


@pytest.fixture(autouse=True)
def _nobody_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FRAME_ANCESTORS_VARIABLE, raising=False)


@pytest.mark.parametrize("status", [200, 404, 500])
def test_every_answer_forbids_framing_window_access_and_embedding_by_other_sites(status: int) -> None:
    headers = answer(status).headers
    assert headers["content-security-policy"].startswith("frame-ancestors 'self';")
    assert "frame-src 'self'" in headers["content-security-policy"]
    assert headers["x-frame-options"] == "SAMEORIGIN"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_a_site_named_in_the_setting_may_frame_the_dashboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FRAME_ANCESTORS_VARIABLE, "https://news.example https://*.paper.example:8443")
    headers = answer().headers
    ancestors = "frame-ancestors 'self' https://news.example https://*.paper.example:8443;"
    assert headers["content-security-policy"].startswith(ancestors)
    assert "x-frame-options" not in headers, "it cannot name a site"


@pytest.mark.parametrize("text", ["*", "'none'; script-src *", "news.example", "https://news.example/a", "https:"])
def test_a_setting_that_is_not_an_origin_allows_no_site_and_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    monkeypatch.setenv(FRAME_ANCESTORS_VARIABLE, text)
    assert answer().headers["content-security-policy"].startswith("frame-ancestors 'self';")
    assert FRAME_ANCESTORS_VARIABLE in caplog.text
    assert "Fix: " in caplog.text


def test_on_community_cloud_its_own_pages_decide_which_sites_frame_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOSTNAME", "streamlit")
    headers = answer().headers
    assert "frame-ancestors" not in headers["content-security-policy"]
    assert "x-frame-options" not in headers


@pytest.mark.parametrize(
    ("path", "runs_there"), [("/mount/src/a-fork/src/controlmap/x.py", True), ("/srv/controlmap/src/x.py", False)]
)
def test_community_cloud_is_recognised_by_the_folder_of_its_checkouts(
    monkeypatch: pytest.MonkeyPatch, path: str, *, runs_there: bool
) -> None:
    monkeypatch.setenv("HOSTNAME", "a-machine")
    monkeypatch.setattr(community_cloud, "__file__", path)
    assert community_cloud.is_community_cloud() is runs_there


def test_the_headers_are_the_outermost_layer_so_that_refusals_have_them_too() -> None:
    assert LAYERS[0] is ResponseHeaders


def test_nginx_sends_the_same_headers() -> None:
    template = TEMPLATE.read_text(encoding="utf-8")
    ours = headers(())
    assert f'"" "{ours.pop("Content-Security-Policy")}";' in template
    assert f'"" {ours.pop("X-Frame-Options")};' in template
    for name, value in ours.items():
        assert f"add_header {name} {value} always;" in template
        assert f"proxy_hide_header {name};" in template


def test_the_guides_name_the_setting(repository: Path) -> None:
    for guide in ("docs/deploy.md", "SECURITY.md", "deploy/compose.yaml", "deploy/controlmap.service"):
        assert FRAME_ANCESTORS_VARIABLE in (repository / guide).read_text(encoding="utf-8"), guide
