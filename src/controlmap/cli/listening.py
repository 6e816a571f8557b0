"""The address and port that the dashboard listens on: whether they are available, and their URL."""

import errno
import os
import socket
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final, NamedTuple

from controlmap.errors import ControlmapError

LOOPBACK: Final = "127.0.0.1"
"""Reachable from this machine only."""

_FIRST_PORT: Final = 8501
_PORTS_TRIED: Final = 100
_EVERYWHERE: Final = {"0.0.0.0": LOOPBACK, "::": "::1"}  # noqa: S104 -- compared with what was asked for
"""Wildcard addresses, each with the loopback address at which this machine reaches the same server."""


_RESERVED: Final[list[socket.socket]] = []
"""Open as long as this process."""


class Listening(NamedTuple):
    """Where a server listens."""

    address: str
    port: int

    @property
    def is_everywhere(self) -> bool:
        """Return whether it listens on every address of this machine."""
        return self.address in _EVERYWHERE

    @property
    def is_loopback(self) -> bool:
        """Return whether only this machine can reach it."""
        if self.address == "localhost":
            return True
        return (address := _numeric(self.address)) is not None and address.is_loopback

    @property
    def host(self) -> str:
        """Return the host of its URL, as seen from this machine."""
        name = _EVERYWHERE.get(self.address, self.address)
        return f"[{name}]" if ":" in name else name

    @property
    def url(self) -> str:
        """Return its URL, as seen from this machine."""
        return f"http://{self.host}:{self.port}"


def listening(address: str, port: int | None) -> Listening:
    """Return where to listen: if no port is given, at the first free one from 8501 upwards.

    Raises:
        ControlmapError: the port is taken, or this machine does not have that address.

    """
    address = address.strip().removeprefix("[").removesuffix("]")
    if port is not None:
        if not _is_free(address, port):
            raise ControlmapError(f"Port {port} is taken. Name another with --port.")
        return Listening(address, port)
    tried = range(_FIRST_PORT, _FIRST_PORT + _PORTS_TRIED)
    found = next((number for number in tried if _is_free(address, number) and _is_reserved(number)), _FIRST_PORT)
    # If all are taken, the server reports it itself.
    return Listening(address, found)


def _is_reserved(port: int) -> bool:
    """Reserve a port until this process ends; return False if another controlmap has, and has not opened it yet.

    The server opens its port seconds later, so that two that start at one moment would find the same one free. The
    mark is a UDP socket of that number, on loopback: no one sends to it, and the system removes it with the process.
    """
    mark = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        mark.bind((LOOPBACK, port))
    except OSError:
        mark.close()
        return False
    _RESERVED.append(mark)
    return True


def _is_free(address: str, port: int) -> bool:
    """Return whether a port is free, by binding it with the options that Streamlit uses."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            if os.name == "posix":
                # Without this option, a port whose last connections are still closing would look taken.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                # IPv4 as well, where the address is a wildcard.
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
            probe.bind((address, port))
    except PermissionError as error:
        raise ControlmapError(
            f"Port {port} may not be opened by this user. Name one above 1023 with --port."
        ) from error
    except (OSError, UnicodeError) as error:
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            return False
        raise ControlmapError(
            f"'{address}' is not an address that can be listened on here. Name one of this machine's with --address: "
            "127.0.0.1 for this machine alone, 0.0.0.0 for everybody who reaches it."
        ) from error
    return True


def _numeric(address: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(address)
    except ValueError:
        return None
