"""Clients that behave as no browser does."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection

HEALTH = "/_stcore/health"
WITHIN_S = 30.0


async def closed(client: ClientConnection) -> tuple[int | None, str | None]:
    """Wait until the server has closed a connection; return its code and its reason."""
    await client.wait_closed()
    return client.close_code, client.close_reason


def plain_socket(address: str) -> socket.socket:
    """Connect without sending anything."""
    where = urlsplit(address)
    return socket.create_connection((where.hostname, where.port), timeout=WITHIN_S)


def asked(address: str, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
    """Send a request exactly as given; return the status and the body of the answer."""
    connection = HTTPConnection(urlsplit(address).netloc, timeout=WITHIN_S)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def upload_headers(cookie: str) -> dict[str, str]:
    """Return the headers of an upload, for a multipart body with the boundary `b`."""
    token = cookie.partition("=")[2]
    return {"Content-Type": "multipart/form-data; boundary=b", "Cookie": cookie, "X-Xsrftoken": token}


def uploaded(content: bytes) -> bytes:
    """Return a file as the body of an upload."""
    head = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n'
    return head + content + b"\r\n--b--\r\n"


class Watch:
    """Query the health of a server every few hundredths of a second."""

    def __init__(self) -> None:
        self.worst_s = 0.0
        self.answers = 0
        self.failures: list[str] = []


@contextmanager
def health_watched(address: str, every_s: float = 0.02) -> Iterator[Watch]:
    """Record the longest time that the health check took while the block ran."""
    watch, over = Watch(), threading.Event()

    def ask_on() -> None:
        while not over.is_set():
            began = time.perf_counter()
            try:
                status, _ = asked(address, "GET", HEALTH)
            except OSError as failure:
                watch.failures.append(f"{type(failure).__name__}: {failure}")
            else:
                watch.answers += 1
                if status != 200:
                    watch.failures.append(f"answered {status}")
            watch.worst_s = max(watch.worst_s, time.perf_counter() - began)
            over.wait(every_s)

    thread = threading.Thread(target=ask_on)
    thread.start()
    try:
        yield watch
    finally:
        over.set()
        thread.join()
