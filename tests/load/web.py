"""The part of a reader's visit that uses plain HTTP: the page, its scripts, the map's files, an upload."""

import re
from collections.abc import Iterable
from http.client import HTTPConnection, HTTPResponse, RemoteDisconnected

HTTP_WITHIN_S = 60.0
_NAMED_IN_PAGE = re.compile(r'(?:src|href)="\./(static/[^"]+)"')
_COOKIE = "_streamlit_xsrf"
_BOUNDARY = "----a-reader"


class Browsing:
    """One persistent connection to the server. Blocking: call it from a thread."""

    def __init__(self, host: str, port: int) -> None:
        self._connection = HTTPConnection(host, port, timeout=HTTP_WITHIN_S)
        self.cookie = ""
        """The token that protects uploads, as the server sent it, and as it is sent back."""
        self._kept: set[str] = set()
        self.size = 0
        """Bytes of all bodies so far, as they were transferred."""

    def get(self, path: str) -> bytes:
        """Fetch a file.

        Raises:
            OSError: the server cannot be reached, or answers with anything but the file.

        """
        return self._ask("GET", path)

    def open_page(self) -> None:
        """Fetch the page and the files that it names, and query the server's health, as Streamlit's page does."""
        page = self.get("/").decode("utf-8", errors="replace")
        self.get("/_stcore/health")
        self.get("/_stcore/host-config")
        self.get_all(_NAMED_IN_PAGE.findall(page))

    def get_all(self, paths: Iterable[str]) -> None:
        """Fetch several files, with addresses relative to the server's root, except those fetched before.

        Their names depend on their content, so a browser caches them as well, as tests/bench/compare.py verifies.
        """
        for path in paths:
            if path not in self._kept:
                self._kept.add(path)
                self.get(f"/{path}")

    def upload(self, path: str, name: str, content: bytes) -> None:
        """Upload a file to the address that the server gave."""
        head = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        body = f"{head}Content-Type: text/plain\r\n\r\n".encode() + content + f"\r\n--{_BOUNDARY}--\r\n".encode()
        token = self.cookie.split("=", 1)[-1]
        headers = {"Content-Type": f"multipart/form-data; boundary={_BOUNDARY}", "X-Xsrftoken": token}
        self._ask("PUT", path, body, headers)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _ask(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> bytes:
        sent = {"Accept-Encoding": "gzip", **({"Cookie": self.cookie} if self.cookie else {}), **(headers or {})}
        try:
            answer = self._answer(method, path, body, sent)
        except (RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            # A server closes idle connections; like a browser, try once more on a new one.
            self._connection.close()
            answer = self._answer(method, path, body, sent)
        content = answer.read()
        self.size += len(content)
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            if cookie.startswith(f"{_COOKIE}="):
                self.cookie = cookie.split(";", 1)[0]
        if answer.status >= 300:
            raise OSError(f"{method} {path}: {answer.status} {answer.reason}")
        return content

    def _answer(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> HTTPResponse:
        self._connection.request(method, path, body=body, headers=headers)
        return self._connection.getresponse()
