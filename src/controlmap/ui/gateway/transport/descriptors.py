"""File descriptors: each connection uses one, and many systems limit a process to 1,024."""

import sys
from typing import Final

WANTED: Final = 8_192


def allow_many_connections() -> None:
    """Raise this process's soft limit to its hard limit.

    At the limit, no connection is accepted for a second, from any client. Windows has no such limit.
    """
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
