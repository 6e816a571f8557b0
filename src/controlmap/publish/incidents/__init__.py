"""Tables of incidents read, joined and written piece by piece."""
