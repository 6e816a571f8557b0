"""Ownership and total size of uploaded files. Streamlit keeps all of them until their session ends."""

from collections.abc import Mapping

from starlette.requests import HTTPConnection
from starlette.types import Scope
from streamlit.runtime import Runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec
from streamlit.web.server.starlette.starlette_app_utils import decode_xsrf_token_string
from streamlit.web.server.starlette.starlette_server_config import XSRF_COOKIE_NAME

from controlmap.ui.gateway import limits


def is_of_another_reader(scope: Scope, session: str) -> bool:
    """Return whether a request's token differs from that of the session's connection.

    The token is a cookie, which all pages of a browser share. If the session's connection had none, there is nothing to
    compare: then only the session's id protects it, which cannot be guessed.
    """
    client = Runtime.instance().get_client(session)
    context = client.client_context if client else None
    own = _token(context.cookies) if context else None
    return own is not None and own != _token(HTTPConnection(scope).cookies)


def _token(cookies: Mapping[str, str]) -> bytes | None:
    cookie = cookies.get(XSRF_COOKIE_NAME)
    return decode_xsrf_token_string(cookie)[0] if cookie else None


def forget_oldest_files(session: str) -> None:
    """Limit the files of a session, and of all sessions together, dropping the oldest first."""
    files = Runtime.instance().uploaded_file_mgr
    if not isinstance(files, MemoryUploadedFileManager):
        return
    _forget_oldest(files, session, limits.SESSION_FILES, limits.SESSION_FILE_BYTES)
    sizes = {name: _size(stored) for name, stored in list(files.file_storage.items())}
    while (total := sum(sizes.values())) > limits.FILE_BYTES:
        largest = max(sizes, key=sizes.__getitem__)
        left = max(0, sizes[largest] - (total - limits.FILE_BYTES))
        _forget_oldest(files, largest, limits.SESSION_FILES, left)
        sizes[largest] = _size(files.file_storage.get(largest, {}))


def _forget_oldest(files: MemoryUploadedFileManager, session: str, most: int, most_bytes: float) -> None:
    stored = list(files.file_storage.get(session, {}).items())
    size = sum(len(file.data) for _, file in stored)
    for number, (name, file) in enumerate(stored):
        if len(stored) - number <= most and size <= most_bytes:
            return
        files.remove_file(session, name)
        size -= len(file.data)


def _size(stored: Mapping[str, UploadedFileRec]) -> int:
    return sum(len(file.data) for file in list(stored.values()))
