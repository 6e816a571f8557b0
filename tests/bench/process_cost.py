"""The processor time and memory of a process, as Linux reports them."""

import os
from pathlib import Path

KB_PER_MB = 1000
MS_PER_S = 1000


def processor_ms(pid: int) -> float:
    """Return the processor time of a process and its threads, in ms; the kernel counts in steps of 10 ms."""
    # The name in the second field may contain spaces and brackets: count from its last bracket on.
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * MS_PER_S / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> float:
    """Return the memory that a process has at this moment (its resident set), in MB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    line = next(line for line in lines if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1.024 / KB_PER_MB
