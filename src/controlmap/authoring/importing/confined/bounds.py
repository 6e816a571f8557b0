"""How much a child process may use."""

from dataclasses import dataclass
from typing import Final

AT_ONCE: Final = 2
"""Children at once. With the bounds of an upload both fit beside a server of 250 MB in a container of 690 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What one child may use before it is ended."""

    memory_mb: int = 192
    """Resident memory, and memory that it may write to. Numpy and pyarrow take 70 MB of it before any work."""
    processor_s: int = 5
    """Processor time in all."""
    answer_s: float = 7.0
    """Wall time from the parent's asking for a piece until that piece has come, or the end."""
    piece_bytes: int = 16 << 20
    """Of the columns of one piece."""
    result_bytes: int = 16 << 20
    """Of the columns of all pieces."""
    wait_s: float = 2.5
    """Wall time until it is one's turn, where ``AT_ONCE`` others are being read."""
