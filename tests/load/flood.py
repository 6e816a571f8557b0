"""A malicious client: `python -m tests.load.flood messages|connections ADDRESS COUNT`.

It stops by itself, and prints its result as one line of JSON. Only ever point it at a server of your own.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from tests.outside import REPOSITORY

OPEN_WITHIN_S = 30.0
HELD_S = 3.0
"""How long open connections are kept, once all have been tried."""
REFUSALS = (WebSocketException, OSError, TimeoutError)
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass
class Outcome:
    """The effect of a flood."""

    sent: int = 0
    """Messages that were sent, or connections that were opened."""
    refused: int = 0
    """Connections that could not be opened."""
    took_s: float = 0.0
    close_code: int | None = None
    close_reason: str | None = None


def smallest_message() -> bytes:
    """Return two bytes that ask for a run of the script."""
    message = BackMsg()
    message.rerun_script.SetInParent()
    sent: bytes = message.SerializeToString()
    return sent


def websocket(address: str, *, session: str = "", ping_interval: float | None = 20.0) -> connect:
    """Connect as Streamlit's page does, to the given session or to a new one: ``async with``, or ``await``."""
    protocols = ["streamlit", "token", session] if session else ["streamlit"]
    stream = address.replace("http", "ws", 1) + "/_stcore/stream"
    return connect(
        stream,
        subprotocols=protocols,  # type: ignore[arg-type]  # a NewType of str
        max_size=None,
        max_queue=None,  # it must read the answers, or it would not notice that the connection is closed
        open_timeout=OPEN_WITHIN_S,
        ping_interval=ping_interval,
    )


async def flood_with_messages(address: str, count: int) -> Outcome:
    """Send messages over one connection as fast as possible."""
    outcome, began = Outcome(), time.monotonic()
    async with websocket(address) as client:
        with suppress(*REFUSALS):
            for _ in range(count):
                await client.send(smallest_message())
                outcome.sent += 1
        outcome.took_s = time.monotonic() - began
        with suppress(TimeoutError):
            async with asyncio.timeout(HELD_S):
                await client.wait_closed()
        outcome.close_code, outcome.close_reason = client.close_code, client.close_reason
    return outcome


async def flood_with_connections(address: str, count: int) -> Outcome:
    """Open connections all at once, keep them for a while, and leave."""
    outcome, began = Outcome(), time.monotonic()
    opened = await asyncio.gather(*(websocket(address) for _ in range(count)), return_exceptions=True)
    outcome.took_s = time.monotonic() - began
    clients = [client for client in opened if isinstance(client, ClientConnection)]
    outcome.sent, outcome.refused = len(clients), count - len(clients)
    await asyncio.sleep(HELD_S)
    for client in clients:
        client.transport.abort()
    return outcome


@contextmanager
def flooding(kind: str, address: str, count: int) -> Iterator[subprocess.Popen[str]]:
    """Run a flood beside the block, and wait for its end; its result is in the process's output."""
    command = [sys.executable, "-m", "tests.load.flood", kind, address, str(count)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.wait()


def outcome_of(process: subprocess.Popen[str]) -> Outcome:
    """Read the result that a finished flood has printed."""
    assert process.stdout is not None
    return Outcome(**json.loads(process.stdout.read()))


def main(arguments: list[str]) -> int:
    """Flood a server on this machine, and print the result."""
    kind, address, count = arguments
    if urlsplit(address).hostname not in LOOPBACK:
        print(f"{address} is not on this machine.")
        return 2
    flood = {"messages": flood_with_messages, "connections": flood_with_connections}[kind]
    print(json.dumps(asdict(asyncio.run(flood(address, int(count))))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
