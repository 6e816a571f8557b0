"""Building blocks of pages: the panel, filters, the map's frame, uploads."""
