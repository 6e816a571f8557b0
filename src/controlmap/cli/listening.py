"""The address and the port that the dashboard listens on: whether they can be had, and how they are written down."""

import errno
import os
import socket
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final, NamedTuple

from controlmap.errors import ControlmapError

LOOPBACK: Final = "127.0.0.1"
"""This machine and nobody else."""

_FIRST_PORT: Final = 8501
_PORTS_TRIED: Final = 100
_EVERYWHERE: Final = {"0.0.0.0": LOOPBACK, "::": "::1"}  # noqa: S104 -- compared with what was asked for
"""Addresses that stand for all of a machine's, and where the machine itself then finds what listens on them."""


class Listening(NamedTuple):
    """Where a server listens."""

    address: str
    port: int

    @property
    def is_everywhere(self) -> bool:
        """Whether every address of this machine is meant."""
        return self.address in _EVERYWHERE

    @property
    def is_loopback(self) -> bool:
        """Whether nobody but this machine is meant."""
        if self.address == "localhost":
            return True
        return (address := _numeric(self.address)) is not None and address.is_loopback

    @property
    def host(self) -> str:
        """The host of its URL, as seen from this machine."""
        name = _EVERYWHERE.get(self.address, self.address)
        return f"[{name}]" if ":" in name else name

    @property
    def url(self) -> str:
        """Its URL, as seen from this machine."""
        return f"http://{self.host}:{self.port}"


def listening(address: str, port: int | None) -> Listening:
    """Return where to listen: on the first free port from 8501 on where none is named.

    Raises:
        ControlmapError: the port is taken, or this machine has no such address.

    """
    address = address.strip().removeprefix("[").removesuffix("]")
    if port is not None:
        if not _is_free(address, port):
            raise ControlmapError(f"Port {port} is taken. Name another with --port.")
        return Listening(address, port)
    tried = range(_FIRST_PORT, _FIRST_PORT + _PORTS_TRIED)
    # Where all are taken the server says so itself.
    return Listening(address, next((number for number in tried if _is_free(address, number)), _FIRST_PORT))


def _is_free(address: str, port: int) -> bool:
    """Bind as Streamlit will, so as to know what it will be told."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            if os.name == "posix":
                # A port whose last connections are still closing can be listened on.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                # IPv4 as well, where the address stands for all.
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
