"""The limits on one client, each with its reason.

Each number is higher than anything a reader does and lower than anything other readers would notice. A rate is
sustainable indefinitely; a burst is an additional allowance.
"""

from typing import Final

MESSAGES_PER_S: Final = 150.0
"""Per session: a key held down repeats 30 times a second, and no other action is faster. A program that waits for each
answer gets half as many.
"""
MESSAGES_AT_ONCE: Final = 300.0
"""A message for a page that is being drawn costs the server's loop a tenth of a millisecond, since a session draws in
one thread (`fastReruns` in .streamlit/config.toml): this many at once delay all others by 30 ms.
"""

BYTES_PER_S: Final = 2e6
BYTES_AT_ONCE: Final = 24e6
"""Per session: a page sends its text boxes with every click, and the largest holds a million characters."""
MESSAGE_BYTES: Final = 5_000_000
"""Per message: a million characters of four bytes each, and a page's other fields."""

ADDRESS_MESSAGES_PER_S: Final = 300.0
ADDRESS_MESSAGES_AT_ONCE: Final = 1_000.0
"""For all sessions of one address, such as an office's: ten times what one process can answer."""
MESSAGE_PATIENCE_S: Final = 5.0
"""Messages above an address's rate are delayed up to this long; beyond that they are refused."""

SESSIONS_PER_S: Final = 15.0
SESSIONS_AT_ONCE: Final = 40.0
"""Sessions opened from one address. A session's first page costs 50 to 100 ms of a core."""
SESSION_PATIENCE_S: Final = 10.0
"""A client in a crowd from one address waits this long before it is refused; its page tries again."""
ADDRESS_SESSIONS: Final = 300
"""Concurrent sessions from one address: three times the capacity of one process (docs/scale.md)."""
SESSIONS: Final = 600
"""In total, at 0.4 MB each. With more, the process would exceed its host's memory and end for all readers."""

SILENT_S: Final = 30.0
"""From connecting to the first message. Streamlit's page sends one as soon as it is connected."""
ADDRESS_SILENT: Final = 1_000
"""Connections from one address without a message yet, 20 kB each. A further one replaces the oldest."""

UPLOAD_S: Final = 60.0
"""For 5 MB at 0.7 Mbit/s."""
UPLOADS_PER_S: Final = 3.0
UPLOADS_AT_ONCE: Final = 20.0
"""From one address, in sequence: enough for an office of sixty, each with a file every twenty seconds. Without a rate,
two clients that sent files all the time made the slowest clicks of other readers a third slower.
"""
ADDRESS_UPLOADS: Final = 4
"""From one address in parallel: others wait."""
UPLOADS: Final = 16
"""In total in parallel, 6 MB each."""
UPLOAD_PATIENCE_S: Final = 8.0
SESSION_FILES: Final = 8
"""Files per session that stay in memory: a page has one file picker, and drops a file that is replaced."""
SESSION_FILE_BYTES: Final = 24_000_000
FILE_BYTES: Final = 128_000_000
"""For all sessions. The one with the most loses its oldest file."""

HEAD_S: Final = 10.0
"""To receive a request's head, from its first byte or from connecting; nginx has the same limit."""
BODY_S: Final = UPLOAD_S + 10.0
"""To receive a request's body: slightly longer than the limit for uploads, which is answered with a sentence."""
UNREAD_S: Final = 30.0
"""How long a client may read nothing before its connection is closed: enough for 48 kB at 13 kbit/s."""
WAITING_HEADS: Final = 2_000
"""Connections without a complete request, in total: as many as the system's accept queue holds, 20 kB each. A further
one replaces the oldest.
"""
FRAMES_PER_S: Final = 300.0
FRAMES_AT_ONCE: Final = 1_000.0
"""Websocket frames of one connection, including pings and fragments, which applications never see."""

BOOKS: Final = 10_000
"""Addresses, or sessions, remembered at a time, some 200 bytes each; the least recently seen is evicted."""
