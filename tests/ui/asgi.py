"""One request to an ASGI application, without a server."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from starlette.types import ASGIApp


class Answer(NamedTuple):
    """Status, headers by their name in lower case, and body."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(app: ASGIApp, path: str, method: str = "GET", **headers: str) -> Answer:
    """Request a path; in a header's name, underscores stand for hyphens."""
    answers: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        await asyncio.Event().wait()  # the request has no body
        return {"type": "http.disconnect"}

    async def send(message: MutableMapping[str, Any]) -> None:
        answers.append(message)

    sent = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": method, "path": path, "root_path": "", "query_string": b"", "headers": sent}
    with ThreadPoolExecutor(1) as apart:  # a browser test in the same process may have left an event loop running
        apart.submit(asyncio.run, app(scope, receive, send)).result()  # type: ignore[arg-type]
    body = b"".join(message.get("body", b"") for message in answers[1:])
    return Answer(answers[0]["status"], _by_name(answers[0]["headers"]), body)


def _by_name(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    names = [name.decode().lower() for name, _ in headers]
    assert len(set(names)) == len(names), "a header is there twice"
    return {name.decode().lower(): value.decode() for name, value in headers}
