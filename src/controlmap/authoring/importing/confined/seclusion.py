"""A Linux sandbox for readers: seccomp and Landlock block the network, other programs, and almost every file.

Defence in depth behind the checks of each format: if one of them or a library fails, a malicious file still reaches
nothing. It needs neither privileges nor packages. A part that the kernel does not support is left out, and other
systems have none of it, so no guarantee may depend on it alone.
"""

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_NO_NEW_PRIVILEGES: Final = 38
_SECCOMP: Final = 22
_FILTER: Final = 2

_REFUSED: Final = {
    "x86_64": (0xC000003E, (41, 42, 53, 59, 101, 310, 311, 322, 425)),
    "aarch64": (0xC00000B7, (198, 199, 203, 117, 221, 270, 271, 281, 425)),
}
"""By machine, its architecture number and the numbers of the denied system calls: socket, connect, socketpair, execve,
ptrace, process_vm_readv, process_vm_writev, execveat and io_uring_setup, in no order.
"""
_X32: Final = 0x40000000
"""From here on, the x32 ABI has the same calls under other numbers."""
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _DENY = 0x7FFF0000, 0x00050001  # the latter fails with "operation not permitted"
_ARCHITECTURE_AT, _NUMBER_AT = 4, 0

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION: Final = 1
_BENEATH: Final = 1
_READ: Final = 1 << 2 | 1 << 3
"""Read files and list folders; nothing may be written, created, removed or run."""
_HANDLED: Final = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""The number of kinds of file access in each version of Landlock."""
_WITH_NETWORK: Final = 4
"""The version that adds two kinds of network access: neither is allowed."""

_OF_THE_SYSTEM: Final = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/proc/self", "/dev/null")
"""Folders of the system's libraries and their data, besides Python's own folders."""


def leave_network() -> bool:
    """Deny this process sockets and other programs permanently; return whether the kernel supports it."""
    if sys.platform != "linux" or platform.machine() not in _REFUSED or struct.calcsize("P") != 8:  # noqa: PLR2004
        return False
    architecture, refused = _REFUSED[platform.machine()]
    count = len(refused)
    code = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_IF_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _DENY),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_IF_AT_LEAST, count + 1, 0, _X32),
        *((_IF_EQUAL, count - index, 0, number) for index, number in enumerate(refused)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _DENY),
    ]
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in code))
    pointer = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(code), ctypes.addressof(program)))
    libc = ctypes.CDLL(None)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return bool(libc.prctl(_SECCOMP, _FILTER, pointer, 0, 0) == 0)


def read_only(folders: Iterable[str | Path]) -> bool:
    """Deny this process every file except those of Python, the system's libraries and ``folders``, which stay readable.

    Call it after all libraries are loaded: their location is not known on every system. Returns whether the kernel
    supports it.
    """
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None)
    version = libc.syscall(_CREATE_RULESET, None, 0, _VERSION)
    if version < 1:
        return False
    handled = (1 << _HANDLED[min(version, max(_HANDLED))]) - 1
    rules = struct.pack("QQ", handled, 0b11)[: 16 if version >= _WITH_NETWORK else 8]
    ruleset = libc.syscall(_CREATE_RULESET, rules, len(rules), 0)
    if ruleset < 0:
        return False
    try:
        for path in {*map(str, folders), *_OF_THE_SYSTEM, *_of_python()}:
            _allow(libc, ruleset, path)
        libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        return bool(libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    if sys.platform != "linux":
        return
    try:
        number = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # some systems lack some of them
    try:
        access = _READ if Path(path).is_dir() else _READ & 1 << 2
        libc.syscall(_ADD_RULE, ruleset, _BENEATH, struct.pack("=Qi", access, number), 0)
    finally:
        os.close(number)


def _of_python() -> Iterable[str]:
    return (path for path in (sys.prefix, sys.base_prefix, *sys.path) if os.path.isabs(path))  # noqa: PTH117 -- as above
