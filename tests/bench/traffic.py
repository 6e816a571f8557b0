"""The bytes that one page received over the network: counted by Chromium itself, compressed as they came."""

from base64 import b64decode
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page

BEYOND_STREAMLIT = ("/component/", "/app/static/")
"""Where an app's own files come from, unlike Streamlit's own bundle."""
BINARY_FRAME = 2


@dataclass
class Traffic:
    """Bytes that one page received since the last ``reset``."""

    websocket: int = 0
    files: int = 0
    """Of files beyond Streamlit's own bundle that came over the network, headers included."""
    asked: Counter[str] = field(default_factory=Counter)
    """How often each of those files came over the network."""
    _names: dict[str, str] = field(default_factory=dict)
    _cached: set[str] = field(default_factory=set)

    def reset(self) -> None:
        """Start counting from zero again."""
        self.websocket = self.files = 0
        self.asked.clear()

    def twice(self) -> list[str]:
        """Return the files that came more than once, except a component's page, which Streamlit looks for first."""
        return [name for name, times in self.asked.items() if times > 1 and not name.endswith("/index.html")]

    def _response(self, event: dict[str, Any]) -> None:
        self._names[event["requestId"]] = urlsplit(event["response"]["url"]).path
        if event["response"].get("fromDiskCache"):
            self._cached.add(event["requestId"])

    def _from_memory(self, event: dict[str, Any]) -> None:
        self._cached.add(event["requestId"])

    def _finished(self, event: dict[str, Any]) -> None:
        request = event["requestId"]
        name = self._names.get(request, "")
        if request not in self._cached and any(part in name for part in BEYOND_STREAMLIT):
            self.files += int(event["encodedDataLength"])
            self.asked[name] += 1

    def _frame(self, event: dict[str, Any]) -> None:
        frame = event["response"]
        data = frame["payloadData"]
        self.websocket += len(b64decode(data)) if frame["opcode"] == BINARY_FRAME else len(data.encode())


def watch(page: Page) -> Traffic:
    """Count what a page receives from now on."""
    traffic, session = Traffic(), page.context.new_cdp_session(page)
    session.on("Network.responseReceived", traffic._response)
    session.on("Network.requestServedFromCache", traffic._from_memory)
    session.on("Network.loadingFinished", traffic._finished)
    session.on("Network.webSocketFrameReceived", traffic._frame)
    session.send("Network.enable")
    return traffic
