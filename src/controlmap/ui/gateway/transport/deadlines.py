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


def set_socket_options(transport: asyncio.Transport) -> None:
    """Send what there is at once, and have the kernel end a connection whose client takes nothing in.

    asyncio would switch off Nagle's algorithm by itself, but not for a listening socket that is opened without naming
    its protocol, as Streamlit's is: each answer in two parts, and each click, then waits 40 ms for an acknowledgement.
    The kernel's timeout, on Linux only, also ends a connection that is being closed with something still to be sent.
    """
    connected = transport.get_extra_info("socket")
    if connected is None or connected.family not in (socket.AF_INET, socket.AF_INET6):
        return
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    timeout = getattr(socket, "TCP_USER_TIMEOUT", None)
    if timeout is not None:
        connected.setsockopt(socket.IPPROTO_TCP, timeout, int(limits.UNREAD_S * 1000))
