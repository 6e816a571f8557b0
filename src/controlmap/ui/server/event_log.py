"""The log: one JSON object per line, one line per event, without anything that a reader typed, selected or sent.

An exception is logged as its type and traceback locations, without its message, which may quote the input.
"""

import errno
import json
import logging
import traceback
from datetime import UTC, datetime

_log = logging.getLogger("controlmap")


def log_event(event: str, *, level: int = logging.WARNING, **fields: str | int | list[str]) -> None:
    """Log an event with its fields. By default, Python writes warnings to standard error."""
    entry = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "level": logging.getLevelName(level).lower()}
    _log.log(level, "%s", json.dumps(entry | {"event": event} | fields, ensure_ascii=False))


def log_error(where: str, number: str, error: BaseException) -> None:
    """Log an error under the number that the reader sees."""
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
    """Return the name of an exception's class; for an OSError also its code, such as ENOSPC for a full disk."""
    reason = errno.errorcode.get(error.errno or 0) if isinstance(error, OSError) else None
    return f"{type(error).__name__} {reason}" if reason else type(error).__name__


def _passed(error: BaseException) -> list[str]:
    """Return the traceback's locations, outermost first."""
    return [f"{place.filename}:{place.lineno} {place.name}" for place in traceback.extract_tb(error.__traceback__)]
