"""The server's layers, each tested by itself."""
