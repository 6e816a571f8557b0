"""File descriptors: each connection takes one, and many systems give a process 1,024."""

import sys
from typing import Final

WANTED: Final = 8_192


def allow_many_connections() -> None:
    """Raise this process's limit as far as its user may.

    Where the limit is reached, no connection is accepted for a second, whosever it is. Windows has no such limit.
    """
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
