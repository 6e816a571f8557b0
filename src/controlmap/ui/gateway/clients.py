"""The client that a request comes from."""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from starlette.types import Scope

_NOBODY: Final = "unknown"
_NETWORK_BITS: Final = 64
"""The prefix that a provider assigns to one customer: who has one IPv6 address has all of them."""
_LONGEST: Final = 64
"""In characters. No address is longer, but a proxy may forward anything."""


def address_of(scope: Scope) -> str:
    """Return the client's address; for IPv6 the network of one customer.

    uvicorn has put the forwarded address into ``scope`` if the peer is a trusted proxy: one on this machine, or one in
    ``FORWARDED_ALLOW_IPS``.
    """
    client = scope.get("client")
    text = str(client[0]) if client else _NOBODY
    try:
        address = ip_address(text)
    except ValueError:
        return text[:_LONGEST]
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ip_network((address.packed, _NETWORK_BITS), strict=False))
    return str(address)


def header(scope: Scope, name: bytes) -> str | None:
    """Return the first header with a name, given in lower case; None if there is none."""
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), None)
