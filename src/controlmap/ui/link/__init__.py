"""Communication between page, map frame and server: the map channel, scripts, static URLs."""
