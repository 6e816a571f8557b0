"""Websockets: who may open one, how many, and when one starts to use resources.

A Streamlit session begins when a client connects, and uses memory and time whether or not anyone is there. Here a
connection is accepted at once, and the session begins with its first message: a thousand connections that send nothing
are a thousand sockets, closed after half a minute.
"""

import asyncio
from collections import Counter, OrderedDict
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from controlmap.ui.gateway import limits
from controlmap.ui.gateway.buckets import Books, Bucket
from controlmap.ui.gateway.clients import address_of
from controlmap.ui.gateway.conversation import BUSY, Allowance, Conversation
from controlmap.ui.gateway.origins import is_foreign
from controlmap.ui.gateway.refusals import LATER, Refusals

SILENT: Final = "Nothing was asked for. Fix: open the page again."
FOREIGN: Final = "a page of another origin"

_SESSION: Final = 2
"""Streamlit's page sends the id of the session to resume as the third subprotocol."""


class SessionLimits:
    """A layer that limits sessions and the messages of each. Its counters last as long as the process."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._refusals = Refusals()
        self._silent: dict[str, OrderedDict[Conversation, asyncio.Timeout]] = {}
        self._sessions: Counter[str] = Counter()
        self._openings = Books(limits.BOOKS, lambda: Bucket(limits.SESSIONS_PER_S, limits.SESSIONS_AT_ONCE))
        self._messages = Books(
            limits.BOOKS, lambda: Bucket(limits.ADDRESS_MESSAGES_PER_S, limits.ADDRESS_MESSAGES_AT_ONCE)
        )
        self._allowances = Books(limits.BOOKS, Allowance)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything that is not a websocket."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        await receive()  # the connect event
        if is_foreign(scope):
            self._refusals.note(FOREIGN)
            await send({"type": "websocket.close", "code": 1008})  # becomes a 403, since it has not been accepted yet
            return
        protocols = scope["subprotocols"]
        await send({"type": "websocket.accept", "subprotocol": (protocols and protocols[0]) or None, "headers": []})
        address = address_of(scope)
        session = protocols[_SESSION] if len(protocols) > _SESSION else ""
        allowance = self._allowances.of(session) if session else Allowance()
        conversation = Conversation(receive, send, allowance, self._messages.of(address), self._refusals)
        # A page that reconnects may send nothing, and still needs its session.
        if session or await self._is_in_earnest(address, conversation):
            await self._hold(scope, address, conversation)

    async def _is_in_earnest(self, address: str, conversation: Conversation) -> bool:
        """Wait for the first message. Return False, with the connection closed, if none comes."""
        silent = self._silent.setdefault(address, OrderedDict())
        if len(silent) >= limits.ADDRESS_SILENT:
            _, longest = silent.popitem(last=False)
            longest.reschedule(asyncio.get_running_loop().time())
        try:
            async with asyncio.timeout(limits.SILENT_S) as until:
                silent[conversation] = until
                return await conversation.hear_first()
        except TimeoutError:
            await conversation.close(SILENT)
            return False
        finally:
            silent.pop(conversation, None)
            if not silent and self._silent.get(address) is silent:
                del self._silent[address]

    async def _hold(self, scope: Scope, address: str, conversation: Conversation) -> None:
        """Start or resume a session, and count it until its connection ends."""
        wait_s = self._openings.of(address).take(patience_s=limits.SESSION_PATIENCE_S)
        if wait_s is None:
            await conversation.close(BUSY, LATER)
            return
        await asyncio.sleep(wait_s)
        if self._sessions[address] >= limits.ADDRESS_SESSIONS or self._sessions.total() >= limits.SESSIONS:
            await conversation.close(BUSY, LATER)
            return
        self._sessions[address] += 1
        try:
            await self._app(scope, conversation.receive, conversation.send)
        finally:
            self._sessions[address] -= 1
            if not self._sessions[address]:
                del self._sessions[address]
