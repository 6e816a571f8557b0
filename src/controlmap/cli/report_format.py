"""The formats in which ``check`` prints problems."""

from enum import StrEnum


class ReportFormat(StrEnum):
    """How problems are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
