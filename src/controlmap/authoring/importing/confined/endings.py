"""The ways in which a child may end early, and the sentence that its user reads for each."""

import signal
import sys
from enum import Enum
from typing import Final

from controlmap.authoring.importing.confined.bounds import Bounds


class Ending(Enum):
    """Why a result is missing."""

    CRASHED = "crashed"
    """The parsing library crashed the process."""
    FAILED = "failed"
    """The parsing library raised an unexpected exception."""
    MEMORY = "memory"
    PROCESSOR = "processor"
    SILENT = "silent"
    """No piece arrived in time."""
    TOO_MUCH = "too much"
    """The pieces are larger than allowed."""
    NONSENSE = "nonsense"
    """The reader sent something malformed."""
    BUSY = "busy"
    """Too many others are being read."""
    NO_PROCESS = "no process"
    """The system could not start a process."""


class EndedError(Exception):
    """The cause of the error that a user is shown: for tests and logs, never for users."""

    def __init__(self, ending: Ending, details: str = "") -> None:
        self.ending = ending
        super().__init__(f"{ending.value} {details}".strip())


_AGAIN: Final = "Open it in the program that made it and save it again."
_SMALLER: Final = "Split it into smaller files."


def sentence(ending: Ending, what: str, bounds: Bounds) -> str:
    """Return what is wrong with a file and what to do; ``what`` begins the sentence."""
    match ending:
        case Ending.MEMORY:
            reason = f"cannot be read: that takes more than {bounds.memory_mb} MB of memory. {_SMALLER}"
        case Ending.PROCESSOR:
            reason = f"cannot be read: that takes more than {bounds.processor_s} s of processor time. {_SMALLER}"
        case Ending.SILENT:
            reason = f"cannot be read: nothing came back within {bounds.answer_s:.0f} s. Try again, or split it."
        case Ending.TOO_MUCH:
            reason = f"cannot be read: it unpacks to more than is read here. {_SMALLER}"
        case Ending.BUSY:
            reason = "was not read: other files are being read just now. Try again in a moment."
        case Ending.NO_PROCESS:
            reason = "was not read: the machine cannot start another process. Try again in a moment."
        case Ending.CRASHED | Ending.FAILED | Ending.NONSENSE:
            reason = f"cannot be read: it is damaged. {_AGAIN}"
    return f"{what} {reason}"


def ending_of(exit_code: int) -> Ending:
    """Return how a process ended that its parent did not kill, by its exit code; negative for a signal."""
    if sys.platform != "win32" and exit_code == -signal.SIGXCPU:
        return Ending.PROCESSOR
    if sys.platform != "win32" and exit_code == -signal.SIGKILL:
        return Ending.MEMORY  # the out-of-memory killer
    return Ending.CRASHED
