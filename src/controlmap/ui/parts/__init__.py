"""What pages are put together from: the panel, filters, the map's frame, uploads."""
