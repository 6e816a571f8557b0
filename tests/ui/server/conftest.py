"""Clients of an application that is called directly, without a server."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN = [(b"host", b"here"), (b"origin", b"http://here")]


@dataclass
class Websocket:
    """One WebSocket, from the application's point of view."""

    app: ASGIApp
    address: str = "192.0.2.1"
    protocols: list[str] = field(default_factory=lambda: ["streamlit"])
    path: str = "/_stcore/stream"
    heard: list[Message] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._said: asyncio.Queue[Message] = asyncio.Queue()
        self._said.put_nowait({"type": "websocket.connect"})

    def open(self) -> None:
        """Connect."""
        scope: Scope = {
            "type": "websocket",
            "path": self.path,
            "headers": OWN,
            "client": (self.address, 1),
            "subprotocols": self.protocols,
        }
        self.task = asyncio.ensure_future(self.app(scope, self._said.get, self.hear))

    def say(self, content: bytes = b"Z\x00") -> None:
        """Send a message."""
        self._said.put_nowait({"type": "websocket.receive", "bytes": content})

    def leave(self) -> None:
        """Disconnect."""
        self._said.put_nowait({"type": "websocket.disconnect", "code": 1001})

    async def hear(self, message: Message) -> None:
        """Receive what the application sends."""
        self.heard.append(message)

    @property
    def accepted(self) -> bool:
        """Whether the application accepted the connection."""
        return bool(self.heard) and self.heard[0]["type"] == "websocket.accept"

    @property
    def closed(self) -> tuple[int, str] | None:
        """The code and the reason with which the application closed the connection."""
        if not self.heard or self.heard[-1]["type"] != "websocket.close":
            return None
        return self.heard[-1]["code"], self.heard[-1].get("reason", "")


@dataclass
class Sessions:
    """A stand-in for Streamlit: counts sessions, and records their messages."""

    begun: int = 0
    said: list[bytes] = field(default_factory=list)
    over: list[Message] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Accept a connection, and listen."""
        assert (await receive())["type"] == "websocket.connect"
        self.begun += 1
        await send({"type": "websocket.accept", "subprotocol": "streamlit", "headers": []})
        while (message := await receive())["type"] == "websocket.receive":
            self.said.append(message["bytes"])
        self.over.append(message)


async def settled() -> None:
    """Let every pending task of the event loop run."""
    for _ in range(50):
        await asyncio.sleep(0)


@pytest.fixture
def sessions() -> Sessions:
    """A stand-in for Streamlit."""
    return Sessions()
