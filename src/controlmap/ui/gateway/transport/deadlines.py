"""Deadlines after which a connection is aborted, since uvicorn's own have no limit."""

import asyncio
import socket

from controlmap.ui.gateway import limits


class Deadline:
    """Aborts a connection, without waiting for the client, unless it is cancelled in time."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._timer: asyncio.TimerHandle | None = None

    def set(self, seconds: float) -> None:
        """Start the timer, unless it is running."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._transport.abort)

    def call_off(self) -> None:
        """Cancel the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def set_socket_options(transport: asyncio.Transport) -> None:
    """Disable Nagle's algorithm, and set the kernel's timeout for a client that reads nothing.

    asyncio disables Nagle's algorithm itself, but not for a listening socket that is opened without naming its
    protocol, as Streamlit's is: each answer in two parts, and each click, then waits 40 ms for an acknowledgement. The
    kernel's timeout, on Linux only, also ends a closing connection that still has data to send.
    """
    connected = transport.get_extra_info("socket")
    if connected is None or connected.family not in (socket.AF_INET, socket.AF_INET6):
        return
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    timeout = getattr(socket, "TCP_USER_TIMEOUT", None)
    if timeout is not None:
        connected.setsockopt(socket.IPPROTO_TCP, timeout, int(limits.UNREAD_S * 1000))
