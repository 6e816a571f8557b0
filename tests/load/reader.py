"""A reader who opens a page, clicks, pastes a text and leaves, by the messages that a browser would send."""

import asyncio
import time
import uuid
from collections.abc import Iterable
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

from tests.load.messages import rerun, trigger, upload_wanted
from tests.load.page_state import Answer, PageState
from tests.load.web import Browsing

ANSWER_WITHIN_S = 30.0
"""A reader who waits longer counts as lost: the target for a click is a third of a second."""
MS = 1000.0


class Reader:
    """One reader of a dashboard, with a session of its own. Use it in ``async with``."""

    def __init__(self, address: str) -> None:
        """Prepare to read a dashboard at an address such as ``http://127.0.0.1:8501``."""
        self._address = address
        where = urlsplit(address)
        self._web = Browsing(where.hostname or "", where.port or 80)
        self._socket: ClientConnection | None = None
        self._stamp = 0
        self.page = PageState()
        self.sent = b""
        """The last message sent."""

    async def __aenter__(self) -> Self:
        """Connect, as the page does once its scripts are loaded."""
        await asyncio.to_thread(self._web.open_page)
        stream = self._address.replace("http", "ws", 1) + "/_stcore/stream"
        self._socket = await connect(
            stream,
            subprotocols=["streamlit"],  # type: ignore[list-item]  # a NewType of str
            additional_headers={"Cookie": self.cookie},
            max_size=None,
            open_timeout=ANSWER_WITHIN_S,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave, as by closing the tab."""
        if self._socket is not None:
            await self._socket.close()
        self._web.close()

    async def open(self, page: str = "", query: str = "") -> Answer:
        """Open a page by its address and fetch the files of its map; the first page if ``page`` is empty."""
        self.page.leave()
        self.page.query = query
        answer = await self._run(page_name=page, page="")
        await self._fetch_map()
        return answer

    async def turn_to(self, page: str) -> Answer:
        """Open another page by its link in the header."""
        self.page.leave()
        self.page.query = ""
        answer = await self._run(page=self.page.pages.get(page, ""))
        await self._fetch_map()
        return answer

    async def click(self, kind: str, wanted: str) -> tuple[Answer, float]:
        """Click on a zone, a statement, a place; return the answer, and the ms until it was complete."""
        self._stamp += 1
        event = {"stamp": self._stamp, "type": kind, "id": wanted}
        began = time.perf_counter()
        answer = await self._run(fragment=self.page.fragment, more=[trigger(self.page.channel, event)])
        return answer, (time.perf_counter() - began) * MS

    async def look_at(self, zone: str) -> float:
        """Click on a zone; return the ms until its panel was complete.

        Raises:
            LookupError: another panel came.

        """
        answer, ms = await self.click("zone", zone)
        if answer.panels != [zone]:
            raise LookupError(f"asked for {zone}, was shown {answer.panels}")
        return ms

    async def write(self, key: str, text: str) -> Answer:
        """Type into a field and leave it."""
        return await self._set(WidgetState(id=self._widget(key), string_value=text))

    async def upload(self, key: str, name: str, content: bytes) -> Answer:
        """Upload a file by a file field."""
        place = await self.place_for(name)
        await asyncio.to_thread(self._web.upload, place.upload_url, name, content)
        state = WidgetState(id=self._widget(key))
        file = state.file_uploader_state_value.uploaded_file_info.add()
        file.file_id, file.name, file.size = place.file_id, name, len(content)
        file.file_urls.CopyFrom(place)
        return await self._set(state)

    async def place_for(self, name: str) -> FileURLs:
        """Ask for the address to which a file of this name may be uploaded."""
        request = uuid.uuid4().hex
        await self._send(upload_wanted(request, name, self.page.session))
        while (message := await self._receive())[0].WhichOneof("type") != "file_urls_response":
            pass
        place: FileURLs = message[0].file_urls_response.file_urls[0]
        return place

    @property
    def cookie(self) -> str:
        """The cookie with the token that uploads need, as it is sent; empty before the page was fetched."""
        return self._web.cookie

    def _widget(self, key: str) -> str:
        if not (found := self.page.widget(key)):
            raise LookupError(f"the page has no field '{key}'")
        return found

    async def _set(self, state: WidgetState) -> Answer:
        self.page.widgets[state.id] = state
        return await self._run(fragment=self.page.fragments.get(state.id, ""))

    async def _fetch_map(self) -> None:
        await asyncio.to_thread(self._web.get_all, sorted(self.page.map_files))

    async def _run(
        self, *, page: str | None = None, page_name: str = "", fragment: str = "", more: Iterable[WidgetState] = ()
    ) -> Answer:
        """Request a run and wait until it is over; if another run replaces it, wait for that one."""
        known = self.page
        message = rerun(
            f"{self._address}/",
            query=known.query,
            page=known.page if page is None else page,
            page_name=page_name,
            fragment=fragment,
            widgets=[*known.widgets.values(), *more],
            cached=known.cached,
        )
        await self._send(message)
        answer = Answer()
        while True:
            came, size = await self._receive()
            answer.size += size
            known.take(came, answer)
            if came.WhichOneof("type") == "script_finished":
                if came.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
                    answer.faults.append("the script does not compile")
                if came.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    return answer

    async def _send(self, message: bytes) -> None:
        if self._socket is None:
            raise ConnectionError("not connected")
        self.sent = message
        await self._socket.send(message)

    async def _receive(self) -> tuple[ForwardMsg, int]:
        if self._socket is None:
            raise ConnectionError("not connected")
        async with asyncio.timeout(ANSWER_WITHIN_S):
            came = await self._socket.recv(decode=False)
        message = ForwardMsg()
        message.ParseFromString(came)
        return message, len(came)
