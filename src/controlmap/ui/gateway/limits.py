"""How much one client may ask for, and why so much.

Each number lies above what any reader does and below what others would notice. A rate is what may go on for ever; a
burst is what may come at once on top of it.
"""

from typing import Final

MESSAGES_PER_S: Final = 150.0
"""Of one session: a key that is held down repeats 30 times a second, and nothing a person does is faster. A program
that waits for each answer gets half as many."""
MESSAGES_AT_ONCE: Final = 300.0
"""A message that asks for a page which is being drawn costs the server's loop a tenth of a millisecond, since a session
draws in one thread (`fastReruns` in .streamlit/config.toml): so many in one go hold up everybody else for 30 ms."""

BYTES_PER_S: Final = 2e6
BYTES_AT_ONCE: Final = 24e6
"""Of one session: a page sends its text boxes with every click, and the largest holds a million characters."""
MESSAGE_BYTES: Final = 5_000_000
"""Of one message: a million characters of four bytes each, and a page's other fields."""

ADDRESS_MESSAGES_PER_S: Final = 300.0
ADDRESS_MESSAGES_AT_ONCE: Final = 1_000.0
"""Of all sessions of one address, such as an office's: ten times what one process answers."""
MESSAGE_PATIENCE_S: Final = 5.0
"""An address that asks for more is served later, up to this; what would have to wait longer is refused."""

SESSIONS_PER_S: Final = 15.0
SESSIONS_AT_ONCE: Final = 40.0
"""Opened by one address. A session's first page costs 50 to 100 ms of a core."""
SESSION_PATIENCE_S: Final = 10.0
"""Who comes with a crowd from the same address waits for so long before being sent away; the page tries again."""
ADDRESS_SESSIONS: Final = 300
"""Of one address at a time: three times what one process is good for (docs/scale.md)."""
SESSIONS: Final = 600
"""Of all addresses: 0.4 MB each. Beyond that the process would outgrow its host, and end for everybody."""

SILENT_S: Final = 30.0
"""From connecting to the first message. Streamlit's page sends one as soon as it is connected."""
ADDRESS_SILENT: Final = 1_000
"""Connections of one address that have said nothing yet, 20 kB each. The oldest one makes room for a further one."""

UPLOAD_S: Final = 60.0
"""For 5 MB at 0.7 Mbit/s."""
UPLOADS_PER_S: Final = 20.0
UPLOADS_AT_ONCE: Final = 50.0
"""Of one address, one after another."""
ADDRESS_UPLOADS: Final = 4
"""Of one address side by side: others wait their turn."""
UPLOADS: Final = 16
"""Of all addresses side by side, 6 MB each."""
UPLOAD_PATIENCE_S: Final = 8.0
SESSION_FILES: Final = 8
"""Files of one session that stay in memory: a page has one box for files, and forgets a file that is replaced."""
SESSION_FILE_BYTES: Final = 24_000_000
FILE_BYTES: Final = 128_000_000
"""Of all sessions together. The one with the most gives up its oldest file."""

HEAD_S: Final = 10.0
"""For the head of a request, from its first byte or from connecting; nginx is given the same."""
BODY_S: Final = UPLOAD_S + 10.0
"""For the rest of a request: a little longer than an upload is given, which is answered in words."""
UNREAD_S: Final = 30.0
"""For a client to take in what was sent before the connection counts as dead: 48 kB at 13 kbit/s."""
WAITING_HEADS: Final = 2_000
"""Connections without a complete request, of all addresses: as many as the system hands over at once, 20 kB each. The
oldest one makes room for a further one."""
FRAMES_PER_S: Final = 300.0
FRAMES_AT_ONCE: Final = 1_000.0
"""Websocket frames of one connection, pings and fragments among them, which no application gets to see."""

BOOKS: Final = 10_000
"""Addresses, or sessions, that are remembered at a time, some 200 bytes each; the longest unseen one is forgotten."""
