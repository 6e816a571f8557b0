import functools
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from controlmap.authoring import shipped
from controlmap.cli import listening, serve, warm_up
from controlmap.cli.listening import Listening
from controlmap.cli.warm_up import announce_when_ready
from tests.cli.command_line import Outcome, run
from tests.rehearsal.server import free_port

Command = Callable[..., Outcome]


@pytest.fixture
def controlmap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return functools.partial(run, monkeypatch, capsys)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The command that would have been started, recorded instead of starting it."""
    seen: dict[str, Any] = {}

    def note(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> int:
        seen.update(command=list(command), folder=folder, edition=environment["CONTROLMAP_EDITION"])
        return 5

    monkeypatch.setattr(serve, "run_forwarding_signals", note)
    monkeypatch.setattr(serve, "announce_when_ready", lambda where: seen.update(asked=where))
    return seen


def test_the_edition_is_passed_by_environment_and_the_status_is_returned(
    controlmap: Command, started: dict[str, Any], marrow: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(marrow.parent)
    port = free_port()

    assert controlmap("serve", "marrow", "--port", port, "--headless").status == 5
    assert started["edition"] == str(marrow)
    assert started["folder"] == repository
    assert started["command"][:5] == [sys.executable, "-m", "controlmap.ui.warm_server", "run", "app.py"]
    assert started["command"][5:] == [
        *("--logger.hideWelcomeMessage", "true", "--server.address", "127.0.0.1", "--server.port", str(port)),
        *("--server.headless", "true"),
    ]
    assert started["asked"] == ("127.0.0.1", port)


def test_without_arguments_every_shipped_edition_is_served_on_the_first_free_port(
    controlmap: Command, started: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "_is_free", lambda _, port: port > 8502)
    # Other tests may have reserved the next ones, or another program of this machine.
    monkeypatch.setattr(listening, "_is_reserved", lambda _: True)
    controlmap("serve")

    assert started["edition"] == "", "a named edition would be the only one"
    assert started["asked"] == ("127.0.0.1", 8503)
    assert "--server.headless" not in started["command"]


@pytest.mark.parametrize(
    ("options", "variable", "address", "more"),
    [
        ((), None, "127.0.0.1", []),
        ((), "127.0.0.2", "127.0.0.2", []),
        (("--address", "0.0.0.0"), "127.0.0.2", "0.0.0.0", []),  # noqa: S104
        (("--address", "::1"), None, "::1", ["--browser.serverAddress", "[::1]"]),
    ],
)
def test_only_this_machine_is_served_unless_an_address_is_named(
    controlmap: Command,
    started: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    variable: str | None,
    address: str,
    more: list[str],
) -> None:
    monkeypatch.delenv("STREAMLIT_SERVER_ADDRESS", raising=False)
    if variable:
        monkeypatch.setenv("STREAMLIT_SERVER_ADDRESS", variable)
    controlmap("serve", *options)

    place = started["command"].index("--server.address")
    assert started["command"][place + 1] == address
    assert started["command"][place + 4 :] == more
    assert started["asked"].address == address


def test_a_port_that_is_taken_is_reported(controlmap: Command, started: dict[str, Any], marrow: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert controlmap("serve", marrow, "--port", port) == (
            1,
            "",
            f"controlmap: Port {port} is taken. Name another with --port.\n",
        )
    assert started == {}


def test_an_edition_that_is_not_a_folder_is_a_usage_error(
    controlmap: Command, started: dict[str, Any], tmp_path: Path
) -> None:
    outcome = controlmap("serve", tmp_path / "gone")

    assert outcome.status == 2
    assert outcome.err.startswith(f"controlmap serve: {tmp_path / 'gone'} is not a folder.")
    assert started == {}


def test_an_installation_without_an_edition_says_so(
    controlmap: Command, started: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "shipped_editions", lambda: ())
    outcome = controlmap("serve")

    assert outcome.status == 1
    assert outcome.err.startswith("controlmap: No edition ships with this installation in ")
    assert started == {}


class _WarmsUp(BaseHTTPRequestHandler):
    """Answers first that it is not ready, then that it is."""

    answers = 0

    def do_GET(self) -> None:
        _WarmsUp.answers += 1
        self.send_response(200 if _WarmsUp.answers > 2 else 503)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Log nothing."""


@pytest.fixture
def warming() -> Iterator[int]:
    _WarmsUp.answers = 0
    with HTTPServer(("127.0.0.1", 0), _WarmsUp) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def test_the_address_is_printed_once_the_server_answers(
    warming: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(warm_up, "_EVERY_S", 0.01)
    announce_when_ready(Listening("127.0.0.1", warming)).join()

    assert capsys.readouterr().err == f"controlmap: ready at http://127.0.0.1:{warming}. Ctrl+C ends it.\n"
    assert _WarmsUp.answers == 3


def test_a_server_that_never_answers_is_reported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(warm_up, "_EVERY_S", 0.01)
    monkeypatch.setattr(warm_up, "_FOR_S", 0.02)
    port = free_port()
    announce_when_ready(Listening("127.0.0.1", port)).join()

    assert capsys.readouterr().err == f"controlmap: no answer at http://127.0.0.1:{port} within 0 s.\n"


@pytest.mark.parametrize(
    ("options", "follows"),
    [((), True), (("--headless",), False), (("--headless", "--follow"), True), (("--no-follow",), False)],
)
def test_open_pages_follow_saved_files_if_the_edition_is_being_worked_on(
    controlmap: Command,
    monkeypatch: pytest.MonkeyPatch,
    started: dict[str, Any],
    marrow: Path,
    options: tuple[str, ...],
    *,
    follows: bool,
) -> None:
    def note(_: Sequence[str], __: Path, environment: Mapping[str, str]) -> int:
        started.update(follow=environment.get("CONTROLMAP_FOLLOW"))
        return 0

    monkeypatch.setattr(serve, "run_forwarding_signals", note)
    controlmap("serve", marrow, *options)

    assert started["follow"] == ("1" if follows else None)
