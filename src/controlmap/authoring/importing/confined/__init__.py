"""An untrusted file, read in a child process: a crash of the parsing library ends only that process.

No ``except`` stops a library that aborts, exhausts the memory or never returns. So every untrusted file is read by a
fresh interpreter that shares only two pipes with ours. The system limits its memory and processor time, and its parent
watches it. The size that a file declares is never trusted: only what is actually allocated, used and sent counts.

A **reader** is a function that the child imports by name. It yields pieces, each with a small header that JSON can
represent and columns of raw bytes::

    def read_points(content: bytes, *, layer: str) -> Iterator[Piece]:
        yield Piece({"rows": 2}, (numpy_array.tobytes(), other.tobytes()))

Its parent asks for them, and validates each before using it, since it comes from a process that parsed hostile bytes::

    job = Job("controlmap.publish.points:read_points", {"layer": "a"}, content, what="The file")
    piece = read_whole(job, Bounds(memory_mb=256), EventsError)         # exactly one piece
    with closing(read_pieces(job, Bounds(), EventsError)) as pieces:    # or any number
        for header, columns in pieces: ...

A reader that rejects a file raises a ``ControlmapError``, whose sentence is shown to the user. Every other failure of
the child becomes one sentence, too (``endings``).
"""
