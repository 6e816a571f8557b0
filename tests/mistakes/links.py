"""Mistakes that only a POSIX system can make: links, pipes and sockets in place of files."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, costly, link, mistake, pipe, plug

LINKS: tuple[Mistake, ...] = (
    mistake(
        "a pipe without a writer",
        pipe("events.yaml"),
        "m/events.yaml:1: F103 this is not an ordinary file. Fix: put a file of that name here.",
    ),
    mistake(
        "a socket",
        plug("events.yaml"),
        "m/events.yaml:1: F103 this is not an ordinary file. Fix: put a file of that name here.",
    ),
    costly(
        "a link to a device without end",
        link("events.yaml", "/dev/zero"),
        "m/events.yaml:1: F104 the link leads out of the edition. Fix: replace it by a copy of the file.",
    ),
    mistake(
        "a link to a file of the system",
        link("events.yaml", "/etc/passwd"),
        "m/events.yaml:1: F104 the link leads out of the edition. Fix: replace it by a copy of the file.",
    ),
    mistake(
        "a link to beside the edition",
        link("events.yaml", "../beside.yaml"),
        "m/events.yaml:1: F104 the link leads out of the edition. Fix: replace it by a copy of the file.",
    ),
    mistake(
        "a link to nothing",
        link("events.yaml", "nothing.yaml"),
        "m/events.yaml:1: F105 the file cannot be read: no such file or directory. "
        "Fix: put a plain, readable file here.",
    ),
    mistake(
        "a link in a circle",
        link("events.yaml", "events.yaml"),
        "m/events.yaml:1: F105 the file cannot be read: links run in a circle. Fix: put a plain, readable file here.",
    ),
    mistake(
        "a folder of zones that is a link out",
        link("zones", "/etc"),
        "m/zones:1: F101 the folder has no zone files. Fix: add one file for each zone.",
        "m/zones:1: F104 the folder is a link. Fix: replace it by a copy of the folder.",
    ),
    mistake(
        "a folder of zones that is a link in a circle",
        link("zones", "zones"),
        "m/zones:1: F101 the folder has no zone files. Fix: add one file for each zone.",
        "m/zones:1: F104 the folder is a link. Fix: replace it by a copy of the folder.",
    ),
    mistake(
        "a basemap that is a link out",
        link("basemap", "/usr"),
        "m/basemap:1: F104 the folder is a link. Fix: replace it by a copy of the folder.",
    ),
)
