"""Uploads: whose session they belong to, how many at a time, and how long they may take.

Streamlit limits the size of one file (``server.maxUploadSize``), but accepts it with any token, for any existing
session.
"""

import asyncio
import re
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.buckets import Books, Bucket
from controlmap.ui.gateway.clients import address_of
from controlmap.ui.gateway.refusals import Refusals, refuse_request
from controlmap.ui.gateway.uploaded_files import forget_oldest_files, is_of_another_reader

NOT_YOURS: Final = "This upload is not of the reader whose session it names. Fix: open the page again."
TOO_MANY: Final = "Too many uploads at once. Fix: wait a moment, then choose the file again."
TOO_SLOW: Final = f"The file took longer than {limits.UPLOAD_S:.0f} s. Fix: choose a smaller file."

_UPLOAD: Final = re.compile(r"/_stcore/upload_file/([^/]+)/[^/]+$")


class UploadLimits:
    """A layer that limits uploads."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._refusals = Refusals()
        self._rates = Books(limits.BOOKS, lambda: Bucket(limits.UPLOADS_PER_S, limits.UPLOADS_AT_ONCE))
        self._turns = Books(limits.BOOKS, lambda: asyncio.Semaphore(limits.ADDRESS_UPLOADS))
        self._all_turns = asyncio.Semaphore(limits.UPLOADS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything that is not an upload."""
        upload = _UPLOAD.search(scope["path"]) if scope["type"] == "http" else None
        if upload is None or scope["method"] == "OPTIONS":
            await self._app(scope, receive, send)
            return
        session = upload[1]
        refused: tuple[str, int] | None
        if is_of_another_reader(scope, session):
            refused = NOT_YOURS, 403
        elif scope["method"] != "PUT":
            await self._app(scope, receive, send)
            return
        else:
            refused = await self._in_turn(scope, receive, send, session)
        if refused is not None:
            self._refusals.note(refused[0])
            await refuse_request(scope, receive, send, *refused)

    async def _in_turn(self, scope: Scope, receive: Receive, send: Send, session: str) -> tuple[str, int] | None:
        """Accept a file when fewer uploads are in progress; return the reason and status if it is refused."""
        address = address_of(scope)
        wait_s = self._rates.of(address).take(patience_s=limits.UPLOAD_PATIENCE_S)
        if wait_s is None:
            return TOO_MANY, 429
        await asyncio.sleep(wait_s)
        turn = self._turns.of(address)
        try:
            async with asyncio.timeout(limits.UPLOAD_PATIENCE_S):
                await turn.acquire()
        except TimeoutError:
            return TOO_MANY, 429
        try:
            async with self._all_turns:
                return await self._in_time(scope, receive, send, session)
        finally:
            turn.release()

    async def _in_time(self, scope: Scope, receive: Receive, send: Send, session: str) -> tuple[str, int] | None:
        answered = False

        async def note_and_send(message: Message) -> None:
            nonlocal answered
            answered = True
            await send(message)

        try:
            async with asyncio.timeout(limits.UPLOAD_S):
                await self._app(scope, receive, note_and_send)
        except TimeoutError:
            return None if answered else (TOO_SLOW, 408)
        finally:
            forget_oldest_files(session)
        return None
