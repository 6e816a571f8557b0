"""The server from outside: floods, slow clients, closed addresses, untrusted uploads."""
