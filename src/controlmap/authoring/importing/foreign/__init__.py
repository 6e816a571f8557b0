"""Readers of untrusted files, run in a child process; its parent uses ``refusing``, ``parts`` and ``pieces`` only.

A file is identified by its content, never by its name. Only the documented formats are opened, each by one driver.
Features by which a format could make its reader load something (other files, addresses, code) are searched for first,
and rejected.
"""
