import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from controlmap.cli.serving_process import run_forwarding_signals

TELLS_ITS_PARENT_TO_END = """
import os, signal, sys
signal.signal({number}, lambda *_: sys.exit(7))
os.kill(os.getppid(), {number})
signal.pause()
"""
TELLS_ITS_PARENT_TO_TERMINATE = "import os, signal; os.kill(os.getppid(), signal.SIGTERM); signal.pause()"


def test_the_exit_status_is_that_of_the_process(tmp_path: Path) -> None:
    assert run_forwarding_signals([sys.executable, "-c", "raise SystemExit(3)"], tmp_path, os.environ) == 3


@pytest.mark.posix
def test_a_process_ended_by_a_signal_has_the_exit_status_that_shells_give(tmp_path: Path) -> None:
    script = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"

    assert run_forwarding_signals([sys.executable, "-c", script], tmp_path, os.environ) == 128 + 9


@pytest.mark.posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_this_process_is_passed_on_to_the_other(number: signal.Signals, tmp_path: Path) -> None:
    before = signal.getsignal(number)
    script = TELLS_ITS_PARENT_TO_END.format(number=int(number))

    assert run_forwarding_signals([sys.executable, "-c", script], tmp_path, os.environ) == 7
    assert signal.getsignal(number) is before


@pytest.mark.posix
def test_a_signal_while_the_other_process_starts_is_passed_on_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class SignalledTooEarly(subprocess.Popen[bytes]):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            signal.raise_signal(signal.SIGTERM)
            super().__init__(*arguments, **options)

    monkeypatch.setattr(subprocess, "Popen", SignalledTooEarly)

    assert (
        run_forwarding_signals([sys.executable, "-c", "import signal; signal.pause()"], tmp_path, os.environ)
        == 128 + 15
    )


@pytest.mark.posix
def test_ctrl_c_that_windows_sends_to_both_is_not_passed_on_a_second_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class WindowsProcess(subprocess.Popen[bytes]):
        def send_signal(self, sig: int) -> None:
            if sig != signal.SIGTERM:
                raise ValueError(f"Unsupported signal: {sig}")
            super().send_signal(sig)

    monkeypatch.setattr(subprocess, "Popen", WindowsProcess)
    script = "import os, signal, sys; os.kill(os.getppid(), signal.SIGINT); sys.exit(7)"

    assert run_forwarding_signals([sys.executable, "-c", script], tmp_path, os.environ) == 7
    assert run_forwarding_signals([sys.executable, "-c", TELLS_ITS_PARENT_TO_TERMINATE], tmp_path, os.environ) == 143


def test_a_process_ended_by_ctrl_c_on_windows_has_the_exit_status_that_shells_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class EndedByCtrlC(subprocess.Popen[bytes]):
        def wait(self, timeout: float | None = None) -> int:
            super().wait(timeout)
            return 0xC000013A

    monkeypatch.setattr(subprocess, "Popen", EndedByCtrlC)

    assert run_forwarding_signals([sys.executable, "-c", ""], tmp_path, os.environ) == 130


def test_it_runs_in_the_folder_with_the_environment(tmp_path: Path) -> None:
    script = "import os; open('here', 'w').write(os.environ['SAID'])"
    run_forwarding_signals([sys.executable, "-c", script], tmp_path, {**os.environ, "SAID": "so"})

    assert (tmp_path / "here").read_text(encoding="utf-8") == "so"
