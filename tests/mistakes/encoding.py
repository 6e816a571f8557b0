"""Text that is not UTF-8, or not text."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, mistake, recode, write

ENCODING: tuple[Mistake, ...] = (
    mistake(
        "UTF-16",
        write("events.yaml", "events: []\n".encode("utf-16")),
        "m/events.yaml:1: F107 the file is UTF-16. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "UTF-32",
        write("events.yaml", "events: []\n".encode("utf-32-le")),
        "m/events.yaml:1: F107 the file holds zero bytes. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "a byte order mark",
        write("events.yaml", "\ufeffevents: []\n"),
        "m/events.yaml:1: F107 the file begins with a byte order mark. "
        "Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "Windows-1252",
        recode("annotations.yaml", lambda raw: raw.replace(b"Talks", b"Talk\xe9s")),
        "m/annotations.yaml:42: F107 byte 0xe9 is not UTF-8. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "Arabic in Windows-1256",
        recode("zones.yaml", lambda raw: raw.replace("الجنوب".encode(), "الجنوب".encode("cp1256"))),
        "m/zones.yaml:3: F107 byte 0xc7 is not UTF-8. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "a picture for a list",
        write("events.yaml", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
        "m/events.yaml:1: F107 byte 0x89 is not UTF-8. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "a compressed file",
        write("events.yaml", b"\x1f\x8b\x08\x00\x00\x00"),
        "m/events.yaml:1: F107 byte 0x8b is not UTF-8. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "an archive",
        write("events.yaml", b"PK\x03\x04\x14\x00\x00\x00"),
        "m/events.yaml:1: F107 the file holds zero bytes. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "a zero byte",
        recode("annotations.yaml", lambda raw: raw.replace(b"Talks", b"Ta\x00lks")),
        "m/annotations.yaml:42: F107 the file holds zero bytes. Fix: save the file as UTF-8 without a byte order mark.",
    ),
    mistake(
        "a file cut off inside a letter",
        recode("zones.yaml", lambda raw: raw[: raw.index("الجنوب".encode()) + 1]),
        "m/zones.yaml:3: F107 byte 0xd8 is not UTF-8. Fix: save the file as UTF-8 without a byte order mark.",
    ),
)
