"""Requests that nginx answers by itself, without a replica: the static edition, the map's files, and refusals."""

from __future__ import annotations

import http.client
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.publish.site.site_page import POLICY
from controlmap.publish.site.static_site import export_site
from tests.deploy.nginx import nginx
from tests.rehearsal.server import HOST, free_port

pytestmark = [pytest.mark.nginx, pytest.mark.thorough]

FOR_EVER = "public, max-age=31536000, immutable"


class Answer:
    """An answer's status, headers and body."""

    def __init__(self, answer: http.client.HTTPResponse) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self.body = answer.read()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, marrow_atlas: Atlas) -> Path:
    """A folder with a static edition and one of the map's files."""
    made = tmp_path_factory.mktemp("nginx")
    (made / "built").mkdir()
    (made / "built" / "day-0123456789ab.json").write_text('{"day":"2020-06-15"}' * 100, encoding="utf-8")
    (made / "site").mkdir()
    export_site(marrow_atlas, made / "site" / "edition")
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    unreachable = (f"{HOST}:{free_port()}", f"{HOST}:{free_port()}")
    with nginx(folder, replicas=unreachable, built=folder / "built", site=folder / "site") as answering:
        yield answering


def ask(address: str, path: str, *, method: str = "GET", body: bytes | None = None, **headers: str) -> Answer:
    """Request a path as a client that accepts gzip."""
    sent = {"Accept-Encoding": "gzip"} | {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
    try:
        connection.request(method, path, body, sent)
        return Answer(connection.getresponse())
    finally:
        connection.close()


def test_files_named_by_their_digest_are_cached_for_ever_and_sent_compressed(address: str, folder: Path) -> None:
    names = [path.name for path in (folder / "site" / "edition").iterdir() if re.search(r"-[0-9a-f]{12}\.", path.name)]
    assert len(names) > 5
    for path in [f"/edition/{name}" for name in names] + ["/app/static/built/day-0123456789ab.json"]:
        answer = ask(address, path)
        assert answer.status == 200, path
        assert answer.headers["Cache-Control"] == FOR_EVER, path
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        if int(answer.headers.get("Content-Length") or 1000) >= 1000:
            assert answer.headers["Content-Encoding"] == "gzip", path


def test_pages_of_the_static_edition_are_revalidated_and_sent_only_if_they_changed(address: str) -> None:
    first = ask(address, "/edition/")
    assert first.status == 200
    assert first.headers["Cache-Control"] == "no-cache"
    again = ask(address, "/edition/", If_None_Match=str(first.headers["ETag"]))
    assert (again.status, again.body) == (304, b"")


def test_the_static_edition_is_sent_under_its_own_policy(address: str) -> None:
    for path in ("/edition/", "/edition/nothing-here"):
        headers = ask(address, path).headers
        assert headers["Content-Security-Policy"] == f"{POLICY}; frame-ancestors *"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "geolocation=()" in str(headers["Permissions-Policy"])
        assert headers["Server"] == "nginx", "no version"


def test_the_edition_s_address_without_its_slash_redirects_to_it(address: str) -> None:
    answer = ask(address, "/edition")
    assert answer.status == 301
    assert answer.headers["Location"] == "edition/", "relative, so that it works behind any prefix"


@pytest.mark.parametrize(
    "path", ["/edition/../../nginx.conf", "/edition/..%2f..%2fnginx.conf", "/edition../nginx.conf"]
)
def test_no_file_outside_the_folders_is_served(address: str, path: str) -> None:
    assert b"worker_processes" not in ask(address, path).body


def test_a_body_larger_than_an_upload_may_be_is_refused(address: str) -> None:
    assert ask(address, "/_stcore/upload_file/x/y", method="PUT", body=b"x" * 6_300_000).status == 413


def test_with_no_replica_left_the_health_check_fails_and_the_static_edition_is_served(address: str) -> None:
    assert ask(address, "/_stcore/health").status == 502
    assert ask(address, "/").status == 502
    assert ask(address, "/edition/").status == 200


def test_the_log_has_one_json_object_a_line_and_no_data_of_a_reader(address: str, folder: Path) -> None:
    head = ("GET /?zone=secret-choice HTTP/1.1", "Host: a", "Cookie: controlmap_replica=a", "Connection: close")
    parts = urlsplit(address)
    with socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=10) as client:
        client.sendall("\r\n".join([*head, "", ""]).encode())
        # nginx writes the line after it has sent the answer, and closes the connection after that.
        while client.recv(65536):
            pass
    said = (folder / "access.log").read_text(encoding="utf-8")
    assert '"path":"/"' in said
    assert "secret-choice" not in said
    assert not re.search(r'"127\.0\.0\.1"', said), "no reader's address"
