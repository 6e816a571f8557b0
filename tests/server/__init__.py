"""The server's doors, tried from outside: floods, slow clients, closed addresses, strangers' uploads."""
