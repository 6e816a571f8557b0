"""Where `controlmap serve` listens: the printed addresses are the open ones."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import urllib.request
from contextlib import suppress
from pathlib import Path

import pytest

from controlmap.cli.listening import Listening, listening
from controlmap.errors import ControlmapError
from tests.cli.serving import served
from tests.rehearsal.server import free_port

HERE = "127.0.0.1"


@pytest.mark.parametrize(
    ("address", "url", "loopback", "everywhere"),
    [
        ("127.0.0.1", "http://127.0.0.1:8501", True, False),
        ("127.0.0.2", "http://127.0.0.2:8501", True, False),
        ("localhost", "http://localhost:8501", True, False),
        ("::1", "http://[::1]:8501", True, False),
        ("0.0.0.0", "http://127.0.0.1:8501", False, True),  # noqa: S104
        ("::", "http://[::1]:8501", False, True),
        ("192.0.2.7", "http://192.0.2.7:8501", False, False),
        ("2001:db8::7", "http://[2001:db8::7]:8501", False, False),
        ("maps.example", "http://maps.example:8501", False, False),
    ],
)
def test_an_address_is_printed_in_the_form_that_this_machine_opens(
    address: str, url: str, *, loopback: bool, everywhere: bool
) -> None:
    where = Listening(address, 8501)
    assert (where.url, where.is_loopback, where.is_everywhere) == (url, loopback, everywhere)


def test_an_address_in_brackets_is_the_same_address() -> None:
    port = free_port()
    assert listening("[::1]", port) == listening(" ::1 ", port) == ("::1", port)


@pytest.mark.parametrize(
    "address", ["10.255.255.254", "nowhere.invalid", "unix:///tmp/x", "::z", "1.2.3.4.5", "x" * 300]
)
def test_an_address_that_this_machine_does_not_have_is_reported(address: str) -> None:
    with pytest.raises(ControlmapError, match="is not an address that can be listened on here") as refusal:
        listening(address, None)
    assert "Name one of this machine's with --address: 127.0.0.1 for this machine alone" in str(refusal.value)


@pytest.mark.parametrize(("taken", "asked"), [("127.0.0.1", "127.0.0.1"), ("127.0.0.1", "0.0.0.0"), ("::1", "::1")])  # noqa: S104
def test_a_free_port_is_looked_for_at_the_requested_address(taken: str, asked: str) -> None:
    with socket.socket(socket.AF_INET6 if ":" in taken else socket.AF_INET) as other:
        other.bind((taken, 0))
        other.listen()
        with pytest.raises(ControlmapError, match="is taken"):
            listening(asked, other.getsockname()[1])


def test_a_port_that_is_taken_at_another_address_is_free() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.2", 0))
        other.listen()
        port = other.getsockname()[1]
        assert listening(HERE, port) == (HERE, port)


def addresses_here() -> set[str]:
    """Return addresses of this machine: its two loopback addresses, and those of its own name."""
    named = {str(found[4][0]) for found in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    return {HERE, "::1"} | named


def open_at(port: int) -> set[str]:
    """Return the addresses of this machine at which something listens on a port."""
    found = set()
    for address in addresses_here():
        with suppress(OSError), socket.create_connection((address, port), timeout=5):
            found.add(address)
    return found


@pytest.mark.parametrize(
    ("options", "printed", "opened"),
    [
        ((), "http://127.0.0.1:{port}", {"127.0.0.1"}),
        (("--address", "::1"), "http://[::1]:{port}", {"::1"}),
        (
            ("--address", "0.0.0.0"),  # noqa: S104
            "http://127.0.0.1:{port} and, for everybody who reaches this machine, on all of its addresses (0.0.0.0)",
            set(),  # all of IPv4
        ),
    ],
    ids=["by default", "IPv6", "everywhere"],
)
def test_the_printed_addresses_are_the_open_ones(
    marrow: Path,
    tmp_path: Path,
    options: tuple[str, ...],
    printed: str,
    opened: set[str],
) -> None:
    port = free_port()
    environment = {**os.environ, "HOME": str(tmp_path), "HTTP_PROXY": "http://127.0.0.1:9"}
    with served(tmp_path, environment, str(marrow), "--port", str(port), *options) as server:
        assert server.address == printed.format(port=port)
        assert open_at(port) == (opened or addresses_here() - {"::1"})
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(f"{server.address.split(' ')[0]}/_stcore/health") as answer:
            assert answer.status == 200


def test_two_that_start_at_one_moment_get_different_ports() -> None:
    code = (
        "from controlmap.cli.listening import listening; print(listening('127.0.0.1', None).port, flush=True); input()"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    try:
        ports = {int(process.stdout.readline()) for process in both if process.stdout is not None}
    finally:
        for process in both:
            process.communicate("\n", timeout=20)
    assert len(ports) == 2
