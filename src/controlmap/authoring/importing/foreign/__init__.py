"""Strangers' files, read in a child process; its parent uses ``refusing``, ``parts`` and ``pieces`` only.

A file is identified by its content, never by its name, and only the formats that are documented are opened, each by its
one driver. What a format lets a file ask of its reader (other files, addresses, code) is looked for first, and refused.
"""
