import subprocess
import sys

PROGRAM = """
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard}))
from controlmap.ui.gateway.transport.descriptors import allow_many_connections
allow_many_connections()
print(*resource.getrlimit(resource.RLIMIT_NOFILE))
"""


def limits_after(soft: int, hard: int) -> str:
    program = [sys.executable, "-c", PROGRAM.format(soft=soft, hard=hard)]
    return subprocess.run(program, capture_output=True, text=True, check=True).stdout.strip()


def test_a_process_may_hold_as_many_connections_as_its_user_allows() -> None:
    assert limits_after(256, 1024) == "1024 1024"
    assert limits_after(256, 10_000) == "8192 10000"


def test_a_limit_that_is_already_higher_is_left_alone() -> None:
    assert limits_after(9000, 10_000) == "9000 10000"
