"""The messages that a browser sends to Streamlit's server; compared in ``tests/browser/test_simulated_readers.py``."""

import json
from collections.abc import Iterable, Mapping

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.WidgetStates_pb2 import WidgetState

MAP_CHANNEL = "controlmap_channel"
"""Name of the component that carries clicks."""
_TRIGGER = "$$STREAMLIT_INTERNAL_KEY_{component}__events"
"""Id of the widget that holds a component's triggers."""


def trigger(component: str, event: Mapping[str, object]) -> WidgetState:
    """Return the state of the map channel's trigger when it sends an event."""
    carried = json.dumps([{"event": "event", "value": event}], separators=(",", ":"))
    return WidgetState(id=_TRIGGER.format(component=component), json_trigger_value=carried)


def rerun(
    address: str,
    *,
    query: str = "",
    page: str = "",
    page_name: str = "",
    fragment: str = "",
    widgets: Iterable[WidgetState] = (),
    cached: Iterable[str] = (),
) -> bytes:
    """Return the message that requests a run of the script.

    Args:
        address: of the page, without its query.
        query: of the page's address, without the question mark.
        page: hash of the page's script, once the server has sent it.
        page_name: of the page in the address, while the hash is not known yet.
        fragment: id of the fragment to run alone; empty for the whole page.
        widgets: the state of every widget on the page.
        cached: hashes of messages that need not be sent again.

    """
    state = ClientState(
        query_string=query,
        page_script_hash=page,
        page_name=page_name,
        fragment_id=fragment,
        cached_message_hashes=cached,
    )
    state.widget_states.widgets.extend(widgets)
    state.context_info.timezone = "UTC"
    state.context_info.timezone_offset = 0
    state.context_info.locale = "en-US"
    state.context_info.url = address
    state.context_info.is_embedded = False
    state.context_info.color_scheme = "light"
    sent: bytes = BackMsg(rerun_script=state).SerializeToString()
    return sent


def upload_wanted(request: str, name: str, session: str) -> bytes:
    """Return the message that asks for the address of an upload."""
    message = BackMsg()
    message.file_urls_request.request_id = request
    message.file_urls_request.file_names.append(name)
    message.file_urls_request.session_id = session
    sent: bytes = message.SerializeToString()
    return sent
