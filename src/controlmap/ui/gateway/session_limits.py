"""Websockets: who may open one, how many, and from when on it costs more than a socket.

A session of Streamlit's begins when a client connects, and costs memory and time whether or not anybody is there. Here
a connection is accepted at once, and the session begins with its first message: a thousand connections that say
nothing are a thousand sockets, closed after half a minute.
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
"""Streamlit's page names the session that it comes back to in the third place of the subprotocols."""


class SessionLimits:
    """A layer that bounds sessions and what each may ask for. Its books are kept for as long as the process runs."""

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
        """Pass everything on that is not a websocket."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        await receive()  # that it wants to connect
        if is_foreign(scope):
            self._refusals.note(FOREIGN)
            await send({"type": "websocket.close", "code": 1008})  # not accepted yet: answered as 403
            return
        protocols = scope["subprotocols"]
        await send({"type": "websocket.accept", "subprotocol": (protocols and protocols[0]) or None, "headers": []})
        address = address_of(scope)
        session = protocols[_SESSION] if len(protocols) > _SESSION else ""
        allowance = self._allowances.of(session) if session else Allowance()
        conversation = Conversation(receive, send, allowance, self._messages.of(address), self._refusals)
        # A page that comes back may say nothing, and still counts on its session.
        if session or await self._is_in_earnest(address, conversation):
            await self._hold(scope, address, conversation)

    async def _is_in_earnest(self, address: str, conversation: Conversation) -> bool:
        """Wait for the first message. Return False, with the connection closed, where none comes."""
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
        """Let a session begin, or come back, and count it until its connection ends."""
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
