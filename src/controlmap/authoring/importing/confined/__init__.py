"""A stranger's file, read in a process of its own: what breaks the reading library breaks that process alone.

No ``except`` holds a library that aborts, fills the memory or never returns. So whatever a stranger brings is read by
a fresh interpreter that shares nothing with ours but two pipes, has bounds set by the system on memory and processor
time, and is watched by its parent. What a file says of its own size is never believed: only what is really allocated,
used and sent counts.

A **reader** is a function that the child imports by name. It yields pieces, each a small header that JSON can hold and
columns of raw bytes::

    def read_points(content: bytes, *, layer: str) -> Iterator[Piece]:
        yield Piece({"rows": 2}, (numpy_array.tobytes(), other.tobytes()))

Its parent asks for them, and checks every one before using it: it comes from a process that has touched hostile bytes::

    job = Job("controlmap.publish.points:read_points", {"layer": "a"}, content, what="The file")
    piece = read_whole(job, Bounds(memory_mb=256), EventsError)         # exactly one piece
    with closing(read_pieces(job, Bounds(), EventsError)) as pieces:    # or any number
        for header, columns in pieces: ...

A reader that refuses a file raises a ``ControlmapError``; its sentence reaches the user as it is. All else that can
happen to the child becomes one sentence, too (``endings``).
"""
