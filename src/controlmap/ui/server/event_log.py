"""The log: one JSON object a line, one line an event, and nothing in it that a reader typed, chose or sent.

An exception is written down as its kind and the places in the code that it passed, without its message: messages quote
what they choke on.
"""

import errno
import json
import logging
import traceback
from datetime import UTC, datetime

_log = logging.getLogger("controlmap")


def log_event(event: str, *, level: int = logging.WARNING, **fields: str | int | list[str]) -> None:
    """Write an event with what is known of it. Unless told otherwise, Python sends warnings to standard error."""
    told = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "level": logging.getLevelName(level).lower()}
    _log.log(level, "%s", json.dumps(told | {"event": event} | fields, ensure_ascii=False))


def log_error(where: str, number: str, error: BaseException) -> None:
    """Write down a fault of ours under the number that its reader is told."""
    fields: dict[str, str | int | list[str]] = {
        "where": where,
        "id": number,
        "error": _kind(error),
        "passed": _passed(error),
    }
    beneath = error.__cause__ or error.__context__
    if beneath is not None:
        fields |= {"beneath": _kind(beneath), "beneath_passed": _passed(beneath)}
    log_event("fault", level=logging.ERROR, **fields)


def _kind(error: BaseException) -> str:
    """Name an exception's class; of what the operating system refused also why, such as ENOSPC for a full disk."""
    reason = errno.errorcode.get(error.errno or 0) if isinstance(error, OSError) else None
    return f"{type(error).__name__} {reason}" if reason else type(error).__name__


def _passed(error: BaseException) -> list[str]:
    """Return where an exception passed, the outermost place first."""
    return [f"{place.filename}:{place.lineno} {place.name}" for place in traceback.extract_tb(error.__traceback__)]
