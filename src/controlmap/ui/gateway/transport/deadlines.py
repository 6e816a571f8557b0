"""Connections that are ended without their client's help: uvicorn gives clients all the time in the world."""

import asyncio
import socket

from controlmap.ui.gateway import limits


class Deadline:
    """Ends a connection, without waiting for the client, unless it is called off in time."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._timer: asyncio.TimerHandle | None = None

    def set(self, seconds: float) -> None:
        """Begin to count, where it has not begun already."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._transport.abort)

    def call_off(self) -> None:
        """Stop counting."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def give_up_on_the_dead(transport: asyncio.Transport) -> None:
    """Have the kernel end a connection whose client takes nothing in, also one that is being closed. Linux only."""
    option = getattr(socket, "TCP_USER_TIMEOUT", None)
    connected = transport.get_extra_info("socket")
    if option is not None and connected is not None:
        connected.setsockopt(socket.IPPROTO_TCP, option, int(limits.UNREAD_S * 1000))
