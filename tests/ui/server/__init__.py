"""The server's layers, each by itself."""
