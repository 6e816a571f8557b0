"""A reader's browser's view of the page: the widgets on it, where clicks are sent, and what went wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

from controlmap.messages.catalogue import load_catalogue, shipped_languages
from tests.load.messages import MAP_CHANNEL

_END_OF_PANEL = re.compile(r'data-panel-end="([^"]*)"')
_MAP_FILE = re.compile(r'\.\./\.\./(app/static/built/[^"\\?]+)')


@dataclass
class Answer:
    """The result of one run of the script."""

    html: str = ""
    size: int = 0
    """Bytes over the WebSocket."""
    faults: list[str] = field(default_factory=list)

    @property
    def panels(self) -> list[str]:
        """The zones whose panel arrived complete."""
        return _END_OF_PANEL.findall(self.html)


@dataclass
class PageState:
    """The page as built up from the server's messages."""

    query: str = ""
    page: str = ""
    """Hash of the page's script."""
    session: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    """Hash of each page's script, by its path; the first page's is empty."""
    channel: str = ""
    """Id of the component that carries clicks; empty before it is mounted."""
    fragment: str = ""
    """Id of the fragment in which the map channel answers."""
    fragments: dict[str, str] = field(default_factory=dict)
    """The fragment of each widget, by the widget's id."""
    widgets: dict[str, WidgetState] = field(default_factory=dict)
    cached: dict[str, ForwardMsg] = field(default_factory=dict)
    """Large messages, by hash: the server does not send them twice."""
    map_files: set[str] = field(default_factory=set)
    """Addresses of the map's own files, relative to the server's root."""

    def leave(self) -> None:
        """Forget the page's content: another page is requested."""
        self.widgets.clear()
        self.fragments.clear()
        self.channel = self.fragment = ""

    def widget(self, key: str) -> str:
        """Return the id of the widget with a key; empty if the page has none."""
        return next((name for name in self.widgets if name.endswith(f"-{key}")), "")

    def take(self, message: ForwardMsg, answer: Answer) -> None:
        """Apply one message to the page, and to the answer of its run."""
        kind = message.WhichOneof("type")
        if message.metadata.cacheable and message.hash:
            self.cached.setdefault(message.hash, message)
        if kind == "ref_hash":
            self.take(self.cached[message.ref_hash], answer)
        elif kind == "delta":
            self._draw(message.delta, answer)
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "navigation":
            self.pages = {page.url_pathname: page.page_script_hash for page in message.navigation.app_pages}
            self.page = message.navigation.page_script_hash or self.page
        elif kind == "new_session":
            self.session = message.new_session.initialize.session_id or self.session
        elif kind == "session_event" and message.session_event.WhichOneof("type") == "script_compilation_exception":
            answer.faults.append(f"does not compile: {message.session_event.script_compilation_exception.message}")

    def _draw(self, delta: Delta, answer: Answer) -> None:
        element = delta.new_element
        kind = element.WhichOneof("type")
        if kind == "exception":
            answer.faults.append(f"exception: {element.exception.type} {element.exception.message}")
        elif kind == "html":
            answer.html += element.html.body
            answer.faults.extend(reported_faults(element.html.body))
        elif kind == "component_instance":
            self.map_files.update(_MAP_FILE.findall(element.component_instance.json_args))
        elif kind == "bidi_component" and element.bidi_component.component_name == MAP_CHANNEL:
            self.channel, self.fragment = element.bidi_component.id, delta.fragment_id or self.fragment
        elif kind is not None:
            for state in _widget_states(element, kind):
                self.widgets[state.id] = state
                self.fragments[state.id] = delta.fragment_id


def reported_faults(html: str) -> list[str]:
    """Return the titles of our own error notices in a block of HTML."""
    titles = (load_catalogue(language).say("error.title") for language in shipped_languages())
    return [f"the page says: {title}" for title in titles if title in html]


def _widget_states(element: Element, kind: str) -> Iterator[WidgetState]:
    """Return the state that a browser keeps of a widget that it has just received."""
    if kind == "selectbox":
        box = element.selectbox
        yield WidgetState(id=box.id, string_value=box.raw_value) if box.raw_value else WidgetState(id=box.id)
    elif kind in ("text_input", "text_area"):
        text = getattr(element, kind)
        yield WidgetState(id=text.id, string_value=text.value if text.set_value else text.default)
    elif kind == "file_uploader":
        yield WidgetState(id=element.file_uploader.id)
    elif kind == "date_input":
        day = element.date_input
        state = WidgetState(id=day.id)
        state.string_array_value.data.extend(day.value if day.set_value else day.default)
        yield state
