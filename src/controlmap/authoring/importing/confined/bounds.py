"""Resource limits of a child process."""

from dataclasses import dataclass
from typing import Final

AT_ONCE: Final = 2
"""Concurrent children. With the bounds of an upload, both fit beside a server of 250 MB in a container of 690 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The resources that one child may use before it is killed."""

    memory_mb: int = 192
    """Resident memory, and private writable memory. Numpy and pyarrow take 70 MB of it before any work."""
    processor_s: int = 5
    """Total processor time."""
    answer_s: float = 7.0
    """Wall time from the parent's request for a piece until that piece, or the end, arrives."""
    piece_bytes: int = 16 << 20
    """Size of the columns of one piece."""
    result_bytes: int = 16 << 20
    """Size of the columns of all pieces."""
    wait_s: float = 2.5
    """Wall time to wait for a free slot while ``AT_ONCE`` others are being read."""
